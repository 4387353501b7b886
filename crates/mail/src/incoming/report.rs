//! What a mail server tells of a mail that did not arrive: in fields (RFC 3464), or in words where it writes nothing else.

use std::sync::LazyLock;

use mail_parser::Message;
use record::words;
use regex::Regex;

use super::nature::{Nature, is_kind};
use crate::outgoing::one_line;

/// What a mail server told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// `failed`, `delayed` …, as RFC 3464 has them; empty where it reports a failure in words only.
    pub action: String,
    /// As `5.1.1` (RFC 3463); empty where it does not say.
    pub status: String,
    /// What the other mail server said, in its own words.
    pub diagnostic: String,
}

words! {
    /// Why a mail did not arrive, in the few kinds that somebody can do something about.
    Cause {
        /// Nobody has this address there.
        NoAddress = "no-address",
        /// What stands after the `@` is no place that takes mail.
        NoDomain = "no-domain",
        /// The mailbox is closed.
        Closed = "closed",
        Full = "full",
        TooLarge = "too-large",
        /// The other side does not want mail from us.
        Unwanted = "unwanted",
        /// No mail server answered there in time.
        Unreachable = "unreachable",
        /// It is late and tried again.
        Late = "late",
        /// Nobody can tell.
        Unsaid = "unsaid",
    }
}

impl Report {
    /// What a mail server said when it refused a mail for good, such as `550 5.1.1 no such user`.
    pub fn refusal(answer: &str) -> Self {
        Report {
            action: "failed".to_owned(),
            status: status(answer).unwrap_or_default(),
            diagnostic: one_line(answer, LONGEST_DIAGNOSTIC),
        }
    }

    /// Whether the mail will not arrive any more.
    pub fn is_final(&self) -> bool {
        matches!(self.action.as_str(), "failed" | "")
    }

    /// Whether nothing will ever arrive at this address.
    pub fn is_hard(&self) -> bool {
        let gone = matches!(self.cause(), Cause::NoAddress | Cause::NoDomain | Cause::Closed);
        gone && !self.status.starts_with('4')
    }

    /// Why, by its status (RFC 3463, 3) and, where that tells nothing, by its words.
    pub fn cause(&self) -> Cause {
        if !self.is_final() {
            return Cause::Late;
        }
        let parts = self.status.split_once('.').map_or("", |(_, rest)| rest);
        match parts {
            "1.2" | "4.4" => Cause::NoDomain,
            "1.1" | "1.3" | "1.6" | "1.10" => Cause::NoAddress,
            "2.1" => Cause::Closed,
            "2.2" | "3.1" => Cause::Full,
            "2.3" | "3.4" => Cause::TooLarge,
            _ => self.cause_in_words().unwrap_or(match parts.split('.').next() {
                Some("1") if parts != "1.7" && parts != "1.8" => Cause::NoAddress,
                Some("7" | "1") => Cause::Unwanted,
                Some("4") => Cause::Unreachable,
                _ => Cause::Unsaid,
            }),
        }
    }

    fn cause_in_words(&self) -> Option<Cause> {
        CAUSES.iter().find(|(_, words)| words.is_match(&self.diagnostic)).map(|(cause, _)| *cause)
    }
}

const LONGEST_DIAGNOSTIC: usize = 500;

