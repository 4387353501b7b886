//! Every word is said in six languages, and no word is kept that nothing says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use language::{Catalogue, Language, Use, uses};

/// A message's words as far as the checks need them.
#[derive(Debug, Default)]
struct Said {
    words: String,
    values: BTreeSet<String>,
    /// The plural forms that it distinguishes.
    forms: BTreeSet<String>,
    /// The values of which it says in words that there is nothing.
    nothing: BTreeSet<String>,
    /// The values of which "one" says the number in words, or not at all, though another form names it.
    unnamed: BTreeSet<String>,
    refers_to: Vec<String>,
}

impl Said {
    fn join(&mut self, inner: Said) {
        self.words.push_str(&inner.words);
        self.values.extend(inner.values);
        self.forms.extend(inner.forms);
        self.nothing.extend(inner.nothing);
        self.unnamed.extend(inner.unnamed);
        self.refers_to.extend(inner.refers_to);
    }
}

type Messages = BTreeMap<String, Said>;

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crates' folder").to_owned()
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
}

/// All messages of a language, with the crate that says them.
fn messages(language: Language) -> Messages {
    let mut all = Messages::new();
    for folder in std::fs::read_dir(crates()).expect("the crates").flatten() {
        let file = folder.path().join(format!("messages/{language}.ftl"));
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut said = Said::default();
                take(message.value.as_ref().expect("a message has words"), &mut said);
                let twice = all.insert(message.id.name.clone(), said);
                assert!(twice.is_none(), "{} is defined twice in {language}", message.id.name);
            }
        }
    }
    all
}

fn take(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let InlineExpression::VariableReference { id } = selector {
                    said.values.insert(id.name.clone());
                }
                let mut taken = Vec::new();
                for variant in variants {
                    let mut inner = Said::default();
                    take(&variant.value, &mut inner);
                    taken.push((&variant.key, inner));
                }
                let named = |value: &str| taken.iter().any(|(_, inner)| inner.values.contains(value));
                let named = matches!(selector, InlineExpression::VariableReference { id } if named(&id.name));
                for (key, inner) in taken {
                    match (key, selector) {
                        (VariantKey::Identifier { name }, InlineExpression::VariableReference { id }) => {
                            said.forms.insert(name.clone());
                            if name == "one" && named && !inner.values.contains(&id.name) {
                                said.unnamed.insert(id.name.clone());
                            }
                        }
                        (VariantKey::NumberLiteral { value }, InlineExpression::VariableReference { id })
                            if value == "0" =>
                        {
                            said.nothing.insert(id.name.clone());
                        }
                        _ => {}
                    }
                    said.join(inner);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => drop(said.values.insert(id.name.clone())),
                InlineExpression::MessageReference { id, .. } => said.refers_to.push(id.name.clone()),
                _ => {}
            },
        }
    }
}

fn all_uses() -> BTreeSet<Use> {
    let mut sources = Vec::new();
    for folder in std::fs::read_dir(crates()).expect("the crates").flatten() {
        files(&folder.path().join("src"), "rs", &mut sources);
        files(&folder.path().join("templates"), "html", &mut sources);
    }
    sources.iter().flat_map(|file| uses(&std::fs::read_to_string(file).expect("a source"))).collect()
}

