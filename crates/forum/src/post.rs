//! Taking a post in, by whichever way it came: the same rules and the same write for the web and for mail.

use db::{Instant, Read, Write};
use language::Language;
use record::citation::{self, NewCitation, Tie};
use record::contribution::{self, Author, Capacity, Channel, NewContribution, Number, Receipt, State, Text};
use record::decision::{self, What};
use record::file::NewFile;
use record::letter::{self, Letter};
use record::{Action, Actor, Circles, Facts, Kind, PersonId, RecordId, Refusal, card, translation};

use crate::model::{self, Moderation, Place, Speaker};
use crate::store::{self, post::Stands};

/// A post to be taken in.
pub struct NewPost<'a> {
    /// The post that it replies to, which hangs on the same topic.
    pub parent: Option<Number>,
    pub speaker: Speaker,
    pub channel: Channel,
    pub language: Language,
    /// Rendered by [`crate::markdown::render`], before the transaction.
    pub text: &'a Text,
    /// The guiding questions of the topic that it answers.
    pub answers: &'a [RecordId],
    /// Published, unless it waits: where a moderator sees posts first, it waits in any case ([`insert`]).
    pub state: State,
}

/// Where somebody wants to post, and what they may do there.
pub struct Standing {
    pub place: Place,
    /// As what they may speak, the most usual first; nothing when they do not take part.
    pub speakers: Vec<Speaker>,
}

impl Standing {
    /// The speaker of this capacity, or the most usual one.
    pub fn speaker(&self, capacity: Option<Capacity>) -> Option<Speaker> {
        let wanted = |speaker: &&Speaker| capacity.is_none_or(|capacity| speaker.capacity == capacity);
        self.speakers.iter().find(wanted).copied()
    }

    /// As what the actor moderates here, if they do.
    pub fn moderator(&self) -> Option<Speaker> {
        let moderates = |speaker: &&Speaker| matches!(speaker.capacity, Capacity::Moderator | Capacity::Officer);
        self.speakers.iter().find(moderates).copied()
    }

    /// Whether the actor moderates here.
    pub fn moderates(&self) -> bool {
        moderates(&self.speakers)
    }

    /// Whether the actor may post here now.
    ///
    /// # Errors
    /// The refusal: not theirs, or not now.
    pub fn decide(&self, actor: &Actor, now: Instant) -> Result<(), Refusal> {
        let open = Some(self.place.is_open(now));
        let facts = Facts { open, takes_part: Some(!self.speakers.is_empty()), ..Facts::default() };
        record::may(actor, Action::Post, &facts)
    }
}

/// Reads where `topic` stands and what the actor may do there; nothing when it is neither a session nor a sub-topic.
///
/// # Errors
/// The store's own.
pub fn standing(tx: &mut Read<'_>, actor: &Actor, topic: RecordId) -> db::Result<Option<Standing>> {
    let Some(place) = store::setup::place(tx, Circles::of(actor), topic)? else { return Ok(None) };
    let speakers = speakers(tx, actor, &place)?;
    Ok(Some(Standing { place, speakers }))
}

/// As what the actor may speak at a place.
///
/// # Errors
/// The store's own.
pub fn speakers(tx: &mut Read<'_>, actor: &Actor, place: &Place) -> db::Result<Vec<Speaker>> {
    let Some(person) = actor.person() else { return Ok(Vec::new()) };
    let listed = store::participant::listed(tx, place.forum.id, place.session_id(), person)?;
    Ok(model::may_speak_as(actor, &listed))
}

/// Whether somebody who may speak so moderates.
pub(crate) fn moderates(speakers: &[Speaker]) -> bool {
    speakers.iter().any(|speaker| matches!(speaker.capacity, Capacity::Moderator | Capacity::Officer))
}

/// Takes a post in. Whether the actor may is decided before ([`Standing::decide`]), in the same transaction. Where the forum or
/// this person's posts are seen by a moderator first, it waits; what moderators and officers say as such never does.
///
/// # Errors
/// [`db::Error::Missing`] when it replies to a post that is not on this topic, or that was never let in; the store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, place: &Place, new: &NewPost<'_>, at: Instant) -> db::Result<Receipt> {
    let state = if waits(tx, actor, place, new)? { State::Pending } else { new.state };
    take(tx, (actor, actor), place, &NewPost { state, ..*new }, at)
}