static CAUSES: LazyLock<Vec<(Cause, Regex)>> = LazyLock::new(|| {
    let causes = [
        (
            Cause::Full,
            r"\bfull\b|over.?quota|quota exceeded|exceeded.{0,20}\bquota|not enough (?:disk )?space|insufficient|number of messages",
        ),
        (Cause::TooLarge, r"too (?:large|big)|size (?:limit|exceed)|exceeds.{0,30}\bsize"),
        (
            Cause::NoDomain,
            r"(?:host|domain)(?: name)? (?:unknown|not found|does not exist)|unknown (?:host|domain)|no such (?:host|domain)|unrouteable|\bno mx\b|\bnxdomain\b|name service error",
        ),
        (
            Cause::Closed,
            r"(?:account|mailbox|user|recipient|address).{0,30}(?:disabled|inactive|suspended|deactivated|closed|expired|frozen|locked|no longer)|(?:disabled|inactive|suspended) (?:account|mailbox|user)",
        ),
        (
            Cause::NoAddress,
            r"(?:no such|unknown|invalid|non-?exist\w*|bad) (?:user|recipient|address|mailbox|local|account|person|destination)|(?:user|recipient|address|mailbox|account|person)[^.]{0,60}(?:unknown|not found|doesn'?t exist|does not exist|invalid|n'existe pas|not known|not exist)|user unknown|(?:not a|isn'?t a|no) (?:known|valid) (?:user|recipient|mailbox)|doesn'?t have an? .{0,20}account|can'?t find.{0,20}(?:user|recipient|mailbox)|no mailbox here|unknown in|not listed in|mailbox unavailable",
        ),
        (
            Cause::Unreachable,
            r"timed? ?out|refused to talk|service (?:currently )?(?:unavailable|not available)|connection (?:refused|reset)|unreachable|not reachable|no route|too many hops|hop count|could not connect|(?:requests to|accepting) connect|failing for a long time|lookup of",
        ),
        (
            Cause::Unwanted,
            r"\bspam\b|block(?:ed|list)|blacklist|\bpolicy\b|\breputation\b|denied|not (?:allowed|authori[sz]ed)|\brejected\b|unauthenticated|\bspf\b|\bdmarc\b|refuse",
        ),
    ];
    causes.map(|(cause, words)| (cause, pattern(words))).into()
});
/// A status of RFC 3463, and nothing that is part of a longer number.
static STATUS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?\s|\.?$)"));
/// An answer of a mail server with its status behind it: more telling than a status anywhere in a text.
static ANSWER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^\d.])[45]\d\d[- ]+#?([45]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?\s|\.?$)"));
/// The fields that every recipient of a report has.
static FIELDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^Final-Recipient:.*(?:\n.+)*\n(?:Action|Status):"));
/// An answer of a mail server (RFC 5321, 4.2).
static REPLY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[\s:(>])([45][0-57]\d)(?:[- ]+#?[45]\.\d|[- ]+(?:<|[a-z]*\w+ \w+)|\s*$)"));

fn pattern(pattern: &str) -> Regex {
    Regex::new(&format!("(?im){pattern}")).expect("a pattern of ours")
}

fn status(text: &str) -> Option<String> {
    let found = ANSWER.captures(text).or_else(|| STATUS.captures(text))?;
    Some(found[1].to_owned())
}

/// What a mail tells of another, if it is such a report: that it failed, or that it is late.
pub(super) fn read(message: &Message<'_>, body: &str, nature: Nature) -> Option<Report> {
    let fields = match (fields(message), nature) {
        (Some(fields), Nature::Bounce | Nature::Automatic) => fields,
        (None, Nature::Bounce) => Report::default(),
        _ => return None,
    };
    let words = in_words(message, body);
    // Some servers say "5.0.0" and tell the rest in words.
    let vague = |status: &str| status.is_empty() || status.ends_with(".0.0");
    let status = match (fields.status, words.status) {
        (told, read) if vague(&told) && !read.is_empty() => read,
        (told, _) => told,
    };
    let diagnostic = if fields.diagnostic.is_empty() { words.diagnostic } else { fields.diagnostic };
    Some(Report { action: fields.action, status, diagnostic })
}

/// The fields of the recipient that fared worst: each of our mails goes to one, who may have passed it on to several.
fn fields(message: &Message<'_>) -> Option<Report> {
    let part =
        message.parts.iter().find(|part| is_kind(part, "message", &["delivery-status", "global-delivery-status"]));
    // Where a report lost the frame of its parts, the fields still stand in it.
    let bytes = part.map_or_else(|| message.raw_message(), |part| part.contents());
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    if part.is_none() && !FIELDS.is_match(&text) {
        return None;
    }
    let recipients =
        text.split("\n\n").map(recipient).filter(|report| !report.action.is_empty() || !report.status.is_empty());
    let mut recipients: Vec<Report> = recipients.collect();
    let worst = recipients.iter().position(Report::is_final).unwrap_or_default();
    (worst < recipients.len()).then(|| recipients.swap_remove(worst))
}

fn recipient(lines: &str) -> Report {
    let unfolded = lines.replace("\n ", " ").replace("\n\t", " ");
    let mut report = Report::default();
    for (name, value) in unfolded.lines().filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        match name.trim().to_lowercase().as_str() {
            "action" => {
                value.split_whitespace().next().unwrap_or_default().to_lowercase().clone_into(&mut report.action)
            }
            "status" => report.status = status(value).unwrap_or_default(),
            "diagnostic-code" => {
                let said = value.split_once(';').map_or(value, |(_, said)| said);
                report.diagnostic = one_line(said, LONGEST_DIAGNOSTIC);
            }
            _ => {}
        }
    }
    if let Some(told) = status(&report.diagnostic).filter(|_| report.status.ends_with(".0.0")) {
        report.status = told;
    }
    report
}