#[test]
fn every_message_is_there_in_six_languages_and_with_the_same_values() {
    let english = messages(Language::English);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let theirs = messages(language);
        for id in english.keys().filter(|id| !theirs.contains_key(*id)) {
            faults.push(format!("{language}: {id} is missing"));
        }
        for id in theirs.keys().filter(|id| !english.contains_key(*id)) {
            faults.push(format!("{language}: {id} is not in English"));
        }
        for (id, said) in &theirs {
            // A plural form may say "one" in words, so a language may leave a value out; but it invents none.
            let original = english.get(id).map(|said| said.values.clone()).unwrap_or_default();
            let invented: Vec<_> = said.values.difference(&original).collect();
            if !invented.is_empty() {
                faults.push(format!("{language}: {id} has values that English does not have: {invented:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_message_is_missing_or_unused() {
    let english = messages(Language::English);
    let used = all_uses();
    let mut faults = Vec::new();
    for message in &used {
        match message {
            Use::One(id) if !english.contains_key(id) => faults.push(format!("{id} is said and not there")),
            Use::Family(_) if !english.keys().any(|id| message.covers(id)) => {
                faults.push(format!("{message:?} has no member"))
            }
            _ => {}
        }
    }
    let referred: BTreeSet<_> = english.values().flat_map(|said| &said.refers_to).collect();
    for id in english.keys().filter(|id| !referred.contains(id)) {
        if !used.iter().any(|message| message.covers(id)) {
            faults.push(format!("{id} is there and never said"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_left_in_english() {
    let listed: BTreeSet<&str> =
        include_str!("same_as_english.txt").lines().filter(|line| !line.starts_with('#')).collect();
    let english = messages(Language::English);
    let mut faults = Vec::new();
    let mut needed = BTreeSet::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        for (id, said) in messages(language) {
            let same = english.get(&id).is_some_and(|original| original.words == said.words);
            let words = said.words.chars().any(char::is_alphabetic);
            let line = format!("{language} {id}");
            if same && words && !listed.contains(line.as_str()) {
                faults.push(format!("{line} = {}", said.words));
            } else if same && words {
                needed.insert(line);
            }
        }
    }
    for line in listed.iter().filter(|line| !line.is_empty() && !needed.contains(**line)) {
        faults.push(format!("{line} is listed as the same and is not"));
    }
    assert!(faults.is_empty(), "the same as in English:\n{}", faults.join("\n"));
}

#[test]
fn what_is_counted_has_its_plural_forms() {
    let needed: [(Language, &[&str]); 5] = [
        (Language::Arabic, &["one", "two", "few", "many", "other"]),
        (Language::Chinese, &[]),
        (Language::French, &["one", "other"]),
        (Language::Russian, &["one", "few", "many", "other"]),
        (Language::Spanish, &["one", "other"]),
    ];
    let english = messages(Language::English);
    let counted: Vec<_> = english.iter().filter(|(_, said)| said.forms.contains("one")).map(|(id, _)| id).collect();
    let mut faults = Vec::new();
    for (language, forms) in needed {
        let theirs = messages(language);
        for id in &counted {
            let has = theirs.get(*id).map(|said| said.forms.clone()).unwrap_or_default();
            let missing: Vec<_> = forms.iter().filter(|form| !has.contains(**form)).collect();
            if !missing.is_empty() {
                faults.push(format!("{language}: {id} lacks {missing:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_russian_form_for_one_names_its_number_since_twenty_one_takes_it_too() {
    let faults: Vec<_> = messages(Language::Russian).into_iter().filter(|(_, said)| !said.unnamed.is_empty()).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn where_there_is_nothing_it_is_said_in_words() {
    let owners = rapporteur::subjects().into_iter().map(|subject| subject.messages);
    let catalogue = Catalogue::new(&owners.chain([language::MESSAGES, page::MESSAGES]).collect::<Vec<_>>());
    let catalogue = catalogue.expect("the catalogue");
    let counted = messages(Language::English).into_iter().filter(|(_, said)| !said.nothing.is_empty());
    let counted: Vec<_> = counted.collect();
    assert!(counted.len() > 10, "only {} messages say that there is nothing", counted.len());
    for (id, said) in counted {
        for language in Language::ALL {
            let begun = catalogue.message(language, id.as_str());
            let message = said.values.iter().fold(begun, |message, value| match said.nothing.contains(value) {
                true => message.count(value, 0),
                false => message.with(value, "…"),
            });
            let words = message.to_string();
            assert!(!words.contains(['0', '٠', '⟦']), "{language}: {id} says {words:?}");
        }
    }
}

#[test]
fn no_blank_is_written_where_fluent_drops_it() {
    let mut catalogues = Vec::new();
    files(&crates(), "ftl", &mut catalogues);
    assert!(catalogues.len() > 50, "the catalogues are not where they are looked for");
    // A blank after "[one]" is layout; one that is to be read is written {" "}.
    for file in catalogues {
        let text = std::fs::read_to_string(&file).expect("a catalogue");
        for line in text.lines() {
            let variant = line.trim_start().trim_start_matches('*');
            let words = variant.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(_, words)| words);
            assert!(words.is_none_or(|words| !words.starts_with("  ")), "{}: {line}", file.display());
        }
    }
}
