//! One person put into the directory by a form, and who is not in office yet.

use db::Db;
use http::StatusCode;
use page::{Browser, Reply};

use crate::story::{Look, apply, officer, with_demo};

const WAY: &str = "/directory/people/new";

/// An officer fills the form for somebody who works for Esmeria.
async fn fill(browser: &mut Browser, fields: &[(&str, &str)]) -> Reply {
    let ana = [("person_given", "Ana"), ("person_family", "Brix"), ("person_email", "ana.brix@esmeria.example")];
    let more = [("person_language", "es"), ("person_gender", "f"), ("person_institution", "agriculture")];
    let typed = |name: &str| fields.iter().any(|(field, _)| *field == name);
    let usual = ana.into_iter().chain(more).filter(|(name, _)| !typed(name));
    let all: Vec<_> = usual.chain(fields.iter().copied()).collect();
    browser.fill(&format!("{WAY}?party=XE"), WAY, &all).await
}

#[test]
fn an_officer_adds_one_person_by_the_rules_of_the_import() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        browser.get("/parties/XE").await.says(&["/directory/people/new?party=XE"]);
        browser.get("/directory/import").await.says(&["href=\"/directory/people/new\""]);
        browser.get(WAY).await.says(&["name=\"party\"", "value=\"XE\""]);
        let shown = fill(&mut browser, &[("person_role", "")]).await;
        shown.says(&["New: 1 · changed: 0", "given: Ana", "institution: agriculture"]);
        apply(&mut browser, &shown).await.says(&["Applied on"]);
        // The same once more changes nothing, and another word in it is a correction.
        let again = fill(&mut browser, &[("person_role", "")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says(&["id=\"person_email-fault\">The directory says all of this already."]);
        fill(&mut browser, &[("person_role", ""), ("person_family", "Brix Soto")]).await.says(&["changed: 1"]);
    });
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let office = [("person_role", "focal-point"), ("person_instrument", "")];
        let slips: [(&[(&str, &str)], &str); 4] = [
            (&[("person_given", " ")], "id=\"person_given-fault\">This must be filled in."),
            (
                &[("person_email", "ana at esmeria")],
                "id=\"person_email-fault\">“ana at esmeria” is not one e-mail address.",
            ),
            (&office, "id=\"person_instrument-fault\">It is not clear for which instrument."),
            (
                &[("person_role", "expert"), ("person_since", "2.6.2031")],
                "id=\"person_since-fault\">“2.6.2031” is not a day.",
            ),
        ];
        for (fields, said) in slips {
            let reply = fill(&mut browser, fields).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            reply.says(&[said, "value=\"Brix\"", "value=\"agriculture\" selected", "Esmeria"]);
        }
    });
}

#[test]
fn who_begins_later_is_shown_as_not_yet_in_office() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let office = [
            ("person_role", "focal-point"),
            ("person_instrument", "PSM"),
            ("person_since", "2031-07-01"),
            ("person_manner", "primary"),
            ("person_authority", "Letter 17"),
        ];
        let shown = fill(&mut browser, &office).await;
        shown.says(&["New: 1", "since: 2031-07-01", "authority: Letter 17"]);
        apply(&mut browser, &shown).await;
        let party = browser.get("/parties/XE").await;
        party.says(&["not yet in office", "Ana Brix", "from 1 July 2031 on"]);
        browser.get("/parties/XE?on=2031-07-01").await.is_silent_on(&["not yet in office"]);
        let json = browser.get("/parties/XE?format=json").await;
        json.says(&["\"coming\":[{\"name\":\"Ana Brix\""]);
    });
}

#[test]
fn somebody_whose_address_is_corrected_stays_the_same_person() {
    db::test::on_both(async |db: Db| {
        let (people, mut browser) = officer(&db).await;
        let (path, edit) = (format!("/people/{}", people.focal_point), format!("/people/{}/edit", people.focal_point));
        let one = db.read(move |tx| record::person::get(tx, people.focal_point)).await.expect("the focal point");
        browser.get(&edit).await.says(&[one.email.as_deref().expect("an address"), &one.family]);
        let mut fields =
            [("person_given", "Luis"), ("person_family", "Ferrán"), ("person_email", ""), ("person_language", "fr")];
        let officers = db.read(move |tx| record::person::get(tx, people.officer)).await.expect("the officer");
        let officers = officers.what.email.expect("an address");
        for (typed, said) in [
            ("luis at story", "Please write an address such as name@example.org."),
            ("", "Please write an address such as name@example.org."),
            (officers.as_str(), "Somebody else in the directory has this address."),
        ] {
            fields[2].1 = typed;
            let reply = browser.fill(&edit, &path, &fields).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            reply.says(&[said, "value=\"Ferrán\""]);
        }
        fields[2].1 = "Luis.Ferran@Ministry.Example";
        let saved = browser.fill(&edit, &path, &fields).await;
        assert_eq!(saved.location.as_deref(), Some(path.as_str()), "{}", saved.body);
        let now = db.read(move |tx| record::person::get(tx, people.focal_point)).await.expect("the focal point");
        assert_eq!(now.email.as_deref(), Some("luis.ferran@ministry.example"));
        assert_eq!(
            (now.language, now.party, now.institution),
            (Some(language::Language::French), one.party, one.institution)
        );
        let offices =
            db.read(move |tx| record::office::of_person(tx, people.focal_point)).await.expect("their offices");
        assert!(!offices.is_empty(), "the offices are held on");
    });
}
