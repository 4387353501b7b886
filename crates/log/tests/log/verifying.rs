//! The comparison of log and record: whatever somebody does to the database is named.

use db::{Db, sql};
use log::Trusted;
use record::audit;
use record::content::Thing;
use record::contribution::Number;
use record::file::NewFile;
use record::{Actor, Circles, Kind};

use crate::kit::Story;

/// Five posts, sealed, and what is found once `tampering` has been done.
async fn found(db: &Db, tampering: &[&'static db::Statement]) -> Vec<String> {
    let story = sealed(db).await;
    story.tamper(tampering).await;
    story.verify().await.findings
}

async fn sealed(db: &Db) -> Story {
    let story = Story::new(db).await;
    for number in 1..=5 {
        assert_eq!(story.post(&format!("Words of post {number}.")).await, Number(number));
    }
    assert_eq!(story.seal().await, 5);
    story
}

/// Fails unless one of the findings says all of these, and none is about another post.
fn names(findings: &[String], words: &[&str]) {
    let named = findings.iter().any(|finding| words.iter().all(|word| finding.contains(word)));
    assert!(named, "{words:?} is not in {findings:#?}");
}

#[test]
fn a_clean_log_passes_and_its_unsealed_tail_is_told() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let report = story.verify().await;
        assert_eq!((report.findings.as_slice(), report.sealed, report.tail.len()), (&[] as &[String], 5, 0));
        assert_eq!(report.compared, 5);
        story.post("Not sealed yet.").await;
        let report = story.verify().await;
        assert_eq!((report.findings, report.sealed, report.tail.len()), (vec![], 5, 1));
        assert_eq!(report.tail[0].0, story.row_of(Number(6)).await.0);
    });
}

#[test]
fn a_log_that_has_not_begun_passes() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.post("Not sealed yet.").await;
        let report = story.verify().await;
        assert_eq!((report.findings, report.sealed, report.tail.len()), (vec![], 0, 1));
    });
}

#[test]
fn an_altered_post_is_named() {
    db::test::on_both(async |db: Db| {
        let text = sql!("UPDATE contribution_version SET text = 'Other words.' WHERE contribution = 3");
        let findings = found(&db, &[text]).await;
        names(&findings, &["post #3 was altered", "sealed on 2031-06-13T09:31:01Z"]);
        assert_eq!(findings.len(), 1, "{findings:?}");
    });
    // What pages show, who said it, and for whom, are protected like the words.
    for altered in [
        sql!("UPDATE contribution_version SET html = '<p>Other words.</p>' WHERE contribution = 3"),
        sql!("UPDATE record SET who = 'Malik Osei' WHERE number = '#3'"),
        sql!("UPDATE contribution SET capacity = 'government' WHERE number = 3"),
        sql!("UPDATE record SET party = NULL WHERE number = '#3'"),
        sql!("UPDATE contribution SET language = 'fr' WHERE number = 3"),
        sql!("UPDATE contribution SET channel = 'mail' WHERE number = 3"),
        // That the log holds language and way is not to be denied.
        sql!("UPDATE contribution_version SET language = NULL WHERE contribution = 3"),
    ] {
        db::test::on_sqlite(async |db: Db| names(&found(&db, &[altered]).await, &["post #3 was altered"]));
    }
}

#[test]
fn a_deleted_post_is_named() {
    db::test::on_both(async |db: Db| {
        let findings = found(
            &db,
            &[
                sql!("DELETE FROM citation WHERE source IN (SELECT record FROM contribution WHERE number = 2)"),
                sql!("DELETE FROM contribution_version WHERE contribution = 2"),
                sql!("DELETE FROM contribution WHERE number = 2"),
                sql!("DELETE FROM record WHERE number = '#2'"),
            ],
        )
        .await;
        names(&findings, &["post #2 was deleted", "sealed on 2031-06-13T09:31:01Z"]);
        assert_eq!(findings.len(), 1, "{findings:?}");
    });
}

#[test]
fn a_post_that_was_slipped_in_is_named() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let number = story.post("Slipped in.").await;
        story.tamper(&[sql!("DELETE FROM audit WHERE subject = 'contribution/6/1'")]).await;
        let findings = story.verify().await.findings;
        names(&findings, &[&format!("post {number} is in the record, and no row tells of it")]);
    });
}

