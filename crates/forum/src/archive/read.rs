//! Reading a file that is to be brought in: a packed archive, its `forum.json` alone, or a mailbox. Everything is looked at before
//! anything is written; what is wrong is said with its place.

mod post;

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read as _};

use db::Instant;
use language::{Language, Localized};
use record::contribution::{Capacity, Number};
use record::request::Window;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{FORMAT, Head, Place, Post, Published, VERSION, localized, mailbox};
use crate::markdown::Links;
use crate::model::{self, Change, LONGEST_TITLE, Manner, Settings, Standing};

pub(super) use post::Prepared;

/// So much comes at most out of a packed archive that is sent to a page, in bytes: what is packed in 12 MB is ten times as much
/// where it is words, and hardly more than it was where it is files. What unpacks to more was made to do so.
pub const ON_A_PAGE: u64 = 128 << 20;
/// And out of one that the operator brings in on the server.
pub const BY_COMMAND: u64 = 1 << 30;
/// So many files a packed archive has at most.
const MOST_FILES: usize = 100_000;
/// The longest text of a post that is brought in: lists had no bounds.
const LONGEST_TEXT: usize = 200_000;

/// Why a file cannot be brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The message that says it.
    pub message: &'static str,
    /// Where in the file; empty where that is the whole.
    pub place: String,
}

impl Fault {
    pub(super) fn at(message: &'static str, place: impl Into<String>) -> Self {
        Fault { message, place: place.into() }
    }
}

/// A forum that was read and found to be in order.
#[derive(Debug)]
pub struct Bringing {
    /// The digest of what is said: of its `forum.json`, which names its files by theirs, or of the mailbox.
    pub(super) digest: Vec<u8>,
    /// The digest of the file as it came.
    file_digest: Vec<u8>,
    pub(super) left_out: LeftOut,
    pub(super) head: Head,
    pub(super) title: Localized,
    pub(super) introduction: Localized,
    pub(super) settings: Settings,
    pub(super) windows: Vec<(Change, Window, Instant)>,
    /// Whether it was published before by a server like this one: then its posts have numbers that were cited.
    pub(super) numbered: bool,
    pub(super) posts: Vec<Prepared>,
}

impl Bringing {
    /// How many posts it has.
    pub fn posts(&self) -> usize {
        self.posts.len()
    }

    /// By which it is known again: packed anew it is the same; earlier versions kept the digest of the file.
    pub(crate) fn digests(&self) -> [Vec<u8>; 2] {
        [self.digest.clone(), self.file_digest.clone()]
    }
}

/// What stands in a mailbox and is not brought in: how many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LeftOut {
    /// Messages that cannot be read.
    pub unreadable: usize,
    /// Messages without words and files.
    pub empty: usize,
    /// Messages that stand there more than once.
    pub twice: usize,
    /// Files of kinds that offices do not use.
    pub files: usize,
}

impl LeftOut {
    /// Whether anything was left out.
    pub(crate) fn any(self) -> bool {
        self != LeftOut::default()
    }
}

/// Reads a file out of which come at most `largest` bytes; `name` is what it is called, which a mailbox does not say of itself.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(bytes: &[u8], name: &str, largest: u64) -> Result<Bringing, Fault> {
    let file_digest = Sha256::digest(bytes).to_vec();
    if bytes.starts_with(b"PK") {
        let mut files = unpacked(bytes, largest)?;
        let json = files.remove("forum.json").ok_or(Fault::at("fault-archive-kind", "forum.json"))?;
        let (head, posts) = parsed(&json)?;
        let digest = Sha256::digest(&json).to_vec();
        return prepared((digest, file_digest), head, posts, (files, LeftOut::default()));
    }
    let (head, posts, files) = if bytes.starts_with(b"From ") {
        mailbox::read(bytes, name)?
    } else {
        let (head, posts) = parsed(bytes)?;
        (head, posts, (HashMap::new(), LeftOut::default()))
    };
    prepared((file_digest.clone(), file_digest), head, posts, files)
}

