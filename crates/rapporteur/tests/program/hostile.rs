//! Mails that are odd, broken or sent to do harm: each a file with what is to become of it, handed over as a mail server does.
//!
//! Above the line `---` of `hostile/NAME.mail` stand `what` it is and what to `expect` (outcome, reason, and whether it is
//! answered); where it becomes a post, its text (`post`), a part of it (`contains`) or its files; what the answer `says` of a
//! file; at which time it comes (`at`), to which `recipient`, and what becomes of it when it comes `again`. Below stands the
//! mail, in which `{words}` stand for what the story knows and for what is too long to be written, and `\x00` for a byte.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use db::{Db, Instant};
use mail::{Mail, MailId};
use page::Browser;
use serde_json::Value;

use crate::by_mail::Story;

struct Case {
    name: String,
    told: BTreeMap<String, String>,
    mail: String,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/program/hostile");
    let entries = std::fs::read_dir(folder).expect("the folder of cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).expect("a case");
    let (head, mail) = text.split_once("---\n").expect("a mail below the line");
    let told = head.lines().map(|line| line.split_once(": ").expect("a name and what it says"));
    Case {
        name: path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned(),
        told: told.map(|(name, says)| (name.to_owned(), says.replace("\\n", "\n"))).collect(),
        mail: mail.to_owned(),
    }
}

impl Case {
    fn told(&self, name: &str) -> Option<&str> {
        self.told.get(name).map(String::as_str)
    }

    fn expects(&self, word: &str) -> bool {
        self.told("expect").is_some_and(|expect| expect.split(' ').any(|expected| expected == word))
    }
}

/// The words of the story that stand in the cases.
struct Words(BTreeMap<&'static str, String>);

impl Words {
    async fn of(story: &Story) -> Self {
        let people = &story.people;
        let (expert, other) = (story.address(people.expert).await, story.address(people.moderator).await);
        let notice = story.mail_to(people.expert).await;
        let reply = |notice: &Mail| notice.reply_to.clone().expect("an address for replies");
        let leave = notice.list_unsubscribe.as_deref().and_then(|ways| ways.split("mailto:").nth(1));
        Words(BTreeMap::from([
            ("EXPERT", expert.to_uppercase()),
            ("lookalike", expert.replace('a', "\u{430}").replace('e', "\u{435}").replace('o', "\u{43e}")),
            ("expert", expert),
            ("other", other),
            ("government", story.address(people.focal_point).await),
            ("reply", reply(&notice)),
            ("reply_of_other", reply(&story.mail_to(people.moderator).await)),
            ("reply_of_government", reply(&story.mail_to(people.focal_point).await)),
            ("bounce", notice.envelope.clone()),
            ("leave", leave.expect("a way off the list").trim_end_matches('>').to_owned()),
        ]))
    }

    /// The bytes of a mail, with every word in its place.
    fn written(&self, text: &str) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(['{', '\\']) {
            out.extend_from_slice(&rest.as_bytes()[..at]);
            rest = &rest[at..];
            let end = rest.find('}').unwrap_or_default();
            if let Some(byte) = rest.strip_prefix("\\x").and_then(|hex| u8::from_str_radix(hex.get(..2)?, 16).ok()) {
                out.push(byte);
                rest = &rest[4..];
            } else if let Some(word) = rest.get(1..end).and_then(|word| self.word(word)) {
                out.extend_from_slice(word.as_bytes());
                rest = &rest[end + 1..];
            } else {
                out.push(rest.as_bytes()[0]);
                rest = &rest[1..];
            }
        }
        out.extend_from_slice(rest.as_bytes());
        out
    }

    fn word(&self, word: &str) -> Option<String> {
        if let Some(known) = self.0.get(word) {
            return Some(known.clone());
        }
        let (kind, rest) = word.split_once(':')?;
        let (count, text) = rest.split_once(':').unwrap_or((rest, ""));
        let count: usize = count.parse().ok()?;
        let all = |one: &dyn Fn(usize) -> String| (1..=count).map(one).collect::<Vec<_>>();
        Some(match kind {
            "repeat" => text.repeat(count),
            "base64" => format!("{}\n", "QUJD".repeat(19)).repeat(count / 57),
            "addresses" => all(&|n| format!("a{n}@many.example")).join(", "),
            "references" => all(&|n| format!("<r{n}@many.example>")).join("\n "),
            "headers" => all(&|n| format!("X-Header-{n}: {}\n", "y".repeat(60))).concat(),
            "files" => {
                let head = "Content-Disposition: attachment; filename";
                all(&|n| format!("--b\nContent-Type: text/plain\n{head}=\"f{}.txt\"\n\n{n}\n", n - 1)).concat()
            }
            "nested" => {
                let open = all(&|n| format!("Content-Type: multipart/mixed; boundary=\"n{n}\"\n\n--n{n}\n")).concat();
                format!("{open}Content-Type: text/plain\n\n")
            }
            "mails" => {
                let one = "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: deeper\nMIME-Version: 1.0\n";
                format!("{}Content-Type: text/plain\n\nAt the bottom.\n", one.repeat(count))
            }
            _ => return None,
        })
    }
}

impl Story {
    /// The mails that were queued after one.
    async fn mails_after(&self, last: MailId) -> Vec<Mail> {
        let mails = self.site.db.read(move |tx| mail::list(tx, MailId::LAST, 200)).await.expect("the mails");
        mails.into_iter().filter(|mail| mail.id > last).collect()
    }

    async fn last_mail(&self) -> MailId {
        self.mails_after(MailId(0)).await.first().map_or(MailId(0), |mail| mail.id)
    }

