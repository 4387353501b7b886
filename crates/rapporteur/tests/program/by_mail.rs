//! The forum by mail alone: an invitation that signs in, a notice, the answer that becomes a post, and what does not.

use db::{Chance, Clock, Db, Instant};
use http::StatusCode;
use mail::inbox::{Outcome, Reason};
use mail::{Mail, MailId, Transport};
use page::{Browser, Site};
use postbox::Received;
use rapporteur::jobs;
use rapporteur::settings::Settings;
use record::PersonId;
use record::test::People;
use serde_json::Value;

/// A forum that is open, with the focal point, the other focal point and the expert on its list, and a moderator.
pub struct Story {
    pub site: Site,
    pub clock: Clock,
    pub people: People,
    pub forum: String,
    pub topic: String,
}

pub const OPEN: &str = "2031-06-03T09:00:00Z";
const CLOSED: &str = "2031-06-20T09:00:00Z";

impl Story {
    pub async fn new(db: &Db) -> Self {
        Story::open_until(db, "2031-06-14").await
    }

    pub async fn open_until(db: &Db, closes: &str) -> Self {
        Story::begun(db).await.opens(closes).await
    }

    /// Before anybody has set up a forum.
    pub async fn begun(db: &Db) -> Self {
        let clock = Clock::fixed(instant("2031-05-20T09:00:00Z"));
        let settings = Settings { address: "http://forum.example".to_owned(), ..Settings::default() };
        let site = rapporteur::site(db.clone(), clock.clone(), Chance::seeded(5), &settings, false).expect("a site");
        let people = db.write(record::test::people).await.expect("the people of the story");
        Story { site, clock, people, forum: String::new(), topic: String::new() }
    }

    pub async fn opens(mut self, closes: &str) -> Self {
        self.set_up(closes).await;
        self.clock.set(instant(OPEN));
        self
    }

    async fn set_up(&mut self, closes: &str) {
        let mut officer = self.signed_in(self.people.officer).await;
        let forum = [("title", "Plans"), ("introduction", "What is tried."), ("language", "en")];
        let days = [("opens_on", "2031-06-01"), ("closes_on", closes)];
        self.forum = led(officer.fill("/forums/new", "/forums", &[forum.as_slice(), &days].concat()).await);
        let session = [("part_of", ""), ("number", "I"), ("language", "en"), ("title", "National capacity")];
        self.topic = led(officer.fill(&self.forum, &format!("{}/parts", self.forum), &session).await);
        let list = format!("{}/participants", self.forum);
        let mut addresses = Vec::new();
        for person in [self.people.focal_point, self.people.other_focal_point, self.people.expert] {
            addresses.push(self.address(person).await);
        }
        let added = [("addresses", addresses.join("\n")), ("manner", "nominated".to_owned())];
        let added = added.each_ref().map(|(name, value)| (*name, value.as_str()));
        led(officer.fill(&list, &list, &added).await);
        let session = self.topic.rsplit('/').next().unwrap_or_default().to_owned();
        let moderator = self.address(self.people.moderator).await;
        let named = [("session", session.as_str()), ("address", &moderator)];
        led(officer.fill(&list, &format!("{}/moderators", self.forum), &named).await);
        let (page, action) = (format!("{}/setup", self.forum), format!("{}/stage", self.forum));
        led(officer.fill(&page, &action, &[("stage", "published")]).await);
        self.work().await;
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        let token = record::test::sign_in(&self.site.db, person).await;
        Browser::new(page::router(self.site.clone())).with_cookie("sign-in", &token)
    }

    pub async fn address(&self, person: PersonId) -> String {
        let found = self.site.db.read(move |tx| record::person::get(tx, person)).await.expect("the person");
        found.email.clone().expect("an address")
    }

    /// What the server does by itself.
    pub async fn work(&self) {
        jobs::run_due(&self.site, &Transport::Outbox).await.expect("the jobs");
    }

