//! Writing a post: seen first, quoted, kept as a draft, changed within the time for it.

use std::time::Duration;

use db::Db;
use http::StatusCode;
use record::content::{self, Thing};
use record::contribution::Number;

use crate::kit::{Look, Story, post, taken, write};

#[test]
fn a_preview_shows_the_post_and_keeps_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let before = db::test::digests(&db).await;
        let fields = [("capacity", "expert"), ("language", "fr"), ("text", "Un *mot* et #1."), ("do", "preview")];
        let reply = write(&mut expert, &forum.topic, &fields).await;
        assert_eq!(reply.status, StatusCode::OK);
        reply.says(&["lang=\"fr\"", "Un <em>mot</em> et #1.", "Un *mot* et #1.</textarea>", "Preview"]);
        assert_eq!(db::test::digests(&db).await, before);
        let empty = [("capacity", "expert"), ("language", "en"), ("text", ""), ("do", "preview")];
        assert_eq!(write(&mut expert, &forum.topic, &empty).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn a_number_becomes_a_link_when_its_post_is_there() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "First.")).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "As #1 says, and not #9.")).await);
        let html = story.json("/posts/2").await["html"].as_str().expect("its words").to_owned();
        assert!(html.contains("<a href=\"/posts/1\"") && html.contains("not #9."), "{html}");
    });
}

#[test]
fn a_quotation_names_the_post_and_marks_its_lines() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "One.\n\nTwo.")).await);
        let page = format!("{}?quote=1", forum.topic);
        expert
            .get(&page)
            .await
            .says(&["&#62; #1\n&#62;\n&#62; One.\n&#62;\n&#62; Two.", "name=\"parent\" value=\"1\""]);
        let text = "> #1\n>\n> One.\n\nI agree.";
        let reply = expert.fill(&page, &format!("{}/posts", forum.topic), &post("expert", text)).await;
        taken(reply.clone());
        reply.says(&["<blockquote>", "in reply to <a href=\"#post-1\">"]);
    });
}

#[test]
fn a_draft_is_kept_for_its_writer_alone_and_gone_when_it_is_posted() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let way = format!("{}/posts", forum.topic);
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "First.")).await);
        let mut key =
            [("form_key", "one"), ("capacity", "expert"), ("language", "es"), ("text", "A hal"), ("do", "draft")];
        // Kept again and again under the key of one form, as a script does.
        for text in ["A hal", "A half sentence"] {
            key[3].1 = text;
            assert_eq!(expert.post(&way, &key).await.status, StatusCode::SEE_OTHER);
        }
        let shown = expert.get(&forum.topic).await;
        shown.says(&["A half sentence</textarea>", "Your draft of", "value=\"es\" selected"]);
        let reply = [("parent", "1"), ("capacity", "expert"), ("language", "en"), ("text", "To you"), ("do", "draft")];
        assert_eq!(expert.post(&way, &reply).await.status, StatusCode::SEE_OTHER);
        expert.get(&forum.topic).await.says(&["You have begun a reply to #1."]);
        expert
            .get(&format!("{}?reply=1", forum.topic))
            .await
            .says(&["To you</textarea>", "You have begun a post here."]);
        let mut other = story.signed_in(story.people.focal_point).await;
        other.get(&forum.topic).await.is_silent_on(&["A half sentence", "To you", "You have begun"]);
        let mut stranger = story.signed_in(story.people.other_focal_point).await;
        assert_eq!(stranger.post(&way, &key).await.status, StatusCode::FORBIDDEN, "no draft where one does not write");
        assert_eq!(story.posts(&forum.topic).await, 1, "a draft is no post");
        // The key was for the post, which it still brings about.
        let fields = [("form_key", "one"), ("capacity", "expert"), ("language", "en"), ("text", "A whole sentence.")];
        assert_eq!(expert.post(&way, &fields).await.location.as_deref(), Some("/posts/2?posted=2"));
        expert.get(&forum.topic).await.is_silent_on(&["A half sentence"]);
        let discard = [("parent", "1"), ("do", "discard")];
        assert_eq!(expert.post(&way, &discard).await.status, StatusCode::SEE_OTHER);
        expert.get(&format!("{}?reply=1", forum.topic)).await.is_silent_on(&["To you", "You have begun"]);
    });
}

