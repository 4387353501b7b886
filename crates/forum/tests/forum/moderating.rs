//! What a moderator decides: letting posts in, refusing them, and how threads stand.

use db::{Db, sql};
use http::StatusCode;
use record::PersonId;

use crate::kit::{Forum, Look, Story, number, post, taken, write};

/// The mails to an address: subject, text.
async fn mails(db: &Db, address: &'static str) -> Vec<(String, String)> {
    let sent = db.read(move |tx| mail::list_to(tx, address, mail::MailId::LAST, 20)).await.expect("the outbox is read");
    sent.into_iter().map(|mail| (mail.subject, mail.text)).collect()
}

/// A forum in which a moderator sees the expert's posts first.
async fn watched(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut officer = story.signed_in(story.people.officer).await;
    let people = format!("{}/participants", forum.page);
    officer.get(&people).await.says(&["See their posts before they appear: Florencia Bustos"]);
    let person = story.people.expert.to_string();
    let fields = [("person", person.as_str()), ("moderation", "pre")];
    taken(officer.fill(&people, &format!("{people}/moderation"), &fields).await);
    officer.get(&people).await.says(&["Let their posts appear at once: Florencia Bustos"]);
    forum
}

async fn desk(story: &Story, forum: &Forum, person: PersonId) -> String {
    story.signed_in(person).await.get(&format!("{}/desk", forum.page)).await.body
}

#[test]
fn a_post_that_a_moderator_sees_first_waits_and_is_let_in() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = watched(&story).await;
        let mut expert = story.signed_in(story.people.expert).await;
        let own = write(&mut expert, &forum.topic, &post("expert", "What nobody has read yet.")).await;
        own.says(&["Waits for the moderator", "What nobody has read yet."]);
        story.public().get(&forum.topic).await.is_silent_on(&["What nobody has read yet."]);
        assert_eq!(story.posts(&forum.topic).await, 0);
        // Others are not waited for.
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        taken(write(&mut focal_point, &forum.topic, &post("government", "At once.")).await);
        let page = desk(&story, &forum, story.people.moderator).await;
        assert!(page.contains("1 post waits to be let in") && page.contains("What nobody has read yet."), "{page}");
        let admit = "/posts/1/admit";
        for (who, status) in
            [(story.people.observer, StatusCode::NOT_FOUND), (story.people.expert, StatusCode::FORBIDDEN)]
        {
            assert_eq!(story.signed_in(who).await.post(admit, &[]).await.status, status);
        }
        let mut moderator = story.signed_in(story.people.moderator).await;
        let way = format!("{}/desk", forum.page);
        taken(moderator.fill(&way, admit, &[]).await);
        story.public().get(&forum.topic).await.says(&["What nobody has read yet."]);
        assert_eq!(story.posts(&forum.topic).await, 2);
        let told = mails(&db, "florencia@story.example").await;
        assert!(told.iter().any(|(subject, _)| subject.contains("#1")), "{told:?}");
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn ones_own_post_that_waits_stands_on_the_page_to_which_it_leads() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = watched(&story).await;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let mut expert = story.signed_in(story.people.expert).await;
        // Twenty make a page.
        for n in 1..=20 {
            taken(write(&mut focal_point, &forum.topic, &post("government", &format!("Line {n}."))).await);
        }
        for number in [21, 22] {
            let own = write(&mut expert, &forum.topic, &post("expert", "What nobody has read yet.")).await;
            own.says(&[&format!("id=\"post-{number}\""), "Waits for the moderator"]);
            own.is_silent_on(&["Line 20."]);
        }
        // To its author the page before leads on to it, to nobody else; and all lead back to all of that page.
        let next = format!("href=\"{}?after=20", forum.topic);
        expert.get(&forum.topic).await.says(&["Line 1.", "Line 20.", &next]);
        story.public().get(&forum.topic).await.is_silent_on(&[&next]);
        taken(write(&mut focal_point, &forum.topic, &post("government", "Line 23.")).await);
        for browser in [&mut expert, &mut focal_point] {
            let led = browser.get("/posts/23").await.location.expect("a page");
            let shown = browser.get(led.split('#').next().expect("a path")).await;
            shown.says(&["id=\"post-23\"", &format!("href=\"{}#posts\"", forum.topic)]);
            shown.is_silent_on(&["Line 20."]);
        }
    });
}

