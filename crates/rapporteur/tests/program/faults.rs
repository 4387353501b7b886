//! The server is killed in the middle of posting and of sending, again and again: no post that was acknowledged is lost, no mail
//! is lost, and one comes twice at most as often as a connection was cut.
//!
//! `cargo xtask faults [TIMES]` kills it more often and shows the counts.

mod taking_in;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::ScopedJoinHandle;
use std::time::Duration;

use db::{Chance, Db, Instant, sql};
use serde_json::Value;

/// How often it is killed, unless `RAPPORTEUR_FAULTS` says otherwise.
const TIMES: usize = 4;
const CONNECTIONS: usize = 5;
/// So many posts each connection sends at most before the server is gone.
const TURNS: usize = 3;
/// The sink cuts the connection after every so many mails, having taken the last without saying so.
const CUT_EVERY: usize = 60;
/// How often the queue is looked at in vain before time goes on, and how long all of it may take.
const STILL: usize = 25;
const PATIENCE: Duration = Duration::from_secs(600);

/// What the mail server outside has taken: how often each Message-ID came to each address, and how many of the connections on
/// which mails came were cut, by itself or by the end of who sent them.
#[derive(Default)]
struct Taken {
    mails: BTreeMap<(String, String), usize>,
    count: usize,
    cuts: usize,
}

/// A mail server that takes everything.
struct Sink {
    port: u16,
    taken: Arc<Mutex<Taken>>,
}

impl Sink {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let taken = Arc::new(Mutex::new(Taken::default()));
        let shared = Arc::clone(&taken);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || {
                    let mut taken = 0;
                    let parted = converse(&stream, &shared, &mut taken).unwrap_or(false);
                    shared.lock().expect("the sink").cuts += usize::from(taken > 0 && !parted);
                });
            }
        });
        Sink { port, taken }
    }
}

/// One conversation of SMTP (RFC 5321): whether both sides parted by QUIT; `taken` counts its mails.
fn converse(stream: &TcpStream, shared: &Mutex<Taken>, taken: &mut usize) -> std::io::Result<bool> {
    stream.set_nodelay(true)?;
    let (mut out, mut input) = (stream, BufReader::new(stream));
    out.write_all(b"220 sink.example ESMTP\r\n")?;
    let (mut line, mut to) = (String::new(), String::new());
    loop {
        line.clear();
        if input.read_line(&mut line)? == 0 {
            return Ok(false);
        }
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => out.write_all(b"250-sink.example\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n")?,
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                out.write_all(b"250 OK\r\n")?;
            }
            "DATA" => {
                out.write_all(b"354 Go on\r\n")?;
                let mut id = String::new();
                loop {
                    line.clear();
                    if input.read_line(&mut line)? == 0 {
                        return Ok(false);
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    if let Some(rest) = line.strip_prefix("Message-ID:").filter(|_| id.is_empty()) {
                        id = rest.trim().trim_matches(['<', '>']).to_owned();
                    }
                }
                *taken += 1;
                let mut all = shared.lock().expect("the sink");
                *all.mails.entry((id, to.clone())).or_default() += 1;
                all.count += 1;
                if all.count.is_multiple_of(CUT_EVERY) {
                    return Ok(false);
                }
                drop(all);
                out.write_all(b"250 Taken\r\n")?;
            }
            "QUIT" => return out.write_all(b"221 Bye\r\n").map(|()| true),
            _ => out.write_all(b"250 OK\r\n")?,
        }
    }
}

/// The server on a round whose forum is open.
struct Served {
    process: Child,
    host: String,
}

impl Served {
    fn start(folder: &std::path::Path, database: &str, at: Instant) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.args(["serve", "--json", "--listen", "127.0.0.1:0", "--as-of", &at.to_string()]);
        command.args(["--settings", "faults.toml"]).current_dir(folder).env("DATABASE_URL", database);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the server starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("its address");
        let said: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let host = said["address"].as_str().expect("an address").trim_start_matches("http://").to_owned();
        Served { process, host }
    }

    /// As with `kill -9`: nothing is finished, nothing written down.
    fn kill(mut self) {
        self.process.kill().expect("it is killed");
        self.process.wait().expect("it is gone");
    }
}