/// The files of a packed archive that are read, counted as they come out: what it says of their sizes is not believed where it is
/// less, and where it says more than is taken nothing is unpacked.
fn unpacked(bytes: &[u8], largest: u64) -> Result<HashMap<String, Vec<u8>>, Fault> {
    let large = |name: &str| Fault::at("fault-archive-large", format!("{name}: > {} MB", largest >> 20));
    let damaged = || Fault::at("fault-archive-damaged", "");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > MOST_FILES {
        return Err(Fault::at("fault-archive-large", ""));
    }
    let (mut files, mut left) = (HashMap::new(), largest);
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| damaged())?;
        let name = file.name().map_err(|_| damaged())?.to_string();
        // The rest is there for people: tables, pages, a mailbox.
        if name != "forum.json" && !name.starts_with("files/") {
            continue;
        }
        if file.size() > left {
            return Err(large(&name));
        }
        let mut bytes = Vec::new();
        let read =
            file.take(left + 1).read_to_end(&mut bytes).map_err(|_| Fault::at("fault-archive-damaged", &name))?;
        let read = u64::try_from(read).unwrap_or(u64::MAX);
        left = left.checked_sub(read).ok_or_else(|| large(&name))?;
        files.insert(name, bytes);
    }
    Ok(files)
}

/// The head and the posts of `forum.json`.
fn parsed(bytes: &[u8]) -> Result<(Head, Vec<Post>), Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::at("fault-archive-kind", "UTF-8"))?;
    let wrong = |error: serde_json::Error| Fault::at("fault-archive-kind", error.to_string());
    let mut value: Value = serde_json::from_str(text).map_err(wrong)?;
    let posts = value.as_object_mut().and_then(|fields| fields.remove("posts"));
    let posts = posts.ok_or_else(|| Fault::at("fault-archive-kind", "posts"))?;
    if value["format"] != FORMAT || value["version"] != VERSION {
        return Err(Fault::at(
            "fault-archive-kind",
            format!("format {}, version {}", value["format"], value["version"]),
        ));
    }
    Ok((typed(value, "")?, typed(posts, "posts")?))
}

fn typed<T: DeserializeOwned>(value: Value, within: &str) -> Result<T, Fault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = format!("{within}{}: {}", error.path(), error.inner());
        Fault::at("fault-archive-field", path.chars().take(300).collect::<String>())
    })
}

/// A value of a list of words, at its place.
fn word<T: std::str::FromStr>(text: &str, place: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::at("fault-archive-field", format!("{place}: {text}")))
}

fn prepared(
    digests: (Vec<u8>, Vec<u8>),
    head: Head,
    posts: Vec<Post>,
    (files, left_out): (HashMap<String, Vec<u8>>, LeftOut),
) -> Result<Bringing, Fault> {
    let texts = [&head.texts.conduct, &head.texts.afterwards, &head.texts.outcome];
    for words in texts {
        localized(words).ok_or_else(|| Fault::at("fault-archive-field", "texts"))?;
    }
    if head.published.as_ref().is_some_and(|published| !published.is_plain() || localized(&published.treaty).is_none())
    {
        return Err(Fault::at("fault-archive-field", "published"));
    }
    let numbered = Published::before(&head.source, head.published.as_ref()).is_some();
    let (title, introduction) = (text(&head.title, "title")?, text(&head.introduction, "introduction")?);
    if !worded(&head.title, &head.introduction) {
        return Err(Fault::at("fault-archive-field", "title"));
    }
    let settings = Settings {
        participation: word(&head.settings.participation, "settings.participation")?,
        observers: word(&head.settings.observers, "settings.observers")?,
        moderation: word(&head.settings.moderation, "settings.moderation")?,
        edit_minutes: head.settings.edit_minutes,
        ..Settings::usual(word(&head.settings.language, "settings.language")?)
    };
    let registration = head.settings.registration.as_ref().map(|said| word(said, "settings.registration"));
    let registered = head.settings.registered.as_ref().map(|said| word(said, "settings.registered"));
    let settings = Settings {
        registration: registration.transpose()?.unwrap_or(settings.registration),
        registered: registered.transpose()?.unwrap_or(settings.registered),
        ..settings
    };
    let mut windows = Vec::with_capacity(head.windows.len());
    for (at, window) in head.windows.iter().enumerate() {
        let place = format!("windows[{at}]");
        let span = Window { opens: word(&window.opens, &place)?, closes: word(&window.closes, &place)? };
        if span.opens >= span.closes {
            return Err(Fault::at("fault-archive-field", place));
        }
        windows.push((word(&window.kind, &place)?, span, word(&window.at, &place)?));
    }
    if windows.is_empty() {
        return Err(Fault::at("fault-archive-field", "windows"));
    }
    let mut keys = HashSet::new();
    places(&head.sessions, "", &mut keys)?;
    for (at, participant) in head.participants.iter().enumerate() {
        let place = format!("participants[{at}]");
        word::<Capacity>(&participant.capacity, &place)?;
        word::<Manner>(&participant.manner, &place)?;
        word::<Standing>(&participant.state, &place)?;
    }
    let numbers: HashSet<i64> = posts.iter().map(|post| post.number).collect();
    let links: Links = numbers.iter().copied().map(Number).collect();
    for session in &head.sessions {
        summaries(session, &numbers)?;
    }
    let mut known = HashSet::new();
    let mut all = Vec::with_capacity(posts.len());
    for (at, post) in posts.into_iter().enumerate() {
        let place = format!("posts[{at}]");
        let last = all.last().map_or(0, |last: &Prepared| last.number);
        let parent_known = post.in_reply_to.is_none_or(|parent| known.contains(&parent));
        if post.number <= last || !parent_known || !keys.contains(&post.place) {
            return Err(Fault::at("fault-archive-field", place));
        }
        if post.answers.iter().any(|answer| !keys.contains(answer)) {
            return Err(Fault::at("fault-archive-field", format!("{place}.answers")));
        }
        // A thread is moved from a place, not from a question; what it was split from came before it.
        let from_place = post.moved_from.as_ref().is_none_or(|key| keys.contains(key) && !key.contains('?'));
        let from_known = post.split_from.is_none_or(|number| known.contains(&number));
        if !from_place || !from_known || post.summarizes.iter().any(|number| !numbers.contains(number)) {
            return Err(Fault::at("fault-archive-field", format!("{place}.thread")));
        }
        known.insert(post.number);
        all.push(post::one(post, &place, &links, &files)?);
    }
    let (digest, file_digest) = digests;
    Ok(Bringing { digest, file_digest, left_out, head, title, introduction, settings, windows, numbered, posts: all })
}

