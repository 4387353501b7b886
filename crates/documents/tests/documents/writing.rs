//! Writing a draft: its paragraphs as a tree, other words for one, and slips.

use db::Db;
use http::StatusCode;

use crate::kit::{DRAFT, Look, RECOMMENDATION, Story, hidden, taken};

#[test]
fn a_draft_is_the_secretariats_until_it_is_adopted() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        story.paragraph(&draft, "1", "What the group found.").await;
        story.officer.get(&draft).await.says(&[
            "LL/PSM/5/2",
            "Draft",
            "The group met online.",
            "What the group found.",
        ]);
        let mut readers = vec![story.public()];
        for person in [story.people.focal_point, story.people.expert, story.people.moderator, story.people.observer] {
            readers.push(story.signed_in(person).await);
        }
        for mut reader in readers {
            for way in ["", "?format=json", "?format=txt", "?format=html", "?notes=names"] {
                assert_eq!(reader.get(&format!("{draft}{way}")).await.status, StatusCode::NOT_FOUND, "{way}");
            }
            let list = reader.get("/documents").await;
            list.says(&["Nothing has been adopted yet."]);
            list.is_silent_on(&["LL/PSM/5/2"]);
        }
    });
}

#[test]
fn paragraphs_stand_as_a_tree_and_the_next_number_is_suggested() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        for (number, next) in
            [("33", "34"), ("33(a)", "33(b)"), ("33(a)(i)", "33(a)(ii)"), ("33(a)(ii)", "33(a)(iii)"), ("34.", "35")]
        {
            story.paragraph(&draft, number, "Words.").await;
            let form = story.officer.get(&format!("{draft}/paragraphs/new")).await;
            form.says(&[&format!("name=\"paragraph_number\" type=\"text\" value=\"{next}\"")]);
        }
        taken(
            story
                .write(
                    &draft,
                    &[("paragraph_number", "33"), ("paragraph_text", "Of the annex."), ("annex", "Annex II")],
                )
                .await,
        );
        let json = story.json(&draft).await;
        let seen: Vec<_> = json["paragraphs"].as_array().expect("paragraphs").iter().collect();
        let seen: Vec<_> =
            seen.iter().map(|one| (one["number"].as_str(), one["level"].as_i64(), one["annex"].as_str())).collect();
        let expected = [("33", 0), ("33(a)", 1), ("33(a)(i)", 2), ("33(a)(ii)", 2), ("34", 0)];
        assert_eq!(seen[..5], expected.map(|(number, level)| (Some(number), Some(level), None)));
        assert_eq!(seen[5], (Some("33"), Some(0), Some("II")));
        let page = story.officer.get(&draft).await;
        page.says(&["class=\"para l2\" id=\"p-33-a-i\"", ">(i)</a>", ">33.</a>", "Annex II"]);
    });
}

#[test]
fn a_paragraph_keeps_its_identity_when_it_gets_other_words() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let first = story.paragraph(&draft, "1", "As it was.").await;
        let saved = story.amend(first, &[("paragraph_number", "1"), ("paragraph_text", "As it is.")]).await;
        // The page that follows says that it is done, once.
        saved.says(&["role=\"status\">Done."]);
        assert_eq!(taken(saved), format!("{draft}#p-1"));
        story.officer.get(&draft).await.is_silent_on(&["Done."]);
        let json = story.json(&draft).await;
        assert_eq!(json["paragraphs"][0]["id"].as_i64(), Some(first.0));
        assert_eq!(json["paragraphs"][0]["text"].as_str(), Some("As it is."));
        story.paragraph(&draft, "2", "What follows.").await;
        let found = story.officer.get(&format!("/paragraphs/{first}")).await;
        assert_eq!(found.location, Some(format!("{draft}#p-1")), "its address stays");
    });
}

/// The numbers of a document's paragraphs, in their order, with what each asks of whom.
async fn order(story: &mut Story, draft: &str) -> Vec<String> {
    let json = story.json(draft).await;
    let one = |paragraph: &serde_json::Value| {
        let asked = &paragraph["recommendation"];
        let names = asked["addressees"].as_array().into_iter().flatten();
        let names: Vec<_> = names.filter_map(|name| name["name"].as_str()).collect();
        let asks = asked["force"].as_str().map(|force| format!(" {force}: {}", names.join(", ")));
        format!("{}{}", paragraph["number"].as_str().unwrap_or_default(), asks.unwrap_or_default())
    };
    json["paragraphs"].as_array().expect("paragraphs").iter().map(one).collect()
}

