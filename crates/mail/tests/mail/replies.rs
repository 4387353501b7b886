//! Real replies of many mail programs, with what their writers wrote.

use crate::inputs::input;

/// A reply whose body is plain text, as UTF-8.
pub fn reply(body: &str) -> Vec<u8> {
    let headers = "From: Ana <ana@ministry.example>\nTo: forum@house.example\nSubject: Re: Barriers\nMIME-Version: 1.0\n\
                   Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
    format!("{headers}{body}").into_bytes()
}

#[test]
fn what_people_wrote_is_found() {
    let Some(path) = input("data/replies/replies.jsonl") else { return };
    let cases = std::fs::read_to_string(path).expect("the replies");
    let cases: Vec<serde_json::Value> =
        cases.lines().map(|line| serde_json::from_str(line).expect("a reply is JSON")).collect();
    let wrong: Vec<&str> = cases
        .iter()
        .filter(|case| {
            let read = mail::read(&reply(case["body"].as_str().unwrap_or_default())).expect("a mail");
            read.text.trim() != case["reply"].as_str().unwrap_or_default().trim()
        })
        .filter_map(|case| case["name"].as_str())
        .collect();
    println!("{} of {} replies as wanted; not: {wrong:?}", cases.len() - wrong.len(), cases.len());
    assert!(cases.len() >= 32);
    assert!(wrong.len() * 20 <= cases.len(), "not as wanted: {wrong:?}");
}
