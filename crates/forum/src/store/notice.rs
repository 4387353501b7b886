//! Who is told of which post by mail, and under which Message-IDs.

use db::{Instant, Read, Result, Write, sql};
use jiff::civil::Date;
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

/// A post of which not everybody has been told yet, and up to whom it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Untold {
    pub post: Number,
    pub reader: PersonId,
}

/// The posts of which not everybody has been told yet, in their order.
pub(crate) fn untold(tx: &mut Read<'_>, most: i64) -> Result<Vec<Untold>> {
    tx.rows(sql!("SELECT post, reader FROM untold_post ORDER BY post LIMIT $1"), &[&most], |row| {
        Ok(Untold { post: row.get(0)?, reader: row.get(1)? })
    })
}

/// Takes the mark away; whether it still stood where it did.
pub(crate) fn take(tx: &mut Write<'_>, untold: Untold) -> Result<bool> {
    let statement = sql!("DELETE FROM untold_post WHERE post = $1 AND reader = $2");
    Ok(tx.run(statement, &[&untold.post, &untold.reader])? == 1)
}

/// Whether a post is there to be told of.
pub(crate) fn stands(tx: &mut Read<'_>, post: Number) -> Result<bool> {
    let statement = sql!(
        "SELECT 1 FROM contribution JOIN record ON record.id = contribution.record
         WHERE contribution.number = $1 AND record.state = 'published'"
    );
    Ok(tx.row(statement, &[&post], |row| row.get::<i64>(0))?.is_some())
}

/// How many of some posts are there to be told of.
pub(crate) fn count_standing(tx: &mut Read<'_>, posts: &[Number]) -> Result<usize> {
    let statement = sql!(
        "SELECT 1 FROM contribution JOIN record ON record.id = contribution.record
         WHERE contribution.number = $1 AND record.state = 'published'"
    );
    let found = tx.row_each(statement, posts, |post, give| give(&[post]), |row| row.get::<i64>(0))?;
    Ok(found.into_iter().flatten().count())
}

/// Sets the mark again, where the next part begins.
pub(crate) fn go_on(tx: &mut Write<'_>, from: Untold) -> Result<()> {
    tx.run(sql!("INSERT INTO untold_post (post, reader) VALUES ($1, $2)"), &[&from.post, &from.reader]).map(drop)
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
                capacity, record.at, text, coalesce(party.id, contribution.party_group, contribution.institution),
                coalesce(party.name_ar, party_group.name_ar, institution.name_ar, ''),
                coalesce(party.name_zh, party_group.name_zh, institution.name_zh, ''),
                coalesce(party.name_en, party_group.name_en, institution.name_en, ''),
                coalesce(party.name_fr, party_group.name_fr, institution.name_fr, ''),
                coalesce(party.name_ru, party_group.name_ru, institution.name_ru, ''),
                coalesce(party.name_es, party_group.name_es, institution.name_es, '')
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN institution ON institution.id = contribution.institution
         WHERE contribution.number = $1 AND contribution.kind = 'post' AND record.state = 'published'"
    );
    tx.row(statement, &[&number], |row| {
        let whom: Option<i64> = row.get(9)?;
        let name = localized(row, 10)?;
        Ok(Told {
            id: row.get(0)?,
            number,
            topic: row.get(1)?,
            who: row.get(2)?,
            person: row.get(3)?,
            parent: row.get(4)?,
            parent_person: row.get(5)?,
            capacity: row.get(6)?,
            at: row.get(7)?,
            text: row.get(8)?,
            for_whom: whom.map(|_| name),
        })
    })
}

/// Where a post stands, from near to far: the first post of its thread, its topic, its session, its forum.
#[derive(Clone, Copy)]
pub(crate) struct Above {
    pub thread: RecordId,
    pub topic: RecordId,
    pub session: RecordId,
    pub forum: RecordId,
}

/// Somebody who hears of a post, and how: as they chose at the nearest place above it.
pub(crate) struct Reader {
    pub person: PersonId,
    pub name: String,
    pub address: String,
    pub language: Option<Language>,
    pub notices: Notices,
    /// Whether they may answer: as one on the forum's list, as the session's moderator, as an officer.
    pub may_answer: bool,
    pub time_zone: Option<String>,
    /// Their own tokens on the forum's list, if they have them yet: to begin a thread, and to leave.
    pub tokens: Option<(String, String)>,
    /// Whether mails to their address fail to arrive.
    pub fails: bool,
}

