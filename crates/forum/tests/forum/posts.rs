//! Writing posts: in which capacity, for whom, once.

use db::Db;
use http::StatusCode;
use record::content::{self, Thing};
use record::contribution::Number;
use record::person::{self, NewPerson};

use crate::kit::{Look, Story, post, taken, write};

#[test]
fn a_nominated_expert_posts_and_gets_a_number_and_a_digest() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let page = expert.get(&forum.topic).await;
        page.says(&["Write a post", "personal expert", "What has helped?"]);
        page.is_silent_on(&[">Government<", "value=\"officer\""]);
        let question = story.json(&forum.topic).await["questions"][1]["id"].to_string();
        let text = "The ministries meet once a year.";
        let fields = [("capacity", "expert"), ("language", "en"), ("answers", &question), ("text", text)];
        let reply = write(&mut expert, &forum.topic, &fields).await;
        assert_eq!(reply.led.as_deref(), Some(format!("{}?posted=1#post-1", forum.topic).as_str()));
        let version = Thing::Version(Number(1), 1);
        let noted = db.read(move |tx| content::digest(tx, &version)).await.expect("the digest").expect("of the post");
        let digest: String = noted.hex().chars().take(16).collect();
        reply.says(&["Thank you. Your post is <a href=\"#post-1\">#1</a>.", &digest]);
        let shown = story.public().get(&format!("{}?posted=1", forum.topic)).await;
        shown.says(&["Florencia Bustos", "personal expert", "answers 2", text]);
        shown.is_silent_on(&["Thank you", &digest]);
        let json = story.json("/posts/1").await;
        assert_eq!(
            (&json["capacity"], &json["channel"], &json["version"]),
            (&"expert".into(), &"web".into(), &1.into())
        );
        assert_eq!(
            story.public().get("/posts/1").await.location.as_deref(),
            Some(format!("{}#post-1", forum.topic).as_str())
        );
    });
}

#[test]
fn a_post_answers_the_questions_of_its_place_only() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let text = "The ministries meet once a year.";
        for question in ["999999", "the second", forum.topic.rsplit('/').next().expect("the topic's number")] {
            let fields = [("capacity", "expert"), ("language", "en"), ("answers", question), ("text", text)];
            let refused = write(&mut expert, &forum.topic, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{question}");
            refused.says(&["href=\"#answers\"", "This guiding question does not stand here any more.", text]);
        }
        assert_eq!(story.public().get("/posts/1").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_governments_voice_is_its_focal_points() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let said = write(&mut focal_point, &forum.topic, &post("government", "Esmeria has a committee.")).await;
        taken(said.clone());
        said.says(&["for Esmeria (Government)"]);
        // An expert whom the Government nominated does not speak for it, whatever the form says.
        let mut expert = story.signed_in(story.people.expert).await;
        for claimed in ["government", "organization", "moderator", "officer", "nonsense"] {
            let reply = write(&mut expert, &forum.topic, &post(claimed, "In whose name?")).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{claimed}");
            reply.says(&["You cannot speak in this capacity here.", "In whose name?"]);
        }
        // The focal point of another Party, put on the list, speaks for that one only.
        let mut officer = story.signed_in(story.people.officer).await;
        let people = format!("{}/participants", forum.page);
        let fields = [("addresses", "kwabena@story.example"), ("manner", "invited"), ("capacity", "")];
        taken(officer.fill(&people, &people, &fields).await);
        let mut other = story.signed_in(story.people.other_focal_point).await;
        write(&mut other, &forum.topic, &post("government", "So has Avaria.")).await.says(&["for Avaria (Government)"]);
        let counted = story.json(&forum.topic).await;
        assert_eq!((counted["posts"].as_i64(), counted["parties"].as_i64()), (Some(2), Some(2)));
    });
}

#[test]
fn each_speaks_as_what_they_are() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let people = story.people;
        let spoken = [
            (people.observer, "organization", "for Living Seeds Network (organization)"),
            (people.moderator, "moderator", "moderator"),
            (people.officer, "officer", "Secretariat"),
        ];
        for (person, capacity, said) in spoken {
            let mut browser = story.signed_in(person).await;
            write(&mut browser, &forum.topic, &post(capacity, "A word.")).await.says(&["Thank you", said]);
        }
        // A moderator of session I is nobody in session II.
        let mut moderator = story.signed_in(people.moderator).await;
        moderator.get(&forum.second).await.says(&["You are not among those who write in this forum"]);
        let way = format!("{}/posts", forum.second);
        assert_eq!(moderator.post(&way, &post("moderator", "A word.")).await.status, StatusCode::FORBIDDEN);
        assert_eq!((story.posts(&forum.topic).await, story.posts(&forum.second).await), (3, 0));
    });
}

#[test]
fn two_who_speak_for_one_organization_are_counted_as_one() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let observer = story.people.observer;
        let colleague = db.write(move |tx| {
            let institution = person::get(tx, observer)?.institution;
            let (given, email) = ("Imani".to_owned(), Some("imani@story.example".to_owned()));
            let new = NewPerson {
                given,
                family: "Odhiambo".to_owned(),
                name_local: None,
                gender: None,
                language: None,
                email,
                institution,
                party: None,
            };
            person::insert(tx, &new)
        });
        let colleague = colleague.await.expect("a colleague");
        let mut officer = story.signed_in(story.people.officer).await;
        let list = format!("{}/participants", forum.page);
        let fields = [("addresses", "imani@story.example"), ("manner", "invited"), ("capacity", "organization")];
        taken(officer.fill(&list, &list, &fields).await);
        for who in [observer, colleague] {
            taken(write(&mut story.signed_in(who).await, &forum.topic, &post("organization", "For us.")).await);
        }
        let tally = db.read(record::tally::count).await.expect("the figures");
        assert_eq!((tally.received, tally.organizations, tally.parties), (2, 1, 0));
    });
}