    /// The latest mail to somebody.
    pub async fn mail_to(&self, person: PersonId) -> Mail {
        let address = self.address(person).await;
        self.mails_to(&address).await.into_iter().next().expect("a mail")
    }

    pub async fn mails_to(&self, address: &str) -> Vec<Mail> {
        let address = address.to_owned();
        self.site.db.read(move |tx| mail::list_to(tx, &address, MailId::LAST, 100)).await.expect("the mails")
    }

    /// Somebody writes a post on the page.
    pub async fn posts(&self, person: PersonId, text: &str) {
        let fields = [("language", "en"), ("text", text)];
        let reply = self.signed_in(person).await.fill(&self.topic, &format!("{}/posts", self.topic), &fields).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        self.work().await;
    }

    pub async fn receives(&self, raw: String) -> Received {
        let received = postbox::receive(&self.site, raw.into_bytes(), None).await.expect("it is taken in");
        self.work().await;
        received.expect("it was not taken in before")
    }

    pub async fn thread(&self) -> Value {
        let mut public = Browser::new(page::router(self.site.clone()));
        let reply = public.get(&format!("{}?format=json", self.topic)).await;
        serde_json::from_str(&reply.body).expect("the thread")
    }
}

pub fn instant(text: &str) -> Instant {
    text.parse().expect("an instant")
}

/// Where a form led that was taken.
pub fn led(reply: page::Reply) -> String {
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    let path = reply.location.expect("it led on");
    path.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// An answer as a mail program writes it: the new words, the notice quoted below, a signature.
pub fn answer(notice: &Mail, from: &str, words: &str) -> String {
    let quoted: String = notice.text.lines().map(|line| format!("> {line}\n")).collect();
    format!(
        "From: {from}\nTo: {}\nSubject: Re: {}\nMessage-ID: <own-{}@mail.example>\nIn-Reply-To: <{}>\n\
         Date: Tue, 03 Jun 2031 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n\
         {words}\n\nOn 3 June 2031, the forum wrote:\n{quoted}\n-- \nSent from an office\n",
        notice.reply_to.as_deref().expect("it can be answered"),
        notice.subject,
        words.len(),
        notice.message_id,
    )
}

#[test]
fn pages_are_kept_by_nobody_in_between() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let router = page::router(story.site.clone());
        let request = http::Request::get(&story.topic).body(axum::body::Body::empty()).expect("a request");
        let reply = tower::ServiceExt::oneshot(router, request).await.expect("a reply");
        assert_eq!(reply.headers()[http::header::CACHE_CONTROL], "private, no-cache");
    });
}

#[test]
fn a_forum_that_is_switched_off_takes_no_mail() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        story.posts(story.people.focal_point, "We wrote the chapter together.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        let settings = Settings { subjects: [("forum".to_owned(), false)].into(), ..Settings::default() };
        let chance = Chance::seeded(6);
        story.site = rapporteur::site(db.clone(), story.clock.clone(), chance, &settings, false).expect("a site");
        let received = story.receives(answer(&notice, &from, "So did we.")).await;
        assert!(matches!(received.outcome, Outcome::Held), "{received:?}");
    });
}

#[test]
fn an_invitation_signs_in_by_a_button_and_leads_to_the_forum() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        // Given the invitation to somebody who reads Spanish,
        let invitation = story.mail_to(story.people.focal_point).await;
        assert!(invitation.text.contains("Plans"), "{}", invitation.text);
        assert_eq!(invitation.language, language::Language::Spanish);
        let link = invitation.text.split("http://forum.example").nth(1).and_then(|rest| rest.split_whitespace().next());
        let link = link.expect("a link").to_owned();
        // when its link is opened, nobody is signed in yet; the button does it,
        let mut browser = Browser::new(page::router(story.site.clone()));
        browser.get(&link).await;
        assert_eq!(browser.get("/desk").await.status, StatusCode::UNAUTHORIZED);
        let reply = browser.fill(&link, &link, &[]).await;
        assert_eq!(reply.status, StatusCode::OK, "{link} {}", reply.body);
        // and leads to the forum.
        assert_eq!(reply.location.as_deref(), Some(story.forum.as_str()));
        // The moderator was invited as one, and whoever is on the list already is not invited again.
        assert_eq!(story.mails_to(&story.address(story.people.moderator).await).await.len(), 1);
        let mut officer = story.signed_in(story.people.officer).await;
        let list = format!("{}/participants", story.forum);
        let again = [("addresses", story.address(story.people.expert).await), ("manner", "invited".to_owned())];
        led(officer.fill(&list, &list, &again.each_ref().map(|(name, value)| (*name, value.as_str()))).await);
        assert_eq!(story.mails_to(&story.address(story.people.expert).await).await.len(), 1);
    });
}

