//! The states of a post: what is withdrawn, removed, waiting or refused shows none of its words, and is not counted.

use db::{Db, sql};
use forum::post;
use http::StatusCode;
use record::PersonId;
use record::contribution::{Number, State};
use record::decision::What;

use crate::kit::{Forum, Look, Story, post as fields, taken, write};

/// A sentence that must not be found where it is withheld.
const WORDS: &str = "The cormorant sleeps at noon.";

/// Three posts: the expert's with the words, the focal point's, the moderator's reply to the first.
async fn three_posts(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut expert = story.signed_in(story.people.expert).await;
    taken(write(&mut expert, &forum.topic, &fields("expert", WORDS)).await);
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    taken(write(&mut focal_point, &forum.topic, &fields("government", "Esmeria agrees.")).await);
    let mut moderator = story.signed_in(story.people.moderator).await;
    let page = format!("{}?reply=1", forum.topic);
    taken(moderator.fill(&page, &format!("{}/posts", forum.topic), &fields("moderator", "Thank you.")).await);
    forum
}

/// Every page and file on which a post's words could stand.
async fn everywhere(story: &Story, forum: &Forum, person: Option<PersonId>) -> Vec<(String, String)> {
    let mut browser = match person {
        Some(person) => story.signed_in(person).await,
        None => story.public(),
    };
    let mut found = Vec::new();
    let topic = forum.topic.clone();
    let party = "/parties/XE".to_owned();
    for path in ["/".to_owned(), "/desk".to_owned(), forum.page.clone(), topic.clone(), party, "/posts/1".to_owned()] {
        for path in [path.clone(), format!("{path}?format=json")] {
            let reply = browser.get(&path).await;
            assert!(!reply.status.is_server_error(), "{path}: {}", reply.status);
            found.push((path, reply.body));
        }
    }
    found
}

async fn nowhere(story: &Story, forum: &Forum, readers: &[Option<PersonId>]) {
    for reader in readers {
        for (path, body) in everywhere(story, forum, *reader).await {
            assert!(!body.contains("cormorant"), "{path} shows the words to {reader:?}: {body}");
        }
    }
}

async fn holds(db: &Db) {
    assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), [], "a rule is broken");
}

async fn broken_rules(db: &Db) -> Vec<&'static str> {
    let broken = db.read(record::rules::broken).await.expect("the rules are asked");
    broken.iter().map(|broken| broken.rule).collect()
}

/// Decides as the program does, for what has no page of its own here.
async fn bring(story: &Story, db: &Db, who: PersonId, number: i64, what: What) {
    let now = story.clock.now();
    db.write(move |tx| {
        let actor = record::actor::of(tx, who, now)?.expect("somebody known");
        let case = post::case(tx, &actor, Number(number))?.expect("they know of the post");
        case.decide(&actor, what).expect("they may");
        post::bring(tx, &actor, (&case, what), "As the rules of the forum say.", now)
    })
    .await
    .expect("it is decided");
}

#[test]
fn an_author_takes_a_post_back_and_its_number_stays_with_the_reason() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = three_posts(&story).await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["/posts/1/withdraw"]);
        expert.get(&forum.topic).await.is_silent_on(&["/posts/2/withdraw", "/posts/1/remove"]);
        let way = "/posts/1/withdraw";
        let empty = expert.fill(way, way, &[("why", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        empty.says(&[WORDS, "Reason"]);
        let reply = expert.fill(way, way, &[("why", "I mistook the year.")]).await;
        reply.says(&[
            "Withdrawn by its author",
            "I mistook the year.",
            "id=\"post-1\"",
            "Esmeria agrees.",
            "Thank you.",
        ]);
        let people = story.people;
        nowhere(&story, &forum, &[None, Some(people.expert), Some(people.moderator), Some(people.officer)]).await;
        let json = story.json("/posts/1").await;
        assert_eq!((json["state"].as_str(), json["text"].as_str()), (Some("withdrawn"), None));
        assert_eq!(json["decided"]["reason"].as_str(), Some("I mistook the year."));
        let counted = story.json(&forum.topic).await;
        assert_eq!((counted["posts"].as_i64(), counted["parties"].as_i64()), (Some(2), Some(1)));
        assert_eq!(counted["shown"].as_array().map(Vec::len), Some(3), "the tombstone has its place");
        holds(&db).await;
        // Once is enough, and nobody brings it back.
        assert_eq!(expert.get(way).await.status, StatusCode::CONFLICT);
        assert_eq!(expert.post(way, &[("why", "Again.")]).await.status, StatusCode::CONFLICT);
        let mut moderator = story.signed_in(people.moderator).await;
        assert_eq!(moderator.post("/posts/1/remove", &[("why", "Too late.")]).await.status, StatusCode::CONFLICT);
    });
}

