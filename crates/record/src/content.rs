//! What the log protects, and what of it: the words and facts whose digests the rows of the audit hold. The comparison of
//! log and record asks for the same content again and finds whether it has the digest that was sealed.

mod addressed;
mod asked;
mod enclosed;
mod translated;

use std::fmt;
use std::str::FromStr;

use db::{Instant, Read, Result, Row, sql};
use language::Language;

use crate::audit::ContentDigest;
use crate::citation::Passage;
use crate::contribution::Number;
use crate::decision::DecisionId;
use crate::translation::TranslationId;
use crate::{InstitutionId, PersonId, RecordId, TenureId};

pub(crate) use enclosed::{attached, entered};

pub(crate) use translated::Translated;

/// A thing whose content the log protects; written out, it is the subject of its rows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// A version of a contribution: `contribution/127/1`.
    Version(Number, i64),
    /// A document without its paragraphs: `document/12`.
    Document(RecordId),
    /// `paragraph/13`.
    Paragraph(RecordId),
    /// That a record rests on another, and in which way: `citation/13/rests-on/9`.
    Citation { source: RecordId, tie: String, target: RecordId },
    /// The holding of an office: `tenure/5`.
    Tenure(TenureId),
    /// What was decided about a post or a thread: `decision/8`.
    Decision(DecisionId),
    /// A file of a contribution: `attachment/127/1`.
    Attachment(Number, i64),
    /// A translation of a contribution: `translation/4`.
    Translation(TranslationId),
    /// How a contribution came that was entered for somebody: `letter/127`.
    Letter(Number),
    /// What was asked of one addressee, until when: `ask/88`.
    Ask(RecordId),
    /// One of the windows of a forum: `window/5/2`.
    Window(RecordId, i64),
    /// The words of a request in a language: `wording/7/fr`.
    Wording(RecordId, Language),
    /// When a document was adopted: `adoption/12`.
    Adoption(RecordId),
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Thing::Version(number, ordinal) => write!(f, "contribution/{}/{ordinal}", number.0),
            Thing::Document(id) => write!(f, "document/{id}"),
            Thing::Paragraph(id) => write!(f, "paragraph/{id}"),
            Thing::Citation { source, tie, target } => write!(f, "citation/{source}/{tie}/{target}"),
            Thing::Tenure(id) => write!(f, "tenure/{id}"),
            Thing::Decision(id) => write!(f, "decision/{id}"),
            Thing::Attachment(number, ordinal) => write!(f, "attachment/{}/{ordinal}", number.0),
            Thing::Translation(id) => write!(f, "translation/{id}"),
            Thing::Letter(number) => write!(f, "letter/{}", number.0),
            Thing::Ask(id) => write!(f, "ask/{id}"),
            Thing::Window(forum, ordinal) => write!(f, "window/{forum}/{ordinal}"),
            Thing::Wording(id, language) => write!(f, "wording/{id}/{language}"),
            Thing::Adoption(id) => write!(f, "adoption/{id}"),
        }
    }
}

impl FromStr for Thing {
    type Err = ();

    fn from_str(subject: &str) -> std::result::Result<Self, ()> {
        let id = |text: &str| text.parse().map_err(|_| ());
        match subject.split('/').collect::<Vec<_>>().as_slice() {
            ["contribution", number, ordinal] => Ok(Thing::Version(Number(id(number)?), id(ordinal)?)),
            ["document", record] => Ok(Thing::Document(RecordId(id(record)?))),
            ["paragraph", record] => Ok(Thing::Paragraph(RecordId(id(record)?))),
            ["citation", source, tie, target] => Ok(Thing::Citation {
                source: RecordId(id(source)?),
                tie: (*tie).to_owned(),
                target: RecordId(id(target)?),
            }),
            ["tenure", tenure] => Ok(Thing::Tenure(TenureId(id(tenure)?))),
            ["attachment", number, ordinal] => Ok(Thing::Attachment(Number(id(number)?), id(ordinal)?)),
            ["translation", translation] => Ok(Thing::Translation(TranslationId(id(translation)?))),
            ["letter", number] => Ok(Thing::Letter(Number(id(number)?))),
            ["ask", record] => Ok(Thing::Ask(RecordId(id(record)?))),
            ["window", forum, ordinal] => Ok(Thing::Window(RecordId(id(forum)?), id(ordinal)?)),
            ["wording", record, language] => {
                Ok(Thing::Wording(RecordId(id(record)?), language.parse().map_err(|_| ())?))
            }
            ["adoption", record] => Ok(Thing::Adoption(RecordId(id(record)?))),
            ["decision", decision] => Ok(Thing::Decision(DecisionId(id(decision)?))),
            _ => Err(()),
        }
    }
}

