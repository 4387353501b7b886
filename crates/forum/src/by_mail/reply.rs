//! An answer to a notice, taken in as a post.

use db::{Result, Write};
use language::Saying;
use mail::{Leaving, Receiver, Reply, Taken};
use record::contribution::{self, Channel, Number, State};
use record::file::{NewFile, Sent};
use record::{Circles, Kind, RecordId, Refusal};

use crate::markdown;
use crate::model::{LONGEST_POST, Notices, Phase};
use crate::post::{self, NewPost};
use crate::store;

/// The forum takes answers to its posts, and what is written to one of its sessions or sub-topics.
pub static RECEIVER: Receiver = Receiver { name: "forum", take, leave };

/// Somebody hears no more of a forum, whatever they chose for parts of it.
fn leave(tx: &mut Write<'_>, leaving: &Leaving) -> Result<bool> {
    let forum = record::request::find(tx, Circles::ALL, leaving.list)?.filter(|request| request.kind == Kind::Forum);
    let Some(forum) = forum else { return Ok(false) };
    store::subscription::clear_below(tx, forum.id, leaving.person)?;
    store::subscription::put(tx, forum.id, leaving.person, Some(Notices::None), leaving.at)?;
    Ok(true)
}

fn take(tx: &mut Write<'_>, reply: &Reply<'_>) -> Result<Taken> {
    let Some(Place { topic, parent, question }) = place(tx, reply)? else { return Ok(Taken::NotMine) };
    if parent.is_none()
        && record::request::find(tx, Circles::ALL, topic)?.is_some_and(|request| request.kind == Kind::Forum)
    {
        // A digest of the whole forum was answered.
        return Ok(Taken::WhichOne);
    }
    let Some(standing) = post::standing(tx, reply.actor, topic)? else { return Ok(Taken::NotMine) };
    let (files, left_out) = files(reply);
    if reply.text.is_empty() && files.is_empty() {
        return Ok(Taken::Empty);
    }
    if reply.text.chars().count() > LONGEST_POST {
        return Ok(Taken::TooLong);
    }
    match standing.decide(reply.actor, reply.at) {
        Err(Refusal::NotYours | Refusal::SignIn | Refusal::OutOfScope) => return Ok(Taken::NotAllowed),
        // An officer accepts what came too late; nobody can accept a post where none can hang.
        Err(Refusal::NotNow) if !standing.place.takes_posts() => return Ok(Taken::Divided),
        Err(Refusal::NotNow) if reply.accepted_by.is_none() => {
            let early = matches!(standing.place.phase(reply.at), Phase::Draft | Phase::Announced);
            return Ok(if early { Taken::Early } else { Taken::Late });
        }
        Err(Refusal::NotNow) | Ok(()) => {}
    }
    // What comes for a thread that was closed is held, as what comes for a forum that is.
    if let Some(parent) = parent
        && reply.accepted_by.is_none()
        && !standing.moderates()
        && !post::takes_replies(tx, parent)?
    {
        return Ok(Taken::ThreadClosed);
    }
    let Some(speaker) = standing.speaker(None) else { return Ok(Taken::NotAllowed) };
    let words = words(reply, parent, &files);
    let links = store::post::linked(tx, &markdown::numbers(&words))?;
    let text = markdown::render(&words, &links);
    if markdown::is_blank(&text.html) {
        return Ok(Taken::Empty);
    }
    let new = NewPost {
        parent,
        speaker,
        channel: Channel::Mail,
        language: reply.language,
        text: &text,
        answers: question.as_slice(),
        state: State::Published,
    };
    let waits = post::waits(tx, reply.actor, &standing.place, &new)?;
    let receipt = post::insert(tx, reply.actor, &standing.place, &new, reply.at)?;
    for file in &files {
        post::attach(tx, reply.actor, receipt.number, file, reply.at)?;
    }
    store::notice::keep_message_id(tx, receipt.number, reply.message_id)?;
    let path = format!("/posts/{}", receipt.number.0);
    Ok(Taken::Posted { record: receipt.id, number: receipt.number.to_string(), path, waits, left_out })
}

/// The files that come with the post, and what is to be said of those that do not.
fn files(reply: &Reply<'_>) -> (Vec<NewFile>, Vec<Saying>) {
    reply.limits.sort(reply.files.iter().map(|file| Sent::whole(file.name.as_str(), file.bytes.clone())))
}

/// What the post says. Whoever begins a thread says in the subject what it is about; who sends a file without a word lets the
/// file speak.
fn words(reply: &Reply<'_>, parent: Option<Number>, files: &[NewFile]) -> String {
    if reply.text.is_empty() {
        let names = files.iter().map(|file| file.name.chars().flat_map(|c| escaped(c).chain([c])).collect::<String>());
        return names.collect::<Vec<_>>().join("\n\n");
    }
    let subject = bare(reply.subject);
    if parent.is_some() || subject.is_empty() || reply.text.starts_with(subject) {
        return reply.text.to_owned();
    }
    headed(subject, reply.text)
}

