//! Every statement of the program is understood by both engines, and its plan on SQLite is there to be reviewed: a full
//! scan of a table that grows shows here.

use db::Db;

#[test]
fn both_engines_understand_every_statement() {
    // The statements of a crate are registered when something of it is used.
    assert!(!rapporteur::subjects().is_empty());
    db::test::on_both(async |db: Db| {
        let plans = db::plan::snapshot(&db).await.unwrap_or_else(|faults| panic!("{faults}"));
        if db.engine() == db::Engine::Sqlite {
            insta::assert_snapshot!("plans", plans);
        }
    });
}
