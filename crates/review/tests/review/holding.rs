//! Holding a round: who is asked, until when, and what was wrong with the form.

use db::Db;
use http::StatusCode;
use record::document::{self, Addressee, Force, NewParagraph, Operative, Role};
use record::{Actor, Kind, walk};

use crate::kit::{Look, NOT_SENT, Story, taken};

#[test]
fn an_officer_sends_a_draft_out_and_those_who_are_asked_are_invited() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.round(&[]).await;
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get(&format!("{round}/keep")).await.says(&[
            "Luis Ferrán",
            "Esmeria",
            "Josefina Urbina",
            "Florencia Bustos",
        ]);
        let invited = story.mails("%").await;
        assert_eq!(invited.len(), 3);
        // Luis's Government reads Spanish.
        let luis = story.mails("luis@%").await;
        assert!(
            luis[0].contains("Solicitud de observaciones") && luis[0].contains("Look at paragraph 2 first."),
            "{}",
            luis[0]
        );
        let public = story.public().get("/reviews").await;
        public.says(&["LL/PSM/5/2", "Report of the group (Draft 1)"]);
        // Nobody is invited twice; whoever is added is.
        let fields = [("review_addresses", "luis@story.example\nkwabena@story.example"), ("review_role", "commenter")];
        taken(officer.fill(&format!("{round}/keep"), &format!("{round}/people"), &fields).await);
        assert_eq!(story.mails("%").await.len(), 4);
        // It comes from the draft, and the draft's page of the record leads to it.
        let id = round.rsplit('/').next().and_then(|id| id.parse().ok()).expect("a number");
        let from = db.read(move |tx| walk::comes_from(tx, &Actor::default(), id)).await.expect("a walk");
        assert_eq!(from.len(), 1);
        let (document, at) = (story.document, story.clock.now());
        db.write(move |tx| document::adopt(tx, &Actor::default(), document, at)).await.expect("it is adopted");
        let from = db.read(move |tx| walk::comes_from(tx, &Actor::default(), id)).await.expect("a walk");
        assert_eq!(from[0].card.as_ref().map(|card| card.kind), Some(Kind::Document));
    });
}

#[test]
fn what_was_sent_out_stays_as_it_was_while_the_draft_is_worked_on() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let (document, paragraph, at) = (story.document, story.paragraphs[0], story.clock.now());
        let change = move |tx: &mut db::Write<'_>| {
            let (number, text) = ("1", "Quite other words.");
            let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative: None };
            document::update_paragraph(tx, &Actor::default(), paragraph, &new, at)?;
            // It stays for the round that has it.
            document::remove_paragraph(tx, &Actor::default(), paragraph, at)
        };
        assert!(!db.write(change).await.expect("it is changed"));
        let page = story.public().get(&round).await;
        page.says(&[
            "The three focal points seldom meet.",
            "A joint office &#38; a joint calendar help;",
            "Coordination",
        ]);
        page.is_silent_on(&["Quite other words."]);
    });
}

#[test]
fn who_comments_sees_what_stands_above_the_draft_and_what_its_paragraphs_ask_of_whom() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (document, paragraph, at) = (story.document, story.paragraphs[1], story.clock.now());
        let write = move |tx: &mut db::Write<'_>| {
            let addressees =
                ["Parties", "the Fund"].map(|name| Addressee { name: name.to_owned(), role: Role::Entity });
            let (verb, timing) = ("help".to_owned(), Some("by COP 7".to_owned()));
            let operative = Operative { force: Force::Invited, verb, timing, addressees: addressees.to_vec() };
            let (number, text, operative) = ("1(a)", "A joint office helps;", Some(&operative));
            let new = NewParagraph { document, number, level: 1, annex: None, heading: None, text, operative };
            document::update_paragraph(tx, &Actor::default(), paragraph, &new, at)?;
            let head = ("LL/PSM/5/2", "Report of the group", "Prepared by the Secretariat.");
            document::update(tx, &Actor::default(), document, head, at)
        };
        db.write(write).await.expect("the draft is written");
        let round = story.open_round(&[]).await;
        let change = move |tx: &mut db::Write<'_>| {
            let head = ("LL/PSM/5/2", "Report of the group", "Prepared by somebody else.");
            document::update(tx, &Actor::default(), document, head, at)
        };
        db.write(change).await.expect("it is worked on");
        let page = story.public().get(&round).await;
        page.says(&[
            "Prepared by the Secretariat.",
            "invited · <bdi lang=\"en\">Parties, the Fund</bdi> · <bdi lang=\"en\">by COP 7</bdi>",
        ]);
        page.is_silent_on(&["somebody else"]);
    });
}

#[test]
fn a_form_with_faults_comes_back_with_what_was_typed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let wrong = [
            ("review_version", "Draft <1>"),
            ("review_opens", "2031-06-13"),
            ("review_closes", "2031-06-02"),
            ("review_shown", "never"),
        ];
        let reply = officer.fill(&story.beginning(), "/reviews", &wrong).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["Draft &#60;1&#62;", "#review_closes", "#review_shown", "#review_addresses"]);
        let unknown = [
            ("review_version", "Draft 1"),
            ("review_opens", "2031-06-02"),
            ("review_closes", "2031-06-13"),
            ("review_shown", "at-once"),
            ("review_addresses", "nobody@story.example"),
        ];
        let reply = officer.fill(&story.beginning(), "/reviews", &unknown).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["nobody@story.example", "belongs to nobody in the directory"]);
        assert!(story.mails("%").await.is_empty());
        assert_eq!(officer.get("/reviews/new?document=999999").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn focal_points_are_asked_and_the_end_is_moved_with_a_reason() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.round(&[("review_instrument", "CLL"), ("review_addresses", "")]).await;
        assert_eq!(story.mails("%").await.len(), 1, "Luis is the only focal point of the Convention");
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, way) = (format!("{round}/keep"), format!("{round}/window"));
        let early = [("review_closes", "2031-06-01"), ("review_reason", "Many asked.")];
        assert_eq!(officer.fill(&page, &way, &early).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let later = [("review_closes", "2031-06-20"), ("review_reason", "Many asked.")];
        let kept = officer.fill(&page, &way, &later).await;
        kept.says(&["Many asked.", "20 June 2031"]);
        story.clock.advance(std::time::Duration::from_hours(15 * 24));
        let said = story.comment(story.people.focal_point, &round, "all", &[("comment_text", "In time.")]).await;
        taken(said).contains("posted=");
    });
}

#[test]
fn a_round_that_is_not_public_is_there_only_for_those_who_are_asked() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[("public", NOT_SENT)]).await;
        for path in ["", "/draft", "/form", "/table", "?format=json"] {
            let path = format!("{round}{path}");
            assert_eq!(story.public().get(&path).await.status, StatusCode::UNAUTHORIZED, "{path}");
            let mut other = story.signed_in(story.people.other_focal_point).await;
            assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            let mut asked = story.signed_in(story.people.expert).await;
            assert_eq!(asked.get(&path).await.status, StatusCode::OK, "{path}");
        }
        story.public().get("/reviews").await.is_silent_on(&["Report of the group"]);
        let mut other = story.signed_in(story.people.other_focal_point).await;
        other.get("/reviews").await.is_silent_on(&["Report of the group"]);
        let mut asked = story.signed_in(story.people.expert).await;
        asked.get("/reviews").await.says(&["Report of the group"]);
    });
}
