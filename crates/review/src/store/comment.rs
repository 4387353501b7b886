//! Comments and their dispositions.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::audit::{self, Change, ContentDigest};
use record::citation::{self, NewCitation, Tie};
use record::contribution::{self, Author, Capacity, Channel, NewContribution, Number, Receipt, State};
use record::speaker::Speaker;
use record::{Actor, Kind, PersonId, RecordId};

use crate::model::{self, Disposition, Round};

/// A comment to be taken in.
pub(crate) struct NewComment<'a> {
    /// The paragraph; nothing for the whole draft.
    pub paragraph: Option<RecordId>,
    /// What its author named, where that is no paragraph of the draft.
    pub place: &'a str,
    pub comment: &'a str,
    pub proposed: Option<&'a str>,
    pub speaker: Speaker,
    pub channel: Channel,
    pub language: Language,
}

/// Takes a comment in. Whether the actor may is decided before, in the same transaction.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    round: &Round,
    new: &NewComment<'_>,
    at: Instant,
) -> Result<Receipt> {
    let text = model::text(new.comment, new.proposed);
    let contribution = NewContribution {
        kind: Kind::Comment,
        request: round.id,
        parent: None,
        capacity: new.speaker.capacity,
        party: new.speaker.party,
        who: actor.name(),
        channel: new.channel,
        language: new.language,
        text: &text,
        state: State::Published,
        visible: round.circles(at),
    };
    let author = Author { person: actor.person(), institution: new.speaker.institution, group: new.speaker.group };
    let receipt = contribution::insert_for(tx, actor, &contribution, author, at)?;
    let target = new.paragraph.unwrap_or(round.document);
    let tie = NewCitation { source: receipt.id, tie: Tie::CommentsOn, target, passage: None };
    citation::cite_with(tx, actor, &tie, at)?;
    let statement = sql!(
        "INSERT INTO comment (number, review, document, paragraph, place, comment, proposed, disposition, reason, taken_up,
                              decided, told)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, '', '', NULL, 0)"
    );
    let values: [&dyn db::Bind; 7] =
        [&receipt.number, &round.id, &round.document, &new.paragraph, &new.place, &new.comment, &new.proposed];
    tx.run(statement, &values)?;
    Ok(receipt)
}

/// A comment as pages and tables show it. Names are in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    pub number: Number,
    pub paragraph: Option<RecordId>,
    pub place: String,
    pub comment: String,
    pub proposed: Option<String>,
    pub who: String,
    pub capacity: Capacity,
    /// The Party, group of Parties or organization for which it speaks; empty where somebody speaks for nobody else.
    pub for_whom: String,
    pub channel: String,
    pub language: Language,
    pub at: Instant,
    pub disposition: Option<Disposition>,
    pub reason: String,
    pub taken_up: String,
}

/// Which comments of a round are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    /// Only those of this person.
    pub own: Option<PersonId>,
    /// Only those that have no disposition.
    pub waiting: bool,
    /// Only this one.
    pub number: Option<Number>,
    /// Only those on paragraphs from a position to another; the whole draft is at position 0.
    pub span: Option<(i64, i64)>,
    /// Not so many in front, and so many at most.
    pub part: Option<(i64, i64)>,
}

