//! Who hears of what by mail, digests, threads begun by mail, and the way off the list.

use db::Db;
use http::StatusCode;
use mail::Mail;
use mail::inbox::{Outcome, Reason};
use page::Browser;
use record::PersonId;
use serde_json::Value;

use crate::by_mail::{Story, answer, instant, led};

impl Story {
    async fn chooses(&self, person: PersonId, page: &str, notices: &str) {
        let path = format!("/subscriptions/{}", page.rsplit('/').next().unwrap_or_default());
        led(self.signed_in(person).await.fill(page, &path, &[("notices", notices)]).await);
    }

    /// The jobs run once, so that what everybody is told when a forum opens has gone.
    async fn opened(db: &Db) -> Self {
        let story = Story::new(db).await;
        story.work().await;
        story
    }

    async fn count_to(&self, person: PersonId) -> usize {
        self.mails_to(&self.address(person).await).await.len()
    }
}

/// The address that stands after these words in a mail.
fn address_after(mail: &Mail, words: &str) -> String {
    let rest = mail.text.split_once(words).unwrap_or_else(|| panic!("{words}: {}", mail.text)).1;
    rest.split_whitespace().find(|word| word.contains('@')).expect("an address").to_owned()
}

fn written(from: &str, to: &str, subject: &str, words: &str) -> String {
    let id = words.len() + subject.len() * 1_000;
    format!(
        "From: {from}\nTo: {to}\nSubject: {subject}\nMessage-ID: <w{id}@mail.example>\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    )
}

#[test]
fn the_nearest_place_decides_of_what_somebody_hears() {
    db::test::on_both(async |db: Db| {
        let story = Story::opened(&db).await;
        let expert = story.people.expert;
        // Given an expert who wants replies only in the forum,
        story.chooses(expert, &story.forum, "replies").await;
        let before = story.count_to(expert).await;
        story.posts(expert, "Our office has two people.").await;
        story.posts(story.people.focal_point, "Nuestra oficina también.").await;
        assert_eq!(story.count_to(expert).await, before);
        // a reply to their own post is told;
        let notice = story.mail_to(story.people.focal_point).await;
        let from = story.address(story.people.focal_point).await;
        story.receives(answer(&notice, &from, "¿Y el presupuesto?")).await;
        assert_eq!(story.count_to(expert).await, before + 1);
        // every post of the session, once they choose that there;
        story.chooses(expert, &story.topic, "each").await;
        story.posts(story.people.focal_point, "Otra cosa.").await;
        assert_eq!(story.count_to(expert).await, before + 2);
        // and nothing of one thread in it.
        let thread = story.thread().await["shown"][0]["id"].as_i64().expect("a post");
        let path = format!("/subscriptions/{thread}");
        led(story.signed_in(expert).await.fill(&path, &path, &[("notices", "none")]).await);
        story.receives(answer(&notice, &from, "¿Nadie responde?")).await;
        assert_eq!(story.count_to(expert).await, before + 2);
        // As it is above, when they take their choice back.
        story.chooses(expert, &story.topic, "").await;
        story.posts(story.people.focal_point, "Una más.").await;
        assert_eq!(story.count_to(expert).await, before + 2);
    });
}

#[test]
fn whoever_is_not_on_the_list_can_follow_and_is_not_told_to_answer() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::opened(&db).await;
        let observer = story.people.observer;
        story.posts(story.people.expert, "Our office has two people.").await;
        assert_eq!(story.count_to(observer).await, 0);
        story.chooses(observer, &story.forum, "each").await;
        story.posts(story.people.expert, "And one car.").await;
        let notice = story.mail_to(observer).await;
        assert!(notice.text.contains("And one car.") && !notice.text.contains("begin+"), "{}", notice.text);
        assert_eq!(notice.list_post.as_deref(), Some("NO"));
        // Nobody chooses without being signed in, and nothing can be chosen for what is no place.
        let mut public = Browser::new(page::router(story.site.clone()));
        let path = format!("/subscriptions/{}", story.forum.rsplit('/').next().unwrap_or_default());
        assert_eq!(public.post(&path, &[("notices", "each")]).await.status, StatusCode::UNAUTHORIZED);
        let mut signed_in = story.signed_in(observer).await;
        assert_eq!(signed_in.post("/subscriptions/999999", &[("notices", "each")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(signed_in.post(&path, &[("notices", "all")]).await.status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn a_digest_comes_once_in_the_readers_morning_and_its_posts_are_answered_one_by_one() {
    db::test::on_both(async |db: Db| {
        let story = Story::opened(&db).await;
        let (expert, moderator) = (story.people.expert, story.people.moderator);
        story.chooses(expert, &story.forum, "daily").await;
        story.chooses(moderator, &story.forum, "weekly").await;
        let before = (story.count_to(expert).await, story.count_to(moderator).await);
        // Given two posts on Tuesday, one of them long,
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        story.posts(story.people.focal_point, &"El comité se reúne poco. ".repeat(100)).await;
        assert_eq!((story.count_to(expert).await, story.count_to(moderator).await), before, "they wait");
        // and a server that was down over the reader's morning,
        story.clock.set(instant("2031-06-04T11:30:00Z"));
        story.work().await;
        story.work().await;
        // the daily digest is sent once, as soon as it is up,
        assert_eq!((story.count_to(expert).await, story.count_to(moderator).await), (before.0 + 1, before.1));
        let digest = story.mail_to(expert).await;
        assert!(digest.subject.contains('2') && digest.subject.contains("Plans"), "{}", digest.subject);
        for words in ["We met once a year.", "#1", "#2", "…", "http://forum.example/posts/2", "National capacity"] {
            assert!(digest.text.contains(words), "{words}: {}", digest.text);
        }
        assert!(digest.text.len() < 5_000, "of a long post the first words");
        assert!(digest.list_unsubscribe.is_some());
        // and the weekly one on Monday.
        story.clock.set(instant("2031-06-09T07:00:00Z"));
        story.work().await;
        assert_eq!(story.count_to(moderator).await, before.1 + 1);
        assert_eq!(story.count_to(expert).await, before.0 + 1, "nothing new, no digest");

        // A reply to the digest cannot be placed: help comes, and the text.
        let from = story.address(expert).await;
        let received = story.receives(answer(&digest, &from, "I agree with the second.")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Refused, Some(Reason::Digest)));
        let help = story.mail_to(expert).await;
        assert!(help.text.contains("> I agree with the second."), "{}", help.text);
        // The address under a post leads to that post.
        let address = address_after(&digest, "a #2 por correo electrónico, escriba a:");
        let received = story.receives(written(&from, &address, "Committees", "So does ours.")).await;
        assert_eq!(received.number.as_deref(), Some("#3"));
        assert_eq!(story.thread().await["shown"][2]["in_reply_to"], 2);
    });
}

#[test]
fn a_thread_is_begun_by_mail() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let expert = story.people.expert;
        // The address stands in the invitation, on the page, and in each notice, and is the reader's own.
        let invitation = story.mail_to(expert).await;
        let address = address_after(&invitation, "National capacity:");
        let page = story.signed_in(expert).await.get(&story.topic).await.body;
        assert!(page.contains(&format!("mailto:{address}")), "{page}");
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(expert).await;
        assert!(notice.text.contains(&address), "{}", notice.text);
        assert_eq!(notice.list_post, Some(format!("<mailto:{address}>")));

        let from = story.address(expert).await;
        let received = story.receives(written(&from, &address, "Money for *plans*", "Who pays?")).await;
        assert_eq!((received.outcome, received.number.as_deref()), (Outcome::Posted, Some("#2")));
        let post = &story.thread().await["shown"][1];
        assert_eq!((&post["in_reply_to"], &post["channel"]), (&Value::Null, &Value::from("mail")));
        assert_eq!(post["text"], "**Money for \\*plans\\***\n\nWho pays?");
        // From somebody else's address it is held, a token that was never given out is refused, and so is no place.
        let other = story.address(story.people.focal_point).await;
        assert_eq!(story.receives(written(&other, &address, "a", "b")).await.reason, Some(Reason::NotYours));
        let forged = address.replace('-', "-a");
        assert_eq!(story.receives(written(&from, &forged, "ab", "b")).await.reason, Some(Reason::UnknownAddress));
        let nowhere = format!("begin+999999-{}", address.split_once('-').expect("a token").1);
        assert_eq!(story.receives(written(&from, &nowhere, "abc", "b")).await.reason, Some(Reason::UnknownAddress));
        // Half a year after closing it is too old.
        story.clock.set(instant("2032-01-01T09:00:00Z"));
        assert_eq!(story.receives(written(&from, &address, "abcd", "b")).await.reason, Some(Reason::Expired));
    });
}

#[test]
fn what_comes_for_a_place_that_was_divided_is_held_until_an_officer_says_where_it_stands() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let expert = story.people.expert;
        let address = address_after(&story.mail_to(expert).await, "National capacity:");
        let from = story.address(expert).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let session = story.topic.rsplit('/').next().expect("its number").to_owned();
        let part = [("part_of", session.as_str()), ("number", "(i)"), ("language", "en"), ("title", "Ministries")];
        let topic = led(officer.fill(&story.forum, &format!("{}/parts", story.forum), &part).await);
        let received = story.receives(written(&from, &address, "Money", "Who pays?")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Divided)));
        let told = story.mail_to(expert).await;
        assert!(!told.text.contains("had closed"), "{}", told.text);
        let shown = officer.get("/mail/1").await.body;
        assert!(shown.contains("takes no posts itself") && shown.contains(">(i) Ministries</option>"), "{shown}");
        // Without a place there is none where it could stand.
        let nowhere = officer.fill("/mail/1", "/mail/1/accept", &[("answered", "")]).await;
        assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nowhere.body.contains("id=\"mail_place-fault\">Please choose where"), "{}", nowhere.body);
        let place = topic.rsplit('/').next().expect("its number").to_owned();
        led(officer.fill("/mail/1", "/mail/1/accept", &[("answered", ""), ("mail_place", &place)]).await);
        let posts: Value =
            serde_json::from_str(&officer.get(&format!("{topic}?format=json")).await.body).expect("JSON");
        assert_eq!(posts["posts"], 1);
    });
}

