//! Values come back as they went, on both engines.

use db::test::on_both_with;
use db::{Engine, Instant, Result, sql};

use crate::TABLES;

#[derive(Debug, PartialEq, Clone, Copy)]
struct EntryId(i64);
db::column!(EntryId(i64));

#[derive(Debug, PartialEq, Clone, Copy)]
enum Mood {
    Merry,
    Grave,
}
db::column!(Mood: text);

impl Mood {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Merry => "merry",
            Self::Grave => "grave",
        }
    }
}

impl std::str::FromStr for Mood {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Merry, Self::Grave].into_iter().find(|mood| mood.as_str() == text).ok_or(())
    }
}

#[test]
fn all_kinds_come_back() {
    on_both_with(TABLES, async |db| {
        let statement = sql!(
            "INSERT INTO entry (account, amount, note, weight, proof) VALUES (1, $1, $2, $3, $4)
             RETURNING id, amount, note, weight, proof"
        );
        let texts = ["", "Ψήφισμα 1/CP.21 — 决定 🌍", "it's \"quoted\" $1 -- /* x"];
        for (number, text) in [i64::MIN, 0, i64::MAX].into_iter().zip(texts) {
            let back: Result<(EntryId, i64, String, f64, [u8; 4])> = db
                .write(move |tx| {
                    tx.one(statement, &[&number, &text, &0.1, &[0_u8, 1, 254, 255]], |row| {
                        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
                    })
                })
                .await;
            let (id, amount, note, weight, proof) = back.expect("written");
            assert!(id.0 > 0);
            assert_eq!((amount, note.as_str(), weight, proof), (number, text, 0.1, [0, 1, 254, 255]));
        }
    });
}

#[test]
fn nothing_is_null_whatever_the_column() {
    on_both_with(TABLES, async |db| {
        let statement = sql!(
            "INSERT INTO entry (account, amount, note, weight, proof) VALUES (1, 0, $1, $2, $3)
             RETURNING note, weight, proof"
        );
        let back = db
            .write(move |tx| {
                tx.one(statement, &[&None::<String>, &None::<f64>, &None::<&[u8]>], |row| {
                    let (note, weight) = (row.get::<Option<String>>(0)?, row.get::<Option<f64>>(1)?);
                    Ok((note, weight, row.get::<Option<Vec<u8>>>(2)?))
                })
            })
            .await;
        assert_eq!(back, Ok((None, None, None)));
    });
}

#[test]
fn a_filter_may_be_absent() {
    on_both_with(TABLES, async |db| {
        let find = |id: Option<EntryId>, code: Option<&'static str>| {
            let statement = sql!(
                "SELECT code FROM account WHERE ($2 IS NULL OR code = $2) AND ($1 IS NULL OR id = $1) ORDER BY code"
            );
            db.read(move |tx| tx.rows(statement, &[&id, &code], |row| row.get::<String>(0)))
        };
        assert_eq!(find(None, None).await, Ok(vec!["main".to_owned()]));
        assert_eq!(find(Some(EntryId(1)), Some("main")).await, Ok(vec!["main".to_owned()]));
        assert_eq!(find(Some(EntryId(2)), None).await, Ok(vec![]));
        assert_eq!(find(None, Some("other")).await, Ok(vec![]));
    });
}

#[test]
fn types_of_other_crates_are_columns() {
    on_both_with(TABLES, async |db| {
        let insert = sql!("INSERT INTO entry (account, amount, note) VALUES (1, $2, $1) RETURNING note");
        let at: Instant = "2026-03-01T09:30:00.000001Z".parse().expect("a moment");
        let mood: Result<Mood> = db.write(move |tx| tx.one(insert, &[&Mood::Grave, &at], |row| row.get(0))).await;
        assert_eq!(mood, Ok(Mood::Grave));
        let select = sql!("SELECT amount, note FROM entry WHERE note = $1");
        let back =
            db.read(|tx| tx.one(select, &[&Mood::Grave], |row| Ok((row.get::<Instant>(0)?, row.get::<Mood>(1)?))));
        assert_eq!(back.await, Ok((at, Mood::Grave)));
        let wrong = db.read(|tx| tx.rows(sql!("SELECT code FROM account"), &[], |row| row.get::<Mood>(0))).await;
        assert!(wrong.is_err_and(|error| error.to_string().ends_with("\"main\" is not a Mood")));
    });
}

#[test]
fn truth_is_one_and_zero() {
    on_both_with(TABLES, async |db| {
        let close = sql!("UPDATE account SET closed = 1 WHERE closed = $1");
        assert_eq!(db.write(|tx| tx.run(close, &[&false])).await, Ok(1));
        let closed: Result<bool> =
            db.read(|tx| tx.one(sql!("SELECT closed FROM account"), &[], |row| row.get(0))).await;
        assert_eq!(closed, Ok(true));
        let there: Result<bool> =
            db.read(|tx| tx.one(sql!("SELECT EXISTS (SELECT 1 FROM entry)"), &[], |row| row.get(0))).await;
        assert_eq!(there, Ok(false));
    });
}

#[test]
fn texts_are_in_the_same_order() {
    on_both_with(TABLES, async |db| {
        let insert = sql!("INSERT INTO account (code) VALUES ($1)");
        for code in ["a", "B", "é", "_", "ab", "Z", "ä", "中"] {
            db.write(move |tx| tx.run(insert, &[&code])).await.expect("inserted");
        }
        let codes = sql!("SELECT code FROM account WHERE code <> 'main' ORDER BY code");
        let codes: Result<Vec<String>> = db.read(|tx| tx.rows(codes, &[], |row| row.get(0))).await;
        assert_eq!(codes.map(|codes| codes.concat()), Ok("BZ_aabäé中".to_owned()));
    });
}

#[test]
fn upserts_are_the_same() {
    on_both_with(TABLES, async |db| {
        let upsert = sql!(
            "INSERT INTO account (code, closed) VALUES ($1, $2)
             ON CONFLICT (code) DO UPDATE SET closed = excluded.closed RETURNING id"
        );
        let id: Result<i64> = db.write(|tx| tx.one(upsert, &[&"main", &true], |row| row.get(0))).await;
        assert_eq!(id, Ok(1));
        let polite = sql!("INSERT INTO account (code) VALUES ($1) ON CONFLICT DO NOTHING");
        assert_eq!(db.write(|tx| tx.run(polite, &[&"main"])).await, Ok(0));
    });
}

#[test]
fn only_what_inserts_a_row_gives_an_identity() {
    on_both_with(TABLES, async |db| {
        let enter = sql!("INSERT INTO account (code) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id");
        let first: Result<Option<i64>> = db.write(move |tx| tx.insert_new(enter, &[&"first"])).await;
        assert_eq!(first, Ok(Some(2)));
        // The row inserted last is another's.
        let again: Result<Option<i64>> = db.write(move |tx| tx.insert_new(enter, &[&"first"])).await;
        assert_eq!(again, Ok(None));
        let upsert =
            sql!("INSERT INTO account (code) VALUES ($1) ON CONFLICT (code) DO UPDATE SET closed = 1 RETURNING id");
        let changed: Result<i64> = db.write(move |tx| tx.insert(upsert, &[&"main"])).await;
        assert!(changed.is_err_and(|error| error.to_string().contains("gives an identity")));
        let named = sql!("INSERT INTO account (code) VALUES ($1) RETURNING code");
        if db.engine() == Engine::Sqlite {
            let code: Result<String> = db.write(move |tx| tx.insert(named, &[&"second"])).await;
            assert!(code.is_err_and(|error| error.to_string().contains("gives an identity")));
        }
    });
}
