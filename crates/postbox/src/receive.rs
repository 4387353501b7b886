//! A mail that came in: who wrote it, what it answers, what becomes of it, and the answer to it; all in one transaction.
//!
//! Whoever is known and wrote something is never turned away because a machine did not understand: such a mail is held, and
//! an officer decides. What no person wrote is kept and not answered, so that no two machines write to each other.

use std::time::Duration;

use db::{Instant, Read, Result, Write};
use language::{Language, Saying, without_controls};
use mail::bounce::{self, Bounce, Reported};
use mail::inbox::{self, NewArrival, Outcome, Reason};
use mail::is_message_id;
use mail::{Draw, Incoming, Leaving, Nature, Part, Reply, Report, Slot, Taken, reader};
use page::Site;
use record::file::Limits;
use record::{Actor, Circles, Kind, Person, PersonId, RecordId, actor, person, request};

use crate::letter::{self, Answer, Letter};

/// A larger mail is refused; of what came, the beginning is kept. As large is one with all files that may come with a post, as
/// mails write them, and with its words.
pub fn largest(limits: &Limits) -> usize {
    (25 << 20).max(limits.bytes().1 / 20 * 29)
}

/// So many of the mails to which one refers are looked for.
const MOST_ANSWERED: usize = 3;
const KEPT_OF_TOO_LARGE: usize = 64 << 10;
/// So long a mail server in front keeps a mail that it cannot hand over.
const KEPT_IN_FRONT: Duration = Duration::from_hours(5 * 24);
/// So long a mail is under way where nobody is down.
const UNDER_WAY: Duration = Duration::from_mins(1);

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub outcome: Outcome,
    pub reason: Option<Reason>,
    /// The number of the post that it became.
    pub number: Option<String>,
}

/// Takes a mail in, as a mail server hands it over; `recipient` is the address to which it was delivered, where the server
/// says so apart from the mail. `None` when exactly this mail was taken in before.
///
/// # Errors
/// The store's own: then nothing is kept, and the mail server has to try again.
pub async fn receive(site: &Site, mut raw: Vec<u8>, recipient: Option<&str>) -> Result<Option<Received>> {
    let too_large = raw.len() > largest(&site.limits);
    if too_large {
        raw.truncate(KEPT_OF_TOO_LARGE);
    }
    let incoming = mail::read(&raw).map(|mut incoming| {
        incoming.recipients.extend(recipient.map(str::to_lowercase));
        for words in [&mut incoming.text, &mut incoming.subject] {
            *words = public(site, words);
        }
        without_nul(incoming)
    });
    let (own, draw, now) = (site.clone(), Draw::new(&site.chance), site.clock.now());
    let at = incoming.as_ref().map_or(now, |incoming| arrived(incoming, now));
    site.db
        .write(move |tx| {
            if inbox::is_known(tx, &raw)? {
                return Ok(None);
            }
            let Some(incoming) = &incoming else { return unreadable(tx, &raw, now).map(Some) };
            if inbox::is_kept(tx, &incoming.message_id, &incoming.from, &incoming.text)? {
                return Ok(None);
            }
            let arrival = Arrived { site: &own, incoming, raw: &raw, too_large, draw: &draw, now, at };
            arrival.take(tx).map(Some)
        })
        .await
}

/// When a mail arrived: when the mail server in front took it, which keeps it while this one is down. What that cannot have said
/// counts for nothing, and as long as it keeps a mail.
fn arrived(incoming: &Incoming, now: Instant) -> Instant {
    let said = incoming.received.map(|seconds| Instant::from_microseconds(seconds.saturating_mul(1_000_000)));
    said.filter(|at| *at + UNDER_WAY <= now && *at >= now - KEPT_IN_FRONT).unwrap_or(now)
}

/// What became of a mail in one line, for the mail server's log.
pub fn said(received: Option<&Received>) -> String {
    let Some(received) = received else { return "taken in before".to_owned() };
    let reason = received.reason.map(|reason| format!(" ({reason})")).unwrap_or_default();
    let number = received.number.as_ref().map(|number| format!(" as {number}")).unwrap_or_default();
    format!("{}{number}{reason}", received.outcome)
}

/// Words as they may stand before everybody: without what only who wrote them may know.
pub(crate) fn public(site: &Site, words: &str) -> String {
    mail::without_secrets(words, &site.house, &site.settings.base)
}

