//! Whoever takes a mail in is killed in the middle of it, `mail receive` as well as the server by LMTP: no mail is lost that was said
//! to be taken, and none is posted twice, though a mail server that was told nothing hands it over again.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant as Moment};

use db::{Chance, Db, Instant, sql};

use super::{CONNECTIONS, Served, TURNS, simulated, times};

/// A mail that somebody writes with the Reply button.
#[derive(Clone, Debug)]
struct Reply {
    from: String,
    to: String,
    /// Its Message-ID, and what it says.
    name: String,
}

impl Reply {
    fn raw(&self) -> String {
        format!(
            "From: {}\r\nTo: {}\r\nSubject: Re: the forum\r\nMessage-ID: <{name}@mail.example>\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{name}\r\n",
            self.from,
            self.to,
            name = self.name
        )
    }
}

/// Who can answer by mail, at which address of their own.
async fn addresses(db: &Db) -> Vec<(String, String)> {
    let read = db.read(|tx| {
        let statement = sql!(
            "SELECT address, max(reply_to) FROM mail WHERE reply_to LIKE 'reply+%' AND message_id LIKE 'post.%'
             GROUP BY address ORDER BY address"
        );
        tx.rows(statement, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))
    });
    let house = |to: &str| format!("{}@forum.example", to.split('@').next().unwrap_or_default());
    read.await.expect("the mails").into_iter().map(|(from, to)| (from, house(&to))).collect()
}

/// The place in which the program works.
struct Place<'a> {
    folder: &'a Path,
    database: &'a str,
    now: Instant,
}

impl Place<'_> {
    /// Hands a mail to `mail receive`; after `patience` it is killed. Whether it said that the mail is taken.
    fn receive(&self, mail: &Reply, patience: Option<Duration>) -> bool {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.args(["mail", "receive", "--recipient", &mail.to, "--as-of", &self.now.to_string()]);
        command.args(["--settings", "mail.toml"]).current_dir(self.folder).env("DATABASE_URL", self.database);
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        let mut input = process.stdin.take().expect("its input");
        // It may be gone before it has read it.
        let _ = input.write_all(mail.raw().as_bytes());
        drop(input);
        let began = Moment::now();
        while patience.is_some_and(|patience| began.elapsed() < patience) {
            if let Some(status) = process.try_wait().expect("its state") {
                return status.success();
            }
            std::thread::yield_now();
        }
        if patience.is_some() {
            process.kill().expect("it is killed");
        }
        process.wait().expect("it is gone").success()
    }
}

/// Hands a mail over by LMTP (RFC 2033): whether the server said that it is kept.
fn deliver(port: u16, mail: &Reply) -> std::io::Result<bool> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    let (mut out, mut input) = (&stream, BufReader::new(&stream));
    let mut answer = move |said: String| -> std::io::Result<String> {
        out.write_all(said.as_bytes())?;
        loop {
            let mut line = String::new();
            if input.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            // A hyphen says that more lines follow.
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(line);
            }
        }
    };
    answer(String::new())?;
    answer("LHLO mx.example\r\n".to_owned())?;
    answer(format!("MAIL FROM:<{}>\r\n", mail.from))?;
    answer(format!("RCPT TO:<{}>\r\n", mail.to))?;
    answer("DATA\r\n".to_owned())?;
    Ok(answer(format!("{}.\r\n", mail.raw()))?.starts_with("250"))
}

/// Mails, each with whether it was said to be taken.
type Sent = Vec<(Reply, bool)>;

/// Several connections hand mails over at once, until so many are through and the server dies.
fn deliver_and_kill(server: Served, port: u16, mails: &[Reply], enough: usize) -> Sent {
    let through = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let each = mails.len().div_ceil(CONNECTIONS).max(1);
        let workers: Vec<_> = mails
            .chunks(each)
            .map(|mails| {
                let through = &through;
                scope.spawn(move || {
                    let one = |mail: &Reply| {
                        let taken = deliver(port, mail).unwrap_or(false);
                        through.fetch_add(1, Ordering::Relaxed);
                        (mail.clone(), taken)
                    };
                    mails.iter().map(one).collect::<Sent>()
                })
            })
            .collect();
        while through.load(Ordering::Relaxed) < enough {
            std::thread::yield_now();
        }
        server.kill();
        workers.into_iter().flat_map(|worker| worker.join().expect("a connection")).collect()
    })
}

