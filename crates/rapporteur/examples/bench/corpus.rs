//! A forum of as many posts as wanted, as a file that the program brings in.
//!
//! Twenty sub-topics in four sessions, threads of fifty posts, forty of which are always under way at the same time, four hundred
//! people, the six languages. A post has some 160 words: sentences of the demonstration's discussion, drawn anew, and the number
//! of a file that no other post has.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use db::{Chance, Instant};
use forum::archive::{FORMAT, Head, Place, Post, Settings, Texts, VERSION, Version, Window, Words};
use serde_json::{Value, json};

const DISCUSSION: &str = include_str!("../../demo/discussion.toml");
/// Names of people, put together from two lists.
const GIVEN: [&str; 20] = [
    "Amal", "Basim", "Colette", "Darya", "Edwin", "Fatima", "Gleb", "Hanan", "Irina", "Jing", "Kirill", "Lanying",
    "Martin", "Nizar", "Oksana", "Pilar", "Ramiro", "Salma", "Tomas", "Xiuying",
];
const FAMILY: [&str; 20] = [
    "Bado", "Doka", "Fego", "Goli", "Kama", "Line", "Maro", "Nesa", "Rota", "Savi", "Tazu", "Vilu", "Zuno", "Luri",
    "Nora", "Riba", "Bafe", "Doli", "Kane", "Mata",
];
const SESSIONS: usize = 4;
const TOPICS: usize = 5;
/// So long a thread becomes, and so many are under way at the same time.
const THREAD: usize = 50;
const UNDER_WAY: usize = 40;
/// How many words a post has, or Chinese characters for two.
const LENGTH: usize = 160;

/// A thread under way: its place, the numbers of its posts.
struct Thread {
    place: String,
    posts: Vec<i64>,
}

/// Writes `forum.json` of a forum with so many posts.
///
/// # Errors
/// A discussion that cannot be read.
pub fn corpus(count: usize) -> Result<String> {
    let (chance, sentences) = (Chance::seeded(7), sentences()?);
    let languages: Vec<&String> = sentences.keys().collect();
    let below = |count: usize| usize::try_from(chance.below(count as u64)).unwrap_or_default();
    let topics = || (0..SESSIONS * TOPICS).map(|at| format!("{}.{}", at / TOPICS + 1, at % TOPICS + 1));
    let (mut begun, mut under_way) = (topics().cycle(), Vec::new());
    let begins: Instant = "2031-02-03T00:00:00Z".parse().ok().context("an instant")?;
    let mut posts = Vec::with_capacity(count);
    for number in (1..).take(count) {
        if under_way.len() < UNDER_WAY {
            under_way.push(Thread { place: begun.next().unwrap_or_default(), posts: Vec::new() });
        }
        let at = below(under_way.len());
        let thread: &mut Thread = &mut under_way[at];
        // Half of the replies are to the first post, the others to one of the latest.
        let replied = match thread.posts.len() {
            0 => None,
            long if below(2) == 0 => Some(thread.posts[long.saturating_sub(below(6) + 1)]),
            _ => Some(thread.posts[0]),
        };
        thread.posts.push(number);
        let place = thread.place.clone();
        if thread.posts.len() == THREAD {
            under_way.swap_remove(at);
        }
        // Of three posts one is in English, as in the forums of this field.
        let language = if below(3) == 0 { "en" } else { languages[below(languages.len())].as_str() };
        let mut text = words(&sentences[language], &below);
        text.push_str(&format!(" ({})", 100_000 + number));
        let at = begins.plus_seconds(number * 12).to_string();
        posts.push(Post {
            number,
            place,
            in_reply_to: replied,
            who: format!("{} {}", GIVEN[below(GIVEN.len())], FAMILY[below(FAMILY.len())]),
            party: None,
            group: None,
            institution: None,
            capacity: "expert".to_owned(),
            channel: "web".to_owned(),
            entered: None,
            language: language.to_owned(),
            state: "published".to_owned(),
            at: at.clone(),
            message_id: format!("{number}@forum.example"),
            hidden: false,
            answers: Vec::new(),
            versions: vec![Version { at, text, corrected: None }],
            files: Vec::new(),
            translations: Vec::new(),
            decided: None,
            pinned: false,
            closed: false,
            moved_from: None,
            split_from: None,
            thread: Vec::new(),
            summarizes: Vec::new(),
        });
    }
    let mut whole: Value = serde_json::to_value(head(count)?)?;
    whole["posts"] = json!(posts);
    Ok(whole.to_string())
}

fn head(count: usize) -> Result<Head> {
    let named = |what: &str, number: usize| Words::from([("en".to_owned(), format!("{what} {number}"))]);
    let place = |key: String, title: Words, topics: Vec<Place>| Place {
        key,
        number: String::new(),
        title,
        introduction: Words::new(),
        moderators: Vec::new(),
        questions: Vec::new(),
        summaries: Vec::new(),
        topics,
    };
    let topics = |session: usize| {
        (1..=TOPICS).map(|topic| place(format!("{session}.{topic}"), named("Sub-topic", topic), Vec::new())).collect()
    };
    let sessions = (1..=SESSIONS).map(|number| place(number.to_string(), named("Session", number), topics(number)));
    let opens = "2031-02-03T00:00:00Z";
    Ok(Head {
        format: FORMAT.to_owned(),
        version: VERSION,
        source: "https://forum.example/forums/1".to_owned(),
        invented: true,
        published: None,
        title: named("A forum of many posts:", count),
        introduction: Words::new(),
        settings: Settings {
            participation: "invited".to_owned(),
            observers: "read".to_owned(),
            moderation: "post".to_owned(),
            edit_minutes: 30,
            language: "en".to_owned(),
            registration: None,
            registered: None,
        },
        windows: vec![Window {
            kind: "first".to_owned(),
            opens: opens.to_owned(),
            closes: "2031-05-01T00:00:00Z".to_owned(),
            reason: String::new(),
            who: String::new(),
            at: opens.to_owned(),
        }],
        texts: Texts::default(),
        mandates: Vec::new(),
        background: Vec::new(),
        sessions: sessions.collect(),
        participants: Vec::new(),
    })
}

/// The sentences of the demonstration's discussion, by language.
fn sentences() -> Result<BTreeMap<String, Vec<String>>> {
    let discussion: toml::Table = DISCUSSION.parse()?;
    let mut sentences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for post in discussion["posts"].as_array().context("posts")? {
        let (language, text) =
            (post["language"].as_str().context("a language")?, post["text"].as_str().context("a text")?);
        let found = text.split_inclusive(['.', '?', '。', '؟']).map(|sentence| sentence.trim().to_owned());
        sentences.entry(language.to_owned()).or_default().extend(found.filter(|sentence| sentence.len() > 20));
    }
    Ok(sentences)
}

/// Sentences until the post is long enough.
fn words(sentences: &[String], below: &impl Fn(usize) -> usize) -> String {
    let (mut text, mut length) = (String::new(), 0);
    while length < LENGTH {
        let sentence = &sentences[below(sentences.len())];
        let han = sentence.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
        length += sentence.split_whitespace().count() + han / 2;
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}