#[test]
fn a_sub_paragraph_asks_what_its_chapeau_asked_which_then_only_introduces() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let chapeau = [
            ("paragraph_number", "2"),
            ("paragraph_text", "The Group invites Parties to:"),
            ("force", "invited"),
            ("addressees", "Parties"),
            ("timing", "by COP-MOP 7"),
        ];
        taken(story.write(&draft, &chapeau).await);
        story.paragraph(&draft, "3", "It thanked the Chair.").await;
        for (number, words) in [("2(a)", "Bring the offices together;"), ("2(b)", "Report on it.")] {
            story.paragraph(&draft, number, words).await;
        }
        let plain = [("paragraph_number", "2(c)"), ("paragraph_text", "A remark."), ("force", "none")];
        taken(story.write(&draft, &plain).await);
        let expected = ["2", "2(a) invited: Parties", "2(b) invited: Parties", "2(c)", "3"];
        assert_eq!(order(&mut story, &draft).await, expected);
        let page = story.officer.get(&format!("{draft}/adopt")).await;
        page.says(&["of which 2 are recommendations", "<b>2(a)</b> Parties", "<b>2(b)</b> Parties"]);
        page.is_silent_on(&["<b>2</b>"]);
    });
}

#[test]
fn a_paragraph_is_renumbered_moved_and_given_other_addressees_with_what_stands_below_it() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        for number in ["1", "2", "2(a)", "2(a)(i)", "3"] {
            story.paragraph(&draft, number, "Words.").await;
        }
        let id = |json: serde_json::Value, place: usize| json["paragraphs"][place]["id"].as_i64().map(record::RecordId);
        let two = id(story.json(&draft).await, 1).expect("the second");
        let shown = story.officer.get(&format!("/paragraphs/{two}/edit")).await;
        shown.says(&["value=\"2\"", "Words.</textarea>", "<option value=\"none\" selected>"]);
        let fields = [
            ("paragraph_number", "4"),
            ("paragraph_text", "Words."),
            ("after", "3"),
            ("force", "requested"),
            ("addressees", "Executive Secretary"),
        ];
        let led = taken(story.amend(two, &fields).await);
        assert_eq!(led, format!("{draft}#p-4"));
        let expected = ["1", "3", "4 requested: Executive Secretary", "4(a)", "4(a)(i)"];
        assert_eq!(order(&mut story, &draft).await, expected);
        let first = [("paragraph_number", "4"), ("paragraph_text", "Words."), ("after", "0"), ("force", "none")];
        taken(story.amend(two, &first).await);
        assert_eq!(order(&mut story, &draft).await, ["4", "4(a)", "4(a)(i)", "1", "3"]);
        for after in ["4", "4(a)", "9"] {
            let fields = [("paragraph_number", "4"), ("paragraph_text", "Words."), ("after", after)];
            let reply = story.amend(two, &fields).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "behind {after}");
            reply.says(&["There is no such paragraph after which it could stand."]);
        }
        let found = story.officer.get(&format!("/paragraphs/{two}")).await;
        assert_eq!(found.location, Some(format!("{draft}#p-4")), "its address stays");
    });
}

