//! What people are told of a forum's course, and what appears by itself: once, at its time, also after the server was down.

use db::{Db, sql};
use mail::MailId;
use record::RecordId;
use record::person::{self, NewPerson};

use crate::kit::{Look, Story, post, publish, taken, window, write};

impl Story {
    /// The subjects of the mails to somebody that wait, the oldest first.
    async fn subjects(&self, address: &str) -> Vec<String> {
        let address = address.to_owned();
        let read = self.site.db.read(move |tx| {
            let statement = sql!("SELECT subject FROM mail WHERE address = $1 ORDER BY id");
            tx.rows(statement, &[&address], |row| row.get::<String>(0))
        });
        read.await.expect("the mails")
    }

    async fn at(&self, instant: &str) {
        self.clock.set(instant.parse().expect("an instant"));
        // However often the job looks, people are told once.
        for _ in 0..3 {
            forum::keep_course(&self.site).await.expect("the job");
        }
    }
}

#[test]
fn what_cannot_be_told_of_one_forum_keeps_no_other_waiting() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.forum().await;
        let other = story.forum_without_moderator().await;
        let other: RecordId = RecordId(crate::kit::number(&other).parse().expect("a number"));
        // As if something of the first one had been spoiled.
        let spoiled = sql!(
            "CREATE TRIGGER spoiled BEFORE INSERT ON forum_told WHEN new.forum = 1
             BEGIN SELECT RAISE(ABORT, 'spoiled'); END"
        );
        db.write(move |tx| tx.run(spoiled, &[])).await.expect("the trigger");
        story.clock.set("2031-06-02T00:00:00Z".parse().expect("an instant"));
        forum::keep_course(&story.site).await.expect_err("one of them fails");
        let told = || db.read(|tx| tx.rows(sql!("SELECT forum FROM forum_told"), &[], |row| row.get::<RecordId>(0)));
        assert_eq!(told().await.expect("a read"), [other]);
        db.write(|tx| tx.run(sql!("DROP TRIGGER spoiled"), &[])).await.expect("it is mended");
        forum::keep_course(&story.site).await.expect("the job");
        assert_eq!(told().await.expect("a read").len(), 2);
    });
}

const JOSEFINA: &str = "josefina@story.example";

#[test]
fn people_are_told_once_that_a_forum_is_open_closes_soon_was_extended_and_is_closed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        story.at("2031-06-01T10:00:00Z").await;
        assert_eq!(story.subjects(JOSEFINA).await.len(), 1, "the invitation");
        let told = async || story.subjects(JOSEFINA).await.split_off(1);
        story.at("2031-06-02T00:00:00Z").await;
        assert_eq!(told().await, ["What stands in the way: open now"]);
        story.at("2031-06-11T23:59:59Z").await;
        assert_eq!(told().await.len(), 1, "two days are not over yet");
        story.at("2031-06-12T08:00:00Z").await;
        assert_eq!(told().await.last().map(String::as_str), Some("What stands in the way: closes in two days"));
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/window", forum.page));
        let longer = window(("2031-06-02", "00:00"), ("2031-06-20", "12:00"), "Three Parties asked for it.");
        taken(officer.fill(&page, &action, &longer).await);
        story.at("2031-06-12T09:00:00Z").await;
        assert_eq!(told().await[2..], ["What stands in the way: other dates"]);
        story.at("2031-06-18T13:00:00Z").await;
        story.at("2031-06-20T12:00:00Z").await;
        let all = told().await;
        assert_eq!(all[3..], ["What stands in the way: closes in two days", "What stands in the way: closed"]);
        let texts = db.read(|tx| {
            tx.rows(sql!("SELECT text FROM mail WHERE address = $1 ORDER BY id"), &[&JOSEFINA], |row| {
                row.get::<String>(0)
            })
        });
        let texts = texts.await.expect("the mails");
        assert!(texts[3].contains("Extended until Friday 20 June 2031, 12:00 UTC.\nThree Parties asked for it."));
    });
}

#[test]
fn what_fell_due_while_the_server_was_down_is_told_afterwards_and_nothing_that_is_over() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.forum().await;
        story.at("2031-06-14T06:00:00Z").await;
        let told = story.subjects(JOSEFINA).await.split_off(1);
        assert_eq!(told, ["What stands in the way: closed"], "that it was open is no news any more");
    });
}

#[test]
fn a_forum_that_is_announced_after_it_began_is_told_of_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        story.clock.set("2031-06-04T10:00:00Z".parse().expect("an instant"));
        let mut officer = story.signed_in(story.people.officer).await;
        publish(&mut officer, &forum.page).await;
        story.at("2031-06-04T10:00:05Z").await;
        assert_eq!(story.subjects(JOSEFINA).await.len(), 1, "the invitation says that it is open");
        let later = [("questions", "And what now?"), ("language", "en")];
        taken(officer.fill(&forum.topic, &format!("{}/questions", forum.topic), &later).await);
        story.at("2031-06-04T11:00:00Z").await;
        assert_eq!(story.subjects(JOSEFINA).await.len(), 2, "a question that was added is news");
    });
}

