//! The round that follows from the report of a meeting: read in, its forum held by invented people, and the thread from a
//! sentence of what came of it back to the report and forward to what a Party did.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use db::{Chance, Db};
use page::{Browser, Site};
use serde_json::Value;

use crate::plan::{WITH_PLAN, WITHOUT_PLAN};

/// The demonstration of a report, and where in it things are.
struct Round {
    site: Site,
    browser: Browser,
    found: Value,
}

impl Round {
    async fn play(db: &Db, report: &str) -> Self {
        let played = rapporteur::demonstration_of(db.clone(), Chance::seeded(7), report, "report.txt").await;
        // Every step was followed by the question whether a rule is broken.
        let (site, found) = played.unwrap_or_else(|error| panic!("{error:#}"));
        let browser = Browser::new(page::router(site.clone()));
        Round { site, browser, found }
    }

    async fn json(&mut self, path: &str) -> Value {
        let reply = self.browser.get(&format!("{path}?format=json")).await;
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.body))
    }

    /// The page of `document`, `forum` or `recommendation`, as JSON.
    async fn look_at(&mut self, name: &str) -> Value {
        let path = self.found[name].as_str().unwrap_or_else(|| panic!("no {name}: {}", self.found)).to_owned();
        self.json(&path).await
    }

    async fn record(&mut self, id: &Value) -> Value {
        self.json(&format!("/records/{id}")).await
    }

    /// The names under which the posts of the forum stand.
    async fn speakers(&mut self) -> Vec<String> {
        let forum = self.look_at("forum").await;
        let mut speakers = Vec::new();
        for place in places(&forum) {
            let topic = self.json(&format!("/topics/{}", place["id"])).await;
            let posts = topic["shown"].as_array().expect("posts").iter();
            speakers.extend(posts.map(|post| post["who"].as_str().unwrap_or_default().to_owned()));
        }
        speakers
    }

    /// A page as the officer of the demonstration has it.
    async fn officer_at(&self, path: &str) -> String {
        let address = "anneke.dewit@secretariat.livinglandscapes.example";
        let now = self.site.clock.now();
        let link = identity::link(&self.site.db, &self.site.chance, address, now).await.expect("a link");
        let mut browser = Browser::new(page::router(self.site.clone()));
        browser.fill(&link, &link, &[]).await;
        browser.get(path).await.body
    }
}

/// The places of a forum where posts hang.
fn places(forum: &Value) -> Vec<Value> {
    let all = |part: &Value, name: &str| part[name].as_array().cloned().unwrap_or_default();
    let mut places = Vec::new();
    for session in all(forum, "sessions") {
        let topics = all(&session, "topics");
        if topics.is_empty() {
            places.push(session);
        }
        places.extend(topics);
    }
    places
}

fn of_kind<'a>(walk: &'a Value, kind: &str) -> Vec<&'a Value> {
    walk.as_array().into_iter().flatten().filter(|step| step["kind"] == kind).collect()
}

/// From the first recommendation back to the words of a post and to what ordered the forum, and forward to what a Party
/// did; gives the step of the forum's origin.
async fn walk(round: &mut Round, origin: &str) -> Value {
    let recommendation = round.look_at("recommendation").await;
    let (from, became) = (&recommendation["comes_from"], &recommendation["became"]);
    let posts = of_kind(from, "post");
    assert!(posts.iter().any(|post| post["quotation"].as_str().is_some_and(|words| !words.is_empty())), "{from}");
    assert_eq!(of_kind(from, "forum").len(), 1, "the forum in which it was said");
    assert_eq!(of_kind(became, "transmittal").len(), 1);
    assert!(!of_kind(became, "ask").is_empty());
    let did = of_kind(became, "progress");
    assert!(did[0]["party"].is_string(), "a Party did something: {became}");
    let back = round.record(&did[0]["id"]).await;
    assert!(of_kind(&back["comes_from"], "post").iter().any(|post| post["id"] == posts[0]["id"]), "and back");
    let origin = of_kind(from, origin).into_iter().max_by_key(|step| step["distance"].as_i64());
    origin.expect("what the forum rests on").clone()
}

async fn check_rules(db: &Db) {
    assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
}

