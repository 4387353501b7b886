//! What is received: posts, comments and progress reports, each with a number, a capacity and versions that are never changed.

mod read;

use db::{Instant, Result, Write, sql};
use language::Language;

use crate::audit::{self, Change};
use crate::card::{self, New};
use crate::citation::{self, Tie};
use crate::content::{self, Thing};
use crate::group;
use crate::party;
use crate::search;
use crate::translation;
use crate::words;
use crate::{Actor, Circles, GroupId, InstitutionId, Kind, PartyId, PersonId, RecordId};

pub use read::{Contribution, Version, find, get, list, list_below, of_record, record_of, versions};

/// The number by which a contribution is cited: `#127`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number(pub i64);

db::column!(Number(i64));

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl std::str::FromStr for Number {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.trim().trim_start_matches('#').parse().map(Number)
    }
}

words! {
    /// For whom somebody speaks.
    Capacity {
        Government = "government",
        Group = "group",
        Organization = "organization",
        Expert = "expert",
        Moderator = "moderator",
        Officer = "officer",
    }
}

words! {
    /// The way by which something came in.
    Channel {
        Web = "web",
        Mail = "mail",
        /// Entered by somebody else, such as an officer with a letter in hand.
        Behalf = "behalf",
        /// In a file, such as a table of comments.
        File = "file",
        /// By a program of its author's, under a token.
        Api = "api",
    }
}

words! {
    /// Where a contribution stands. Only what is published is counted, told of, searched and exported with its words.
    State {
        /// Waits for a moderator.
        Pending = "pending",
        Published = "published",
        /// Was not let in.
        Refused = "refused",
        /// Taken back by its author.
        Withdrawn = "withdrawn",
        /// Taken away by a moderator.
        Removed = "removed",
        /// Its words were erased, as a law required.
        Erased = "erased",
    }
}

impl State {
    /// Whether only its author and whoever moderates see that it is there.
    pub fn is_hidden(self) -> bool {
        matches!(self, State::Pending | State::Refused)
    }

    /// Whether its words are withheld from everybody, and its number and the reason are left.
    pub fn is_gone(self) -> bool {
        matches!(self, State::Withdrawn | State::Removed | State::Erased)
    }
}

/// A text with its finished HTML, and the number of the renderer that made it.
#[derive(Clone, Debug)]
pub struct Text {
    pub text: String,
    pub html: String,
    pub renderer: i64,
}

/// A contribution to be taken in.
pub struct NewContribution<'a> {
    pub kind: Kind,
    /// The request or ask that it answers.
    pub request: RecordId,
    pub parent: Option<Number>,
    pub capacity: Capacity,
    pub party: Option<PartyId>,
    /// Who speaks, as the record shows them.
    pub who: &'a str,
    pub channel: Channel,
    pub language: Language,
    pub text: &'a Text,
    /// Published, or pending where a moderator lets it in; then it is visible to those alone who decide about it.
    pub state: State,
    pub visible: Circles,
}

/// What was taken in.
#[derive(Clone, Copy, Debug)]
pub struct Receipt {
    pub id: RecordId,
    pub number: Number,
}

/// Takes a contribution in: its record, its number, its first version, what it answers, and the audit row.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewContribution<'_>, at: Instant) -> Result<Receipt> {
    insert_for(tx, actor, new, Author { person: actor.person(), ..Author::default() }, at)
}

/// Who said something.
#[derive(Clone, Copy, Debug, Default)]
pub struct Author {
    pub person: Option<PersonId>,
    /// The organization for which they speak.
    pub institution: Option<InstitutionId>,
    /// The group of Parties for which they speak.
    pub group: Option<GroupId>,
}