/// A round whose forum is open: where posts go, who is signed in, and what time it is.
struct Simulated {
    topic: String,
    tokens: Vec<String>,
    now: Instant,
}

fn simulated(folder: &std::path::Path, database: &str) -> Simulated {
    let round = ["simulate", "--parties", "12", "--posts", "24", "--stay-open", "--database", database];
    let done = Command::new(env!("CARGO_BIN_EXE_rapporteur")).args(round).current_dir(folder).output();
    let done = done.expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said: Value = serde_json::from_slice(&done.stdout).expect("what was played");
    let tokens = said["sign_ins"].as_array().expect("people").iter();
    Simulated {
        topic: said["topic"].as_str().expect("a topic").to_owned(),
        tokens: tokens.map(|token| token.as_str().expect("a token").to_owned()).collect(),
        now: said["now"].as_str().and_then(|at| at.parse().ok()).expect("an instant"),
    }
}

/// Posts until the server is gone; gives the texts that were sent, and whether each was acknowledged.
fn posts((host, topic): (&str, &str), token: &str, name: &str, taken: &AtomicUsize) -> Vec<(String, bool)> {
    let mut sent = Vec::new();
    for turn in 0..TURNS {
        let text = format!("fault-{name}-{turn}");
        let body = format!("form_key={text}&language=en&capacity=expert&text={text}");
        let request = format!(
            "POST {topic}/posts HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: same-origin\r\nCookie: sign-in={token}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = TcpStream::connect(host).and_then(|mut stream| {
            stream.write_all(request.as_bytes())?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok(answer)
        });
        let answer = answer.unwrap_or_default();
        // Somebody whose sign-in has ended meanwhile posts no more.
        if answer.starts_with("HTTP/1.1 401") {
            break;
        }
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 303"),
            "{}",
            answer.split("class=\"fault\"").last().unwrap_or_default()
        );
        sent.push((text, answer.contains("\r\n\r\n")));
        taken.fetch_add(1, Ordering::Relaxed);
        if answer.is_empty() {
            break;
        }
    }
    sent
}

