//! Our mail leaves by SMTP, to a real mail server, from a queue in each database.

use std::time::Duration;

use db::{Chance, Db, Instant};
use language::Language;
use mail::{
    Answerable, Automatic, Draw, Enclosed, House, List, Mail, MailId, Outgoing, Recipient, Security, Sending, Server,
    Transport, send_due,
};
use record::card::{self, New};
use record::{Circles, Kind, PersonId, RecordId};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use crate::post::Post;

fn house() -> House {
    House { address: "rapporteur@forum.example".to_owned(), domain: "forum.example".to_owned() }
}

/// For how long mails that somebody began to send are left alone.
const LEASE: Duration = Duration::from_mins(3);

fn start() -> Instant {
    "2031-06-03T09:12:00Z".parse().expect("an instant")
}

fn recipient(name: &str, address: &str, language: Language) -> Recipient {
    Recipient { person: None, name: name.to_owned(), address: address.to_owned(), language }
}

/// A short mail to a mailbox of the server.
fn short(mailbox: &str) -> Outgoing {
    let to = recipient("", &format!("{mailbox}@ministry.example"), Language::English);
    let id = house().message_id(&format!("notice.{mailbox}"));
    Outgoing::new(to, "The Convention".to_owned(), id, "A notice".to_owned(), "The forum is open.\n".to_owned())
}

async fn queue(db: &Db, mails: Vec<Outgoing>) {
    db.write(move |tx| mails.iter().try_for_each(|mail| mail::queue(tx, &house(), mail, start())))
        .await
        .expect("queued");
}

/// The queue, oldest first.
async fn queued(db: &Db) -> Vec<Mail> {
    let mut mails = db.read(|tx| mail::list(tx, MailId::LAST, 50)).await.expect("the queue");
    mails.reverse();
    mails
}

/// Mailbox, state and attempts of each mail.
async fn states(db: &Db) -> Vec<(String, String, i64)> {
    let mails = queued(db).await.into_iter();
    let mailbox = |mail: &Mail| mail.address.split('@').next().unwrap_or_default().to_owned();
    mails.map(|mail| (mailbox(&mail), mail.state.clone(), mail.attempts)).collect()
}

fn state(mailbox: &str, state: &str, attempts: i64) -> (String, String, i64) {
    (mailbox.to_owned(), state.to_owned(), attempts)
}

/// A topic that can be answered, and somebody who may.
async fn topic(db: &Db) -> (RecordId, PersonId) {
    db.write(|tx| {
        let people = record::test::people(tx)?;
        let new = New {
            kind: Kind::Topic,
            number: "",
            title: "Barriers",
            who: "",
            state: "",
            visible: Circles::PUBLIC,
            party: None,
            person: None,
        };
        Ok::<_, db::Error>((card::insert(tx, &new, start())?, people.expert))
    })
    .await
    .expect("a topic")
}

