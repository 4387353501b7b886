//! Taking a post in, by whichever way it came: the same rules and the same write for the web and for mail.

use db::{Instant, Read, Write};
use language::Language;
use record::citation::{self, NewCitation, Tie};
use record::contribution::{self, Capacity, Channel, NewContribution, Number, Receipt, Text};
use record::{Action, Actor, Circles, Facts, Kind, RecordId, Refusal};

use crate::model::{self, Place, Speaker};
use crate::store;

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

/// Takes a post in. Whether the actor may is decided before ([`Standing::decide`]), in the same transaction.
///
/// # Errors
/// [`db::Error::Missing`] when it replies to a post that is not on this topic; the store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, place: &Place, new: &NewPost<'_>, at: Instant) -> db::Result<Receipt> {
    if let Some(parent) = new.parent
        && store::post::topic_of(tx, actor, parent)? != Some(place.topic.id)
    {
        return Err(db::Error::Missing);
    }
    let contribution = NewContribution {
        kind: Kind::Post,
        request: place.topic.id,
        parent: new.parent,
        capacity: new.speaker.capacity,
        party: new.speaker.party,
        who: actor.name(),
        channel: new.channel,
        language: new.language,
        text: new.text,
        visible: Circles::PUBLIC,
    };
    let receipt = contribution::insert_for(tx, actor, &contribution, new.speaker.institution, at)?;
    for question in place.questions.iter().filter(|question| new.answers.contains(&question.id)) {
        let answer = NewCitation { source: receipt.id, tie: Tie::Answers, target: question.id, passage: None };
        citation::cite_with(tx, actor, &answer, at)?;
    }
    store::notice::insert(tx, receipt.number)?;
    Ok(receipt)
}
