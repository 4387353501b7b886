//! Reports in the forms of several bodies, each a file with what is to be read from it beside it.
//!
//! `cases/NAME.json` holds the fields that the case is about: what it names must be there, lists must be whole, and
//! fields that it does not name may hold anything. To add a case, add two files and its name here.

use std::path::Path;

use serde_json::Value;

fn check(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let text = std::fs::read_to_string(folder.join(name).with_extension("txt")).expect("the case's text");
    let expected = std::fs::read_to_string(folder.join(name).with_extension("json")).expect("the case's result");
    let expected: Value = serde_json::from_str(&expected).expect("the case's result is JSON");
    let found = serde_json::to_value(undoc::read(&text)).expect("a report is JSON");
    let mut differences = Vec::new();
    compare("", &expected, &found, &mut differences);
    assert!(differences.is_empty(), "{name}:\n{}", differences.join("\n"));
}

/// Notes where `found` lacks or contradicts what `expected` names.
fn compare(path: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                compare(&format!("{path}/{key}"), value, found.get(key).unwrap_or(&Value::Null), differences);
            }
        }
        (Value::Array(expected), Value::Array(items)) if expected.len() == items.len() => {
            for (at, (expected, item)) in expected.iter().zip(items).enumerate() {
                compare(&format!("{path}/{at}"), expected, item, differences);
            }
        }
        (Value::Array(expected), Value::Array(items)) => {
            differences.push(format!("{path}: {} items, expected {}: {found}", items.len(), expected.len()));
        }
        // Long texts are told by how they begin.
        (Value::String(expected), Value::String(found)) if expected.ends_with('…') => {
            if !found.starts_with(expected.trim_end_matches('…')) {
                differences.push(format!("{path}: {found:?}, expected {expected:?}"));
            }
        }
        _ if expected == found => {}
        _ => differences.push(format!("{path}: {found}, expected {expected}")),
    }
}

macro_rules! cases {
    ($($name:ident)*) => { $(#[test] fn $name() { check(stringify!($name)); })* };
}

cases! {
    working_group
    decision
    expert_group
    groupe_de_travail
    committee
    council
    workshop
    grupo_de_trabajo
    story
    narrated
    subsidiary_body
    review
    steering_committee
    acts_of_one_meeting
    resolution
    any_verb
    asked_in_passing
    cualquier_verbo
    verbe_quelconque
    by_when
    minutes
    pages
    numbered_otherwise
    organe_subsidiaire
    decision_en_otras_palabras
    two_columns
}

/// The guide shows a report and its result: they are what the crate gives.
#[test]
fn the_example_of_the_guide() {
    let guide = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/document-read.md"))
        .expect("the guide");
    let fenced = |language: &str| {
        let from = guide.split_once(&format!("```{language}\n")).expect("an example").1;
        from.split_once("```").expect("its end").0
    };
    let expected: Value = serde_json::from_str(fenced("json")).expect("the example is JSON");
    let found = serde_json::to_value(undoc::read(fenced("text"))).expect("a report is JSON");
    let mut differences = Vec::new();
    compare("", &expected, &found, &mut differences);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    let keys = |value: &Value| value.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>());
    assert_eq!(keys(&expected), keys(&found), "the guide shows every field");
}

/// A case without its name above would be a test that nobody runs.
#[test]
fn every_case_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let source = include_str!("cases.rs");
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a file").path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        assert!(source.contains(&format!("    {name}\n")), "{name} is not run");
    }
}
