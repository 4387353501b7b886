//! Whom a recommendation addresses, what they are to do, and by when: sealed with its words.

use db::{Db, Statement, sql};
use record::content::{self, Thing};
use record::document::{self, Addressee, Force, NewDocument, NewParagraph, Operative, Role};
use record::{Actor, Circles, RecordId};

use crate::kit::Story;

/// A recommendation to Esmeria and Avaria, adopted once `meanwhile` has been done to its draft.
async fn adopted(story: &Story, meanwhile: Option<&'static Statement>) -> RecordId {
    let now = story.clock.now();
    let new = move |tx: &mut db::Write<'_>| {
        let draft = NewDocument {
            kind: "report",
            symbol: "LL/1",
            title: "Report",
            language: language::Language::English,
            opening: "",
            state: "draft",
            visible: Circles::SECRETARIAT,
        };
        let document = document::insert(tx, &Actor::default(), &draft, now)?;
        let asked = |name: &str| Addressee { name: name.to_owned(), role: Role::Parties };
        let operative = Operative {
            force: Force::Requested,
            verb: "to bring".to_owned(),
            timing: Some("by 2032".to_owned()),
            addressees: vec![asked("Esmeria"), asked("Avaria")],
        };
        let (number, text, operative) = ("7", "Bring ministries together", Some(&operative));
        let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative };
        let paragraph = document::insert_paragraph(tx, &Actor::default(), &new, now)?;
        meanwhile.map_or(Ok(0), |meanwhile| tx.run(meanwhile, &[]))?;
        document::adopt(tx, &Actor::default(), document, now)?;
        Ok::<_, db::Error>(paragraph)
    };
    let paragraph = story.site.db.write(new).await.expect("a document is adopted");
    story.seal().await;
    assert_eq!(story.verify().await.findings, [] as [String; 0]);
    paragraph
}

/// One statement each that changes whom it addresses, what they are to do, or when.
fn tampering() -> [&'static Statement; 6] {
    [
        sql!("UPDATE addressee SET name = 'Korinth' WHERE ordinal = 2"),
        sql!("UPDATE addressee SET kind = 'secretariat' WHERE ordinal = 1"),
        sql!("DELETE FROM addressee WHERE ordinal = 1"),
        sql!("UPDATE paragraph SET verb = 'to consider bringing'"),
        sql!("UPDATE paragraph SET timing = NULL"),
        // That the log holds these is not to be denied.
        sql!("UPDATE paragraph SET addressed = NULL"),
    ]
}

#[test]
fn whom_a_recommendation_addresses_and_when_is_protected_from_its_adoption_on() {
    for altered in tampering() {
        db::test::on_both(async |db: Db| {
            let story = Story::new(&db).await;
            adopted(&story, None).await;
            story.tamper(&[altered]).await;
            let findings = story.verify().await.findings;
            let named = |finding: &String| {
                finding.contains("paragraph 7 LL/1 was altered") && finding.contains("whom it addresses")
            };
            assert!(findings.len() == 1 && findings.iter().all(named), "{altered:?}: {findings:?}");
        });
    }
}

#[test]
fn a_paragraph_of_before_says_what_it_said_and_its_draft_is_adopted_with_all() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let of_before = sql!("UPDATE paragraph SET addressed = NULL");
        let paragraph = adopted(&story, Some(of_before)).await;
        let says = async || {
            let found = db.read(move |tx| content::find(tx, &Thing::Paragraph(paragraph))).await.expect("a look");
            found.expect("the paragraph").content.0.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        let before = ["document", "number", "annex", "heading", "text", "force"];
        let all = [before.as_slice(), &["verb", "timing", "addressee", "role", "addressee", "role"]].concat();
        assert_eq!(says().await, all);
        story.tamper(&[of_before]).await;
        assert_eq!(says().await, before);
    });
}