#[test]
fn what_is_long_over_is_told_to_nobody() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.forum().await;
        story.at("2031-07-14T06:00:00Z").await;
        assert_eq!(story.subjects(JOSEFINA).await.len(), 1, "it closed a month ago");
    });
}

#[test]
fn a_guiding_question_appears_on_its_day() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let later = [
            ("questions", "And what now?"),
            ("language", "en"),
            ("released_on", "2031-06-05"),
            ("released_at", "09:00"),
        ];
        taken(officer.fill(&forum.topic, &format!("{}/questions", forum.topic), &later).await);
        officer.get(&forum.topic).await.says(&["And what now?", "appears on Thursday 5 June 2031, 09:00 UTC"]);
        for page in [&forum.topic, &forum.page] {
            for path in [page.clone(), format!("{page}?format=json")] {
                story.public().get(&path).await.is_silent_on(&["And what now?"]);
            }
        }
        story.at("2031-06-05T08:59:59Z").await;
        story.public().get(&forum.topic).await.is_silent_on(&["And what now?"]);
        story.at("2031-06-05T09:00:00Z").await;
        story.public().get(&forum.topic).await.says(&["And what now?"]);
        officer.get(&forum.topic).await.is_silent_on(&["appears on"]);
        let slip = [("questions", "Never?"), ("language", "en"), ("released_on", "soon")];
        officer.fill(&forum.topic, &format!("{}/questions", forum.topic), &slip).await.says(&["Please write a day as"]);
    });
}

#[test]
fn a_question_of_a_draft_waits_for_the_forum() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let later = [("questions", "And what now?"), ("language", "en"), ("released_on", "2031-06-05")];
        taken(officer.fill(&forum.topic, &format!("{}/questions", forum.topic), &later).await);
        story.at("2031-06-06T00:00:00Z").await;
        publish(&mut officer, &forum.page).await;
        story.at("2031-06-06T00:00:01Z").await;
        story.public().get(&forum.topic).await.says(&["And what now?"]);
    });
}

#[test]
fn the_window_goes_into_a_calendar() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let reply = story.public().get(&format!("{}/calendar", forum.page)).await;
        reply.says(&[
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
            "DTSTART:20310602T000000Z\r\n",
            "DTEND:20310613T235959Z\r\n",
            "SUMMARY:What stands in the way\r\n",
            "UID:forum.",
            "END:VCALENDAR\r\n",
        ]);
    });
}

/// More people than are told in one write hear of everything in a forum.
async fn many_hear(db: &Db, forum: RecordId) -> usize {
    const MANY: usize = 1_100;
    let subscribed = db.write(move |tx| {
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
            let statement = sql!("INSERT INTO subscription (place, person, how, at) VALUES ($1, $2, 'each', 0)");
            tx.run(statement, &[&forum, &reader])?;
        }
        Ok::<_, db::Error>(())
    });
    subscribed.await.expect("they subscribed");
    MANY
}

#[test]
fn a_post_is_told_to_many_in_parts_and_to_each_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let id = forum.page.trim_start_matches("/forums/").parse().expect("a number");
        let many = many_hear(&db, id).await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "A heron for all to hear of.")).await);
        let mails = async || {
            let statement =
                sql!("SELECT count(*), count(DISTINCT address) FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording
                      WHERE mail_wording.text LIKE '%A heron for all%'");
            let read = db.read(move |tx| tx.one(statement, &[], |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?))));
            read.await.expect("the mails")
        };

        let site = &story.site;
        assert!(forum::tell(site).await.expect("the job"), "there is more to tell");
        let (first, _) = mails().await;
        assert!(0 < first && first < many as i64, "{first} are told at first");
        // Two programs go on at the same time, and share what is left.
        let work = async || while forum::tell(site).await.expect("the job") {};
        tokio::join!(work(), work());
        while forum::tell(site).await.expect("the job") {}

        let (all, people) = mails().await;
        assert_eq!(all, people, "each is told once");
        assert!(people > many as i64, "{people} of {many} who subscribed, and those on the list");
    });
}

impl Story {
    /// Where the last mail to somebody can be answered, to which address failures are reported, and what it says.
    async fn last_mail(&self, address: &'static str) -> (Option<String>, String, String) {
        let read = self.site.db.read(move |tx| {
            let last = mail::list_to(tx, address, MailId::LAST, 1)?.pop();
            last.map(|mail| (mail.reply_to, mail.envelope, mail.text)).ok_or(db::Error::Missing)
        });
        read.await.expect("a mail")
    }
}