/// What a thing says: names and values, in an order that is always the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content(pub Vec<(&'static str, String)>);

impl Content {
    /// The digest over the names and values.
    pub fn digest(&self) -> ContentDigest {
        let parts: Vec<&str> = self.0.iter().flat_map(|(name, value)| [*name, value.as_str()]).collect();
        ContentDigest::of(&parts)
    }

    /// One of its values; empty when it has no such.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }
}

/// A version of a contribution, as the log protects it.
pub(crate) struct Said<'a> {
    pub number: Number,
    pub ordinal: i64,
    pub kind: &'a str,
    pub answers: Option<RecordId>,
    pub in_reply_to: Option<Number>,
    pub capacity: &'a str,
    /// The code of the Party.
    pub party: Option<&'a str>,
    pub institution: Option<InstitutionId>,
    /// The code of the group of Parties.
    pub group: Option<&'a str>,
    pub who: &'a str,
    pub text: &'a str,
    pub html: &'a str,
    /// In which language, and by which way it came: of versions from before the log held that, nothing.
    pub told: Option<(&'a str, &'a str)>,
}

impl Said<'_> {
    pub(crate) fn content(&self) -> Content {
        let shown = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        let mut content = vec![
            ("number", self.number.to_string()),
            ("version", self.ordinal.to_string()),
            ("kind", self.kind.to_owned()),
            ("answers", shown(self.answers.map(|id| id.0))),
            ("in-reply-to", shown(self.in_reply_to.map(|number| number.0))),
            ("capacity", self.capacity.to_owned()),
            ("party", self.party.unwrap_or_default().to_owned()),
            ("institution", shown(self.institution.map(|id| id.0))),
            ("who", self.who.to_owned()),
            ("text", self.text.to_owned()),
            // Pages show the HTML that was made of the text: an alteration there would be read by everybody.
            ("html-digest", ContentDigest::of(&[self.html]).hex()),
        ];
        // Only where there is one: what was sealed before there were groups has the digest that it had.
        content.extend(self.group.map(|group| ("group", group.to_owned())));
        if let Some((language, channel)) = self.told {
            content.extend([("language", language.to_owned()), ("channel", channel.to_owned())]);
        }
        Content(content)
    }
}

/// A thing as it stands in the record.
#[derive(Clone, Debug)]
pub struct Found {
    pub thing: Thing,
    /// As people cite it: `#127`, a symbol, `33(f)` with its document's symbol; empty where nobody does.
    pub name: String,
    pub content: Content,
    /// Whether it belongs to a draft: that may still be changed, and adoption notes what it came to be.
    pub draft: bool,
    /// Whether another thing's content says the same, so that it needs no row of its own.
    pub covered: bool,
}

/// The digest of what a thing says now; nothing when it is not there.
///
/// # Errors
/// The store's own.
pub fn digest(tx: &mut Read<'_>, thing: &Thing) -> Result<Option<ContentDigest>> {
    Ok(find(tx, thing)?.map(|found| found.content.digest()))
}

/// A thing as it stands in the record.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, thing: &Thing) -> Result<Option<Found>> {
    let mut found = None;
    let keep = |one| {
        found = Some(one);
        Ok(())
    };
    match thing {
        Thing::Version(number, ordinal) => versions(tx, (*number, *number), (*ordinal, *ordinal), keep)?,
        Thing::Document(id) => documents(tx, (*id, *id), keep)?,
        Thing::Paragraph(id) => addressed::paragraphs(tx, (*id, *id), keep)?,
        Thing::Tenure(id) => tenures(tx, (*id, *id), keep)?,
        Thing::Decision(id) => decisions(tx, (*id, *id), keep)?,
        Thing::Attachment(number, ordinal) => {
            enclosed::attachments(tx, (*number, *number), (*ordinal, *ordinal), keep)?
        }
        Thing::Translation(id) => translated::translations(tx, (*id, *id), keep)?,
        Thing::Letter(number) => enclosed::letters(tx, (*number, *number), keep)?,
        Thing::Ask(id) => asked::asks(tx, (*id, *id), keep)?,
        Thing::Window(forum, ordinal) => asked::windows(tx, (*forum, *forum), (*ordinal, *ordinal), keep)?,
        Thing::Adoption(id) => asked::adoptions(tx, (*id, *id), keep)?,
        Thing::Wording(id, language) => {
            let mut keep = keep;
            asked::wordings(tx, (*id, *id), |one| match one.thing {
                Thing::Wording(_, other) if other == *language => keep(one),
                _ => Ok(()),
            })?;
        }
        Thing::Citation { source, tie, target } => {
            let mut keep = keep;
            citations(tx, (*source, *source), |one| match &one.thing {
                Thing::Citation { tie: other, target: cited, .. } if other == tie && cited == target => keep(one),
                _ => Ok(()),
            })?;
        }
    }
    Ok(found)
}

