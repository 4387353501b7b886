//! What an archive of a forum is made of, and what is kept of one that was brought in.

use db::{Instant, Read, Result, sql};
use record::contribution::Number;
use record::{Circles, RecordId};

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
    pub capacity: String,
    pub channel: String,
    pub language: String,
    pub state: String,
    pub at: Instant,
    pub current: i64,
    pub files: i64,
    pub message_id: Option<String>,
    /// As it was numbered there, and what it replied to.
    pub original: i64,
    pub original_parent: Option<i64>,
    pub pinned: bool,
    pub closed: bool,
    pub text: String,
    pub html: String,
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
                coalesce(above.number, contribution.parent), coalesce(pinned, 0), coalesce(closed, 0), text, html
         FROM down JOIN contribution ON contribution.request = down.id AND contribution.kind = 'post'
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN institution ON institution.id = contribution.institution
         LEFT JOIN mailed_post ON mailed_post.post = contribution.number
         LEFT JOIN brought_post AS brought ON brought.contribution = contribution.number
         LEFT JOIN brought_post AS above ON above.contribution = contribution.parent
         LEFT JOIN thread ON thread.post = contribution.number
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
            html: row.get(21)?,
        })
    })
}

/// The questions that a post answers.
pub(crate) fn answers(tx: &mut Read<'_>, post: RecordId, topic: RecordId) -> Result<Vec<RecordId>> {
    let statement =
        sql!("SELECT target FROM citation WHERE source = $1 AND kind = 'answers' AND target <> $2 ORDER BY target");
    tx.rows(statement, &[&post, &topic], |row| row.get(0))
}

/// Who is on a forum's list: given and family name, capacity, code and name of a Government, institution, manner, state.
pub(crate) fn participants(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Listed>> {
    let statement = sql!(
        "SELECT given, family, capacity, party.code, party.name_en,
                coalesce(nullif(institution.name_en, ''),
                         nullif(institution.name_fr || institution.name_es || institution.name_ru || institution.name_ar
                                || institution.name_zh, '')),
                manner, participant.state
         FROM participant JOIN person ON person.id = participant.person
         LEFT JOIN party ON party.id = participant.party
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
        })
    })
}

/// Somebody on a forum's list.
pub(crate) struct Listed {
    pub given: String,
    pub family: String,
    pub capacity: String,
    pub party: Option<(String, String)>,
    pub institution: Option<String>,
    pub manner: String,
    pub state: String,
}

/// From where a forum was brought in.
pub(crate) struct Origin {
    pub source: String,
    pub invented: bool,
    /// The documents that it named, as JSON.
    pub documents: String,
}

/// From where a forum was brought in, if it was.
pub(crate) fn origin(tx: &mut Read<'_>, forum: RecordId) -> Result<Option<Origin>> {
    let statement = sql!("SELECT source, invented, documents FROM brought_forum WHERE forum = $1");
    tx.row(statement, &[&forum], |row| {
        Ok(Origin { source: row.get(0)?, invented: row.get(1)?, documents: row.get(2)? })
    })
}