#[test]
fn the_seed_is_followed_from_its_plan_to_what_parties_did() {
    let Some(seed) = seed() else {
        return skipped("the round of the seed: RAPPORTEUR_INPUTS names no folder with one");
    };
    let walks: Mutex<Vec<Value>> = Mutex::default();
    db::test::on_both(async |db: Db| {
        let mut round = Round::play(&db, &seed).await;
        check_rules(&db).await;
        assert_eq!(round.found["planned_in"], "18");
        let forum = round.look_at("forum").await;
        assert_eq!(forum["mandated_by"][0]["number"], "18");
        let count = |part: &Value, name: &str| part[name].as_array().map_or(0, Vec::len);
        let sessions = forum["sessions"].as_array().expect("sessions");
        let shape: Vec<_> = sessions.iter().map(|part| (count(part, "topics"), count(part, "moderators"))).collect();
        assert_eq!(shape, [(3, 1), (0, 1)], "two sessions, a moderator each");
        assert_eq!(places(&forum).iter().map(|part| count(part, "questions")).collect::<Vec<_>>(), [3, 3, 3, 3]);
        let opens: db::Instant = forum["opens"].as_str().and_then(|at| at.parse().ok()).expect("an instant");
        let closes: db::Instant = forum["closes"].as_str().and_then(|at| at.parse().ok()).expect("an instant");
        assert_eq!(opens.plus_days(14).seconds_since(closes), 0, "two weeks");

        let origin = walk(&mut round, "paragraph").await;
        assert_eq!(origin["number"], "18");
        let forward = round.record(&origin["id"]).await;
        assert_eq!(of_kind(&forward["became"], "forum").len(), 1);
        assert_eq!(of_kind(&forward["became"], "post").len(), 26, "with a summary of each session");
        assert!(!of_kind(&forward["became"], "progress").is_empty(), "the paragraph led to what a Party did");

        let document = round.look_at("document").await;
        let numbered = |number: &str| {
            let paragraphs = document["paragraphs"].as_array().expect("paragraphs").iter();
            paragraphs.filter(|paragraph| paragraph["number"] == number).count()
        };
        assert_eq!((numbered("35"), numbered("18(b)I(iii)")), (1, 1));
        let follow_up = round.json("/follow-up").await;
        let all = follow_up["recommendations"].as_array().expect("recommendations").clone();
        let own = all.iter().find(|one| one["number"] == "33(a)").expect("a recommendation of the report itself");
        let id = if own["record"].is_null() { &own["id"] } else { &own["record"] };
        let passed_on = round.record(id).await;
        assert_eq!(of_kind(&passed_on["became"], "transmittal").len(), 1, "asked when the transmittal was recorded");
        assert!(!of_kind(&passed_on["became"], "progress").is_empty());
        assert!(!all.iter().any(|one| one["number"] == "26"), "it only introduces others");

        let reading =
            round.officer_at(&format!("{}/reading", round.found["document"].as_str().expect("its path"))).await;
        assert!(reading.contains("18 of 18 waiting for a decision"), "whom it names stays proposed: {reading}");
        let walk = round.look_at("recommendation").await;
        walks.lock().expect("the walks").push(walk);
    });
    let walks = walks.into_inner().expect("the walks");
    assert!(walks.iter().all(|walk| *walk == walks[0]), "the same thread on both databases");
}

#[test]
fn a_report_with_a_plan_is_followed_and_nobody_whom_it_names_acts() {
    db::test::on_both(async |db: Db| {
        let mut round = Round::play(&db, WITH_PLAN).await;
        check_rules(&db).await;
        assert_eq!(walk(&mut round, "paragraph").await["number"], "5");
        let speakers = round.speakers().await;
        assert_eq!(speakers.len(), 19, "with a summary of the session");
        let report = undoc::read(WITH_PLAN);
        let moderators = report.forum_plan.iter().flat_map(|plan| &plan.moderators).map(|one| &one.name);
        for named in report.officers.iter().map(|officer| &officer.name).chain(moderators) {
            assert!(!speakers.contains(named), "{named} has posted");
        }
    });
}