/// What mail programs write before the subject of a mail that answers or hands on another, in small letters.
const BEFORE_SUBJECT: [&str; 22] = [
    "re",
    "fw",
    "fwd",
    "rép",
    "tr",
    "rv",
    "enc",
    "aw",
    "wg",
    "sv",
    "на",
    "отв",
    "ответ",
    "пересл",
    "رد",
    "إعادة توجيه",
    "回复",
    "回覆",
    "答复",
    "转发",
    "轉寄",
    "轉發",
];

/// The subject itself: without "Re:", "Fwd:", "Rép :", however often they stand before it.
fn bare(subject: &str) -> &str {
    let mut subject = subject.trim();
    while let Some((before, rest)) = subject.split_once([':', '：']) {
        // Some programs count: "Re[2]:".
        let word = before.trim_end_matches([']', ')']).trim_end_matches(|c: char| c.is_ascii_digit());
        let word = word.trim_end_matches(['[', '(']).trim().to_lowercase();
        if !BEFORE_SUBJECT.contains(&word.as_str()) {
            break;
        }
        subject = rest.trim();
    }
    subject
}

/// A text under its subject, in strong letters. No more signs are escaped than Markdown would take for its own there: the text
/// is read as it stands in mails and feeds.
fn headed(subject: &str, text: &str) -> String {
    let with = |takes: fn(char) -> bool| {
        let mark = |c: char| takes(c).then_some('\\').into_iter().chain([c]);
        format!("**{}**\n\n{text}", subject.chars().flat_map(mark).collect::<String>())
    };
    let shown = |words: &str| markdown::render(words, &markdown::Links::default()).html;
    let safe = with(|c| c.is_ascii_punctuation());
    let wanted = shown(&safe);
    let lighter = [with(|_| false), with(|c| matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~'))];
    lighter.into_iter().find(|words| shown(words) == wanted).unwrap_or(safe)
}

/// The sign that takes its meaning from a sign of Markdown.
fn escaped(c: char) -> impl Iterator<Item = char> {
    c.is_ascii_punctuation().then_some('\\').into_iter()
}

/// Where an answer belongs.
struct Place {
    topic: RecordId,
    /// The post that it answers, if it answers one.
    parent: Option<Number>,
    /// The guiding question that it answers, if it answers the mail that put it.
    question: Option<RecordId>,
}

fn place(tx: &mut Write<'_>, reply: &Reply<'_>) -> Result<Option<Place>> {
    if let Some(post) = contribution::of_record(tx, reply.about)? {
        let topic = store::post::topic_of(tx, reply.actor, post)?;
        return Ok(topic.map(|topic| Place { topic, parent: Some(post), question: None }));
    }
    let asked = record::request::find(tx, Circles::ALL, reply.about)?.filter(|request| request.kind == Kind::Question);
    Ok(Some(match asked.and_then(|question| Some((question.parent?, question.id))) {
        Some((topic, question)) => Place { topic, parent: None, question: Some(question) },
        None => Place { topic: reply.about, parent: None, question: None },
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_escaped_no_more_than_it_must_be() {
        let first = |subject: &str| headed(subject, "Who pays?").lines().next().unwrap_or_default().to_owned();
        for plain in
            ["Budget (2026-2027): first draft", "[biosafety] Who pays? #12", "R&D at 50% + more", "a_b – A < B"]
        {
            assert_eq!(first(plain), format!("**{plain}**"));
        }
        assert_eq!(first("Money for *plans*"), "**Money for \\*plans\\***");
        for marked in ["[here](http://evil.example)", "`x`", "a **b", "<b>bold</b>", "&lt;", "~~no~~", "\\", "ends *"] {
            let html = markdown::render(&headed(marked, "Who pays?"), &markdown::Links::default()).html;
            let rest = html.strip_prefix("<p><strong>").unwrap_or_else(|| panic!("{marked}: {html}"));
            let rest =
                rest.strip_suffix("</strong></p>\n<p>Who pays?</p>").unwrap_or_else(|| panic!("{marked}: {html}"));
            assert!(!rest.contains('<'), "{marked}: {html}");
        }
        let html = markdown::render(&headed("[1]", "[1]: http://evil.example"), &markdown::Links::default()).html;
        assert!(!html.contains("<a"), "{html}");
    }

    #[test]
    fn what_mail_programs_write_before_a_subject_is_no_part_of_it() {
        for subject in [
            "Budget: a draft",
            "Re: Budget: a draft",
            "RE: Fwd: Budget: a draft",
            "Rép : Budget: a draft",
            "Re[2]: RE:Budget: a draft",
            "回复：Budget: a draft",
            "رد: Budget: a draft",
            " Fw (3): Budget: a draft ",
        ] {
            assert_eq!(bare(subject), "Budget: a draft", "{subject}");
        }
        assert_eq!(bare("Re:"), "");
        assert_eq!(bare("Regions: which?"), "Regions: which?");
    }
}
