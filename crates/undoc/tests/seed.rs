//! A real report, and the same report in other forms: other numbers, other headings, other line ends, other names.
//!
//! The report itself is not part of the project: it is read from the folder `seed` in the folder that the environment
//! variable `RAPPORTEUR_INPUTS` names, and these tests are skipped, visibly, where there is none. They hold counts and
//! numbers of paragraphs only.

use std::path::PathBuf;

use undoc::{Force, ListKind, Report};

/// The report, if this machine has it.
#[allow(clippy::disallowed_methods, reason = "a test is its own program; nothing passes it settings")]
fn seed() -> Option<String> {
    let folder = std::env::var("RAPPORTEUR_INPUTS").ok().map(PathBuf::from)?.join("seed");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    std::fs::read_to_string(files.into_iter().find(|file| file.extension().is_some_and(|kind| kind == "txt"))?).ok()
}

/// What is counted in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Counts {
    paragraphs: usize,
    sub_paragraphs: usize,
    annexes: usize,
    agenda: usize,
    members: Option<u32>,
    parties: usize,
    organizations: usize,
    absent: usize,
    officers: usize,
    sessions: usize,
    questions: usize,
    /// By force: recommended, may wish to, any other.
    recommendations: (usize, usize, usize),
    unplaced: usize,
}

/// The counts of the report as it is, read by eye.
const AS_IT_IS: Counts = Counts {
    paragraphs: 35,
    sub_paragraphs: 80,
    annexes: 2,
    agenda: 10,
    members: Some(14),
    parties: 11,
    organizations: 3,
    absent: 6,
    officers: 2,
    sessions: 4,
    questions: 17,
    recommendations: (11, 11, 0),
    unplaced: 0,
};

fn counts(report: &Report) -> Counts {
    let forced = |force: Force| report.recommendations.iter().filter(|found| found.force == force).count();
    let (recommended, may_wish) = (forced(Force::Recommended), forced(Force::MayWish));
    let tops = report.paragraphs.iter().filter(|paragraph| paragraph.parent.is_none()).count();
    Counts {
        paragraphs: tops,
        sub_paragraphs: report.paragraphs.len() - tops,
        annexes: report.annexes.len(),
        agenda: report.agenda.len(),
        members: report.attendance.members,
        parties: report.attendance.parties.len(),
        organizations: report.attendance.organizations.len(),
        absent: report.attendance.absent.len(),
        officers: report.officers.len(),
        sessions: report.sessions.len(),
        questions: report.questions.len(),
        recommendations: (recommended, may_wish, report.recommendations.len() - recommended - may_wish),
        unplaced: report.unplaced.len(),
    }
}

/// Changes the report and compares the counts; skips where there is no report.
fn check(name: &str, change: impl Fn(&str) -> String, expected: &Counts) {
    let Some(text) = seed() else {
        println!("SKIPPED: {name} (RAPPORTEUR_INPUTS names no folder with a seed)");
        return;
    };
    let changed = change(&text);
    assert!(name == "as it is" || changed != text, "{name}: nothing was changed");
    let report = undoc::read(&changed);
    assert_eq!(
        &counts(&report),
        expected,
        "{name}: unplaced {:?}",
        report.unplaced.iter().map(|t| t.len()).collect::<Vec<_>>()
    );
}