/// All things that the log protects, one after the other. Nothing else can be asked meanwhile.
///
/// # Errors
/// The store's own, or what `each` returns, which ends the reading.
pub fn each(tx: &mut Read<'_>, mut each: impl FnMut(Found) -> Result<()>) -> Result<()> {
    let (first, last) = (RecordId(0), RecordId(i64::MAX));
    versions(tx, (Number(0), Number(i64::MAX)), (0, i64::MAX), &mut each)?;
    documents(tx, (first, last), &mut each)?;
    addressed::paragraphs(tx, (first, last), &mut each)?;
    citations(tx, (first, last), &mut each)?;
    tenures(tx, (TenureId(0), TenureId(i64::MAX)), &mut each)?;
    decisions(tx, (DecisionId(0), DecisionId(i64::MAX)), &mut each)?;
    enclosed::attachments(tx, (Number(0), Number(i64::MAX)), (0, i64::MAX), &mut each)?;
    translated::translations(tx, (TranslationId(0), TranslationId(i64::MAX)), &mut each)?;
    enclosed::letters(tx, (Number(0), Number(i64::MAX)), &mut each)?;
    asked::asks(tx, (first, last), &mut each)?;
    asked::windows(tx, (first, last), (0, i64::MAX), &mut each)?;
    asked::wordings(tx, (first, last), &mut each)?;
    asked::adoptions(tx, (first, last), each)
}

fn versions(
    tx: &mut Read<'_>,
    (first, last): (Number, Number),
    (from, to): (i64, i64),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    // What it answers is read from the citation: that the record says so, and the walk does not, would be an alteration.
    let statement = sql!(
        "SELECT contribution.number, ordinal, contribution.kind,
                (SELECT citation.target FROM citation
                 WHERE citation.source = record.id AND citation.target = contribution.request
                   AND citation.kind IN ('answers', 'shows-progress')),
                contribution.parent, capacity, party.code, contribution.institution, who, text, html, party_group.code,
                CASE WHEN contribution_version.language IS NULL THEN NULL
                     WHEN ordinal = current THEN contribution.language ELSE contribution_version.language END,
                channel
         FROM contribution_version
         JOIN contribution ON contribution.number = contribution_version.contribution
         JOIN record ON record.id = contribution.record
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         WHERE contribution_version.contribution >= $1 AND contribution_version.contribution <= $2
           AND ordinal >= $3 AND ordinal <= $4"
    );
    tx.each(statement, &[&first, &last, &from, &to], |row| {
        let (number, ordinal): (Number, i64) = (row.get(0)?, row.get(1)?);
        let (kind, capacity, who): (String, String, String) = (row.get(2)?, row.get(5)?, row.get(8)?);
        let (party, words, html): (Option<String>, String, String) = (row.get(6)?, row.get(9)?, row.get(10)?);
        let group: Option<String> = row.get(11)?;
        let (language, channel): (Option<String>, String) = (row.get(12)?, row.get(13)?);
        let said = Said {
            number,
            ordinal,
            kind: &kind,
            answers: row.get(3)?,
            in_reply_to: row.get(4)?,
            capacity: &capacity,
            party: party.as_deref(),
            institution: row.get(7)?,
            group: group.as_deref(),
            who: &who,
            text: &words,
            html: &html,
            told: language.as_deref().map(|language| (language, channel.as_str())),
        };
        let content = said.content();
        let thing = Thing::Version(number, ordinal);
        each(Found { thing, name: number.to_string(), content, draft: false, covered: false })
    })
}

fn documents(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT record.id, state, document.kind, number, title, language, opening
         FROM document JOIN record ON record.id = document.record
         WHERE document.record >= $1 AND document.record <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let content = Content(vec![
            ("kind", row.get(2)?),
            ("symbol", row.get(3)?),
            ("title", row.get(4)?),
            ("language", row.get(5)?),
            ("opening", row.get(6)?),
        ]);
        let thing = Thing::Document(row.get(0)?);
        each(Found { thing, name: row.get(3)?, content, draft: is_draft(row, 1)?, covered: false })
    })
}

