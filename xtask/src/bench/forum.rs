//! `cargo xtask bench forum`: what a forum costs when it has ten thousand posts, and what ten times as many; and how fast its
//! notices leave. Beside each engine's figures stands what the same machine does at best in the same run: the same bytes from
//! memory, writes of one row, the same messages handed over bare.
//!
//! The posts are brought in by the program from a file that `examples/bench/corpus.rs` makes; posting and notices happen in the
//! forum of a simulated round beside it, since what was brought in is an archive.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{
    CONNECTIONS, Figures, Served, Turns, build, example, fetch, field, form, list, measure, measure_paths,
    measure_posts, program,
};
use crate::postgres::Postgres;
use crate::{Result, load, run};

const FEW: usize = 10_000;
const MANY: usize = 100_000;
const PARTIES: &str = "100";
const POSTS: &str = "200";
const RECIPIENTS: usize = 10_000;
/// As many as the settings have by default.
const MAIL_CONNECTIONS: &str = "16";

/// What people look for: words of every tenth post and of one, several words, a phrase, the beginning of a word, four scripts.
const QUERIES: [&str; 12] = [
    "committee",
    "ministry+finance",
    "%22focal+points%22",
    "100777",
    "comit%C3%A9",
    "plan+bureau",
    "%D0%BA%D0%BE%D0%BC%D0%B8%D1%82%D0%B5%D1%82",
    "%E7%BC%94%E7%BA%A6%E6%96%B9",
    "%D8%A7%D9%84%D9%84%D8%AC%D9%86%D8%A9",
    "workshop+laboratory",
    "104242",
    "guide+langue",
];

/// Builds the release program, and measures on each engine.
pub fn bench() -> Result<ExitCode> {
    build()?;
    let folder = run::temporary("bench-forum");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let outcome = engines(&folder);
    let _ = fs::remove_dir_all(&folder);
    outcome.map(|()| ExitCode::SUCCESS)
}

/// The notices alone.
pub fn notices() -> Result<ExitCode> {
    build()?;
    let folder = run::temporary("bench-notices");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let outcome = both(&folder, |name, database| {
        println!("\n{name}");
        let (apart, _server) = database(0)?;
        Round::simulate(&apart)?.notices(&folder)
    });
    let _ = fs::remove_dir_all(&folder);
    outcome.map(|()| ExitCode::SUCCESS)
}

fn engines(folder: &Path) -> Result<()> {
    for posts in [FEW, MANY] {
        run::quietly(example("bench").args(["corpus", &posts.to_string()]).arg(corpus(folder, posts)))?;
    }
    both(folder, |name, database| engine(name, folder, database))
}

/// A new database for a round with so many posts beside it, and the server that it is on.
type Database<'a> = &'a dyn Fn(usize) -> Result<(String, Option<Postgres>)>;

