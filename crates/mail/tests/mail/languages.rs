//! In which language people write, measured on questions that treaty bodies asked in six languages.

use language::Language;

use crate::inputs::input;
use crate::replies::reply;

/// The texts of a questionnaire that are sentences.
fn sentences(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => {
            let words: Vec<&str> = text.split_whitespace().filter(|word| !word.starts_with('<')).take(10).collect();
            let sentence = words.join(" ");
            let whole = words.len() >= 6 || sentence.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
            if whole
                && sentence.chars().count() >= 12
                && !sentence.contains(['<', '>', '{', '_'])
                && !found.contains(&sentence)
            {
                found.push(sentence);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| sentences(item, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|item| sentences(item, found)),
        _ => {}
    }
}

fn questions(language: Language) -> Option<Vec<String>> {
    let path = input(&format!("data/scbd/cpb-nr2-nr3/{}/cpbNationalReport3.json", language.code()))?;
    let text = std::fs::read_to_string(path).expect("a questionnaire");
    let value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).expect("a questionnaire is JSON");
    let mut found = Vec::new();
    sentences(&value, &mut found);
    Some(found)
}

#[test]
fn the_language_of_ten_words_is_told() {
    let Some(english) = questions(Language::English) else { return };
    for language in Language::ALL {
        let asked = questions(language).expect("all six are there");
        // What was not translated is English everywhere.
        let own = asked.into_iter().filter(|question| language == Language::English || !english.contains(question));
        let own: Vec<String> =
            own.filter(|question| language == Language::English || !question.is_ascii()).take(60).collect();
        let told: Vec<_> = own.iter().map(|question| mail::read(&reply(question)).expect("a mail").language).collect();
        let right = told.iter().filter(|told| **told == Some(language)).count();
        let wrong = told.iter().flatten().filter(|told| **told != language).count();
        println!("{}: {right} of {} told, {wrong} wrongly", language.code(), own.len());
        assert!(own.len() >= 40 && right * 100 >= own.len() * 85 && wrong * 100 <= own.len() * 4, "{language:?}");
    }
}
