//! A forum with more people than are told of something in one write: each is told, and once, also when it fails in between.

use db::{Db, sql};
use record::RecordId;
use record::person::{self, NewPerson};

use crate::kit::{Forum, Story, number, taken};

const MANY: i64 = 250;

/// A forum that opens the next day, with so many more experts on its list.
async fn with_many(story: &Story) -> Forum {
    let forum = story.forum().await;
    let id = RecordId(number(&forum.page).parse().expect("a number"));
    let listed = story.site.db.write(move |tx| {
        for number in 0..MANY {
            let reader = NewPerson {
                given: "Reader".to_owned(),
                family: number.to_string(),
                name_local: None,
                gender: None,
                language: None,
                email: Some(format!("reader{number}@story.example")),
                institution: None,
                party: None,
            };
            let reader = person::insert(tx, &reader)?;
            let statement = sql!(
                "INSERT INTO participant (forum, person, capacity, manner, state, at)
                 VALUES ($1, $2, 'expert', 'invited', 'admitted', 0)"
            );
            tx.run(statement, &[&id, &reader])?;
        }
        Ok::<_, db::Error>(())
    });
    listed.await.expect("they are on the list");
    forum
}

/// How many mails there are of such a Message-ID, and to how many addresses.
async fn mails(db: &Db, id: &'static str) -> (i64, i64) {
    let statement = sql!("SELECT count(*), count(DISTINCT address) FROM mail WHERE message_id LIKE $1");
    db.read(move |tx| tx.one(statement, &[&id], |row| Ok((row.get(0)?, row.get(1)?)))).await.expect("the mails")
}

#[test]
fn each_is_told_once_of_the_course_and_of_a_question() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = with_many(&story).await;
        story.clock.set("2031-06-02T00:00:00Z".parse().expect("an instant"));
        // Two programs look at the same moment.
        let work = async || forum::keep_course(&story.site).await.expect("the job");
        tokio::join!(work(), work());
        work().await;
        // Besides those of the kit: three who take part, one who moderates.
        let all = (MANY + 4, MANY + 4);
        assert_eq!(mails(&db, "forum.%.opened.%").await, all);
        story.clock.set("2031-06-03T09:00:00Z".parse().expect("an instant"));
        let mut moderator = story.signed_in(story.people.moderator).await;
        let questions = format!("{}/questions", forum.topic);
        let asked = [("questions", "Who would keep the figure?\nBy when?"), ("language", "en")];
        taken(moderator.fill(&forum.topic, &questions, &asked).await);
        tokio::join!(work(), work());
        work().await;
        assert_eq!(mails(&db, "question.%").await, all);
    });
}

#[test]
fn who_was_told_before_it_failed_is_not_told_again() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        with_many(&story).await;
        story.clock.set("2031-06-02T00:00:00Z".parse().expect("an instant"));
        let spoiled = sql!(
            "CREATE TRIGGER spoiled BEFORE INSERT ON mail WHEN new.address = 'reader150@story.example'
             BEGIN SELECT RAISE(ABORT, 'spoiled'); END"
        );
        db.write(move |tx| tx.run(spoiled, &[])).await.expect("the trigger");
        for _ in 0..2 {
            forum::keep_course(&story.site).await.expect_err("one of them cannot be told");
            assert_eq!(mails(&db, "forum.%.opened.%").await, (100, 100), "the first part");
        }
        db.write(|tx| tx.run(sql!("DROP TRIGGER spoiled"), &[])).await.expect("it is mended");
        forum::keep_course(&story.site).await.expect("the job");
        assert_eq!(mails(&db, "forum.%.opened.%").await, (MANY + 4, MANY + 4));
        let noted = sql!("SELECT count(*) FROM audit WHERE action = 'tell-forum'");
        assert_eq!(db.read(move |tx| tx.one(noted, &[], |row| row.get::<i64>(0))).await, Ok(1), "it is noted once");
    });
}
