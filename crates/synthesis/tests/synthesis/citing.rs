//! Saying on which words a paragraph rests, and taking it back.

use db::Db;
use http::StatusCode;
use record::contribution::{self, Number, State};
use record::walk;
use record::{Actor, Kind};

use crate::kit::{Look, Story, taken};

/// What a paragraph rests on, as the walk tells it: the number of the post and the words.
async fn rests_on(db: &Db, paragraph: record::RecordId) -> Vec<(String, Option<String>)> {
    let walked = db.read(move |tx| walk::comes_from(tx, &Actor::default(), paragraph)).await.expect("the walk");
    let posts = walked.into_iter().filter_map(|step| {
        let card = step.card.filter(|card| card.kind == Kind::Post)?;
        Some((card.number, step.quotation))
    });
    posts.collect()
}

#[test]
fn a_paragraph_rests_on_words_as_they_stand_in_the_post() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let first = story.given.first;
        let cited = story.cite(first, "1", " two focal points meet\n once ").await;
        assert_eq!(taken(cited.clone()), format!("{}#paragraph-{first}", story.desk()));
        cited.says(&[
            "<q dir=\"auto\">two\nfocal  points meet once</q>",
            "Luis Ferrán</bdi>, Esmeria",
            "one paragraph rests on it",
        ]);
        taken(story.cite(first, "#4", "مرة في السنة").await);
        story.adopt(&db).await;
        let expected = [("#1", "two\nfocal  points meet once"), ("#4", "مرة في السنة")];
        let expected = expected.map(|(number, words)| (number.to_owned(), Some(words.to_owned())));
        assert_eq!(rests_on(&db, first).await, expected);
    });
}

#[test]
fn words_that_were_not_said_are_refused_at_the_field_and_kept() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let first = story.given.first;
        let before = db::test::digests(&db).await;
        let cases = [
            ("1", "an informal dinner did more", "These words do not stand in that post.", "words"),
            ("2", "an informal lunch did more", "These words do not stand in that post.", "words"),
            ("1", "  ", "Please fill this in.", "words"),
            ("99", "an informal lunch", "No post has this number.", "post"),
            ("one", "an informal lunch", "No post has this number.", "post"),
            ("", "an informal lunch", "No post has this number.", "post"),
        ];
        for (post, words, said, field) in cases {
            let reply = story.cite(first, post, words).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{post} {words}");
            let kept = format!("value=\"{post}\"");
            reply.says(&[said, &format!("href=\"#{field}\""), &kept, &format!("{words}</textarea>")]);
        }
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn a_paragraph_rests_on_a_post_once() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let (first, second) = (story.given.first, story.given.second);
        taken(story.cite(first, "2", "no committee").await);
        let again = story.cite(first, "2", "no budget").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says(&["The paragraph rests on this post already.", "no budget</textarea>"]);
        taken(story.cite(second, "2", "no budget").await);
        let desk = story.desk();
        story.officer.get(&desk).await.says(&["2 paragraphs rest on it", "no committee</q>", "no budget</q>"]);
    });
}

#[test]
fn a_citation_is_taken_back_and_who_did_is_noted() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let first = story.given.first;
        taken(story.cite(first, "1", "an informal lunch").await);
        let way = story.withdrawal().await.expect("a button");
        let desk = story.desk();
        let reply = story.officer.fill(&desk, &way, &[]).await;
        taken(reply.clone());
        reply.is_silent_on(&["<q", "rests on it"]);
        let noted =
            db::sql!("SELECT action FROM audit WHERE subject LIKE 'citation/%/rests-on/%' AND person = $1 ORDER BY id");
        let officer = story.people.officer;
        let noted =
            db.read(move |tx| tx.rows(noted, &[&officer], |row| row.get::<String>(0))).await.expect("the audit");
        assert_eq!(noted, ["draft-cite", "draft-withdraw"]);
        assert_eq!(story.officer.post(&way, &[]).await.status, StatusCode::NOT_FOUND, "it is gone");
        taken(story.cite(first, "1", "once a year").await);
    });
}

#[test]
fn what_was_adopted_rests_where_it_rests() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let first = story.given.first;
        taken(story.cite(first, "1", "an informal lunch").await);
        let way = story.withdrawal().await.expect("a button");
        story.adopt(&db).await;
        let before = db::test::digests(&db).await;
        let cited = story
            .officer
            .post(&format!("/paragraphs/{first}/citations"), &[("post", "2"), ("words", "no budget")])
            .await;
        assert_eq!(cited.status, StatusCode::CONFLICT);
        assert_eq!(story.officer.post(&way, &[]).await.status, StatusCode::CONFLICT);
        let desk = story.desk();
        assert_eq!(story.officer.get(&desk).await.status, StatusCode::CONFLICT);
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn what_a_moderator_removed_is_no_evidence() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let topic = story.given.topic;
        let remove = db.write(move |tx| {
            let post = db::sql!("SELECT number FROM contribution WHERE request = $1 ORDER BY number LIMIT 1");
            let post: Number = tx.one(post, &[&topic], |row| row.get(0))?;
            contribution::set_state(tx, post, State::Removed)
        });
        remove.await.expect("it is removed");
        let desk = story.desk();
        story.officer.get(&desk).await.is_silent_on(&["informal lunch"]);
        let first = story.given.first;
        story.cite(first, "1", "an informal lunch").await.says(&["No post has this number."]);
    });
}

#[test]
fn the_desk_is_the_secretariats() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let first = story.given.first;
        taken(story.cite(first, "1", "an informal lunch").await);
        let back = story.withdrawal().await.expect("a button");
        let cite = format!("/paragraphs/{first}/citations");
        let people = story.people;
        for person in [people.focal_point, people.other_focal_point, people.expert, people.moderator, people.observer] {
            let mut browser = story.signed_in(person).await;
            let before = db::test::digests(&db).await;
            for (way, fields) in [(&cite, vec![("post", "2"), ("words", "no budget")]), (&back, vec![])] {
                assert_eq!(browser.post(way, &fields).await.status, StatusCode::FORBIDDEN, "{person:?} at {way}");
            }
            for page in [story.desk(), story.coverage()] {
                assert_eq!(browser.get(&page).await.status, StatusCode::FORBIDDEN);
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
    });
}
