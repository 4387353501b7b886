//! `rapporteur audit verify`: whether log and record say the same, and what is wrong where they do not.
//!
//! Three things are compared, each with the next: the tree with the checkpoint that was signed, the rows of the audit with
//! the tree, and the record with the rows. What nobody signed yet, the unsealed tail, is told apart.

mod record_check;
mod rows;
mod tree;

use std::collections::HashMap;

use db::{Instant, Read};
use record::audit::{AuditId, ContentDigest};
use record::content::Thing;
use record::log;

/// What the operator knows from elsewhere than the database.
#[derive(Clone, Debug, Default)]
pub struct Trusted {
    /// The log's published key, as it was written down.
    pub verifier: Option<String>,
    /// Checkpoints that were kept.
    pub checkpoints: Vec<String>,
}

/// What the comparison found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What is wrong, a line each.
    pub findings: Vec<String>,
    /// How many rows are under the last checkpoint, and when it was signed.
    pub sealed: u64,
    pub signed: Option<Instant>,
    /// The rows that wait to be sealed.
    pub tail: Vec<AuditId>,
    /// How many things were compared with their rows.
    pub compared: usize,
    /// Of how many the text was erased by law.
    pub erased: usize,
}

/// What a row says a thing to be.
struct Expected {
    /// The row that told of it first: what was moved or split later was written then all the same.
    first: First,
    row: AuditId,
    at: Instant,
    action: String,
    after: Option<ContentDigest>,
    /// Where it is sealed and when, if it is.
    sealed: Option<(u64, Instant)>,
    /// Whether its salt was erased: then what the thing said cannot be compared any more.
    erased: bool,
}

/// The first row about a thing.
#[derive(Clone, Copy)]
struct First {
    row: AuditId,
    at: Instant,
    /// Whether it was brought in, with the dates that it had where it was said.
    brought: bool,
}

/// By the subject of the rows.
type Expectations = HashMap<String, Expected>;

impl Expected {
    /// "sealed on … (row 12, entry 11)", or that it waits.
    fn when(&self) -> String {
        match self.sealed {
            Some((position, at)) => format!("sealed on {at} (row {}, entry {position})", self.row),
            None => format!("noted on {} (row {}, not sealed yet)", self.at, self.row),
        }
    }
}

/// Compares log and record.
///
/// # Errors
/// The store's own. What is wrong with log or record is no error, but a finding.
pub fn verify(tx: &mut Read<'_>, trusted: &Trusted) -> db::Result<Report> {
    let mut report = Report::default();
    let tree = tree::read(tx)?;
    let last = log::checkpoint(tx)?;
    (report.sealed, report.signed) = last.as_ref().map_or((0, None), |last| (last.size, Some(last.at)));
    let mut expectations = Expectations::new();
    let sealed = rows::compare(tx, &tree, report.sealed, &mut report.findings, &mut expectations)?;
    tree::compare(tx, &tree, &sealed, trusted, &mut report.findings)?;
    rows::tail(tx, &mut report, &mut expectations)?;
    record_check::compare(tx, &mut report, expectations)?;
    Ok(report)
}

/// How people call what a subject is, as far as the subject alone tells.
fn called(subject: &str, action: &str) -> String {
    match subject.parse() {
        Ok(Thing::Version(number, 1)) => format!("{} {number}", kind(action)),
        Ok(Thing::Version(number, ordinal)) => format!("{} {number}, version {ordinal}", kind(action)),
        Ok(Thing::Document(id)) => format!("the document of record {id}"),
        Ok(Thing::Paragraph(id)) => format!("the paragraph of record {id}"),
        Ok(Thing::Citation { source, tie, target }) => {
            format!("the citation of record {target} in record {source} ({tie})")
        }
        Ok(Thing::Tenure(id)) => format!("tenure {id}"),
        Ok(Thing::Attachment(number, ordinal)) => format!("file {ordinal} of post {number}"),
        Ok(Thing::Translation(id)) => format!("translation {id} of a post"),
        Ok(Thing::Letter(number)) => format!("the letter of post {number}"),
        Ok(Thing::Decision(id)) => format!("decision {id} about a post"),
        Ok(Thing::Ask(id)) => format!("the ask of record {id}"),
        Ok(Thing::Window(forum, ordinal)) => format!("window {ordinal} of forum {forum}"),
        Ok(Thing::Wording(id, language)) => format!("the wording of request {id} in {}", language.code()),
        Ok(Thing::Adoption(id)) => format!("the adoption of the document of record {id}"),
        Err(()) => subject.to_owned(),
    }
}

fn kind(action: &str) -> &'static str {
    if action == "progress" { "progress report" } else { "post" }
}