fn text(words: &super::Words, place: &str) -> Result<Localized, Fault> {
    let plain = |words: &String| !words.contains('\0') && words.chars().count() <= model::LONGEST_BODY * 4;
    if words.values().all(plain) {
        return localized(words).ok_or_else(|| Fault::at("fault-archive-field", place));
    }
    Err(Fault::at("fault-archive-field", place))
}

/// Whether something has a title, and no introduction in a language in which it has none.
fn worded(title: &super::Words, introduction: &super::Words) -> bool {
    let titled = !title.is_empty() && title.values().all(|title| !language::is_blank(title));
    titled && introduction.keys().all(|code| title.contains_key(code))
}

/// Looks at the places and their questions, and notes their keys; each has to be the one that its position gives it.
fn places(all: &[Place], above: &str, keys: &mut HashSet<String>) -> Result<(), Fault> {
    for (at, place) in (1..).zip(all) {
        let key = if above.is_empty() { at.to_string() } else { format!("{above}.{at}") };
        let fault = || Fault::at("fault-archive-field", format!("sessions: {}", place.key));
        // Only sessions are summed up.
        let deep = above.contains('.')
            || (!above.is_empty() && !place.summaries.is_empty())
            || (!above.is_empty() && !place.topics.is_empty());
        let long = place.title.values().any(|title| title.chars().count() > LONGEST_TITLE * 4);
        let worded = worded(&place.title, &place.introduction);
        if place.key != key || deep || long || !worded || place.number.contains('\0') {
            return Err(fault());
        }
        text(&place.title, &key)?;
        text(&place.introduction, &key)?;
        for (at, question) in (1..).zip(&place.questions) {
            let worded = self::worded(&question.text, &question.introduction);
            if question.key != format!("{key}?{at}") || !worded || question.number.contains('\0') {
                return Err(fault());
            }
            text(&question.text, &question.key)?;
            text(&question.introduction, &question.key)?;
            if let Some(released) = &question.released {
                word::<Instant>(released, &question.key)?;
            }
            keys.insert(question.key.clone());
        }
        places(&place.topics, &key, keys)?;
        keys.insert(key);
    }
    Ok(())
}

/// Looks at the summaries of a session: one of each week, each either before everybody or being written.
fn summaries(session: &Place, numbers: &HashSet<i64>) -> Result<(), Fault> {
    let mut weeks = HashSet::new();
    for summary in &session.summaries {
        let place = format!("sessions: {}.summaries", session.key);
        let known = summary.post.is_none_or(|post| numbers.contains(&post));
        let fits = (0..=1000).contains(&summary.week) && weeks.insert(summary.week);
        let Some(draft) = &summary.draft else {
            // Without either it says nothing.
            if fits && known && summary.post.is_some() {
                continue;
            }
            return Err(Fault::at("fault-archive-field", place));
        };
        word::<Language>(&draft.language, &place)?;
        word::<Instant>(&draft.at, &place)?;
        let plain = [&draft.text, &draft.who].into_iter().all(|text| !text.contains('\0'));
        if !fits || !known || !plain || draft.text.chars().count() > LONGEST_TEXT {
            return Err(Fault::at("fault-archive-field", place));
        }
    }
    Ok(())
}