    async fn hands_over(&self, raw: Vec<u8>, recipient: Option<&str>) -> String {
        let received = postbox::receive(&self.site, raw, recipient).await.expect("it is taken in");
        let Some(received) = received else { return "nothing".to_owned() };
        let reason = received.reason.map(|reason| format!(" {reason}")).unwrap_or_default();
        let number = received.number.map(|number| format!(" {number}")).unwrap_or_default();
        format!("{}{reason}{number}", received.outcome)
    }
}

/// What is wrong with what became of a case.
async fn faults(story: &Story, words: &Words, case: &Case) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            faults.push(what)
        }
    };
    let last = story.last_mail().await;
    let raw = words.written(&case.mail);
    let recipient = case.told("recipient").and_then(|word| words.word(word.trim_matches(['{', '}'])));
    let became = story.hands_over(raw.clone(), recipient.as_deref()).await;
    let expect = case.told("expect").expect("what to expect");
    let expected = expect.split(' ').filter(|word| !word.starts_with("answered")).collect::<Vec<_>>().join(" ");
    let outcome = became.split(" #").next().unwrap_or_default();
    check(outcome == expected, format!("became {became}"));

    let sender = mail::read(&raw).map(|read| read.from).unwrap_or_default();
    let answers: Vec<Mail> =
        story.mails_after(last).await.into_iter().filter(|mail| mail.automatic == "replied").collect();
    let to_sender = answers.iter().filter(|mail| mail.address == sender).count();
    check(to_sender == usize::from(case.expects("answered")), format!("{to_sender} answers to {sender}"));
    let to_others = answers.len() - to_sender;
    check(to_others == usize::from(case.expects("answered-other")), format!("{to_others} answers to others"));
    for answer in &answers {
        let message = String::from_utf8_lossy(&mail::message(answer).expect("a message")).into_owned();
        let head = message.split("\r\n\r\n").next().unwrap_or_default().to_lowercase();
        check(!head.contains("\r\nbcc:") && head.contains("auto-submitted: auto-replied"), format!("answered: {head}"));
        check(answer.envelope.is_empty(), "an answer has an address for failures".to_owned());
        if let Some((name, why)) = case.told("says").and_then(|says| says.split_once(' ')) {
            let limits = &story.site.limits;
            let most = if why == "fault-file-size" { limits.largest } else { limits.most };
            let message = story.site.catalogue.message(answer.language, why).with("file", name).count("n", most);
            let line = message.with("kinds", limits.endings()).to_string();
            check(answer.text.contains(&line), format!("said: {}", answer.text));
        }
    }
    if let Some((_, number)) = became.split_once(" #") {
        check_post(story, case, number, &mut check).await;
    }
    if let Some(again) = case.told("again") {
        let before = words.written(case.told("before").unwrap_or_default());
        let became = story.hands_over([before, raw].concat(), recipient.as_deref()).await;
        check(became == again, format!("again it became {became}"));
    }
    story.work().await;
    faults
}

/// The post has the words that were meant, and its page nothing that does harm.
async fn check_post(story: &Story, case: &Case, number: &str, check: &mut impl FnMut(bool, String)) {
    let mut public = Browser::new(page::router(story.site.clone()));
    let post = public.get(&format!("/posts/{number}?format=json")).await.body;
    let post: Value = serde_json::from_str(&post).expect("the post");
    let text = post["text"].as_str().unwrap_or_default();
    if let Some(expected) = case.told("post") {
        check(text == expected, format!("said: {text:?}"));
    }
    check(text.contains(case.told("contains").unwrap_or_default()), format!("said: {text:?}"));
    let files = post["files"].as_array().into_iter().flatten().filter_map(|file| file["name"].as_str());
    let files = files.collect::<Vec<_>>().join(", ");
    if let Some(expected) = case.told("files") {
        check(files == expected, format!("its files: {files}"));
    }
    let page = public.get(&format!("/posts/{number}")).await.body;
    for harm in [
        "<script>EVIL",
        "src=\"http://evil",
        "src=\"x\"",
        "<iframe",
        "href=\"javascript:",
        "href=\"data:",
        "onload=",
        "onerror=",
        "\0",
        "\u{1b}",
    ] {
        // What was written as text may stand there as text.
        let shown = page.replace("&lt;", "").replace("onerror=EVIL", "");
        check(!shown.contains(harm), format!("its page holds {harm:?}"));
    }
}

#[test]
fn whatever_comes_in_by_mail_does_no_harm_and_nothing_meant_is_lost() {
    let cases = cases();
    assert!(cases.len() >= 40);
    db::test::on_both(async |db: Db| {
        let story = Story::open_until(&db, "2031-12-31").await;
        story.posts(story.people.other_focal_point, "We met once a year.").await;
        let words = Words::of(&story).await;
        let opened = story.clock.now();
        let mut wrong = Vec::new();
        for (day, case) in (1..).zip(&cases) {
            // A day lies between two, so that nobody has had their answers for the day.
            let usual: Instant = opened + Duration::from_hours(25) * day;
            story.clock.set(case.told("at").map_or(usual, crate::by_mail::instant));
            let faults = faults(&story, &words, case).await;
            wrong.extend(faults.iter().map(|fault| format!("{}: {fault}", case.name)));
        }
        assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
        // Nobody was written to whom a mail only named.
        for victim in ["victim@elsewhere.example", "everybody@elsewhere.example"] {
            assert!(story.mails_to(victim).await.is_empty(), "{victim}");
        }
    });
}