/// Changes the number at the start of each line that opens a paragraph of the report.
fn renumber(text: &str, number: impl Fn(u32) -> String) -> String {
    let mut next = 1;
    let lines = text.lines().map(|line| match line.strip_prefix(&format!("{next}. ")) {
        Some(rest) if rest.len() > 20 => {
            let line = format!("{} {rest}", number(next));
            next += 1;
            line
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn change_lines(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(change).collect::<Vec<_>>().join("\n")
}

fn is_heading(line: &str) -> bool {
    let upper = line.chars().filter(|c| c.is_uppercase()).count();
    let lower = line.chars().filter(|c| c.is_lowercase()).count();
    upper > 4 && lower == 0
}

/// Wraps each line at a width, at spaces.
fn wrap(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split_whitespace() {
            let size = word.chars().count();
            if length > 0 && length + 1 + size > width {
                out.push('\n');
                length = 0;
            } else if length > 0 {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += size;
        }
        out.push('\n');
    }
    out
}

#[test]
fn the_report_as_it_is() {
    check("as it is", str::to_owned, &AS_IT_IS);
    let Some(text) = seed() else { return };
    let report = undoc::read(&text);
    assert_eq!(report.symbols.len(), 2);
    assert!(report.symbols[1].starts_with(&report.symbols[0]), "the second is the first's addendum");
    let numbers: Vec<&str> = report.paragraphs.iter().map(|paragraph| paragraph.number.as_str()).collect();
    for number in [
        "1",
        "11(e)i",
        "11(e)ii",
        "11(f)",
        "15(i)",
        "15(j)",
        "18(b)I(i)",
        "18(b)I(iii)",
        "18(b)II",
        "18(c)",
        "33(h)",
        "35(e)",
    ] {
        assert!(numbers.contains(&number), "{number}");
    }
    let annexed = report
        .paragraphs
        .iter()
        .filter(|paragraph| paragraph.parent.is_none() && paragraph.annex.as_deref() == Some("I"));
    assert_eq!(annexed.count(), 7);
    assert_eq!(report.annexes.iter().map(|annex| annex.number.as_str()).collect::<Vec<_>>(), ["I", "II"]);
    let sizes: Vec<usize> = report
        .sessions
        .iter()
        .map(|session| {
            report.questions.iter().filter(|question| question.session.as_ref() == Some(&session.number)).count()
        })
        .collect();
    assert_eq!(sizes, [4, 4, 5, 4]);
    assert_eq!(
        report.officers.iter().map(|officer| officer.role.as_str()).collect::<Vec<_>>(),
        ["Chair", "Rapporteur"]
    );
}

#[test]
fn its_recommendations() {
    let Some(text) = seed() else { return println!("SKIPPED: its recommendations") };
    let report = undoc::read(&text);
    let under = |number: &str| {
        report
            .recommendations
            .iter()
            .filter(|found| found.paragraph.starts_with(&format!("{number}(")))
            .collect::<Vec<_>>()
    };
    let counts: Vec<usize> = ["30", "31", "33", "34", "35"].iter().map(|number| under(number).len()).collect();
    assert_eq!(counts, [4, 2, 8, 3, 5]);
    for found in under("30").into_iter().chain(under("31")) {
        assert_eq!((found.force, found.addressees.len()), (Force::Recommended, 1));
    }
    for found in under("33").into_iter().chain(under("34")) {
        assert_eq!((found.force, found.addressees.len()), (Force::MayWish, 2));
    }
    let verbs =
        |number: &str| under(number).iter().map(|found| found.verb.clone().unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(verbs("30"), ["undertake", "organize", "send", "include"]);
    assert_eq!(
        verbs("33"),
        ["strengthen", "develop", "analyse", "identify", "establish", "strengthen", "review", "include"]
    );
    assert_eq!(verbs("35"), ["discuss", "consider", "consider", "consider", "transmit"]);
    assert_eq!(under("35").iter().map(|found| found.addressees.len()).collect::<Vec<_>>(), [1, 1, 1, 3, 0]);
    // Something is to be done during two meetings; no other recommendation says when.
    assert_eq!(report.recommendations.iter().filter(|found| found.timing.is_some()).count(), 1);
}

#[test]
fn its_lists_and_its_plan() {
    let Some(text) = seed() else { return println!("SKIPPED: its lists and its plan") };
    let report = undoc::read(&text);
    let kind =
        |number: &str| report.lists.iter().find(|list| list.paragraph == number).map(|list| (list.kind, list.items));
    assert_eq!(kind("11"), Some((ListKind::Questions, 7)));
    assert_eq!(kind("12"), Some((ListKind::Barriers, 7)));
    assert_eq!(kind("14"), Some((ListKind::Needs, 7)));
    assert_eq!(kind("22"), Some((ListKind::Suggestions, 5)));
    assert_eq!(kind("25"), Some((ListKind::Conclusions, 7)));
    assert_eq!(kind("33"), Some((ListKind::Recommendations, 8)));
    let plan = report.forum_plan.expect("the report plans a forum");
    assert_eq!((plan.paragraph.as_str(), plan.duration_weeks, plan.moderators.len()), ("18(b)", Some(2), 2));
    assert_eq!(plan.sessions.iter().map(|session| session.subtopics.len()).collect::<Vec<_>>(), [3, 0]);
}

#[test]
fn other_line_ends_and_spaces() {
    check("CRLF", |text| text.replace('\n', "\r\n"), &AS_IT_IS);
    check("NBSP", |text| text.replace(' ', "\u{a0}"), &AS_IT_IS);
    check("tabs", |text| text.replace(". ", ".\t").replace(") ", ")\t"), &AS_IT_IS);
    check("indented", |text| change_lines(text, |line| format!("    {line}  ")), &AS_IT_IS);
    check(
        "no blank lines",
        |text| text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n"),
        &AS_IT_IS,
    );
    check("blank lines everywhere", |text| text.replace('\n', "\n\n"), &AS_IT_IS);
    check("byte order mark", |text| format!("\u{feff}{text}"), &AS_IT_IS);
}

#[test]
fn wrapped_lines() {
    for width in [72, 80, 100] {
        check("wrapped", |text| wrap(text, width), &AS_IT_IS);
        let bare =
            |text: &str| wrap(text, width).lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        check("wrapped without blank lines", bare, &AS_IT_IS);
    }
}

#[test]
fn other_numbers() {
    check("from 41", |text| renumber(text, |number| format!("{}.", number + 40)), &AS_IT_IS);
    check("1)", |text| renumber(text, |number| format!("{number})")), &AS_IT_IS);
    check("(1)", |text| renumber(text, |number| format!("({number})")), &AS_IT_IS);
    check("the number alone", |text| renumber(text, |number| format!("{number}.\n")), &AS_IT_IS);
    let renumbered = |text: &str| renumber(text, |number| format!("{}.", number + 40));
    if let Some(text) = seed() {
        let report = undoc::read(&renumbered(&text));
        assert!(report.paragraphs.iter().any(|paragraph| paragraph.number == "58(b)I(i)"));
        assert!(
            report.recommendations.iter().all(|found| ["70", "71", "73", "74", "75"].contains(&&found.paragraph[..2]))
        );
    }
}

#[test]
fn other_headings() {
    let roman = |text: &str| {
        let romans = ["I.", "II.", "III.", "IV.", "V.", "VI."];
        change_lines(text, |line| {
            match line
                .strip_prefix("ITEM ")
                .and_then(|number| number.trim().trim_end_matches('.').parse::<usize>().ok())
            {
                Some(number) => romans[number - 1].to_owned(),
                None => line.to_owned(),
            }
        })
    };
    check("Roman numbers", roman, &AS_IT_IS);
    check(
        "Roman numbers and title on one line",
        |text| {
            let mut text = roman(text);
            for number in ["I.", "II.", "III.", "IV.", "V.", "VI."] {
                text = text.replace(&format!("\n{number}\n"), &format!("\n{number} "));
            }
            text
        },
        &AS_IT_IS,
    );
    check(
        "Roman numbers and small letters",
        |text| {
            change_lines(&roman(text), |line| {
                if is_heading(line) && line.len() > 6 { capitalized(line) } else { line.to_owned() }
            })
        },
        &AS_IT_IS,
    );
    check("plain numbers", |text| change_lines(text, |line| line.replace("ITEM ", "")), &AS_IT_IS);
    check("agenda item", |text| text.replace("ITEM ", "Agenda item "), &AS_IT_IS);
    check(
        "small letters",
        |text| change_lines(text, |line| if is_heading(line) { line.to_lowercase() } else { line.to_owned() }),
        &AS_IT_IS,
    );
    check(
        "capital letters only at the start",
        |text| change_lines(text, |line| if is_heading(line) { capitalized(line) } else { line.to_owned() }),
        &AS_IT_IS,
    );
}

fn capitalized(line: &str) -> String {
    let (first, rest) = line.split_at(line.chars().next().map_or(0, char::len_utf8));
    format!("{first}{}", rest.to_lowercase())
}

#[test]
fn french_headings() {
    let french = |text: &str| {
        change_lines(text, |line| {
            let trimmed = line.trim();
            if let Some(number) = trimmed.strip_prefix("ITEM ") {
                return format!("POINT {number}");
            }
            if let Some(number) = trimmed.strip_prefix("Annex ").filter(|number| number.len() <= 2) {
                return format!("Annexe {number}");
            }
            if let Some(number) = trimmed.strip_prefix("Session ") {
                return format!("Séance {}", number.replace(':', " :"));
            }
            if let Some(who) = trimmed.strip_prefix("Recommendations to the ") {
                return format!("Recommandations au {who}");
            }
            if trimmed.starts_with("Recommendations for ") {
                let who = if trimmed.ends_with("entities") { "d’autres entités" } else { "les Parties" };
                return format!("Recommandations à examiner par {who}");
            }
            match trimmed {
                "INTRODUCTION" => line.to_owned(),
                _ if trimmed.starts_with("GUIDING QUESTIONS") => "QUESTIONS D’ORIENTATION".to_owned(),
                _ if trimmed.starts_with("RECOMMENDATIONS OF") => "RECOMMANDATIONS DE LA RÉUNION".to_owned(),
                _ if trimmed.starts_with("OPENING") => "OUVERTURE DE LA RÉUNION".to_owned(),
                _ if trimmed.starts_with("ORGANIZATIONAL") => "QUESTIONS D’ORGANISATION".to_owned(),
                _ if trimmed.starts_with("ISSUES") => "QUESTIONS À EXAMINER EN DÉTAIL".to_owned(),
                _ if trimmed.starts_with("OTHER MATTERS") => "QUESTIONS DIVERSES".to_owned(),
                _ if trimmed.starts_with("CONCLUSIONS AND") => "CONCLUSIONS ET RECOMMANDATIONS".to_owned(),
                _ if trimmed.starts_with("CLOSURE") => "CLÔTURE DE LA RÉUNION".to_owned(),
                _ => line.to_owned(),
            }
        })
    };
    check("French headings", french, &AS_IT_IS);
}

#[test]
fn other_markers() {
    let first_with = |text: &str, open: &str, close: &str| {
        change_lines(text, |line| {
            let label =
                line.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(label, _)| label.len() == 1);
            label.map_or_else(|| line.to_owned(), |(label, rest)| format!("{open}{label}{close}{rest}"))
        })
    };
    check("a)", |text| first_with(text, "", ")"), &AS_IT_IS);
    check("a.", |text| first_with(text, "", "."), &AS_IT_IS);
    check("Theme I –", |text| text.replace("Session 1:", "Theme I –").replace("Session 2:", "Theme II –"), &AS_IT_IS);
    check(
        "Topic and title on one line",
        |text| {
            (1..=4)
                .fold(text.to_owned(), |text, at| text.replace(&format!("Session {at}:\n"), &format!("Topic {at}: ")))
        },
        &AS_IT_IS,
    );
    check("Appendix", |text| text.replace("\nAnnex ", "\nAPPENDIX "), &AS_IT_IS);
}

#[test]
fn timing_where_there_was_none() {
    let Some(text) = seed() else { return println!("SKIPPED: timing where there was none") };
    let at = text.find("\n30. ").expect("the paragraph");
    let (before, behind) = text.split_at(at);
    let changed =
        behind.replacen("\n(a) ", "\n(a) Before WGRI 5, ", 1).replacen(";\n\n(b)", " by COP-MOP 7;\n\n(b)", 1);
    let report = undoc::read(&format!("{before}{changed}"));
    let first = &report.recommendations[0];
    assert_eq!((first.paragraph.as_str(), first.timing.as_deref()), ("30(a)", Some("before WGRI 5")));
    assert_eq!(report.recommendations.len(), 22);
}

#[test]
fn a_paragraph_less() {
    let without = |dropped: u32| {
        move |text: &str| {
            let marked =
                renumber(text, |number| if number == dropped { "DROPPED".to_owned() } else { format!("{number}.") });
            marked.lines().filter(|line| !line.starts_with("DROPPED")).collect::<Vec<_>>().join("\n")
        }
    };
    // Paragraphs without sub-paragraphs, whose absence changes nothing else.
    for dropped in [3, 5, 10, 13, 16, 20, 24, 28, 29, 32] {
        check(&format!("without {dropped}"), without(dropped), &Counts { paragraphs: 34, ..AS_IT_IS.clone() });
    }
    check("without who could not come", without(2), &Counts { paragraphs: 34, absent: 0, ..AS_IT_IS.clone() });
    check("without the officers", without(7), &Counts { paragraphs: 34, officers: 0, ..AS_IT_IS.clone() });
    let last_half = |text: &str| text.split("\nAnnex I").next().unwrap_or_default().to_owned();
    let body = Counts {
        paragraphs: 28,
        sub_paragraphs: 58,
        annexes: 0,
        sessions: 0,
        questions: 0,
        recommendations: (0, 0, 0),
        ..AS_IT_IS.clone()
    };
    check("without its annexes", last_half, &body);
}

#[test]
fn other_names() {
    let renamed = |text: &str| {
        let names = [
            ("India", "Trinidad and Tobago"),
            ("Norway", "Norland"),
            ("Grenada", "Sao Tome and Principe"),
            ("Warrier", "van der Bel"),
        ];
        names.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
    };
    check("other names", renamed, &AS_IT_IS);
    if let Some(text) = seed() {
        let report = undoc::read(&renamed(&text));
        assert!(report.attendance.parties.iter().any(|party| party == "Trinidad and Tobago"));
        assert_eq!(report.officers[0].party.as_deref(), Some("Trinidad and Tobago"));
        assert!(report.officers[0].name.ends_with("van der Bel"));
    }
    check(
        "another field",
        |text| text.replace("iosafety", "lue carbon").replace("Liaison Group", "Standing Committee"),
        &AS_IT_IS,
    );
}

#[test]
fn text_between_the_paragraphs() {
    let stray = |text: &str| text.replacen("\n20. ", "\nA stray remark that nobody numbered.\n\n20. ", 1);
    check("a stray line", stray, &Counts { unplaced: 1, ..AS_IT_IS.clone() });
    let pages = |text: &str| text.replace("\n18. ", "\nPage 7\n\n18. ");
    check("a number of a page", pages, &Counts { unplaced: 1, ..AS_IT_IS.clone() });
}

#[test]
fn the_plan_of_its_forum_with_the_groups_of_questions_in_their_places() {
    let Some(text) = seed() else {
        println!("SKIPPED: the proposed forum (RAPPORTEUR_INPUTS names no folder with a seed)");
        return;
    };
    let proposal = undoc::propose(&undoc::read(&text));
    assert_eq!((proposal.mandate.as_deref(), proposal.weeks, proposal.moderators.len()), (Some("18"), Some(2), 2));
    let placed: Vec<_> = proposal.parts.iter().map(|part| (part.number.as_str(), part.questions.len())).collect();
    assert_eq!(placed, [("I", 0), ("(i)", 4), ("(ii)", 4), ("(iii)", 5), ("II", 4)]);
    assert!(proposal.unplaced.is_empty());
}