#[test]
fn what_comes_before_a_forum_opens_is_held_and_not_called_late() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::begun(&db).await;
        let now = story.clock.now();
        story = story.opens("2031-06-14").await;
        story.clock.set(now);
        let expert = story.people.expert;
        let address = address_after(&story.mail_to(expert).await, "National capacity:");
        let from = story.address(expert).await;
        let received = story.receives(written(&from, &address, "Money", "Who pays?")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Early)));
        let mut officer = story.signed_in(story.people.officer).await;
        let shown = officer.get("/mail/1").await.body;
        assert!(shown.contains("It came before opening.") && shown.contains("/mail/1/accept"), "{shown}");
    });
}

#[test]
fn whoever_wants_no_more_mails_needs_no_sign_in() {
    db::test::on_both(async |db: Db| {
        let story = Story::opened(&db).await;
        let expert = story.people.expert;
        story.chooses(expert, &story.topic, "each").await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(expert).await;
        let ways = notice.list_unsubscribe.clone().expect("ways off the list");
        let path = ways.split("http://forum.example").nth(1).and_then(|rest| rest.split('>').next()).expect("a page");
        // Looking at the page changes nothing: programs open links before people do.
        let mut public = Browser::new(page::router(story.site.clone()));
        assert_eq!(public.get(path).await.status, StatusCode::OK);
        story.posts(story.people.other_focal_point, "And twice in a good one.").await;
        let before = story.count_to(expert).await;
        // A mail program's button does, also where something nearer was chosen (RFC 8058).
        let reply = public.post(path, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!((reply.status, reply.location), (StatusCode::OK, None), "{}", reply.body);
        story.posts(story.people.other_focal_point, "Never since.").await;
        assert_eq!(story.count_to(expert).await, before);
        // It may be sent in the other encoding too.
        story.chooses(expert, &story.topic, "each").await;
        let (kind, body) = page::multipart(&[("List-Unsubscribe".to_owned(), "One-Click".to_owned())], &[]);
        let reply = public.post_body(path, &kind, body).await;
        assert_eq!((reply.status, reply.location), (StatusCode::OK, None), "{}", reply.body);
        story.posts(story.people.other_focal_point, "Nor before.").await;
        assert_eq!(story.count_to(expert).await, before);
        // The page offers a digest instead,
        led(public.fill(path, path, &[("notices", "daily")]).await);
        story.posts(story.people.other_focal_point, "Until now.").await;
        story.clock.set(instant("2031-06-05T09:00:00Z"));
        story.work().await;
        assert_eq!(story.count_to(expert).await, before + 1);
        // a mail to the other way does the same and is acknowledged,
        let from = story.address(expert).await;
        let leave = ways.split("mailto:").nth(1).and_then(|rest| rest.split('>').next()).expect("an address");
        let received = story.receives(written(&from, leave, "unsubscribe", "")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Ignored, Some(Reason::Left)));
        assert_eq!(story.count_to(expert).await, before + 2);
        story.posts(story.people.other_focal_point, "At last.").await;
        assert_eq!(story.count_to(expert).await, before + 2);
        // and a link that was never given out leads nowhere.
        assert_eq!(public.post("/leave/nothing", &[]).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_question_that_a_moderator_puts_is_answered_with_the_reply_button() {
    db::test::on_both(async |db: Db| {
        let story = Story::opened(&db).await;
        let asked = [("questions", "Who would keep the figure?"), ("language", "en")];
        let action = format!("{}/questions", story.topic);
        led(story.signed_in(story.people.officer).await.fill(&story.topic, &action, &asked).await);
        story.work().await;
        let told = story.mail_to(story.people.expert).await;
        assert!(told.text.contains("Who would keep the figure?"), "{}", told.text);
        let from = story.address(story.people.expert).await;
        let received = story.receives(answer(&told, &from, "The registry.")).await;
        assert_eq!(received.outcome, Outcome::Posted);
        let thread = story.thread().await;
        let posts = thread["shown"].as_array().expect("posts");
        let question = thread["questions"].as_array().and_then(|all| all.last()).expect("a question");
        let post = posts.last().expect("a post");
        assert!(post["parent"].is_null() && post["text"].as_str().is_some_and(|text| text.contains("The registry.")));
        assert_eq!(post["answers"], serde_json::json!([question["id"]]), "{post}");
    });
}
