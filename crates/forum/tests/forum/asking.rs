//! A moderator asks everybody while the forum is open, and proposes to remind the silent; an officer sends it.

use crate::kit::{Look, Story, post, taken, write};
use db::Db;
use http::StatusCode;
use mail::MailId;

/// The mails to somebody: subject, text.
async fn mails(db: &Db, address: &'static str) -> Vec<(String, String)> {
    let read = db.read(move |tx| {
        let mails = mail::list_to(tx, address, MailId::LAST, 100)?;
        Ok::<_, db::Error>(mails.into_iter().rev().map(|mail| (mail.subject, mail.text)).collect())
    });
    read.await.expect("the mails")
}

async fn work(story: &Story) {
    // However often the job looks, people are told once.
    for _ in 0..3 {
        forum::keep_course(&story.site).await.expect("the job");
    }
}

const LUIS: &str = "luis@story.example";

#[test]
fn a_moderator_puts_a_question_and_everybody_is_told_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        work(&story).await;
        let before = mails(&db, LUIS).await.len();
        let questions = format!("{}/questions", forum.topic);
        let asked = [("questions", "Who would keep the figure?"), ("language", "en")];
        // Whoever takes part puts none, and a moderator none of another session.
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.is_silent_on(&["Put a question to everybody"]);
        assert_eq!(expert.post(&questions, &asked).await.status, StatusCode::FORBIDDEN);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let other = format!("{}/questions", forum.second);
        assert_eq!(moderator.post(&other, &asked).await.status, StatusCode::FORBIDDEN);
        moderator.get(&forum.topic).await.says(&["Put a question to everybody"]);
        taken(moderator.fill(&forum.topic, &questions, &asked).await);
        work(&story).await;
        let told = mails(&db, LUIS).await.split_off(before);
        assert_eq!(told.len(), 1, "{told:?}");
        let (subject, text) = &told[0];
        // In the reader's language, with the question as it is.
        assert_eq!(subject, "What stands in the way: una nueva pregunta a todos");
        assert!(text.contains("3. Who would keep the figure?\n(English: traducción pendiente)"), "{text}");
        story.public().get(&format!("{}?lang=fr", forum.topic)).await.says(&["traduction en attente"]);
        story.public().get(&forum.topic).await.is_silent_on(&["translation pending"]);
        let desk = format!("{}/desk", forum.page);
        moderator.get(&desk).await.says(&["3 questions are not in all six languages"]);
        // Two of one day are told in one mail; after closing a moderator asks no more.
        let two = [("questions", "By when?\nWith what?"), ("language", "en")];
        taken(moderator.fill(&forum.topic, &questions, &two).await);
        work(&story).await;
        let told = mails(&db, LUIS).await.split_off(before + 1);
        assert!(
            told.len() == 1 && told[0].1.contains("4. By when?") && told[0].1.contains("5. With what?"),
            "{told:?}"
        );
        story.clock.set("2031-06-20T09:00:00Z".parse().expect("an instant"));
        assert_eq!(moderator.post(&questions, &asked).await.status, StatusCode::CONFLICT);
    });
}

#[test]
fn what_stands_there_when_the_forum_opens_is_told_with_that_alone() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.open_forum().await;
        work(&story).await;
        let subjects: Vec<String> = mails(&db, LUIS).await.into_iter().map(|(subject, _)| subject).collect();
        assert_eq!(subjects.len(), 2, "the invitation, and that it is open: {subjects:?}");
    });
}

#[test]
fn a_reminder_is_proposed_by_a_moderator_and_goes_to_the_silent_when_an_officer_sends_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let (way, decide) = (format!("{}/reminder", forum.page), format!("{}/reminder/decide", forum.page));
        let mut expert = story.signed_in(story.people.expert).await;
        assert_eq!(expert.get(&way).await.status, StatusCode::FORBIDDEN);
        taken(write(&mut expert, &forum.topic, &post("expert", "There is no budget.")).await);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let page = moderator.get(&way).await;
        page.says(&["2 people on the list have not posted.", "El foro «What stands in the way» está abierto"]);
        let words = [("reminder-es", "Luis, nos falta Esmeria."), ("reminder-en", "")];
        taken(moderator.fill(&way, &way, &words).await);
        // A second one has to wait, and a moderator does not send it.
        assert_eq!(moderator.post(&way, &words).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        moderator.get(&way).await.says(&["Luis, nos falta Esmeria.", "An officer of the Secretariat decides"]);
        assert_eq!(moderator.post(&decide, &[]).await.status, StatusCode::FORBIDDEN);
        forum::keep_course(&story.site).await.expect("the job");
        let before = (mails(&db, LUIS).await.len(), mails(&db, "josefina@story.example").await.len());
        // Who speaks before it is sent is not reminded.
        let mut observer = story.signed_in(story.people.observer).await;
        taken(write(&mut observer, &forum.topic, &post("organization", "We are here.")).await);
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get(&format!("{}/desk", forum.page)).await.says(&["A reminder waits for an officer"]);
        taken(officer.fill(&way, &decide, &[]).await);
        for _ in 0..2 {
            forum::keep_course(&story.site).await.expect("the job");
        }
        let told = mails(&db, LUIS).await.split_off(before.0);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, "What stands in the way: nos falta su opinión");
        assert!(told[0].1.contains("Luis, nos falta Esmeria.") && told[0].1.contains("begin+"), "{told:?}");
        assert_eq!(mails(&db, "josefina@story.example").await.len(), before.1);
        officer.get(&way).await.says(&["sent to 1 person", "Proposed by Malik Osei"]);
        // One that is not sent says why.
        taken(moderator.fill(&way, &way, &words).await);
        let no = [("do", "decline"), ("why", "")];
        assert_eq!(officer.fill(&way, &decide, &no).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let no = [("do", "decline"), ("why", "He answers on Monday.")];
        taken(officer.fill(&way, &decide, &no).await);
        moderator.get(&way).await.says(&["not sent:", "He answers on Monday."]);
        assert_eq!(mails(&db, LUIS).await.len(), before.0 + 1);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}
