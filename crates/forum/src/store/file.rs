//! The files of posts.

use db::{Read, Result, sql};
use record::contribution::Number;
use record::file::{Attachment, FileDigest};
use record::{Actor, Circles, RecordId};

/// The files of a topic's posts with numbers from the first to the last, in their order.
pub(crate) fn list(tx: &mut Read<'_>, topic: RecordId, (first, last): (Number, Number)) -> Result<Vec<Attachment>> {
    let statement = sql!(
        "SELECT contribution.record, attachment.digest, name, attachment.kind, size
         FROM contribution
         JOIN attachment ON attachment.contribution = contribution.number
         JOIN file ON file.digest = attachment.digest
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3
         ORDER BY contribution.number, ordinal"
    );
    tx.rows(statement, &[&topic, &first, &last], |row| Attachment::of(row, 0))
}

/// A file under a name, if a post names it whose words the actor may read.
pub(crate) fn find(tx: &mut Read<'_>, actor: &Actor, (digest, name): (FileDigest, &str)) -> Result<Option<Attachment>> {
    let statement = sql!(
        "SELECT record.id, attachment.digest, name, attachment.kind, size
         FROM attachment
         JOIN file ON file.digest = attachment.digest
         JOIN contribution ON contribution.number = attachment.contribution
         JOIN record ON record.id = contribution.record
         JOIN request AS topic ON topic.record = contribution.request
         WHERE attachment.digest = $1 AND name = $2 AND record.state NOT IN ('withdrawn', 'removed', 'erased')
           AND ((visible & $3) <> 0 OR record.person = $4
                OR EXISTS (SELECT 1 FROM moderator WHERE moderator.person = $4 AND session IN (topic.record, topic.parent)))
         LIMIT 1"
    );
    let params: [&dyn db::Bind; 4] = [&digest, &name, &Circles::of(actor), &actor.person()];
    tx.row(statement, &params, |row| Attachment::of(row, 0))
}