const LAST: &str = "the last sealed row was dropped";

#[test]
fn a_dropped_last_sealed_row_is_named_however_much_goes_with_it() {
    // The row alone.
    db::test::on_both(async |db: Db| {
        let row = sql!("DELETE FROM audit WHERE subject = 'contribution/5/1'");
        let findings = found(&db, &[row]).await;
        names(&findings, &[LAST, "sealed on 2031-06-13T09:31:01Z (entry 4)"]);
    });
    // The row with its entry.
    db::test::on_both(async |db: Db| {
        let row = sql!("DELETE FROM audit WHERE subject = 'contribution/5/1'");
        let entry = sql!("DELETE FROM log_entry WHERE position = 4");
        names(&found(&db, &[row, entry]).await, &[LAST, "5 were sealed, 4 are there"]);
    });
    // The row, its entry and its leaf.
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        cut(&story).await;
        names(&story.verify().await.findings, &[LAST, "5 were sealed, 4 are there"]);
    });
}

/// Takes the row, the entry and the leaf of post #5 out.
async fn cut(story: &Story) {
    story
        .tamper(&[
            sql!("DELETE FROM audit WHERE subject = 'contribution/5/1'"),
            sql!("DELETE FROM log_entry WHERE position = 4"),
        ])
        .await;
    let cutting = |tx: &mut db::Write<'_>| {
        let hashes: Vec<u8> = tx.one(sql!("SELECT hashes FROM log_tile WHERE level = 0"), &[], |row| row.get(0))?;
        tx.run(sql!("UPDATE log_tile SET hashes = $1"), &[&hashes[..4 * 32].to_vec()])
    };
    story.db.write(cutting).await.expect("the leaf goes");
}

#[test]
fn a_log_that_was_set_back_as_a_whole_is_found_out_by_a_checkpoint_that_was_kept() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        for number in 1..=4 {
            story.post(&format!("Words of post {number}.")).await;
        }
        story.seal().await;
        story.post("Words of post 5.").await;
        story.seal().await;
        let kept = story.checkpoint().await.note;
        cut(&story).await;
        story
            .tamper(&[
                sql!("DELETE FROM log_checkpoint WHERE size = 5"),
                sql!("DELETE FROM citation WHERE source IN (SELECT record FROM contribution WHERE number = 5)"),
                sql!("DELETE FROM contribution_version WHERE contribution = 5"),
                sql!("DELETE FROM contribution WHERE number = 5"),
                sql!("DELETE FROM record WHERE number = '#5'"),
            ])
            .await;
        assert_eq!(story.verify().await.findings, [""; 0], "nothing in the database tells of it");
        let trusted = Trusted { verifier: None, checkpoints: vec![kept] };
        let findings = story.verify_by(trusted).await.findings;
        names(&findings, &["the log was set back: a checkpoint over 5 entries was signed, 4 are there"]);
    });
}

#[test]
fn swapped_rows_are_named() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let (second, fourth) = (story.row_of(Number(2)).await.0, story.row_of(Number(4)).await.0);
        // What they say, not their numbers.
        let swap = move |tx: &mut db::Write<'_>| {
            let mut rows = Vec::new();
            for id in [second, fourth] {
                let row = tx.one(sql!("SELECT subject, after FROM audit WHERE id = $1"), &[&id], |row| {
                    Ok((row.get::<String>(0)?, row.get::<Vec<u8>>(1)?))
                })?;
                rows.push(row);
            }
            for (id, (subject, after)) in [fourth, second].into_iter().zip(rows) {
                tx.run(sql!("UPDATE audit SET subject = $2, after = $3 WHERE id = $1"), &[&id, &subject, &after])?;
            }
            Ok::<_, db::Error>(())
        };
        story.db.write(swap).await.expect("the rows are swapped");
        let findings = story.verify().await.findings;
        let both = format!("rows {second} and {fourth} were swapped: entries 1 and 3");
        names(&findings, &[&both]);
    });
}

