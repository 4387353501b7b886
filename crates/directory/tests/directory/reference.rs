//! The reference data: its counts, and that it can be loaded again.

use std::collections::BTreeMap;

use db::Db;
use directory::{Counts, Table};
use jiff::civil::date;
use record::party::Membership;
use record::{Category, instrument, party};

use crate::story::{Look, now, visitor, with_reference};

#[test]
fn the_parties_are_counted_on_a_day() {
    db::test::on_both(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        let list = reader.get("/parties?instrument=CP&status=party&on=2014-04-07").await;
        list.says(&[
            "166 Parties to the Cartagena Protocol on 7 April 2014, of 198 Governments",
            "166 Governments listed",
        ]);
        list.says(&["Party since 11 September 2003", "table of 26 March 2020"]);
        list.is_silent_on(&["not a Party</td>"]);
        let instruments = reader.get("/instruments").await;
        instruments.says(&[">196<", ">172<", ">124<", ">47<", "29 January 2000, Montreal", "29 December 1993"]);
        let then = reader.get("/instruments?on=2014-04-07").await;
        then.says(&[">166<", "Parties on 7 April 2014"]);
    });
}

#[test]
fn the_tables_have_the_rows_that_their_notes_say() {
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let (parties, statuses, instruments) = db
            .read(|tx| Ok::<_, db::Error>((party::list(tx)?, instrument::statuses(tx, None)?, instrument::list(tx)?)))
            .await
            .expect("the tables");
        let of = |membership| parties.iter().filter(|party| party.membership == membership).count();
        let counts = Membership::ALL.iter().map(|membership| of(*membership));
        assert_eq!(counts.collect::<Vec<_>>(), [193, 2, 2, 1], "members, observers, others, organizations");
        let of = |category| parties.iter().filter(|party| party.categories.has(category)).count();
        let counts = Category::ALL.iter().map(|category| of(*category));
        assert_eq!(counts.collect::<Vec<_>>(), [44, 32, 39, 17, 145], "LDC, LLDC, SIDS, transition, developing");
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        for group in parties.iter().filter_map(|party| party.group.as_ref()) {
            *groups.entry(group.to_string()).or_default() += 1;
        }
        // With the State of Palestine in one, and the United States of America in the other.
        let wanted = [("AFR", 54), ("APG", 55), ("EEG", 23), ("GRULAC", 33), ("WEOG", 29)];
        assert_eq!(groups, wanted.map(|(group, count)| (group.to_owned(), count)).into());
        let today = date(2026, 1, 1);
        let parties_to = instruments.iter().map(|treaty| {
            let own = statuses.iter().filter(|status| status.instrument == treaty.id);
            let joined = own.filter(|status| matches!(status.on(today), instrument::Standing::Party(_)));
            (treaty.code.to_string(), joined.count())
        });
        let wanted = [("CBD", 196), ("CP", 172), ("NKLSP", 47), ("NP", 124)];
        let wanted: BTreeMap<_, _> = wanted.map(|(code, count)| (code.to_owned(), count)).into();
        assert_eq!(parties_to.collect::<BTreeMap<_, _>>(), wanted);
    });
}

#[test]
fn loading_again_changes_nothing() {
    db::test::on_both(async |db: Db| {
        with_reference(&db).await;
        let audit = db::sql!("SELECT count(*) FROM audit");
        let noted: i64 = db.read(|tx| tx.one(audit, &[], |row| row.get(0))).await.expect("the audit log");
        let again = db.write(|tx| directory::load_reference(tx, now())).await.expect("loading again");
        let unchanged = |table, unchanged| (table, Counts { unchanged, ..Counts::default() });
        assert_eq!(
            again,
            [
                unchanged(Table::Regions, 35),
                unchanged(Table::Instruments, 4),
                unchanged(Table::Parties, 198),
                unchanged(Table::Status, 592),
            ]
        );
        let after: i64 = db.read(|tx| tx.one(audit, &[], |row| row.get(0))).await.expect("the audit log");
        assert_eq!((noted, after), (829, 829), "each row that was loaded is noted once");
    });
}

#[test]
fn the_european_union_is_counted_in_a_group_by_instrument() {
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        reader.get("/parties?region=WEOG").await.is_silent_on(&["European Union"]);
        reader
            .get("/parties?region=WEOG&instrument=CP")
            .await
            .says(&["European Union", "Party since 11 September 2003"]);
    });
}
