//! A document as plain text in the form of United Nations papers: symbol and date to the right, numbers hanging, 76 columns.

/// How wide a line is, and how far each level is set in.
const WIDTH: usize = 76;
const STEP: usize = 8;

/// What goes on the sheet; every text in the document's language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    /// Said above everything, such as that all of it is invented.
    pub banner: Option<String>,
    /// Distribution, symbol, date, original language: one line each.
    pub head: Vec<String>,
    pub title: String,
    pub opening: String,
    pub body: Vec<Piece>,
    /// What stands above the notes, and the notes in their order.
    pub notes: Option<(String, Vec<String>)>,
}

/// A heading, or a paragraph with what stands in its margin.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Heading(String),
    Paragraph { label: String, level: i64, text: String },
}

impl Sheet {
    /// The sheet as text.
    pub(crate) fn write(&self) -> String {
        let mut text = String::new();
        if let Some(banner) = &self.banner {
            block(&mut text, "", 0, banner);
        }
        for line in self.head.iter().filter(|line| !line.is_empty()) {
            let indent = WIDTH.saturating_sub(width(line));
            text.push_str(&" ".repeat(indent));
            text.push_str(line);
            text.push('\n');
        }
        text.push('\n');
        for line in wrapped(&self.title, WIDTH - 16) {
            let indent = WIDTH.saturating_sub(width(&line)) / 2;
            text.push_str(&format!("{}{line}\n", " ".repeat(indent)));
        }
        text.push('\n');
        if !self.opening.is_empty() {
            block(&mut text, "", 0, &self.opening);
        }
        for piece in &self.body {
            match piece {
                Piece::Heading(heading) => block(&mut text, "", 0, heading),
                Piece::Paragraph { label, level, text: words } => {
                    let indent = usize::try_from(*level).unwrap_or(0).min(4) * STEP;
                    block(&mut text, label, indent, words);
                }
            }
        }
        if let Some((title, notes)) = &self.notes {
            block(&mut text, "", 0, title);
            for (number, note) in notes.iter().enumerate() {
                block(&mut text, &format!("[{}]", number + 1), 0, note);
            }
        }
        while text.ends_with("\n\n") {
            text.pop();
        }
        text
    }
}

/// Writes a text with its label hanging in the margin, and an empty line after it.
fn block(text: &mut String, label: &str, indent: usize, words: &str) {
    let hang = if label.is_empty() { indent } else { indent + STEP };
    let mut margin = " ".repeat(indent) + label;
    for line in words.lines().flat_map(|line| wrapped(line, WIDTH.saturating_sub(hang))) {
        // A label wider than its margin keeps one blank between it and the words.
        let pad = hang.saturating_sub(width(&margin)).max(usize::from(!margin.trim().is_empty()));
        text.push_str(format!("{margin}{}{line}", " ".repeat(pad)).trim_end());
        text.push('\n');
        margin = String::new();
    }
    if words.is_empty() && !label.is_empty() {
        text.push_str(margin.trim_end());
        text.push('\n');
    }
    text.push('\n');
}

/// Breaks a line at blanks, and where there are none, as in Chinese, between characters.
fn wrapped(line: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in line.split_whitespace() {
        let (taken, needed) = (width(&current), width(word));
        if taken > 0 && (taken + 1 + needed <= most || (needed > most && taken + 2 < most)) {
            current.push(' ');
        } else if taken > 0 {
            lines.push(std::mem::take(&mut current));
        }
        for character in word.chars() {
            if width(&current) + wide(character) > most {
                lines.push(std::mem::take(&mut current));
            }
            current.push(character);
        }
    }
    lines.push(current);
    lines.retain(|line| !line.is_empty());
    lines
}

/// Columns that a text takes: characters of East Asia take two, marks that combine none.
fn width(text: &str) -> usize {
    text.chars().map(wide).sum()
}

fn wide(character: char) -> usize {
    match character as u32 {
        0x0300..=0x036F | 0x064B..=0x065F | 0x200B..=0x200F => 0,
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_paper_is_set_as_papers_are() {
        let sheet = Sheet {
            banner: None,
            head: vec!["Distr.: General".to_owned(), "LL/PSM/4/5".to_owned()],
            title: "Report of the fourth meeting".to_owned(),
            opening: String::new(),
            body: vec![
                Piece::Heading("I. OPENING".to_owned()),
                Piece::Paragraph { label: "1.".to_owned(), level: 0, text: "The meeting was opened. ".repeat(5) },
                Piece::Paragraph { label: "(a)".to_owned(), level: 1, text: "First;".to_owned() },
            ],
            notes: Some(("Notes".to_owned(), vec!["Post #127.".to_owned()])),
        };
        let text = sheet.write();
        let expected = "                                                             Distr.: General\n                                                                  LL/PSM/4/5\n\n                        Report of the fourth meeting\n\nI. OPENING\n\n1.      The meeting was opened. The meeting was opened. The meeting was\n        opened. The meeting was opened. The meeting was opened.\n\n        (a)     First;\n\nNotes\n\n[1]     Post #127.\n";
        assert_eq!(text, expected);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_line_is_too_long(text in "[a-zé字 ]{0,300}", most in 4_usize..80) {
            let lines = wrapped(&text, most);
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            for line in &lines {
                prop_assert!(width(line) <= most, "{line}");
            }
        }
    }
}
