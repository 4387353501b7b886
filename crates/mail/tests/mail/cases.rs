//! Mails in the forms of many programs and in six languages, each a file with what is to be read from it beside it.
//!
//! `cases/NAME.txt` names the nature, the language (`-` if it cannot be told) and, where the case is about them, the
//! number of files; after an empty line stands what the person wrote. To add a case, add two files.

use std::path::{Path, PathBuf};

use mail::{Incoming, Nature};

pub fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = std::fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.expect("a file").path());
    let mut mails: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|kind| kind == "eml")).collect();
    mails.sort();
    mails
}

fn read(name: &str) -> Incoming {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name).with_extension("eml");
    mail::read(&std::fs::read(path).expect("the case")).expect("a mail")
}

/// What was read, as the file beside a case writes it.
fn written_down(read: &Incoming, attachments: bool) -> String {
    let language = read.language.map_or("-", |language| language.code());
    let mut out = format!("nature: {:?}\nlanguage: {language}\n", read.nature);
    if attachments {
        out.push_str(&format!("attachments: {}\n", read.files.len()));
    }
    format!("{out}\n{}\n", read.text)
}

#[test]
fn mails_of_many_programs_are_read() {
    let mut wrong = Vec::new();
    for path in cases() {
        let expected = std::fs::read_to_string(path.with_extension("txt")).expect("what the case expects");
        let read = mail::read(&std::fs::read(&path).expect("the case")).expect("a mail");
        let found = written_down(&read, expected.contains("\nattachments: "));
        if found.trim_end() != expected.trim_end() {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every language has replies of several programs, and an answer of a machine.
#[test]
fn every_language_has_its_cases() {
    let names: Vec<String> = cases().iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    for language in ["arabic", "chinese", "english", "french", "russian", "spanish"] {
        let replies = names.iter().filter(|name| name.starts_with(language)).count();
        assert!(replies >= 4, "{language}: {replies}");
        assert!(names.contains(&format!("automatic_{language}")), "{language}");
    }
}

#[test]
fn a_mail_says_from_whom_to_whom_and_about_what() {
    let mail = read("with_a_file");
    assert_eq!((mail.from.as_str(), mail.from_name.as_str()), ("anna.petrova@ministry.example", "Анна Петрова"));
    assert_eq!(mail.subject, "Ответ: Препятствия");
    assert_eq!(mail.message_id, "a1@environment.example");
    assert_eq!(mail.in_reply_to.as_deref(), Some("post.12@forum.example"));
    assert_eq!(mail.references, ["post.1@forum.example", "post.12@forum.example"]);
    let recipients = ["reply+k3j5@forum.example", "forum@forum.example", "other@forum.example", "third@forum.example"];
    assert_eq!(mail.recipients, recipients);
}

#[test]
fn the_whole_text_is_kept_for_its_sender() {
    let mail = read("english_only_forwarded");
    assert_eq!(mail.text, "");
    assert!(mail.whole.contains("Which barriers do you see?"));
    let page = read("english_gmail_html");
    assert!(page.whole.contains("Which barriers do you see?") && page.whole.contains("Ministry of the Environment"));
    assert!(!page.whole.contains(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)), "{}", page.whole);
    assert_eq!(read("bounce").nature, Nature::Bounce);
}
