//! The draft of the cases, as it goes out.

use redline::Line;

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
