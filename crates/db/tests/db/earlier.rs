//! A database that an earlier version filled says the same once it is migrated.

use db::test::{MIGRATIONS, on_both_with};
use db::{Migration, Row, Statement};

/// A record, and on it what the story is about.
static RECORD: Statement = Statement::new(
    "INSERT INTO record (id, kind, number, title, who, state, at, visible)
     VALUES (1, 'topic', '1', 'Barriers', '', 'published', 1000, 31)",
    file!(),
    line!(),
);

/// All migrations before one.
fn before(name: &str) -> &'static [Migration] {
    let at = MIGRATIONS.iter().position(|migration| migration.name == name).expect("a migration of that name");
    &MIGRATIONS[..at]
}

/// Fills the tables as they were before a migration, migrates to the end, and asks.
fn brought_over(name: &str, filled: &'static [Statement], question: &'static Statement, answer: &[&str]) {
    on_both_with(before(name), async |db| {
        let fill = |tx: &mut db::Write<'_>| filled.iter().try_for_each(|row| tx.run(row, &[]).map(drop));
        db.write(move |tx| tx.run(&RECORD, &[]).and_then(|_| fill(tx))).await.expect("rows of the earlier version");
        assert!(db.migrate().await.expect("it migrates").contains(&name));
        let text = |row: &Row<'_>| row.get::<String>(0);
        assert_eq!(db.read(move |tx| tx.rows(question, &[], text)).await.expect("an answer"), answer);
    });
}

#[test]
fn how_far_each_mail_is_stays_with_it() {
    static MAILS: [Statement; 2] = [
        Statement::new(
            "INSERT INTO mail (id, name, address, sender_name, sender_address, envelope, message_id, thread, automatic,
                               language, subject, text, state, attempts, next_at, created)
             VALUES (7, 'Ada', 'ada@example.org', 'Forum', 'forum@example.org',
                     'bounce+abcdefghijklmnopqrstuvwxyz@example.org', 'm7@example.org', '', 'generated', 'en', 'A post',
                     'Words', 'queued', 2, 5000, 4000)",
            file!(),
            line!(),
        ),
        Statement::new(
            "INSERT INTO mail (id, name, address, sender_name, sender_address, envelope, message_id, thread, automatic,
                               language, subject, text, state, attempts, next_at, error, created, settled)
             VALUES (8, 'Ben', 'ben@example.org', 'Forum', 'forum@example.org', '', 'm8@example.org', '', 'replied', 'fr',
                     'A receipt', 'Words', 'failed', 5, 9000, 'no such user', 4000, 6000)",
            file!(),
            line!(),
        ),
    ];
    static QUESTION: Statement = Statement::new(
        "SELECT mail.address || ' ' || dispatch.state || ' ' || attempts || ' ' || next_at || ' ' || coalesce(error, '')
                || ' ' || coalesce(token, '')
         FROM mail JOIN dispatch ON dispatch.mail = mail.id ORDER BY mail.id",
        file!(),
        line!(),
    );
    let answer =
        ["ada@example.org queued 2 5000  abcdefghijklmnopqrstuvwxyz", "ben@example.org failed 5 9000 no such user "];
    brought_over("0037_dispatch", &MAILS, &QUESTION, &answer);
}

#[test]
fn what_moderators_decided_stays_decided() {
    static DECISIONS: [Statement; 1] = [Statement::new(
        "INSERT INTO decision (record, what, at, reason) VALUES (1, 'remove', 2000, 'Off the subject'), (1, 'pin', 3000, '')",
        file!(),
        line!(),
    )];
    static QUESTION: Statement = Statement::new(
        "SELECT what || ' ' || at || ' ' || reason FROM decision WHERE record = 1 ORDER BY id",
        file!(),
        line!(),
    );
    brought_over("0051_erasure", &DECISIONS, &QUESTION, &["remove 2000 Off the subject", "pin 3000 "]);
}

#[test]
fn the_figures_of_a_topic_are_those_of_its_voices() {
    static VOICES: [Statement; 2] = [
        Statement::new("INSERT INTO request (record, kind, ordinal) VALUES (1, 'topic', 1)", file!(), line!()),
        Statement::new(
            "INSERT INTO voice (topic, kind, speaker, posts, gone, last_number, last_at)
             VALUES (1, 'party', 3, 2, 1, 12, 5000), (1, 'party', 4, 0, 1, 0, 0), (1, 'institution', 3, 1, 0, 15, 4000),
                    (1, 'person', 9, 4, 0, 9, 3000)",
            file!(),
            line!(),
        ),
    ];
    static QUESTION: Statement = Statement::new(
        "SELECT posts || ' ' || parties || ' ' || institutions || ' ' || gone || ' ' || last_number || ' ' || last_at
                || ' ' || (SELECT count(*) FROM voice WHERE voice.topic = topic_count.topic)
         FROM topic_count",
        file!(),
        line!(),
    );
    brought_over("0052_topic_count", &VOICES, &QUESTION, &["7 1 1 2 15 5000 3"]);
}