/// What can be read from its words, without those of the mail that it gives back.
fn in_words(message: &Message<'_>, body: &str) -> Report {
    let text = if body.trim().is_empty() { String::from_utf8_lossy(message.raw_message()) } else { body.into() };
    let told = before_the_mail(&text);
    let line = told.lines().find(|line| REPLY.is_match(line) || ANSWER.is_match(line));
    let line = line.or_else(|| told.lines().find(|line| CAUSES.iter().any(|(_, words)| words.is_match(line))));
    Report {
        action: String::new(),
        status: line.and_then(status).or_else(|| status(told)).unwrap_or_default(),
        diagnostic: one_line(line.unwrap_or_default(), LONGEST_DIAGNOSTIC),
    }
}

/// The report's own words: servers that know no parts write the mail behind them, headers first.
fn before_the_mail(text: &str) -> &str {
    let header = ["\nReceived: ", "\nReturn-Path: ", "\nMessage-ID: ", "\nMessage-Id: ", "\nMIME-Version: "];
    let end = header.iter().filter_map(|name| text.find(name)).min().unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(status: &str, diagnostic: &str) -> Report {
        Report { action: "failed".to_owned(), status: status.to_owned(), diagnostic: diagnostic.to_owned() }
    }

    #[test]
    fn a_status_says_why_and_words_where_it_does_not() {
        for (status, diagnostic, cause, hard) in [
            ("5.1.1", "", Cause::NoAddress, true),
            ("5.1.2", "", Cause::NoDomain, true),
            ("5.2.1", "", Cause::Closed, true),
            ("5.2.2", "", Cause::Full, false),
            ("5.3.4", "", Cause::TooLarge, false),
            ("5.7.1", "554 5.7.1 blocked", Cause::Unwanted, false),
            ("5.7.1", "550 5.7.1 no such user here", Cause::NoAddress, true),
            ("5.0.0", "User unknown", Cause::NoAddress, true),
            ("5.1.8", "", Cause::Unwanted, false),
            ("4.4.7", "421 connection timed out", Cause::Unreachable, false),
            ("4.2.1", "", Cause::Closed, false),
            ("", "", Cause::Unsaid, false),
        ] {
            let report = told(status, diagnostic);
            assert_eq!((report.cause(), report.is_hard()), (cause, hard), "{status} {diagnostic}");
        }
        assert_eq!(Report { action: "delayed".to_owned(), ..told("4.4.1", "") }.cause(), Cause::Late);
    }

    #[test]
    fn a_refusal_is_read_as_a_report() {
        let report = Report::refusal("permanent error (550): 5.1.1 <ana@ministry.example>: Recipient address rejected");
        assert_eq!((report.action.as_str(), report.status.as_str()), ("failed", "5.1.1"));
        assert!(report.is_hard());
        assert_eq!(Report::refusal("permanent error (550): no").status, "");
    }

    #[test]
    fn a_status_is_no_part_of_a_longer_number() {
        assert_eq!(status("from [192.5.1.1]: no"), None);
        assert_eq!(status("host 5.1.1.20"), None);
        assert_eq!(status("(#5.1.1)").as_deref(), Some("5.1.1"));
        assert_eq!(status("it said 5.1.10.").as_deref(), Some("5.1.10"));
        assert_eq!(status("mta 4.0.1 said 550 5.7.1 no").as_deref(), Some("5.7.1"));
    }

    #[test]
    fn the_recipient_who_fared_worst_is_told() {
        let fields = "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@x.example\nAction: delivered\nStatus: 2.0.0\n\n\
                      Final-Recipient: rfc822; b@x.example\nAction: Failed (for good)\nStatus: 5.0.0\n\
                      Diagnostic-Code: smtp; 550 5.1.1\n <b@x.example> unknown\n";
        let raw = format!("From: MAILER-DAEMON@mx.example\n\n{fields}");
        let report = crate::read(raw.as_bytes()).and_then(|read| read.report).expect("a report");
        assert_eq!((report.action.as_str(), report.status.as_str()), ("failed", "5.1.1"));
        assert_eq!(report.diagnostic, "550 5.1.1 <b@x.example> unknown");
    }
}
