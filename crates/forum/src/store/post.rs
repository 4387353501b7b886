//! Posts as a thread page reads them, and what became of them.

use db::{Instant, Read, Result, Row, sql};
use language::Language;
use record::contribution::{Capacity, Number, State};
use record::{Actor, Circles, GroupId, Kind, PartyId, PersonId, RecordId};

use crate::markdown::Links;

/// A post as its thread shows it. Names are in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    pub id: RecordId,
    pub number: Number,
    pub parent: Option<Number>,
    pub who: String,
    pub capacity: Capacity,
    /// The Party, group of Parties or organization for which it speaks; empty where somebody speaks for nobody else.
    pub for_whom: String,
    pub group: Option<GroupId>,
    pub channel: String,
    pub language: Language,
    pub state: State,
    /// Who wrote it.
    pub person: Option<PersonId>,
    pub at: Instant,
    /// Empty where its words are withheld.
    pub html: String,
    /// When it was changed last, if it was.
    pub edited: Option<Instant>,
    /// How many files it has.
    pub files: i64,
    /// How many translations of it stand.
    pub translations: i64,
}

/// Which posts of a topic a page shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub topic: RecordId,
    /// Those with a greater number.
    pub after: Number,
    pub most: i64,
}

/// Who reads a thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader {
    pub person: Option<PersonId>,
    pub circles: Circles,
    /// Whether they see what waits to be let in, and what was not.
    pub moderates: bool,
    /// Up to which number they marked the topic as read, if somebody is signed in.
    pub seen: Option<Number>,
}

impl Reader {
    pub(crate) fn new(actor: &Actor, moderates: bool) -> Self {
        let circles = Circles::of(actor);
        let circles = if moderates { circles.and(Circles::SECRETARIAT) } else { circles };
        Reader { person: actor.person(), circles, moderates: moderates || actor.is_officer(), seen: None }
    }
}

/// The posts of a page, in the order in which they came.
pub(crate) fn list(tx: &mut Read<'_>, reader: &Reader, span: Span, language: Language) -> Result<Vec<Post>> {
    // Only the name in the reader's language leaves the database: six names a post would cost more than the post.
    let statement = sql!(
        "SELECT record.id, contribution.number, contribution.parent, who, capacity, channel, contribution.language,
                record.state, record.at, html,
                coalesce(
                  nullif(CASE $6 WHEN 'ar' THEN party.name_ar WHEN 'zh' THEN party.name_zh WHEN 'fr' THEN party.name_fr
                                 WHEN 'ru' THEN party.name_ru WHEN 'es' THEN party.name_es ELSE party.name_en END, ''),
                  party.name_en,
                  nullif(CASE $6 WHEN 'ar' THEN party_group.name_ar WHEN 'zh' THEN party_group.name_zh
                                 WHEN 'fr' THEN party_group.name_fr WHEN 'ru' THEN party_group.name_ru
                                 WHEN 'es' THEN party_group.name_es ELSE party_group.name_en END, ''),
                  nullif(party_group.name_en, ''),
                  nullif(CASE $6 WHEN 'ar' THEN institution.name_ar WHEN 'zh' THEN institution.name_zh
                                 WHEN 'fr' THEN institution.name_fr WHEN 'ru' THEN institution.name_ru
                                 WHEN 'es' THEN institution.name_es ELSE institution.name_en END, ''),
                  nullif(institution.name_en, ''),
                  institution.name_fr || institution.name_es || institution.name_ru || institution.name_ar || institution.name_zh,
                  ''),
                record.person, current, contribution_version.at, files, translations, contribution.party_group
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN institution ON institution.id = contribution.institution
         WHERE request = $1 AND contribution.number > $2 AND ((visible & $3) <> 0 OR record.person = $4)
         ORDER BY contribution.number LIMIT $5"
    );
    let params: [&dyn db::Bind; 6] =
        [&span.topic, &span.after, &reader.circles, &reader.person, &span.most, &language.code()];
    tx.rows(statement, &params, post)
}