/// No database keeps the character NUL in a text, and no page and no feed another sign that is none.
fn without_nul(mut incoming: Incoming) -> Incoming {
    let texts = [
        &mut incoming.message_id,
        &mut incoming.from,
        &mut incoming.from_name,
        &mut incoming.subject,
        &mut incoming.text,
        &mut incoming.whole,
    ];
    for text in texts {
        text.retain(|c| c != '\0');
        *text = without_controls(std::mem::take(text));
    }
    incoming
}

fn unreadable(tx: &mut Write<'_>, raw: &[u8], at: Instant) -> Result<Received> {
    let (outcome, reason) = (Outcome::Ignored, Some(Reason::Unreadable));
    let new = NewArrival {
        at,
        raw,
        message_id: "",
        sender: "",
        person: None,
        subject: "",
        text: "",
        language: Language::English,
        about: None,
        outcome,
        reason,
        record: None,
    };
    inbox::insert(tx, &new)?;
    Ok(Received { outcome, reason, number: None })
}

/// A mail that was read, on its way in.
struct Arrived<'a> {
    site: &'a Site,
    incoming: &'a Incoming,
    raw: &'a [u8],
    too_large: bool,
    draw: &'a Draw,
    now: Instant,
    /// When it arrived; from then on it counts.
    at: Instant,
}

/// To whom an address was given, for what, and until when.
type Given = (PersonId, RecordId, Instant);

/// What is decided about a mail.
#[derive(Default)]
struct Judged {
    person: Option<Person>,
    /// The language in which they are written to.
    reads: Option<Language>,
    about: Option<RecordId>,
    verdict: Verdict,
    /// What they wrote, where more of it was found than the mail alone tells.
    words: Option<String>,
    /// What it tells of a mail of ours.
    told: Option<(Reported, Report)>,
}

#[derive(Default)]
enum Verdict {
    #[default]
    Nothing,
    Ignored(Reason),
    Refused(Reason),
    Held(Reason),
    /// They hear no more of a list.
    Left,
    Parts {
        parts: Vec<Part>,
        path: String,
        from_files: usize,
        left_out: Vec<Saying>,
    },
    Posted {
        record: RecordId,
        number: String,
        path: String,
        waits: bool,
        left_out: Vec<Saying>,
    },
}

