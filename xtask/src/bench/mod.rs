//! `cargo xtask bench`: what a thread page costs, on both databases, beside the same bytes from memory and beside its bare
//! work, all in one run, since only ratios say something on a shared machine. `cargo xtask bench forum` is in [`forum`].

mod forum;

pub use forum::{bench as bench_forum, notices as bench_notices};

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::load::{self, Answers, Load, used};
use crate::postgres::Postgres;
use crate::{Result, run};

const CONNECTIONS: usize = 16;
const TIME: Duration = Duration::from_secs(5);
const PARTIES: &str = "200";
const POSTS: &str = "2000";

/// Builds the release program, fills a round into each database, and prints the figures.
pub fn bench() -> Result<ExitCode> {
    build()?;
    let folder = run::temporary("bench");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let sqlite = format!("sqlite:{}", folder.join("bench.db").display());
    let outcome = engine("SQLite", &sqlite, &folder).and_then(|()| {
        let server = Postgres::durable()?;
        engine("PostgreSQL", &server.address(), &folder)
    });
    let _ = fs::remove_dir_all(&folder);
    outcome.map(|()| ExitCode::SUCCESS)
}

fn build() -> Result<()> {
    println!("Building the release program …");
    let mut build = run::cargo(&["build", "--release", "--package", "rapporteur", "--bins", "--examples"]);
    if run::in_view(&mut build)? { Ok(()) } else { Err("it does not build".into()) }
}

/// One database: a round, the page from the server, from memory, bare; then posts.
fn engine(name: &str, database: &str, folder: &Path) -> Result<()> {
    println!("\n{name}: a round of {PARTIES} Parties and {POSTS} posts …");
    let round = run::quietly(program("rapporteur").args([
        "simulate",
        "--parties",
        PARTIES,
        "--posts",
        POSTS,
        "--database",
        database,
        "--stay-open",
    ]))?;
    let field = |key: &str| field(&round, key).ok_or(format!("simulate did not say {key}: {round}"));
    let (page, at) = (format!("{}?posts=50", field("topic")?), field("now")?);
    let server = Served::start(
        program("rapporteur")
            .args(["serve", "--json", "--as-of", &at, "--listen", "127.0.0.1:0"])
            .env("DATABASE_URL", database),
    )?;
    let (plain, packed) = ("", "Accept-Encoding: gzip\r\n");
    let made = measure(&server, &page, plain, Turns::Anew)?;
    let made_packed = measure(&server, &page, packed, Turns::Anew)?;
    let kept = measure(&server, &page, plain, Turns::Same)?;
    let kept_packed = measure(&server, &page, packed, Turns::Same)?;
    let file = folder.join("page.html");
    fs::write(&file, fetch(&server, &page)?).map_err(|error| error.to_string())?;
    let memory = Served::start(example("bench").args(["memory"]).arg(&file))?;
    let bytes = measure(&memory, "/", plain, Turns::Same)?;
    drop(memory);
    let bare = bare_work(database, &at, &page)?;
    report(&[
        ("page made anew", &made),
        ("made anew, gzip", &made_packed),
        ("same page again", &kept),
        ("same page again, gzip", &kept_packed),
        ("same bytes from memory", &bytes),
    ]);
    println!(
        "  bare work (the page's queries and its template, on each processor at once): {bare:.3} ms of processor time a page"
    );
    println!(
        "  made anew / bare work: {:.2} of its speed; processor time {:.2}× the bytes from memory, the same page again {:.2}×",
        bare / made.cpu,
        made.cpu / bytes.cpu,
        kept.cpu / bytes.cpu
    );
    posts(&server, &format!("{}/posts", field("topic")?), &round)
}

/// The processor time of the bare work of a page, in milliseconds. It is done on every processor at once, as the server does it:
/// two threads on one core are each slower than one alone.
fn bare_work(database: &str, at: &str, page: &str) -> Result<f64> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let outputs: Vec<Result<String>> = std::thread::scope(|scope| {
        let work = || run::quietly(example("bench").args(["bare", database, at, page]));
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap_or_else(|_| Err("a worker panicked".into()))).collect()
    });
    let mut sum = 0.0;
    for output in outputs {
        let output = output?;
        sum += output.trim().parse::<f64>().map_err(|_| format!("the bare work is not a number: {output}"))?;
    }
    Ok(sum / processors as f64)
}

struct Figures {
    answers: Answers,
    /// Milliseconds of processor time for an answer.
    cpu: f64,
    peak: u64,
}

/// Whether a page is asked for under another address each time, so that it is made anew, or under the same.
#[derive(Clone, Copy)]
enum Turns {
    Anew,
    Same,
}

