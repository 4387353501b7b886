use db::*;
const T: &[Migration] = &[Migration {
    name: "0001",
    text: "CREATE TABLE topic (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, at INTEGER) STRICT;",
}];
#[test]
fn smoke() {
    test::on_both_with(T, async |db| {
        let id: i64 = db
            .write(|tx| tx.insert(sql!("INSERT INTO topic (title) VALUES ($1) RETURNING id"), &[&"a"]))
            .await
            .unwrap();
        let got = db
            .read(move |tx| {
                tx.row(sql!("SELECT title, at FROM topic WHERE id = $1"), &[&id], |r| {
                    Ok((r.get::<String>(0)?, r.get::<Option<i64>>(1)?))
                })
            })
            .await
            .unwrap();
        assert_eq!(got, Some(("a".to_owned(), None)));
        println!("{:?} {}", db.engine(), plan::snapshot(&db).await.unwrap());
    });
}