#[test]
fn no_mail_is_lost_or_posted_twice_when_whoever_takes_it_in_is_killed() {
    let times = times();
    db::test::on_both_shared(async |db: Db, settings| {
        let (chance, folder) = (Chance::seeded(43), tempfile::tempdir().expect("a folder"));
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let mail = format!(
            "[mail]\nfrom = \"forum@forum.example\"\ndomain = \"forum.example\"\nlmtp = \"127.0.0.1:{port}\"\n"
        );
        for name in ["mail.toml", "faults.toml"] {
            std::fs::write(folder.path().join(name), &mail).expect("the settings");
        }
        let mut now = simulated(folder.path(), &settings.url).now;
        let people = addresses(&db).await;
        assert!(people.len() >= CONNECTIONS, "{people:?}");
        let mut count = 0;
        let mut write = || {
            let (from, to) = people[count % people.len()].clone();
            count += 1;
            Reply { from, to, name: format!("taken-{count}") }
        };
        let mut place = Place { folder: folder.path(), database: &settings.url, now };
        let (first, began) = (write(), Moment::now());
        assert!(place.receive(&first, None), "it takes a mail in");
        let usual = u64::try_from(began.elapsed().as_micros()).expect("a short time");
        let mut sent: Sent = vec![(first, true)];
        let mut killed = 0;
        for _ in 0..times {
            now = now.plus_seconds(2);
            place.now = now;
            for _ in 0..TURNS {
                let mail = write();
                let taken = place.receive(&mail, Some(Duration::from_micros(chance.below(usual * 5 / 4) + 1)));
                killed += usize::from(!taken);
                sent.push((mail, taken));
            }
            let server = Served::start(folder.path(), &settings.url, now);
            let mails: Vec<Reply> = (0..CONNECTIONS * TURNS).map(|_| write()).collect();
            let enough = usize::try_from(chance.below((CONNECTIONS * TURNS) as u64 - 2)).expect("a count") + 1;
            sent.extend(deliver_and_kill(server, port, &mails, enough));
        }
        // Whoever was told nothing hands it over again; and some do so who were.
        now = now.plus_seconds(60);
        place.now = now;
        let again: Vec<&Reply> = sent
            .iter()
            .enumerate()
            .filter(|(at, (_, taken))| !taken || at.is_multiple_of(5))
            .map(|(_, (mail, _))| mail)
            .collect();
        for mail in &again {
            assert!(place.receive(mail, None), "{} is taken at last", mail.name);
        }

        let (kept, posts) = (kept(&db).await, posts(&db).await);
        for (mail, _) in &sent {
            let id = format!("{}@mail.example", mail.name);
            let own: Vec<&str> = kept.iter().filter(|(of, _)| *of == id).map(|(_, what)| what.as_str()).collect();
            let posts = posts.iter().filter(|text| **text == mail.name).count();
            // What waits for an officer, as that of somebody who only reads along, is no post.
            assert!(
                matches!((own.as_slice(), posts), (["posted"], 1) | (["held"], 0)),
                "{mail:?}: {own:?}, {posts} posts"
            );
        }
        assert!(posts.len() > sent.len() / 3, "{} of {} became posts", posts.len(), sent.len());
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
        let taken = sent.iter().filter(|(_, taken)| *taken).count();
        assert!(taken > 1 && taken < sent.len(), "{taken} of {} were taken: nothing was cut in the middle", sent.len());
        println!(
            "{:?}: killed {times} servers and {killed} times `mail receive`; {} mails, {taken} said to be taken, none lost; \
             {} handed over again, none taken twice; {} posts",
            db.engine(),
            sent.len(),
            again.len(),
            posts.len()
        );
    });
}

/// The mails that were kept: Message-ID, what became of it.
async fn kept(db: &Db) -> Vec<(String, String)> {
    let statement = sql!("SELECT message_id, outcome FROM incoming_mail WHERE message_id LIKE 'taken-%' ORDER BY id");
    let read = db.read(move |tx| tx.rows(statement, &[], |row| Ok((row.get(0)?, row.get(1)?))));
    read.await.expect("the mails")
}

/// The texts of all posts.
async fn posts(db: &Db) -> Vec<String> {
    let statement =
        sql!("SELECT text FROM contribution_version WHERE text LIKE 'taken-%' ORDER BY contribution, ordinal");
    db.read(move |tx| tx.rows(statement, &[], |row| row.get(0))).await.expect("the posts")
}
