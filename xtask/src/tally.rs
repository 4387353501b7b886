//! Counting what passed, failed and was skipped, from what the runners print.

use std::fmt;
use std::ops::AddAssign;

/// How many checks passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Tally {
    pub const PASS: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub const FAIL: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// What one test binary says when it ends: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    pub fn of_test_binary(line: &str) -> Option<Self> {
        let counts = line.strip_prefix("test result: ")?;
        let counts = counts.split_once(". ")?.1;
        let mut tally = Self::default();
        for part in counts.split("; ") {
            match part.split_once(' ') {
                Some((number, "passed")) => tally.passed = number.parse().ok()?,
                Some((number, "failed")) => tally.failed = number.parse().ok()?,
                Some((number, "ignored")) => tally.skipped = number.parse().ok()?,
                _ => {}
            }
        }
        Some(tally)
    }

    /// What the page checks say when they end, and what [`fmt::Display`] writes: `3 passed, 0 failed, 1 skipped`.
    pub fn of_summary(line: &str) -> Option<Self> {
        let mut words = line.split(", ").map(|part| part.split_once(' '));
        let mut next = |word: &str| match words.next()?? {
            (number, found) if found == word => number.parse().ok(),
            _ => None,
        };
        Some(Self { passed: next("passed")?, failed: next("failed")?, skipped: next("skipped")? })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_binary_is_read() {
        let line = "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Tally::of_test_binary(line), Some(Tally { passed: 12, failed: 2, skipped: 1 }));
        assert_eq!(Tally::of_test_binary("test result_of_a_test ... ok"), None);
    }

    #[test]
    fn a_summary_is_read_as_it_is_written() {
        let tally = Tally { passed: 3, failed: 0, skipped: 7 };
        assert_eq!(Tally::of_summary(&tally.to_string()), Some(tally));
        assert_eq!(Tally::of_summary("3 passed, then 0 failed"), None);
    }
}