/// Who was taken off the list goes on reading, as they chose, and is not asked to answer.
#[test]
fn who_only_reads_has_no_address_for_answers() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let path = format!("/subscriptions/{}", forum.page.rsplit('/').next().unwrap_or_default());
        let mut josefina = story.signed_in(story.people.observer).await;
        let mut luis = story.signed_in(story.people.focal_point).await;
        let mut officer = story.signed_in(story.people.officer).await;
        taken(josefina.fill(&forum.page, &path, &[("notices", "each")]).await);
        taken(write(&mut luis, &forum.topic, &post("government", "Somos dos.")).await);
        forum::tell(&story.site).await.expect("the job");
        let (answers, envelope, text) = story.last_mail(JOSEFINA).await;
        assert!(answers.is_some() && envelope.starts_with("bounce+"), "{answers:?} {envelope}");
        assert!(text.contains("use the Reply button"), "{text}");
        let observer = story.people.observer.to_string();
        let off = officer.post(&format!("{}/participants/withdraw", forum.page), &[("person", &observer)]).await;
        assert_eq!(off.status, http::StatusCode::SEE_OTHER, "{}", off.body);
        for notices in ["each", "daily"] {
            taken(josefina.fill(&forum.page, &path, &[("notices", notices)]).await);
            taken(write(&mut luis, &forum.topic, &post("government", &format!("Somos tres ({notices})."))).await);
            forum::tell(&story.site).await.expect("the job");
            story.clock.advance(std::time::Duration::from_hours(48));
            forum::digest(&story.site).await.expect("the job");
            let (answers, envelope, text) = story.last_mail(JOSEFINA).await;
            assert!(text.contains(notices) && text.contains("You read this forum"), "{text}");
            assert_eq!(answers, None, "{notices}");
            assert!(envelope.starts_with("bounce+"), "{notices}: {envelope}");
            assert!(!text.contains("To answer") && !text.contains("Reply") && !text.contains("reply+"), "{text}");
        }
    });
}

/// A question reaches who moderates another session, who cannot answer it.
#[test]
fn who_moderates_another_session_is_told_of_a_question_without_an_address_for_answers() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        // That the forum is open has been told.
        forum::keep_course(&story.site).await.expect("the job");
        for (place, answers) in [(&forum.topic, true), (&forum.second, false)] {
            let question = [("questions", "And what now?"), ("language", "en")];
            taken(officer.fill(place, &format!("{place}/questions"), &question).await);
            forum::keep_course(&story.site).await.expect("the job");
            let (reply_to, envelope, text) = story.last_mail("malik@story.example").await;
            assert!(text.contains("And what now?") && envelope.starts_with("bounce+"), "{envelope}: {text}");
            assert_eq!((reply_to.is_some(), text.contains("Reply button")), (answers, answers), "{text}");
            assert!(text.contains(place.as_str()), "{text}");
            let (reply_to, _, text) = story.last_mail(JOSEFINA).await;
            assert!(reply_to.is_some() && text.contains("Reply button"), "{text}");
        }
    });
}

#[test]
fn what_is_removed_while_many_are_told_of_it_is_told_to_nobody_more() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let id = forum.page.trim_start_matches("/forums/").parse().expect("a number");
        many_hear(&db, id).await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "A heron that names somebody.")).await);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let way = "/posts/1/remove";
        let fields = [("form_key", "at-once"), ("why", "It names somebody.")];
        // Wherever the telling is when the post goes: what waits by then is taken back, and nothing is added.
        let telling = async { while forum::tell(&story.site).await.expect("the job") {} };
        let ((), reply) = tokio::join!(telling, moderator.post(way, &fields));
        assert_eq!(reply.status, http::StatusCode::SEE_OTHER, "{}", reply.body);
        while forum::tell(&story.site).await.expect("the job") {}
        let author = story.people.expert;
        let left = sql!(
            "SELECT count(*) FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording
             WHERE coalesce(mail_wording.text, mail.text) LIKE '%A heron that names%' AND person <> $1"
        );
        assert_eq!(db.read(move |tx| tx.one(left, &[&author], |row| row.get::<i64>(0))).await, Ok(0));
        let kept = sql!("SELECT count(*) FROM mail_wording WHERE text LIKE '%A heron that names%'");
        assert_eq!(
            db.read(move |tx| tx.one(kept, &[], |row| row.get::<i64>(0))).await,
            Ok(0),
            "no words are left over"
        );
    });
}

#[test]
fn of_posts_that_nobody_hears_of_the_telling_comes_to_its_end() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for n in 0..25 {
            taken(write(&mut expert, &forum.topic, &post("expert", &format!("Alone, for the {n}th time."))).await);
        }
        let gone = db.write(|tx| {
            tx.run(sql!("DELETE FROM participant"), &[])?;
            tx.run(sql!("DELETE FROM moderator"), &[])?;
            tx.run(sql!("DELETE FROM subscription"), &[])
        });
        gone.await.expect("nobody is left");
        let more = [forum::tell(&story.site).await, forum::tell(&story.site).await];
        assert_eq!(more, [Ok(true), Ok(false)], "twenty, and the rest");
        let left = sql!("SELECT count(*) FROM untold_post");
        assert_eq!(db.read(move |tx| tx.one(left, &[], |row| row.get::<i64>(0))).await, Ok(0));
    });
}