#[test]
fn a_report_without_a_plan_gets_the_usual_forum_and_the_thread_holds() {
    db::test::on_both(async |db: Db| {
        let mut round = Round::play(&db, WITHOUT_PLAN).await;
        check_rules(&db).await;
        assert_eq!(round.found["planned_in"], Value::Null);
        let document = round.look_at("document").await;
        assert_eq!(document["invented"], false, "it stands as it was read in");
        let home = round.browser.get("/").await.body;
        let banner = format!("{} stands as it was read in", document["symbol"].as_str().expect("a symbol"));
        assert!(home.contains(&banner), "{home}");
        let forum = round.look_at("forum").await;
        assert_eq!(forum["sessions"].as_array().map(Vec::len), Some(1));
        let origin = walk(&mut round, "document").await;
        assert_eq!(Value::from(format!("/documents/{}", origin["id"])), round.found["document"], "the report itself");
        let forward = round.record(&origin["id"]).await;
        assert!(!of_kind(&forward["became"], "progress").is_empty());
    });
}

#[test]
fn the_command_line_plays_a_report_and_says_whether_it_plans_a_forum() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("quiet roads.txt");
    std::fs::write(&file, WITHOUT_PLAN).expect("the report");
    let line: Value = serde_json::from_str(&first_line(&file, folder.path(), &["--json"])).expect("one line of JSON");
    assert_eq!(line["report"]["planned_in"], Value::Null);
    let address = line["address"].as_str().expect("an address");
    assert!(line["report"]["forum"].as_str().is_some_and(|forum| forum.starts_with(&format!("{address}/forums/"))));
    assert_eq!(line["sign_in"].as_array().map(Vec::len), Some(5));

    std::fs::write(&file, WITH_PLAN).expect("the report");
    let words = first_line(&file, folder.path(), &[]);
    assert!(words.starts_with("Its paragraph 5 plans an online forum"), "{words}");
    std::fs::write(&file, WITHOUT_PLAN).expect("the report");
    let words = first_line(&file, folder.path(), &[]);
    assert!(words.starts_with("It plans no online forum, so the usual one was held"), "{words}");
}

#[test]
fn a_text_that_is_no_report_is_refused_and_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shopping.txt");
    let kept = folder.path().join("demo.db");
    std::fs::write(&kept, "an earlier demonstration").expect("it is written");
    for (text, complaint) in [
        (&b"Milk, eggs and bread.\n"[..], "shopping.txt does not read as the report of a meeting"),
        (b"", "shopping.txt does not read as the report of a meeting"),
        (b"caf\xe9\n", "is not UTF-8"),
    ] {
        std::fs::write(&file, text).expect("the text");
        let ended = demo(&file, folder.path(), &[]).output().expect("the program runs");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(!ended.status.success() && said.contains(complaint), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    assert_eq!(std::fs::read_to_string(&kept).expect("it is there"), "an earlier demonstration");
}

fn demo(report: &Path, data: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.arg("demo").arg("--report").arg(report).arg("--data").arg(data);
    command.args(["--listen", "127.0.0.1:0"]).args(more);
    command
}

/// The first line that the demonstration of a report prints as JSON, or the one in which it speaks of the forum's plan.
fn first_line(report: &Path, data: &Path, more: &[&str]) -> String {
    let mut child = demo(report, data, more).stdout(Stdio::piped()).spawn().expect("the program runs");
    let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines().map_while(Result::ok);
    let line = lines.find(|line| line.starts_with('{') || line.contains("online forum"));
    child.kill().expect("it is stopped");
    child.wait().expect("it has stopped");
    line.expect("it said so before it ended")
}

/// The report with which the project began, if this machine has it. It is not part of the project: only counts are held.
#[allow(clippy::disallowed_methods, reason = "a test is its own program; nothing passes it settings")]
fn seed() -> Option<String> {
    let folder = std::env::var("RAPPORTEUR_INPUTS").ok().map(PathBuf::from)?.join("seed");
    let files = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut texts: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|kind| kind == "txt")).collect();
    texts.sort();
    std::fs::read_to_string(texts.first()?).ok()
}

/// Says that a test cannot run here, where whoever counts tests finds it.
pub fn skipped(reason: &str) {
    use std::io::Write as _;
    println!("SKIPPED: {reason}");
    #[allow(clippy::disallowed_methods, reason = "tests are told by the environment where to write it")]
    let Ok(path) = std::env::var("RAPPORTEUR_SKIPPED") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
    let written = file.and_then(|mut file| file.write_all(format!("SKIPPED: {reason}\n").as_bytes()));
    written.expect("the file for skipped tests");
}