#[test]
fn a_moderator_removes_a_post_and_nobody_else_does() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = three_posts(&story).await;
        let people = story.people;
        for person in [people.expert, people.focal_point, people.observer, people.other_focal_point] {
            let mut browser = story.signed_in(person).await;
            let before = db::test::digests(&db).await;
            for way in ["/posts/3/withdraw", "/posts/1/remove"] {
                assert_eq!(browser.get(way).await.status, StatusCode::FORBIDDEN, "{way}");
                assert_eq!(browser.post(way, &[("why", "No.")]).await.status, StatusCode::FORBIDDEN, "{way}");
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
        assert_eq!(story.public().get("/posts/1/remove").await.status, StatusCode::UNAUTHORIZED);
        let mut moderator = story.signed_in(people.moderator).await;
        let way = "/posts/1/remove";
        moderator.get(&forum.topic).await.says(&[way]);
        let reply = moderator.fill(way, way, &[("why", "<b>Rude</b> to birds.")]).await;
        reply.says(&["Removed by the moderator", "&#60;b&#62;Rude", "#1"]);
        nowhere(&story, &forum, &[None, Some(people.expert), Some(people.officer)]).await;
        assert_eq!(story.posts(&forum.topic).await, 2);
        // What was removed by mistake is let in again, with its words.
        bring(&story, &db, people.officer, 1, What::Admit).await;
        story.public().get(&forum.topic).await.says(&[WORDS]);
        assert_eq!(story.json("/posts/1").await["text"].as_str(), Some(WORDS));
        assert_eq!(story.posts(&forum.topic).await, 3);
        holds(&db).await;
    });
}

#[test]
fn what_waits_or_was_refused_is_for_its_author_and_whoever_moderates() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = three_posts(&story).await;
        let (people, now) = (story.people, story.clock.now());
        let topic = crate::kit::number(&forum.topic).parse().expect("the topic's number");
        let number = db.write(move |tx| {
            let actor = record::actor::of(tx, people.expert, now)?.expect("the expert");
            let standing = post::standing(tx, &actor, topic)?.expect("a place");
            let text = forum::markdown::render("A heron waits.", &forum::markdown::Links::default());
            let new = forum::NewPost {
                parent: None,
                speaker: standing.speaker(None).expect("she speaks"),
                channel: record::contribution::Channel::Web,
                language: language::Language::English,
                text: &text,
                answers: &[],
                state: State::Pending,
            };
            post::insert(tx, &actor, &standing.place, &new, now)
        });
        let number = number.await.expect("it is taken in").number.0;
        let way = format!("/posts/{number}");
        let seen = async |person: Option<PersonId>| {
            let mut browser = match person {
                Some(person) => story.signed_in(person).await,
                None => story.public(),
            };
            let thread = browser.get(&forum.topic).await.body.contains("A heron waits.");
            let listed = browser.get(&format!("{}?format=json", forum.topic)).await.body.contains("A heron waits.");
            let found = browser.get(&way).await.status == StatusCode::SEE_OTHER;
            assert_eq!((thread, listed), (found, found), "{person:?}");
            found
        };
        let insiders = [people.expert, people.moderator, people.officer];
        let outsiders = [people.focal_point, people.observer, people.other_focal_point];
        for state in ["Waits for the moderator", "Not let in"] {
            for person in insiders {
                assert!(seen(Some(person)).await, "{person} sees it: {state}");
                story.signed_in(person).await.get(&forum.topic).await.says(&[state]);
            }
            for person in outsiders {
                assert!(!seen(Some(person)).await, "{person} does not see it: {state}");
            }
            assert!(!seen(None).await);
            assert_eq!(story.posts(&forum.topic).await, 3);
            assert!(!forum::tell(&story.site).await.expect("told") && outbox(&db, "heron").await == 0);
            holds(&db).await;
            if state == "Waits for the moderator" {
                let reply = story.signed_in(people.moderator).await;
                let fields = [("capacity", "moderator"), ("language", "en"), ("text", "No."), ("parent", &way[7..])];
                let reply = reply.clone().post(&format!("{}/posts", forum.topic), &fields).await;
                assert_eq!(reply.status, StatusCode::NOT_FOUND, "nobody replies to what waits");
                bring(&story, &db, people.moderator, number, What::Refuse).await;
            }
        }
        bring(&story, &db, people.moderator, number, What::Admit).await;
        assert!(seen(None).await, "let in after all");
        assert_eq!(story.posts(&forum.topic).await, 4);
        forum::tell(&story.site).await.expect("told");
        assert!(outbox(&db, "heron").await > 0, "now the forum's people are told");
        holds(&db).await;
    });
}