fn post(row: &Row<'_>) -> Result<Post> {
    let state: State = row.get(7)?;
    Ok(Post {
        id: row.get(0)?,
        number: row.get(1)?,
        parent: row.get(2)?,
        who: row.get(3)?,
        capacity: row.get(4)?,
        channel: row.get(5)?,
        language: row.word(6)?,
        state,
        at: row.get(8)?,
        html: if state.is_gone() { String::new() } else { row.get(9)? },
        for_whom: row.get(10)?,
        person: row.get(11)?,
        edited: if row.get::<i64>(12)? > 1 { Some(row.get(13)?) } else { None },
        files: row.get(14)?,
        translations: row.get(15)?,
        group: row.get(16)?,
    })
}

/// What a post is tied to.
#[derive(Clone, Debug)]
pub(crate) struct Tied {
    /// The record of the post.
    pub post: RecordId,
    pub to: To,
}

/// The other end.
#[derive(Clone, Debug)]
pub(crate) enum To {
    /// A guiding question that it answers.
    Question(RecordId),
    /// A paragraph that rests on it, and the recommendation that grew out of that one.
    Cited { paragraph: RecordId, number: String, kind: Kind, led_to: Option<Recommendation> },
}

/// A recommendation and how far it got: so many of those asked have reported; other Governments, which are counted apart,
/// are not among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recommendation {
    pub id: RecordId,
    pub number: String,
    pub reported: i64,
    pub asked: i64,
}

/// What all posts of a page are tied to: the questions they answer, the paragraphs that rest on them, and the
/// recommendations that these led to. `numbers` are the first and the last post of the page.
pub(crate) fn tied(tx: &mut Read<'_>, actor: &Actor, topic: RecordId, numbers: (Number, Number)) -> Result<Vec<Tied>> {
    let statement = sql!(
        "SELECT contribution.record, paragraph.id, paragraph.number, paragraph.kind, further.id, further.number,
                CAST((SELECT sum(asks) FROM ask_count
                      WHERE ask_count.paragraph = further.id AND role <> 'other-governments'
                        AND status <> 'no-information') AS BIGINT),
                CAST((SELECT sum(asks) FROM ask_count
                      WHERE ask_count.paragraph = further.id AND role <> 'other-governments') AS BIGINT)
         FROM contribution
         JOIN citation ON citation.target = contribution.record
              AND citation.kind IN ('rests-on', 'summarizes')
         JOIN record AS paragraph ON paragraph.id = citation.source
              AND ((paragraph.visible & $4) <> 0 OR paragraph.person = $5)
         LEFT JOIN citation AS onward ON onward.target = paragraph.id AND onward.kind = 'carries-on'
         LEFT JOIN record AS further ON (further.id = onward.source OR (paragraph.kind = 'recommendation' AND further.id = paragraph.id))
              AND ((further.visible & $4) <> 0 OR further.person = $5)
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3
         UNION ALL
         SELECT contribution.record, question.record, '', 'question', NULL, NULL, NULL, NULL
         FROM contribution
         JOIN citation ON citation.source = contribution.record AND citation.kind = 'answers'
         JOIN request AS question ON question.record = citation.target AND question.kind = 'question'
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3
         ORDER BY 1, 2, 5 NULLS LAST"
    );
    let params: [&dyn db::Bind; 5] = [&topic, &numbers.0, &numbers.1, &Circles::of(actor), &actor.person()];
    tx.rows(statement, &params, |row| {
        let kind: Kind = row.get(3)?;
        let to = match kind {
            Kind::Question => To::Question(row.get(1)?),
            kind => To::Cited { paragraph: row.get(1)?, number: row.get(2)?, kind, led_to: recommendation(row, 4)? },
        };
        Ok(Tied { post: row.get(0)?, to })
    })
}

fn recommendation(row: &Row<'_>, start: usize) -> Result<Option<Recommendation>> {
    let Some(id) = row.get(start)? else { return Ok(None) };
    Ok(Some(Recommendation {
        id,
        number: row.get(start + 1)?,
        reported: row.get::<Option<i64>>(start + 2)?.unwrap_or(0),
        asked: row.get::<Option<i64>>(start + 3)?.unwrap_or(0),
    }))
}