#[test]
fn a_mail_arrives_as_it_was_written() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let (about, person) = topic(&db).await;
        let token = Draw::new(&Chance::seeded(7)).token("reply/1");
        let long = "بيئة ".repeat(300);
        let arabic = Outgoing {
            thread: (0..40).map(|n| house().message_id(&format!("post.{n}"))).collect(),
            list: Some(List {
                name: "forum.12".to_owned(),
                begin: Some(house().begin_address(RecordId(14), "abc")),
                leave: Some(("https://forum.example/leave/def".to_owned(), house().leave_address("def"))),
            }),
            archived_at: Some("https://forum.example/posts/41".to_owned()),
            answerable: Some(Answerable { about, token: token.clone(), expires: start() + Duration::from_hours(48) }),
            ..Outgoing::new(
                Recipient {
                    person: Some(person),
                    ..recipient("د. ليلى حداد", "layla@ministry.example", Language::Arabic)
                },
                "ماليك أوسي".to_owned(),
                house().message_id("post.41"),
                "رد: العوائق أمام المختبرات في البلدان النامية والبلدان التي تمر اقتصاداتها بمرحلة انتقالية".to_owned(),
                format!("نؤيد هذه التوصية.\n.\n..\nFrom the forum\n{long}\n"),
            )
        };
        let chinese = Outgoing {
            automatic: Automatic::Replied,
            thread: vec!["a1@ministry.example".to_owned()],
            ..Outgoing::new(
                recipient("王, 安娜 \"小安\"", "anna@ministry.example", Language::Chinese),
                "公约秘书处".to_owned(),
                house().message_id("receipt.9"),
                "收到您的意见：障碍".to_owned(),
                "谢谢。您的意见编号为 #41。\n".to_owned(),
            )
        };
        let text = arabic.text.clone();
        queue(&db, vec![arabic, chinese]).await;

        let sending = send_due(&db, &post.transport(&house()), start()).await.expect("sent");

        assert_eq!(sending, Sending { sent: 2, ..Sending::default() });
        assert_eq!(post.taken(), 2);
        let first = post.received(1);
        assert_eq!(first.from(), ("ماليك أوسي", "rapporteur@forum.example"));
        assert_eq!(first.to(), ("د. ليلى حداد", "layla@ministry.example"));
        assert!(first.header("Subject").starts_with("رد: العوائق أمام المختبرات"), "{}", first.header("Subject"));
        assert!(first.header("Subject").ends_with("بمرحلة انتقالية"), "{}", first.header("Subject"));
        assert_eq!(first.header("Date"), "Tue, 03 Jun 2031 09:12:00 +0000");
        // Without it, a program need not read the charset and the encoding (RFC 2045, 4).
        assert_eq!(first.header("MIME-Version"), "1.0");
        assert_eq!(first.header("Message-ID"), "<post.41@forum.example>");
        assert_eq!(first.header("In-Reply-To"), "<post.39@forum.example>");
        let references: Vec<&str> = first.header("References").split_whitespace().collect();
        assert_eq!(references.len(), 12);
        assert_eq!((references[0], references[11]), ("<post.0@forum.example>", "<post.39@forum.example>"));
        assert_eq!(first.header("List-Id"), "<forum.12.forum.example>");
        assert_eq!(first.header("List-Post"), "<mailto:begin+14-abc@forum.example>");
        let ways = "<https://forum.example/leave/def>, <mailto:leave+def@forum.example>";
        assert_eq!(first.header("List-Unsubscribe"), ways);
        assert_eq!(first.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert_eq!(first.header("Archived-At"), "<https://forum.example/posts/41>");
        assert_eq!(first.header("Reply-To"), format!("reply+{token}@forum.example"));
        assert_eq!(first.header("Auto-Submitted"), "auto-generated");
        assert_eq!(first.header("Content-Language"), "ar");
        assert_eq!(first.header("X-Envelope-From"), format!("<bounce+{token}@forum.example>"), "it tells whose it is");
        assert_eq!(first.text().trim_end(), text.trim_end());
        assert!(first.is_sound(), "{first:?}");

        let second = post.received(2);
        assert_eq!(second.from(), ("公约秘书处", "rapporteur@forum.example"));
        assert_eq!(second.to(), ("王, 安娜 \"小安\"", "anna@ministry.example"));
        assert_eq!(second.header("Subject"), "收到您的意见：障碍");
        assert_eq!(second.text().trim_end(), "谢谢。您的意见编号为 #41。");
        // No two machines answer each other: failures of an answer are told to nobody.
        assert_eq!((second.header("Auto-Submitted"), second.header("X-Envelope-From")), ("auto-replied", "<>"));
        assert_eq!((second.header("Reply-To"), second.header("List-Id")), ("", ""));
        assert!(second.is_sound(), "{second:?}");
    });
}

#[test]
fn what_the_server_answers_decides() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let transport = post.transport(&house());
        post.begin("busy");
        queue(&db, ["ana", "busy", "nobody", "luis"].map(short).to_vec()).await;

        let sending = send_due(&db, &transport, start()).await.expect("sent");
        assert_eq!(sending, Sending { sent: 2, delayed: 1, failed: 1, more: false });
        let after = [
            state("ana", "sent", 1),
            state("busy", "queued", 1),
            state("nobody", "failed", 1),
            state("luis", "sent", 1),
        ];
        assert_eq!(states(&db).await, after);
        let mails = queued(&db).await;
        assert!(mails[1].error.as_deref().is_some_and(|error| error.contains("busy")), "{:?}", mails[1].error);
        assert!(
            mails[2].error.as_deref().is_some_and(|error| error.contains("no such mailbox")),
            "{:?}",
            mails[2].error
        );

        // Before its time nothing is tried; then it is, and again later, each time after a longer while.
        let soon = send_due(&db, &transport, start() + Duration::from_secs(59)).await.expect("sent");
        assert_eq!(soon, Sending::default());
        let again = send_due(&db, &transport, start() + Duration::from_secs(60)).await.expect("sent");
        assert_eq!((again.sent, again.delayed), (0, 1));
        assert_eq!(queued(&db).await[1].next_at, start() + Duration::from_secs(180));
        post.end("busy");
        let then = send_due(&db, &transport, start() + Duration::from_secs(180)).await.expect("sent");
        assert_eq!((then.sent, post.taken()), (1, 3));
        assert_eq!(states(&db).await[1], state("busy", "sent", 3));
    });
}

