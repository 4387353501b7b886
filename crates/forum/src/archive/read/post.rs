//! The posts of an archive, each looked at before any is brought in.

use std::collections::{HashMap, HashSet};

use db::Instant;
use language::Language;
use record::contribution::{Capacity, Channel, State, Text};
use record::decision::What;
use record::file::NewFile;
use record::letter::Letter;
use record::translation;
use sha2::{Digest, Sha256};

use super::{Fault, LONGEST_TEXT, word};
use crate::archive::{Corrected, Decided, Group, Party, Post, Translation};
use crate::markdown::{self, Links};
use crate::model::LONGEST_TITLE;

/// A post that was read.
#[derive(Debug)]
pub(in crate::archive) struct Prepared {
    pub number: i64,
    pub place: String,
    pub parent: Option<i64>,
    pub who: String,
    pub party: Option<Party>,
    pub group: Option<Group>,
    pub institution: Option<String>,
    pub capacity: Capacity,
    pub channel: String,
    pub letter: Option<Letter>,
    pub language: Language,
    pub state: State,
    pub hidden: bool,
    pub at: Instant,
    pub message_id: String,
    pub answers: Vec<String>,
    /// With the numbers in it as links, where posts keep their numbers; and without.
    pub versions: Vec<(Instant, Text, Text)>,
    /// Which versions of a letter were entered anew, by whom and why.
    pub corrected: Vec<(i64, Corrected)>,
    pub translations: Vec<InOtherWords>,
    pub files: Vec<NewFile>,
    pub decided: Option<(What, Instant, String)>,
    pub pinned: bool,
    pub closed: bool,
    pub moved_from: Option<String>,
    pub split_from: Option<i64>,
    pub thread: Vec<(What, Instant, String)>,
    pub summarizes: Vec<i64>,
}

/// A translation that was read.
#[derive(Debug)]
pub(in crate::archive) struct InOtherWords {
    pub version: i64,
    pub language: Language,
    pub kind: translation::Kind,
    pub role: translation::Role,
    pub who: String,
    pub machine: String,
    pub at: Instant,
    /// With the numbers in it as links, and without.
    pub texts: (Text, Text),
    pub withdrawn: Option<(Instant, String)>,
}

/// Looks at a post of `forum.json`, whose files are those of the archive.
pub(super) fn one(post: Post, place: &str, links: &Links, files: &HashMap<String, Vec<u8>>) -> Result<Prepared, Fault> {
    let wrong = |field: &str| Fault::at("fault-archive-field", format!("{place}.{field}"));
    let state: State = word(&post.state, place)?;
    let corrected = corrected(&post).ok_or_else(|| wrong("versions"))?;
    let decided = match post.decided {
        None => None,
        Some(decided) => Some((word(&decided.what, place)?, word(&decided.at, place)?, decided.reason)),
    };
    let led_to = decided.as_ref().map_or(Some(state), |(what, _, _): &(What, _, _)| what.state());
    let begins = matches!(state, State::Pending | State::Published);
    let can_hide = state.is_hidden() || matches!(state, State::Withdrawn | State::Erased);
    if post.hidden && !can_hide {
        return Err(wrong("hidden"));
    }
    if led_to != Some(state) || (decided.is_none() && !begins) || (state.is_hidden() && !post.hidden) {
        return Err(wrong("state"));
    }
    let mut versions = Vec::with_capacity(post.versions.len());
    for version in &post.versions {
        if version.text.contains('\0') || version.text.chars().count() > LONGEST_TEXT || state.is_gone() {
            return Err(wrong("versions"));
        }
        let linked = markdown::render(&version.text, links);
        versions.push((word(&version.at, place)?, linked, markdown::render(&version.text, &Links::default())));
    }
    let at = word(&post.at, place)?;
    if versions.is_empty() {
        if !state.is_gone() {
            return Err(wrong("versions"));
        }
        let nothing = markdown::render("", &Links::default());
        versions.push((at, nothing.clone(), nothing));
    }
    let translations = translations(post.translations, place, (versions.len(), state), links)?;
    let mut attached = Vec::with_capacity(post.files.len());
    for file in post.files {
        let bytes = files.get(&format!("files/{}", file.sha256)).ok_or_else(|| wrong("files"))?.clone();
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let new = record::file::known(&file.name, bytes).ok_or_else(|| wrong("files"))?;
        if digest != file.sha256 || new.name != file.name || new.kind != file.kind {
            return Err(wrong("files"));
        }
        attached.push(new);
    }
    let channel = ["web", "mail", "behalf", "file", "api"].contains(&post.channel.as_str());
    let words = [&post.who, &post.message_id].into_iter().all(|words| !words.contains('\0'));
    if !channel || !words || language::is_blank(&post.who) || post.number < 1 {
        return Err(wrong("who"));
    }
    let letter = match post.entered {
        None => None,
        Some(entered) if post.channel == Channel::Behalf.code() && is_name(&entered.who) => Some(Letter {
            way: word(&entered.way, place)?,
            arrived: word(&entered.arrived, place)?,
            who: entered.who,
            entered_by: None,
            at: word(&entered.at, place)?,
        }),
        Some(_) => return Err(wrong("entered")),
    };
    Ok(Prepared {
        number: post.number,
        place: post.place,
        parent: post.in_reply_to,
        who: post.who,
        party: post.party,
        group: post.group,
        institution: post.institution,
        capacity: word(&post.capacity, place)?,
        channel: post.channel,
        letter,
        language: word(&post.language, place)?,
        state,
        hidden: post.hidden,
        at,
        message_id: post.message_id,
        answers: post.answers,
        versions,
        corrected,
        translations,
        files: attached,
        decided,
        pinned: post.pinned,
        closed: post.closed,
        moved_from: post.moved_from,
        split_from: post.split_from,
        thread: thread(post.thread, place)?,
        summarizes: post.summarizes,
    })
}

