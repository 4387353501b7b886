//! The walks hold on any graph of citations, with cycles and with records that are not public.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use db::{Db, Instant};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use record::card::{self, New};
use record::citation::{self, Passage};
use record::walk::{self, AtLast, Step, Way};
use record::{Actor, Circles, Kind, RecordId, Tie};

/// A graph: which records are public, and which rests on which.
#[derive(Clone, Debug)]
struct Graph {
    public: Vec<bool>,
    ties: Vec<(usize, usize)>,
}

fn graphs() -> impl Strategy<Value = Graph> {
    (2_usize..14).prop_flat_map(|size| {
        let public = prop::collection::vec(prop::bool::weighted(0.8), size);
        let ties = prop::collection::vec((0..size, 0..size), 0..size * 2);
        (public, ties).prop_map(|(public, ties)| Graph { public, ties })
    })
}

/// What a reader may find from `start`: the distance of each record, where hidden ones end the walk.
fn expected(graph: &Graph, start: usize, backwards: bool) -> BTreeMap<usize, i64> {
    let mut found = BTreeMap::from([(start, 0)]);
    let mut next = VecDeque::from([start]);
    while let Some(here) = next.pop_front() {
        if !graph.public[here] {
            continue;
        }
        for (source, target) in &graph.ties {
            let (from, to) = if backwards { (*target, *source) } else { (*source, *target) };
            if from == here && !found.contains_key(&to) {
                found.insert(to, found[&here] + 1);
                next.push_back(to);
            }
        }
    }
    found.remove(&start);
    if graph.public[start] { found } else { BTreeMap::new() }
}

/// The words that are marked with a tie; with some, none are.
fn quotation(tie: usize) -> Option<String> {
    (!tie.is_multiple_of(3)).then(|| format!("{tie}"))
}

/// The words of a record on which those rest that come before it, and that a reader may see.
fn quoted(graph: &Graph, found: &BTreeMap<usize, i64>, start: usize, record: usize) -> Option<String> {
    let distance = |record: usize| if record == start { Some(0) } else { found.get(&record).copied() };
    // A record rests on another once: what was marked first stays.
    let ties = graph.ties.iter().enumerate().filter(|(index, tie)| !graph.ties[..*index].contains(tie));
    let before = ties.filter(|(_, (source, target))| {
        *target == record && graph.public[*source] && distance(*source) == distance(record).map(|far| far - 1)
    });
    before.filter_map(|(index, _)| quotation(index)).min()
}

async fn stored(db: &Db, graph: &Graph) -> Vec<RecordId> {
    let graph = graph.clone();
    let now: Instant = "2031-06-03T09:12:00Z".parse().expect("an instant");
    db.write(move |tx| {
        let mut ids = Vec::new();
        for public in &graph.public {
            let visible = if *public { Circles::PUBLIC } else { Circles::SECRETARIAT };
            let new = New {
                kind: Kind::Paragraph,
                number: "",
                title: "t",
                who: "",
                state: "",
                visible,
                party: None,
                person: None,
            };
            ids.push(card::insert(tx, &new, now)?);
        }
        for (index, (source, target)) in graph.ties.iter().enumerate() {
            let passage = quotation(index).map(|quotation| Passage { version: 1, quotation });
            citation::insert(tx, ids[*source], Tie::RestsOn, ids[*target], passage.as_ref(), now)?;
        }
        Ok::<_, db::Error>(ids)
    })
    .await
    .expect("the graph is stored")
}

fn distances(steps: &[Step]) -> Vec<i64> {
    steps.iter().map(|step| step.distance).collect()
}