#[test]
fn an_author_changes_a_post_in_time_and_every_version_stays() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "The old law of 2010.")).await);
        let digest = async |version| {
            let thing = Thing::Version(Number(1), version);
            db.read(move |tx| content::digest(tx, &thing)).await.expect("read").expect("a digest").hex()
        };
        let first = digest(1).await;
        story.clock.advance(Duration::from_mins(10));
        let way = "/posts/1/edit";
        expert.get(&forum.topic).await.says(&[way]);
        let fields = [("language", "en"), ("text", "The new law of 2010.")];
        let mut look = fields.to_vec();
        look.push(("do", "preview"));
        expert.fill(way, way, &look).await.says(&["Preview", "<p>The new law of 2010.</p>"]);
        let reply = expert.fill(way, way, &fields).await;
        reply.says(&["The new law of 2010.", "edited", "/posts/1/versions"]);
        let shown = story.public().get("/posts/1/versions").await;
        shown.says(&["<del>old</del><ins>new</ins>", "Version 1", "Version 2", &first, &digest(2).await]);
        assert_eq!(digest(1).await, first, "the first version is what it was");
        assert_eq!(story.json("/posts/1").await["version"].as_i64(), Some(2));
        let listed = story.json("/posts/1/versions").await;
        assert_eq!(listed["versions"].as_array().map(Vec::len), Some(2));
        // It is found by the words that it says now.
        let hits = async |words: &str| {
            let wanted = language::words::Wanted::of(words);
            let query = record::search::Query { wanted, ..record::search::Query::default() };
            let found = db.read(move |tx| record::search::find(tx, &record::Actor::default(), &query, None, 10));
            found.await.expect("it is looked for").len()
        };
        assert_eq!((hits("old law").await, hits("new law").await), (0, 1));
        // The same words are no version.
        taken(expert.fill(way, way, &fields).await);
        assert_eq!(story.json("/posts/1").await["version"].as_i64(), Some(2));
        for person in [story.people.moderator, story.people.officer, story.people.focal_point] {
            let mut browser = story.signed_in(person).await;
            assert_eq!(browser.get(way).await.status, StatusCode::FORBIDDEN);
            assert_eq!(browser.post(way, &fields).await.status, StatusCode::FORBIDDEN);
        }
        // Withdrawn, it shows none of its versions.
        taken(expert.fill("/posts/1/withdraw", "/posts/1/withdraw", &[("why", "Too early.")]).await);
        assert_eq!(expert.get("/posts/1/versions").await.status, StatusCode::NOT_FOUND);
        assert_eq!(expert.get(way).await.status, StatusCode::CONFLICT);
    });
}

#[test]
fn a_post_is_not_changed_when_its_time_is_over_or_somebody_has_replied() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for words in ["First.", "Second."] {
            taken(write(&mut expert, &forum.topic, &post("expert", words)).await);
        }
        let mut moderator = story.signed_in(story.people.moderator).await;
        let page = format!("{}?reply=1", forum.topic);
        taken(moderator.fill(&page, &format!("{}/posts", forum.topic), &post("moderator", "Why?")).await);
        let fields = [("language", "en"), ("text", "Something else.")];
        let before = db::test::digests(&db).await;
        assert_eq!(expert.get("/posts/1/edit").await.status, StatusCode::CONFLICT);
        assert_eq!(expert.post("/posts/1/edit", &fields).await.status, StatusCode::CONFLICT);
        story.clock.advance(Duration::from_mins(29));
        assert_eq!(expert.get("/posts/2/edit").await.status, StatusCode::OK);
        story.clock.advance(Duration::from_mins(1));
        assert_eq!(expert.post("/posts/2/edit", &fields).await.status, StatusCode::CONFLICT);
        expert.get(&forum.topic).await.is_silent_on(&["/edit\""]);
        assert_eq!(db::test::digests(&db).await, before);
    });
}
