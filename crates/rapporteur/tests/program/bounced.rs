//! Mails that come back: what is told of them stands on the person's page, and where nothing arrives nothing more is sent
//! until an officer sets the address right.

use db::{Db, sql};
use http::StatusCode;
use mail::Mail;
use mail::inbox::{Outcome, Reason};
use record::PersonId;

use crate::by_mail::Story;

/// A mail server's report on one of our mails, to the address from which it went out (RFC 3464).
fn report(mail: &Mail, action: &str, status: &str, diagnostic: &str) -> String {
    format!(
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: {envelope}\nSubject: Undelivered Mail Returned to Sender\n\
         Message-ID: <{status}-{id}@mx.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n\
         --b\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n\
         Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {diagnostic}\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{message_id}>\nSubject: {subject}\n\n--b--\n",
        envelope = mail.envelope,
        id = mail.id,
        address = mail.address,
        message_id = mail.message_id,
        subject = mail.subject,
    )
}

impl Story {
    /// Somebody writes a post, and the notice of it to another comes back.
    async fn comes_back(&self, to: PersonId, words: &str, status: &str, diagnostic: &str) {
        self.posts(self.people.other_focal_point, words).await;
        let notice = self.mail_to(to).await;
        let received = self.receives(report(&notice, "failed", status, diagnostic)).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Ignored, Some(Reason::Bounce)));
    }

    async fn page_of(&self, person: PersonId) -> String {
        let reply = self.signed_in(self.people.officer).await.get(&format!("/people/{person}")).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        reply.body
    }
}

#[test]
fn where_mails_come_back_for_good_none_is_tried_until_an_officer_sets_it_right() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let expert = story.people.expert;
        let address = story.address(expert).await;
        assert!(story.page_of(expert).await.contains("No mail to this address has come back."));
        // Given a mailbox that is full again and again: that is told, and mails go on,
        for turn in 0..4 {
            story.comes_back(expert, &format!("Full {turn}."), "5.2.2", "552 5.2.2 mailbox full").await;
        }
        let page = story.page_of(expert).await;
        assert!(page.contains("The mailbox is full.") && page.contains("4 mails to this address came back"), "{page}");
        assert!(!story.signed_in(story.people.officer).await.get("/desk").await.body.contains("whom no mail reaches"));
        // when three come back because there is no such address,
        for turn in 0..3 {
            story.comes_back(expert, &format!("Gone {turn}."), "5.1.1", "550 5.1.1 <x>: User unknown").await;
        }
        // then the desk names whom no mail reaches,
        let mut officer = story.signed_in(story.people.officer).await;
        let desk = officer.get("/desk").await.body;
        let link = format!("/people/{expert}");
        assert!(desk.contains("People whom no mail reaches") && desk.contains(&link), "{desk}");
        // their page says why in plain words and as the mail server said it,
        let page = story.page_of(expert).await;
        for words in ["There is no such address.", "550 5.1.1 &#60;x&#62;: User unknown", "7 mails to this address"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // and the next notice is kept, but not tried,
        story.posts(story.people.other_focal_point, "Nobody home.").await;
        let notice = story.mail_to(expert).await;
        assert_eq!((notice.state.as_str(), notice.error.as_deref()), ("failed", Some(mail::FAILING)));
        let shown = officer.get(&format!("/outbox/{}", notice.id)).await.body;
        assert!(shown.contains("mails to this address do not arrive") && shown.contains(&link), "{shown}");
        let listed = officer.get(&format!("/outbox?to={address}&format=json")).await.body;
        let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
        assert_eq!((&listed["mails"][0]["id"], &listed["mails"][0]["state"]), (&notice.id.0.into(), &"failed".into()));
        let other = story.signed_in(expert).await.get("/outbox?format=json").await.status;
        assert_eq!(other, StatusCode::FORBIDDEN);
        // except what its reader has just asked for.
        let fields = [("email", address.as_str())];
        page::Browser::new(page::router(story.site.clone())).fill("/sign-in", "/sign-in", &fields).await;
        story.work().await;
        assert_eq!(story.mail_to(expert).await.state, "sent");

        // Once the officer has set the address right, on the record, mails are sent there again,
        let reply = officer.fill(&link, &format!("{link}/address"), &[]).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        assert!(!officer.get("/desk").await.body.contains("whom no mail reaches"));
        let subject = format!("person/{expert}");
        let noted = sql!("SELECT count(*) FROM audit WHERE subject = $1 AND action = 'set-right'");
        let noted: i64 = db.read(move |tx| tx.one(noted, &[&subject], |row| row.get(0))).await.expect("the record");
        assert_eq!(noted, 1);
        story.posts(story.people.other_focal_point, "Home again.").await;
        assert_eq!(story.mail_to(expert).await.state, "sent");
        // and what came back before does not count any more: one more is one.
        story.comes_back(expert, "Once more.", "5.1.1", "550 5.1.1 User unknown").await;
        story.posts(story.people.other_focal_point, "Still home.").await;
        assert_eq!(story.mail_to(expert).await.state, "sent");
        // Nobody else sees the page or can press the button.
        let mut other = story.signed_in(story.people.moderator).await;
        assert_eq!(other.get(&link).await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.post(&format!("{link}/address"), &[]).await.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_report_is_believed_by_its_address_alone() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let expert = story.people.expert;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let notice = story.mail_to(expert).await;
        let told = async |raw: String| {
            let received = story.receives(raw).await;
            assert_eq!(received.outcome, Outcome::Ignored);
            (received.reason, story.page_of(expert).await.contains("<tbody>"))
        };
        // To an address that was never given out, and to the house itself, it is kept and told of nobody;
        let forged = Mail { envelope: "bounce+aaaaaaaaaaaaaaaaaaaaaaaaaa@forum.example".to_owned(), ..notice.clone() };
        assert_eq!(told(report(&forged, "failed", "5.1.1", "550 no")).await, (Some(Reason::Bounce), false));
        let house = Mail { envelope: "rapporteur@forum.example".to_owned(), ..notice.clone() };
        assert_eq!(told(report(&house, "failed", "5.1.1", "550 no")).await, (Some(Reason::Bounce), false));
        // a note of absence that goes there, as it should (RFC 3834), is no failure;
        let away = format!(
            "From: {}\nTo: {}\nSubject: Away\nAuto-Submitted: auto-replied\nMessage-ID: <a@b.example>\n\nAway.\n",
            notice.address, notice.envelope
        );
        assert_eq!(told(away).await, (Some(Reason::Automatic), false));
        // a mail that is late is told as late and has not come back;
        assert_eq!(
            told(report(&notice, "delayed", "4.4.1", "connection timed out")).await,
            (Some(Reason::Bounce), true)
        );
        let page = story.page_of(expert).await;
        assert!(
            page.contains("still being tried") && page.contains("No mail to this address has come back."),
            "{page}"
        );
        // and the same report thrice is about one mail.
        for status in ["5.1.1", "5.1.10", "5.1.2"] {
            story.receives(report(&notice, "failed", status, "550 no such user")).await;
        }
        assert!(story.page_of(expert).await.contains("One mail to this address came back."));
        story.posts(story.people.other_focal_point, "And once in winter.").await;
        assert_eq!(story.mail_to(expert).await.state, "sent");
    });
}
