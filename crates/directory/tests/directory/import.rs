//! Import: a preview that says everything, a change that is whole, and refusals that lose nothing.

use db::Db;
use http::StatusCode;

use crate::story::{Look, apply, officer, preview, visitor, with_demo};

/// How many rows there are that an import could have changed.
async fn rows(db: &Db) -> i64 {
    let count = db::sql!(
        "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM tenure) + (SELECT count(*) FROM party)
              + (SELECT count(*) FROM audit) + (SELECT count(*) FROM import)"
    );
    db.read(|tx| tx.one(count, &[], |row| row.get(0))).await.expect("rows are counted")
}

#[test]
fn the_invented_world_comes_in_through_the_page() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        for (table, text) in directory::demo::files() {
            let shown = preview(&mut browser, table.code(), text).await;
            assert_eq!(shown.status, StatusCode::OK, "{table}: {}", shown.body);
            shown.says(&["faulty: 0"]);
            apply(&mut browser, &shown).await.says(&["Applied on Saturday 21 June 2031"]);
        }
        for (table, text) in directory::demo::files() {
            let again = preview(&mut browser, table.code(), text).await;
            again.says(&["New: 0 · changed: 0", "There is nothing to apply"]);
        }
        browser.get("/parties?instrument=PSM").await.says(&["34 Parties to the Protocol on Safe Movement"]);
        browser.get("/directory/import").await.says(&["Last imports", "Anneke de Wit"]);
    });
}

#[test]
fn a_preview_shows_each_field_from_old_to_new() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        // As Excel writes it in much of Europe.
        let text = "\u{FEFF}Code;LDC;Time zone\r\nXE;1;America/Lima\r\nXD;;\r\n";
        let shown = preview(&mut browser, "parties", text).await;
        shown.says(&["New: 0 · changed: 2 · unchanged: 0 · faulty: 0", "ldc: 0 becomes 1", "38 rows of the directory"]);
        shown.says(&["becomes America/Lima", "is removed"]);
        // A part that no file has is empty.
        let path = shown.location.clone().expect("a preview");
        let far = browser.get(&format!("{path}?part={}", u64::MAX)).await;
        assert_eq!(far.status, StatusCode::OK, "{}", far.body);
        far.is_silent_on(&["becomes America/Lima"]);
        browser.get("/parties/XE").await.is_silent_on(&["least developed"]);
        apply(&mut browser, &shown).await.says(&["New: 0 · changed: 2"]);
        browser.get("/parties/XE").await.says(&["least developed country", "Esmeria"]);
    });
}

#[test]
fn faulty_rows_say_what_is_wrong_and_stay_out() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let text = "code,instrument,kind,deposited,party_from,remark\n\
                    ZZ,CLL,accession,2030-01-01,2030-04-01,\n\
                    XE,CLL,accession,2030-05-01,2030-04-01,\n\
                    XA,PSM,accession,2031-01-02,2031-04-02,\n\
                    XA,PSM,accession,2031-01-02,2031-04-02,\n\
                    XG,PSM,joined,2031-01-02,4/5/2031,\n\
                    XM,PSM\n";
        let shown = preview(&mut browser, "status", text).await;
        shown.says(&["New: 0 · changed: 1 · unchanged: 0 · faulty: 5", "not known and are left out", ">remark<"]);
        shown.says(&["no Government with the code “ZZ”", "2030-04-01 is before the day in “deposited”"]);
        shown.says(&[
            "The same row is already on line 4",
            "“4/5/2031” is not a day",
            "“joined” is not one of: ratification",
        ]);
        shown.says(&["The row has 2 cells", "5 faulty rows are left out", "Apply this row"]);
        apply(&mut browser, &shown).await.says(&["New: 0 · changed: 1"]);
        browser.get("/parties/XA").await.says(&["Party since 2 April 2031"]);
        browser.get("/parties/XE").await.says(&["Party since 30 September 2021"]);
    });
}

#[test]
fn text_stays_text() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let text = "code,institution,given,family,role,since,email\n\
                    XE,agriculture,<script>alert(1)</script>,=2+2,focal point of the Protocol,2031-06-20,x@esmeria.example\n";
        let shown = preview(&mut browser, "people", text).await;
        shown.is_silent_on(&["<script>alert"]);
        shown.says(&["&#60;script&#62;alert(1)", "New: 1"]);
        apply(&mut browser, &shown).await;
        let party = browser.get("/parties/XE").await;
        party.is_silent_on(&["<script>alert", "vacant since"]);
        party.says(&["alert(1)", "=2+2", "x@esmeria.example"]);
    });
}

