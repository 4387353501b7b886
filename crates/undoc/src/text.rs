//! A report as an outline that a person reads in a terminal.

use std::fmt;

use crate::report::Report;

/// How much of a paragraph is shown.
const SHOWN: usize = 96;

impl fmt::Display for Report {
    /// The title, what was found, the agenda, the paragraphs shortened, the recommendations as a table, and how much text
    /// could not be placed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", if self.title.is_empty() { "(no title)" } else { &self.title })?;
        self.counts(f)?;
        section(f, "Attendance", self.attendance_lines())?;
        section(
            f,
            "Officers",
            self.officers.iter().map(|o| format!("{}: {}{}", o.role, o.name, bracket(o.party.as_deref()))),
        )?;
        section(f, "Agenda", self.agenda.iter().map(|item| format!("{:<6} {}", item.number, shorten(&item.title))))?;
        section(
            f,
            "Annexes",
            self.annexes.iter().map(|annex| format!("{:<6} {}", annex.number, shorten(&annex.title))),
        )?;
        section(f, "Paragraphs", self.paragraph_lines())?;
        section(
            f,
            "Lists",
            self.lists.iter().map(|list| format!("{:<14} {} ({})", list.paragraph, list.kind.as_str(), list.items)),
        )?;
        section(f, "Questions", self.question_lines())?;
        section(f, "Recommendations", self.recommendation_lines())?;
        section(f, "Not placed", self.unplaced.iter().map(|text| shorten(text)))
    }
}

impl Report {
    fn counts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbered = self.paragraphs.iter().filter(|paragraph| paragraph.parent.is_none()).count();
        writeln!(
            f,
            "{numbered} paragraphs with {} sub-paragraphs, {} annexes, {} agenda items, {} questions, {} recommendations, {} texts not placed",
            self.paragraphs.len() - numbered,
            self.annexes.len(),
            self.agenda.len(),
            self.questions.len(),
            self.recommendations.len(),
            self.unplaced.len(),
        )?;
        if !self.symbols.is_empty() {
            writeln!(f, "Symbols: {}", self.symbols.join(", "))?;
        }
        Ok(())
    }

    fn attendance_lines(&self) -> Vec<String> {
        let attendance = &self.attendance;
        let mut lines: Vec<String> =
            attendance.members.map(|members| format!("{members} members")).into_iter().collect();
        let lists = [
            ("Parties", &attendance.parties),
            ("Organizations", &attendance.organizations),
            ("Observers", &attendance.observers),
            ("Absent", &attendance.absent),
        ];
        lines.extend(
            lists
                .iter()
                .filter(|list| !list.1.is_empty())
                .map(|(name, names)| format!("{name} ({}): {}", names.len(), names.join(", "))),
        );
        lines
    }

    fn paragraph_lines(&self) -> Vec<String> {
        let mut heading = None;
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if paragraph.heading != heading {
                heading = paragraph.heading;
                if let Some(heading) = heading.and_then(|at| self.headings.get(at)) {
                    lines.push(
                        format!("{} {}", heading.number.as_deref().unwrap_or_default(), shorten(&heading.title))
                            .trim()
                            .to_owned(),
                    );
                }
            }
            let depth = if paragraph.parent.is_none() { 1 } else { 2 };
            lines.push(format!("{}{:<10} {}", "  ".repeat(depth), paragraph.number, shorten(&paragraph.text)));
        }
        lines
    }

    fn question_lines(&self) -> Vec<String> {
        let mut session = None;
        let mut lines = Vec::new();
        for question in &self.questions {
            if question.session != session {
                session.clone_from(&question.session);
                let found = self.sessions.iter().find(|group| Some(&group.number) == session.as_ref());
                lines.extend(found.map(|group| format!("Session {} {}", group.number, shorten(&group.title))));
            }
            lines.push(format!("  {:<4} {}", question.number, shorten(&question.text)));
        }
        lines
    }

    fn recommendation_lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        if !self.recommendations.is_empty() {
            lines.push(format!("{:<12} {:<12} {:<14} addressees (timing)", "paragraph", "force", "verb"));
        }
        lines.extend(self.recommendations.iter().map(|found| {
            let verb = found.verb.as_deref().unwrap_or("–");
            let addressees = if found.addressees.is_empty() { "–".to_owned() } else { found.addressees.join("; ") };
            let timing = bracket(found.timing.as_deref());
            format!("{:<12} {:<12} {verb:<14} {addressees}{timing}", found.paragraph, found.force.as_str())
        }));
        lines
    }
}

/// A heading and its lines; nothing if there are none.
fn section(f: &mut fmt::Formatter<'_>, title: &str, lines: impl IntoIterator<Item = String>) -> fmt::Result {
    let mut lines = lines.into_iter().peekable();
    if lines.peek().is_some() {
        writeln!(f, "\n{title}")?;
    }
    lines.try_for_each(|line| writeln!(f, "  {line}"))
}

fn bracket(party: Option<&str>) -> String {
    party.map(|party| format!(" ({party})")).unwrap_or_default()
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_outline_for_people() {
        let report = crate::read(
            "REPORT OF THE PANEL\n\n1. The Panel:\n(a) Requests the Secretariat to publish a map by COP 4;\n(b) Thanks Norland.",
        );
        let shown = report.to_string();
        assert!(shown.starts_with("REPORT OF THE PANEL\n1 paragraphs with 2 sub-paragraphs"));
        assert!(shown.contains("1(a)         requested    publish        Secretariat (by COP 4)"), "{shown}");
    }
}