#[test]
fn a_notice_is_answered_with_the_reply_button() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        // Everybody on the list and the moderator is told, but not who wrote it.
        let author = story.address(story.people.other_focal_point).await;
        assert!(story.mails_to(&author).await.iter().all(|mail| !mail.text.contains("once a year")));
        let notice = story.mail_to(story.people.focal_point).await;
        assert!(notice.text.starts_with("We met once a year."), "{}", notice.text);
        assert_eq!(notice.message_id, "post.1@forum.example");
        assert!(notice.list_id.is_some() && notice.archived_at.as_deref() == Some("http://forum.example/posts/1"));
        let to_moderator = story.mail_to(story.people.moderator).await;
        assert_eq!(to_moderator.message_id, notice.message_id, "one Message-ID for everybody");
        assert_ne!(to_moderator.reply_to, notice.reply_to, "an address of one's own");

        // When the focal point answers by mail,
        let from = story.address(story.people.focal_point).await;
        let raw = answer(&notice, &from, "Coincidimos: el comité se reúne poco.\n\n¿Quién lo convoca?");
        let received = story.receives(raw.clone()).await;
        // it is a post in its thread, in the Government's name, without what was quoted and signed,
        assert_eq!((received.outcome, received.number.as_deref()), (Outcome::Posted, Some("#2")));
        let thread = story.thread().await;
        let post = &thread["shown"][1];
        assert_eq!(post["text"], "Coincidimos: el comité se reúne poco.\n\n¿Quién lo convoca?");
        assert_eq!((&post["in_reply_to"], &post["channel"]), (&Value::from(1), &Value::from("mail")));
        assert_eq!((&post["capacity"], &post["language"]), (&Value::from("government"), &Value::from("es")));
        // a receipt gives its number and answers the mail that was sent,
        let receipt = story.mail_to(story.people.focal_point).await;
        assert!(receipt.text.contains("#2") && receipt.text.contains("/posts/2"), "{}", receipt.text);
        assert!(receipt.text.contains("/receipts/2"), "what can be kept and verified");
        assert!(receipt.text.contains("> Coincidimos: el comité se reúne poco.\n>"), "the words that were read");
        assert_eq!(receipt.automatic, "replied");
        assert!(receipt.thread.iter().any(|id| id.ends_with("@mail.example")));
        // and the others are told of it under the Message-ID with which it came, in the thread of what it answers.
        let told = story.mail_to(story.people.other_focal_point).await;
        assert!(
            told.text.starts_with("Coincidimos") && told.message_id.ends_with("@mail.example"),
            "{}",
            told.message_id
        );
        assert_eq!(told.thread, ["post.1@forum.example"]);
        // The same mail handed over again is one post.
        let again = postbox::receive(&story.site, raw.into_bytes(), None).await.expect("it is heard");
        assert_eq!(again, None);
        assert_eq!(story.thread().await["posts"], 2);
    });
}

