//! What holds for any mail.

use std::path::Path;

use proptest::prelude::*;

use crate::cases::cases;
use crate::inputs::seed;
use crate::replies::reply;

/// Words of which people's mails are made, in the scripts of the six languages.
const WORDS: &[&str] = &[
    "We",
    "agree",
    "laboratories,",
    "barriers",
    "the",
    "text.",
    "Nous",
    "sommes",
    "d'accord",
    "été",
    "¿Qué",
    "hacer?",
    "Мы",
    "согласны",
    "лаборатории",
    "我们",
    "同意。",
    "نحن",
    "نوافق",
    "المختبرات",
    "(a)",
    "33",
    "2020",
    "-",
    "10:15",
];

/// What programs put below an answer, with the mail that is answered.
const QUOTATIONS: &[&str] = &[
    "On Mon, 4 May 2020 at 10:15, Forum <rapporteur@forum.example> wrote:\n> Which barriers?\n> Reply to this mail.\n",
    "Le 4 mai 2020 à 10:15, Forum <rapporteur@forum.example> a écrit :\n\nQuels obstacles ?\n",
    "El lun, 4 may 2020 a las 10:15, Foro (<rapporteur@forum.example>)\nescribió:\n\n> ¿Qué obstáculos?\n",
    "пн, 4 мая 2020 г. в 10:15, Форум <rapporteur@forum.example>:\n\n> Какие препятствия?\n",
    "公约论坛 <rapporteur@forum.example> 于2020年5月4日周一 上午10:15写道：\n\n> 哪些障碍？\n",
    "في ٤ مايو ٢٠٢٠، الساعة ١٠:١٥ ص، كتب المنتدى <rapporteur@forum.example>:\n\n> ما هي العوائق؟\n",
    "-----Original Message-----\nFrom: Forum\nSent: Monday, 4 May 2020 10:15\nSubject: Barriers\n\nWhich barriers?\n",
    "Von: Forum <rapporteur@forum.example>\nGesendet: Montag, 4. Mai 2020\nAn: Ana\nBetreff: Barriers\n\nWhich?\n",
    "> Which barriers do you see?\n>\n> Reply to this mail.\n",
    "-- \nAna Mbeki\nMinistry of the Environment\n",
    "Sent from my iPhone\n\nOn 4 May 2020, at 10:15, Forum <rapporteur@forum.example> wrote:\n\n> Which barriers?\n",
];

fn paragraphs() -> impl Strategy<Value = String> {
    let line = proptest::collection::vec(proptest::sample::select(WORDS), 1..9).prop_map(|words| words.join(" "));
    // A line that begins with a dash and nothing else would be the mark of a signature.
    let line = line.prop_filter("a line of words", |line| line.chars().any(char::is_alphabetic));
    let paragraph = proptest::collection::vec(line, 1..5).prop_map(|lines| lines.join("\n"));
    proptest::collection::vec(paragraph, 1..5).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// A mail of the cases, with a piece of it taken out and others put in.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let mails: Vec<Vec<u8>> = cases().iter().map(|path| std::fs::read(path).expect("a case")).collect();
    let pieces: &[&[u8]] =
        &[b"", b"\n\n", b"\0", b"\xff\xfe", b"--b1--\n", b">", b"<div", b"=\n", b"Content-Type: text/html\n"];
    let mail = proptest::sample::select(mails);
    (mail, any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), proptest::sample::select(pieces))
        .prop_map(|(mut mail, from, length, piece)| {
            let from = from.index(mail.len());
            let to = from + length.index((mail.len() - from).min(200) + 1);
            mail.splice(from..to, piece.iter().copied());
            mail
        })
}

fn is_clean(text: &str) -> bool {
    !text.contains(|c: char| c == '\0' || ('\u{E000}'..='\u{E006}').contains(&c))
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_are_no_mail(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = mail::read(&bytes);
        let mail = mail::read(&[b"From: ana@ministry.example\n".as_slice(), &bytes].concat());
        prop_assert!(mail.is_none_or(|mail| is_clean(&mail.text) && is_clean(&mail.whole) && is_clean(&mail.subject)));
    }

    #[test]
    fn any_page_is_read(page in "(<(div|p|blockquote|table|tr|td|a href='x'|br|style|li|ol|!--)[ >]?|&#?[a-z0-9]{1,6};?|[a-z\u{E000}-\u{E006}\n]{0,9}){0,60}") {
        let headers = "From: ana@ministry.example\nContent-Type: text/html; charset=utf-8\n\n";
        let mail = mail::read(format!("{headers}{page}").as_bytes()).expect("a mail");
        prop_assert!(is_clean(&mail.text) && is_clean(&mail.whole));
    }

    #[test]
    fn damaged_mails_are_read(bytes in damaged()) {
        if let Some(mail) = mail::read(&bytes) {
            prop_assert!(is_clean(&mail.text) && is_clean(&mail.whole) && !mail.subject.contains('\n'));
        }
    }

    #[test]
    fn what_stands_above_is_kept(text in paragraphs(), quotation in proptest::sample::select(QUOTATIONS)) {
        let mail = mail::read(&reply(&format!("{text}\n\n{quotation}"))).expect("a mail");
        prop_assert_eq!(mail.text, text);
    }

    #[test]
    fn what_stands_alone_is_kept(text in paragraphs()) {
        prop_assert_eq!(mail::read(&reply(&text)).expect("a mail").text, text);
    }
}

/// Whoever sends us pages in pages keeps nobody else waiting.
#[test]
fn deep_and_long_mails_are_read() {
    let headers = "From: ana@ministry.example\nContent-Type: text/html; charset=utf-8\n\n";
    for piece in [
        "<div>",
        "<blockquote>",
        "<table><tr><td>",
        "<a href='https://x.example'>",
        "<ul><li>",
        "<p>",
        "<b><p>",
        "<o:p></b>",
    ] {
        assert!(mail::read(format!("{headers}{}end", piece.repeat(20_000)).as_bytes()).is_some(), "{piece}");
    }
    for line in ["To: a@b.example\n", "On 4 May 2020 at 10:15 A <a@b.example> wrote:\n", "> \n", "--\n", "\n", ":"] {
        assert!(mail::read(&reply(&line.repeat(10_000))).is_some(), "{line}");
    }
}

/// What people paste into a mail (a report, a guide with tables and code) is theirs to the last line.
#[test]
fn documents_are_kept_whole() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = |path: &Path| path.extension().is_some_and(|kind| kind == "txt" || kind == "md");
    let files = ["docs", "crates/undoc/tests/cases", "."].iter().flat_map(|folder| {
        let entries = std::fs::read_dir(root.join(folder)).expect("a folder of the project");
        entries.map(|entry| entry.expect("a file").path())
    });
    let mut documents: Vec<_> = files.filter(|path| text(path)).collect();
    assert!(documents.len() >= 15, "{}", documents.len());
    documents.extend(seed());
    for path in documents {
        let document = std::fs::read_to_string(&path).expect("a document");
        let lines: Vec<&str> = document.trim().lines().map(str::trim_end).collect();
        let mail = mail::read(&reply(&lines.join("\n"))).expect("a mail");
        assert_eq!(mail.text.lines().collect::<Vec<_>>(), lines, "{}", path.display());
    }
}