/// Who hears of what is said at a place: those on the forum's list and who moderates the session, each as they chose, and
/// whoever else subscribed; not who wrote it. In the order of their identities: the next after one, at most so many.
pub(crate) fn readers(
    tx: &mut Read<'_>,
    above: Above,
    author: Option<PersonId>,
    today: Date,
    (after, most): (PersonId, i64),
) -> Result<Vec<Reader>> {
    let statement = sql!(
        "SELECT person.id, given || ' ' || family, email, coalesce(person.language, party.language),
                coalesce(at_thread.how, at_topic.how, at_session.how, at_forum.how,
                         CASE WHEN hearer.listed = 1 THEN 'each' ELSE 'none' END),
                CASE WHEN hearer.listed = 1 THEN 1 ELSE (
                  SELECT count(*) FROM tenure JOIN office ON office.id = tenure.office
                  WHERE tenure.person = person.id AND office.kind = 'secretariat'
                    AND from_day <= $6 AND (to_day IS NULL OR to_day > $6)) END,
                coalesce(institution.time_zone, party.time_zone), begins, leaves,
                CASE WHEN failing_address.address IS NULL THEN 0 ELSE 1 END
         FROM (
           SELECT found.person, max(found.listed) AS listed FROM (
             SELECT person, 1 AS listed FROM participant WHERE forum = $4 AND state = 'admitted' AND person > $7
             UNION ALL
             SELECT person, 1 AS listed FROM moderator WHERE session = $3 AND person > $7
             UNION ALL
             SELECT person, 0 AS listed FROM subscription WHERE place IN ($1, $2, $3, $4) AND person > $7) AS found
           GROUP BY found.person) AS hearer
         JOIN person ON person.id = hearer.person
         LEFT JOIN party ON party.id = person.party
         LEFT JOIN institution ON institution.id = person.institution
         LEFT JOIN subscription AS at_thread ON at_thread.place = $1 AND at_thread.person = person.id
         LEFT JOIN subscription AS at_topic ON at_topic.place = $2 AND at_topic.person = person.id
         LEFT JOIN subscription AS at_session ON at_session.place = $3 AND at_session.person = person.id
         LEFT JOIN subscription AS at_forum ON at_forum.place = $4 AND at_forum.person = person.id
         LEFT JOIN list_reader ON list_reader.list = $4 AND list_reader.person = person.id
         LEFT JOIN failing_address ON failing_address.address = person.email
         WHERE email IS NOT NULL AND person.state = 'known' AND ($5 IS NULL OR person.id <> $5)
         ORDER BY person.id LIMIT $8"
    );
    let today = today.to_string();
    let params: [&dyn db::Bind; 8] =
        [&above.thread, &above.topic, &above.session, &above.forum, &author, &today, &after, &most];
    tx.rows(statement, &params, |row| {
        let (begins, leaves): (Option<String>, Option<String>) = (row.get(7)?, row.get(8)?);
        Ok(Reader {
            person: row.get(0)?,
            name: row.get(1)?,
            address: row.get(2)?,
            language: row.get::<Option<String>>(3)?.and_then(|code| code.parse().ok()),
            notices: row.get(4)?,
            may_answer: row.get::<i64>(5)? > 0,
            time_zone: row.get(6)?,
            tokens: begins.zip(leaves),
            fails: row.get(9)?,
        })
    })
}

/// How one person hears of what is said at a place now, and whether they may answer, as [`Reader::may_answer`] says.
pub(crate) fn hears(tx: &mut Read<'_>, above: Above, person: PersonId, today: Date) -> Result<Option<(Notices, bool)>> {
    let statement = sql!(
        "SELECT coalesce(
                  (SELECT how FROM subscription WHERE place = $1 AND person = $5),
                  (SELECT how FROM subscription WHERE place = $2 AND person = $5),
                  (SELECT how FROM subscription WHERE place = $3 AND person = $5),
                  (SELECT how FROM subscription WHERE place = $4 AND person = $5)),
                (SELECT count(*) FROM participant WHERE forum = $4 AND person = $5 AND state = 'admitted')
                + (SELECT count(*) FROM moderator WHERE session = $3 AND person = $5),
                (SELECT count(*) FROM tenure JOIN office ON office.id = tenure.office
                 WHERE tenure.person = $5 AND office.kind = 'secretariat'
                   AND from_day <= $6 AND (to_day IS NULL OR to_day > $6))"
    );
    let today = today.to_string();
    let params: [&dyn db::Bind; 6] = [&above.thread, &above.topic, &above.session, &above.forum, &person, &today];
    let found = tx.row(statement, &params, |row| {
        Ok((row.get::<Option<Notices>>(0)?, row.get::<i64>(1)? > 0, row.get::<i64>(2)? > 0))
    })?;
    let usual = |listed| if listed { Notices::Each } else { Notices::None };
    Ok(found.map(|(notices, listed, officer)| (notices.unwrap_or_else(|| usual(listed)), listed || officer)))
}

/// The first post of a post's thread: itself, if it replies to none.
pub(crate) fn first_of_thread(tx: &mut Read<'_>, number: Number) -> Result<Option<RecordId>> {
    let statement = sql!(
        "WITH RECURSIVE up (number, parent, record) AS (
           SELECT number, parent, record FROM contribution WHERE number = $1
           UNION ALL
           SELECT contribution.number, contribution.parent, contribution.record
           FROM up JOIN contribution ON contribution.number = up.parent
         )
         SELECT record FROM up WHERE parent IS NULL"
    );
    tx.row(statement, &[&number], |row| row.get(0))
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