/// As [`insert`], for an author who speaks for an organization or a group of Parties, or for whom the actor enters what they wrote.
///
/// # Errors
/// The store's own.
pub fn insert_for(
    tx: &mut Write<'_>,
    actor: &Actor,
    new: &NewContribution<'_>,
    author: Author,
    at: Instant,
) -> Result<Receipt> {
    let Author { person, institution, group } = author;
    let statement = sql!("INSERT INTO contribution_number (at) VALUES ($1) RETURNING number");
    let number: Number = tx.insert(statement, &[&at])?;
    let record = New {
        kind: new.kind,
        number: &number.to_string(),
        title: &new.text.text,
        who: new.who,
        state: new.state.code(),
        visible: if new.state.is_hidden() { Circles::SECRETARIAT } else { new.visible },
        party: new.party,
        person,
    };
    let id = card::insert(tx, &record, at)?;
    let statement = sql!(
        "INSERT INTO contribution (number, record, kind, request, parent, capacity, institution, channel, language, current,
                                   hidden, party_group)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)"
    );
    let (kind, capacity, channel) = (new.kind.code(), new.capacity.code(), new.channel.code());
    let language = new.language.code();
    let hidden = new.state.is_hidden();
    let values: [&dyn db::Bind; 11] =
        [&number, &id, &kind, &new.request, &new.parent, &capacity, &institution, &channel, &language, &hidden, &group];
    tx.run(statement, &values)?;
    tx.run(
        sql!(
            "INSERT INTO contribution_version (contribution, ordinal, text, html, renderer, at, language)
             VALUES ($1, 1, $2, $3, $4, $5, $6)"
        ),
        &[&number, &new.text.text, &new.text.html, &new.text.renderer, &at, &language],
    )?;
    if new.state == State::Published {
        let words = [new.text.text.as_str(), new.who, &number.to_string()];
        search::insert(tx, id, &words.map(|text| (new.language, text)))?;
    }
    if new.kind == Kind::Post && !hidden {
        note_voice(tx, new.request, speaker(new, author), number, at)?;
    }
    let tie = if new.kind == Kind::Progress { Tie::ShowsProgress } else { Tie::Answers };
    citation::tie(tx, id, tie, new.request, None, at)?;
    // What it answers is part of what is noted of it here, so the citation needs no row of its own.
    let version = Thing::Version(number, 1);
    let party = new.party.map(|party| party::code(tx, party)).transpose()?;
    let group = group.map(|group| group::code(tx, group)).transpose()?;
    let said = content::Said {
        number,
        ordinal: 1,
        kind,
        answers: Some(new.request),
        in_reply_to: new.parent,
        capacity,
        party: party.as_deref(),
        institution,
        group: group.as_deref(),
        who: new.who,
        text: &new.text.text,
        html: &new.text.html,
        told: Some((language, channel)),
    };
    // Made from what was just written instead of read again: writers of one moment then do not read what others write.
    let after = Some(said.content().digest());
    let change = Change { action: kind, subject: &version.to_string(), before: None, after };
    audit::insert(tx, actor, &change, at)?;
    Ok(Receipt { id, number })
}

/// To whom a post is counted: a Party when a Government speaks, a group of Parties, an organization, or else the person.
fn speaker(new: &NewContribution<'_>, Author { person, institution, group }: Author) -> (&'static str, i64) {
    let government = new.party.filter(|_| new.capacity == Capacity::Government);
    match (government, group, institution) {
        (Some(party), _, _) => ("party", party.0),
        (None, Some(group), _) => ("group", group.0),
        (None, None, Some(institution)) => ("institution", institution.0),
        (None, None, None) => ("person", person.map_or(0, |person| person.0)),
    }
}

/// In so many rows a topic's figures are kept. Posts of one moment have numbers that follow each other: each writes a row of
/// its own, where PostgreSQL would let all but one of them begin anew.
const COUNT_PARTS: i64 = 32;

