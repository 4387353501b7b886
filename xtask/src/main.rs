//! The tasks of the workspace: `cargo xtask test`, and what developers want at hand.
//!
//! Standard library only, so that it builds in a second on a clean clone and nothing it tests can break it.
//! What it needs from the machine (PostgreSQL, a browser, …) comes from Debian's packages: see [`packages`].
#![allow(clippy::disallowed_methods, reason = "a task runner reads the environment; the ban is for the product")]

mod bench;
mod browser;
mod keeper;
mod load;
mod packages;
mod postgres;
mod run;
mod tally;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A task that fails says why in one sentence; nothing here is caught and handled by kind.
type Result<T> = std::result::Result<T, String>;

const HELP: &str = "\
The tasks of the workspace.

cargo xtask test [--fast] [PACKAGE…]    formatting, lints, unit, story, PostgreSQL and browser tests, one summary line
                                        --fast leaves out the browser; package names leave out the others and the browser
cargo xtask browser                     only the browser and page checks, on the demo
cargo xtask screenshots [--out DIR] [--only WORD]
                                        pictures of the demo's pages (default DIR: target/screenshots)
cargo xtask bench                       what a thread page and a post cost, with ratios, on both databases
cargo xtask bench forum                 what a forum of 10,000 posts costs and one of 100,000, and how fast notices leave
cargo xtask bench notices               how fast notices leave, alone
cargo xtask faults [TIMES]              kills the server in the middle of posting, sending and taking mail in, and `mail
                                        receive` too, on both databases, and counts what was lost and what came twice
                                        (default: 20 times)
cargo xtask postgres -- COMMAND…        runs a command with a PostgreSQL server of its own
                                        (in RAPPORTEUR_TEST_POSTGRES and DATABASE_URL)

What is missing on the machine is installed from Debian's packages where that needs no password; otherwise the line
to run is printed.
";

fn main() -> ExitCode {
    if let Err(error) = std::env::set_current_dir(root()) {
        eprintln!("{}: {error}", root().display());
        return ExitCode::FAILURE;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let outcome = match arguments.first().map(String::as_str) {
        Some("test") => test::test(rest),
        Some("browser") => test::browser_only(),
        Some("screenshots") => browser::screenshots(rest),
        Some("bench") => match rest {
            [] => bench::bench(),
            [what] if what == "forum" => bench::bench_forum(),
            [what] if what == "notices" => bench::bench_notices(),
            _ => Err("cargo xtask bench, cargo xtask bench forum, or cargo xtask bench notices".into()),
        },
        Some("faults") => faults(rest),
        Some("postgres") => postgres::with_command(rest),
        Some("help" | "--help" | "-h") | None => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(format!("there is no task {other:?}; `cargo xtask` lists them")),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("xtask: {error}");
        ExitCode::FAILURE
    })
}

/// The story of the server that is killed, as often as is wanted, with its counts in view.
fn faults(arguments: &[String]) -> Result<ExitCode> {
    let times = format!("RAPPORTEUR_FAULTS={}", arguments.first().map_or("20", String::as_str));
    let story = ["--", "env", &times, "cargo", "test", "--package", "rapporteur", "--test", "program", "faults"];
    let command: Vec<String> = story.iter().chain(&["--", "--nocapture"]).map(|word| (*word).to_owned()).collect();
    postgres::with_command(&command)
}

/// The top of the workspace, where every task works.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap_or_else(|_| PathBuf::from("."))
}
