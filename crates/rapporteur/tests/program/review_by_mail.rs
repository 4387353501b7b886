//! A round of comments by mail alone: the invitation, the reply that becomes comments, the receipt that tells how it was
//! understood, what comes too late, and what became of it; and a document that is not issued while comments wait.

use db::{Chance, Clock, Db, Instant};
use http::StatusCode;
use mail::inbox::{Outcome, Reason};
use mail::{Mail, MailId, Transport};
use page::{Browser, Reply, Site};
use postbox::Received;
use rapporteur::jobs;
use rapporteur::settings::Settings;
use record::PersonId;
use record::test::People;
use serde_json::Value;

struct Story {
    site: Site,
    clock: Clock,
    people: People,
    document: String,
    paragraph: String,
    round: String,
}

fn instant(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn led(reply: Reply) -> String {
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    reply.location.expect("it led on")
}

impl Story {
    /// A draft of two paragraphs, out for comments from 2 to 13 June 2031 to Luis Ferrán of Esmeria and an expert.
    async fn new(db: &Db) -> Self {
        let clock = Clock::fixed(instant("2031-06-01T09:00:00Z"));
        let settings = Settings { address: "http://forum.example".to_owned(), ..Settings::default() };
        let site = rapporteur::site(db.clone(), clock.clone(), Chance::seeded(5), &settings, false).expect("a site");
        let people = db.write(record::test::people).await.expect("the people of the story");
        let [document, paragraph, round] = [const { String::new() }; 3];
        let mut story = Story { site, clock, people, document, paragraph, round };
        let mut officer = story.signed_in(people.officer).await;
        let head = [("symbol", "LL/5/2"), ("document_title", "Report of the group"), ("document_language", "en")];
        story.document = led(officer.fill("/documents/new", "/documents", &head).await);
        for (number, text) in [("12", "The focal points seldom meet."), ("12(a)", "A joint office helps;")] {
            let fields = [("paragraph_number", number), ("paragraph_text", text), ("to", "desk")];
            let page = format!("{}/paragraphs/new", story.document);
            let written = led(officer.fill(&page, &format!("{}/paragraphs", story.document), &fields).await);
            story.paragraph = written.rsplit_once("paragraph-").expect("its place").1.to_owned();
        }
        officer.get(&story.document).await.body.find("/reviews/new?document=").expect("a way to ask for comments");
        let fields = [
            ("review_version", "Draft 1"),
            ("review_opens", "2031-06-02"),
            ("review_closes", "2031-06-13"),
            ("review_shown", "at-once"),
            ("review_addresses", "luis@story.example florencia@story.example"),
            ("public", "1"),
        ];
        let id = story.document.rsplit('/').next().expect("a number");
        let kept = led(officer.fill(&format!("/reviews/new?document={id}"), "/reviews", &fields).await);
        story.round = kept.trim_end_matches("/keep").to_owned();
        story.work().await;
        story.clock.set(instant("2031-06-03T09:00:00Z"));
        story
    }

    async fn signed_in(&self, person: PersonId) -> Browser {
        let token = record::test::sign_in(&self.site.db, person).await;
        Browser::new(page::router(self.site.clone())).with_cookie("sign-in", &token)
    }

    async fn work(&self) {
        jobs::run_due(&self.site, &Transport::Outbox).await.expect("the jobs");
    }

    /// The mails to somebody, the latest first.
    async fn mails(&self, to: &'static str) -> Vec<Mail> {
        self.site.db.read(move |tx| mail::list_to(tx, to, MailId::LAST, 100)).await.expect("the mails")
    }

    /// Somebody presses Reply under the oldest mail that they have.
    async fn answers(&self, from: &'static str, words: &str) -> Received {
        let invitation = self.mails(from).await.pop().expect("an invitation");
        let quoted: String = invitation.text.lines().map(|line| format!("> {line}\n")).collect();
        let raw = format!(
            "From: {from}\nTo: {}\nSubject: Re: {}\nMessage-ID: <own-{}@mail.example>\nIn-Reply-To: <{}>\n\
             Content-Type: text/plain; charset=utf-8\n\n{words}\n\nOn 1 June 2031, the Secretariat wrote:\n{quoted}\n",
            invitation.reply_to.as_deref().expect("it can be answered"),
            invitation.subject,
            words.len(),
            invitation.message_id,
        );
        let received = postbox::receive(&self.site, raw.into_bytes(), None).await.expect("it is taken in");
        self.work().await;
        received.expect("it was not taken in before")
    }

    async fn comments(&self) -> Vec<Value> {
        let mut public = Browser::new(page::router(self.site.clone()));
        let reply = public.get(&format!("{}?format=json", self.round)).await;
        let json: Value = serde_json::from_str(&reply.body).expect("the round");
        json["comments"].as_array().expect("comments").clone()
    }
}

const LUIS: &str = "luis@story.example";

#[test]
fn a_reply_becomes_comments_and_the_receipt_tells_how_it_was_understood() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let words = "Dear colleagues, a good draft.\n\n12 (a): The Fund is missing.\nProposed text: A joint office, with the \
                     Fund, helps;\n\n12: They never meet.";
        let received = story.answers(LUIS, words).await;
        assert_eq!(received.outcome, Outcome::Posted);
        let told = |one: &Value| format!("{} {} {}", one["paragraph"], one["comment"], one["proposed"]);
        let comments = story.comments().await;
        let wanted = [
            "null \"Dear colleagues, a good draft.\" null",
            "\"12\" \"They never meet.\" null",
            "\"12(a)\" \"The Fund is missing.\" \"A joint office, with the Fund, helps;\"",
        ];
        assert_eq!(comments.iter().map(told).collect::<Vec<_>>(), wanted);
        assert!(comments.iter().all(|one| one["channel"] == "mail" && one["as"] == "Esmeria (Government)"));
        // Luis's Government reads Spanish.
        let receipt = &story.mails(LUIS).await[0];
        for words in
            ["#1 sobre el proyecto en su conjunto", "#2 sobre el párrafo 12(a)", "#3 sobre el párrafo 12", "/reviews/"]
        {
            assert!(receipt.text.contains(words), "{words} is missing: {}", receipt.text);
        }
        assert!(db.read(record::rules::broken).await.expect("the rules").is_empty());
    });
}

