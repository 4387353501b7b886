//! From what was read in a report to what is kept of it: paragraphs with headings, recommendations, and the people named.

use record::document::{Force, Operative};
use undoc::Report;

use crate::model::addressee;

/// A report as a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paper {
    pub title: String,
    pub symbol: String,
    pub opening: String,
    pub paragraphs: Vec<Written>,
    pub proposals: Vec<Named>,
}

/// A paragraph to be kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub number: String,
    pub level: i64,
    pub annex: Option<String>,
    pub heading: Option<String>,
    pub text: String,
    pub operative: Option<Operative>,
}

/// Somebody whom the report names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// `officer`, `person` or `participant`.
    pub kind: &'static str,
    pub name: String,
    pub role: String,
    pub party: String,
}

/// Makes a document of a report.
pub(crate) fn paper(report: &Report) -> Paper {
    let mut paragraphs = paragraphs(report);
    paragraphs.extend(questions(report));
    Paper {
        title: report.title.clone(),
        symbol: report.symbols.first().cloned().unwrap_or_default(),
        opening: report.masthead.join("\n"),
        paragraphs,
        proposals: named(report),
    }
}

fn paragraphs(report: &Report) -> Vec<Written> {
    let mut written = Vec::with_capacity(report.paragraphs.len());
    let mut next_heading = 0;
    let mut annex = None;
    for (place, paragraph) in report.paragraphs.iter().enumerate() {
        let mut lines = Vec::new();
        if paragraph.annex != annex {
            annex.clone_from(&paragraph.annex);
            lines.extend(annex_title(report, annex.as_deref()));
        }
        if let Some(heading) = paragraph.heading.filter(|heading| *heading >= next_heading) {
            // Headings under which nothing stands go above the next paragraph, so that none is lost.
            let upto = report.headings.get(next_heading..=heading).unwrap_or_default();
            lines.extend(upto.iter().map(heading_line));
            next_heading = heading + 1;
        }
        let alone =
            report.paragraphs.get(place + 1).is_none_or(|after| after.parent.as_ref() != Some(&paragraph.number));
        written.push(Written {
            number: paragraph.number.clone(),
            level: depth(report, paragraph.parent.as_deref()),
            annex: paragraph.annex.clone(),
            heading: Some(lines.join("\n")).filter(|heading| !heading.is_empty()),
            text: with_agenda(report, &paragraph.text, alone),
            operative: operative(report, &paragraph.number, paragraph.annex.as_deref()),
        });
    }
    written
}

fn heading_line(heading: &undoc::Heading) -> String {
    match &heading.number {
        Some(number) => format!("{number}. {}", heading.title),
        None => heading.title.clone(),
    }
}

fn annex_title(report: &Report, annex: Option<&str>) -> Option<String> {
    let found = report.annexes.iter().find(|found| Some(found.number.as_str()) == annex)?;
    Some(found.title.clone()).filter(|title| !title.is_empty())
}

/// How many paragraphs stand above; a chain that does not end is cut.
fn depth(report: &Report, parent: Option<&str>) -> i64 {
    let mut depth = 0;
    let mut above = parent;
    while let Some(number) = above.filter(|_| depth < 8) {
        depth += 1;
        above = report.paragraphs.iter().find(|found| found.number == number).and_then(|found| found.parent.as_deref());
    }
    depth
}

/// The agenda is read apart; in the document it stands again under the paragraph that announces it.
fn with_agenda(report: &Report, text: &str, alone: bool) -> String {
    let words = ["agenda", "ordre du jour", "programa"];
    let announces = text.trim_end().ends_with(':') && words.iter().any(|word| text.to_lowercase().contains(word));
    if !alone || !announces || report.agenda.is_empty() {
        return text.to_owned();
    }
    let items = report.agenda.iter().map(|item| format!("{}. {}", item.number.trim_end_matches('.'), item.title));
    std::iter::once(text.to_owned()).chain(items).collect::<Vec<_>>().join("\n")
}

/// Guiding questions are read apart as well; each group stands in the document as one text under its heading.
fn questions(report: &Report) -> Vec<Written> {
    let empty = |number: &str| !report.paragraphs.iter().any(|paragraph| paragraph.annex.as_deref() == Some(number));
    let annex = report.annexes.iter().find(|annex| empty(&annex.number)).map(|annex| annex.number.clone());
    let mut written: Vec<Written> = Vec::new();
    let mut group = None;
    for question in &report.questions {
        if written.is_empty() || group != Some(&question.session) {
            let first = written.is_empty();
            let session = report.sessions.iter().find(|session| Some(&session.number) == question.session.as_ref());
            let title = first.then(|| annex_title(report, annex.as_deref())).flatten();
            let lines: Vec<_> = title.into_iter().chain(session.map(session_line)).collect();
            let heading = Some(lines.join("\n")).filter(|heading| !heading.is_empty());
            written.push(Written { annex: annex.clone(), heading, ..Written::default() });
            group = Some(&question.session);
        }
        if let Some(last) = written.last_mut() {
            let line = format!("{}. {}", question.number.trim_end_matches('.'), question.text);
            last.text = if last.text.is_empty() { line } else { format!("{}\n{line}", last.text) };
        }
    }
    written
}

