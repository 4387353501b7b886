//! Nominations: a Government or an organization nominates by letter, the Secretariat confirms or declines with a reason.

use db::{Db, sql};
use http::StatusCode;
use mail::MailId;
use page::Browser;
use redline::form::{Answer, Entry, Form as WordForm, answers};

use crate::kit::{Forum, Look, Story, post, taken, write};

pub const ANA: [(&str, &str); 8] = [
    ("given", "Ana"),
    ("family", "Brix"),
    ("nominee_address", "Ana.Brix@forest.example"),
    ("gender", "f"),
    ("capacity", "government"),
    ("language", "fr"),
    ("position", "Forest officer"),
    ("letter", "Letter MoE/31/17 of 2 June 2031"),
];

pub fn with(name: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    ANA.iter().map(|(field, usual)| (*field, if *field == name { value } else { *usual })).collect()
}

/// A forum that is open, and to which people are nominated.
pub async fn nominating(story: &Story) -> (Forum, Browser) {
    let forum = story.open_forum().await;
    let mut officer = story.signed_in(story.people.officer).await;
    let rules = [
        ("participation", "nominated"),
        ("observers", "post"),
        ("moderation", "post"),
        ("edit_minutes", "30"),
        ("office_language", "en"),
    ];
    let (page, action) = (format!("{}/setup", forum.page), format!("{}/settings", forum.page));
    taken(officer.fill(&page, &action, &rules).await);
    (forum, officer)
}

/// The texts of the mails to somebody, the oldest first.
async fn mails(db: &Db, address: &'static str) -> Vec<String> {
    let read = db.read(move |tx| {
        let mails = mail::list_to(tx, address, MailId::LAST, 100)?;
        Ok::<_, db::Error>(mails.into_iter().rev().map(|mail| mail.text).collect())
    });
    read.await.expect("the mails")
}

#[test]
fn whom_a_focal_point_nominates_speaks_once_the_secretariat_has_confirmed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.focal_point).await;
        focal.get(&format!("{}?lang=en", forum.page)).await.says(&["Nominate somebody for this forum"]);
        taken(focal.fill(&page, &page, &ANA).await);
        focal.get(&page).await.says(&["Ana Brix", "waits for the Secretariat"]);
        let twice = focal.fill(&page, &page, &ANA).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        twice.says(&["is nominated for this forum already", "value=\"Brix\""]);
        // Another Government does not see whom this one nominated.
        story.signed_in(story.people.other_focal_point).await.get(&page).await.is_silent_on(&["Brix"]);
        assert!(mails(&db, "ana.brix@forest.example").await.is_empty());
        officer.get(&page).await.says(&["Esmeria", "Ana Brix", "Letter MoE/31/17 of 2 June 2031"]);
        taken(officer.fill(&page, "/nominations/1/decision", &[("decision", "confirmed")]).await);
        assert_eq!(mails(&db, "ana.brix@forest.example").await.len(), 1, "the invitation");
        assert!(mails(&db, "luis@story.example").await.iter().any(|text| text.contains("Ana Brix")));
        let again =
            officer.post("/nominations/1/decision", &[("decision", "declined"), ("decline_reason", "No.")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "it is decided");
        let ana = db.read(|tx| record::person::find_by_email(tx, "ana.brix@forest.example")).await.expect("a read");
        let mut ana = story.signed_in(ana.expect("she is in the directory").id).await;
        taken(write(&mut ana, &forum.topic, &post("government", "For our Government.")).await);
        assert_eq!(story.json(&forum.topic).await["parties"], 1);
    });
}