#[test]
fn a_draft_comes_back_by_mail_as_a_file() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let invitation = story.mails(LUIS).await.pop().expect("an invitation");
        assert!(invitation.text.contains("adjunto a su respuesta"), "{}", invitation.text);
        let file = |name: &str, words: &str| {
            format!(
                "--b\nContent-Type: text/csv; charset=utf-8\nContent-Disposition: attachment; filename=\"{name}\"\n\n{words}\n"
            )
        };
        let raw = format!(
            "From: {LUIS}\nTo: {}\nSubject: Re\nMessage-ID: <files@mail.example>\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nOur comments.\n{}{}--b--\n",
            invitation.reply_to.as_deref().expect("it can be answered"),
            file(
                "ours.csv",
                "paragraph,comment,proposed text\n12,They never meet.,\n12(a),,A joint office helps all;\n99,Nowhere.,"
            ),
            file("list.csv", "name,address\nAna,Rome"),
        );
        let received = postbox::receive(&story.site, raw.into_bytes(), None).await.expect("it is taken in");
        assert_eq!(received.expect("it is new").outcome, Outcome::Posted);
        story.work().await;
        let told = |one: &Value| format!("{} {} {}", one["paragraph"], one["comment"], one["proposed"]);
        let comments: Vec<String> = story.comments().await.iter().map(told).collect();
        for wanted in [
            "null \"Our comments.\" null",
            "\"12\" \"They never meet.\" null",
            "\"12(a)\" \"\" \"A joint office helps all;\"",
        ] {
            assert!(comments.iter().any(|comment| comment == wanted), "{wanted}: {comments:?}");
        }
        assert_eq!(comments.len(), 4, "{comments:?}");
        let receipt = &story.mails(LUIS).await[0].text;
        assert!(receipt.contains("3 de ellas se leyeron") && receipt.contains("«list.csv»"), "{receipt}");
        assert!(!receipt.contains("«ours.csv»"), "{receipt}");
    });
}

