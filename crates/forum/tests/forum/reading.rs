//! Reading: what is new to whom, flat and below each other, and feeds.

use std::io::Write as _;
use std::process::{Command, Stdio};

use db::Db;
use http::StatusCode;

use crate::kit::{Forum, Look, Story, post, taken, write};

/// A forum in which an expert wrote twice and a focal point answered the first.
async fn discussed(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut expert = story.signed_in(story.people.expert).await;
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    taken(write(&mut expert, &forum.topic, &post("expert", "The first <word> & more.")).await);
    taken(write(&mut expert, &forum.topic, &post("expert", "The second word.")).await);
    let answer = [("capacity", "government"), ("language", "es"), ("text", "Una respuesta."), ("parent", "1")];
    taken(write(&mut focal_point, &forum.topic, &answer).await);
    forum
}

const NEW: &str = ">new</span>";

#[test]
fn of_many_new_posts_the_page_of_a_forum_says_that_they_are_many() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for n in 1..=99 {
            taken(write(&mut expert, &forum.topic, &post("expert", &format!("Heron {n}."))).await);
        }
        let mut observer = story.signed_in(story.people.observer).await;
        observer.get(&forum.page).await.says(&[">99 new posts<"]);
        taken(write(&mut expert, &forum.topic, &post("expert", "One more.")).await);
        observer.get(&forum.page).await.says(&[">more than 99 new posts<"]);
        // To whom they are not new it says nothing, and programs are told how many.
        expert.get(&forum.page).await.is_silent_on(&["new posts<"]);
        let token = record::test::token(&db, story.people.observer, record::Scope::Read).await;
        let mut program = story.public().with_token(&token);
        let seen = program.get(&format!("/api/v1{}/seen", forum.topic)).await;
        seen.says(&["\"unread\":100"]);
    });
}

#[test]
fn what_is_new_is_marked_for_each_reader_alone() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut observer = story.signed_in(story.people.observer).await;
        let mut expert = story.signed_in(story.people.expert).await;
        let before = db::test::digests(&db).await;
        observer.get(&forum.page).await.says(&["3 new posts"]);
        let page = observer.get(&forum.topic).await;
        assert_eq!(page.body.matches(NEW).count(), 3);
        assert_eq!(db::test::digests(&db).await, before, "reading changes nothing");
        let seen = format!("{}/seen", forum.topic);
        taken(observer.fill(&format!("{}?posts=2", forum.topic), &seen, &[]).await);
        assert_eq!(observer.get(&forum.topic).await.body.matches(NEW).count(), 1);
        observer.get(&forum.page).await.says(&["one new post"]);
        // What was read stays read.
        assert_eq!(observer.post(&seen, &[("up_to", "1")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(observer.get(&forum.topic).await.body.matches(NEW).count(), 1);
        taken(observer.fill(&forum.topic, &seen, &[]).await);
        observer.get(&forum.topic).await.is_silent_on(&[NEW, "Mark as read"]);
        observer.get(&forum.page).await.is_silent_on(&["new post"]);
        // Nobody else's page knows of it; one's own posts are never new.
        assert_eq!(expert.get(&forum.topic).await.body.matches(NEW).count(), 1);
        story.public().get(&forum.topic).await.is_silent_on(&[NEW, "Mark as read"]);
        let refused = story.public().post(&seen, &[("up_to", "3")]).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        let elsewhere = observer.post(&format!("{}/seen", forum.second), &[("up_to", "3")]).await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn posts_stand_below_what_they_answer_or_as_they_came() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let order = |body: &str| {
            let posts = body.split("id=\"post-").skip(1);
            posts.filter_map(|rest| rest.chars().next()).collect::<String>()
        };
        let tree = story.public().get(&forum.topic).await;
        assert_eq!(order(&tree.body), "132");
        tree.says(&["class=\"replies\"", "view=flat#posts"]);
        let flat = story.public().get(&format!("{}?view=flat", forum.topic)).await;
        assert_eq!(order(&flat.body), "123");
        flat.is_silent_on(&["class=\"replies\"", "view=flat#posts"]);
        flat.says(&["in reply to <a href=\"#post-1\">#1</a>"]);
        let paged = story.public().get(&format!("{}?view=flat&posts=2", forum.topic)).await;
        paged.says(&["after=2&#38;posts=2&#38;view=flat"]);
    });
}

