//! What is answered to a mail: a receipt, that it is held, or why it was not taken, with the text that it had.

use std::time::Duration;

use db::{Instant, Read, Result, Write};
use language::{Language, Message, Saying};
use mail::inbox::{self, Reason};
use mail::{Automatic, Draw, Outgoing, Part, Recipient};
use page::Site;
use record::Person;

/// What somebody is told of their mail.
pub(crate) enum Answer<'a> {
    Posted {
        number: &'a str,
        path: &'a str,
        /// A moderator sees it first.
        waits: bool,
        /// What is to be said of the files that did not come with it.
        left_out: &'a [Saying],
    },
    /// It became several comments.
    Parts {
        parts: &'a [Part],
        path: &'a str,
        from_files: usize,
        left_out: &'a [Saying],
    },
    HeldLate,
    /// The thread that it answers is closed.
    HeldThread,
    HeldEarly,
    HeldUnmatched,
    /// It came to no address of its writer's own.
    HeldUnproven,
    /// It nominates somebody.
    HeldNomination,
    Refused(Reason),
    /// They answered a digest: how to say which post they mean.
    WhichOne,
    /// They asked for no more mails of a list.
    Left,
    /// An officer accepted it.
    Accepted {
        number: &'a str,
        path: &'a str,
        waits: bool,
        left_out: &'a [Saying],
    },
    /// An officer returns it, and says why.
    Returned {
        reason: &'a str,
    },
}

/// The answer to one mail.
pub(crate) struct Letter<'a> {
    pub answer: Answer<'a>,
    /// Nobody, where a stranger is answered.
    pub person: Option<&'a Person>,
    pub address: &'a str,
    /// As the mail has it, for strangers.
    pub name: &'a str,
    /// In which they are written to, where the directory does not say what they read.
    pub language: Language,
    pub subject: &'a str,
    /// What is given back where it is not taken.
    pub text: &'a str,
    /// What was taken: its writer sees what was read of the mail.
    pub words: &'a str,
    pub message_id: &'a str,
    /// Whether files came with it.
    pub files: bool,
}

/// So much of a text is given back, in characters.
const GIVEN_BACK: usize = 40_000;
/// So much of it to somebody whom the directory does not know: enough to tell which mail it was. Whose name stands on a mail need
/// not have written it, and by us nobody is to be sent what others want them to read.
const GIVEN_TO_STRANGERS: usize = 500;

/// So often in a day the same sender is told why a mail was refused.
const REFUSALS: i64 = 3;
const DAY: Duration = Duration::from_hours(24);
/// So often in an hour those are told whom the directory does not know, all together: addresses cost nothing.
const STRANGERS: i64 = 60;
const HOUR: Duration = Duration::from_hours(1);

/// Whether whoever is refused is not told of it any more: none is written to without end.
///
/// # Errors
/// The store's own.
pub(crate) fn is_told_enough(tx: &mut Read<'_>, address: &str, person: Option<&Person>, now: Instant) -> Result<bool> {
    let often = inbox::refused_since(tx, address, now - DAY)? >= REFUSALS;
    Ok(often || (person.is_none() && inbox::strangers_told_since(tx, now - HOUR)? >= STRANGERS))
}

/// Queues the answer, in the language of whom it is for. It is marked as an answer of a machine, and failures of it are told to
/// nobody (RFC 3834), so that it cannot go round in a circle.
pub(crate) fn queue(tx: &mut Write<'_>, site: &Site, letter: &Letter<'_>, draw: &Draw, now: Instant) -> Result<()> {
    let stranger = Recipient {
        person: None,
        name: letter.name.to_owned(),
        address: letter.address.to_owned(),
        language: letter.language,
    };
    let to = letter.person.and_then(|person| Recipient::of(person, letter.language)).unwrap_or(stranger);
    let language = to.language;
    let treaty = site.settings.name.get(language).to_owned();
    let mut parts = vec![said(site, language, letter).to_string()];
    if let Some(number) = letter.number().filter(|_| site.is_on("log")) {
        let receipt = format!("{}/receipts/{}", site.settings.base, number.trim_start_matches('#'));
        parts.push(site.catalogue.message(language, "receive-receipt").with("page", receipt).to_string());
    }
    if let Answer::Parts { from_files: n @ 1.., .. } = letter.answer {
        parts.push(site.catalogue.message(language, "receive-from-files").count("n", n).to_string());
    }
    parts.extend(files(site, language, letter));
    let (quoted, said) = match letter.answer {
        Answer::Posted { .. } | Answer::Accepted { .. } | Answer::Parts { .. } => (letter.words, true),
        Answer::Refused(_) | Answer::Returned { .. } | Answer::WhichOne => (letter.text, false),
        _ => ("", false),
    };
    if said && !quoted.is_empty() {
        parts.push(site.catalogue.message(language, "receive-words").to_string());
    }
    let name = if to.name.is_empty() { to.address.clone() } else { to.name.clone() };
    let mut text = site
        .catalogue
        .message(language, "receive-mail-text")
        .with("name", name)
        .with("what", parts.join("\n\n"))
        .with("treaty", &treaty)
        .with("page", &site.settings.base)
        .to_string();
    if !quoted.is_empty() {
        let most = if letter.person.is_some() { GIVEN_BACK } else { GIVEN_TO_STRANGERS };
        let given: String = quoted.chars().take(most).collect();
        text.push_str("\n\n____\n");
        text.extend(given.lines().map(|line| format!("> {line}\n")));
        if given.len() < quoted.len() {
            text.push_str("> […]\n");
        }
    }
    let purpose = format!("answer/{}/{}", letter.address, letter.message_id);
    let message_id = site.house.message_id(&format!("answer.{}", draw.token(&purpose)));
    let thread = Some(letter.message_id.to_owned()).filter(|id| !id.is_empty()).into_iter().collect();
    let mail = Outgoing {
        automatic: Automatic::Replied,
        thread,
        ..Outgoing::new(to, treaty, message_id, replied(letter.subject), text)
    };
    mail::queue(tx, &site.house, &mail, now)
}