#[test]
fn what_comes_too_late_is_held_and_accepted_by_an_officer() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.clock.set(instant("2031-06-20T09:00:00Z"));
        let received = story.answers(LUIS, "12: Late, but true.\n12(a): Also late.").await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Late)));
        assert!(story.comments().await.is_empty());
        let mut officer = story.signed_in(story.people.officer).await;
        let list = officer.get("/mail").await.body;
        let mail =
            list.split("href=\"/mail/").nth(1).and_then(|rest| rest.split('"').next()).expect("a mail that is held");
        led(officer.fill(&format!("/mail/{mail}"), &format!("/mail/{mail}/accept"), &[("answered", "")]).await);
        assert_eq!(story.comments().await.len(), 2);
        assert!(story.mails(LUIS).await[0].text.contains("#2 sobre el párrafo 12(a)"));
    });
}

#[test]
fn a_comment_without_an_address_of_its_writers_own_is_held() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let invitation = story.mails(LUIS).await.pop().expect("an invitation");
        let raw = format!(
            "From: {LUIS}\nTo: {}\nMessage-ID: <forged@mail.example>\nIn-Reply-To: <{}>\n\n12: Forged.\n",
            story.site.house.address, invitation.message_id,
        );
        let received = postbox::receive(&story.site, raw.into_bytes(), None).await.expect("it is taken in");
        assert_eq!(received.expect("it is new").reason, Some(Reason::Unproven));
        assert!(story.comments().await.is_empty());
    });
}

#[test]
fn whoever_is_not_asked_cannot_comment_by_mail() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let invitation = story.mails(LUIS).await.pop().expect("an invitation");
        let raw = format!(
            "From: josefina@story.example\nTo: {}\nSubject: Re\nMessage-ID: <other@mail.example>\n\
             Content-Type: text/plain; charset=utf-8\n\n12: Words of somebody else.\n",
            invitation.reply_to.as_deref().expect("it can be answered"),
        );
        let received = postbox::receive(&story.site, raw.into_bytes(), None).await.expect("it is taken in");
        assert_eq!(received.expect("it is new").outcome, Outcome::Held);
        assert!(story.comments().await.is_empty());
    });
}

#[test]
fn a_document_is_issued_when_every_comment_has_its_disposition() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.answers(LUIS, "12(a): The Fund is missing.\nProposed text: A joint office, with the Fund, helps;").await;
        let mut officer = story.signed_in(story.people.officer).await;
        let adopt = format!("{}/adopt", story.document);
        // As long as people may comment, it is not adopted over their heads.
        let page = officer.get(&adopt).await;
        let closes = format!("href=\"{}/keep\"", story.round);
        assert!(page.body.contains(&closes) && !page.body.contains("action=\"/documents"), "{}", page.body);
        assert_eq!(officer.post(&adopt, &[("shown", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        story.clock.set(instant("2031-06-14T09:00:00Z"));
        let page = officer.get(&adopt).await;
        assert!(
            page.body.contains("dispositions?comment=1") && !page.body.contains("action=\"/documents"),
            "{}",
            page.body
        );
        // Nor by a form from before the comment came.
        assert_eq!(officer.post(&adopt, &[("shown", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let way = format!("{}/dispositions", story.round);
        let fields = [("comment", "1"), ("disposition", "accepted"), ("taken_up", "LL/5/2")];
        led(officer.fill(&way, &way, &fields).await);
        // The accepted text stands beside the form that changes the paragraph.
        let edit = officer.get(&format!("/paragraphs/{}/edit", story.paragraph)).await;
        assert!(edit.body.contains("<ins>A joint office, with the Fund, helps;</ins>"), "{}", edit.body);
        led(officer.fill(&adopt, &adopt, &[]).await);
        // What became of it is told by mail, in the author's language.
        story.clock.set(instant("2031-06-14T12:00:00Z"));
        story.work().await;
        let told = &story.mails(LUIS).await[0];
        assert!(told.text.contains("#1 (12(a)): aceptada") && told.text.contains("LL/5/2"), "{}", told.text);
    });
}