#[test]
fn a_paragraph_is_taken_out_of_a_draft_unless_something_needs_it() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let one = story.paragraph(&draft, "1", "What the group found.").await;
        let below = story.paragraph(&draft, "1(a)", "In detail.").await;
        let grown = [("paragraph_number", "2"), ("paragraph_text", "More."), ("grows_out_of", "1(a)")];
        taken(story.write(&draft, &grown).await);
        let refused = story.take_out(one).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["Sub-paragraphs stand below this paragraph"]);
        let refused = story.take_out(below).await;
        refused.says(&["Something rests on this paragraph"]);
        let two = story.json(&draft).await["paragraphs"][2]["id"].as_i64().map(record::RecordId).expect("the last");
        for id in [two, below, one] {
            assert_eq!(taken(story.take_out(id).await), draft);
            assert_eq!(story.officer.get(&format!("/paragraphs/{id}")).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(order(&mut story, &draft).await, [""; 0]);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn a_draft_gets_another_title_and_opening_while_its_symbol_stays_its_own() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let other = story.draft().await;
        let fields = [("symbol", "LL/PSM/5/3"), ("document_title", "Notes"), ("document_language", "en")];
        let draft = taken(story.begin(&fields).await);
        let edit = format!("{draft}/edit");
        let shown = hidden(&story.officer.get(&edit).await, "shown").to_owned();
        let head =
            [("symbol", "LL/PSM/5/4"), ("document_title", "Note of the Chair"), ("document_opening", "As agreed.")];
        taken(story.officer.fill(&edit, &draft, &head).await);
        story.officer.get(&draft).await.says(&["LL/PSM/5/4", "Note of the Chair</h1>", "As agreed."]);
        let mut stale = vec![("shown", shown.as_str())];
        stale.extend(head);
        let reply = story.officer.post(&draft, &stale).await;
        assert_eq!(reply.status, StatusCode::CONFLICT);
        reply.says(&["Somebody else changed this meanwhile.", "As agreed.</textarea>"]);
        let taken_already = [("symbol", "LL/PSM/5/2"), ("document_title", "Notes")];
        let reply = story.officer.fill(&edit, &draft, &taken_already).await;
        reply.says(&["Another document already has this symbol."]);
        story.officer.get(&other).await.says(&["LL/PSM/5/2"]);
    });
}

#[test]
fn a_draft_is_discarded_unless_something_rests_on_it() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        story.paragraph(&draft, "1", "What the group found.").await;
        story.paragraph(&draft, "2", "What follows.").await;
        let fields = [("symbol", "LL/PSM/5/3"), ("document_title", "Notes"), ("document_language", "en")];
        let other = taken(story.begin(&fields).await);
        let grown = [("paragraph_number", "1"), ("paragraph_text", "More."), ("grows_out_of", "LL/PSM/5/2 2")];
        taken(story.write(&other, &grown).await);
        let refused = story.officer.fill(&format!("{draft}/edit"), &format!("{draft}/discard"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["Something rests on this draft", "The group met online.</textarea>"]);
        for gone in [&other, &draft] {
            let led = taken(story.officer.fill(&format!("{gone}/edit"), &format!("{gone}/discard"), &[]).await);
            assert_eq!(led, "/documents");
            for way in ["", "/edit", "?format=json"] {
                assert_eq!(story.officer.get(&format!("{gone}{way}")).await.status, StatusCode::NOT_FOUND, "{way}");
            }
        }
        story.officer.get("/documents").await.is_silent_on(&["LL/PSM/5/2", "LL/PSM/5/3"]);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
        taken(story.begin(&fields).await);
    });
}

#[test]
fn whoever_edits_what_somebody_else_changed_meanwhile_sees_both() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let first = story.paragraph(&draft, "1", "As it was.").await;
        let way = format!("/paragraphs/{first}");
        let shown = story.officer.get(&format!("{way}/edit")).await;
        taken(story.amend(first, &[("paragraph_number", "1"), ("paragraph_text", "Hers.")]).await);
        let his = |shown| [("shown", shown), ("paragraph_number", "1"), ("paragraph_text", "His & mine.")];
        let stale = story.officer.post(&way, &his(hidden(&shown, "shown"))).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        stale.says(&["Somebody else changed this paragraph meanwhile.", "Hers.", "His &#38; mine.</textarea>"]);
        assert_eq!(story.json(&draft).await["paragraphs"][0]["text"].as_str(), Some("Hers."));
        let again = hidden(&stale, "shown");
        let saved = story.officer.post(&way, &his(again)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "saved again, it stands");
        assert_eq!(story.json(&draft).await["paragraphs"][0]["text"].as_str(), Some("His & mine."));
    });
}

