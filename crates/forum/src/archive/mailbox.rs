//! The history of a mailing list as a forum: one place, a thread for each that `References` tells, authors by their names alone.

use std::collections::HashMap;

use db::Instant;
use language::{Language, is_blank};
use mail::mbox;
use sha2::{Digest, Sha256};

use super::read::{Fault, LeftOut};
use super::{FORMAT, File, Head, Place, Post, Settings, Texts, VERSION, Version, Window, Words};
use crate::model::USUAL_EDIT_MINUTES;

/// A head, its posts, the files that they name, and what was left out.
type Read = (Head, Vec<Post>, (HashMap<String, Vec<u8>>, LeftOut));

/// Reads a mailbox; `name` is what the list is called.
///
/// # Errors
/// Where there is no message in it that can be read.
pub(super) fn read(bytes: &[u8], name: &str) -> Result<Read, Fault> {
    let mut left_out = LeftOut::default();
    let mut mails: Vec<mbox::Kept> = Vec::new();
    for mail in mbox::read(bytes) {
        match mail {
            None => left_out.unreadable += 1,
            Some(mail) if is_blank(&mail.text) && mail.files.is_empty() => left_out.empty += 1,
            Some(mail) => mails.push(mail),
        }
    }
    mails.sort_by_key(|mail| mail.at);
    let (Some(first), Some(last)) = (mails.first().map(|mail| mail.at), mails.last().map(|mail| mail.at)) else {
        return Err(Fault::at("fault-archive-empty", ""));
    };
    let (mut posts, mut files, mut known) = (Vec::new(), HashMap::new(), HashMap::new());
    for mail in mails {
        // Kept twice, as when two archives were put together: it is one.
        if !mail.message_id.is_empty() && known.contains_key(&mail.message_id) {
            left_out.twice += 1;
            continue;
        }
        let number = i64::try_from(posts.len() + 1).unwrap_or(i64::MAX);
        let parent = mail.thread.iter().rev().find_map(|id| known.get(id).copied());
        known.insert(mail.message_id.clone(), number);
        let came = mail.files.len();
        let post = post(mail, (number, parent), &mut files);
        left_out.files += came - post.files.len();
        posts.push(post);
    }
    Ok((head(name, (first, last)), posts, (files, left_out)))
}

fn post(mail: mbox::Kept, (number, parent): (i64, Option<i64>), files: &mut HashMap<String, Vec<u8>>) -> Post {
    let mut attached = Vec::new();
    for (name, bytes) in mail.files {
        // What offices do not use is left where it was.
        let Some(file) = record::file::known(&name, bytes) else { continue };
        let sha256: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
        attached.push(File { name: file.name, kind: file.kind.to_owned(), size, sha256: sha256.clone() });
        files.insert(format!("files/{sha256}"), file.bytes);
    }
    let text = mail.text.replace('\0', "").replace("\r\n", "\n").trim_end().to_owned();
    let subject = mail.subject.replace('\0', "");
    let text =
        if parent.is_none() && !subject.trim().is_empty() { format!("**{}**\n\n{text}", subject.trim()) } else { text };
    let at = mail.at.to_string();
    let who = mail.name.replace('\0', "").trim().to_owned();
    Post {
        number,
        place: "1".to_owned(),
        in_reply_to: parent,
        who: if who.is_empty() { "?".to_owned() } else { who },
        party: None,
        group: None,
        institution: None,
        capacity: "expert".to_owned(),
        channel: "file".to_owned(),
        entered: None,
        language: mail.language.unwrap_or(Language::English).code().to_owned(),
        state: "published".to_owned(),
        at: at.clone(),
        message_id: mail.message_id,
        hidden: false,
        answers: Vec::new(),
        versions: vec![Version { at, text, corrected: None }],
        translations: Vec::new(),
        files: attached,
        decided: None,
        pinned: false,
        closed: false,
        moved_from: None,
        split_from: None,
        thread: Vec::new(),
        summarizes: Vec::new(),
    }
}

fn head(name: &str, (first, last): (Instant, Instant)) -> Head {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let title = name.strip_suffix(".mbox").unwrap_or(name).trim();
    let title = if title.is_empty() { "mbox" } else { title };
    let title = Words::from([("en".to_owned(), title.to_owned())]);
    let window = Window {
        kind: "first".to_owned(),
        opens: first.to_string(),
        closes: last.plus_seconds(1).to_string(),
        reason: String::new(),
        who: String::new(),
        at: first.to_string(),
    };
    let session = Place {
        key: "1".to_owned(),
        number: "I".to_owned(),
        title: title.clone(),
        introduction: Words::new(),
        moderators: Vec::new(),
        questions: Vec::new(),
        topics: Vec::new(),
        summaries: Vec::new(),
    };
    Head {
        format: FORMAT.to_owned(),
        version: VERSION,
        source: name.to_owned(),
        invented: false,
        published: None,
        title,
        introduction: Words::new(),
        settings: Settings {
            participation: "invited".to_owned(),
            observers: "post".to_owned(),
            moderation: "post".to_owned(),
            edit_minutes: USUAL_EDIT_MINUTES,
            language: "en".to_owned(),
            registration: None,
            registered: None,
        },
        windows: vec![window],
        texts: Texts::default(),
        mandates: Vec::new(),
        background: Vec::new(),
        sessions: vec![session],
        participants: Vec::new(),
    }
}