#[test]
fn without_its_address_an_answer_is_held_with_the_place_to_which_it_refers() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        let house = story.site.house.address.clone();
        let raw = answer(&notice, &from, "So did we.").replace(notice.reply_to.as_deref().unwrap_or("?"), &house);
        let received = story.receives(raw).await;
        // Everybody can read under which Message-ID a post was told of, and write in the name of a Government.
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Unproven)));
        assert_eq!(story.thread().await["posts"], 1);
        let told = story.mail_to(story.people.expert).await;
        assert!(told.text.contains("no podemos estar seguros"), "{}", told.text);
        // An officer decides, and need not look for the place.
        let mut officer = story.signed_in(story.people.officer).await;
        assert!(officer.get("/mail/1").await.body.contains("anybody could have written it"));
        let reply = officer.fill("/mail/1", "/mail/1/accept", &[("answered", "")]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        assert_eq!(story.thread().await["shown"][1]["in_reply_to"], 1);
    });
}

#[test]
fn what_the_mail_server_in_front_had_before_closing_is_in_time() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        // Given a server that was down when the forum closed, at the end of 14 June,
        story.clock.set(instant("2031-06-16T09:00:00Z"));
        story.work().await;
        let received = |at: &str, words: &str| {
            let by = format!("Received: from mail.example by mx.forum.example with ESMTP id 4; {at}\n");
            let older = "Received: from a by mail.example; Tue, 03 Jun 2031 10:00:00 +0000\n";
            format!("{by}{older}{}", answer(&notice, &from, words))
        };
        // then what the mail server in front took on that day is in time,
        let posted = story.receives(received("Sat, 14 Jun 2031 20:00:00 +0000", "In time.")).await;
        assert_eq!(posted.outcome, Outcome::Posted);
        assert_eq!(story.thread().await["shown"][1]["at"], "2031-06-14T20:00:00Z");
        // and nothing that came later, or that says what no mail server says.
        for at in
            ["Sun, 15 Jun 2031 00:00:01 +0000", "Sun, 08 Jun 2031 20:00:00 +0000", "Tue, 17 Jun 2031 20:00:00 +0000"]
        {
            assert_eq!(story.receives(received(at, at)).await.reason, Some(Reason::Late), "{at}");
        }
    });
}

#[test]
fn a_post_that_waits_for_a_moderator_is_not_said_to_stand_on_a_page() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let expert = story.people.expert.to_string();
        let fields = [("form_key", "k"), ("person", expert.as_str()), ("moderation", "pre")];
        let set = officer.post(&format!("{}/participants/moderation", story.forum), &fields).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        let received = story.receives(answer(&notice, &from, "So did we.")).await;
        assert_eq!((received.outcome, received.number.as_deref()), (Outcome::Posted, Some("#2")));
        let receipt = story.mail_to(story.people.expert).await.text;
        assert!(receipt.contains("#2. Espera al moderador") && !receipt.contains("/posts/2"), "{receipt}");
        assert!(receipt.contains("> So did we.") && !receipt.contains("/receipts/"), "{receipt}");
    });
}

#[test]
fn what_answers_a_closed_thread_is_held_and_told_so() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let mut moderator = story.signed_in(story.people.moderator).await;
        led(moderator.fill("/posts/1/thread", "/posts/1/thread", &[("what", "close"), ("why", "It is said.")]).await);
        let from = story.address(story.people.expert).await;
        let received = story.receives(answer(&notice, &from, "So did we.")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Thread)));
        let told = story.mail_to(story.people.expert).await.text;
        assert!(told.contains("hilo al que respondió está cerrado"), "{told}");
    });
}

#[test]
fn an_officer_sees_that_a_person_wrote_what_seemed_a_programs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        let raw = answer(&notice, &from, "So did we.").replace("Subject:", "Precedence: auto_reply\nSubject:");
        let received = story.receives(raw).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Ignored, Some(Reason::Automatic)));
        let mut officer = story.signed_in(story.people.officer).await;
        led(officer.fill("/mail/1", "/mail/1/accept", &[("answered", "")]).await);
        assert_eq!(story.thread().await["shown"][1]["text"], "So did we.");
        // What a stranger's program wrote is nobody's to accept.
        let raw =
            answer(&notice, "eve@evil.example", "Away.").replace("Subject:", "Auto-Submitted: auto-replied\nSubject:");
        assert_eq!(story.receives(raw).await.outcome, Outcome::Ignored);
        assert!(!officer.get("/mail/2").await.body.contains("/mail/2/accept"));
    });
}