#[test]
fn a_server_that_is_away_costs_no_attempt() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let away = post.transport(&house());
        drop(post);
        queue(&db, ["ana", "luis", "mei"].map(short).to_vec()).await;

        let sending = send_due(&db, &away, start()).await.expect("nothing is sent");
        assert_eq!(sending, Sending { delayed: 3, ..Sending::default() });
        assert_eq!(states(&db).await, ["ana", "luis", "mei"].map(|mailbox| state(mailbox, "queued", 0)));
        assert!(queued(&db).await.iter().all(|mail| mail.error.is_some()), "officers see why they wait");

        // Ten days later it is still away: what nobody refused is not given up.
        let later = start() + Duration::from_hours(240);
        let sending = send_due(&db, &away, later).await.expect("nothing is sent");
        assert_eq!((sending.delayed, sending.failed), (3, 0));

        let Some(post) = Post::start() else { return };
        let back = send_due(&db, &post.transport(&house()), later + Duration::from_secs(60)).await.expect("sent");
        assert_eq!((back.sent, post.taken()), (3, 3));
        assert!(queued(&db).await.iter().all(|mail| mail.state == "sent" && mail.error.is_none()));
    });
}

#[test]
fn after_a_crash_a_mail_may_come_twice_and_is_known_as_one() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let transport = post.transport(&house());
        queue(&db, ["slow", "ana"].map(short).to_vec()).await;

        // The server has the first mail, and the program ends before that is written down.
        post.begin("slow");
        tokio::select! {
            sending = send_due(&db, &transport, start()) => panic!("was answered: {sending:?}"),
            () = post.has_taken(1) => {}
        }
        post.end("slow");
        assert_eq!(states(&db).await, ["slow", "ana"].map(|mailbox| state(mailbox, "queued", 0)));

        // Whoever is started next leaves them alone as long as somebody may still be sending them.
        let transport = post.transport(&house());
        let soon = send_due(&db, &transport, start() + LEASE - Duration::from_secs(1)).await.expect("nothing is due");
        assert_eq!(soon, Sending::default());
        let later = send_due(&db, &transport, start() + LEASE).await.expect("sent");
        assert_eq!((later.sent, post.taken()), (2, 3));
        let ids = [1, 2, 3].map(|number| post.received(number).header("Message-ID").to_owned());
        assert_eq!(ids, ["slow", "slow", "ana"].map(|mailbox| format!("<notice.{mailbox}@forum.example>")));
        assert_eq!(states(&db).await, ["slow", "ana"].map(|mailbox| state(mailbox, "sent", 1)));
    });
}

#[test]
fn over_several_connections_as_many_mails_may_come_twice() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let transport = post.wide(&house(), 3);
        let mails =
            (0..12).map(|n| Outgoing { message_id: house().message_id(&format!("notice.{n}")), ..short("slow") });
        queue(&db, mails.collect()).await;

        // Each connection has handed one over, and the program ends before the server said so.
        post.begin("slow");
        tokio::select! {
            sending = send_due(&db, &transport, start()) => panic!("was answered: {sending:?}"),
            () = post.has_taken(3) => {}
        }
        post.end("slow");

        let later = send_due(&db, &post.wide(&house(), 3), start() + LEASE).await.expect("sent");
        assert_eq!((later.sent, post.taken()), (12, 15));
        let mut ids: Vec<String> =
            (1..=15).map(|number| post.received(number).header("Message-ID").to_owned()).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 12, "all came, three of them twice");
        assert!(queued(&db).await.iter().all(|mail| mail.state == "sent" && mail.attempts == 1));
    });
}

#[test]
fn one_connection_that_is_cut_does_not_stop_the_others() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        post.begin("gone");
        queue(&db, ["ana", "gone", "luis", "mei"].map(short).to_vec()).await;

        let sending = send_due(&db, &post.wide(&house(), 2), start()).await.expect("sent");
        assert_eq!(sending, Sending { sent: 3, delayed: 1, ..Sending::default() });
        assert_eq!(states(&db).await[1], state("gone", "queued", 0), "nobody refused it: no attempt is spent");
        post.end("gone");
        let again = send_due(&db, &post.wide(&house(), 2), start() + Duration::from_secs(60)).await.expect("sent");
        assert_eq!((again.sent, post.taken()), (1, 4));
    });
}