fn both(folder: &Path, measure: impl Fn(&str, Database<'_>) -> Result<()>) -> Result<()> {
    measure("SQLite", &|posts| Ok((format!("sqlite:{}", folder.join(format!("{posts}.db")).display()), None)))?;
    measure("PostgreSQL", &|_| {
        let server = Postgres::durable()?;
        Ok((server.address(), Some(server)))
    })
}

fn corpus(folder: &Path, posts: usize) -> PathBuf {
    folder.join(format!("{posts}.json"))
}

/// The figures of one database.
struct Side {
    thread: Figures,
    index: Figures,
    search: Figures,
    posting: Figures,
    /// The thread page's bytes from memory, and writes of one row a second.
    bytes: Figures,
    writes: f64,
}

fn engine(name: &str, folder: &Path, database: Database<'_>) -> Result<()> {
    println!("\n{name}");
    let (many, server) = database(MANY)?;
    let large = Round::play(&many, folder, MANY)?.measure(folder)?;
    drop(server);
    let (few, server) = database(FEW)?;
    let small = Round::play(&few, folder, FEW)?.measure(folder)?;
    drop(server);
    report(&small, &large);
    // A round of its own: what was posted in the others is still to be told to their people.
    let (apart, _server) = database(0)?;
    Round::simulate(&apart)?.notices(folder)
}

/// A round whose forum is open, and beside it a forum that was brought in, if one was.
struct Round {
    database: String,
    said: String,
    /// The page of the forum that was brought in.
    forum: String,
}

impl Round {
    fn simulate(database: &str) -> Result<Self> {
        let mut simulate = program("rapporteur");
        simulate.args(["simulate", "--parties", PARTIES, "--posts", POSTS, "--stay-open", "--database", database]);
        let said = run::quietly(&mut simulate)?;
        Ok(Round { database: database.to_owned(), said, forum: String::new() })
    }

    fn play(database: &str, folder: &Path, posts: usize) -> Result<Self> {
        let begun = std::time::Instant::now();
        let round = Round::simulate(database)?;
        let played = begun.elapsed();
        let mut import = program("rapporteur");
        import.args(["forum", "import", "--public"]).arg(corpus(folder, posts)).env("DATABASE_URL", database);
        let brought = run::quietly(&mut import)?;
        let path = brought.split("/forums/").nth(1).and_then(|rest| rest.split(':').next());
        let forum = format!("/forums/{}", path.ok_or(format!("import did not say where it is: {brought}"))?);
        println!(
            "  {posts} posts were brought in within {:.1} s (the round beside them: {:.1} s)",
            (begun.elapsed() - played).as_secs_f64(),
            played.as_secs_f64()
        );
        Ok(Round { forum, ..round })
    }

    fn said(&self, key: &str) -> Result<String> {
        field(&self.said, key).ok_or(format!("simulate did not say {key}: {}", self.said))
    }

    fn serve(&self) -> Result<Served> {
        let at = self.said("now")?;
        let mut command = program("rapporteur");
        command.args(["serve", "--json", "--as-of", &at, "--listen", "127.0.0.1:0"]);
        Served::start(command.env("DATABASE_URL", &self.database))
    }

    fn measure(&self, folder: &Path) -> Result<Side> {
        let server = self.serve()?;
        let page = format!("{}?posts=50", self.fullest(&server)?);
        let thread = measure(&server, &page, "", Turns::Anew)?;
        let index = measure(&server, &format!("{}?", self.forum), "", Turns::Anew)?;
        let asked = |turn: u64| format!("/search?q={}&turn={turn}", QUERIES[turn as usize % QUERIES.len()]);
        let search = measure_paths(&server, &asked, "")?;
        let file = folder.join("page.html");
        fs::write(&file, fetch(&server, &page)?).map_err(|error| error.to_string())?;
        let memory = Served::start(example("bench").args(["memory"]).arg(&file))?;
        let bytes = measure(&memory, "/", "", Turns::Same)?;
        drop(memory);
        let topic = self.said("topic")?;
        let posting = measure_posts(&server, &format!("{topic}/posts"), &self.writers(&server, &topic)?)?;
        drop(server);
        let writes = run::quietly(example("bench").args(["writes", &self.database, &CONNECTIONS.to_string()]))?;
        let writes = writes.trim().parse().map_err(|_| format!("not a number: {writes}"))?;
        Ok(Side { thread, index, search, posting, bytes, writes })
    }

    /// The sub-topic of the forum that was brought in with the most posts on its page.
    fn fullest(&self, server: &Served) -> Result<String> {
        let index = text(fetch(server, &self.forum)?);
        let mut fullest = (0, String::new());
        for path in paths(&index, "/topics/") {
            let size = fetch(server, &format!("{path}?posts=50"))?.len();
            if size > fullest.0 {
                fullest = (size, path);
            }
        }
        if fullest.0 == 0 { Err(format!("{} leads to no sub-topic", self.forum)) } else { Ok(fullest.1) }
    }

    /// Who may post in a topic of the round.
    fn writers(&self, server: &Served, topic: &str) -> Result<Vec<String>> {
        let tokens = list(&self.said, "sign_ins");
        let may = |token: &String| match signed_in(server, topic, token) {
            Ok(page) => page.contains(&format!("action=\"{topic}/posts\"")),
            Err(_) => false,
        };
        Ok(tokens.into_iter().filter(may).collect())
    }

    /// Ten thousand people are put on the round's list, and told of a post.
    fn notices(&self, folder: &Path) -> Result<()> {
        let (at, topic) = (self.said("now")?, self.said("topic")?);
        let people = folder.join("people.csv");
        let languages = ["en", "fr", "es", "ru", "zh", "ar"];
        let rows =
            (0..RECIPIENTS).map(|n| format!("Reader,Number{n},reader{n}@ministry.example,{}\n", languages[n % 6]));
        fs::write(&people, std::iter::once("given,family,email,language\n".to_owned()).chain(rows).collect::<String>())
            .map_err(|error| error.to_string())?;
        let mut import = program("rapporteur");
        import.args(["directory", "import", "people", "--apply"]).arg(&people).env("DATABASE_URL", &self.database);
        run::quietly(&mut import)?;
        let server = self.serve()?;
        let forum =
            paths(&text(fetch(&server, &topic)?), "/forums/").into_iter().next().ok_or("a topic without forum")?;
        let page = format!("{forum}/participants");
        let officer = self.said("officer")?;
        let writer = self.writers(&server, &topic)?.into_iter().next().ok_or("nobody may post")?;
        for some in (0..RECIPIENTS).collect::<Vec<_>>().chunks(1_000) {
            let addresses: Vec<String> = some.iter().map(|n| format!("reader{n}%40ministry.example")).collect();
            let key = format!("bench-list-{}", some[0]);
            let body = format!("form_key={key}&manner=invited&capacity=expert&addresses={}", addresses.join("+"));
            load::once_with(&server.host, &form(&server.host, &page, &officer, &body), 303)?;
        }
        drop(server);
        let mut example = example("bench");
        let said = run::quietly(example.args(["notices", &self.database, &at, &topic, &writer, MAIL_CONNECTIONS]))?;
        println!("  notices over {MAIL_CONNECTIONS} connections to a sink, and the same messages bare, in turns:");
        for line in said.lines() {
            let [count, size, notices, written, of_written, bare, of_bare] = line.split(' ').collect::<Vec<_>>()[..]
            else {
                return Err(format!("not what notices cost: {line}"));
            };
            println!(
                "    {count} mails of {size} bytes: {notices} a second; written and handed over by the same library \
                 {written}, ratio {of_written}; only handed over {bare}, ratio {of_bare}"
            );
        }
        Ok(())
    }
}

fn signed_in(server: &Served, path: &str, token: &str) -> Result<String> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: sign-in={token}\r\n\r\n", server.host);
    load::once(&server.host, request.as_bytes()).map(text)
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The paths on a page that begin so and end in a number, each once.
fn paths(html: &str, beginning: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in html.split(&format!("href=\"{beginning}")).skip(1) {
        let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let path = format!("{beginning}{number}");
        if !number.is_empty() && !found.contains(&path) {
            found.push(path);
        }
    }
    found
}

fn report(small: &Side, large: &Side) {
    println!("  {:26} {:^36} {:^36} {:^15}", "", format!("{FEW} posts"), format!("{MANY} posts"), "ten times costs");
    let each = format!("{:>8} {:>8} {:>8} {:>9}", "a second", "p50 ms", "p99 ms", "CPU ms");
    println!("  {:26} {each} {each} {:>7} {:>7}", "", "CPU", "p50");
    let rows = [
        ("thread page of 50 posts", &small.thread, &large.thread),
        ("session index", &small.index, &large.index),
        ("search", &small.search, &large.search),
        ("durable post", &small.posting, &large.posting),
    ];
    for (name, few, many) in rows {
        let p50 = |figures: &Figures| figures.answers.within(0.5);
        println!(
            "  {name:26} {} {} {:6.2}× {:6.2}×",
            columns(few),
            columns(many),
            many.cpu / few.cpu,
            p50(many) / p50(few)
        );
    }
    for (posts, side) in [(FEW, small), (MANY, large)] {
        println!(
            "  with {posts} posts: of the same bytes from memory a thread page costs {:.1}×, the index {:.1}×, a search {:.1}×; \
             {:.0} writes of one row a second, a post {:.2} of that",
            side.thread.cpu / side.bytes.cpu,
            side.index.cpu / side.bytes.cpu,
            side.search.cpu / side.bytes.cpu,
            side.writes,
            side.posting.answers.rate() / side.writes
        );
    }
}

fn columns(figures: &Figures) -> String {
    let answers = &figures.answers;
    let (rate, p50, p99) = (answers.rate(), answers.within(0.5), answers.within(0.99));
    format!("{rate:8.0} {p50:8.2} {p99:8.2} {:9.3}", figures.cpu)
}
