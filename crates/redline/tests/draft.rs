//! The draft and the form of the cases, as they go out.

use redline::Line;
use redline::form::{Entry, Form};

/// The lines of `cases/draft.txt`.
pub fn lines() -> Vec<Line> {
    let text = include_str!("cases/draft.txt").lines().filter(|line| !line.starts_with('#'));
    let line = |(at, line): (usize, &str)| {
        let mut parts = line.split(" | ").map(str::trim);
        let (number, heading) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        Line {
            key: format!("{}", 100 + at),
            number: number.to_owned(),
            level: i64::from(number.contains('(')),
            headings: Some(heading.to_owned()).filter(|heading| heading != "-").into_iter().collect(),
            text: parts.next().unwrap_or_default().to_owned(),
        }
    };
    text.enumerate().map(line).collect()
}

pub fn docx(lines: &[Line]) -> Vec<u8> {
    let notes = ["Until 20 June 2031.".to_owned(), "Change the text with tracked changes on.".to_owned()];
    let draft =
        redline::Draft { title: "Report of the group", notes: &notes, language: "en", right_to_left: false, lines };
    draft.docx().expect("it is written")
}

/// A form in which something stands already.
pub fn form(entries: &[Entry]) -> Vec<u8> {
    let notes = ["Until 20 June 2031.".to_owned(), "Send it to nominate+12@forum.example.".to_owned()];
    let form = Form { title: "Nomination", notes: &notes, language: "en", right_to_left: false, entries };
    form.docx().expect("it is written")
}

/// What the form of the cases asks.
pub fn entries() -> Vec<Entry> {
    let entry = |key: &str, label: &str, hint: &str, text: &str, choices: &[&str]| Entry {
        key: key.to_owned(),
        label: label.to_owned(),
        hint: hint.to_owned(),
        text: text.to_owned(),
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
    };
    vec![
        entry("party", "Government", "", "Esmeria", &[]),
        entry("given", "Given name", "", "", &[]),
        entry("gender", "Gender", "optional", "", &["female", "male", "other"]),
        entry("qualifications", "Qualifications", "optional", "", &[]),
        entry("letter", "Letter", "", "", &[]),
    ]
}
