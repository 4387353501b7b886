//! What stands about a forum as a whole: its rules of conduct, what happens afterwards, where the outcome can be followed, and
//! the documents in its background.

use db::{Instant, Read, Result, Write, sql};
use language::{Language, Localized};
use record::audit::{self, Change, ContentDigest};
use record::{Actor, Circles, RecordId};

use crate::model::Text;

/// The texts of a forum, in the order of [`Text::ALL`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    pub conduct: Localized,
    pub afterwards: Localized,
    pub outcome: Localized,
}

impl Texts {
    pub(crate) fn of(&mut self, text: Text) -> &mut Localized {
        match text {
            Text::Conduct => &mut self.conduct,
            Text::Afterwards => &mut self.afterwards,
            Text::Outcome => &mut self.outcome,
        }
    }
}

/// What stands about a forum.
pub(crate) fn all(tx: &mut Read<'_>, forum: RecordId) -> Result<Texts> {
    let mut texts = Texts::default();
    tx.rows(sql!("SELECT kind, language, text FROM forum_text WHERE forum = $1"), &[&forum], |row| {
        let (kind, code, words): (Text, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if let Ok(language) = code.parse() {
            texts.of(kind).set(language, words);
        }
        Ok(())
    })?;
    Ok(texts)
}

/// Gives a text in a language; an empty one takes it away. Notes who did.
pub(crate) fn put(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    (kind, language, text): (Text, Language, &str),
    at: Instant,
) -> Result<()> {
    let (code, key) = (language.code(), kind.code());
    if text.is_empty() {
        let statement = sql!("DELETE FROM forum_text WHERE forum = $1 AND kind = $2 AND language = $3");
        if tx.run(statement, &[&forum, &key, &code])? == 0 {
            return Ok(());
        }
    } else {
        let statement = sql!(
            "INSERT INTO forum_text (forum, kind, language, text) VALUES ($1, $2, $3, $4)
             ON CONFLICT (forum, kind, language) DO UPDATE SET text = excluded.text"
        );
        tx.run(statement, &[&forum, &key, &code, &text])?;
    }
    let after = Some(ContentDigest::of(&[key, code, text]));
    let change = Change { action: "forum-text", subject: &format!("request/{forum}"), before: None, after };
    audit::insert(tx, actor, &change, at)
}

/// A document in the background of a forum.
#[derive(Clone, Debug)]
pub(crate) struct Background {
    pub id: RecordId,
    pub symbol: String,
    pub title: String,
}

/// The documents on which a forum rests, if the actor may see them.
pub(crate) fn background(tx: &mut Read<'_>, actor: &Actor, forum: RecordId) -> Result<Vec<Background>> {
    let statement = sql!(
        "SELECT record.id, number, title FROM citation JOIN record ON record.id = citation.target
         WHERE citation.source = $1 AND citation.kind = 'rests-on' AND record.kind IN ('document', 'notification')
           AND ((visible & $2) <> 0 OR person = $3)
         ORDER BY citation.id"
    );
    tx.rows(statement, &[&forum, &Circles::of(actor), &actor.person()], |row| {
        Ok(Background { id: row.get(0)?, symbol: row.get(1)?, title: row.get(2)? })
    })
}

/// The document with this symbol, if the actor may see it.
pub(crate) fn document(tx: &mut Read<'_>, actor: &Actor, symbol: &str) -> Result<Option<RecordId>> {
    let statement = sql!(
        "SELECT id FROM record WHERE number = $1 AND kind IN ('document', 'notification')
           AND ((visible & $2) <> 0 OR person = $3) ORDER BY id LIMIT 1"
    );
    tx.row(statement, &[&symbol, &Circles::of(actor), &actor.person()], |row| row.get(0))
}