#[test]
fn what_is_quoted_shows_nobody_the_addresses_of_its_reader() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.\n\nWho convenes it?").await;
        let notice = story.mail_to(story.people.focal_point).await;
        let from = story.address(story.people.focal_point).await;
        // Given a program that says nothing above what it quotes, as people answer below each point,
        let quoted: String = notice.text.lines().map(|line| format!("> {line}\n")).collect();
        let quoted = quoted.replace("> \n> Who convenes", "\nSeldom.\n\n> Who convenes");
        let mine = notice.list_post.as_deref().expect("where a thread is begun").trim_matches(['<', '>']);
        let words =
            format!("{quoted}\nWe do. My address is {}, and {}", mine, notice.reply_to.as_deref().unwrap_or("?"));
        let raw = format!(
            "From: {from}\nTo: {}\nSubject: {mine}\nMessage-ID: <quoting@mail.example>\n\n{words}\n",
            notice.reply_to.as_deref().expect("it can be answered"),
        );
        assert_eq!(story.receives(raw).await.outcome, Outcome::Posted);
        let text = story.thread().await["shown"][1]["text"].as_str().expect("the words").to_owned();
        // then what was quoted stays with its answers, up to the foot of our mail,
        assert!(text.contains("> Who convenes it?") && text.contains("Seldom.") && text.contains("We do."), "{text}");
        // and no address of the reader's own stands in it, nor in the mails that tell of it.
        let secrets = [
            mine.trim_start_matches("mailto:").split('@').next().unwrap_or("?").to_owned(),
            notice.reply_to.as_deref().and_then(|to| to.split('@').next()).unwrap_or("?").to_owned(),
            notice.list_unsubscribe.as_deref().and_then(|ways| ways.split("/leave/").nth(1)).unwrap_or("?")[..26]
                .to_owned(),
        ];
        let told = story.mail_to(story.people.moderator).await.text;
        for secret in &secrets {
            assert!(secret.len() > 20 && !text.contains(secret), "{secret}: {text}");
            assert!(!told.contains(secret), "{secret}: {told}");
        }
        assert!(!text.contains("____"), "{text}");
        assert!(text.contains("begin+…@forum.example") && text.contains("reply+…@forum.example"), "{text}");
    });
}

#[test]
fn no_link_that_opens_something_is_spared() {
    let house = mail::House::at("http://forum.example");
    let token = mail::Draw::new(&Chance::seeded(1)).token("x");
    let subjects = rapporteur::subjects();
    let secret = |path: &str| path.contains("{token}");
    let paths: Vec<&str> = subjects
        .iter()
        .flat_map(|subject| subject.routes)
        .map(|route| route.path)
        .filter(|path| secret(path))
        .collect();
    assert!(paths.len() >= 3, "{paths:?}");
    for path in paths {
        let text = format!("See http://forum.example{}.", path.replace("{token}", &token));
        assert!(!mail::without_secrets(&text, &house, "http://forum.example").contains(&token), "{path}");
    }
}