#[test]
fn whoever_is_not_on_the_list_reads_and_does_not_write() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let way = format!("{}/posts", forum.topic);
        let mut other = story.signed_in(story.people.other_focal_point).await;
        other.get(&forum.topic).await.says(&["You are not among those who write in this forum."]);
        let reply = other.post(&way, &post("expert", "May I?")).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
        reply.says(&["You are not among those who write in this forum.", "May I?</textarea>"]);
        story.public().get(&forum.topic).await.says(&["Participants sign in to write."]);
        assert_eq!(story.public().post(&way, &post("expert", "May I?")).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(story.posts(&forum.topic).await, 0);
    });
}

#[test]
fn whoever_is_withdrawn_from_the_list_keeps_what_they_said_and_says_no_more() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "What I said.")).await);
        let mut officer = story.signed_in(story.people.officer).await;
        let people = format!("{}/participants", forum.page);
        let way = format!("{people}/withdraw");
        let person = story.people.expert.to_string();
        taken(officer.fill(&people, &way, &[("person", &person)]).await);
        officer.get(&people).await.says(&["no longer on the list"]);
        assert_eq!(
            expert.post(&format!("{}/posts", forum.topic), &post("expert", "More.")).await.status,
            StatusCode::FORBIDDEN
        );
        story.public().get(&forum.topic).await.says(&["What I said.", "Florencia Bustos"]);
        // Put on the list again, she speaks again.
        let fields = [("addresses", "florencia@story.example"), ("manner", "nominated"), ("capacity", "expert")];
        taken(officer.fill(&people, &people, &fields).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "More.")).await);
        assert_eq!(story.posts(&forum.topic).await, 2);
    });
}

#[test]
fn nobody_is_withdrawn_who_is_not_on_the_list() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{}/participants/withdraw", forum.page);
        for nobody in [story.people.other_focal_point.to_string(), "999999".to_owned(), "x".to_owned(), String::new()] {
            let before = db::test::digests(&db).await;
            let reply = officer.post(&way, &[("person", &nobody)]).await;
            assert_eq!(reply.status, StatusCode::NOT_FOUND, "{nobody:?}");
            assert_eq!(db::test::digests(&db).await, before, "{nobody:?} leaves no trace");
        }
    });
}

#[test]
fn a_reply_stands_under_what_it_replies_to_and_on_the_same_topic() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "First.")).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "Second.")).await);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let page = format!("{}?reply=1", forum.topic);
        let reply = moderator.fill(&page, &format!("{}/posts", forum.topic), &post("moderator", "To the first.")).await;
        reply.says(&["in reply to <a href=\"#post-1\">#1</a>", "class=\"replies\""]);
        let json = story.json("/posts/3").await;
        assert_eq!(json["in_reply_to"].as_i64(), Some(1));
        let order: Vec<_> = ["First.", "To the first.", "Second."].map(|words| reply.body.find(words)).to_vec();
        assert!(order.is_sorted() && order[0].is_some(), "a reply stands below its post: {order:?}");
        let fields = [("capacity", "expert"), ("language", "en"), ("text", "Elsewhere."), ("parent", "1")];
        let reply = expert.post(&format!("{}/posts", forum.second), &fields).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "a reply hangs on the topic of its post");
        assert_eq!(story.posts(&forum.second).await, 0);
    });
}

#[test]
fn the_same_form_sent_twice_is_one_post() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let way = format!("{}/posts", forum.topic);
        let fields =
            [("form_key", "kept-by-the-browser"), ("capacity", "expert"), ("language", "en"), ("text", "Once.")];
        let expert = story.signed_in(story.people.expert).await;
        let (mut one, mut two, mut three) = (expert.clone(), expert.clone(), expert);
        // Two at the same time, as by an impatient finger, and a third when the page is long gone.
        let (first, second) = tokio::join!(one.post(&way, &fields), two.post(&way, &fields));
        let third = three.post(&way, &fields).await;
        for reply in [&first, &second, &third] {
            assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
            assert_eq!(reply.location, first.location);
        }
        assert_eq!(story.posts(&forum.topic).await, 1);
        // On another topic the same key is another form.
        let elsewhere = three.post(&format!("{}/posts", forum.second), &fields).await;
        assert_ne!(elsewhere.location, first.location);
        assert_eq!(story.posts(&forum.second).await, 1);
    });
}

#[test]
fn other_words_under_the_key_of_a_form_that_was_sent_are_not_thanked_for() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let way = format!("{}/posts", forum.topic);
        let words =
            |text| [("form_key", "kept-by-the-browser"), ("capacity", "expert"), ("language", "en"), ("text", text)];
        let sent = expert.post(&way, &words("What I thought at first.")).await;
        // The same again leads to the same; with other words it is another post.
        assert_eq!(expert.post(&way, &words("What I thought at first.")).await.location, sent.location);
        let other = expert.post(&way, &words("What I think after going back.")).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        other.says(&["This was sent before, with other words", "What I think after going back.</textarea>"]);
        assert_eq!(story.posts(&forum.topic).await, 1);
    });
}
