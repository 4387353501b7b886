//! A forum with more people than are told of something in one write: each is told, and once, also when it fails in between.

use db::{Db, sql};
use record::RecordId;
use record::person::{self, NewPerson};

use crate::kit::{Forum, Look, Story, number, post, taken, write};

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
fn each_is_told_once_of_the_course_of_a_question_and_by_a_reminder() {
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
        // A reminder, to those on the list.
        let (way, decide) = (format!("{}/reminder", forum.page), format!("{}/reminder/decide", forum.page));
        taken(moderator.fill(&way, &way, &[]).await);
        let mut officer = story.signed_in(story.people.officer).await;
        taken(officer.fill(&way, &decide, &[]).await);
        officer.get(&way).await.says(&["sent to 253 people"]);
        tokio::join!(work(), work());
        work().await;
        assert_eq!(mails(&db, "reminder.%").await, (MANY + 3, MANY + 3));
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

#[test]
fn a_digest_of_many_posts_has_the_first_of_them_and_says_how_many_more_there_are() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let path = format!("/subscriptions/{}", number(&forum.page));
        let mut josefina = story.signed_in(story.people.observer).await;
        taken(josefina.fill(&forum.page, &path, &[("notices", "daily")]).await);
        let mut expert = story.signed_in(story.people.expert).await;
        for n in 1..=54 {
            taken(write(&mut expert, &forum.topic, &post("expert", &format!("Heron {n} was seen."))).await);
        }
        while forum::tell(&story.site).await.expect("the job") {}
        // One of those that stand in no digest is gone by then.
        let mut moderator = story.signed_in(story.people.moderator).await;
        taken(moderator.fill("/posts/53/remove", "/posts/53/remove", &[("why", "It names somebody.")]).await);
        story.clock.advance(std::time::Duration::from_hours(48));
        while forum::digest(&story.site).await.expect("the job") {}
        let mails = db.read(|tx| mail::list_to(tx, "josefina@story.example", mail::MailId::LAST, 1)).await;
        let digest = mails.expect("the mails").remove(0);
        assert!(digest.subject.starts_with("53 new posts"), "{}", digest.subject);
        assert!(digest.text.contains("Heron 50 was seen.") && !digest.text.contains("Heron 51"), "{}", digest.text);
        let more = format!("And 3 more posts: http://story.example{}", forum.page);
        assert!(digest.text.contains(&more), "{}", digest.text);
    });
}