#[test]
fn a_nomination_is_declined_with_a_reason_that_the_nominator_reads() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut network = story.signed_in(story.people.observer).await;
        let refused = network.post(&page, &ANA).await;
        refused.says(&["You cannot speak in this capacity here."]);
        taken(network.fill(&page, &page, &with("capacity", "organization")).await);
        let decision = "/nominations/1/decision";
        let bare = officer.fill(&page, decision, &[("decision", "declined")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        bare.says(&["Please give the reason"]);
        let why = [("decision", "declined"), ("decline_reason", "The letter is not signed.")];
        taken(officer.fill(&page, decision, &why).await);
        network.get(&page).await.says(&["declined", "The letter is not signed."]);
        let told = mails(&db, "josefina@story.example").await;
        assert!(told.last().expect("a mail").contains("The letter is not signed."), "{told:?}");
        let known = db.read(|tx| record::person::find_by_email(tx, "ana.brix@forest.example")).await.expect("a read");
        assert!(known.is_none(), "who was declined is not in the directory");
    });
}

#[test]
fn nobody_nominates_who_represents_nobody_or_when_it_is_not_asked() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.focal_point).await;
        assert_eq!(focal.post(&page, &ANA).await.status, StatusCode::CONFLICT, "this forum is by invitation");
        assert_eq!(story.signed_in(story.people.expert).await.post(&page, &ANA).await.status, StatusCode::FORBIDDEN);
        assert_eq!(story.signed_in(story.people.officer).await.post(&page, &ANA).await.status, StatusCode::FORBIDDEN);
        assert_eq!(story.public().post(&page, &ANA).await.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn a_slip_in_a_nomination_is_said_at_its_field() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.other_focal_point).await;
        for (name, value, said) in [
            ("family", " ", "Please fill this in."),
            ("nominee_address", "ana at home", "Please write an e-mail address"),
            ("nominee_address", "ana@forest.example,", "Please write an e-mail address"),
            ("letter", "", "Please fill this in."),
            ("gender", "q", "Please choose one from the list."),
            ("capacity", "officer", "You cannot speak in this capacity here."),
        ] {
            let reply = focal.fill(&format!("{page}?lang=en"), &page, &with(name, value)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            reply.says(&[said, "value=\"Ana\""]);
        }
    });
}

/// The form of a nomination with the letter as a file.
fn with_letter(name: &str, bytes: &str) -> Vec<u8> {
    let mut fields = ANA.to_vec();
    fields.extend([("field_of_work", "Forests"), ("qualifications", "Ten years of permits.")]);
    let field = |(name, value): &(&str, &str)| {
        format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let file = format!(
        "--part\r\nContent-Disposition: form-data; name=\"letter_file\"; filename=\"{name}\"\r\n\r\n{bytes}\r\n"
    );
    format!("{}{file}--part--\r\n", fields.iter().map(field).collect::<String>()).into_bytes()
}

#[test]
fn the_letter_of_a_nomination_is_read_by_the_secretariat_and_by_who_nominated() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.focal_point).await;
        let kind = "multipart/form-data; boundary=part";
        let refused = focal.post_body(&page, kind, with_letter("letter.exe", "MZ")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["id=\"letter_file-fault\"", "value=\"Brix\"", "Ten years of permits."]);
        let sent = focal.post_body(&page, kind, with_letter("Letter 17.pdf", "%PDF signed")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        focal.get(&page).await.says(&[
            "Forests",
            "Ten years of permits.",
            "href=\"/nominations/1/letter\"",
            "Letter 17.pdf",
        ]);
        for browser in [&mut focal, &mut officer] {
            let letter = browser.get("/nominations/1/letter").await;
            assert_eq!((letter.status, letter.body.as_str()), (StatusCode::OK, "%PDF signed"));
        }
        for other in [story.people.other_focal_point, story.people.observer] {
            assert_eq!(story.signed_in(other).await.get("/nominations/1/letter").await.status, StatusCode::NOT_FOUND);
        }
        let expert = story.signed_in(story.people.expert).await.get("/nominations/1/letter").await;
        assert_eq!(expert.status, StatusCode::FORBIDDEN);
        assert_eq!(story.public().get("/nominations/1/letter").await.status, StatusCode::UNAUTHORIZED);
        // It is no file of a post: its digest leads nobody to it.
        let digest = record::file::FileDigest::of(b"%PDF signed");
        let file = officer.get(&format!("/files/{digest}/Letter%2017.pdf")).await;
        assert_eq!(file.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_form_of_a_nomination_is_there_as_a_text() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = nominating(&story).await;
        let page = format!("{}/nomination-form", forum.page);
        story.public().get(&page).await.says(&["nominate+1@story.example", "Family name:", "Qualifications:"]);
        let text = story.public().get(&format!("{page}?format=txt&lang=fr")).await.body;
        assert!(text.contains("Nom de famille") || text.contains("Nom :") || text.contains("Nom:"), "{text}");
        assert!(!text.contains('<'), "{text}");
    });
}