#[test]
fn a_desk_says_where_the_forums_stand_and_leads_to_what_waits() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let draft = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let set_up = format!("<a class=\"button\" href=\"{}/setup\">", draft.page);
        officer.get("/desk").await.says(&["Forums that you run", "draft", &set_up]);
        story.signed_in(story.people.expert).await.get("/desk").await.is_silent_on(&["Forums that you run"]);
        let forum = watched(&story).await;
        let mut moderator = story.signed_in(story.people.moderator).await;
        let quiet = format!("<a class=\"button second\" href=\"{}/desk\">", forum.page);
        moderator.get("/desk").await.says(&["Forums that you run", &quiet]);
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "What nobody has read yet.")).await);
        let waits = format!("<a class=\"button\" href=\"{}/desk\">", forum.page);
        for desk in [&mut moderator, &mut officer] {
            desk.get("/desk").await.says(&["1 post waits to be let in", &waits]);
        }
    });
}

#[test]
fn a_refusal_says_why_and_gives_the_words_back() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = watched(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let fields = [("language", "en"), ("phrase-off-topic", "This belongs elsewhere."), ("phrase-conduct", "")];
        taken(officer.fill("/forums/phrases?language=en", "/forums/phrases", &fields).await);
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "Buy my seeds.")).await);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let way = "/posts/1/refuse";
        moderator.get(way).await.says(&["This belongs elsewhere.", "This post does not keep the rules of conduct."]);
        let empty = moderator.fill(way, way, &[("phrase", ""), ("why", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(moderator.fill(way, way, &[("phrase", "off-topic"), ("why", "Seeds are sold at fairs.")]).await);
        story.public().get(&forum.topic).await.is_silent_on(&["Buy my seeds."]);
        let reason = "This belongs elsewhere. Seeds are sold at fairs.";
        expert.get(&forum.topic).await.says(&["Not let in", reason]);
        let told = mails(&db, "florencia@story.example").await;
        let (_, text) = told.iter().find(|(_, text)| text.contains(reason)).expect("the author is told");
        assert!(text.contains("Buy my seeds."), "the words go back: {text}");
        // What was refused is not refused again.
        assert_eq!(moderator.post(way, &[("why", "Once more.")]).await.status, StatusCode::CONFLICT);
    });
}

/// A thread of two posts on the first sub-topic, and what is decided about it.
async fn decide(story: &Story, number: i64, fields: &[(&str, &str)]) -> page::Reply {
    let mut moderator = story.signed_in(story.people.moderator).await;
    let way = format!("/posts/{number}/thread");
    moderator.fill(&way, &way, fields).await
}

