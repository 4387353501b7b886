//! What the command line says about a file, in English.

use std::fmt::Write as _;

use language::{Catalogue, Language};

use crate::model::plan::{Entry, Outcome, Plan};

/// Says what a file would change, row by row, with what is wrong and what to do about it.
///
/// # Errors
/// A fault in our own messages.
pub fn report(plan: &Plan) -> Result<String, language::Fault> {
    let catalogue = Catalogue::new(&[language::MESSAGES, crate::SUBJECT.messages])?;
    let counts = plan.counts();
    let mut text = format!(
        "{}: {} new, {} changed, {} unchanged, {} faulty\n",
        plan.table, counts.new, counts.changed, counts.unchanged, counts.faulty
    );
    if let Some(line) = plan.astray {
        let said = catalogue.message(Language::English, "import-astray").count("line", line);
        let _ = writeln!(text, "  {said}");
    }
    for name in &plan.missing {
        let _ = writeln!(text, "  the column {name} is missing: nothing was read");
    }
    for name in &plan.unknown {
        let _ = writeln!(text, "  the column {name} is not known: it is left out");
    }
    for entry in plan.shown() {
        line(&mut text, &catalogue, plan, entry);
    }
    Ok(text)
}

fn line(text: &mut String, catalogue: &Catalogue, plan: &Plan, entry: &Entry) {
    let label = entry.label(plan.table, Language::English);
    match &entry.outcome {
        Outcome::Faulty(faults) => {
            for fault in faults {
                let saying = fault.saying();
                let said = catalogue.said(Language::English, &saying);
                let _ = writeln!(text, "  line {}, {}: {said}", entry.line, fault.column);
            }
        }
        Outcome::Changed(changes) => {
            for change in changes {
                let _ = writeln!(text, "  {label}: {}: {:?} becomes {:?}", change.column, change.old, change.new);
            }
        }
        Outcome::New => {
            let _ = writeln!(text, "  {label}: new");
        }
        Outcome::Unchanged => {}
    }
    for name in &entry.ends {
        let _ = writeln!(text, "  {label}: ends the tenure of {name}");
    }
}