#[test]
fn late_mail_is_held_acknowledged_and_decided() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.focal_point).await;
        let from = story.address(story.people.focal_point).await;
        // Given two mails that came after closing,
        story.clock.set(instant(CLOSED));
        story.work().await;
        let first = story.receives(answer(&notice, &from, "Perdonen el retraso.")).await;
        assert_eq!((first.outcome, first.reason), (Outcome::Held, Some(Reason::Late)));
        let told = story.mail_to(story.people.focal_point).await;
        assert!(told.text.contains("después del cierre"), "{}", told.text);
        story.receives(answer(&notice, &from, "Una segunda respuesta.")).await;
        assert_eq!(story.thread().await["posts"], 1, "nothing is in the thread yet");

        // when the officer accepts one and returns the other,
        let mut officer = story.signed_in(story.people.officer).await;
        assert!(officer.get("/desk").await.body.contains("2 mails wait"));
        let waiting: Value = serde_json::from_str(&officer.get("/mail?format=json").await.body).expect("JSON");
        let held = waiting["held"].as_array().expect("a list").iter().map(|mail| (&mail["from"], &mail["reason"]));
        let (from_whom, late) = (Value::from(from.as_str()), Value::from("late"));
        assert_eq!(held.collect::<Vec<_>>(), [(&from_whom, &late), (&from_whom, &late)]);
        let mut other = story.signed_in(story.people.focal_point).await;
        assert_eq!(other.get("/mail?format=json").await.status, StatusCode::FORBIDDEN);
        let reply = officer.fill("/mail/1", "/mail/1/accept", &[("answered", "")]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        let reply = officer.fill("/mail/2", "/mail/2/return", &[("reason", "")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
        let reply = officer.fill("/mail/2", "/mail/2/return", &[("reason", "One answer each, please.")]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        story.work().await;

        // then the one is a post that says so, with the time at which it came,
        let thread = story.thread().await;
        assert_eq!((&thread["posts"], &thread["shown"][1]["at"]), (&Value::from(2), &Value::from(CLOSED)));
        let page = officer.get(&story.topic).await.body;
        assert!(page.contains("received after closing"), "{page}");
        let settled: Value = serde_json::from_str(&officer.get("/mail?format=json").await.body).expect("JSON");
        let outcomes: Vec<_> =
            settled["mails"].as_array().expect("a list").iter().filter_map(|mail| mail["outcome"].as_str()).collect();
        assert_eq!((outcomes, &settled["held"]), (vec!["returned", "accepted"], &serde_json::json!([])));
        // the other went back with its text and the reason,
        let mails = story.mails_to(&from).await;
        let returned = mails.iter().find(|mail| mail.text.contains("One answer each")).expect("it went back");
        assert!(returned.text.contains("> Una segunda respuesta."), "{}", returned.text);
        assert!(mails.iter().any(|mail| mail.text.contains("#2")), "and the writer was told the number");
        // and nothing can be decided twice.
        let reply = officer.fill("/mail/1", "/mail/1/accept", &[]).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "the page has no form any more");
        assert_eq!(officer.post("/mail/1/accept", &[("form_key", "k")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(story.thread().await["posts"], 2);
    });
}

#[test]
fn files_come_with_the_post_also_where_an_officer_accepts_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        let from = story.address(story.people.expert).await;
        let with_files = |words: &str| {
            let part = |kind: &str, name: &str| {
                format!("--b\nContent-Type: {kind}\nContent-Disposition: attachment; filename=\"{name}\"\n\n{words}\n")
            };
            format!(
                "From: {from}\nTo: {}\nSubject: Re: Plans\nMessage-ID: <{}@mail.example>\nMIME-Version: 1.0\n\
                 Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\n{words}\n{}{}--b--\n",
                notice.reply_to.as_deref().expect("an address"),
                words.len(),
                part("text/csv", "Plan, 2031.csv"),
                part("application/x-sh", "run.sh"),
            )
        };
        let received = story.receives(with_files("Our table.")).await;
        assert_eq!(received.number.as_deref(), Some("#2"));
        let receipt = story.mail_to(story.people.expert).await;
        assert!(receipt.text.contains("«run.sh»") && !receipt.text.contains("Plan, 2031.csv"), "{}", receipt.text);
        // What comes late is held with its files, which nobody says were not accepted,
        story.clock.set(instant(CLOSED));
        story.work().await;
        story.receives(with_files("Our table, late.")).await;
        let told = story.mail_to(story.people.expert).await;
        assert!(!told.text.contains("run.sh"), "{}", told.text);
        // and they come with it when it is accepted.
        let mut officer = story.signed_in(story.people.officer).await;
        led(officer.fill("/mail/2", "/mail/2/accept", &[("answered", "")]).await);
        story.work().await;
        for number in [2, 3] {
            let post = officer.get(&format!("/posts/{number}?format=json")).await.body;
            let post: Value = serde_json::from_str(&post).expect("the post");
            assert_eq!((&post["files"][0]["name"], &post["files"][1]), (&Value::from("Plan, 2031.csv"), &Value::Null));
        }
        assert!(story.mail_to(story.people.expert).await.text.contains("«run.sh»"));
    });
}

