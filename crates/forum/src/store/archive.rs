//! What an archive of a forum is made of, and what is kept of one that was brought in.

use std::collections::HashSet;

use db::{Instant, Read, Result, Row, Write, sql};
use record::contribution::{Capacity, Number};
use record::request::Window;
use record::{Circles, GroupId, InstitutionId, PartyId, PersonId, RecordId};

use crate::model::{Change, Settings};

/// A post with what it was where it was held first.
pub(crate) struct Taken {
    pub number: Number,
    pub id: RecordId,
    pub topic: RecordId,
    pub parent: Option<Number>,
    pub who: String,
    /// Code and English name.
    pub party: Option<(String, String)>,
    pub institution: Option<String>,
    /// The group of Parties, with its code and English name.
    pub group: Option<(GroupId, String, String)>,
    /// As it was brought in, as JSON ([`crate::archive::Group`]).
    pub brought_group: Option<String>,
    pub capacity: String,
    pub channel: String,
    pub language: String,
    pub state: String,
    pub at: Instant,
    pub current: i64,
    pub files: i64,
    pub message_id: Option<String>,
    pub hidden: bool,
    /// As it was numbered there, and what it replied to.
    pub original: i64,
    pub original_parent: Option<i64>,
    pub pinned: bool,
    pub closed: bool,
    pub moved_from: Option<RecordId>,
    /// The post from which the thread was split: here, and as it was numbered there.
    pub split_from: Option<(Number, i64)>,
    /// Whether something stands about its thread.
    pub marked: bool,
    pub text: String,
}

/// So many posts of a forum, or of one of its places, after one, by their numbers, as far as they are for these circles.
pub(crate) fn posts(
    tx: &mut Read<'_>,
    circles: Circles,
    request: RecordId,
    (after, most): (Number, i64),
) -> Result<Vec<Taken>> {
    let statement = sql!(
        "WITH RECURSIVE down (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT request.record FROM down JOIN request ON request.parent = down.id
         )
         SELECT contribution.number, record.id, contribution.request, contribution.parent, who,
                coalesce(brought.party_code, party.code), coalesce(brought.party_name, party.name_en),
                coalesce(brought.institution, nullif(institution.name_en, ''),
                         nullif(institution.name_fr || institution.name_es || institution.name_ru || institution.name_ar
                                || institution.name_zh, '')),
                capacity, channel, contribution.language, record.state, record.at, current, files,
                coalesce(brought.message_id, mailed_post.message_id), coalesce(brought.number, contribution.number),
                coalesce(above.number, contribution.parent), coalesce(pinned, 0), coalesce(closed, 0), text, hidden,
                party_group.id, party_group.code, party_group.name_en, brought.party_group,
                moved_from, split_from, coalesce(apart.number, split_from), CASE WHEN thread.post IS NULL THEN 0 ELSE 1 END
         FROM down JOIN contribution ON contribution.request = down.id AND contribution.kind = 'post'
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN institution ON institution.id = contribution.institution
         LEFT JOIN mailed_post ON mailed_post.post = contribution.number
         LEFT JOIN brought_post AS brought ON brought.contribution = contribution.number
         LEFT JOIN brought_post AS above ON above.contribution = contribution.parent
         LEFT JOIN thread ON thread.post = contribution.number
         LEFT JOIN brought_post AS apart ON apart.contribution = thread.split_from
         WHERE contribution.number > $2 AND (visible & $3) <> 0
         ORDER BY contribution.number LIMIT $4"
    );
    tx.rows(statement, &[&request, &after, &circles, &most], |row| {
        let (code, name): (Option<String>, Option<String>) = (row.get(5)?, row.get(6)?);
        Ok(Taken {
            number: row.get(0)?,
            id: row.get(1)?,
            topic: row.get(2)?,
            parent: row.get(3)?,
            who: row.get(4)?,
            party: code.zip(name),
            institution: row.get(7)?,
            capacity: row.get(8)?,
            channel: row.get(9)?,
            language: row.get(10)?,
            state: row.get(11)?,
            at: row.get(12)?,
            current: row.get(13)?,
            files: row.get(14)?,
            message_id: row.get(15)?,
            original: row.get(16)?,
            original_parent: row.get(17)?,
            pinned: row.get(18)?,
            closed: row.get(19)?,
            text: row.get(20)?,
            hidden: row.get(21)?,
            group: group(row, 22)?,
            brought_group: row.get(25)?,
            moved_from: row.get(26)?,
            split_from: row.get::<Option<Number>>(27)?.zip(row.get(28)?),
            marked: row.get(29)?,
        })
    })
}

