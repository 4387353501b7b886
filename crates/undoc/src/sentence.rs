//! Sentences and words, each a slice of the text it comes from.

use crate::words::{self, fold};

/// A word with what the readings ask of it.
#[derive(Clone, Debug)]
pub(crate) struct Word<'a> {
    pub text: &'a str,
    /// Lower case, accents kept; apostrophes and hyphens plain.
    pub lower: String,
    pub start: usize,
    pub end: usize,
    /// How many parentheses are open around it.
    pub depth: usize,
    /// The first mark that follows it directly (`,` `;` `.` `:` `(` `)` or a quotation mark).
    pub mark: Option<char>,
}

impl Word<'_> {
    pub fn capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether it is one of these, written small.
    pub fn is(&self, list: &[&str]) -> bool {
        list.contains(&self.lower.as_str())
    }

    /// Whether a clause may end behind it.
    pub fn stops(&self) -> bool {
        self.mark.is_some_and(|mark| matches!(mark, ',' | ';' | '.' | ':' | '?' | '!'))
    }
}

/// The words of a text. An elided article or preposition ("d'élaborer", "l'Organe") is a word of its own.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut depth = 0usize;
    let mut start = None;
    for (at, c) in text.char_indices() {
        let inside = c.is_alphanumeric() || (start.is_some() && joins(text, at, c));
        if inside {
            start.get_or_insert(at);
            if is_apostrophe(c) && start.is_some_and(|from| elides(&text[from..at])) {
                push(&mut found, text, start.take(), at + c.len_utf8(), depth);
            }
            continue;
        }
        push(&mut found, text, start.take(), at, depth);
        mark(&mut found, c);
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    push(&mut found, text, start, text.len(), depth);
    found
}

fn push<'a>(found: &mut Vec<Word<'a>>, text: &'a str, start: Option<usize>, end: usize, depth: usize) {
    let Some(start) = start else { return };
    let slice = &text[start..end];
    let lower = slice
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' | '‘' => '\'',
            '\u{2010}'..='\u{2012}' => '-',
            other => other,
        })
        .collect();
    found.push(Word { text: slice, lower, start, end, depth, mark: None });
}

fn mark(found: &mut [Word<'_>], c: char) {
    let Some(last) = found.last_mut() else { return };
    let telling = matches!(c, ',' | ';' | '.' | ':' | '?' | '!' | '(' | ')' | '“' | '”' | '"' | '«' | '»');
    // "(COP)," ends a clause although the parenthesis comes first.
    if telling && (last.mark.is_none() || matches!(last.mark, Some('(' | ')' | '"' | '”' | '»'))) {
        last.mark = Some(c);
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Whether a mark within a run of letters belongs to the word: "COP-MOP", "and/or", "Parties’", "i.e".
fn joins(text: &str, at: usize, c: char) -> bool {
    let next = text[at + c.len_utf8()..].chars().next();
    match c {
        '-' | '/' | '\u{2010}'..='\u{2012}' => next.is_some_and(char::is_alphanumeric),
        '\'' | '’' | '.' => next.is_some_and(char::is_alphabetic),
        _ => false,
    }
}

fn elides(prefix: &str) -> bool {
    matches!(fold(prefix).as_str(), "d" | "l" | "qu" | "s" | "n" | "jusqu" | "lorsqu")
}

/// Whether the words from `at` on are those of `phrase`; gives how many they are.
pub(crate) fn phrase(words: &[Word<'_>], at: usize, phrase: &str) -> Option<usize> {
    let mut count = 0;
    for part in phrase.split(' ') {
        if words.get(at + count)?.lower != part {
            return None;
        }
        count += 1;
    }
    Some(count)
}

/// The sentences of a text.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = matches!(c, '.' | '?' | '!') && chars.peek().is_none_or(|next| next.1 == ' ' || is_closing(next.1));
        if !ends || (c == '.' && (depth > 0 || abbreviates(&text[start..at]))) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(next, close)) = chars.peek().filter(|next| is_closing(next.1)) {
            depth = depth.saturating_sub(usize::from(close == ')'));
            end = next + close.len_utf8();
            chars.next();
        }
        let opens = text[end..].trim_start().chars().next();
        // "by 5 p.m. (UTC) on …" goes on.
        let short = text[start..at].rsplit(' ').next().is_some_and(|word| word.contains('.') && word.len() <= 5);
        if c == '.' && short && opens == Some('(') {
            continue;
        }
        if opens.is_none_or(|c| !c.is_lowercase()) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// The first sentence of a text.
pub(crate) fn first(text: &str) -> &str {
    sentences(text).first().copied().unwrap_or_default()
}

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '"' | '»' | ')' | '’')
}

fn abbreviates(before: &str) -> bool {
    let last = before.rsplit([' ', '(', '\'', '’']).next().unwrap_or_default();
    let one_letter = last.chars().count() == 1 && last.starts_with(char::is_alphabetic);
    one_letter || words::ABBREVIATIONS.contains(&fold(last).as_str())
}

/// The text with what stands in quotation marks left out: it is somebody else's.
pub(crate) fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut until = None;
    let mut quote = String::new();
    for c in text.chars() {
        match (until, c) {
            (None, '“') => until = Some('”'),
            (None, '«') => until = Some('»'),
            (None, '"') => until = Some('"'),
            (Some(end), c) if c == end => {
                until = None;
                quote.clear();
                continue;
            }
            (None, c) => {
                out.push(c);
                continue;
            }
            _ => {}
        }
        quote.push(c);
    }
    // A mark that is never closed quotes nothing.
    out.push_str(&quote);
    out
}

/// Whether a text ends as a sentence or an item of a list does.
pub(crate) fn is_complete(text: &str) -> bool {
    let trimmed = text.trim_end_matches(|c| is_closing(c) || c == ' ');
    trimmed.ends_with(['.', ';', ':', '?', '!']) || words::LIST_ENDS.iter().any(|end| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_does_not_end_at_an_abbreviation() {
        let text = "Mr. A. Kolm (Norland) spoke, e.g. of maps. The floor was open (see para. 3). Done";
        assert_eq!(
            sentences(text),
            ["Mr. A. Kolm (Norland) spoke, e.g. of maps.", "The floor was open (see para. 3).", "Done"]
        );
    }

    #[test]
    fn words_keep_hyphens_and_part_with_elisions() {
        let text = "prie l’Organe d'élaborer un co-plan (COP‑MOP 7), and/or";
        let lower: Vec<_> = words(text).iter().map(|word| word.lower.clone()).collect();
        assert_eq!(lower, ["prie", "l'", "organe", "d'", "élaborer", "un", "co-plan", "cop-mop", "7", "and/or"]);
        assert!(words(text)[8].stops());
    }

    #[test]
    fn quotations_are_left_out() {
        assert_eq!(unquoted("She said “I recommend” twice"), "She said  twice");
        assert_eq!(unquoted("an inch is \" so"), "an inch is \" so");
    }
}