#[test]
fn what_nobody_can_place_is_held_and_an_officer_finds_its_place() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let from = story.address(story.people.expert).await;
        let raw = format!(
            "From: {from}\nTo: rapporteur@forum.example\nSubject: Our committee\nMessage-ID: <new@mail.example>\n\nIt meets monthly.\n"
        );
        let received = story.receives(raw).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Unmatched)));
        let mut officer = story.signed_in(story.people.officer).await;
        let reply = officer.fill("/mail/1", "/mail/1/accept", &[("answered", "#99")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.body.contains("value=\"#99\""), "what was typed is kept");
        let reply = officer.fill("/mail/1", "/mail/1/accept", &[("answered", "#1")]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        assert_eq!(story.thread().await["shown"][1]["text"], "It meets monthly.");
        // The answer to a notice that went to somebody else waits for the officer too.
        let notice = story.mail_to(story.people.moderator).await;
        let received = story.receives(answer(&notice, &from, "Passed on to me.")).await;
        assert_eq!(received.reason, Some(Reason::NotYours));
    });
}

#[test]
fn strangers_and_forged_addresses_get_their_text_back_and_machines_nothing() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(story.people.expert).await;
        // A stranger who got hold of somebody's address for replies,
        let received = story.receives(answer(&notice, "nobody@elsewhere.example", "Let me in.")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Refused, Some(Reason::Stranger)));
        let mails = story.mails_to("nobody@elsewhere.example").await;
        assert!(mails[0].text.contains("> Let me in."), "{}", mails[0].text);
        assert_eq!((mails[0].automatic.as_str(), mails[0].envelope.as_str()), ("replied", ""));
        // is not told without end,
        for turn in 0..5 {
            story.receives(answer(&notice, "nobody@elsewhere.example", &"again ".repeat(turn + 1))).await;
        }
        assert_eq!(story.mails_to("nobody@elsewhere.example").await.len(), 3);
        // an address that was never given out is refused,
        let from = story.address(story.people.expert).await;
        let token = notice.reply_to.clone().unwrap_or_default();
        let raw = answer(&notice, &from, "Forged.").replace(&token, "reply+aaaaaaaaaaaaaaaaaaaaaaaaaa@forum.example");
        let received = story.receives(raw).await;
        assert_eq!(received.reason, Some(Reason::UnknownAddress));
        // as is a mail that only quotes;
        let received = story.receives(answer(&notice, &from, "")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Refused, Some(Reason::Empty)));
        // the same from a Government is held: no machine turns it away;
        let to_government = story.mail_to(story.people.focal_point).await;
        let government = story.address(story.people.focal_point).await;
        let received = story.receives(answer(&to_government, &government, "")).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Empty)));
        // and a note of absence is neither posted nor answered.
        let before = story.mails_to(&from).await.len();
        let away = answer(&notice, &from, "I am away.").replace("Subject:", "Auto-Submitted: auto-replied\nSubject:");
        assert_eq!(story.receives(away).await.outcome, Outcome::Ignored);
        assert_eq!(story.mails_to(&from).await.len(), before);
        assert_eq!(story.thread().await["posts"], 1);
        // Nobody but officers reads what came in.
        let mut public = Browser::new(page::router(story.site.clone()));
        assert_eq!(public.get("/mail").await.status, StatusCode::UNAUTHORIZED);
        let reply = story.signed_in(story.people.expert).await.get("/mail/1").await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
    });
}