fn group(row: &Row<'_>, start: usize) -> Result<Option<(GroupId, String, String)>> {
    let Some(id) = row.get(start)? else { return Ok(None) };
    Ok(Some((id, row.get(start + 1)?, row.get(start + 2)?)))
}

/// The questions that a post answers.
pub(crate) fn answers(tx: &mut Read<'_>, post: RecordId, topic: RecordId) -> Result<Vec<RecordId>> {
    let statement =
        sql!("SELECT target FROM citation WHERE source = $1 AND kind = 'answers' AND target <> $2 ORDER BY target");
    tx.rows(statement, &[&post, &topic], |row| row.get(0))
}

/// The posts that a post sums up, as they were numbered where they were held, as far as they are for these circles.
pub(crate) fn summarized(tx: &mut Read<'_>, circles: Circles, post: RecordId) -> Result<Vec<i64>> {
    let statement = sql!(
        "SELECT coalesce(brought.number, contribution.number)
         FROM citation JOIN record ON record.id = citation.target JOIN contribution ON contribution.record = record.id
         LEFT JOIN brought_post AS brought ON brought.contribution = contribution.number
         WHERE citation.source = $1 AND citation.kind = 'summarizes' AND (visible & $2) <> 0 ORDER BY 1"
    );
    tx.rows(statement, &[&post, &circles], |row| row.get(0))
}

/// A moderators' summary as it stands.
pub(crate) struct Summed {
    pub session: RecordId,
    pub week: i64,
    pub language: String,
    pub text: String,
    pub who: String,
    pub at: Instant,
    /// As the post was numbered where it was held, where it is for these circles.
    pub post: Option<i64>,
}

/// The summaries of the sessions of a forum, session by session, that of the whole first.
pub(crate) fn summaries(tx: &mut Read<'_>, circles: Circles, forum: RecordId) -> Result<Vec<Summed>> {
    let statement = sql!(
        "SELECT session, week, summary.language, text, coalesce(given || ' ' || family, ''), summary.at,
                (SELECT coalesce(brought.number, contribution.number)
                 FROM contribution JOIN record ON record.id = contribution.record AND (visible & $2) <> 0
                 LEFT JOIN brought_post AS brought ON brought.contribution = contribution.number
                 WHERE contribution.number = summary.post)
         FROM request JOIN summary ON summary.session = request.record
         LEFT JOIN person ON person.id = summary.person
         WHERE request.parent = $1 ORDER BY session, week"
    );
    tx.rows(statement, &[&forum, &circles], |row| {
        Ok(Summed {
            session: row.get(0)?,
            week: row.get(1)?,
            language: row.get(2)?,
            text: row.get(3)?,
            who: row.get::<String>(4)?.trim().to_owned(),
            at: row.get(5)?,
            post: row.get(6)?,
        })
    })
}

/// A summary that is brought in.
pub(crate) struct PastSummary<'a> {
    pub week: i64,
    pub language: &'a str,
    pub text: &'a str,
    pub person: Option<PersonId>,
    pub at: Instant,
    pub post: Option<Number>,
}