#[test]
fn an_altered_row_is_named() {
    db::test::on_both(async |db: Db| {
        let findings = found(&db, &[sql!("UPDATE audit SET person = NULL WHERE subject = 'contribution/4/1'")]).await;
        names(&findings, &["was altered: it is not what was sealed", "(entry 3)", "post #4"]);
        assert_eq!(findings.len(), 1, "{findings:?}");
    });
}

#[test]
fn a_row_that_goes_from_the_middle_is_named() {
    db::test::on_both(async |db: Db| {
        let row = sql!("DELETE FROM audit WHERE subject = 'contribution/2/1'");
        names(&found(&db, &[row]).await, &["was deleted: it was sealed on 2031-06-13T09:31:01Z (entry 1)"]);
    });
    // With its entry.
    db::test::on_both(async |db: Db| {
        let row = sql!("DELETE FROM audit WHERE subject = 'contribution/2/1'");
        let entry = sql!("DELETE FROM log_entry WHERE position = 1");
        names(&found(&db, &[row, entry]).await, &["entry 1 of the log is missing"]);
    });
}

#[test]
fn a_log_made_anew_is_found_out_by_the_key_and_by_a_checkpoint() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let verifier = db.read(record::log::key).await.expect("a look").expect("a key").verifier;
        let kept = story.checkpoint().await.note;
        story
            .tamper(&[
                sql!("UPDATE contribution_version SET text = 'Other words.' WHERE contribution = 3"),
                sql!("DELETE FROM audit WHERE subject = 'contribution/3/1'"),
                sql!("UPDATE audit SET sealed = 0"),
                sql!("DELETE FROM log_entry"),
                sql!("DELETE FROM log_tile"),
                sql!("DELETE FROM log_checkpoint"),
                sql!("DELETE FROM log_key"),
            ])
            .await;
        story.seal().await;
        let findings = story.verify_by(Trusted { verifier: Some(verifier), checkpoints: vec![kept] }).await.findings;
        names(&findings, &["the log's key was replaced"]);
        names(&findings, &["the log was set back: a checkpoint over 5 entries was signed"]);
    });
}

#[test]
fn an_altered_tree_and_an_altered_checkpoint_are_named() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let zeros = |tx: &mut db::Write<'_>| tx.run(sql!("UPDATE log_tile SET hashes = $1"), &[&vec![0_u8; 5 * 32]]);
        db.write(zeros).await.expect("the tile is altered");
        names(&story.verify().await.findings, &["the published tree was altered"]);
    });
    db::test::on_both(async |db: Db| {
        let size = sql!("UPDATE log_checkpoint SET size = 4 WHERE size = 5");
        names(&found(&db, &[size]).await, &["was altered: it is over 4 entries, and 5 were signed"]);
    });
    db::test::on_both(async |db: Db| {
        let note = sql!("UPDATE log_checkpoint SET note = 'story.example/log'");
        names(&found(&db, &[note]).await, &["is not signed by the log's key"]);
    });
}

#[test]
fn a_post_that_was_dated_back_is_named() {
    for (altered, told) in [
        (sql!("UPDATE contribution_version SET at = at - 86400000000 WHERE contribution = 3"), "and was sealed on"),
        (sql!("UPDATE record SET at = at - 86400000000 WHERE number = '#3'"), "it is shown as of 2031-06-12T"),
    ] {
        db::test::on_both(async |db: Db| {
            let findings = found(&db, &[altered]).await;
            names(&findings, &["post #3 was dated otherwise", told]);
            assert_eq!(findings.len(), 1, "{findings:?}");
        });
    }
}

#[test]
fn a_post_that_was_moved_is_not_taken_for_dated_otherwise() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        // A row tells of the words again, later.
        let moved = db.write(|tx| {
            let later = "2031-06-20T09:00:00Z".parse().unwrap_or(db::Instant::from_microseconds(0));
            audit::note(tx, &Actor::default(), "move", &Thing::Version(Number(3), 1), later)
        });
        moved.await.expect("a row");
        assert_eq!(story.verify().await.findings, [""; 0]);
        story.tamper(&[sql!("UPDATE contribution_version SET at = at - 86400000000 WHERE contribution = 3")]).await;
        names(&story.verify().await.findings, &["post #3 was dated otherwise"]);
    });
}