fn measure(server: &Served, path: &str, headers: &str, turns: Turns) -> Result<Figures> {
    let paths = |turn: u64| match turns {
        Turns::Anew => format!("{path}&turn={turn}"),
        Turns::Same => path.to_owned(),
    };
    measure_paths(server, &paths, headers)
}

/// As [`measure`], of the path that belongs to each turn.
fn measure_paths(server: &Served, path: &(dyn Fn(u64) -> String + Sync), headers: &str) -> Result<Figures> {
    let (host, turn) = (&server.host, AtomicU64::new(0));
    let request = |_: usize, _: usize| {
        let path = path(turn.fetch_add(1, Ordering::Relaxed));
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").into_bytes()
    };
    let load = |time| Load { host: &server.host, request: &request, connections: CONNECTIONS, time, status: 200 };
    load(Duration::from_millis(500)).run()?;
    measured(server, &load(TIME))
}

/// Puts a load on a server, and asks what it cost.
fn measured(server: &Served, load: &Load<'_>) -> Result<Figures> {
    let before = used(server.process.id())?;
    let answers = load.run()?;
    let after = used(server.process.id())?;
    let cpu = (after.cpu - before.cpu).as_secs_f64() * 1e3 / answers.count().max(1) as f64;
    Ok(Figures { answers, cpu, peak: after.peak })
}

fn report(rows: &[(&str, &Figures)]) {
    println!(
        "  {:24} {:>9} {:>8} {:>8} {:>12} {:>9} {:>8}",
        "", "answers/s", "p50 ms", "p99 ms", "CPU ms/page", "bytes", "peak MB"
    );
    for (name, figures) in rows {
        let answers = &figures.answers;
        println!(
            "  {name:24} {:9.0} {:8.2} {:8.2} {:12.3} {:9} {:8.0}",
            answers.rate(),
            answers.within(0.5),
            answers.within(0.99),
            figures.cpu,
            answers.size,
            figures.peak as f64 / 1e6
        );
    }
}

/// Durable posts: each connection is somebody signed in who posts and waits for the answer.
fn measure_posts(server: &Served, path: &str, tokens: &[String]) -> Result<Figures> {
    if tokens.len() < CONNECTIONS {
        return Err(format!("{} people are signed in, {CONNECTIONS} are needed", tokens.len()));
    }
    let host = server.host.clone();
    let request = move |connection: usize, turn: usize| {
        let text = format!("A+durable+post+of+a+few+words+number+{turn}.");
        let body = format!("form_key=bench-{connection}-{turn}&language=en&capacity=expert&text={text}");
        form(&host, path, &tokens[connection], &body)
    };
    let load = Load { host: &server.host, request: &request, connections: CONNECTIONS, time: TIME, status: 303 };
    measured(server, &load)
}

fn posts(server: &Served, path: &str, round: &str) -> Result<()> {
    let answers = measure_posts(server, path, &list(round, "sign_ins"))?.answers;
    println!(
        "  durable posts: {:.0} a second at {CONNECTIONS} connections, p50 {:.1} ms, p99 {:.1} ms",
        answers.rate(),
        answers.within(0.5),
        answers.within(0.99)
    );
    Ok(())
}

/// A form that somebody who is signed in sends.
fn form(host: &str, path: &str, token: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: same-origin\r\nCookie: sign-in={token}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A server started for the measurement; it prints one line of JSON with its address, and is stopped when dropped.
struct Served {
    process: Child,
    host: String,
}

impl Served {
    fn start(command: &mut Command) -> Result<Self> {
        let mut process = command.stdout(Stdio::piped()).spawn().map_err(|error| error.to_string())?;
        let mut line = String::new();
        let out = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        let address = field(&line, "address").ok_or(format!("the server did not say its address: {line}"))?;
        let host = address.trim_start_matches("http://").to_owned();
        Ok(Served { process, host })
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn fetch(server: &Served, path: &str) -> Result<Vec<u8>> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", server.host).into_bytes();
    load::once(&server.host, &request)
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from).join("release")
}

fn program(name: &str) -> Command {
    Command::new(target().join(name))
}

fn example(name: &str) -> Command {
    Command::new(target().join("examples").join(name))
}

/// A text of a flat JSON object that our own program printed.
fn field(json: &str, key: &str) -> Option<String> {
    let rest = json.split(&format!("\"{key}\":\"")).nth(1)?;
    rest.split('"').next().map(str::to_owned)
}

/// A list of texts of such an object.
fn list(json: &str, key: &str) -> Vec<String> {
    let rest = json.split(&format!("\"{key}\":[")).nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    rest.split(',').map(|item| item.trim_matches('"').to_owned()).filter(|item| !item.is_empty()).collect()
}
