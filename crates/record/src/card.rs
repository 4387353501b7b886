//! A record as every list shows it, whatever its subject.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Localized;

use crate::contribution::State;
use crate::names::localized;
use crate::{Actor, Circles, PartyId, PersonId, RecordId, search, words};

words! {
    /// What kind of thing a record is.
    Kind {
        Forum = "forum",
        Session = "session",
        Topic = "topic",
        Question = "question",
        Post = "post",
        Document = "document",
        Paragraph = "paragraph",
        Recommendation = "recommendation",
        Notification = "notification",
        /// The step by which one recommendation is passed on by a notification.
        Transmittal = "transmittal",
        Ask = "ask",
        Progress = "progress",
        /// A round of comments on a draft.
        Review = "review",
        Comment = "comment",
    }
}

/// A record as lists and walks show it.
#[derive(Clone, Debug)]
pub struct Card {
    pub id: RecordId,
    pub kind: Kind,
    /// As it is cited: `#127`, `33(f)`, a symbol; empty where the title says it all.
    pub number: String,
    pub title: String,
    /// Who made it, or whom it addresses.
    pub who: String,
    pub state: String,
    pub at: Instant,
    /// For which Party, with its name.
    pub party: Option<(PartyId, Localized)>,
}

impl Card {
    /// The page where the record stands among its like.
    pub fn path(&self) -> String {
        format!("/records/{}", self.id)
    }

    /// Whether it is a contribution whose words are withheld: its title then is empty too.
    pub fn is_gone(&self) -> bool {
        self.state.parse::<State>().is_ok_and(State::is_gone)
    }
}

/// A record to be made.
pub struct New<'a> {
    pub kind: Kind,
    pub number: &'a str,
    pub title: &'a str,
    pub who: &'a str,
    pub state: &'a str,
    pub visible: Circles,
    pub party: Option<PartyId>,
    pub person: Option<PersonId>,
}

/// Makes a record.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, new: &New<'_>, at: Instant) -> Result<RecordId> {
    let statement = sql!(
        "INSERT INTO record (kind, number, title, who, state, at, visible, party, person)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id"
    );
    tx.insert(
        statement,
        &[
            &new.kind.code(),
            &new.number,
            &shortened(new.title),
            &new.who,
            &new.state,
            &at,
            &new.visible,
            &new.party,
            &new.person,
        ],
    )
}

/// Gives a record its number once it is known.
///
/// # Errors
/// The store's own.
pub fn set_number(tx: &mut Write<'_>, id: RecordId, number: &str) -> Result<()> {
    tx.run(sql!("UPDATE record SET number = $2 WHERE id = $1"), &[&id, &number]).map(drop)
}

/// Brings a record to a state.
///
/// # Errors
/// The store's own.
pub fn set_state(tx: &mut Write<'_>, id: RecordId, state: &str) -> Result<()> {
    tx.run(sql!("UPDATE record SET state = $2 WHERE id = $1"), &[&id, &state]).map(drop)
}

/// Says who may see a record.
///
/// # Errors
/// The store's own.
pub fn set_visible(tx: &mut Write<'_>, id: RecordId, circles: Circles) -> Result<()> {
    tx.run(sql!("UPDATE record SET visible = $2 WHERE id = $1"), &[&id, &circles]).map(drop)
}

/// Who may see a record.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn visible(tx: &mut Read<'_>, id: RecordId) -> Result<Circles> {
    tx.one(sql!("SELECT visible FROM record WHERE id = $1"), &[&id], |row| row.get(0))
}

/// One record, if the actor may see it.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Option<Card>> {
    let statement = sql!(
        "SELECT record.id, record.kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM record LEFT JOIN party ON party.id = record.party
         WHERE record.id = $1
           AND ((visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $4))"
    );
    tx.row(statement, &[&id, &Circles::of(actor), &actor.person(), &actor.government()], |row| card(row, 0))
}

/// The latest record of a kind that the actor may see.
///
/// # Errors
/// The store's own.
pub fn latest(tx: &mut Read<'_>, actor: &Actor, kind: Kind) -> Result<Option<Card>> {
    let statement = sql!(
        "SELECT record.id, record.kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM record LEFT JOIN party ON party.id = record.party
         WHERE record.kind = $1
           AND ((visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $4))
         ORDER BY at DESC, record.id DESC LIMIT 1"
    );
    tx.row(statement, &[&kind.code(), &Circles::of(actor), &actor.person(), &actor.government()], |row| card(row, 0))
}

/// The whole words of a record that is words: of a paragraph, of a contribution in its current version, of what is asked;
/// nothing of others, whose title is all. Whether they may be seen was found out with the card.
///
/// # Errors
/// The store's own.
pub fn words(tx: &mut Read<'_>, card: &Card) -> Result<Option<String>> {
    if card.is_gone() {
        return Ok(None);
    }
    let statement = sql!(
        "SELECT coalesce(
           (SELECT text FROM paragraph WHERE record = $1),
           (SELECT text FROM contribution
            JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
            WHERE contribution.record = $1),
           (SELECT text FROM ask JOIN paragraph ON paragraph.record = ask.paragraph WHERE ask.record = $1))"
    );
    tx.one(statement, &[&card.id], |row| row.get(0))
}

/// Reads a card from a row that has the columns of [`find`] from `start` on.
pub(crate) fn card(row: &Row<'_>, start: usize) -> Result<Card> {
    let party: Option<PartyId> = row.get(start + 7)?;
    Ok(Card {
        id: row.get(start)?,
        kind: row.get(start + 1)?,
        number: row.get(start + 2)?,
        title: row.get(start + 3)?,
        who: row.get(start + 4)?,
        state: row.get(start + 5)?,
        at: row.get(start + 6)?,
        party: party.map(|id| Ok::<_, db::Error>((id, localized(row, start + 8)?))).transpose()?,
    })
}

/// A title of a line or two: cut at a word, with an ellipsis.
pub fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST).collect();
    let end = cut.rfind(' ').filter(|end| *end > MOST / 2).unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

/// Leaves of a draft's record nothing but that there was one: nobody sees it, nothing finds it, and it rests on nothing.
pub(crate) fn discard(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    search::remove(tx, id)?;
    tx.run(sql!("DELETE FROM citation WHERE source = $1"), &[&id])?;
    let statement = sql!(
        "UPDATE record SET state = 'removed', visible = 0, number = '', title = '', who = '', person = NULL WHERE id = $1"
    );
    tx.run(statement, &[&id]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        assert_eq!(shortened(" two\n words "), "two words");
        let long = "word ".repeat(60);
        let short = shortened(&long);
        assert!(short.ends_with("word…") && short.chars().count() <= 161, "{short}");
        assert_eq!(shortened(&"字".repeat(200)).chars().count(), 161);
    }
}
