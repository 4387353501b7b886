//! An office with only a mailbox nominates: it fills in the form, attaches the letter, and an officer enters it.

use db::Db;
use http::StatusCode;
use mail::inbox::{Outcome, Reason};
use redline::form::{Entry, Form};

use crate::by_mail::{Story, led};

/// A mail to the forum's address for nominations, with the letter attached.
fn nomination(from: &str, to: &str, form: &str) -> String {
    format!(
        "From: {from}\nTo: {to}\nSubject: Nomination\nMessage-ID: <nomination@mail.example>\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=part\n\n--part\nContent-Type: text/plain; charset=utf-8\n\n{form}\n\
         --part\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"letter.pdf\"\n\n%PDF signed\n--part--\n"
    )
}

const FORM: &str = "Please find our nomination below.\n\n\
    > Prénom : Ana\n> Nom de famille : Brix\n> Given name: Ana\n> Family name: Brix\n\
    > E-mail address of the nominee: ana.brix@forest.example\n> Gender: woman\n\
    > Capacity (Government / organization / personal expert): Government\n> Language: Français\n\
    > Qualifications:\n> Forester.\n> Letter: MoE/31/17 of 2 June 2031\n";

/// Whether a mail to an address says something.
async fn told(story: &Story, address: &str, words: &str) -> bool {
    story.mails_to(address).await.iter().any(|mail| mail.text.contains(words))
}

#[test]
fn what_comes_to_the_address_for_nominations_is_held_and_entered_with_its_letter() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let number = story.forum.rsplit('/').next().expect("its number").to_owned();
        let to = format!("nominate+{number}@forum.example");
        let from = story.address(story.people.focal_point).await;
        let received = story.receives(nomination(&from, &to, FORM)).await;
        assert_eq!((received.outcome, received.reason), (Outcome::Held, Some(Reason::Nomination)));
        assert!(told(&story, &from, "Gracias por la designación").await, "an answer, in the language of the office");
        let list = officer.get("/mail").await;
        let path = list.body.split("href=\"/mail/").nth(1).and_then(|rest| rest.split('"').next()).expect("a mail");
        let page = format!("/mail/{path}/nomination");
        let mail = officer.get(&format!("/mail/{path}")).await;
        assert!(mail.body.contains(&format!("href=\"{page}\"")), "{}", mail.body);
        // It is no post, and could not be accepted as one.
        assert!(mail.body.contains("/return\"") && !mail.body.contains("/accept\""), "{}", mail.body);
        let shown = officer.get(&page).await;
        for part in [
            "value=\"Ana\"",
            "value=\"Brix\"",
            "value=\"ana.brix@forest.example\"",
            "value=\"government\" selected",
            "value=\"fr\" selected",
            "value=\"f\" selected",
            "letter.pdf",
            "MoE/31/17",
        ] {
            assert!(shown.body.contains(part), "{part}: {}", shown.body);
        }
        let who =
            [("given", "Ana"), ("family", "Brix"), ("nominee_address", "ana.brix@forest.example"), ("gender", "f")];
        let more = [("capacity", "government"), ("language", "fr"), ("letter", "MoE/31/17"), ("letter_attached", "1")];
        let nominations = led(officer.fill(&page, &page, &[who, more].concat()).await);
        assert_eq!(nominations, format!("{}/nominations", story.forum));
        let entered = officer.get(&nominations).await;
        assert!(entered.body.contains("Ana Brix") && entered.body.contains("Esmeria"), "{}", entered.body);
        assert_eq!(officer.get("/nominations/1/letter").await.body.trim(), "%PDF signed");
        let mut focal = story.signed_in(story.people.focal_point).await;
        assert_eq!(focal.get("/nominations/1/letter").await.status, StatusCode::OK);
        story.work().await;
        assert!(told(&story, &from, "Ana Brix").await, "it was entered");
        // It waits no more.
        assert_eq!(officer.get(&page).await.status, StatusCode::NOT_FOUND);
        assert_eq!(db.read(mail::inbox::count_held).await.expect("a count"), 0);
    });
}

#[test]
fn a_word_file_that_hangs_on_the_mail_fills_the_form() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let number = story.forum.rsplit('/').next().expect("its number").to_owned();
        let from = story.address(story.people.focal_point).await;
        let entry = |key: &str, text: &str| Entry { key: key.to_owned(), text: text.to_owned(), ..Entry::default() };
        let entries = [entry("given", "Ана"), entry("family", "Брикс"), entry("capacity", "Expert à titre personnel")];
        let form = Form { title: "", notes: &[], language: "fr", right_to_left: false, entries: &entries };
        let bytes = form.docx().expect("a file");
        let quoted: Vec<String> =
            bytes.chunks(24).map(|line| line.iter().map(|byte| format!("={byte:02X}")).collect()).collect();
        let mail = nomination(&from, &format!("nominate+{number}@forum.example"), "Family name: Brix\nLetter: 17")
            .replace(
                "\n--part--",
                &format!(
                    "\n--part\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"form.docx\"\n\
                     Content-Transfer-Encoding: quoted-printable\n\n{}\n--part--",
                    quoted.join("=\n")
                ),
            );
        assert_eq!(story.receives(mail).await.outcome, Outcome::Held);
        let shown = officer.get("/mail/1/nomination").await;
        // What the file says counts before the text; what only the text says is there too; the other file is the letter.
        for part in
            ["value=\"Ана\"", "value=\"Брикс\"", "value=\"expert\" selected", "value=\"17\"", "value=\"1\" selected"]
        {
            assert!(shown.body.contains(part), "{part}: {}", shown.body);
        }
    });
}

#[test]
fn who_holds_no_office_that_nominates_is_not_entered() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let number = story.forum.rsplit('/').next().expect("its number").to_owned();
        let from = story.address(story.people.expert).await;
        let received = story.receives(nomination(&from, &format!("nominate+{number}@forum.example"), FORM)).await;
        assert_eq!(received.outcome, Outcome::Held);
        let shown = officer.get("/mail/1/nomination").await;
        assert!(shown.body.contains("held no office that nominates"), "{}", shown.body);
        let fields = [("given", "Ana"), ("family", "Brix"), ("nominee_address", "ana@forest.example")];
        let more = [("language", "en"), ("capacity", "expert"), ("letter", "None")];
        let refused = officer.post("/mail/1/nomination", &[fields.as_slice(), &more].concat()).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{}", refused.body);
    });
}
