//! The record against the rows.

use db::Read;
use record::content::{self, Found, Thing};
use record::contribution;

use super::{Expectations, Expected, Report, called};

/// Compares each thing in the record with what its last row says.
pub(super) fn compare(tx: &mut Read<'_>, report: &mut Report, mut expectations: Expectations) -> db::Result<()> {
    content::each(tx, |found| {
        let subject = found.thing.to_string();
        match expectations.remove(&subject) {
            Some(expected) => {
                report.compared += 1;
                judge(&found, &expected, report);
            }
            // Who holds which office may have been known before there was a log.
            None if found.draft || found.covered || matches!(found.thing, Thing::Tenure(_)) => {}
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
    for number in contribution::undecided(tx)? {
        report.findings.push(format!("post {number} was hidden or shown, and no decision tells of it"));
    }
    Ok(())
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

/// What of a thing has the digest.
fn what(thing: &Thing) -> &'static str {
    match thing {
        Thing::Version(..) => "text, or who said it for whom,",
        Thing::Document(_) => "title, symbol, language or opening",
        Thing::Paragraph(_) => "number, text or force",
        Thing::Citation { .. } => "passage",
        Thing::Tenure(_) => "holder, days or authority",
        Thing::Attachment(..) => "file, name or kind",
        Thing::Translation(_) => "text, kind, or who made it,",
        Thing::Letter(_) => "day, way, or who signed or entered it,",
        Thing::Decision(_) => "kind, reason, author or day",
    }
}

fn name(found: &Found, action: &str) -> String {
    match &found.thing {
        Thing::Version(..) => called(&found.thing.to_string(), found.content.value("kind")),
        Thing::Document(_) if !found.name.is_empty() => format!("document {}", found.name),
        Thing::Paragraph(_) if !found.name.is_empty() => format!("paragraph {}", found.name),
        thing => called(&thing.to_string(), action),
    }
}
