//! Posts that were said elsewhere, or before, and are brought in from a file: with the instants, the versions and the state that
//! they had there. The log notes who brought them in, and when.

use db::{Instant, Result, Write, sql};
use language::Language;

use crate::audit::{self, Change};
use crate::card::{self, New};
use crate::citation::{self, Tie};
use crate::content::{self, Thing};
use crate::contribution::{Capacity, Number, State, Text};
use crate::decision::{DecisionId, What};
use crate::{
    Actor, Circles, GroupId, InstitutionId, Kind, PartyId, PersonId, RecordId, group, party, search, translation,
};

pub use crate::translation::By;

/// A post to be brought in.
pub struct Brought<'a> {
    pub request: RecordId,
    pub parent: Option<Number>,
    pub capacity: Capacity,
    pub party: Option<PartyId>,
    pub institution: Option<InstitutionId>,
    pub group: Option<GroupId>,
    /// Who wrote it: nobody with an account.
    pub person: Option<PersonId>,
    pub who: &'a str,
    /// By which way it had come.
    pub channel: &'a str,
    pub language: Language,
    pub state: State,
    /// Whether it was never let in.
    pub hidden: bool,
    pub at: Instant,
    /// The first one first; at least one, which is empty where the words are withheld.
    pub versions: &'a [(Instant, Text)],
}

/// Gives out the next number.
///
/// # Errors
/// The store's own.
pub fn number(tx: &mut Write<'_>, now: Instant) -> Result<Number> {
    tx.insert(sql!("INSERT INTO contribution_number (at) VALUES ($1) RETURNING number"), &[&now])
}

/// Brings a post in under a number that was given out for it.
///
/// # Errors
/// The store's own.
pub fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, new): (Number, &Brought<'_>),
    now: Instant,
) -> Result<RecordId> {
    let current = new.versions.last().map_or("", |(_, text)| text.text.as_str());
    let record = New {
        kind: Kind::Post,
        number: &number.to_string(),
        title: if new.state.is_gone() { "" } else { current },
        who: new.who,
        state: new.state.code(),
        visible: if new.hidden { Circles::SECRETARIAT } else { Circles::PUBLIC },
        party: new.party,
        person: new.person,
    };
    let id = card::insert(tx, &record, new.at)?;
    let statement = sql!(
        "INSERT INTO contribution (number, record, kind, request, parent, capacity, institution, channel, language, current,
                                   hidden, party_group)
         VALUES ($1, $2, 'post', $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    let (capacity, language) = (new.capacity.code(), new.language.code());
    let versions = i64::try_from(new.versions.len()).unwrap_or(i64::MAX);
    let values: [&dyn db::Bind; 11] = [
        &number,
        &id,
        &new.request,
        &new.parent,
        &capacity,
        &new.institution,
        &new.channel,
        &language,
        &versions,
        &new.hidden,
        &new.group,
    ];
    tx.run(statement, &values)?;
    if new.state == State::Published {
        let words = [current, new.who, &number.to_string()];
        search::insert(tx, id, &words.map(|text| (new.language, text)))?;
    }
    citation::tie(tx, id, Tie::Answers, new.request, None, new.at)?;
    let party = new.party.map(|party| party::code(tx, party)).transpose()?;
    let group = new.group.map(|group| group::code(tx, group)).transpose()?;
    let codes = (party.as_deref(), group.as_deref());
    for (ordinal, (at, text)) in (1..).zip(new.versions) {
        version(tx, actor, (number, ordinal, new, codes), (*at, text), now)?;
    }
    Ok(id)
}

fn version(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, ordinal, new, (party, group)): (Number, i64, &Brought<'_>, (Option<&str>, Option<&str>)),
    (at, text): (Instant, &Text),
    now: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO contribution_version (contribution, ordinal, text, html, renderer, at, language)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let language = new.language.code();
    tx.run(statement, &[&number, &ordinal, &text.text, &text.html, &text.renderer, &at, &language])?;
    let said = content::Said {
        number,
        ordinal,
        kind: Kind::Post.code(),
        answers: Some(new.request),
        in_reply_to: new.parent,
        capacity: new.capacity.code(),
        party,
        institution: new.institution,
        group,
        who: new.who,
        text: &text.text,
        html: &text.html,
        told: Some((language, new.channel)),
    };
    let subject = Thing::Version(number, ordinal).to_string();
    let after = Some(said.content().digest());
    audit::insert(tx, actor, &Change { action: "bring-in", subject: &subject, before: None, after }, now)
}

/// Keeps the decision by which a post was in its state where it was held: by whom, is not known here.
///
/// # Errors
/// The store's own.
pub fn decide(
    tx: &mut Write<'_>,
    actor: &Actor,
    (record, what): (RecordId, What),
    (at, reason): (Instant, &str),
    now: Instant,
) -> Result<()> {
    let statement =
        sql!("INSERT INTO decision (record, what, person, at, reason) VALUES ($1, $2, NULL, $3, $4) RETURNING id");
    let id: DecisionId = tx.insert(statement, &[&record, &what, &at, &reason])?;
    let subject = Thing::Decision(id).to_string();
    let after = Some(content::decided(record, what.code(), None, at, reason).digest());
    audit::insert(tx, actor, &Change { action: "bring-in", subject: &subject, before: None, after }, now)
}

/// Brings a translation in, with when and why it was taken back, if it was.
///
/// # Errors
/// The store's own.
pub fn translation(
    tx: &mut Write<'_>,
    actor: &Actor,
    (new, by): (&translation::New<'_>, &By<'_>),
    withdrawn: Option<(Instant, &str)>,
    now: Instant,
) -> Result<()> {
    let id = translation::insert_by(tx, (actor, "bring-in"), (new, by), now)?;
    match (id, withdrawn) {
        (Some(id), Some((at, reason))) => {
            translation::withdraw_by(tx, (actor, "bring-in"), (id, reason), (None, at), now)
        }
        _ => Ok(()),
    }
}