/// Keeps a summary of a session that is brought in.
pub(crate) fn insert_summary(tx: &mut Write<'_>, session: RecordId, new: &PastSummary<'_>) -> Result<()> {
    let statement = sql!(
        "INSERT INTO summary (session, week, language, text, person, at, post) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (session, week) DO NOTHING"
    );
    tx.run(statement, &[&session, &new.week, &new.language, &new.text, &new.person, &new.at, &new.post]).map(drop)
}

/// Keeps from where a thread was moved, or from what it was split.
pub(crate) fn insert_marks(
    tx: &mut Write<'_>,
    (post, topic): (Number, RecordId),
    (moved_from, split_from): (Option<RecordId>, Option<Number>),
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO thread (post, topic, pinned, closed, moved_from, split_from) VALUES ($1, $2, 0, 0, $3, $4)
         ON CONFLICT (post) DO UPDATE SET moved_from = excluded.moved_from, split_from = excluded.split_from"
    );
    tx.run(statement, &[&post, &topic, &moved_from, &split_from]).map(drop)
}

/// Who is on a forum's list.
pub(crate) fn participants(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Listed>> {
    let statement = sql!(
        "SELECT given, family, capacity, party.code, party.name_en,
                coalesce(nullif(institution.name_en, ''),
                         nullif(institution.name_fr || institution.name_es || institution.name_ru || institution.name_ar
                                || institution.name_zh, '')),
                manner, participant.state, party_group.id, party_group.code, party_group.name_en
         FROM participant JOIN person ON person.id = participant.person
         LEFT JOIN party ON party.id = participant.party
         LEFT JOIN party_group ON party_group.id = participant.party_group
         LEFT JOIN institution ON institution.id = participant.institution
         WHERE forum = $1 ORDER BY person.id"
    );
    tx.rows(statement, &[&forum], |row| {
        let (code, name): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
        Ok(Listed {
            given: row.get(0)?,
            family: row.get(1)?,
            capacity: row.get(2)?,
            party: code.zip(name),
            institution: row.get(5)?,
            manner: row.get(6)?,
            state: row.get(7)?,
            group: group(row, 8)?.map(|(_, code, name)| (code, name)),
        })
    })
}

/// Somebody on a forum's list.
pub(crate) struct Listed {
    pub given: String,
    pub family: String,
    pub capacity: String,
    pub party: Option<(String, String)>,
    pub group: Option<(String, String)>,
    pub institution: Option<String>,
    pub manner: String,
    pub state: String,
}

/// From where a forum was brought in.
pub(crate) struct Origin {
    pub source: String,
    pub invented: bool,
    /// What it named there, as JSON ([`crate::archive::Beside`]).
    pub beside: String,
}

/// From where a forum was brought in, if it was.
pub(crate) fn origin(tx: &mut Read<'_>, forum: RecordId) -> Result<Option<Origin>> {
    let statement = sql!("SELECT source, invented, beside FROM brought_forum WHERE forum = $1");
    tx.row(statement, &[&forum], |row| Ok(Origin { source: row.get(0)?, invented: row.get(1)?, beside: row.get(2)? }))
}

/// The forum that was brought in from a file with this digest.
pub(crate) fn brought_from(tx: &mut Read<'_>, digest: &[u8]) -> Result<Option<RecordId>> {
    tx.row(sql!("SELECT forum FROM brought_forum WHERE digest = $1"), &[&digest], |row| row.get(0))
}

/// Whether everybody sees a forum.
pub(crate) fn is_public(tx: &mut Read<'_>, forum: RecordId) -> Result<bool> {
    let visible = tx.row(sql!("SELECT visible FROM record WHERE id = $1"), &[&forum], |row| row.get::<Circles>(0))?;
    Ok(visible.is_some_and(|circles| circles.holds(Circles::PUBLIC)))
}

/// The names of those whom the directory knows.
pub(crate) fn known_names(tx: &mut Read<'_>) -> Result<HashSet<String>> {
    let mut names = HashSet::new();
    tx.rows(sql!("SELECT given || ' ' || family FROM person WHERE state = 'known'"), &[], |row| {
        names.insert(row.get::<String>(0)?.trim().to_owned());
        Ok(())
    })?;
    Ok(names)
}

/// Keeps from where a forum was brought in.
pub(crate) fn insert_origin(tx: &mut Write<'_>, forum: RecordId, digest: &[u8], origin: &Origin) -> Result<()> {
    let statement =
        sql!("INSERT INTO brought_forum (forum, source, digest, invented, beside) VALUES ($1, $2, $3, $4, $5)");
    tx.run(statement, &[&forum, &origin.source, &digest, &origin.invented, &origin.beside]).map(drop)
}

/// What a forum that is brought in has besides its words: when it was to close, and its settings.
pub(crate) fn insert_forum(
    tx: &mut Write<'_>,
    (forum, planned): (RecordId, Instant),
    settings: &Settings,
    windows: &[Past],
) -> Result<()> {
    super::setup::insert_row(tx, (forum, planned), settings)?;
    for (ordinal, past) in (1_i64..).zip(windows) {
        let statement = sql!(
            "INSERT INTO forum_window (forum, ordinal, kind, opens, closes, reason, person, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        );
        let values: [&dyn db::Bind; 8] = [
            &forum,
            &ordinal,
            &past.change,
            &past.window.opens,
            &past.window.closes,
            &past.reason,
            &past.person,
            &past.at,
        ];
        tx.run(statement, &values)?;
    }
    Ok(())
}

/// A window that a forum had where it was held.
pub(crate) struct Past {
    pub change: Change,
    pub window: Window,
    pub reason: String,
    pub person: Option<PersonId>,
    pub at: Instant,
}

/// For whom somebody is there or spoke, as far as the directory knows them.
#[derive(Clone, Copy, Default)]
pub(crate) struct Whom {
    pub party: Option<PartyId>,
    pub institution: Option<InstitutionId>,
    pub group: Option<GroupId>,
}

/// Puts somebody on the list of a forum that is brought in.
pub(crate) fn insert_participant(
    tx: &mut Write<'_>,
    (forum, person): (RecordId, PersonId),
    (capacity, whom): (Capacity, Whom),
    (manner, state): (&str, &str),
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO participant (forum, person, capacity, party, institution, party_group, manner, state, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (forum, person) DO NOTHING"
    );
    let Whom { party, institution, group } = whom;
    tx.run(statement, &[&forum, &person, &capacity.code(), &party, &institution, &group, &manner, &state, &at])
        .map(drop)
}

/// Names the moderator of a session that is brought in.
pub(crate) fn insert_moderator(tx: &mut Write<'_>, session: RecordId, person: PersonId, at: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO moderator (session, person, at) VALUES ($1, $2, $3) ON CONFLICT (session, person) DO NOTHING"
    );
    tx.run(statement, &[&session, &person, &at]).map(drop)
}

/// Keeps what a post was where it was held; a group of Parties as JSON.
pub(crate) fn insert_post(
    tx: &mut Write<'_>,
    post: Number,
    (number, message_id): (i64, &str),
    party: Option<(&str, &str)>,
    (institution, group): (Option<&str>, Option<&str>),
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO brought_post (contribution, number, message_id, party_code, party_name, institution, party_group)
         VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let (code, name) = party.unzip();
    tx.run(statement, &[&post, &number, &message_id, &code, &name, &institution, &group]).map(drop)
}

/// The institution with this name, if there is one and no other has it.
pub(crate) fn institution(tx: &mut Read<'_>, name: &str) -> Result<Option<InstitutionId>> {
    let statement = sql!("SELECT id FROM institution WHERE name_en = $1 ORDER BY id LIMIT 2");
    let found: Vec<InstitutionId> = tx.rows(statement, &[&name], |row| row.get(0))?;
    Ok(if let [one] = found.as_slice() { Some(*one) } else { None })
}
