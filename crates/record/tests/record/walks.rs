//! The walks hold on any graph of citations, with cycles and with records that are not public.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use db::{Db, Instant};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use record::card::{self, New};
use record::walk::{self, Step};
use record::{Actor, Circles, Kind, RecordId, Tie, citation};

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
        for (source, target) in &graph.ties {
            citation::insert(tx, ids[*source], Tie::RestsOn, ids[*target], None, now)?;
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
        let mut graphs_seen = Vec::new();
        let strategy = graphs();
        for _ in 0..96 {
            graphs_seen.push(strategy.new_tree(&mut runner).expect("a graph").current());
        }
        for graph in &graphs_seen {
            holds(&db, graph).await;
        }
    });
}