/// How many mails have these words.
async fn outbox(db: &Db, words: &'static str) -> i64 {
    let count = db::sql!(
        "SELECT count(*) FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording
         WHERE coalesce(mail_wording.text, mail.text) LIKE '%' || $1 || '%'"
    );
    db.read(move |tx| tx.one(count, &[&words], |row| row.get(0))).await.expect("the mails are counted")
}

#[test]
fn an_author_takes_back_what_waits_and_nobody_hears_of_it() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = three_posts(&story).await;
        db.write(|tx| record::contribution::set_state(tx, Number(1), State::Pending)).await.expect("it waits");
        let people = story.people;
        bring(&story, &db, people.expert, 1, What::Withdraw).await;
        assert_eq!(story.public().get("/posts/1").await.status, StatusCode::NOT_FOUND);
        story.public().get(&forum.topic).await.is_silent_on(&["id=\"post-1\"", "Withdrawn"]);
        story.signed_in(people.expert).await.get(&forum.topic).await.says(&["Withdrawn by its author"]);
        holds(&db).await;
    });
}

#[test]
fn pages_of_a_thread_leave_nothing_out_with_tombstones_and_posts_that_wait() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for n in 1..=25 {
            taken(write(&mut expert, &forum.topic, &fields("expert", &format!("Post {n}."))).await);
        }
        db.write(|tx| {
            for number in [2, 3] {
                record::contribution::set_state(tx, Number(number), State::Pending)?;
            }
            record::contribution::set_state(tx, Number(5), State::Removed)
        })
        .await
        .expect("the states");
        let step = |body: &str, rel: &str| {
            let rest = body.split(&format!("rel=\"{rel}\" href=\"")).nth(1)?;
            let (href, rest) = rest.split_once('"')?;
            Some((href.split('#').next()?.to_owned(), rest.split(['>', '<']).nth(1)?.to_owned()))
        };
        let posts = |body: &str| body.matches("<article").count();
        let first = story.public().get(&forum.topic).await.body;
        let (next, words) = step(&first, "next").expect("more follow");
        assert_eq!((posts(&first), words.as_str()), (20, "3 newer"));
        let second = story.public().get(&next).await.body;
        assert_eq!((posts(&second), step(&second, "next")), (3, None));
        let (back, words) = step(&second, "prev").expect("a way back");
        assert_eq!((back.as_str(), words.as_str()), (forum.topic.as_str(), "20 older"));
        assert_eq!(story.posts(&forum.topic).await, 22);
        // Whoever moderates sees all, two more.
        let mut moderator = story.signed_in(story.people.moderator).await;
        let first = moderator.get(&forum.topic).await.body;
        let (_, words) = step(&first, "next").expect("more follow");
        assert_eq!((posts(&first), words.as_str()), (20, "5 newer"));
        for (number, place) in [(25, "?after=22#post-25"), (22, "#post-22")] {
            let led = story.public().get(&format!("/posts/{number}")).await.location;
            assert_eq!(led, Some(format!("{}{place}", forum.topic)), "{number}");
        }
        let led = moderator.get("/posts/21").await.location;
        assert_eq!(led, Some(format!("{}?after=20#post-21", forum.topic)));
    });
}

#[test]
fn a_count_of_who_spoke_that_is_wrong_is_named() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        three_posts(&story).await;
        let voices = db.read(|tx| tx.one(sql!("SELECT count(*) FROM voice"), &[], |row| row.get::<i64>(0))).await;
        assert_eq!(voices.expect("the voices"), 3);
        holds(&db).await;
        let figures = "the figures of a topic are those of its posts";
        db.write(|tx| tx.run(sql!("UPDATE topic_count SET posts = posts + 1"), &[])).await.expect("a count too high");
        assert_eq!(broken_rules(&db).await, [figures]);
        db.write(|tx| tx.run(sql!("UPDATE topic_count SET posts = posts - 1"), &[])).await.expect("as it was");
        holds(&db).await;
        db.write(|tx| tx.run(sql!("DELETE FROM voice WHERE kind = 'party'"), &[])).await.expect("a voice unheard");
        assert_eq!(broken_rules(&db).await, ["who spoke is known by the posts that stand", figures]);
    });
}
