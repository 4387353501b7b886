//! Coverage: how much of what was said is used, and whose words wait.

use db::Db;

use crate::kit::{Look, Story, taken};

#[test]
fn coverage_says_whose_words_wait() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let (first, second, coverage) = (story.given.first, story.given.second, story.coverage());
        let page = story.officer.get(&coverage).await;
        page.says(&[
            "0 of 4 posts cited; 0 of 2 Parties",
            ">#1<",
            ">#2<",
            ">#3<",
            ">#4<",
            // An organization by its name, whoever spoke for it.
            "<th scope=\"row\">Living Seeds Network</th>",
        ]);
        // What led the discussion is nobody's contribution that waits.
        page.is_silent_on(&[">#5<", "Adaeze Okoro"]);
        taken(story.cite(first, "1", "an informal lunch").await);
        taken(story.cite(second, "1", "once a year").await);
        taken(story.cite(second, "3", "Seeds travel.").await);
        let page = story.officer.get(&coverage).await;
        // A post is used once, however many paragraphs rest on it.
        page.says(&["2 of 4 posts cited; 1 of 2 Parties", ">#2<", ">#4<"]);
        page.is_silent_on(&[">#1<", ">#3<"]);
        page.says(&["<th scope=\"row\">Esmeria</th><td class=\"n\">2</td><td class=\"n\">1</td>"]);
        page.says(&[
            "<th scope=\"row\">Avaria</th><td class=\"n\">1</td><td class=\"n\"><span class=\"pill due\">0</span></td>",
        ]);
        // Another document begins from nothing, and what was adopted keeps its coverage.
        story.adopt(&db).await;
        let page = story.officer.get(&coverage).await;
        page.says(&["2 of 4 posts cited"]);
        page.is_silent_on(&["?waiting=1"]);
    });
}

#[test]
fn the_desk_shows_what_waits_and_what_was_said_where() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let (first, desk) = (story.given.first, story.desk());
        taken(story.cite(first, "1", "an informal lunch").await);
        let all = story.officer.get(&desk).await;
        all.says(&["informal lunch did more"]);
        all.says(&["no committee", "lang=\"ar\" dir=\"rtl\"", "(Government)"]);
        all.is_silent_on(&["<script>alert"]);
        let waiting = story.officer.get(&format!("{desk}?waiting=1")).await;
        waiting.says(&["no committee", "Seeds travel."]);
        waiting.is_silent_on(&["informal lunch did more"]);
        let there = story.officer.get(&format!("{desk}?place={}", story.given.other_topic)).await;
        there.says(&["مرة في السنة"]);
        there.is_silent_on(&["no committee"]);
        let whole = story.officer.get(&format!("{desk}?place={}", story.given.forum)).await;
        whole.says(&["no committee", "مرة في السنة", "<optgroup label=\"Online forum\">", ">I (ii) At home</option>"]);
        let of = story.officer.get(&format!("{}?forum={}", story.coverage(), story.given.forum)).await;
        of.says(&["1 of 4 posts cited"]);
        let of = story.officer.get(&format!("{}?forum={}", story.coverage(), story.given.document)).await;
        of.is_silent_on(&[">#2<"]);
        let both = story.officer.get(&format!("{desk}?waiting=1&party={}", story.people.esmeria)).await;
        both.says(&["مرة في السنة"]);
        both.is_silent_on(&["no committee", "informal lunch did more"]);
    });
}

#[test]
fn a_reader_sees_on_the_desk_where_a_slip_was_made() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let second = story.given.second;
        let reply = story.cite(second, "1", "nobody said this <b>").await;
        // The form of the paragraph is open, with what was typed; the other paragraph's is as it was.
        reply.says(&["<details open>", "nobody said this &#60;b&#62;</textarea>"]);
        assert_eq!(reply.body.matches("<details open>").count(), 1);
        assert_eq!(reply.body.matches("nobody said this").count(), 1);
    });
}

#[test]
fn what_of_the_evidence_is_seen_stays_so_when_something_is_cited() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let (first, topic) = (story.given.first, story.given.topic);
        let seen = format!("{}?place={topic}&waiting=1", story.desk());
        let way = format!("/paragraphs/{first}/citations");
        let led = taken(story.officer.fill(&seen, &way, &[("post", "1"), ("words", "an informal lunch")]).await);
        assert_eq!(led, format!("{seen}#paragraph-{first}"));
        let refused = story.officer.fill(&seen, &way, &[("post", "2"), ("words", "no dinner")]).await;
        refused.says(&["Seeds travel."]);
        refused.is_silent_on(&["مرة في السنة", "informal lunch did more"]);
        let back = story.withdrawal().await.expect("a citation");
        let led = taken(story.officer.fill(&seen, &back, &[]).await);
        assert_eq!(led, format!("{seen}#paragraph-{first}"));
    });
}