/// Counts the post, and its speaker if nobody has heard them on the topic before.
fn note_voice(
    tx: &mut Write<'_>,
    topic: RecordId,
    (kind, speaker): (&str, i64),
    number: Number,
    at: Instant,
) -> Result<()> {
    let statement = sql!("INSERT INTO voice (topic, kind, speaker) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    let fresh = tx.run(statement, &[&topic, &kind, &speaker])? > 0;
    let (party, institution) = (fresh && kind == "party", fresh && kind == "institution");
    let statement = sql!(
        "INSERT INTO topic_count (topic, part, posts, parties, institutions, gone, last_number, last_at)
         VALUES ($1, $2, 1, $3, $4, 0, $5, $6)
         ON CONFLICT (topic, part) DO UPDATE
         SET posts = topic_count.posts + 1, parties = topic_count.parties + excluded.parties,
             institutions = topic_count.institutions + excluded.institutions,
             last_number = CASE WHEN topic_count.last_number > excluded.last_number THEN topic_count.last_number
                                ELSE excluded.last_number END,
             last_at = CASE WHEN topic_count.last_at > excluded.last_at THEN topic_count.last_at ELSE excluded.last_at END"
    );
    let part = number.0.rem_euclid(COUNT_PARTS);
    tx.run(statement, &[&topic, &part, &party, &institution, &number, &at]).map(drop)
}

/// Adds a version to a contribution, which becomes the current one; those before it stay as they are.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such contribution; the store's own.
pub fn amend(
    tx: &mut Write<'_>,
    actor: &Actor,
    number: Number,
    (language, text): (Language, &Text),
    at: Instant,
) -> Result<i64> {
    let (record, last) = record_of(tx, number)?.ok_or(db::Error::Missing)?;
    let ordinal = last + 1;
    let statement = sql!(
        "INSERT INTO contribution_version (contribution, ordinal, text, html, renderer, at, language)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    tx.run(statement, &[&number, &ordinal, &text.text, &text.html, &text.renderer, &at, &language.code()])?;
    let statement = sql!("UPDATE contribution SET current = $2, language = $3 WHERE number = $1");
    tx.run(statement, &[&number, &ordinal, &language.code()])?;
    let statement = sql!("UPDATE record SET title = $2 WHERE id = $1");
    tx.run(statement, &[&record, &card::shortened(&text.text)])?;
    index(tx, number)?;
    let version = Thing::Version(number, ordinal);
    let before = content::digest(tx, &Thing::Version(number, last))?;
    let after = content::digest(tx, &version)?;
    audit::insert(tx, actor, &Change { action: "amend", subject: &version.to_string(), before, after }, at)?;
    Ok(ordinal)
}

/// Counts anew who spoke on a topic, and its posts: after something on it was let in, taken away or moved.
///
/// # Errors
/// The store's own.
pub fn recount(tx: &mut Write<'_>, topic: RecordId) -> Result<()> {
    tx.run(sql!("DELETE FROM voice WHERE topic = $1"), &[&topic])?;
    tx.run(sql!("DELETE FROM topic_count WHERE topic = $1"), &[&topic])?;
    let voices = sql!(
        "INSERT INTO voice (topic, kind, speaker)
         SELECT DISTINCT request,
                CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN 'party'
                     WHEN party_group IS NOT NULL THEN 'group'
                     WHEN institution IS NOT NULL THEN 'institution' ELSE 'person' END,
                CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN record.party
                     ELSE coalesce(party_group, institution, record.person, 0) END
         FROM contribution JOIN record ON record.id = contribution.record
         WHERE request = $1 AND contribution.kind = 'post' AND record.state = 'published'"
    );
    tx.run(voices, &[&topic])?;
    let counts = sql!(
        "INSERT INTO topic_count (topic, part, posts, parties, institutions, gone, last_number, last_at)
         SELECT request, 0, CAST(sum(stands) AS BIGINT),
                (SELECT count(*) FROM voice WHERE topic = $1 AND kind = 'party'),
                (SELECT count(*) FROM voice WHERE topic = $1 AND kind = 'institution'),
                CAST(sum(1 - stands) AS BIGINT), max(stands * number), max(stands * at)
         FROM (SELECT request, CASE WHEN record.state = 'published' THEN 1 ELSE 0 END AS stands,
                      contribution.number AS number, record.at AS at
               FROM contribution JOIN record ON record.id = contribution.record
               WHERE request = $1 AND hidden = 0 AND contribution.kind = 'post') AS said
         GROUP BY request"
    );
    tx.run(counts, &[&topic]).map(drop)
}

/// Brings a post to another state. What is let in is for whom its place is; what is hidden is for those who decide about it; what
/// is gone keeps its place, and nothing of its words stands in any list. A post that was never let in stays hidden when its
/// author takes it back.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such contribution; the store's own.
pub fn set_state(tx: &mut Write<'_>, number: Number, to: State) -> Result<()> {
    let statement = sql!(
        "SELECT contribution.record, request, hidden, text FROM contribution
         JOIN contribution_version ON contribution_version.contribution = number AND ordinal = current
         WHERE number = $1"
    );
    let (id, request, was_hidden, text) = tx.one(statement, &[&number], |row| {
        Ok((row.get::<RecordId>(0)?, row.get::<Option<RecordId>>(1)?, row.get::<bool>(2)?, row.get::<String>(3)?))
    })?;
    let hidden = to.is_hidden() || (matches!(to, State::Withdrawn | State::Erased) && was_hidden);
    let visible = match request {
        _ if hidden => Circles::SECRETARIAT,
        Some(place) => card::visible(tx, place)?,
        None => Circles::PUBLIC,
    };
    let title = if to.is_gone() { String::new() } else { card::shortened(&text) };
    let statement = sql!("UPDATE record SET state = $2, visible = $3, title = $4 WHERE id = $1");
    tx.run(statement, &[&id, &to, &visible, &title])?;
    tx.run(sql!("UPDATE contribution SET hidden = $2 WHERE number = $1"), &[&number, &hidden])?;
    index(tx, number)?;
    request.map_or(Ok(()), |topic| recount(tx, topic))
}

/// Lets a contribution be found by the words that it says now, or no more.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such contribution; the store's own.
pub fn index(tx: &mut Write<'_>, number: Number) -> Result<()> {
    let statement = sql!(
        "SELECT record.id, record.state, contribution.language, text, who FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         WHERE contribution.number = $1"
    );
    let (id, state, language, text, who) = tx.one(statement, &[&number], |row| {
        let language = row.word(2)?;
        Ok((row.get::<RecordId>(0)?, row.get::<String>(1)?, language, row.get::<String>(3)?, row.get::<String>(4)?))
    })?;
    if matches!(state.parse(), Ok(State::Pending | State::Refused | State::Withdrawn | State::Removed | State::Erased))
    {
        return search::remove(tx, id);
    }
    // Whoever looks for the words of a translation that people made is led to what was translated.
    let mut words: Vec<(Language, String)> = [text, who, number.to_string()].map(|text| (language, text)).into();
    words.extend(translation::vouched(tx, id)?.into_iter().map(|(language, _, text)| (language, text)));
    let words: Vec<(Language, &str)> = words.iter().map(|(language, text)| (*language, text.as_str())).collect();
    search::put(tx, id, &words)
}

/// Says who may see what was said at a place, but for what was never let in.
///
/// # Errors
/// The store's own.
pub fn set_visible(tx: &mut Write<'_>, request: RecordId, circles: Circles) -> Result<()> {
    let statement = sql!(
        "UPDATE record SET visible = $2
         WHERE id IN (SELECT contribution.record FROM contribution WHERE request = $1 AND hidden = 0)"
    );
    tx.run(statement, &[&request, &circles]).map(drop)
}