fn citations(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT source, citation.kind, target, version, quotation, record.state,
                CASE WHEN contribution.request = citation.target AND citation.kind IN ('answers', 'shows-progress')
                     THEN 1 ELSE 0 END
         FROM citation JOIN record ON record.id = citation.source
         LEFT JOIN contribution ON contribution.record = citation.source
         WHERE source >= $1 AND source <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let thing = Thing::Citation { source: row.get(0)?, tie: row.get(1)?, target: row.get(2)? };
        let passage = match (row.get(3)?, row.get(4)?) {
            (Some(version), Some(quotation)) => Some(Passage { version, quotation }),
            _ => None,
        };
        let content = self::passage(passage.as_ref());
        each(Found { thing, name: String::new(), content, draft: is_draft(row, 5)?, covered: row.get(6)? })
    })
}

/// What a citation says besides what it ties: the passage, if it cites one.
pub(crate) fn passage(passage: Option<&Passage>) -> Content {
    let version = passage.map(|passage| passage.version.to_string()).unwrap_or_default();
    let quotation = passage.map(|passage| passage.quotation.clone()).unwrap_or_default();
    Content(vec![("version", version), ("quotation", quotation)])
}

fn tenures(
    tx: &mut Read<'_>,
    (first, last): (TenureId, TenureId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT id, CAST(office AS TEXT), CAST(person AS TEXT), manner, from_day, to_day, authority FROM tenure
         WHERE id >= $1 AND id <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let content = Content(vec![
            ("office", row.get(1)?),
            ("person", row.get(2)?),
            ("manner", row.get(3)?),
            ("from", row.get(4)?),
            ("to", text(row, 5)?),
            ("authority", row.get(6)?),
        ]);
        let thing = Thing::Tenure(row.get(0)?);
        each(Found { thing, name: String::new(), content, draft: false, covered: false })
    })
}

fn decisions(
    tx: &mut Read<'_>,
    (first, last): (DecisionId, DecisionId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!("SELECT id, record, what, person, at, reason FROM decision WHERE id >= $1 AND id <= $2");
    tx.each(statement, &[&first, &last], |row| {
        let (what, reason): (String, String) = (row.get(2)?, row.get(5)?);
        let content = decided(row.get(1)?, &what, row.get(3)?, row.get(4)?, &reason);
        let thing = Thing::Decision(row.get(0)?);
        each(Found { thing, name: String::new(), content, draft: false, covered: false })
    })
}

/// What a decision says.
pub(crate) fn decided(record: RecordId, what: &str, by: Option<PersonId>, at: Instant, reason: &str) -> Content {
    Content(vec![
        ("record", record.to_string()),
        ("what", what.to_owned()),
        ("by", by.map(|person| person.to_string()).unwrap_or_default()),
        ("at", at.to_string()),
        ("reason", reason.to_owned()),
    ])
}

/// A text, or nothing where there is none.
fn text(row: &Row<'_>, column: usize) -> Result<String> {
    Ok(row.get::<Option<String>>(column)?.unwrap_or_default())
}

fn is_draft(row: &Row<'_>, column: usize) -> Result<bool> {
    Ok(row.get::<String>(column)? == "draft")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_read_back_from_the_subject_of_its_rows() {
        let citation = Thing::Citation { source: RecordId(13), tie: "rests-on".to_owned(), target: RecordId(9) };
        let things = [
            (Thing::Version(Number(127), 2), "contribution/127/2"),
            (Thing::Document(RecordId(12)), "document/12"),
            (Thing::Paragraph(RecordId(13)), "paragraph/13"),
            (citation, "citation/13/rests-on/9"),
            (Thing::Tenure(TenureId(5)), "tenure/5"),
            (Thing::Decision(DecisionId(8)), "decision/8"),
            (Thing::Attachment(Number(127), 1), "attachment/127/1"),
            (Thing::Translation(TranslationId(4)), "translation/4"),
            (Thing::Letter(Number(127)), "letter/127"),
            (Thing::Ask(RecordId(88)), "ask/88"),
            (Thing::Window(RecordId(5), 2), "window/5/2"),
            (Thing::Wording(RecordId(7), Language::French), "wording/7/fr"),
            (Thing::Adoption(RecordId(12)), "adoption/12"),
        ];
        for (thing, subject) in things {
            assert_eq!(thing.to_string(), subject);
            assert_eq!(subject.parse(), Ok(thing));
        }
        for other in ["person/12", "contribution/127", "record/3", "", "paragraph/x", "tenure/5/", "wording/7/tlh"] {
            assert_eq!(other.parse::<Thing>(), Err(()), "{other}");
        }
    }

    #[test]
    fn a_value_cannot_move_to_its_neighbour() {
        let one = Content(vec![("a", "bc".to_owned()), ("d", String::new())]);
        let other = Content(vec![("a", "b".to_owned()), ("d", "c".to_owned())]);
        assert_ne!(one.digest(), other.digest());
    }
}