#[test]
fn a_post_that_was_hidden_without_a_decision_is_named() {
    for altered in [
        sql!("UPDATE record SET visible = 8 WHERE number = '#3'"),
        sql!("UPDATE contribution SET hidden = 1 WHERE number = 3"),
        sql!("UPDATE record SET state = 'removed' WHERE number = '#3'"),
    ] {
        db::test::on_both(async |db: Db| {
            let findings = found(&db, &[altered]).await;
            assert_eq!(findings, ["post #3 was hidden or shown, and no decision tells of it"]);
        });
    }
}

#[test]
fn a_file_whose_bytes_were_altered_is_named() {
    for altered in [
        sql!("UPDATE file_piece SET bytes = (SELECT bytes FROM file_piece WHERE ordinal = 0) WHERE ordinal = 1"),
        sql!("DELETE FROM file_piece"),
    ] {
        db::test::on_both(async |db: Db| {
            let story = sealed(&db).await;
            let now = story.clock.now();
            // It stands in two pieces, of which the second is shorter.
            let bytes: Vec<u8> = (0..300 * 1024).map(|n: u32| n.to_le_bytes()[1]).collect();
            let file = NewFile { name: "letter.pdf".to_owned(), kind: "application/pdf", bytes };
            let attaching = move |tx: &mut db::Write<'_>| {
                record::file::attach(tx, &Actor::default(), Number(3), &file, now).map(drop)
            };
            db.write(attaching).await.expect("a file is attached");
            story.seal().await;
            assert_eq!(story.verify().await.findings, [""; 0]);
            story.tamper(&[altered]).await;
            assert_eq!(
                story.verify().await.findings,
                ["the file letter.pdf of post #3 was altered: its bytes do not have its digest"]
            );
        });
    }
}

#[test]
fn a_text_erased_by_law_is_told_and_no_fault() {
    db::test::on_both(async |db: Db| {
        let story = sealed(&db).await;
        let row = record::audit::AuditId(story.row_of(Number(3)).await.0);
        db.write(move |tx| record::log::forget(tx, row)).await.expect("the salt goes");
        story.tamper(&[sql!("UPDATE contribution_version SET text = '', html = '' WHERE contribution = 3")]).await;
        let report = story.verify().await;
        assert_eq!((report.findings, report.erased), (vec![], 1));
    });
}

