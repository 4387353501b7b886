//! Who is told of which post by mail, and under which Message-IDs.

use db::{Instant, Read, Result, Write, sql};
use language::{Language, Localized};
use mail::House;
use record::contribution::{Capacity, Number};
use record::names::localized;
use record::{PersonId, RecordId};

use crate::model::Notices;

/// Marks a post as one of which nobody has been told yet.
pub(crate) fn insert(tx: &mut Write<'_>, post: Number) -> Result<()> {
    tx.run(sql!("INSERT INTO untold_post (post) VALUES ($1)"), &[&post]).map(drop)
}

/// The posts of which nobody has been told yet, in their order.
pub(crate) fn untold(tx: &mut Read<'_>, most: i64) -> Result<Vec<Number>> {
    tx.rows(sql!("SELECT post FROM untold_post ORDER BY post LIMIT $1"), &[&most], |row| row.get(0))
}

/// Takes the mark away; whether it was still there.
pub(crate) fn take(tx: &mut Write<'_>, post: Number) -> Result<bool> {
    Ok(tx.run(sql!("DELETE FROM untold_post WHERE post = $1"), &[&post])? == 1)
}

/// A post as its notice tells of it.
pub(crate) struct Told {
    pub id: RecordId,
    pub number: Number,
    pub topic: RecordId,
    pub who: String,
    /// Who wrote it, and who wrote what it replies to.
    pub person: Option<PersonId>,
    pub parent: Option<Number>,
    pub parent_person: Option<PersonId>,
    pub capacity: Capacity,
    pub for_whom: Option<Localized>,
    pub at: Instant,
    pub text: String,
}

/// The post with this number, unless it was removed meanwhile.
pub(crate) fn told(tx: &mut Read<'_>, number: Number) -> Result<Option<Told>> {
    let statement = sql!(
        "SELECT record.id, contribution.request, who, record.person, contribution.parent,
                (SELECT answered.person FROM contribution AS parent JOIN record AS answered ON answered.id = parent.record
                 WHERE parent.number = contribution.parent),
                capacity, record.at, text, party.id, contribution.institution,
                coalesce(party.name_ar, institution.name_ar, ''), coalesce(party.name_zh, institution.name_zh, ''),
                coalesce(party.name_en, institution.name_en, ''), coalesce(party.name_fr, institution.name_fr, ''),
                coalesce(party.name_ru, institution.name_ru, ''), coalesce(party.name_es, institution.name_es, '')
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN institution ON institution.id = contribution.institution
         WHERE contribution.number = $1 AND contribution.kind = 'post' AND record.state = 'published'"
    );
    tx.row(statement, &[&number], |row| {
        let (party, institution): (Option<i64>, Option<i64>) = (row.get(9)?, row.get(10)?);
        let name = localized(row, 11)?;
        Ok(Told {
            id: row.get(0)?,
            number,
            topic: row.get(1)?,
            who: row.get(2)?,
            person: row.get(3)?,
            parent: row.get(4)?,
            parent_person: row.get(5)?,
            capacity: row.get::<String>(6)?.parse().unwrap_or(Capacity::Expert),
            at: row.get(7)?,
            text: row.get(8)?,
            for_whom: (party.is_some() || institution.is_some()).then_some(name),
        })
    })
}

/// Somebody who is told.
pub(crate) struct Reader {
    pub person: PersonId,
    pub name: String,
    pub address: String,
    pub language: Option<Language>,
}

/// Who is told of a post: those on the forum's list as each of them wants it, and who moderates the session; not who wrote it.
pub(crate) fn readers(tx: &mut Read<'_>, forum: RecordId, session: RecordId, post: &Told) -> Result<Vec<Reader>> {
    let statement = sql!(
        "SELECT person.id, given || ' ' || family, email, coalesce(person.language, party.language)
         FROM person LEFT JOIN party ON party.id = person.party
         WHERE email IS NOT NULL AND person.state = 'known' AND ($3 IS NULL OR person.id <> $3) AND person.id IN (
           SELECT participant.person FROM participant
           WHERE forum = $1 AND participant.state = 'admitted'
             AND (notices = 'all' OR (notices = 'replies' AND participant.person = $4))
           UNION
           SELECT moderator.person FROM moderator WHERE session = $2)
         ORDER BY person.id"
    );
    tx.rows(statement, &[&forum, &session, &post.person, &post.parent_person], |row| {
        Ok(Reader {
            person: row.get(0)?,
            name: row.get(1)?,
            address: row.get(2)?,
            language: row.get::<Option<String>>(3)?.and_then(|code| code.parse().ok()),
        })
    })
}

/// The Message-IDs of a post's thread, the oldest first and its own at the end.
pub(crate) fn thread(tx: &mut Read<'_>, house: &House, number: Number) -> Result<Vec<String>> {
    let statement = sql!(
        "WITH RECURSIVE up (number, parent, distance) AS (
           SELECT number, parent, CAST(0 AS BIGINT) FROM contribution WHERE number = $1
           UNION ALL
           SELECT contribution.number, contribution.parent, up.distance + 1
           FROM up JOIN contribution ON contribution.number = up.parent
         )
         SELECT up.number, message_id FROM up LEFT JOIN mailed_post ON mailed_post.post = up.number
         ORDER BY distance DESC"
    );
    tx.rows(statement, &[&number], |row| {
        let (number, own): (Number, Option<String>) = (row.get(0)?, row.get(1)?);
        Ok(own.unwrap_or_else(|| house.message_id(&format!("post.{}", number.0))))
    })
}

/// Keeps the Message-ID under which a post came by mail, unless another post has it: then the post gets one of the house's.
pub(crate) fn keep_message_id(tx: &mut Write<'_>, post: Number, message_id: &str) -> Result<()> {
    if message_id.is_empty() {
        return Ok(());
    }
    let statement =
        sql!("INSERT INTO mailed_post (post, message_id) VALUES ($1, $2) ON CONFLICT (message_id) DO NOTHING");
    tx.run(statement, &[&post, &message_id]).map(drop)
}

/// Of which posts somebody on a forum's list is told; nothing when they are not on it.
pub(crate) fn chosen(tx: &mut Read<'_>, forum: RecordId, person: PersonId) -> Result<Option<Notices>> {
    let statement = sql!("SELECT notices FROM participant WHERE forum = $1 AND person = $2 AND state = 'admitted'");
    tx.row(statement, &[&forum, &person], |row| row.get(0))
}

/// Chooses of which posts somebody is told; whether they are on the list.
pub(crate) fn choose(tx: &mut Write<'_>, forum: RecordId, person: PersonId, notices: Notices) -> Result<bool> {
    let statement = sql!("UPDATE participant SET notices = $3 WHERE forum = $1 AND person = $2 AND state = 'admitted'");
    Ok(tx.run(statement, &[&forum, &person, &notices])? == 1)
}