#[test]
fn no_cell_of_a_file_is_a_formula_and_the_file_comes_back_as_it_was() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let text = "code,institution,given,family,role,since,email\n\
                    XE,agriculture,@Ana,=2+2,focal point of the Protocol,2031-06-20,x@esmeria.example\n";
        let shown = preview(&mut browser, "people", text).await;
        apply(&mut browser, &shown).await;
        let file = browser.get("/directory/tables/people").await.body;
        assert!(file.contains(",'@Ana,'=2+2,") && !file.contains(",=") && !file.contains(",@"), "{file}");
        preview(&mut browser, "people", &file).await.says(&["New: 0 · changed: 0", "faulty: 0"]);
        let parties = preview(&mut browser, "parties", "code,name_en\nXE,=Esmeria\n").await;
        apply(&mut browser, &parties).await;
        let list = browser.get("/parties?format=csv").await.body;
        assert!(list.contains("XE,'=Esmeria,"), "{list}");
    });
}

#[test]
fn what_changed_meanwhile_is_shown_again_before_anything_is_applied() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let one = preview(&mut browser, "parties", "code,ldc\nXE,1\n").await;
        let path = one.location.clone().expect("a preview");
        let digest = |body: &str| {
            let from = body.split("name=\"digest\" value=\"").nth(1).expect("a digest");
            from.split('"').next().expect("a digest").to_owned()
        };
        let seen = digest(&one.body);
        let other = preview(&mut browser, "parties", "code,name_en\nXE,Republic of Esmeria\n").await;
        apply(&mut browser, &other).await.says(&["changed: 1"]);
        let id = path.rsplit('/').next().expect("a number").to_owned();
        let refused = browser.post("/directory/import/apply", &[("id", &id), ("digest", &seen)]).await;
        assert_eq!(refused.status, StatusCode::SEE_OTHER);
        let again = browser.get(&refused.location.expect("back to the preview")).await;
        again.says(&["The directory has changed since this preview", "Nothing was applied", "ldc: 0 becomes 1"]);
        browser.get("/parties/XE").await.is_silent_on(&["least developed"]);
        apply(&mut browser, &one).await.says(&["Applied on"]);
        browser.get("/parties/XE").await.says(&["least developed", "Republic of Esmeria"]);
    });
}

#[test]
fn a_successor_ends_the_tenure_of_who_was_before() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let text = "code,institution,given,family,role,since,email\n\
                    XE,environment,Ana,Ruiz,focal point of the Convention,2031-06-01,ana.ruiz@environment.esmeria.example\n";
        let shown = preview(&mut browser, "people", text).await;
        shown.says(&["This ends the tenure of Luis Ferrán"]);
        apply(&mut browser, &shown).await;
        let party = browser.get("/parties/XE").await;
        party.says(&["Ana Ruiz", "since 1 June 2031", "ana.ruiz@environment.esmeria.example"]);
        party.is_silent_on(&["Luis Ferrán"]);
        browser.get("/parties/XE?on=2031-05-31").await.says(&["Luis Ferrán"]);
        // The old list, sent once more, does not bring him back.
        let old = directory::demo::files().into_iter().last().expect("the people").1;
        preview(&mut browser, "people", old).await.says(&["New: 0 · changed: 0"]);
    });
}

#[test]
fn people_are_checked_against_each_other() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let text = "code,institution,given,family,role,instrument,email\n\
                    XD,environment,Vesna,Horvat,focal point,CLL,vesna@dragovia.example\n\
                    XD,environment,Marko,Horvat,focal point,CLL,marko@dragovia.example\n\
                    XD,environment,Vesna,Horvatić,expert,,vesna@dragovia.example\n\
                    XD,fisheries,Ivo,Babić,expert,,ivo@dragovia.example\n\
                    ,environment,Ana,Perić,observer,,ana@dragovia.example\n\
                    ,,Una,Marić,focal point,CLL,una@dragovia.example\n\
                    XD,,Iva,Novak,focal point,,iva@dragovia\n";
        let shown = preview(&mut browser, "people", text).await;
        shown.says(&["New: 1 · changed: 0 · unchanged: 0 · faulty: 6"]);
        shown.says(&["Somebody else holds this office on line 2", "On line 2 this address belongs to another name"]);
        shown.says(&[
            "have no institution “fisheries”",
            "have no institution “environment”",
            "This is an office of a Government",
        ]);
        shown.says(&["“iva@dragovia” is not one e-mail address"]);
    });
}