/// Takes in what somebody signed and an officer enters for them: the post is the signer's, the row of the log the officer's. It
/// waits for no moderator. `at` is the instant from which it counts.
///
/// # Errors
/// As [`insert`].
pub fn enter(
    tx: &mut Write<'_>,
    (officer, signer): (&Actor, &Actor),
    (place, new): (&Place, &NewPost<'_>),
    letter: &Letter,
    at: Instant,
) -> db::Result<Receipt> {
    let receipt = take(tx, (officer, signer), place, new, at)?;
    letter::insert(tx, officer, (receipt.number, signer.name()), letter, letter.at)?;
    Ok(receipt)
}

/// Takes a post in that `author` said and `actor` hands in.
fn take(
    tx: &mut Write<'_>,
    (actor, author): (&Actor, &Actor),
    place: &Place,
    new: &NewPost<'_>,
    at: Instant,
) -> db::Result<Receipt> {
    if let Some(parent) = new.parent {
        let stands = store::post::stands(tx, actor, parent)?.ok_or(db::Error::Missing)?;
        if stands.topic != place.topic.id || stands.state.is_hidden() {
            return Err(db::Error::Missing);
        }
    }
    let contribution = NewContribution {
        kind: Kind::Post,
        request: place.topic.id,
        parent: new.parent,
        capacity: new.speaker.capacity,
        party: new.speaker.party,
        who: author.name(),
        channel: new.channel,
        language: new.language,
        text: new.text,
        state: new.state,
        visible: card::visible(tx, place.topic.id)?,
    };
    let author = Author { person: author.person(), institution: new.speaker.institution, group: new.speaker.group };
    let receipt = contribution::insert_for(tx, actor, &contribution, author, at)?;
    for question in place.questions.iter().filter(|question| new.answers.contains(&question.id)) {
        let answer = NewCitation { source: receipt.id, tie: Tie::Answers, target: question.id, passage: None };
        citation::cite_with(tx, actor, &answer, at)?;
    }
    if new.state == State::Published {
        store::notice::insert(tx, receipt.number)?;
    }
    Ok(receipt)
}

/// Whether a moderator sees a post before everybody.
///
/// # Errors
/// The store's own.
pub fn waits(tx: &mut Read<'_>, actor: &Actor, place: &Place, new: &NewPost<'_>) -> db::Result<bool> {
    if matches!(new.speaker.capacity, Capacity::Moderator | Capacity::Officer) {
        return Ok(false);
    }
    let own = match actor.person() {
        Some(person) => store::moderation::of_person(tx, place.forum.id, person)?,
        None => None,
    };
    Ok(own.unwrap_or(place.settings.moderation) == Moderation::Pre)
}

/// Whether the thread of a post takes replies: a moderator may have closed it.
///
/// # Errors
/// The store's own.
pub fn takes_replies(tx: &mut Read<'_>, parent: Number) -> db::Result<bool> {
    let Some(root) = store::thread::root(tx, parent)? else { return Ok(true) };
    Ok(!store::thread::stands(tx, root)?.1)
}

/// Attaches a file to a post that was just taken in ([`record::file::Limits`] says which can be), by whichever way it came.
///
/// # Errors
/// The store's own.
pub fn attach(tx: &mut Write<'_>, actor: &Actor, post: Number, file: &NewFile, at: Instant) -> db::Result<()> {
    record::file::attach(tx, actor, post, file, at).map(drop)
}

/// A post about which somebody decides.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub number: Number,
    stands: Stands,
}

/// Reads the post with this number for a decision; nothing when the actor does not know of it.
///
/// # Errors
/// The store's own.
pub fn case(tx: &mut Read<'_>, actor: &Actor, number: Number) -> db::Result<Option<Case>> {
    Ok(store::post::stands(tx, actor, number)?.map(|stands| Case { number, stands }))
}

impl Case {
    pub fn state(&self) -> State {
        self.stands.state
    }

    /// The record that the post is.
    pub fn record(&self) -> RecordId {
        self.stands.id
    }

    /// Whose it is; of a letter, who signed it.
    pub fn author(&self) -> Option<PersonId> {
        self.stands.author
    }

    /// The session or sub-topic on which it hangs.
    pub fn topic(&self) -> RecordId {
        self.stands.topic
    }

    /// As what the actor would attach a translation of this kind.
    pub fn role(&self, actor: &Actor, kind: translation::Kind) -> translation::Role {
        let own = self.stands.author.is_some() && self.stands.author == actor.person();
        match kind {
            translation::Kind::Machine => translation::Role::Reader,
            translation::Kind::Official => translation::Role::Officer,
            translation::Kind::Courtesy if own => translation::Role::Author,
            translation::Kind::Courtesy if self.stands.moderates => translation::Role::Moderator,
            translation::Kind::Courtesy => translation::Role::Officer,
        }
    }

