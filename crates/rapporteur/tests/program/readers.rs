//! What programs that are not ours make of our mails: a mail reader (notmuch) of their threads, and a judge of unwanted mail
//! (SpamAssassin) of what they look like. Both read them from a folder of the test's own, and ask nobody else.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use db::{Chance, Db};
use language::Language;
use mail::{Mail, MailId};
use page::Browser;
use serde_json::Value;

use crate::by_mail::{Story, instant, led};
use crate::from_report::skipped;

fn has(program: &str) -> bool {
    let found = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !found {
        skipped(&format!("{program} is not installed"));
    }
    found
}

fn said(command: &mut Command) -> String {
    let done = command.stdin(Stdio::null()).output().expect("it starts");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Which mail each mail answers, by Message-ID, as notmuch sees it.
fn threads(folder: &Path) -> BTreeMap<String, Option<String>> {
    let settings = folder.join("settings");
    let mails = folder.join("mail");
    let text =
        format!("[database]\npath={}\n[user]\nname=Reader\nprimary_email=reader@story.example\n", mails.display());
    std::fs::write(&settings, text).expect("its settings");
    let notmuch = || {
        let mut command = Command::new("notmuch");
        command.arg(format!("--config={}", settings.display()));
        command
    };
    said(notmuch().args(["new", "--quiet"]));
    let shown = said(notmuch().args(["show", "--format=json", "--body=false", "--entire-thread=true", "*"]));
    let shown: Value = serde_json::from_str(&shown).expect("its answer");
    let mut found = BTreeMap::new();
    for thread in shown.as_array().expect("threads") {
        gather(thread, None, &mut found);
    }
    found
}

/// A level of a thread: each mail, and those below it.
fn gather(level: &Value, above: Option<&str>, found: &mut BTreeMap<String, Option<String>>) {
    for node in level.as_array().expect("mails") {
        let id = node[0]["id"].as_str();
        if let Some(id) = id {
            found.insert(id.to_owned(), above.map(str::to_owned));
        }
        gather(&node[1], id.or(above), found);
    }
}

#[test]
fn a_mail_reader_sees_our_threads() {
    if !has("notmuch") {
        return;
    }
    db::test::on_sqlite(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.expect("the round is played");
        let mails = db.read(|tx| mail::list(tx, MailId::LAST, 100_000)).await.expect("the outbox");
        let folder = tempfile::tempdir().expect("a folder");
        for part in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(folder.path().join("mail").join(part)).expect("a mailbox");
        }
        // The notices of posts, to whomever they went, by the number of the post.
        let mut notices: BTreeMap<i64, Mail> = BTreeMap::new();
        for mail in mails.into_iter().filter(|mail| mail.list_id.is_some()) {
            let post = mail.archived_at.as_deref().and_then(|page| page.split_once("/posts/"));
            let Some(number) = post.and_then(|(_, number)| number.parse().ok()) else { continue };
            let message = mail::message(&mail).expect("a message");
            let name = format!("{}.notice.forum", mail.id);
            std::fs::write(folder.path().join("mail/new").join(name), message).expect("a mail");
            notices.entry(number).or_insert(mail);
        }
        let mut browser = Browser::new(page::router(site));
        let mut ours = BTreeMap::new();
        for (number, notice) in &notices {
            let post = browser.get(&format!("/posts/{number}?format=json")).await.body;
            let post: Value = serde_json::from_str(&post).expect("a post");
            let above = post["in_reply_to"].as_i64().and_then(|above| notices.get(&above));
            ours.insert(notice.message_id.clone(), above.map(|above| above.message_id.clone()));
        }
        let replies = ours.values().flatten().count();
        println!("{} posts, {replies} of them replies", ours.len());
        assert!(ours.len() >= 20 && replies >= 10, "{} posts, {replies} replies", ours.len());
        assert_eq!(threads(folder.path()), ours);
    });
}

/// What people of these languages say of their plans.
const WORDS: [(Language, &str); 6] = [
    (Language::Arabic, "تجتمع لجنتنا مرة واحدة في السنة، ولا تكفي الميزانية لأكثر من ذلك."),
    (Language::English, "Our committee meets once a year; the budget does not allow for more."),
    (Language::Spanish, "Nuestro comité se reúne una vez al año; el presupuesto no da para más."),
    (Language::French, "Notre comité se réunit une fois par an ; le budget ne permet pas davantage."),
    (Language::Russian, "Наш комитет собирается раз в год; на большее не хватает средств."),
    (Language::Chinese, "我们的委员会每年开会一次，预算不允许更多。"),
];