#[test]
fn a_file_without_its_columns_is_not_guessed() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        let shown = preview(&mut browser, "status", "XE,CLL,2030-01-01\n").await;
        shown.says(&[
            "A needed column is missing",
            "code, instrument",
            "Nothing was read",
            "There is nothing to apply",
        ]);
        let kept = browser.fill("/directory/import", "/directory/import", &[("import_text", "code\nXE\n")]).await;
        assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
        kept.says(&["Please choose which table it is", "code\nXE", "href=\"#import_table\""]);
        let empty = browser.fill("/directory/import", "/directory/import", &[("import_table", "people")]).await;
        empty.says(&["Please fill this in", "<option value=\"people\" selected>"]);
    });
}

#[test]
fn a_table_is_taken_away_as_the_file_it_can_be_imported_from() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        for table in directory::Table::ALL {
            let file = browser.get(&format!("/directory/tables/{table}")).await;
            assert_eq!(file.status, StatusCode::OK);
            let again = preview(&mut browser, table.code(), &file.body).await;
            again.says(&["New: 0 · changed: 0", "faulty: 0", "There is nothing to apply"]);
        }
    });
}

#[test]
fn only_an_officer_imports() {
    db::test::on_both(async |db: Db| {
        let (people, _) = officer(&db).await;
        let focal_point = record::test::sign_in(&db, people.focal_point).await;
        let before = rows(&db).await;
        let fields = [("import_table", "parties"), ("import_text", "code,name_en\nZZ,Nowhere\n")];
        let reading = ["/directory/import", "/directory/import/1", "/directory/tables/people"];
        for (mut browser, refused) in [
            (visitor(&db), StatusCode::UNAUTHORIZED),
            (visitor(&db).with_cookie("sign-in", &focal_point), StatusCode::FORBIDDEN),
        ] {
            for path in reading {
                assert_eq!(browser.get(path).await.status, refused, "{path}");
            }
            assert_eq!(browser.post("/directory/import", &fields).await.status, refused);
            let apply = browser.post("/directory/import/apply", &[("id", "1"), ("digest", "")]).await;
            assert_eq!(apply.status, refused);
        }
        assert_eq!(rows(&db).await, before, "nothing has changed");
    });
}

#[test]
fn the_same_form_sent_twice_is_one_import() {
    db::test::on_sqlite(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        let fields = [("import_table", "parties"), ("import_text", "code,name_en\nXZ,Zembria\n"), ("form_key", "once")];
        let first = browser.post("/directory/import", &fields).await;
        let second = browser.post("/directory/import", &fields).await;
        assert_eq!(first.location, second.location);
        let shown = browser.get(first.location.as_deref().expect("a preview")).await;
        shown.says(&["New: 1"]);
    });
}

#[test]
fn a_stray_quotation_mark_swallows_no_row() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let before = rows(&db).await;
        let swallowing = [
            "code,name_en\nXE,\"Esmeria\nXD,Another name\n",
            "code,name_en\nXE,\"Esmeria\nXD,\"Another name\"\n",
            "code,name_en\nXE,\"Esmeria\nXD,Another name\"\n",
        ];
        for text in swallowing {
            let shown = preview(&mut browser, "parties", text).await;
            shown.says(&["A quotation mark on line 2 takes other rows into one cell", "There is nothing to apply"]);
            shown.is_silent_on(&["A needed column is missing", "/directory/import/apply"]);
        }
        // Only what was sent is kept.
        assert_eq!(rows(&db).await, before + 3);
        let meant = "code,notes,name_en\nXE,\"one, of\ntwo lines\",Esmeria\n";
        preview(&mut browser, "parties", meant).await.says(&["New: 0 · changed: 1"]);
    });
}