/// How many posts of a topic come up to a number, tombstones included; with what is hidden for whoever moderates, and with their own
/// for its author.
pub(crate) fn count_until(tx: &mut Read<'_>, topic: RecordId, number: Number, reader: &Reader) -> Result<i64> {
    // What is one's own is found first: then the posts are counted in the index alone.
    let statement = sql!(
        "SELECT count(*) FROM contribution
         WHERE request = $1 AND number <= $2
           AND (hidden = 0 OR $3 = 1 OR number IN (
                SELECT own.number FROM contribution AS own CROSS JOIN record
                WHERE own.request = $1 AND own.hidden = 1 AND record.id = own.record AND record.person = $4))"
    );
    tx.one(statement, &[&topic, &number, &reader.moderates, &reader.person], |row| row.get(0))
}

/// After which number a page of a topic begins that leaves so many posts before it; 0 for the first page.
pub(crate) fn number_at(tx: &mut Read<'_>, topic: RecordId, before: i64, reader: &Reader) -> Result<Number> {
    if before <= 0 {
        return Ok(Number(0));
    }
    let statement = sql!(
        "SELECT number FROM contribution
         WHERE request = $1
           AND (hidden = 0 OR $3 = 1 OR number IN (
                SELECT own.number FROM contribution AS own CROSS JOIN record
                WHERE own.request = $1 AND own.hidden = 1 AND record.id = own.record AND record.person = $4))
         ORDER BY number LIMIT 1 OFFSET $2"
    );
    let params: [&dyn db::Bind; 4] = [&topic, &(before - 1), &reader.moderates, &reader.person];
    Ok(tx.row(statement, &params, |row| row.get(0))?.unwrap_or(Number(0)))
}

/// How many posts of a topic wait to be let in or were refused, of those that the reader sees.
pub(crate) fn count_hidden(tx: &mut Read<'_>, topic: RecordId, reader: &Reader) -> Result<i64> {
    if reader.person.is_none() {
        return Ok(0);
    }
    let statement = sql!(
        "SELECT count(*) FROM contribution CROSS JOIN record
         WHERE request = $1 AND hidden = 1 AND record.id = contribution.record AND ($2 = 1 OR record.person = $3)"
    );
    tx.one(statement, &[&topic, &reader.moderates, &reader.person], |row| row.get(0))
}

/// A post as whoever decides about it has to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stands {
    pub id: RecordId,
    /// The session or sub-topic on which it hangs.
    pub topic: RecordId,
    pub state: State,
    pub author: Option<PersonId>,
    /// Whether the person who asks moderates its session.
    pub moderates: bool,
}

/// Where a post stands, if the actor may see it: everybody what is public, its author and whoever moderates the rest.
pub(crate) fn stands(tx: &mut Read<'_>, actor: &Actor, number: Number) -> Result<Option<Stands>> {
    let statement = sql!(
        "SELECT record.id, contribution.request, state, record.person, visible & $2,
                (SELECT count(*) FROM moderator
                 WHERE moderator.person = $3 AND session IN (topic.record, topic.parent))
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN request AS topic ON topic.record = contribution.request
         WHERE contribution.number = $1 AND contribution.kind = 'post'"
    );
    let found = tx.row(statement, &[&number, &Circles::of(actor), &actor.person()], |row| {
        let (seen, moderates): (i64, i64) = (row.get(4)?, row.get(5)?);
        let (author, moderates): (Option<PersonId>, bool) = (row.get(3)?, moderates > 0);
        let own = author.is_some() && author == actor.person();
        let stands = Stands { id: row.get(0)?, topic: row.get(1)?, state: row.get(2)?, author, moderates };
        Ok((seen != 0 || own || moderates).then_some(stands))
    })?;
    Ok(found.flatten())
}