impl Letter<'_> {
    /// The number of the post that it became, where everybody reads it.
    fn number(&self) -> Option<&str> {
        match self.answer {
            Answer::Posted { number, waits: false, .. } | Answer::Accepted { number, waits: false, .. } => Some(number),
            _ => None,
        }
    }
}

/// What became of the files, where they were not all taken. With what is held they are kept.
fn files(site: &Site, language: Language, letter: &Letter<'_>) -> Option<String> {
    match letter.answer {
        Answer::Posted { left_out, .. } | Answer::Accepted { left_out, .. } | Answer::Parts { left_out, .. }
            if !left_out.is_empty() =>
        {
            let line = |saying: &Saying| site.catalogue.said(language, saying).to_string();
            let lines: Vec<String> = left_out.iter().map(line).collect();
            let message = site.catalogue.message(language, "receive-left-out");
            Some(message.count("n", lines.len()).with("files", lines.join("\n")).to_string())
        }
        Answer::Refused(_) | Answer::WhichOne if letter.files => {
            Some(site.catalogue.message(language, "receive-attachments").to_string())
        }
        _ => None,
    }
}

/// "Re: …", once.
fn replied(subject: &str) -> String {
    let subject = subject.trim();
    let marked = subject.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("re:"));
    if marked { subject.to_owned() } else { format!("Re: {subject}") }
}

fn said<'a>(site: &'a Site, language: Language, letter: &'a Letter<'_>) -> Message<'a> {
    let page = |path: &str| format!("{}{path}", site.settings.base);
    match &letter.answer {
        Answer::Posted { number, waits: true, .. } | Answer::Accepted { number, waits: true, .. } => {
            site.catalogue.message(language, "receive-waits").with("number", *number)
        }
        Answer::Posted { number, path, .. } => {
            site.catalogue.message(language, "receive-posted").with("number", *number).with("page", page(path))
        }
        Answer::Accepted { number, path, .. } => {
            site.catalogue.message(language, "receive-accepted").with("number", *number).with("page", page(path))
        }
        Answer::Parts { parts, path, .. } => site
            .catalogue
            .message(language, "receive-comments")
            .with("comments", understood(site, language, parts))
            .with("page", page(path)),
        Answer::Returned { reason } => site.catalogue.message(language, "receive-returned").with("reason", *reason),
        Answer::HeldLate => site.catalogue.message(language, "receive-held-late"),
        Answer::HeldThread => site.catalogue.message(language, "receive-held-thread"),
        Answer::HeldEarly => site.catalogue.message(language, "receive-held-early"),
        Answer::HeldNomination => site.catalogue.message(language, "receive-held-nomination"),
        Answer::HeldUnmatched => site.catalogue.message(language, "receive-held-unmatched"),
        Answer::HeldUnproven => site.catalogue.message(language, "receive-held-unproven"),
        Answer::WhichOne => site.catalogue.message(language, "receive-which-one"),
        Answer::Left => site.catalogue.message(language, "receive-left"),
        Answer::Refused(reason) => refused(site, language, *reason).with("address", letter.address),
    }
}

/// What was understood, one comment a line: "#131: 12(a)".
fn understood(site: &Site, language: Language, parts: &[Part]) -> String {
    let line = |part: &Part| {
        let message = match &part.place {
            Some(place) => site.catalogue.message(language, "receive-comment-on").with("place", place),
            None => site.catalogue.message(language, "receive-comment-on-all"),
        };
        message.with("number", &part.number).to_string()
    };
    parts.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn refused(site: &Site, language: Language, reason: Reason) -> Message<'_> {
    match reason {
        Reason::Stranger => site.catalogue.message(language, "receive-stranger"),
        Reason::Empty => site.catalogue.message(language, "receive-empty"),
        Reason::Sealed => site.catalogue.message(language, "receive-sealed"),
        Reason::TooLong => site.catalogue.message(language, "receive-too-long"),
        Reason::TooLarge => site.catalogue.message(language, "receive-too-large"),
        Reason::NotListed => site.catalogue.message(language, "receive-not-listed"),
        _ => site.catalogue.message(language, "receive-unknown-address"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_marked_as_answered_once() {
        assert_eq!(replied("Plans"), "Re: Plans");
        assert_eq!(replied("RE: Plans"), "RE: Plans");
        assert_eq!(replied("计划"), "Re: 计划");
    }
}