/// A form as somebody fills it in: what is said of each key, in the place of what stood there.
fn filled_in(form: &[u8], said: &[(&str, &str)]) -> Vec<u8> {
    let entry = |answer: Answer| {
        let key = answer.key.unwrap_or_default();
        let text = said.iter().find(|(of, _)| *of == key).map_or(answer.text, |(_, text)| (*text).to_owned());
        Entry { key, label: answer.label, text, ..Entry::default() }
    };
    let entries: Vec<Entry> = answers(form).expect("the form is read").into_iter().map(entry).collect();
    let form = WordForm { title: "", notes: &[], language: "fr", right_to_left: false, entries: &entries };
    form.docx().expect("a file")
}

const IN_FRENCH: [(&str, &str); 8] = [
    ("given", "Ana"),
    ("family", "Brix & <filles>"),
    ("nominee_address", "ana.brix@forest.example"),
    ("gender", "femme"),
    ("capacity", "Gouvernement"),
    ("language", "Français"),
    ("qualifications", "Forestière.\n\nDix ans."),
    ("letter", "MoE/31/17"),
];

#[test]
fn the_form_goes_out_as_a_word_file_and_comes_back_to_be_looked_at() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = nominating(&story).await;
        let (page, form) = (format!("{}/nominations", forum.page), format!("{}/nomination-form", forum.page));
        let mut focal = story.signed_in(story.people.focal_point).await;
        focal.get(&page).await.says(&["nomination-form?format=docx"]);
        let file = focal.get(&format!("{form}?format=docx&lang=fr")).await;
        assert!(file.headers["content-disposition"].to_str().is_ok_and(|name| name.ends_with("%2Edocx")));
        let asked = answers(&file.bytes).expect("a form");
        assert_eq!((asked[0].key.as_deref(), asked[0].text.as_str()), (Some("nominator"), "Esmeria"));
        assert_eq!((asked[2].key.as_deref(), asked[2].label.as_str()), (Some("family"), "Nom"));
        let public = story.public().get(&format!("{form}?format=docx")).await;
        assert_eq!(answers(&public.bytes).expect("a form")[0].text, "", "nobody is known to nominate");

        let back = filled_in(&file.bytes, &IN_FRENCH);
        let shown = focal.send_file(&page, &form, ("filled_form", "Formulaire.docx", &back)).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        shown.says(&[
            "value=\"Ana\"",
            "value=\"Brix &#38; &#60;filles&#62;\"",
            "value=\"f\" selected",
            "value=\"government\" selected",
            "value=\"fr\" selected",
            "Forestière.\n\nDix ans.",
        ]);
        let kept = db.read(|tx| tx.one(sql!("SELECT count(*) FROM nomination"), &[], |row| row.get::<i64>(0))).await;
        assert_eq!(kept.expect("a count"), 0, "it is sent only when somebody has looked at it");
    });
}

