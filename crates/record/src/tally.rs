//! The four figures of the loop: asked, received, reported, followed up, each with what it is counted of.

use db::{Read, Result, sql};

use crate::ask;

/// The figures that the home page shows, of what is public.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Guiding questions, and recommendations that were adopted.
    pub asked: i64,
    /// Contributions that are public.
    pub received: i64,
    /// Parties for which a Government spoke in them.
    pub parties: i64,
    /// Organizations in them.
    pub organizations: i64,
    /// Adopted paragraphs that rest on contributions.
    pub paragraphs: i64,
    /// Contributions on which such a paragraph rests.
    pub used: i64,
    /// Parties that have been asked something by a recommendation, and those that have reported.
    pub parties_asked: i64,
    pub parties_reported: i64,
}

impl Tally {
    /// Contributions on which no adopted paragraph rests yet.
    pub fn waiting(&self) -> i64 {
        self.received - self.used
    }
}

/// Counts the loop.
///
/// # Errors
/// The store's own.
pub fn count(tx: &mut Read<'_>) -> Result<Tally> {
    let asked = sql!(
        "SELECT count(*) FROM record
         WHERE (kind = 'question' AND (visible & 1) <> 0) OR (kind = 'recommendation' AND state = 'adopted')"
    );
    // From the figures that each post's write keeps: there may be very many posts.
    let received = sql!(
        "SELECT CAST(coalesce(sum(posts), 0) AS BIGINT) FROM topic_count JOIN record ON record.id = topic
         WHERE (visible & 1) <> 0"
    );
    let speakers = sql!(
        "SELECT count(DISTINCT CASE WHEN voice.kind = 'party' THEN speaker END),
                count(DISTINCT CASE WHEN voice.kind = 'institution' THEN speaker END)
         FROM voice JOIN record ON record.id = topic
         WHERE (visible & 1) <> 0"
    );
    let reported = sql!(
        "SELECT count(DISTINCT citation.source), count(DISTINCT CASE WHEN used.state = 'published' THEN used.id END)
         FROM paragraph CROSS JOIN record CROSS JOIN citation CROSS JOIN record AS used
         WHERE record.id = paragraph.record AND record.state = 'adopted'
           AND citation.source = paragraph.record AND citation.kind = 'rests-on' AND used.id = citation.target"
    );
    let mut tally = Tally { asked: tx.one(asked, &[], |row| row.get(0))?, ..Tally::default() };
    tally.received = tx.one(received, &[], |row| row.get(0))?;
    (tally.parties, tally.organizations) = tx.one(speakers, &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
    (tally.paragraphs, tally.used) = tx.one(reported, &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let totals = ask::totals(tx)?;
    (tally.parties_asked, tally.parties_reported) = (totals.asked, totals.reported);
    Ok(tally)
}