/// How many comments a round has, and how many of them have no disposition.
pub(crate) fn count(tx: &mut Read<'_>, review: RecordId) -> Result<(i64, i64)> {
    let statement = sql!(
        "SELECT count(*), count(*) FILTER (WHERE disposition IS NULL) FROM comment
         JOIN contribution ON contribution.number = comment.number
         JOIN record ON record.id = contribution.record
         WHERE comment.review = $1 AND record.state = 'published'"
    );
    tx.one(statement, &[&review], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The comments of a round: those on the whole draft first, then paragraph by paragraph, each in the order of their numbers.
/// What was taken back or removed is left out.
pub(crate) fn list(tx: &mut Read<'_>, review: RecordId, filter: &Filter, language: Language) -> Result<Vec<Comment>> {
    let statement = sql!(
        "SELECT comment.number, comment.paragraph, place, comment, proposed, who, capacity, channel, contribution.language,
                record.at, disposition, reason, taken_up,
                coalesce(
                  nullif(CASE $2 WHEN 'ar' THEN party.name_ar WHEN 'zh' THEN party.name_zh WHEN 'fr' THEN party.name_fr
                                 WHEN 'ru' THEN party.name_ru WHEN 'es' THEN party.name_es ELSE party.name_en END, ''),
                  party.name_en,
                  nullif(CASE $2 WHEN 'ar' THEN party_group.name_ar WHEN 'zh' THEN party_group.name_zh
                                 WHEN 'fr' THEN party_group.name_fr WHEN 'ru' THEN party_group.name_ru
                                 WHEN 'es' THEN party_group.name_es ELSE party_group.name_en END, ''),
                  party_group.name_en,
                  nullif(CASE $2 WHEN 'ar' THEN institution.name_ar WHEN 'zh' THEN institution.name_zh
                                 WHEN 'fr' THEN institution.name_fr WHEN 'ru' THEN institution.name_ru
                                 WHEN 'es' THEN institution.name_es ELSE institution.name_en END, ''),
                  institution.name_en, '')
         FROM comment
         JOIN contribution ON contribution.number = comment.number
         JOIN record ON record.id = contribution.record
         LEFT JOIN review_line ON review_line.review = comment.review AND review_line.paragraph = comment.paragraph
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN institution ON institution.id = contribution.institution
         WHERE comment.review = $1 AND record.state = 'published' AND ($3 IS NULL OR record.person = $3)
           AND ($4 = 0 OR disposition IS NULL) AND ($5 IS NULL OR comment.number = $5)
           AND coalesce(review_line.position, 0) BETWEEN $6 AND $7
         ORDER BY coalesce(review_line.position, 0), comment.number LIMIT $9 OFFSET $8"
    );
    let (first, last) = filter.span.unwrap_or((0, i64::MAX));
    let (before, most) = filter.part.unwrap_or((0, i64::MAX));
    let values: [&dyn db::Bind; 9] =
        [&review, &language.code(), &filter.own, &filter.waiting, &filter.number, &first, &last, &before, &most];
    tx.rows(statement, &values, comment)
}

fn comment(row: &Row<'_>) -> Result<Comment> {
    Ok(Comment {
        number: row.get(0)?,
        paragraph: row.get(1)?,
        place: row.get(2)?,
        comment: row.get(3)?,
        proposed: row.get(4)?,
        who: row.get(5)?,
        capacity: row.get(6)?,
        channel: row.get(7)?,
        language: row.word(8)?,
        at: row.get(9)?,
        disposition: row.get(10)?,
        reason: row.get(11)?,
        taken_up: row.get(12)?,
        for_whom: row.get(13)?,
    })
}

/// In which round a comment was made.
pub(crate) fn round_of(tx: &mut Read<'_>, number: Number) -> Result<Option<RecordId>> {
    tx.row(sql!("SELECT review FROM comment WHERE number = $1"), &[&number], |row| row.get(0))
}

/// What is decided about a comment.
pub(crate) struct Decided<'a> {
    pub disposition: Disposition,
    pub reason: &'a str,
    pub taken_up: &'a str,
}

/// Gives a comment its disposition, or another one: what was decided before stays on the record. Whether it is a comment of
/// this round.
pub(crate) fn decide(
    tx: &mut Write<'_>,
    actor: &Actor,
    (review, number): (RecordId, Number),
    decided: &Decided<'_>,
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "UPDATE comment SET disposition = $3, reason = $4, taken_up = $5, decided = $6, told = 0
         WHERE number = $2 AND review = $1"
    );
    let (disposition, reason, taken_up) = (decided.disposition, decided.reason, decided.taken_up);
    if tx.run(statement, &[&review, &number, &disposition, &reason, &taken_up, &at])? == 0 {
        return Ok(false);
    }
    let statement = sql!(
        "INSERT INTO disposition (comment, ordinal, disposition, reason, taken_up, person, at)
         SELECT $1, 1 + coalesce(max(ordinal), 0), $2, $3, $4, $5, $6 FROM disposition WHERE comment = $1"
    );
    tx.run(statement, &[&number, &disposition, &reason, &taken_up, &actor.person(), &at])?;
    let after = Some(ContentDigest::of(&[disposition.code(), reason, taken_up]));
    let subject = format!("disposition/{}", number.0);
    audit::insert(tx, actor, &Change { action: "dispose", subject: &subject, before: None, after }, at)?;
    Ok(true)
}

/// The authors who have not been told yet what became of some comments, where the first of these was decided before an
/// instant: round, person.
pub(crate) fn untold(tx: &mut Read<'_>, before: Instant) -> Result<Vec<(RecordId, PersonId)>> {
    let statement = sql!(
        "SELECT comment.review, record.person
         FROM comment
         JOIN contribution ON contribution.number = comment.number
         JOIN record ON record.id = contribution.record
         WHERE told = 0 AND disposition IS NOT NULL AND record.person IS NOT NULL AND decided <= $1
         GROUP BY comment.review, record.person ORDER BY comment.review, record.person LIMIT 20"
    );
    tx.rows(statement, &[&before], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Takes out of the untold ones what an author is told of now: their numbers.
pub(crate) fn take_untold(tx: &mut Write<'_>, review: RecordId, person: PersonId) -> Result<Vec<Number>> {
    let statement = sql!(
        "UPDATE comment SET told = 1
         WHERE review = $1 AND told = 0 AND disposition IS NOT NULL AND number IN (
           SELECT contribution.number FROM contribution JOIN record ON record.id = contribution.record
           WHERE contribution.request = $1 AND record.person = $2)
         RETURNING number"
    );
    tx.rows(statement, &[&review, &person], |row| row.get(0))
}
