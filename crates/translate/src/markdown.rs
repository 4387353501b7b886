//! What of a text in Markdown goes to a machine: the words, a line each paragraph, heading or entry of a list. The marks before
//! them, code, tables and rules stay here and are put around what comes back.

use language::Language;

/// A text without its words.
#[derive(Debug)]
pub(crate) struct Skeleton(Vec<Part>);

#[derive(Debug)]
enum Part {
    /// A line that stays as it is.
    Kept(String),
    /// A paragraph: what stands before it, its words in one line, and whether it ends in a hard break.
    Said { before: String, words: String, breaks: bool },
}

impl Skeleton {
    /// Takes a text in a language apart.
    pub(crate) fn of(text: &str, language: Language) -> Self {
        let (mut parts, mut fence): (Vec<Part>, Option<char>) = (Vec::new(), None);
        for line in text.lines() {
            let bare = line.trim_start_matches([' ', '>']);
            let opens = ['`', '~'].into_iter().find(|mark| bare.starts_with(&mark.to_string().repeat(3)));
            match (fence, opens) {
                (None, Some(mark)) => fence = Some(mark),
                (Some(open), Some(mark)) if open == mark => fence = None,
                (None, None) if !is_kept(bare) => {
                    say(&mut parts, line, language);
                    continue;
                }
                _ => {}
            }
            parts.push(Part::Kept(line.to_owned()));
        }
        Skeleton(parts)
    }

    /// The words, a line each paragraph.
    pub(crate) fn words(&self) -> String {
        let words = self.0.iter().filter_map(|part| match part {
            Part::Said { words, .. } => Some(words.as_str()),
            Part::Kept(_) => None,
        });
        words.collect::<Vec<_>>().join("\n")
    }

    /// The text with these words in place of its own. Where they are not as many lines, they stand alone, a paragraph each.
    pub(crate) fn filled(&self, words: &str) -> String {
        let lines: Vec<&str> = words.trim_end().lines().map(str::trim).collect();
        let wanted = self.0.iter().filter(|part| matches!(part, Part::Said { .. })).count();
        if lines.len() != wanted {
            return lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n\n");
        }
        let mut lines = lines.into_iter();
        let line = |part: &Part| match part {
            Part::Kept(line) => line.clone(),
            Part::Said { before, breaks, .. } => {
                let end = if *breaks { "  " } else { "" };
                format!("{before}{}{end}", lines.next().unwrap_or_default())
            }
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// Whether a line has no words to translate: it is empty, a rule, or a row of a table.
fn is_kept(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('|') || !line.chars().any(char::is_alphanumeric)
}

/// Adds a line of words: to the paragraph before it, or as a new one.
fn say(parts: &mut Vec<Part>, line: &str, language: Language) {
    let (before, rest) = line.split_at(marks(line));
    let breaks = rest.ends_with("  ") || rest.ends_with('\\');
    let rest = rest.trim_end().trim_end_matches('\\').trim_end();
    if rest.is_empty() {
        return parts.push(Part::Kept(line.to_owned()));
    }
    let is_marked = before.contains(|c: char| !matches!(c, ' ' | '\t' | '>'));
    if let Some(Part::Said { before: above, words, breaks: ended }) = parts.last_mut() {
        let quoted = |marks: &str| marks.matches('>').count();
        if !is_marked && !*ended && !above.contains('#') && quoted(above) == quoted(before) {
            // Chinese is written without blanks.
            words.push_str(if language == Language::Chinese { "" } else { " " });
            words.push_str(rest);
            *ended = breaks;
            return;
        }
    }
    parts.push(Part::Said { before: before.to_owned(), words: rest.to_owned(), breaks });
}

/// How many bytes of a line are marks: blanks, quotation marks, bullets, numbers of entries, signs of a heading.
fn marks(line: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = (1..=9).contains(&digits) && [". ", ") "].iter().any(|end| rest[digits..].starts_with(end));
        let heading = rest.bytes().take_while(|byte| *byte == b'#').count();
        at += match rest.as_bytes().first() {
            Some(b' ' | b'\t' | b'>') => 1,
            Some(b'-' | b'*' | b'+') if rest[1..].starts_with(' ') => 2,
            Some(b'#') if rest[heading..].starts_with(' ') => heading + 1,
            _ if number => digits + 2,
            _ => return at,
        };
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "# What helped\n\nWe met early\nand often, as #12 says.\n\n> So it was.\n\n- One\n- Two  \n  lines\n1. First\n\n```\nlet x = 1;\n```\n\n| a | b |\n|---|---|\n---";

    #[test]
    fn words_go_out_in_lines_and_marks_stay() {
        let skeleton = Skeleton::of(TEXT, Language::English);
        assert_eq!(
            skeleton.words(),
            "What helped\nWe met early and often, as #12 says.\nSo it was.\nOne\nTwo\nlines\nFirst"
        );
        let loud = skeleton.words().to_uppercase();
        assert_eq!(
            skeleton.filled(&loud),
            "# WHAT HELPED\n\nWE MET EARLY AND OFTEN, AS #12 SAYS.\n\n> SO IT WAS.\n\n- ONE\n- TWO  \n  LINES\n1. FIRST\n\n```\nlet x = 1;\n```\n\n| a | b |\n|---|---|\n---"
        );
    }

    #[test]
    fn what_comes_back_in_other_lines_is_shown_all_the_same() {
        let skeleton = Skeleton::of("One.\n\nTwo.", Language::English);
        assert_eq!(skeleton.filled("Un. Deux.\n\nTrois."), "Un. Deux.\n\nTrois.");
        assert_eq!(skeleton.filled("Un.\nDeux.\nTrois."), "Un.\n\nDeux.\n\nTrois.");
    }

    #[test]
    fn lines_of_chinese_are_joined_without_blanks() {
        assert_eq!(Skeleton::of("我们\n开会", Language::Chinese).words(), "我们开会");
    }

    proptest! {
        #[test]
        fn put_together_again_it_has_the_same_words(text in "([a-z]{1,5}|[ \\n>#*|`-]|1\\. |会|  \\n){0,60}") {
            let skeleton = Skeleton::of(&text, Language::English);
            let again = skeleton.filled(&skeleton.words());
            let words = |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&again), words(&text));
        }
    }
}
