//! The demo and the Node programs in `checks/` that visit it.

use crate::keeper::Keeper;
use crate::run::{by_line, cargo, in_view, quietly, temporary};
use crate::tally::Tally;
use crate::{Result, packages};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How long the demo may take until it is ready.
const PATIENCE: Duration = Duration::from_secs(300);

/// The program with its simulated round, on a free port and in a temporary folder.
struct Demo {
    keeper: Keeper,
    /// The line of JSON that the program prints when it is ready: its address and a sign-in address per role.
    line: String,
}

impl Demo {
    /// Builds the program and starts `rapporteur demo`.
    fn start() -> Result<Self> {
        let program = build()?;
        let folder = temporary("demo");
        std::fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let data = folder.join("data");
        let log = File::create(folder.join("log")).map_err(|error| format!("{}: {error}", folder.display()))?;
        let (program, data) = (program.to_string_lossy(), data.to_string_lossy());
        let words = [&program, "demo", "--listen", "127.0.0.1:0", "--data", &data, "--json"];
        let mut keeper = Keeper::start("TERM", &folder, &words, Stdio::piped(), log.into())?;
        let stdout = keeper.stdout().ok_or("the demo has no standard output")?;
        let (send, receive) = mpsc::channel();
        // The thread reads on after the first line, so that the demo never writes to a closed or a full pipe.
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(std::result::Result::ok) {
                let _ = send.send(line);
            }
        });
        match receive.recv_timeout(PATIENCE) {
            Ok(line) if line.starts_with('{') => Ok(Self { keeper, line }),
            other => {
                let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
                Err(format!("the demo did not become ready ({other:?}):\n{log}"))
            }
        }
    }

    /// Asks the demo to end: it must finish what it does and exit with 0.
    fn stop(self) -> Result<()> {
        let log = self.keeper.folder().join("log");
        let log = std::fs::read_to_string(log).unwrap_or_default();
        let status = self.keeper.stop()?;
        if status.success() {
            return Ok(());
        }
        let mut last: Vec<&str> = log.lines().rev().take(30).collect();
        last.reverse();
        Err(format!("the demo ended with {status} when asked to stop:\n{}", last.join("\n")))
    }
}

/// Whether the checks themselves find known faults.
pub fn selftest() -> Result<Tally> {
    install()?;
    node(&["checks/selftest.mjs"])
}

/// Crawls the demo as each role and looks at its pages in a browser.
pub fn demo_pages() -> Result<Tally> {
    on_demo("checks/run.mjs")
}

/// What a thread weighs, and when it can be read on a slow line: in a demo of its own, since a corpus is written into it.
pub fn slow_line() -> Result<Tally> {
    on_demo("checks/line.mjs")
}

/// Whether a file that is sent with a post goes on where the line broke, and comes whole.
pub fn broken_line() -> Result<Tally> {
    on_demo("checks/upload.mjs")
}

/// Runs a program of `checks/` on a demo, which must end well afterwards.
fn on_demo(program: &str) -> Result<Tally> {
    let demo = Demo::start()?;
    let mut tally = node(&[program, &demo.line])?;
    match demo.stop() {
        Ok(()) => tally += Tally::PASS,
        Err(error) => {
            println!("{error}");
            tally += Tally::FAIL;
        }
    }
    Ok(tally)
}

/// `cargo xtask screenshots [--out DIR] [--only WORD]`.
pub fn screenshots(arguments: &[String]) -> Result<ExitCode> {
    packages::ensure(true)?;
    install()?;
    let demo = Demo::start()?;
    let mut command = Command::new("node");
    command.args(["checks/screenshots.mjs", &demo.line]).args(arguments);
    let succeeded = in_view(&mut command)?;
    demo.stop()?;
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds the program; where it stands: beside the program of this task.
fn build() -> Result<PathBuf> {
    // With the whole workspace selected, features are those of the tests, and nothing is built twice.
    if !in_view(&mut cargo(&["build", "--quiet", "--workspace", "--bin", "rapporteur"]))? {
        return Err("the program does not build".into());
    }
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(this.with_file_name("rapporteur"))
}

/// Installs the Node packages of the checks when they are not there or older than the lock.
fn install() -> Result<()> {
    let changed = |file: &str| std::fs::metadata(file).and_then(|data| data.modified()).ok();
    if changed("checks/node_modules/.package-lock.json") >= changed("checks/package-lock.json") {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--loglevel=error"]).current_dir("checks");
    quietly(&mut npm).map(drop)
}

/// Runs a program of `checks/` and reads its last line.
fn node(arguments: &[&str]) -> Result<Tally> {
    let mut last = None;
    let succeeded = by_line(Command::new("node").args(arguments), |line| last = Tally::of_summary(line).or(last))?;
    let tally = last.ok_or("the checks ended without counting what they did")?;
    if !succeeded && tally.failed == 0 {
        return Err("the checks broke off".into());
    }
    Ok(tally)
}