#[test]
fn what_was_asked_of_whom_and_in_which_words_is_protected() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let now = story.clock.now();
        let asked = db.write(move |tx| {
            use record::ask::{self, NewAsk};
            use record::document::{self, Force, NewDocument, NewParagraph, Operative};
            use record::request::{self, NewRequest};
            let nobody = Actor::default();
            let report = NewDocument {
                kind: "report",
                symbol: "LL/1",
                title: "Report",
                language: language::Language::English,
                opening: "",
                state: "adopted",
                visible: Circles::PUBLIC,
            };
            let document = document::insert(tx, &nobody, &report, now)?;
            let operative =
                Operative { force: Force::Requested, verb: "do".to_owned(), timing: None, addressees: Vec::new() };
            let (number, text) = ("7", "Bring ministries together");
            let operative = Some(&operative);
            let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative };
            let paragraph = document::insert_paragraph(tx, &nobody, &new, now)?;
            let (force, due) = (Force::Requested, "2031-09-01".parse().ok());
            let new =
                NewAsk { paragraph, number, text, force, party: None, addressee: "Esmeria", due, through: paragraph };
            ask::insert(tx, &nobody, &new, now)?;
            let mut title = language::Localized::only(language::Language::English, "Needs");
            title.set(language::Language::French, "Besoins");
            let new = NewRequest {
                kind: Kind::Forum,
                parent: None,
                ordinal: 1,
                number: "",
                title: &title,
                body: &language::Localized::default(),
                state: "published",
                visible: Circles::PUBLIC,
                window: None,
                released: None,
            };
            let forum = request::insert(tx, &nobody, &new, now)?;
            request::note_wordings(tx, &nobody, (forum, &new), now)
        });
        asked.await.expect("something is asked");
        story.seal().await;
        assert_eq!(story.verify().await.findings, [] as [String; 0]);
        let tampered: [(&'static db::Statement, &'static db::Statement, &str); 5] = [
            (
                sql!("UPDATE ask SET addressee = 'Avaria'"),
                sql!("UPDATE ask SET addressee = 'Esmeria'"),
                "the ask of record",
            ),
            (
                sql!("UPDATE ask SET force = 'may-wish'"),
                sql!("UPDATE ask SET force = 'requested'"),
                "addressee, force or due day",
            ),
            (
                sql!("UPDATE ask SET due_day = '2031-12-01'"),
                sql!("UPDATE ask SET due_day = '2031-09-01'"),
                "the ask of record",
            ),
            (
                sql!("UPDATE wording SET title = 'Wants' WHERE language = 'en' AND title = 'Needs'"),
                sql!("UPDATE wording SET title = 'Needs' WHERE language = 'en' AND title = 'Wants'"),
                "in en was altered",
            ),
            (
                sql!("DELETE FROM wording WHERE language = 'fr'"),
                sql!(
                    "INSERT INTO wording (record, language, title, body) SELECT record, 'fr', 'Besoins', '' FROM request WHERE kind = 'forum'"
                ),
                "in fr was deleted",
            ),
        ];
        for (tampering, mended, named) in tampered {
            story.tamper(&[tampering]).await;
            let findings = story.verify().await.findings;
            assert_eq!(findings.len(), 1, "{findings:?}");
            names(&findings, &[named]);
            story.tamper(&[mended]).await;
            assert_eq!(story.verify().await.findings, [] as [String; 0], "{named}");
        }
    });
}

#[test]
fn a_document_is_protected_from_its_adoption_on() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let now = story.clock.now();
        let new = move |tx: &mut db::Write<'_>| {
            use record::document::{self, NewDocument, NewParagraph};
            let draft = NewDocument {
                kind: "report",
                symbol: "LL/1",
                title: "Report",
                language: language::Language::English,
                opening: "",
                state: "draft",
                visible: Circles::SECRETARIAT,
            };
            let id = document::insert(tx, &Actor::default(), &draft, now)?;
            let paragraph = NewParagraph {
                document: id,
                number: "7",
                level: 0,
                annex: None,
                heading: None,
                text: "As drafted.",
                operative: None,
            };
            let seven = document::insert_paragraph(tx, &Actor::default(), &paragraph, now)?;
            let amended = NewParagraph { text: "As amended.", ..paragraph };
            document::update_paragraph(tx, &Actor::default(), seven, &amended, now)?;
            // What was taken out before the adoption is missed by nobody.
            let taken_out = NewParagraph { number: "8", ..paragraph };
            let eight = document::insert_paragraph(tx, &Actor::default(), &taken_out, now)?;
            assert_eq!(document::remove_paragraph(tx, &Actor::default(), eight, now), Ok(true));
            document::adopt(tx, &Actor::default(), id, now)
        };
        db.write(new).await.expect("a document is adopted");
        story.seal().await;
        let report = story.verify().await;
        // The document, the day of its adoption, and its paragraph.
        assert_eq!((report.findings, report.compared), (vec![], 3));
        story.tamper(&[sql!("UPDATE document SET adopted = adopted + 86400000000")]).await;
        names(&story.verify().await.findings, &["the adoption of document LL/1 was altered", "its day"]);
        story.tamper(&[sql!("UPDATE document SET adopted = adopted - 86400000000")]).await;
        assert_eq!(story.verify().await.findings, [] as [String; 0]);
        story.tamper(&[sql!("UPDATE paragraph SET text = 'As nobody adopted it.'")]).await;
        names(&story.verify().await.findings, &["paragraph 7 LL/1 was altered"]);
        assert_eq!(story.write("A report.", Kind::Progress, Circles::PUBLIC).await, Number(1));
        story.seal().await;
        story.tamper(&[sql!("UPDATE contribution_version SET text = 'Nothing.'")]).await;
        names(&story.verify().await.findings, &["progress report #1 was altered"]);
    });
}