/// The mails of the queue: Message-ID, address, state.
async fn queue(db: &Db) -> Vec<(String, String, String)> {
    let read = db.read(|tx| {
        tx.rows(
            sql!(
                "SELECT message_id, address, state FROM mail JOIN dispatch ON dispatch.mail = mail.id ORDER BY mail.id"
            ),
            &[],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
    });
    read.await.expect("the queue")
}

async fn waiting(db: &Db) -> i64 {
    let statement =
        sql!("SELECT (SELECT count(*) FROM dispatch WHERE state = 'queued') + (SELECT count(*) FROM untold_post)");
    db.read(move |tx| tx.one(statement, &[], |row| row.get(0))).await.expect("a count")
}

#[allow(clippy::disallowed_methods, reason = "the tests are told by the environment how long to go on")]
fn times() -> usize {
    std::env::var("RAPPORTEUR_FAULTS").ok().and_then(|times| times.parse().ok()).unwrap_or(TIMES)
}

#[test]
fn nothing_is_lost_when_the_server_is_killed_in_the_middle_of_posting_and_sending() {
    let times = times();
    db::test::on_both_shared(async |db: Db, settings| {
        let (chance, sink) = (Chance::seeded(41), Sink::start());
        let folder = tempfile::tempdir().expect("a folder");
        let toml = format!("[mail]\nhost = \"127.0.0.1\"\nport = {}\nfrom = \"forum@forum.example\"\n", sink.port);
        std::fs::write(folder.path().join("faults.toml"), toml).expect("the settings");
        let Simulated { topic, tokens, mut now } = simulated(folder.path(), &settings.url);
        let before = queue(&db).await.len();
        let mut sent: Vec<(String, bool)> = Vec::new();
        for time in 0..times {
            now = now.plus_seconds(2);
            let server = Served::start(folder.path(), &settings.url, now);
            // It dies in the middle of posting: after so many of the posts that are sent.
            let enough = usize::try_from(chance.below((CONNECTIONS * TURNS) as u64 - 2)).expect("a count") + 1;
            let taken = AtomicUsize::new(0);
            let host = server.host.clone();
            let all: Vec<Vec<(String, bool)>> = std::thread::scope(|scope| {
                let people = tokens.iter().take(CONNECTIONS).enumerate();
                let workers: Vec<_> = people
                    .map(|(at, token)| {
                        let (host, topic, taken) = (host.as_str(), topic.as_str(), &taken);
                        scope.spawn(move || posts((host, topic), token, &format!("{time}-{at}"), taken))
                    })
                    .collect();
                while taken.load(Ordering::Relaxed) < enough && !workers.iter().all(ScopedJoinHandle::is_finished) {
                    std::thread::yield_now();
                }
                server.kill();
                workers.into_iter().map(|worker| worker.join().expect("a connection")).collect()
            });
            sent.extend(all.into_iter().flatten());
        }
        // What a dead server had taken from the queue is due again when its lease is over: where nothing moves, time goes on.
        let (mut server, mut least, mut still) = (None::<Served>, i64::MAX, STILL);
        let began = std::time::Instant::now();
        loop {
            let left = waiting(&db).await;
            if left == 0 {
                break;
            }
            assert!(began.elapsed() < PATIENCE, "{left} mails wait and are not sent");
            still = if left < least { 0 } else { still + 1 };
            least = least.min(left);
            if still >= STILL {
                if let Some(server) = server.take() {
                    Served::kill(server);
                }
                now = now.plus_seconds(4 * 60);
                server = Some(Served::start(folder.path(), &settings.url, now));
                still = 0;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        if let Some(server) = server {
            server.kill();
        }

        let kept = db.read(|tx| {
            let statement = sql!(
                "SELECT text, contribution FROM contribution_version WHERE contribution IN (SELECT number FROM contribution)"
            );
            tx.rows(statement, &[], |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)))
        });
        let kept = kept.await.expect("the posts");
        let count = |text: &str| kept.iter().filter(|(said, _)| said == text).count();
        for (text, acknowledged) in &sent {
            let times = count(text);
            assert!(
                times == 1 || (times == 0 && !acknowledged),
                "{text} is there {times} times, acknowledged: {acknowledged}"
            );
        }
        let acknowledged = sent.iter().filter(|(_, acknowledged)| *acknowledged).count();
        assert!(acknowledged > 0, "the server was killed before it took anything");

        let agrees = db.read(|tx| log::verify(tx, &log::Trusted::default())).await.expect("a comparison");
        assert_eq!(agrees.findings, [""; 0]);

        let mails: Vec<_> = queue(&db).await.split_off(before);
        let taken = sink.taken.lock().expect("the sink");
        for (id, address, state) in &mails {
            assert_eq!(state, "sent", "{id} to {address}");
            assert!(taken.mails.contains_key(&(id.clone(), address.clone())), "{id} to {address} was lost");
        }
        let unique: BTreeSet<_> = mails.iter().map(|(id, address, _)| (id, address)).collect();
        assert_eq!(unique.len(), mails.len(), "a mail stands twice in the queue");
        let twice: usize = taken.mails.values().map(|times| times - 1).sum();
        assert!(twice <= taken.cuts, "{twice} came twice, {} connections were cut, {times} kills", taken.cuts);
        println!(
            "{:?}: killed {times} times; {} posts sent, {acknowledged} acknowledged, none lost; {} mails, none lost, {twice} came \
             twice, {} connections cut",
            db.engine(),
            sent.len(),
            mails.len(),
            taken.cuts
        );
    });
}