async fn holds(db: &Db, graph: &Graph) {
    let ids = stored(db, graph).await;
    let (start, reader) = (ids[0], Actor::default());
    let walked = db
        .read(move |tx| Ok::<_, db::Error>((walk::comes_from(tx, &reader, start)?, walk::became(tx, &reader, start)?)))
        .await
        .expect("the walks are read");
    let expected_from = expected(graph, 0, false);
    for step in &walked.0 {
        let index = step.card.as_ref().and_then(|card| ids.iter().position(|id| *id == card.id));
        let quoted = index.and_then(|index| quoted(graph, &expected_from, 0, index));
        assert_eq!(step.quotation, quoted, "only what a reader may see marks words: {graph:?}");
    }
    for (steps, backwards) in [(walked.0, false), (walked.1, true)] {
        let expected = expected(graph, 0, backwards);
        let seen: BTreeSet<(RecordId, i64)> =
            steps.iter().filter_map(|step| Some((step.card.as_ref()?.id, step.distance))).collect();
        let public = expected.iter().filter(|(index, _)| graph.public[**index]);
        assert_eq!(seen, public.map(|(index, distance)| (ids[*index], *distance)).collect(), "{graph:?}");
        let mut all: Vec<i64> = expected.values().copied().collect();
        all.sort_unstable();
        assert_eq!(distances(&steps), all, "hidden records are counted and the nearest come first: {graph:?}");
    }
}

#[test]
fn a_walk_finds_what_a_reader_may_see_and_nothing_else() {
    db::test::on_both(async |db: Db| {
        let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(96) });
        // Two rest on the same, with words marked, and one of them is hidden: seldom among the random ones.
        let ties = vec![(0, 1), (0, 2), (2, 3), (0, 1), (1, 3)];
        let mut graphs_seen = vec![Graph { public: vec![true, true, false, true], ties }];
        let strategy = graphs();
        for _ in 0..96 {
            graphs_seen.push(strategy.new_tree(&mut runner).expect("a graph").current());
        }
        for graph in &graphs_seen {
            holds(&db, graph).await;
        }
    });
}

/// Posts from a number to another, each of which answers a question; they came in after all else.
async fn answered(db: &Db, question: RecordId, (first, last): (i64, i64)) {
    let (first, last) = (2_000_000_000_000_000 + first, 2_000_000_000_000_000 + last);
    let posts = db::sql!(
        "WITH RECURSIVE number (n) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n < $2)
         INSERT INTO record (kind, number, title, who, state, at, visible)
         SELECT 'post', CAST(n AS TEXT), '', '', 'published', n, 1 FROM number"
    );
    let ties = db::sql!(
        "INSERT INTO citation (source, target, kind, at)
         SELECT id, $1, 'answers', at FROM record WHERE kind = 'post' AND at >= $2"
    );
    let stored =
        db.write(move |tx| Ok::<_, db::Error>((tx.run(posts, &[&first, &last])?, tx.run(ties, &[&question, &first])?)));
    stored.await.expect("many posts");
}

#[test]
fn of_very_many_records_some_are_shown_and_the_rest_is_counted() {
    db::test::on_both(async |db: Db| {
        // A question of a session, on which a paragraph rests too.
        let graph = Graph { public: vec![true, true, true], ties: vec![(1, 0), (2, 1)] };
        let ids = stored(&db, &graph).await;
        let (session, question, paragraph) = (ids[0], ids[1], ids[2]);
        let walked = async |from: RecordId| {
            let walked = db.read(move |tx| {
                let steps = walk::became(tx, &Actor::default(), from)?;
                let last = walk::at_last(tx, &Actor::default(), (from, Way::Became), &steps)?;
                Ok::<_, db::Error>((steps, last))
            });
            walked.await.expect("a walk")
        };
        answered(&db, question, (1, 300)).await;
        let (steps, last) = walked(session).await;
        assert_eq!((steps.len(), last), (302, None));
        answered(&db, question, (301, 600)).await;
        let (steps, last) = walked(session).await;
        assert_eq!((steps.len() as i64, last), (walk::MOST, Some(AtLast { records: 601, or_more: false })));
        answered(&db, question, (601, 10_500)).await;
        let many = AtLast { records: walk::COUNTED, or_more: true };
        for (from, nearer) in [(session, 1), (question, 0)] {
            let (steps, last) = walked(from).await;
            assert_eq!((steps.len() as i64, last), (walk::MOST, Some(many)));
            assert_eq!(steps.iter().filter(|step| step.distance == 1 + nearer).count() as i64, walk::MOST - nearer);
            let cards = steps.iter().filter_map(|step| step.card.as_ref());
            assert!(cards.map(|card| card.id).any(|id| id == paragraph), "what came first is among the shown");
        }
    });
}
