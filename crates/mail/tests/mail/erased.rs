//! Words that have to go: the mails that have them are found, however many there are, and no others.

use std::time::Duration;

use db::{Db, Instant, Settings, Write};
use language::Language;
use mail::inbox::{self, NewArrival, Outcome};
use mail::{Automatic, House, MailId, Outgoing, Recipient, Said, wording};
use record::card::{self, New};
use record::{Circles, Kind, RecordId};

fn house() -> House {
    House { address: "rapporteur@forum.example".to_owned(), domain: "forum.example".to_owned() }
}

fn at(minute: i64) -> Instant {
    "2031-06-03T09:12:00Z".parse::<Instant>().expect("an instant").plus_seconds(60 * minute)
}

fn mail(mailbox: &str, id: &str, text: &str) -> Outgoing {
    let address = format!("{mailbox}@ministry.example");
    let to = Recipient { person: None, name: String::new(), address, language: Language::English };
    Outgoing::new(to, "The Convention".to_owned(), house().message_id(id), "Plans".to_owned(), text.to_owned())
}

fn post(tx: &mut Write<'_>) -> db::Result<RecordId> {
    let new = New {
        kind: Kind::Post,
        number: "#12",
        title: "",
        who: "Ana",
        state: "published",
        visible: Circles::PUBLIC,
        party: None,
        person: None,
    };
    card::insert(tx, &new, at(0))
}

/// A mail by which a post came.
fn came(tx: &mut Write<'_>, post: RecordId) -> db::Result<()> {
    let new = NewArrival {
        at: at(0),
        raw: b"raw",
        message_id: "own@mail.example",
        sender: "ana@ministry.example",
        person: None,
        subject: "Plans",
        text: "Words",
        language: Language::English,
        about: None,
        outcome: Outcome::Posted,
        reason: None,
        record: Some(post),
    };
    inbox::insert(tx, &new).map(drop)
}

/// Notices that share their words, to so many mailboxes.
fn notices(
    tx: &mut Write<'_>,
    (id, text): (&str, &str),
    mailboxes: std::ops::Range<i64>,
    now: Instant,
) -> db::Result<()> {
    let shared = wording::share(tx, &house().message_id(id), text)?;
    let one = |n| Outgoing { wording: Some(shared), ..mail(&format!("reader{n}"), id, "") };
    let mails: Vec<Outgoing> = mailboxes.map(one).collect();
    mail::queue_all(tx, &house(), &mails.iter().map(|mail| (mail, false)).collect::<Vec<_>>(), now)
}

async fn addresses(db: &Db, mails: &[MailId]) -> Vec<String> {
    let mails = mails.to_vec();
    let read =
        db.read(move |tx| mails.iter().map(|id| Ok(mail::get(tx, *id)?.address)).collect::<db::Result<Vec<_>>>());
    let mut found = read.await.expect("the mails");
    found.sort();
    found.iter().map(|address| address.split('@').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_mails_that_have_somethings_words_are_found_and_no_others() {
    db::test::on_both(async |db: Db| {
        let page = "https://forum.example/posts/12";
        let written = db.write(move |tx| {
            let record = post(tx)?;
            came(tx, record)?;
            notices(tx, ("post.12", &format!("Words. {page}")), 0..2, at(1))?;
            notices(tx, ("post.120", &format!("Others. {page}0")), 2..4, at(1))?;
            let answers = |mailbox, automatic, text| Outgoing {
                automatic,
                thread: vec!["own@mail.example".to_owned()],
                ..mail(mailbox, mailbox, text)
            };
            let early = mail("early", "early", &format!("Before it was said: {page}"));
            mail::queue(tx, &house(), &early, at(-1))?;
            for mail in [
                mail("digest", "digest", &format!("Words: {page}.")),
                mail("other", "other", &format!("Others: {page}3.")),
                answers("receipt", Automatic::Replied, "It waits. > Words."),
                // The notice of a reply stands in the same thread.
                answers("reply", Automatic::Generated, "A reply."),
            ] {
                mail::queue(tx, &house(), &mail, at(1))?;
            }
            Ok::<_, db::Error>(record)
        });
        let record = written.await.expect("a write");
        let said = move || Said { page: "/posts/12".to_owned(), record, since: at(0) };
        let before = db.read(move |tx| mail::telling_of(tx, &said())).await.expect("they are found");
        assert_eq!(addresses(&db, &before.mails).await, ["digest", "reader0", "reader1", "receipt"]);
        // What came while they were looked for: to one more reader, in one more language, and a mail of its own.
        let more = db.write(move |tx| {
            notices(tx, ("post.12", &format!("Words. {page}")), 5..6, at(2))?;
            notices(tx, ("post.12", &format!("Des mots. {page}")), 6..7, at(2))?;
            mail::queue(tx, &house(), &mail("late", "late", page), at(2))
        });
        more.await.expect("a write");
        let write = db.write(move |tx| {
            let since = mail::told_since(tx, &said(), &before)?;
            mail::erase(tx, &since.mails, at(3))?;
            mail::erase(tx, &before.mails, at(3))?;
            mail::erase_incoming(tx, record)
        });
        write.await.expect("a write");
        for gone in ["Words", "Des mots", "https://forum.example/posts/12."] {
            assert_eq!(db::test::holding(&db, gone).await, [""; 0], "{gone}");
        }
        assert_eq!(db::test::holding(&db, "Before it was said").await, ["mail"]);
        assert_eq!(db::test::holding(&db, "Others").await, ["mail", "mail_wording"]);
    });
}

#[test]
fn long_words_that_thousands_were_sent_are_looked_through_once() {
    db::test::on_both_shared(async |db: Db, settings: &Settings| {
        let text = format!("{} https://forum.example/posts/12", "Words. ".repeat(30_000));
        let record = db.write(move |tx| {
            notices(tx, ("post.12", &text), 0..4_000, at(1))?;
            post(tx)
        });
        let record = record.await.expect("a write");
        let limit = Duration::from_millis(500);
        let hurried = Db::open(&Settings { read_limit: limit, ..settings.clone() }).expect("it opens");
        let found =
            hurried.read(move |tx| mail::telling_of(tx, &Said { page: "/posts/12".to_owned(), record, since: at(0) }));
        assert_eq!(found.await.expect("in time").mails.len(), 4_000);
        hurried.close().await;
    });
}

#[test]
fn what_only_its_reader_may_know_is_not_kept_where_the_mail_is_not_tried() {
    db::test::on_both(async |db: Db| {
        let secret = "https://forum.example/sign-in/secret-token";
        let write = db.write(move |tx| {
            for n in 0..2 {
                let mailbox = if n == 0 { "fails" } else { "arrives" };
                let invitation = Outgoing {
                    secret: Some(secret.to_owned()),
                    ..mail(mailbox, mailbox, &format!("Sign in: {secret}"))
                };
                mail::queue_all(tx, &house(), &[(&invitation, n == 0)], at(1))?;
            }
            mail::list(tx, MailId::LAST, 10)
        });
        let mails = write.await.expect("a write");
        let kept: Vec<_> =
            mails.iter().map(|mail| (mail.state.as_str(), mail.secret.as_deref(), mail.text.as_str())).collect();
        let whole = format!("Sign in: {secret}");
        assert_eq!(kept, [("queued", Some(secret), whole.as_str()), ("failed", None, "Sign in: …")]);
    });
}
