//! `cargo xtask test`: everything that a change must pass, ended by one line `rapporteur: N passed, N failed, N skipped`.
//!
//! What tests find in their environment:
//!
//! - `RAPPORTEUR_TEST_POSTGRES`: address of a PostgreSQL server of this run alone, whose user may create databases;
//! - `RAPPORTEUR_INPUTS`: a folder of real inputs, if whoever called had one (`.ci/run` looks for it);
//! - `RAPPORTEUR_SKIPPED`: a file to which a test that cannot run appends **one line** `SKIPPED: reason`, ended by a line
//!   feed and written at once, before it returns. It prints the line as well, for those who call `cargo test` themselves.
//!
//! The file is there because cargo hides what a passing test prints, and for cargo a test that returns early has passed.
//! So each of its lines moves one test from the passed to the skipped. `#[ignore]`d tests count as skipped too.

use crate::postgres::{self, Postgres};
use crate::run::{by_line, cargo, in_view, temporary};
use crate::tally::Tally;
use crate::{Result, browser, packages};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The variable with the file that skipped tests write to.
const SKIPPED: &str = "RAPPORTEUR_SKIPPED";

/// What `cargo xtask test` was asked for.
#[derive(Debug, Default, PartialEq)]
struct Options {
    fast: bool,
    packages: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self::default();
        for argument in arguments {
            match argument.as_str() {
                "--fast" => options.fast = true,
                flag if flag.starts_with('-') => return Err(format!("test does not know {flag}")),
                package => options.packages.push(package.to_owned()),
            }
        }
        Ok(options)
    }

    /// The browser needs the whole program: it is left out when only some packages are tested.
    fn pages(&self) -> bool {
        !self.fast && self.packages.is_empty()
    }

    /// Cargo's words for what is tested.
    fn selection(&self) -> Vec<&str> {
        if self.packages.is_empty() {
            return vec!["--workspace"];
        }
        self.packages.iter().flat_map(|package| ["--package", package]).collect()
    }
}

/// What one run has found so far.
#[derive(Default)]
struct Report {
    total: Tally,
    /// Tests that ran: a run without any has failed, however well the code is formatted.
    tests: usize,
    failures: Vec<String>,
    /// Why tests were skipped, and how many for that reason.
    skipped: BTreeMap<String, usize>,
}

impl Report {
    /// Runs one step between two lines that name it and its duration; a step that cannot run is one failure.
    fn step(&mut self, name: &str, step: impl FnOnce(&mut Self) -> Result<Tally>) -> bool {
        println!("\n== {name}");
        let begun = Instant::now();
        let tally = step(self).unwrap_or_else(|error| {
            println!("{error}");
            Tally::FAIL
        });
        self.total += tally;
        let seconds = begun.elapsed().as_secs_f32();
        println!("== {name}: {} in {seconds:.1} s ({tally})", if tally.failed == 0 { "ok" } else { "FAILED" });
        if tally.failed > 0 {
            self.failures.push(name.to_owned());
        }
        tally.failed == 0
    }

    fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    /// Lists what was skipped and what failed, then the one line that ends a run.
    fn finish(mut self) -> ExitCode {
        if self.tests == 0 {
            self.total += Tally::FAIL;
            self.failures.push("no test ran".into());
        }
        if !self.skipped.is_empty() {
            println!("\nSkipped:");
            for (reason, count) in &self.skipped {
                println!("  {count} × {reason}");
            }
        }
        if !self.failures.is_empty() {
            println!("\nFailed: {}.", self.failures.join(", "));
        }
        println!("\nrapporteur: {}", self.total);
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Runs all steps, also after one has failed: a run says everything that it can find out.
pub fn test(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments)?;
    let mut report = Report::default();
    if report.step("packages", |_| packages::ensure(options.pages()).map(|()| Tally::default())) {
        report.step("formatting", |_| check(cargo(&["fmt", "--all", "--check"])));
        report.step("lints", |_| check(lints(&options)));
        report.step("tests", |report| cargo_tests(&options, report));
        if options.pages() {
            pages(&mut report);
        } else {
            report.skip("browser and page checks, left out as asked");
            report.total.skipped += 1;
        }
    }
    Ok(report.finish())
}

/// `cargo xtask browser`: only the checks of pages.
pub fn browser_only() -> Result<ExitCode> {
    let mut report = Report::default();
    if report.step("packages", |_| packages::ensure(true).map(|()| Tally::default())) {
        pages(&mut report);
    }
    Ok(report.finish())
}

/// The checks of pages: first that they find known faults, then the demo.
fn pages(report: &mut Report) {
    let mut counted = |name: &str, step: fn() -> Result<Tally>| {
        report.step(name, |report| {
            let tally = step()?;
            report.tests += tally.passed + tally.failed;
            for _ in 0..tally.skipped {
                report.skip("checks of pages (see above)");
            }
            Ok(tally)
        })
    };
    if counted("checks of pages find known faults", browser::selftest) {
        counted("pages of the demo", browser::demo_pages);
        counted("a thread on a slow line", browser::slow_line);
        counted("a file on a line that breaks", browser::broken_line);
    }
}

/// A command that either passes or fails as one check.
fn check(mut command: Command) -> Result<Tally> {
    Ok(if in_view(&mut command)? { Tally::PASS } else { Tally::FAIL })
}

fn lints(options: &Options) -> Command {
    let mut command = cargo(&["clippy", "--all-targets"]);
    command.args(options.selection()).args(["--", "--deny", "warnings"]);
    command
}

/// Unit tests, stories and the examples in the documentation, on both databases.
fn cargo_tests(options: &Options, report: &mut Report) -> Result<Tally> {
    let postgres = Postgres::start()?;
    let skipped = SkippedFile::new()?;
    let mut command = cargo(&["test", "--no-fail-fast"]);
    command.args(options.selection()).env(postgres::VARIABLE, postgres.address()).env(SKIPPED, &skipped.0);
    let mut tally = Tally::default();
    let succeeded = by_line(&mut command, |line| {
        if let Some(binary) = Tally::of_test_binary(line) {
            tally += binary;
        } else if let Some(reason) = ignored(line) {
            report.skip(reason);
        }
    })?;
    for reason in skipped.reasons()? {
        report.skip(&reason);
        tally.skipped += 1;
        tally.passed = tally.passed.saturating_sub(1);
    }
    report.tests += tally.passed + tally.failed;
    if !succeeded && tally.failed == 0 {
        // Something did not build, or a test binary died without its closing line.
        tally += Tally::FAIL;
    }
    Ok(tally)
}

/// The name (and reason) of a test that cargo reports as ignored: `test walks::deep ... ignored, takes an hour`.
fn ignored(line: &str) -> Option<&str> {
    line.strip_prefix("test ").filter(|test| test.contains(" ... ignored"))
}

/// The file for tests that skip; removed when the value is dropped.
struct SkippedFile(PathBuf);

impl SkippedFile {
    fn new() -> Result<Self> {
        let path = temporary("skipped");
        std::fs::write(&path, "").map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    fn reasons(&self) -> Result<Vec<String>> {
        let text = std::fs::read_to_string(&self.0).map_err(|error| format!("{}: {error}", self.0.display()))?;
        Ok(reasons(&text))
    }
}

impl Drop for SkippedFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn reasons(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.strip_prefix("SKIPPED:")).map(|reason| reason.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn named_packages_leave_out_the_others_and_the_browser() {
        let options = Options::parse(&words("forum db")).unwrap();
        assert!(!options.pages());
        assert_eq!(options.selection(), ["--package", "forum", "--package", "db"]);
    }

    #[test]
    fn without_names_everything_is_tested() {
        let options = Options::parse(&[]).unwrap();
        assert!(options.pages());
        assert_eq!(options.selection(), ["--workspace"]);
        assert!(!Options::parse(&words("--fast")).unwrap().pages());
        assert!(Options::parse(&words("--quick")).is_err());
    }

    #[test]
    fn skipped_and_ignored_tests_say_why() {
        let text = "SKIPPED: no folder of real inputs\nanything else\nSKIPPED: no folder of real inputs\n";
        assert_eq!(reasons(text), ["no folder of real inputs", "no folder of real inputs"]);
        assert_eq!(
            ignored("test walks::deep ... ignored, takes an hour"),
            Some("walks::deep ... ignored, takes an hour")
        );
        assert_eq!(ignored("test walks::flat ... ok"), None);
    }
}