fn session_line(session: &undoc::QuestionSession) -> String {
    format!("{}. {}", session.number, session.title).trim_end_matches([' ', '.']).to_owned()
}

fn operative(report: &Report, number: &str, annex: Option<&str>) -> Option<Operative> {
    let found =
        report.recommendations.iter().find(|found| found.paragraph == number && found.annex.as_deref() == annex)?;
    let addressees = found.addressees.iter();
    Some(Operative {
        force: match found.force {
            undoc::Force::Decided => Force::Decided,
            undoc::Force::Requested => Force::Requested,
            undoc::Force::Recommended => Force::Recommended,
            undoc::Force::Invited => Force::Invited,
            undoc::Force::MayWish => Force::MayWish,
        },
        verb: found.verb.clone().unwrap_or_default(),
        timing: found.timing.clone(),
        addressees: addressees.flat_map(|name| addressee::asked(name)).collect(),
    })
}

fn named(report: &Report) -> Vec<Named> {
    let party = |party: &Option<String>| party.clone().unwrap_or_default();
    let mut all: Vec<Named> = Vec::new();
    let officers = report.officers.iter();
    all.extend(officers.map(|officer| Named {
        kind: "officer",
        name: officer.name.clone(),
        role: officer.role.clone(),
        party: party(&officer.party),
    }));
    let moderators = report.forum_plan.iter().flat_map(|plan| &plan.moderators);
    all.extend(moderators.map(|moderator| Named {
        kind: "person",
        name: moderator.name.clone(),
        role: "moderator".to_owned(),
        party: party(&moderator.party),
    }));
    let attendance = &report.attendance;
    let bodies = attendance.parties.iter().chain(&attendance.organizations).chain(&attendance.observers);
    all.extend(bodies.map(|name| Named {
        kind: "participant",
        name: name.clone(),
        role: String::new(),
        party: name.clone(),
    }));
    let mut once: Vec<Named> = Vec::with_capacity(all.len());
    for named in all {
        if !once.contains(&named) {
            once.push(named);
        }
    }
    once
}

/// Given and family name: the family name is what is written in capitals, else the last word.
pub(crate) fn given_and_family(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capitals =
        |word: &&&str| word.chars().count() > 1 && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase());
    let family = words.iter().rev().take_while(capitals).count();
    let cut = words.len() - if family == 0 || family == words.len() { words.len().min(1) } else { family };
    (words[..cut].join(" "), words[cut..].join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "REPORT OF THE THIRD MEETING OF THE PANEL ON SEED EXCHANGE\n\nTNV/PSE/3/7\n\nITEM 1. OPENING\n\n\
        1. The meeting was opened in Tarn.\n\nITEM 2. RECOMMENDATIONS\n\n2. The Panel invites Parties and other Governments to:\n\n\
        (a) Exchange lists of collections before COP 4;\n\n(b) Name an office.\n\n3. The Panel requests the Executive Secretary to publish a map.\n";

    #[test]
    fn a_report_becomes_a_paper() {
        let paper = paper(&undoc::read(REPORT));
        let numbers: Vec<_> = paper.paragraphs.iter().map(|found| (found.number.as_str(), found.level)).collect();
        assert_eq!(numbers, [("1", 0), ("2", 0), ("2(a)", 1), ("2(b)", 1), ("3", 0)], "{paper:?}");
        assert!(paper.paragraphs[1].heading.as_deref().is_some_and(|heading| heading.contains("RECOMMENDATIONS")));
        let asked = paper.paragraphs[2].operative.as_ref().expect("2(a) asks");
        assert_eq!((asked.force, asked.verb.as_str()), (Force::Invited, "exchange"));
        assert_eq!(asked.addressees.len(), 2);
        assert_eq!(paper.symbol, "TNV/PSE/3/7");
    }

    #[test]
    fn names_have_two_parts() {
        let parts = |name| given_and_family(name);
        assert_eq!(parts("Amina Keita"), ("Amina".to_owned(), "Keita".to_owned()));
        assert_eq!(parts("José LEÓN PAZ"), ("José".to_owned(), "LEÓN PAZ".to_owned()));
        assert_eq!(parts("Keita"), (String::new(), "Keita".to_owned()));
        assert_eq!(parts(""), (String::new(), String::new()));
    }
}