/// What another parser than ours reads in a feed: its title, and of each entry the title, the author, the language and the
/// words.
const READ: &str = r#"
import sys, xml.etree.ElementTree as tree
atom = '{http://www.w3.org/2005/Atom}'
feed = tree.fromstring(sys.stdin.buffer.read())
assert feed.tag == atom + 'feed' and feed.find(atom + 'id').text and feed.find(atom + 'updated').text
print(feed.find(atom + 'title').text)
for entry in feed.findall(atom + 'entry'):
    content = entry.find(atom + 'content')
    language = content.get('{http://www.w3.org/XML/1998/namespace}lang')
    assert entry.find(atom + 'id').text.startswith('http') and entry.find(atom + 'updated').text.endswith('Z')
    print(entry.find(atom + 'title').text, '|', entry.find(atom + 'author').find(atom + 'name').text, '|', language, '|', content.text)
"#;

fn read_by_another(xml: &str) -> String {
    let mut python = Command::new("python3");
    python.args(["-c", READ]).env("PYTHONIOENCODING", "utf-8").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = python.spawn().expect("python3 runs");
    running.stdin.take().expect("its input").write_all(xml.as_bytes()).expect("it takes the feed");
    let done = running.wait_with_output().expect("it ends");
    assert!(done.status.success(), "{xml}");
    String::from_utf8(done.stdout).expect("text")
}

#[test]
fn a_forum_and_each_of_its_parts_has_a_feed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let words = "\
            #3 Luis Ferrán: Una respuesta. | Luis Ferrán | es | <p>Una respuesta.</p>\n\
            #2 Florencia Bustos: The second word. | Florencia Bustos | en | <p>The second word.</p>\n";
        for page in [&forum.page, &forum.first, &forum.topic] {
            story.public().get(page).await.says(&[&format!("type=\"application/atom+xml\" href=\"{page}/feed\"")]);
            let feed = story.public().get(&format!("{page}/feed")).await;
            assert_eq!(feed.status, StatusCode::OK);
            let read = read_by_another(&feed.body);
            assert!(read.contains(words), "{read}");
            assert!(read.contains("#1 Florencia Bustos: The first <word> & more."), "{read}");
        }
        let other = read_by_another(&story.public().get(&format!("{}/feed", forum.second)).await.body);
        assert!(!other.contains('#'), "nothing was said there: {other}");
        let mixed = story.public().get(&format!("{}/feed", forum.page.replace("forums", "topics"))).await;
        assert_eq!(mixed.status, StatusCode::NOT_FOUND, "a forum is no topic");
    });
}

#[test]
fn one_sign_that_no_xml_may_hold_breaks_no_feed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut expert = story.signed_in(story.people.expert).await;
        let words = [("text", "One\u{1b} sign\u{b}\u{ffff}.\n\nTwo."), ("language", "en")];
        taken(expert.fill(&forum.topic, &format!("{}/posts", forum.topic), &words).await);
        let read = read_by_another(&story.public().get(&format!("{}/feed", forum.topic)).await.body);
        assert!(read.contains("<p>One sign.</p>"), "{read}");
    });
}

#[test]
fn what_was_kept_with_such_signs_long_ago_breaks_no_feed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let signs: String =
            (1..0x20).filter_map(char::from_u32).chain(['\u{7f}', '\u{85}', '\u{fffe}', '\u{ffff}']).collect();
        let words = format!("One{signs}sign");
        let (title, html) = (words.clone(), format!("<p>{words}.</p>"));
        let old = db.write(move |tx| {
            tx.run(db::sql!("UPDATE record SET title = $1, who = $1 WHERE kind = 'post'"), &[&title])?;
            tx.run(db::sql!("UPDATE contribution_version SET html = $1, text = $1"), &[&html])?;
            tx.run(db::sql!("UPDATE wording SET title = $1"), &[&title])
        });
        old.await.expect("texts of long ago");
        for page in [&forum.page, &forum.first, &forum.topic, &"/posts/1".to_owned()] {
            let feed = story.public().get(&format!("{page}/feed")).await;
            let read = read_by_another(&feed.body);
            assert!(read.contains("One") && read.contains("sign.</p>"), "{page}: {read}");
        }
    });
}

#[test]
fn a_thread_has_a_feed_of_what_was_said_in_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let record = story.json("/posts/1").await["id"].to_string();
        story.public().get(&format!("/records/{record}")).await.says(&["href=\"/posts/1/feed\""]);
        let read = read_by_another(&story.public().get("/posts/1/feed").await.body);
        assert!(read.contains("#3 Luis") && read.contains("#1 Florencia") && !read.contains("#2"), "{read}");
        let mut expert = story.signed_in(story.people.expert).await;
        taken(expert.fill("/posts/1/withdraw", "/posts/1/withdraw", &[("why", "A slip.")]).await);
        assert_eq!(story.public().get("/posts/1/feed").await.status, StatusCode::NOT_FOUND, "it was taken back");
        assert_eq!(story.public().get("/posts/99/feed").await.status, StatusCode::NOT_FOUND);
        story.public().get(&forum.topic).await.says(&["post-3"]);
    });
}