    /// Whether the actor may attach a translation of this kind. Nothing is translated for everybody that is not there for
    /// everybody: a machine waits until a post is let in; its author need not.
    ///
    /// # Errors
    /// The refusal: not theirs, or the post is gone or was not let in.
    pub fn translate(&self, actor: &Actor, kind: translation::Kind) -> Result<(), Refusal> {
        let action = match kind {
            translation::Kind::Official => Action::TranslateOfficially,
            translation::Kind::Courtesy => Action::Translate,
            translation::Kind::Machine => Action::AskMachine,
        };
        let own = self.stands.author.is_some() && self.stands.author == actor.person();
        let waits = self.stands.state == State::Pending && kind != translation::Kind::Machine;
        let settled = Some(!waits && self.stands.state != State::Published);
        let moderates = Some(self.stands.moderates);
        record::may(actor, action, &Facts { own: Some(own), moderates, settled, ..Facts::default() })
    }

    /// Whether the actor may decide this about the post, as it stands.
    ///
    /// # Errors
    /// The refusal: not theirs, or it stands where it would be brought, or cannot be brought there.
    pub fn decide(&self, actor: &Actor, what: What) -> Result<(), Refusal> {
        let action = match what {
            What::Withdraw => Action::WithdrawPost,
            What::Erase => Action::EraseWords,
            _ => Action::Moderate,
        };
        let own = self.stands.author.is_some() && self.stands.author == actor.person();
        let settled = Some(!model::leads(self.stands.state, what));
        let moderates = Some(self.stands.moderates);
        record::may(actor, action, &Facts { own: Some(own), moderates, settled, ..Facts::default() })
    }
}

/// Whether the author may still change a post: within the time for it, as long as the place is open and nobody has replied
/// to it, cited it or decided about it.
///
/// # Errors
/// The refusal in the inner result: not theirs, or too late; the store's own.
pub fn may_edit(tx: &mut Read<'_>, actor: &Actor, case: &Case, now: Instant) -> db::Result<Result<(), Refusal>> {
    let (at, untouched) = store::post::untouched(tx, &case.stands, case.number)?;
    let place = store::setup::place(tx, Circles::of(actor), case.stands.topic)?;
    let in_time = place.is_some_and(|place| place.is_open(now) && place.is_editable(case.stands.state, at, now));
    let own = case.stands.author.is_some() && case.stands.author == actor.person();
    let settled = !(untouched && in_time);
    let facts = Facts { own: Some(own), settled: Some(settled), ..Facts::default() };
    Ok(record::may(actor, Action::EditPost, &facts))
}

/// Its author takes a post back: its number stays, with the reason. Whether they may is decided before ([`Case::decide`]).
///
/// # Errors
/// The store's own.
pub fn withdraw(tx: &mut Write<'_>, actor: &Actor, case: &Case, reason: &str, at: Instant) -> db::Result<()> {
    bring(tx, actor, (case, What::Withdraw), reason, at)
}

/// A moderator takes a post away: its number stays, with the reason.
///
/// # Errors
/// The store's own.
pub fn remove(tx: &mut Write<'_>, actor: &Actor, case: &Case, reason: &str, at: Instant) -> db::Result<()> {
    bring(tx, actor, (case, What::Remove), reason, at)
}

/// A moderator does not let a post in.
///
/// # Errors
/// The store's own.
pub fn refuse(tx: &mut Write<'_>, actor: &Actor, case: &Case, reason: &str, at: Instant) -> db::Result<()> {
    bring(tx, actor, (case, What::Refuse), reason, at)
}

/// A moderator lets a post in that waited, was refused or removed. The forum's people are told of one that is new to them.
///
/// # Errors
/// The store's own.
pub fn admit(tx: &mut Write<'_>, actor: &Actor, case: &Case, reason: &str, at: Instant) -> db::Result<()> {
    bring(tx, actor, (case, What::Admit), reason, at)
}

/// Makes a decision that brings a post to another state; one about its thread is no matter of this function.
///
/// # Errors
/// The store's own.
pub fn bring(
    tx: &mut Write<'_>,
    actor: &Actor,
    (case, what): (&Case, What),
    reason: &str,
    at: Instant,
) -> db::Result<()> {
    let Some(state) = what.state() else { return Ok(()) };
    decision::insert(tx, actor, (case.stands.id, what), reason, at)?;
    contribution::set_state(tx, case.number, state)?;
    // The forum's people are told of what is new to them.
    if what == What::Admit && case.stands.state.is_hidden() {
        store::notice::insert(tx, case.number)?;
    }
    Ok(())
}