impl Arrived<'_> {
    fn take(&self, tx: &mut Write<'_>) -> Result<Received> {
        let judged = self.judge(tx)?;
        let (outcome, reason, post) = match &judged.verdict {
            Verdict::Posted { record, number, .. } => (Outcome::Posted, None, Some((*record, number.clone()))),
            Verdict::Parts { parts, .. } => {
                (Outcome::Posted, None, parts.first().map(|part| (part.record, part.number.clone())))
            }
            Verdict::Ignored(reason) => (Outcome::Ignored, Some(*reason), None),
            Verdict::Refused(reason) => (Outcome::Refused, Some(*reason), None),
            Verdict::Held(reason) => (Outcome::Held, Some(*reason), None),
            Verdict::Left => (Outcome::Ignored, Some(Reason::Left), None),
            Verdict::Nothing => (Outcome::Held, Some(Reason::Unmatched), None),
        };
        self.answer(tx, &judged)?;
        let new = NewArrival {
            at: self.at,
            raw: self.raw,
            message_id: &self.incoming.message_id,
            sender: &self.incoming.from,
            person: judged.person.as_ref().map(|person| person.id),
            subject: &self.incoming.subject,
            text: self.words(&judged),
            language: self.language(judged.reads),
            about: judged.about,
            outcome,
            reason,
            record: post.as_ref().map(|(record, _)| *record),
        };
        let id = inbox::insert(tx, &new)?;
        if let Some((reported, report)) = judged.told {
            let bounce = Bounce { at: self.now, mail: reported.mail, report, incoming: Some(id) };
            bounce::insert(tx, &reported.address, &bounce)?;
        }
        Ok(Received { outcome, reason, number: post.map(|(_, number)| number) })
    }

    /// What its writer wrote.
    fn words<'b>(&'b self, judged: &'b Judged) -> &'b str {
        judged.words.as_deref().unwrap_or(&self.incoming.text)
    }

    /// In which language it is written, as far as its words tell; else in the one that its writer reads.
    fn language(&self, reads: Option<Language>) -> Language {
        self.incoming.language.or(reads).unwrap_or(Language::English)
    }

    fn judge(&self, tx: &mut Write<'_>) -> Result<Judged> {
        let incoming = self.incoming;
        let nobody = |reason| Judged { verdict: Verdict::Ignored(reason), ..Judged::default() };
        if let Some(told) = self.failure(tx)? {
            return Ok(told);
        }
        match incoming.nature {
            Nature::Automatic => return self.nobodys(tx, Reason::Automatic),
            Nature::Bounce if !incoming.only_words => return self.nobodys(tx, Reason::Bounce),
            Nature::Bounce | Nature::Written => {}
        }
        if incoming.from.is_empty() || incoming.from.eq_ignore_ascii_case(&self.site.house.address) {
            return Ok(nobody(Reason::NoSender));
        }
        if let Some(person) = self.leave(tx)? {
            let reads = person::reads(tx, person.id)?;
            return Ok(Judged { person: Some(person), reads, verdict: Verdict::Left, ..Judged::default() });
        }
        let person = person::find_by_email(tx, &incoming.from)?;
        let actor = match &person {
            Some(person) => actor::of(tx, person.id, self.at)?,
            None => None,
        };
        let Some((person, actor)) = person.zip(actor) else {
            if incoming.nature == Nature::Bounce {
                return Ok(nobody(Reason::Bounce));
            }
            return Ok(Judged { verdict: Verdict::Refused(Reason::Stranger), ..Judged::default() });
        };
        let reads = person::reads(tx, person.id)?;
        let (about, doubt) = self.about(tx, &person)?;
        let own = doubt.is_none() && about.is_some();
        if incoming.nature == Nature::Bounce {
            // Who writes of mails that did not arrive is heard at an address of their own.
            let verdict = if own { Verdict::Held(Reason::Sounds) } else { Verdict::Ignored(Reason::Bounce) };
            return Ok(Judged { person: Some(person), reads, about, verdict, ..Judged::default() });
        }
        let (words, unsure) = if own && incoming.repeats() { self.beside(tx)? } else { (None, false) };
        let text = words.as_deref().unwrap_or(&incoming.text);
        let verdict = match doubt {
            _ if self.too_large => Verdict::Refused(Reason::TooLarge),
            _ if text.is_empty() && incoming.sealed => Verdict::Refused(Reason::Sealed),
            _ if text.is_empty() && incoming.files.is_empty() && unsure => Verdict::Held(Reason::Empty),
            _ if text.is_empty() && incoming.files.is_empty() => Verdict::Refused(Reason::Empty),
            Some(Reason::UnknownAddress) => Verdict::Refused(Reason::UnknownAddress),
            Some(reason) => Verdict::Held(reason),
            None => match about {
                Some(about) => self.offer(tx, (&actor, reads), about, text)?,
                None => Verdict::Held(Reason::Unmatched),
            },
        };
        // A Government is never turned away by a machine: an officer decides.
        let verdict = match verdict {
            Verdict::Refused(reason) if actor.government().is_some() => Verdict::Held(reason),
            verdict => verdict,
        };
        Ok(Judged { person: Some(person), reads, about, verdict, words, told: None })
    }

    /// What no person seems to have written. Of somebody known it is kept with what it answers: an officer may see that a person
    /// did write it.
    fn nobodys(&self, tx: &mut Write<'_>, reason: Reason) -> Result<Judged> {
        let person = person::find_by_email(tx, &self.incoming.from)?;
        let about = match &person {
            Some(person) => self.about(tx, person)?.0,
            None => None,
        };
        Ok(Judged { person, about, verdict: Verdict::Ignored(reason), ..Judged::default() })
    }

    /// What they wrote between and below the lines of the mail that they answer, where their program repeats it without marks;
    /// and whether nobody can tell, because that mail is not there any more.
    fn beside(&self, tx: &mut Read<'_>) -> Result<(Option<String>, bool)> {
        let incoming = self.incoming;
        let token = self.slots().find_map(|slot| if let Slot::Reply(token) = slot { Some(token) } else { None });
        let ids = incoming.in_reply_to.iter().chain(incoming.references.iter().rev());
        let ids: Vec<&str> = ids.take(MOST_ANSWERED).map(String::as_str).collect();
        let answered = inbox::answered_text(tx, token.unwrap_or_default(), (&ids, &incoming.from))?;
        let words = answered.as_deref().and_then(|answered| incoming.beside(answered));
        let clean = |words: String| without_controls(public(self.site, &words).replace('\0', ""));
        Ok((words.map(clean), answered.is_none()))
    }

    /// What came to the address for failures of one mail: a report on that mail, or a machine's answer to it. A person
    /// who is known is heard even there.
    fn failure(&self, tx: &mut Read<'_>) -> Result<Option<Judged>> {
        let incoming = self.incoming;
        let token = self.slots().find_map(|slot| if let Slot::Bounce(token) = slot { Some(token) } else { None });
        let Some(token) = token else { return Ok(None) };
        if incoming.nature == Nature::Written && person::find_by_email(tx, &incoming.from)?.is_some() {
            return Ok(None);
        }
        let reported = bounce::mail_of(tx, token)?;
        let told = reported.zip(incoming.report.clone());
        let answers = told.is_none() && incoming.nature == Nature::Automatic;
        let reason = if answers { Reason::Automatic } else { Reason::Bounce };
        Ok(Some(Judged { verdict: Verdict::Ignored(reason), told, ..Judged::default() }))
    }

    /// The addresses of the house to which it went.
    fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        self.incoming.recipients.iter().filter_map(|address| self.site.house.slot(address))
    }

    /// Takes off the list whoever asked for it by writing to their own address for that; who has the address need not be
    /// known by the one from which they write.
    fn leave(&self, tx: &mut Write<'_>) -> Result<Option<Person>> {
        let token = self.slots().find_map(|slot| if let Slot::Leave(token) = slot { Some(token) } else { None });
        let Some(token) = token else { return Ok(None) };
        let Some(reader) = reader::who_leaves(tx, token)? else { return Ok(None) };
        let leaving = Leaving { list: reader.list, person: reader.person, at: self.now };
        for receiver in &self.site.receivers {
            if (receiver.leave)(tx, &leaving)? {
                return person::get(tx, reader.person).map(Some);
            }
        }
        Ok(None)
    }

    /// What it answers, by the address to which it went or by the mail to which it refers; and why that may not be so.
    fn about(&self, tx: &mut Write<'_>, person: &Person) -> Result<(Option<RecordId>, Option<Reason>)> {
        let incoming = self.incoming;
        // Who answers everybody writes to the addresses of others too: their own counts.
        let mut found: Option<Option<Given>> = None;
        for slot in self.slots() {
            let Some(given) = self.given(tx, slot)? else { continue };
            let own = given.is_some_and(|(whose, _, _)| whose == person.id);
            if own || found.is_none() {
                found = Some(given);
            }
            if own {
                break;
            }
        }
        if let Some(found) = found {
            return Ok(match found {
                None => (None, Some(Reason::UnknownAddress)),
                Some((whose, about, _)) if whose != person.id => (Some(about), Some(Reason::NotYours)),
                Some((_, about, expires)) if expires <= self.at => (Some(about), Some(Reason::Expired)),
                Some((_, about, _)) => (Some(about), None),
            });
        }
        let nominates = self.slots().find_map(|slot| if let Slot::Nominate(forum) = slot { Some(forum) } else { None });
        if let Some(forum) = nominates {
            let known = request::find(tx, Circles::ALL, forum)?.filter(|request| request.kind == Kind::Forum);
            let doubt = if known.is_some() { Reason::Nomination } else { Reason::UnknownAddress };
            return Ok((known.map(|forum| forum.id), Some(doubt)));
        }
        for id in incoming.in_reply_to.iter().chain(incoming.references.iter().rev()) {
            if let Some(about) = inbox::was_about(tx, id, &incoming.from)? {
                // Everybody may know a Message-ID, and write in anybody's name.
                return Ok((Some(about), Some(Reason::Unproven)));
            }
        }
        Ok((None, None))
    }

    /// To whom an address for replies or for threads was given; nothing inside where it never was, nothing where it is of
    /// another kind.
    fn given(&self, tx: &mut Read<'_>, slot: Slot<'_>) -> Result<Option<Option<Given>>> {
        Ok(match slot {
            Slot::Reply(token) => {
                Some(inbox::reply_address(tx, token)?.map(|found| (found.person, found.about, found.expires)))
            }
            Slot::Begin { place, token } => {
                let known = request::find(tx, Circles::ALL, place)?.map(|place| place.id);
                let reader = reader::who_begins(tx, token)?;
                Some(reader.zip(known).map(|(reader, place)| (reader.person, place, reader.expires)))
            }
            _ => None,
        })
    }

    /// Offers it to the subjects, until one says that it is theirs.
    fn offer(
        &self,
        tx: &mut Write<'_>,
        (actor, reads): (&Actor, Option<Language>),
        about: RecordId,
        text: &str,
    ) -> Result<Verdict> {
        let reply = Reply {
            actor,
            about,
            subject: &self.incoming.subject,
            text,
            language: self.language(reads),
            message_id: self.message_id(),
            files: &self.incoming.files,
            limits: &self.site.limits,
            at: self.at,
            accepted_by: None,
        };
        Ok(match offer(tx, self.site, &reply)? {
            Taken::Posted { record, number, path, waits, left_out } => {
                Verdict::Posted { record, number, path, waits, left_out }
            }
            Taken::Parts { parts, path, from_files, left_out } => Verdict::Parts { parts, path, from_files, left_out },
            Taken::ThreadClosed => Verdict::Held(Reason::Thread),
            Taken::Late => Verdict::Held(Reason::Late),
            Taken::Early => Verdict::Held(Reason::Early),
            Taken::Divided => Verdict::Held(Reason::Divided),
            Taken::NotAllowed => Verdict::Refused(Reason::NotListed),
            Taken::TooLong => Verdict::Refused(Reason::TooLong),
            Taken::Empty => Verdict::Refused(Reason::Empty),
            Taken::WhichOne => Verdict::Refused(Reason::Digest),
            Taken::NotMine => Verdict::Held(Reason::Unmatched),
        })
    }

    /// The mail's own Message-ID, unless it cannot stand in a header or pretends to be one of ours.
    fn message_id(&self) -> &str {
        let id = self.incoming.message_id.as_str();
        if !is_message_id(id) {
            return "";
        }
        let ours = id.rsplit_once('@').is_some_and(|(_, domain)| domain.eq_ignore_ascii_case(&self.site.house.domain));
        if ours { "" } else { id }
    }

    /// Queues the answer to whoever wrote it.
    fn answer(&self, tx: &mut Write<'_>, judged: &Judged) -> Result<()> {
        let answer = match &judged.verdict {
            Verdict::Ignored(_) => return Ok(()),
            Verdict::Posted { number, path, waits, left_out, .. } => {
                Answer::Posted { number, path, waits: *waits, left_out }
            }
            Verdict::Left => Answer::Left,
            Verdict::Held(Reason::Digest) | Verdict::Refused(Reason::Digest) => Answer::WhichOne,
            Verdict::Parts { parts, path, from_files, left_out } => {
                Answer::Parts { parts, path, from_files: *from_files, left_out }
            }
            Verdict::Held(Reason::Thread) => Answer::HeldThread,
            Verdict::Held(Reason::Late) => Answer::HeldLate,
            Verdict::Held(Reason::Early) => Answer::HeldEarly,
            Verdict::Held(Reason::Nomination) => Answer::HeldNomination,
            Verdict::Held(Reason::Unproven) => Answer::HeldUnproven,
            Verdict::Held(_) | Verdict::Nothing => Answer::HeldUnmatched,
            Verdict::Refused(reason) => {
                if letter::is_told_enough(tx, &self.incoming.from, judged.person.as_ref(), self.now)? {
                    return Ok(());
                }
                Answer::Refused(*reason)
            }
        };
        let letter = Letter {
            answer,
            person: judged.person.as_ref(),
            address: &self.incoming.from,
            name: &self.incoming.from_name,
            language: judged.reads.unwrap_or_else(|| self.language(None)),
            subject: &self.incoming.subject,
            text: &self.incoming.whole,
            words: self.words(judged),
            message_id: &self.incoming.message_id,
            files: !self.incoming.files.is_empty(),
        };
        letter::queue(tx, self.site, &letter, self.draw, self.now)
    }
}

/// Offers a reply to one subject after the other, until one says that it is theirs.
pub(crate) fn offer(tx: &mut Write<'_>, site: &Site, reply: &Reply<'_>) -> Result<Taken> {
    for receiver in &site.receivers {
        let taken = (receiver.take)(tx, reply)?;
        if taken != Taken::NotMine {
            return Ok(taken);
        }
    }
    Ok(Taken::NotMine)
}