#[test]
fn a_slip_is_said_at_its_field_and_loses_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        for (slipped, value, said) in [
            ("symbol", "LL/PSM/5/2", "Another document already has this symbol."),
            ("symbol", "", "Please fill this in."),
            ("document_title", " ", "Please fill this in."),
            ("document_language", "la", "This is not one of the six languages."),
        ] {
            let typed = DRAFT.map(|(name, usual)| (name, if name == slipped { value } else { usual }));
            let typed = typed.map(|(name, value)| {
                (name, if (name, slipped) == ("symbol", "document_title") { "LL/1" } else { value })
            });
            let reply = story.begin(&typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), "The group met online.</textarea>"]);
        }
        story.paragraph(&draft, "4", "There already.").await;
        for (slipped, value, said) in [
            ("paragraph_number", "4", "The document already has a paragraph with this number."),
            ("paragraph_number", "four/", "Please write a number such as 33, 33(f) or 33(f)(ii)."),
            ("paragraph_number", "6(a)", "The paragraph that introduces this one is missing"),
            ("after", "77", "There is no such paragraph after which it could stand."),
            ("paragraph_text", "\n", "Please fill this in."),
            ("force", "ordered", "Please choose one of the forces in the list."),
            ("force", "", "Choose a force if the paragraph is a recommendation"),
            ("addressees", "", "Please say to whom the recommendation is addressed."),
            ("grows_out_of", "LL/NO/1 3", "There is no such paragraph."),
        ] {
            let mut typed: Vec<_> = RECOMMENDATION.into_iter().filter(|(name, _)| *name != slipped).collect();
            typed.push((slipped, value));
            if slipped != "paragraph_number" {
                typed.retain(|(name, _)| *name != "paragraph_number");
                typed.push(("paragraph_number", "5"));
            }
            let reply = story.write(&draft, &typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped} {value}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), "value=\"by COP-MOP 7\""]);
        }
        assert_eq!(story.json(&draft).await["paragraphs"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn a_script_is_text_wherever_it_is_shown() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let script = "<script>alert(1)</script>";
        let typed = DRAFT.map(|(name, usual)| (name, if name == "document_language" { usual } else { script }));
        let draft = taken(story.begin(&typed).await);
        let fields = [("paragraph_number", "1"), ("paragraph_text", script), ("heading", script), ("annex", "<i>")];
        taken(story.write(&draft, &fields).await);
        let fields = [
            ("paragraph_number", "2"),
            ("paragraph_text", "Do"),
            ("force", "requested"),
            ("addressees", script),
            ("timing", script),
        ];
        taken(story.write(&draft, &fields).await);
        for way in ["", "?format=html", "/paragraphs/new", "/adopt"] {
            let page = story.officer.get(&format!("{draft}{way}")).await;
            page.says(&["&#60;script&#62;alert(1)"]);
            page.is_silent_on(&[script, "<i>"]);
        }
        story.officer.get("/documents").await.is_silent_on(&[script]);
    });
}

#[test]
fn the_same_form_twice_is_one_document_and_one_paragraph() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let fields: Vec<_> = DRAFT.into_iter().chain([("form_key", "one")]).collect();
        let (first, second) =
            (story.officer.post("/documents", &fields).await, story.officer.post("/documents", &fields).await);
        assert_eq!((first.status, &first.location), (StatusCode::SEE_OTHER, &second.location));
        let draft = first.location.expect("the document");
        let fields = [("form_key", "two"), ("paragraph_number", "1"), ("paragraph_text", "Once.")];
        let way = format!("{draft}/paragraphs");
        let (first, second) = (story.officer.post(&way, &fields).await, story.officer.post(&way, &fields).await);
        assert_eq!((first.status, first.location), (StatusCode::SEE_OTHER, second.location));
        assert_eq!(story.json(&draft).await["paragraphs"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn nobody_else_writes() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let first = story.paragraph(&draft, "1", "As it was.").await;
        let ways = [
            "/documents".to_owned(),
            "/documents/read".to_owned(),
            format!("{draft}/paragraphs"),
            format!("/paragraphs/{first}"),
            format!("{draft}/adopt"),
            format!("{draft}/proposals"),
        ];
        let people = story.people;
        for person in [people.focal_point, people.other_focal_point, people.expert, people.moderator, people.observer] {
            let mut browser = story.signed_in(person).await;
            let before = db::test::digests(&db).await;
            for way in &ways {
                let reply = browser.post(way, &[("paragraph_text", "Mine."), ("paragraph_number", "2")]).await;
                assert_eq!(reply.status, StatusCode::FORBIDDEN, "{person:?} at {way}");
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
    });
}
