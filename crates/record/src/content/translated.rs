//! What the log protects of translations.

use db::{Instant, Read, Result, sql};

use super::{Content, Found, Thing};
use crate::PersonId;
use crate::audit::ContentDigest;
use crate::contribution::Number;
use crate::translation::TranslationId;

/// The translations of contributions.
pub(super) fn translations(
    tx: &mut Read<'_>,
    (first, last): (TranslationId, TranslationId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT id, contribution, version, language, kind, text, html, who, role, source, at, withdrawn, withdrawn_by, reason
         FROM translation WHERE id >= $1 AND id <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let number: Number = row.get(1)?;
        let (language, kind, words, html): (String, String, String, String) =
            (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
        let (who, role, source, reason): (String, String, String, String) =
            (row.get(7)?, row.get(8)?, row.get(9)?, row.get(13)?);
        let translated = Translated {
            number,
            version: row.get(2)?,
            language: &language,
            kind: &kind,
            text: &words,
            html: &html,
            who: &who,
            role: &role,
            source: &source,
            at: row.get(10)?,
            withdrawn: row.get::<Option<Instant>>(11)?.map(|at| Ok::<_, db::Error>((at, row.get(12)?))).transpose()?,
            reason: &reason,
        };
        let content = translated.content();
        let thing = Thing::Translation(row.get(0)?);
        each(Found { thing, name: number.to_string(), content, draft: false, covered: false })
    })
}

/// A translation, as the log protects it.
pub(crate) struct Translated<'a> {
    pub number: Number,
    pub version: i64,
    pub language: &'a str,
    pub kind: &'a str,
    pub text: &'a str,
    pub html: &'a str,
    pub who: &'a str,
    pub role: &'a str,
    pub source: &'a str,
    pub at: Instant,
    /// Since when it is taken back, and by whom.
    pub withdrawn: Option<(Instant, Option<PersonId>)>,
    pub reason: &'a str,
}

impl Translated<'_> {
    pub(crate) fn content(&self) -> Content {
        let by = self.withdrawn.and_then(|(_, by)| by);
        Content(vec![
            ("number", self.number.to_string()),
            ("version", self.version.to_string()),
            ("language", self.language.to_owned()),
            ("kind", self.kind.to_owned()),
            ("who", self.who.to_owned()),
            ("role", self.role.to_owned()),
            ("source", self.source.to_owned()),
            ("at", self.at.to_string()),
            ("text", self.text.to_owned()),
            ("html-digest", ContentDigest::of(&[self.html]).hex()),
            ("withdrawn", self.withdrawn.map(|(at, _)| at.to_string()).unwrap_or_default()),
            ("withdrawn-by", by.map(|person| person.to_string()).unwrap_or_default()),
            ("reason", self.reason.to_owned()),
        ])
    }
}