#[test]
fn a_thread_is_moved_with_its_replies_and_leaves_a_trace() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "In the wrong place.")).await);
        let page = format!("{}?reply=1", forum.topic);
        taken(expert.fill(&page, &format!("{}/posts", forum.topic), &post("expert", "A reply to it.")).await);
        let second = number(&forum.second).to_owned();
        let nowhere = decide(&story, 1, &[("what", "move"), ("place", ""), ("why", "It is about money.")]).await;
        assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(decide(&story, 2, &[("what", "move"), ("place", &second), ("why", "It is about money.")]).await);
        assert_eq!((story.posts(&forum.topic).await, story.posts(&forum.second).await), (0, 2));
        story.public().get(&forum.topic).await.says(&["#1</a> was moved with its replies"]);
        story.public().get(&forum.second).await.says(&["In the wrong place.", "A reply to it."]);
        let led = story.public().get("/posts/2").await.location;
        assert_eq!(led.as_deref(), Some(format!("{}#post-2", forum.second).as_str()));
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn a_thread_is_pinned_closed_and_split() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "The first.")).await);
        let (page, way) = (format!("{}?reply=1", forum.topic), format!("{}/posts", forum.topic));
        taken(expert.fill(&page, &way, &post("expert", "Another matter.")).await);
        taken(decide(&story, 2, &[("what", "split"), ("why", "Another matter.")]).await);
        assert!(story.json("/posts/2").await["in_reply_to"].is_null());
        story.public().get(&forum.topic).await.says(&["was split from"]);
        taken(decide(&story, 1, &[("what", "pin"), ("why", "To begin with.")]).await);
        taken(decide(&story, 1, &[("what", "close"), ("why", "It is settled.")]).await);
        story.public().get(&forum.topic).await.says(&["pinned", "closed"]);
        let fields = [("capacity", "expert"), ("language", "en"), ("text", "One more word."), ("parent", "1")];
        let reply = expert.post(&way, &fields).await;
        assert_eq!(reply.status, StatusCode::CONFLICT);
        reply.says(&["The moderator has closed this thread.", "One more word."]);
        assert_eq!(story.posts(&forum.topic).await, 2);
        taken(decide(&story, 1, &[("what", "reopen"), ("why", "New facts.")]).await);
        assert_eq!(expert.post(&way, &fields).await.status, StatusCode::SEE_OTHER);
        // Whoever does not moderate decides nothing.
        for person in [story.people.expert, story.people.focal_point] {
            let reply =
                story.signed_in(person).await.post("/posts/1/thread", &[("what", "close"), ("why", "No.")]).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN);
        }
    });
}

#[test]
fn a_moderator_decides_about_the_words_that_they_read() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = watched(&story).await;
        let mut expert = story.signed_in(story.people.expert).await;
        write(&mut expert, &forum.topic, &post("expert", "Harmless.")).await.says(&["Waits for the moderator"]);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let read = moderator.get(&format!("{}/desk", forum.page)).await;
        let seen = page::test::hidden(&read, "version").to_owned();
        let other = [("language", "en"), ("text", "What nobody would let in.")];
        taken(expert.fill("/posts/1/edit", "/posts/1/edit", &other).await);
        let admit = [("form_key", "from-the-desk"), ("version", seen.as_str())];
        let late = moderator.post("/posts/1/admit", &admit).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        story.public().get(&forum.topic).await.is_silent_on(&["What nobody would let in."]);
        // Read again, it is decided about.
        taken(moderator.fill(&format!("{}/desk", forum.page), "/posts/1/admit", &[]).await);
        story.public().get(&forum.topic).await.says(&["What nobody would let in."]);
    });
}

#[test]
fn what_is_removed_leaves_in_no_mail_that_still_waits() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "The private address of a colleague.")).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "Another matter.")).await);
        while forum::tell(&story.site).await.expect("the job") {}
        let waiting = async |words: &str| {
            let statement = sql!(
                "SELECT count(*) FROM mail JOIN dispatch ON dispatch.mail = mail.id
                 LEFT JOIN mail_wording ON mail_wording.id = mail.wording
                 WHERE state = 'queued' AND mail_wording.text LIKE '%' || $1 || '%'"
            );
            let words = words.to_owned();
            db.read(move |tx| tx.one(statement, &[&words], |row| row.get::<i64>(0))).await.expect("a count")
        };
        let (told, others) = (waiting("The private address").await, waiting("Another matter.").await);
        assert!(told > 0 && others > 0);
        let mut moderator = story.signed_in(story.people.moderator).await;
        taken(moderator.fill("/posts/1/remove", "/posts/1/remove", &[("why", "It names somebody.")]).await);
        // Its author is told with their own words, so that nothing is lost to them.
        let to_others = sql!(
            "SELECT count(*) FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording
             WHERE coalesce(mail_wording.text, mail.text) LIKE '%The private address%' AND person <> $1"
        );
        let kept = sql!("SELECT count(*) FROM mail_wording WHERE text LIKE '%The private address%'");
        assert_eq!(db.read(move |tx| tx.one(kept, &[], |row| row.get::<i64>(0))).await, Ok(0));
        let author = story.people.expert;
        let left = db.read(move |tx| tx.one(to_others, &[&author], |row| row.get::<i64>(0))).await;
        assert_eq!(left, Ok(0));
        assert_eq!(waiting("Another matter.").await, others, "other notices wait as before");
    });
}