/// All that somebody who reads a language is sent in a forum: an invitation, notices, a digest, and the rest.
async fn sent_in(db: &Db, language: Language, words: &str) -> Vec<Mail> {
    let story = Story::begun(db).await;
    let everybody = db.write(move |tx| {
        for person in record::person::list(tx)? {
            let new = record::person::NewPerson { language: Some(language), ..person.what };
            record::person::update(tx, person.id, &new)?;
        }
        Ok::<_, db::Error>(())
    });
    everybody.await.expect("everybody reads it");
    let story = story.opens("2031-06-14").await;
    story.work().await;
    let expert = story.people.expert;
    story.posts(story.people.other_focal_point, words).await;
    let path = format!("/subscriptions/{}", story.forum.rsplit('/').next().unwrap_or_default());
    led(story.signed_in(expert).await.fill(&story.forum, &path, &[("notices", "daily")]).await);
    for turn in 1..=3 {
        story.posts(story.people.focal_point, &format!("{words} ({turn})")).await;
    }
    story.clock.set(instant("2031-06-05T12:00:00Z"));
    story.work().await;
    story.mails_to(&story.address(expert).await).await
}

/// A mail as it stands in a mailbox file, come from the house's mail server.
fn kept((at, mail): (usize, &Mail)) -> String {
    let date = mail.created.timestamp().strftime("%a, %d %b %Y %H:%M:%S +0000");
    let by = format!("by mx.story.example with ESMTPS id {at}\n\tfor <{}>; {date}", mail.address);
    let message = mail::message(mail).expect("a message");
    let message = String::from_utf8(message).expect("text").replace("\r\n", "\n").replace("\nFrom ", "\n>From ");
    let from = format!("From {0} Tue Jun  3 09:12:00 2031\nReturn-Path: <{0}>", mail.envelope);
    format!("{from}\nReceived: from forum.example (forum.example [93.184.216.34])\n\t{by}\n{message}\n")
}

#[test]
fn no_mail_looks_unwanted() {
    if !has("spamassassin") {
        return;
    }
    let mails: RefCell<Vec<Mail>> = RefCell::default();
    for (language, words) in WORDS {
        db::test::on_sqlite(async |db: Db| {
            let sent = sent_in(&db, language, words).await;
            mails.borrow_mut().extend(sent);
        });
    }
    let mut mails = mails.into_inner();
    // A mail that every judge has to find unwanted shows that this one judges.
    let unwanted = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    mails.push(Mail { text: unwanted.to_owned(), ..mails[0].clone() });
    let mut scores = scores(&mails);
    assert!(scores.pop() > Some(100.0));
    mails.pop();
    for (mail, score) in mails.iter().zip(&scores) {
        println!("{score:5.1} {} {}", mail.language.code(), mail.subject);
    }
    let most = scores.iter().copied().fold(f64::MIN, f64::max);
    println!("{} mails, at most {most} points", mails.len());
    assert!(mails.len() >= 18 && most <= 1.0, "{} mails, at most {most} points", mails.len());
}

/// How many points SpamAssassin gives each, by its own rules alone: it has learnt nothing, and asks nobody.
fn scores(mails: &[Mail]) -> Vec<f64> {
    let folder = tempfile::tempdir().expect("a folder");
    let mailbox: String = mails.iter().enumerate().map(kept).collect();
    let file = folder.path().join("mailbox");
    std::fs::write(&file, mailbox).expect("the mailbox");
    let mut command = Command::new("spamassassin");
    command.args(["--test-mode", "--local", "--mbox"]).arg(&file);
    let judged = said(command.env("HOME", folder.path()));
    // It takes them in an order of its own.
    let mut scores = vec![None; mails.len()];
    for mail in judged.split("\nX-Spam-Checker-Version:").skip(1) {
        let after = |words: &str| mail.split(words).nth(1)?.split_whitespace().next();
        let (score, at) = (
            after(" score=").and_then(|it| it.parse().ok()),
            after(" ESMTPS id ").and_then(|it| it.parse::<usize>().ok()),
        );
        scores[at.expect("its place")] = score;
    }
    scores.into_iter().map(|score: Option<f64>| score.expect("each was judged")).collect()
}