/// Of these numbers, those of posts that are there for everybody.
pub(crate) fn linked(tx: &mut Read<'_>, numbers: &[Number]) -> Result<Links> {
    let statement = sql!("SELECT number FROM contribution WHERE number = $1 AND kind = 'post' AND hidden = 0");
    let found: Result<Vec<Option<Number>>> =
        numbers.iter().map(|number| tx.row(statement, &[number], |row| row.get(0))).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// When a post came, and whether nothing has been made of it: no reply, no citation, no decision.
pub(crate) fn untouched(tx: &mut Read<'_>, stands: &Stands, number: Number) -> Result<(Instant, bool)> {
    let statement = sql!(
        "SELECT at,
                (SELECT count(*) FROM contribution WHERE parent = $2)
                + (SELECT count(*) FROM citation WHERE target = $1)
                + (SELECT count(*) FROM decision WHERE decision.record = $1)
         FROM record WHERE id = $1"
    );
    tx.one(statement, &[&stands.id, &number], |row| Ok((row.get(0)?, row.get::<i64>(1)? == 0)))
}

/// On which topic a post hangs, if the actor may see it.
pub(crate) fn topic_of(tx: &mut Read<'_>, actor: &Actor, number: Number) -> Result<Option<RecordId>> {
    Ok(stands(tx, actor, number)?.map(|stands| stands.topic))
}

/// Why a post does not stand: its record, when that was decided, and the reason.
pub(crate) type Reason = (RecordId, Instant, String);

/// Why posts of a topic are gone or were refused, and when that was decided: of the numbers from the first to the last.
pub(crate) fn reasons(tx: &mut Read<'_>, topic: RecordId, (first, last): (Number, Number)) -> Result<Vec<Reason>> {
    let statement = sql!(
        "SELECT decision.record, decision.at, decision.reason
         FROM contribution
         JOIN record ON record.id = contribution.record AND record.state IN ('refused', 'withdrawn', 'removed', 'erased')
         JOIN decision ON decision.record = contribution.record AND decision.what IN ('refuse', 'withdraw', 'remove', 'erase')
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3
         ORDER BY decision.id"
    );
    tx.rows(statement, &[&topic, &first, &last], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Which version of a post is the current one, if this person wrote it: for their receipt.
pub(crate) fn own_version(tx: &mut Read<'_>, number: Number, person: PersonId) -> Result<Option<i64>> {
    let statement = sql!(
        "SELECT current FROM contribution JOIN record ON record.id = contribution.record
         WHERE contribution.number = $1 AND record.person = $2"
    );
    tx.row(statement, &[&number, &person], |row| row.get(0))
}

/// A post of a Party and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub id: RecordId,
    pub number: Number,
    pub title: String,
    pub language: Language,
    pub at: Instant,
    /// The paragraphs that rest on it: record, number.
    pub cited: Vec<(RecordId, String)>,
}

/// What a Government said in forums, the latest first.
pub(crate) fn said_by(tx: &mut Read<'_>, actor: &Actor, party: PartyId, most: i64) -> Result<Vec<Said>> {
    let statement = sql!(
        "WITH said (id, number, title, language, at) AS (
           SELECT record.id, contribution.number, record.title, contribution.language, record.at
           FROM record JOIN contribution ON contribution.record = record.id
           WHERE record.party = $1 AND record.kind = 'post' AND capacity = 'government' AND record.state = 'published'
             AND ((visible & $2) <> 0 OR person = $3)
           ORDER BY record.at DESC, record.id DESC LIMIT $4
         )
         SELECT said.id, said.number, said.title, said.language, said.at, paragraph.id, paragraph.number
         FROM said
         LEFT JOIN citation ON citation.target = said.id AND citation.kind = 'rests-on'
         LEFT JOIN record AS paragraph ON paragraph.id = citation.source
              AND ((paragraph.visible & $2) <> 0 OR paragraph.person = $3)
         ORDER BY said.at DESC, said.id DESC, paragraph.id NULLS LAST"
    );
    let mut all: Vec<Said> = Vec::new();
    tx.rows(statement, &[&party, &Circles::of(actor), &actor.person(), &most], |row| {
        let id: RecordId = row.get(0)?;
        if all.last().is_none_or(|said| said.id != id) {
            let language = row.word(3)?;
            let (number, title, at) = (row.get(1)?, row.get(2)?, row.get(4)?);
            all.push(Said { id, number, title, language, at, cited: Vec::new() });
        }
        if let (Some(said), Some(paragraph)) = (all.last_mut(), row.get::<Option<RecordId>>(5)?) {
            said.cited.push((paragraph, row.get(6)?));
        }
        Ok(())
    })?;
    Ok(all)
}
