//! What holds for any text.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::Value;
use undoc::read;

/// Lines of which reports are made, and some of which they are not.
const LINES: &[&str] = &[
    "REPORT OF THE PANEL ON TIDES",
    "INTRODUCTION",
    "ITEM 2.",
    "II. ORGANIZATION",
    "A. Officers",
    "3.1. Nets and boats",
    "Annex I",
    "Annexe II : LISTE",
    "Recommendations to Parties",
    "Session 1:",
    "GUIDING QUESTIONS",
    "1. The Panel met. It was attended by 3 members from two Parties (Norland and Estria) and one organization (Fund).",
    "2. The Panel elected Ms. Vera Kolm (Norland) as Chair.",
    "3. The Panel adopted the following agenda:",
    "1.",
    "Opening;",
    "4. The Panel recommends that the Secretariat:",
    "5. Requests Parties, by COP 4, to:",
    "(a) Mend the nets;",
    "(h) Wait;",
    "(i) Weigh the boats;",
    "(ii) Sail",
    "i. Which nets?",
    "- a bullet",
    "  ",
    "",
    "Page 3",
    "ABC/WG/3/5",
    "and a line in lower case that goes on and on until it is long enough to be a part of something",
    "10. Ten",
    "VII.",
    "((((((",
    "“quoted",
];

fn strings(value: &Value, into: &mut HashSet<String>) {
    match value {
        Value::String(text) => into.extend(words(text).map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| strings(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| strings(field, into)),
        _ => {}
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words by which headings say that they number something, and which become a field's name.
const NUMBERING: &[&str] = &["ITEM", "Annex", "Annexe", "Session", "Agenda", "item"];

fn nothing_is_lost(text: &str) {
    let report = read(text);
    let mut kept = HashSet::new();
    let mut value = serde_json::to_value(&report).expect("a report is JSON");
    // What is read from the text again does not count as keeping it.
    for field in ["recommendations", "attendance", "officers", "symbols", "decisions", "forum_plan", "lists"] {
        value.as_object_mut().expect("an object").remove(field);
    }
    strings(&value, &mut kept);
    // In "11(e)12i" a digit and a letter stand side by side.
    let numbers: Vec<String> = report.paragraphs.iter().map(|paragraph| paragraph.number.clone()).collect();
    for number in numbers {
        kept.extend(number.split(|c: char| !c.is_ascii_digit()).map(str::to_owned));
        kept.extend(number.split(|c: char| !c.is_alphabetic()).map(str::to_owned));
    }
    let plain: String =
        text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')).collect();
    // A word that a line's end parts is kept whole: its parts are looked for in the words.
    let mut parted = HashSet::new();
    for (line, next) in plain.lines().zip(plain.lines().skip(1)).filter(|(line, _)| line.trim_end().ends_with('-')) {
        parted.extend(words(line).last());
        parted.extend(words(next).next());
    }
    for word in words(&plain) {
        let within = || parted.contains(word) && kept.iter().any(|whole| whole.contains(word));
        assert!(
            within() || kept.contains(word) || NUMBERING.contains(&word),
            "{word:?} of {text:?} is lost: {report:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,300}|(\\PC{0,40}\n){0,20}") {
        let _ = read(&text).to_string();
    }

    #[test]
    fn no_word_of_a_shuffled_report_is_lost(lines in prop::collection::vec(prop::sample::select(LINES), 0..60)) {
        nothing_is_lost(&lines.join("\n"));
    }

    #[test]
    fn no_word_of_plain_lines_is_lost(lines in prop::collection::vec("[A-Za-z]{1,9}( [A-Za-z0-9(),.:;?-]{1,9}){0,12}", 0..30)) {
        nothing_is_lost(&lines.join("\n"));
    }

    #[test]
    fn numbers_of_paragraphs_join_those_above(lines in prop::collection::vec(prop::sample::select(LINES), 0..60)) {
        for paragraph in read(&lines.join("\n")).paragraphs {
            if let Some(parent) = &paragraph.parent {
                prop_assert!(paragraph.number.starts_with(parent.as_str()) && paragraph.number.len() > parent.len());
            }
        }
    }

    #[test]
    fn line_ends_do_not_matter(lines in prop::collection::vec(prop::sample::select(LINES), 0..40)) {
        prop_assert_eq!(read(&lines.join("\n")), read(&lines.join("\r\n")));
    }
}

/// Texts that would make a careless reader slow or its result large: each is much of one thing.
#[test]
fn the_result_is_no_larger_than_the_text_allows() {
    let mut chapeau =
        String::from("REPORT\n1. Requests Parties, other Governments, relevant organizations and the Fund to:\n");
    for letter in (0..8_000).map(|at| (b'a' + (at % 26) as u8) as char) {
        chapeau.push_str(&format!("({letter}) Mend nets;\n"));
    }
    let deep: String = "(a) A:\n(i) B:\ni. C:\nI. D:\n- E:\n* F:\n".repeat(4_000);
    let texts = [
        "a".repeat(400_000),
        "1. ".repeat(20_000),
        "1.\n".repeat(20_000),
        "(".repeat(400_000),
        "Parties and ".repeat(30_000),
        "1. The Panel recommends ".to_owned() + &"that Parties and ".repeat(20_000),
        "REPORT\n1. ".to_owned() + &"The Panel requested the Secretariat to act and ".repeat(10_000),
        "REPORT\nRecommendations\n1. With regard to ".to_owned() + &"nets, ".repeat(40_000) + "Parties should act",
        "REPORT\n1. The Panel requests ".to_owned() + &"the Secretariat to act, and requests ".repeat(10_000),
        "1. It elected ".to_owned() + &"Ms. Vera Kolm (Norland) as Chair and ".repeat(10_000),
        "Session 1:\n".repeat(20_000),
        "Annex\n".repeat(30_000),
        "before the meeting of the ".repeat(12_000),
        format!("REPORT\n1. Agenda adopted:\n{}", "1. Opening\n2. Closing\n".repeat(10_000)),
        format!("REPORT\n1. The Panel:\n{deep}"),
        chapeau,
    ];
    for text in texts {
        let report = read(&text);
        let size = serde_json::to_string(&report).expect("a report is JSON").len();
        // A paragraph of ten bytes becomes a record with its number, heading and addressees: a bounded many times as much.
        assert!(
            size <= 64 * text.len() + 4_096,
            "{} bytes from {}: {:?}",
            size,
            text.len(),
            &text[..40.min(text.len())]
        );
    }
}
