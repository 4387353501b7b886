//! The record against the rows.

use db::Read;
use record::content::{self, Found, Thing};
use record::standing::{self, Dated};

use super::{Expectations, Expected, Report, called};

/// Compares each thing in the record with what its last row says.
pub(super) fn compare(tx: &mut Read<'_>, report: &mut Report, mut expectations: Expectations) -> db::Result<()> {
    standing::dates(tx, |dated| {
        report.findings.extend(misdated(&dated, &expectations));
        Ok(())
    })?;
    content::each(tx, |found| {
        let subject = found.thing.to_string();
        match expectations.remove(&subject) {
            Some(expected) => {
                report.compared += 1;
                judge(&found, &expected, report);
            }
            None if found.draft || found.covered || may_be_older(&found.thing) => {}
            None => report.findings.push(format!("{} is in the record, and no row tells of it", name(&found, ""))),
        }
        Ok(())
    })?;
    let mut gone: Vec<_> = expectations
        .into_iter()
        .filter(|(subject, expected)| expected.after.is_some() && subject.parse::<Thing>().is_ok())
        .collect();
    gone.sort_by_key(|(_, expected)| expected.row);
    for (subject, expected) in gone {
        let what = called(&subject, &expected.action);
        report.findings.push(format!("{what} was deleted: it was {}", expected.when()));
    }
    for number in standing::undecided(tx)? {
        report.findings.push(format!("post {number} was hidden or shown, and no decision tells of it"));
    }
    for forum in standing::misplaced_windows(tx)? {
        report.findings.push(format!("the window of forum {forum} is not the last that was set"));
    }
    for (number, name) in standing::altered_files(tx)? {
        report.findings.push(format!("the file {name} of post {number} was altered: its bytes do not have its digest"));
    }
    Ok(())
}

/// That a version has another date than the row that tells of it, or than its contribution.
fn misdated(dated: &Dated, expectations: &Expectations) -> Option<String> {
    let expected = expectations.get(&Thing::Version(dated.number, dated.ordinal).to_string())?;
    // The row of an erasure is younger than what it erased.
    if expected.erased {
        return None;
    }
    let written = expected.first;
    let fits = written.brought || if dated.is_live { dated.at == written.at } else { dated.at <= written.at };
    let what = called(&Thing::Version(dated.number, dated.ordinal).to_string(), &expected.action);
    if !fits {
        return Some(format!("{what} was dated otherwise: it says {}, and was {}", dated.at, expected.when()));
    }
    let shown = dated.shown.filter(|shown| *shown != dated.at)?;
    Some(format!("{what} was dated otherwise: it is shown as of {shown}, and was written at {}", dated.at))
}

fn judge(found: &Found, expected: &Expected, report: &mut Report) {
    let name = || name(found, &expected.action);
    match expected.after {
        None => report.findings.push(format!("{} is in the record, and its removal was {}", name(), expected.when())),
        // The digest that is left cannot be compared with anything; that the words are gone can be seen.
        Some(_) if expected.erased && found.content.value("text").is_empty() => report.erased += 1,
        Some(after) if !expected.erased && found.content.digest() == after => {}
        Some(_) => report.findings.push(format!(
            "{} was altered: its {} does not have the digest that was {}",
            name(),
            what(&found.thing),
            expected.when()
        )),
    }
}

/// Whether a thing may stand in the record since before rows told of its like: who holds which office, and what the log holds since a
/// later version only.
fn may_be_older(thing: &Thing) -> bool {
    matches!(thing, Thing::Tenure(_) | Thing::Ask(_) | Thing::Window(..) | Thing::Wording(..) | Thing::Adoption(_))
}

/// What of a thing has the digest.
fn what(thing: &Thing) -> &'static str {
    match thing {
        Thing::Version(..) => "text, language or way, or who said it for whom,",
        Thing::Document(_) => "title, symbol, language or opening",
        Thing::Paragraph(_) => "number, text or force, or whom it addresses, what they are to do or by when,",
        Thing::Citation { .. } => "passage",
        Thing::Tenure(_) => "holder, days or authority",
        Thing::Attachment(..) => "file, name or kind",
        Thing::Translation(_) => "text, kind, or who made it,",
        Thing::Letter(_) => "day, way, or who signed or entered it,",
        Thing::Decision(_) => "kind, reason, author or day",
        Thing::Ask(_) => "addressee, force or due day",
        Thing::Window(..) => "beginning, end or reason",
        Thing::Wording(..) => "title or text",
        Thing::Adoption(_) => "day",
    }
}

fn name(found: &Found, action: &str) -> String {
    match &found.thing {
        Thing::Version(..) => called(&found.thing.to_string(), found.content.value("kind")),
        Thing::Document(_) if !found.name.is_empty() => format!("document {}", found.name),
        Thing::Paragraph(_) if !found.name.is_empty() => format!("paragraph {}", found.name),
        Thing::Adoption(_) if !found.name.is_empty() => format!("the adoption of document {}", found.name),
        thing => called(&thing.to_string(), action),
    }
}