/// Which versions of a post were entered anew, by whom and why: what came by letter only, and not its first version.
fn corrected(post: &Post) -> Option<Vec<(i64, Corrected)>> {
    let versions = (1..).zip(&post.versions);
    let all: Vec<_> = versions.filter_map(|(ordinal, version)| Some((ordinal, version.corrected.clone()?))).collect();
    let fits = |(ordinal, one): &(i64, Corrected)| {
        let plain = !one.reason.contains('\0') && one.reason.chars().count() <= LONGEST_TEXT;
        *ordinal > 1 && post.entered.is_some() && is_name(&one.who) && plain
    };
    all.iter().all(fits).then_some(all)
}

/// Whether it can be the name of somebody.
fn is_name(name: &str) -> bool {
    !name.contains('\0') && !language::is_blank(name) && name.chars().count() <= LONGEST_TITLE
}

/// What was decided about a thread: nothing that brings a post to another state.
fn thread(all: Vec<Decided>, place: &str) -> Result<Vec<(What, Instant, String)>, Fault> {
    let one = |decided: Decided| {
        let what: What = word(&decided.what, place)?;
        if what.state().is_some() || decided.reason.contains('\0') || decided.reason.chars().count() > LONGEST_TEXT {
            return Err(Fault::at("fault-archive-field", format!("{place}.thread")));
        }
        Ok((what, word(&decided.at, place)?, decided.reason))
    };
    all.into_iter().map(one).collect()
}

/// The translations of a post. One of a kind stands in each language of a version, and those that were taken back came before
/// it; of these the words are withheld.
fn translations(
    all: Vec<Translation>,
    place: &str,
    (versions, state): (usize, State),
    links: &Links,
) -> Result<Vec<InOtherWords>, Fault> {
    let (mut read, mut stand) = (Vec::with_capacity(all.len()), HashSet::new());
    for (at, of) in all.into_iter().enumerate() {
        let place = format!("{place}.translations[{at}]");
        let wrong = || Fault::at("fault-archive-field", place.clone());
        let withdrawn = match of.withdrawn {
            None => None,
            Some(withdrawn) => Some((word(&withdrawn.at, &place)?, withdrawn.reason)),
        };
        let (language, kind): (Language, translation::Kind) = (word(&of.language, &place)?, word(&of.kind, &place)?);
        let known = usize::try_from(of.version).is_ok_and(|version| (1..=versions).contains(&version));
        let texts = [&of.text, &of.who, &of.machine].into_iter().chain(withdrawn.iter().map(|(_, reason)| reason));
        let plain = texts.into_iter().all(|text| !text.contains('\0') && text.chars().count() <= LONGEST_TEXT);
        let key = (of.version, language, kind);
        let free = if withdrawn.is_some() { !stand.contains(&key) } else { stand.insert(key) };
        if !known || !plain || !free || state.is_gone() || of.text.is_empty() != withdrawn.is_some() {
            return Err(wrong());
        }
        read.push(InOtherWords {
            version: of.version,
            language,
            kind,
            role: word(&of.role, &place)?,
            who: of.who,
            machine: of.machine,
            at: word(&of.at, &place)?,
            texts: (markdown::render(&of.text, links), markdown::render(&of.text, &Links::default())),
            withdrawn,
        });
    }
    Ok(read)
}
