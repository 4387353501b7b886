//! Finding the paragraph that somebody names: "12 (a)", "para. 12(a)", "第12段".

use std::collections::HashMap;

use crate::{Line, Place};

/// Words that stand before a number in the six languages, and signs that do.
const BEFORE: [&str; 24] = [
    "paragraph",
    "paragraphs",
    "paragraphe",
    "paragraphes",
    "para",
    "paras",
    "§",
    "nº",
    "n°",
    "número",
    "numéro",
    "párrafo",
    "parrafo",
    "párrafos",
    "párr",
    "alinéa",
    "пункт",
    "пункта",
    "пункте",
    "п",
    "第",
    "الفقرة",
    "فقرة",
    "段",
];
/// Words by which somebody says that they speak of all of it.
const WHOLE: [&str; 27] = [
    "general",
    "whole",
    "all",
    "whole document",
    "général",
    "generale",
    "générale",
    "ensemble",
    "generales",
    "todo",
    "общее",
    "общие",
    "весь",
    "总体",
    "一般",
    "全文",
    "عام",
    "كامل",
    // As the tables that are handed out have it.
    "the whole draft",
    "whole draft",
    "ensemble du projet",
    "el proyecto en su conjunto",
    "todo el proyecto",
    "проект в целом",
    "весь проект",
    "整个草案",
    "المسودة بأكملها",
];

/// The numbers of a draft's paragraphs, to be found as people write them.
pub struct Numbers {
    places: HashMap<String, usize>,
}

impl Numbers {
    pub fn of(lines: &[Line]) -> Self {
        let mut places = HashMap::new();
        for (index, line) in lines.iter().enumerate() {
            places.entry(plain(&line.number)).or_insert(index);
        }
        // Small letters for large ones where that leaves no doubt.
        for (index, line) in lines.iter().enumerate() {
            places.entry(plain(&line.number).to_lowercase()).or_insert(index);
        }
        places.remove("");
        Numbers { places }
    }

    /// The index of the line that is named, with or without a word such as "paragraph" before its number.
    pub fn find(&self, named: &str) -> Option<usize> {
        let plain = plain(without_word(named));
        self.places.get(&plain).or_else(|| self.places.get(&plain.to_lowercase())).copied()
    }

    /// Where a remark stands whose author named this; nothing named is the whole draft.
    pub fn place(&self, named: &str) -> Place {
        let named = named.trim();
        if named.is_empty() || WHOLE.contains(&named.to_lowercase().as_str()) {
            return Place::Whole;
        }
        self.find(named).map_or_else(|| Place::Unplaced(named.to_owned()), Place::Line)
    }

    /// Whether a line of a letter begins with a number of the draft and a sign that ends it, as in "12(a): text": which line of
    /// the draft, and the rest. A number alone begins a sentence as often as a remark.
    pub fn heading<'t>(&self, line: &'t str) -> Option<(usize, &'t str)> {
        let line = line.trim_start();
        let (named, rest) = line.split_once([':', '：']).or_else(|| {
            let dashes = [" - ", " – ", " — "];
            dashes.iter().filter_map(|dash| line.split_once(dash)).min_by_key(|(named, _)| named.len())
        })?;
        if named.chars().count() > 40 {
            return None;
        }
        Some((self.find(named)?, rest.trim_start()))
    }
}

/// A number without blanks and without what ends it.
fn plain(number: &str) -> String {
    let number: String = number.chars().filter(|c| !c.is_whitespace() && !is_mark(*c)).collect();
    number.trim_end_matches(['.', ':', '段']).to_owned()
}

/// Marks of direction, which nobody sees.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn without_word(named: &str) -> &str {
    let named = named.trim().trim_start_matches(is_mark);
    let end = named.find(|c: char| c.is_numeric() || matches!(c, '(' | '[' | '.')).unwrap_or(0);
    let word = named[..end].trim().to_lowercase();
    // "No. 12" names a number; "no 12" may be somebody's answer, and no word of theirs is taken for ours.
    let shortened = matches!(word.as_str(), "no" | "par") && named[end..].starts_with('.');
    let known = shortened || (BEFORE.contains(&word.trim_end_matches('.')) && !word.is_empty());
    if known { named[end..].trim_start_matches(['.', ' ']) } else { named }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Numbers {
        let line = |number: &str| Line {
            key: number.to_owned(),
            number: number.to_owned(),
            level: 0,
            headings: Vec::new(),
            text: String::new(),
        };
        Numbers::of(&["1", "12", "12(a)", "18(b)I(i)", "II/3", "[5]"].map(line))
    }

    #[test]
    fn a_paragraph_is_found_as_people_name_it() {
        let numbers = numbers();
        let found = [
            "12 (a)",
            "12(a).",
            "para. 12(A)",
            "Paragraph 12(a)",
            "§12(a)",
            "пункт 12(a)",
            "第12(a)段",
            "الفقرة 12(a)",
        ];
        assert_eq!(found.map(|named| numbers.find(named)), [Some(2); 8]);
        assert_eq!(numbers.find("18(b) I (i)"), Some(3));
        assert_eq!(numbers.find("ii/3"), Some(4));
        assert_eq!(["13", "", "page 12", "12(b)"].map(|named| numbers.find(named)), [None; 4]);
        assert_eq!((numbers.place(" "), numbers.place("General")), (Place::Whole, Place::Whole));
        assert_eq!(numbers.place("13"), Place::Unplaced("13".to_owned()));
    }

    #[test]
    fn a_line_of_a_letter_names_its_paragraph_only_with_a_sign_after_it() {
        let numbers = numbers();
        assert_eq!(numbers.heading("12(a): to be dropped"), Some((2, "to be dropped")));
        assert_eq!(numbers.heading("Para 12 – add the Fund"), Some((1, "add the Fund")));
        assert_eq!(numbers.heading("第12段：删除"), Some((1, "删除")));
        assert_eq!(numbers.heading("12 Parties said: no"), None);
        assert_eq!(numbers.heading("12. a list"), None);
    }
}