#[test]
fn what_somebody_waits_for_leaves_before_all_that_is_told_of_by_itself() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let notice = |n| Outgoing { message_id: house().message_id(&format!("notice.{n}")), ..short("mei") };
        queue(&db, (0..1_000).map(notice).collect()).await;
        queue(&db, vec![Outgoing { asked_for: true, ..short("ana") }]).await;

        let sending = send_due(&db, &post.transport(&house()), start()).await.expect("sent");

        assert!(sending.sent > 1);
        assert_eq!(post.received(1).to().1, "ana@ministry.example");
        assert_eq!(post.received(2).to().1, "mei@ministry.example");
    });
}

#[test]
fn a_file_that_goes_out_with_a_mail_arrives() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        let bytes: Vec<u8> = (0..=255).cycle().take(3_000).collect();
        let (name, kind) = ("Formulaire de désignation 12.docx".to_owned(), "application/octet-stream".to_owned());
        let with = Outgoing {
            enclosed: Some(Enclosed { name: name.clone(), kind, bytes: bytes.clone() }),
            reply_to: Some("nominate+12@forum.example".to_owned()),
            ..short("ana")
        };
        queue(&db, vec![short("luis"), with]).await;

        send_due(&db, &post.transport(&house()), start()).await.expect("sent");

        let raw = post.raw(2);
        let read = mail::read(&raw).expect("a mail");
        assert_eq!(read.text.trim(), "The forum is open.");
        let files: Vec<_> = read.files.iter().map(|file| (file.name.as_str(), &file.bytes)).collect();
        assert_eq!(files, [(name.as_str(), &bytes)]);
        assert!(post.received(2).is_sound());
        assert_eq!(post.received(2).header("Reply-To"), "nominate+12@forum.example");
        let shown = queued(&db).await[1].id;
        let again = db.read(move |tx| mail::get(tx, shown)).await.expect("the mail");
        let again = mail::message(&again).expect("a message");
        let (raw, again) = (String::from_utf8_lossy(&raw), String::from_utf8_lossy(&again));
        assert!(raw.trim_end().ends_with(again.trim_end()), "made twice, it is the same");
    });
}

#[test]
fn a_server_that_takes_commands_in_a_row_is_given_them_at_once() {
    db::test::on_both(async |db: Db| {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let (host, security) = ("127.0.0.1".to_owned(), Security::Plain);
        let server = Server { host, port, security, login: None, connections: 1 };
        let transport = Transport::smtp(&server, &house()).expect("a way to the server");
        queue(&db, ["ana", "nobody"].map(short).to_vec()).await;

        let serving = tokio::spawn(answer_in_a_row(listener));
        let sending = send_due(&db, &transport, start()).await.expect("sent");

        assert_eq!(serving.await.expect("it served").expect("a conversation"), 2);
        assert_eq!(sending, Sending { sent: 1, failed: 1, ..Sending::default() });
        let error = queued(&db).await[1].error.clone().unwrap_or_default();
        assert!(error.contains("no such mailbox"), "{error}");
    });
}

/// Answers the commands of a mail only when all three are there; refuses mail to nobody. How many mails it was offered.
async fn answer_in_a_row(listener: TcpListener) -> std::io::Result<usize> {
    let (stream, _) = listener.accept().await?;
    let (input, mut out) = stream.into_split();
    let mut lines = BufReader::new(input).lines();
    out.write_all(b"220 mx.example ESMTP\r\n").await?;
    let (mut waiting, mut offered, mut refused) = (String::new(), 0, false);
    while let Some(line) = lines.next_line().await? {
        match line.get(..4).unwrap_or_default() {
            "EHLO" => out.write_all(b"250-mx.example\r\n250 PIPELINING\r\n").await?,
            "MAIL" => waiting.push_str("250 OK\r\n"),
            "RCPT" => {
                refused = line.contains("nobody@");
                waiting.push_str(if refused { "550 5.1.1 no such mailbox here\r\n" } else { "250 OK\r\n" });
            }
            "DATA" => {
                offered += 1;
                waiting.push_str(if refused { "554 no valid recipients\r\n" } else { "354 Go on\r\n" });
                out.write_all(std::mem::take(&mut waiting).as_bytes()).await?;
            }
            _ if line == "." => out.write_all(b"250 Taken\r\n").await?,
            "QUIT" => out.write_all(b"221 Bye\r\n").await?,
            _ => {}
        }
    }
    Ok(offered)
}

#[test]
fn a_server_that_takes_one_command_after_the_other_is_given_them_so() {
    db::test::on_both(async |db: Db| {
        let Some(post) = Post::start() else { return };
        post.begin("alone");
        queue(&db, ["ana", "nobody", "mei"].map(short).to_vec()).await;
        let sending = send_due(&db, &post.transport(&house()), start()).await.expect("sent");
        assert_eq!(sending, Sending { sent: 2, failed: 1, ..Sending::default() });
    });
}