#[test]
fn a_file_that_is_no_form_is_refused_with_what_to_do() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = nominating(&story).await;
        let (page, form) = (format!("{}/nominations", forum.page), format!("{}/nomination-form", forum.page));
        let mut focal = story.signed_in(story.people.focal_point).await;
        let blank = focal.get(&format!("{form}?format=docx")).await.bytes;
        let entry =
            Entry { key: "x".to_owned(), label: "Colour".to_owned(), text: "Red".to_owned(), ..Entry::default() };
        let other = WordForm { title: "", notes: &[], language: "en", right_to_left: false, entries: &[entry] }.docx();
        let files: [(&[u8], &str); 6] = [
            (b"", "Please choose the form that you filled in."),
            (b"%PDF", "This is not a Word file."),
            (&[0xD0, 0xCF, 0x11, 0xE0, 0], "has an old format"),
            (b"PK\x03\x04rubbish", "is damaged and cannot be read"),
            (&blank, "Nothing is filled in in this form."),
            (&other.expect("a file"), "This is not the nomination form."),
        ];
        for (bytes, said) in files {
            let page = format!("{page}?lang=en");
            let refused = focal.send_file(&page, &form, ("filled_form", "form.docx", bytes)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            refused.says(&["id=\"filled_form-fault\"", said]);
        }
        let expert = story.signed_in(story.people.expert).await.post(&form, &[]).await;
        assert_eq!(expert.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn an_address_that_is_somebody_elses_is_confirmed_only_as_the_same_person() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.focal_point).await;
        taken(focal.fill(&page, &page, &with("nominee_address", "kwabena@story.example")).await);
        let (asare, authority) = ("Kwabena Asare", "National Biosafety Authority");
        focal.get(&format!("{page}?lang=en")).await.is_silent_on(&[asare, "directory"]);
        let shown = officer.get(&format!("{page}?lang=en")).await;
        shown.says(&["This address is", asare, authority, "Avaria", "in the directory"]);
        let (decision, confirmed) = ("/nominations/1/decision", ("decision", "confirmed"));
        let refused = officer.fill(&page, decision, &[confirmed]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["id=\"same_person\"", "id=\"same_person-fault\""]);
        let another = story.people.expert.to_string();
        let refused = officer.fill(&page, decision, &[confirmed, ("same_person", &another)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "another than who was shown");
        let list = format!("{}/list", forum.page);
        story.public().get(&list).await.is_silent_on(&[asare]);
        let same = story.people.other_focal_point.to_string();
        taken(officer.fill(&page, decision, &[confirmed, ("same_person", &same)]).await);
        story.public().get(&list).await.says(&[asare]);
        focal.get(&page).await.is_silent_on(&[asare]);
    });
}

#[test]
fn whom_the_directory_knows_as_nominated_is_confirmed_without_more_ado() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, mut officer) = nominating(&story).await;
        let page = format!("{}/nominations", forum.page);
        let mut focal = story.signed_in(story.people.focal_point).await;
        let mut own = with("nominee_address", "florencia@story.example");
        own[0].1 = "florencia";
        own[1].1 = "BUSTOS";
        taken(focal.fill(&page, &page, &own).await);
        officer.get(&page).await.is_silent_on(&["name=\"same_person\""]);
        taken(officer.fill(&page, "/nominations/1/decision", &[("decision", "confirmed")]).await);
    });
}

#[test]
fn a_forum_that_takes_no_nominations_offers_no_form_for_them() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let (forum, _) = nominating(&story).await;
        let mut focal = story.signed_in(story.people.focal_point).await;
        let (page, sheet) = (format!("{}/nominations", forum.page), format!("{}/nomination-form", forum.page));
        let how = "An office that uses only e-mail fills in this form";
        focal.get(&page).await.says(&[how, "name=\"nominee_address\""]);
        focal.get(&sheet).await.says(&[how]);
        story.clock.advance(std::time::Duration::from_hours(30 * 24));
        for way in [&page, &sheet] {
            let closed = focal.get(way).await;
            closed.says(&["This forum takes no nominations now."]);
            closed.is_silent_on(&[how, "name=\"nominee_address\"", "mailto:nominate"]);
        }
    });
}
