//! An answer to an invitation, taken in as comments.

use db::{Result, Write};
use language::Saying;
use mail::{Part, Receiver, Reply, Taken};
use record::contribution::{self, Channel};
use record::{Action, Facts, RecordId, Refusal};
use redline::{Place, Remark};

use crate::model::returned::{self, Returned, placed, several_authors, words};
use crate::model::{LONGEST, Standing, letter};
use crate::store;
use crate::store::comment::{self, NewComment};

/// Rounds take answers to their invitations, and to what was told of comments.
pub static RECEIVER: Receiver = Receiver { name: "review", take, leave: |_, _| Ok(false) };

fn take(tx: &mut Write<'_>, reply: &Reply<'_>) -> Result<Taken> {
    let Some(round) = round(tx, reply.about)? else { return Ok(Taken::NotMine) };
    let Some(round) = store::find(tx, round, reply.language)? else { return Ok(Taken::NotMine) };
    let listed = reply.actor.person().map(|person| store::listed(tx, round.id, person)).transpose()?.flatten();
    let standing = Standing::of(reply.actor, listed);
    let open = Some(round.window.is_open(reply.at));
    let facts = Facts { open, takes_part: Some(!standing.speakers.is_empty()), ..Facts::default() };
    match record::may(reply.actor, Action::Comment, &facts) {
        Err(Refusal::NotNow) if reply.accepted_by.is_none() => {
            return Ok(if reply.at < round.window.opens { Taken::Early } else { Taken::Late });
        }
        Err(Refusal::NotYours | Refusal::SignIn | Refusal::OutOfScope) => return Ok(Taken::NotAllowed),
        Err(Refusal::NotNow) | Ok(()) => {}
    }
    let Some(speaker) = standing.speakers.first().copied() else { return Ok(Taken::NotAllowed) };
    let sent = store::lines(tx, round.id)?;
    let lines: Vec<_> = sent.iter().map(|sent| sent.line.clone()).collect();
    let mut said: Vec<(Remark, String)> = letter::remarks(reply.text, &lines).into_iter().map(own_words).collect();
    let (typed, mut left_out) = (said.len(), Vec::new());
    for Returned { name, remarks } in returned::of_files(reply.files, &lines) {
        if remarks.is_empty() {
            left_out.push(Saying::new("fault-review-file-unread").with("file", name));
        }
        let several = several_authors(&remarks);
        said.extend(remarks.into_iter().map(|remark| {
            let words = words(&remark, several);
            (remark, words)
        }));
    }
    let from_files = said.len() - typed;
    let long = |text: &str| text.chars().count() > LONGEST;
    if said.iter().any(|(remark, words)| long(words) || remark.proposed.as_deref().is_some_and(long)) {
        return Ok(Taken::TooLong);
    }
    let mut parts = Vec::new();
    for (remark, comment) in &said {
        let (paragraph, place) = placed(&remark.place, &sent);
        let new = NewComment {
            paragraph,
            place: &place,
            comment,
            proposed: remark.proposed.as_deref(),
            speaker,
            channel: Channel::Mail,
            language: reply.language,
        };
        let receipt = comment::insert(tx, reply.actor, &round, &new, reply.at)?;
        let at = if let Place::Line(at) = remark.place { sent.get(at) } else { None };
        let named = at.map_or(place, |sent| sent.line.number.clone());
        parts.push(Part {
            record: receipt.id,
            number: receipt.number.to_string(),
            place: Some(named).filter(|named| !named.is_empty()),
        });
    }
    if parts.is_empty() {
        return Ok(Taken::Empty);
    }
    Ok(Taken::Parts { parts, path: format!("/reviews/{}", round.id), from_files, left_out })
}

/// A remark of the mail itself, with its words.
fn own_words(remark: Remark) -> (Remark, String) {
    let words = remark.comment.clone();
    (remark, words)
}

/// The round that a mail answers: itself, or the one of a comment.
fn round(tx: &mut Write<'_>, about: RecordId) -> Result<Option<RecordId>> {
    match contribution::of_record(tx, about)? {
        Some(number) => comment::round_of(tx, number),
        None => Ok(Some(about)),
    }
}
