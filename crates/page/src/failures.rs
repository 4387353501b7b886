//! Doing what is due, one thing after the other: what fails keeps nothing else waiting.

use std::fmt::Display;

/// What failed of several things that a job does.
#[derive(Debug, Default)]
pub struct Failures(Option<db::Error>);

impl Failures {
    /// What came of one of them, if it did not fail; else the log says which it was.
    pub fn noted<T>(&mut self, what: impl Display, done: db::Result<T>) -> Option<T> {
        match done {
            Ok(done) => Some(done),
            Err(error) => {
                tracing::error!(%what, %error, "one of several failed; the others go on");
                self.0.get_or_insert(error);
                None
            }
        }
    }

    /// Once all were tried: whether there is more to do, or the first failure. So a job that fails is tried again in its next
    /// turn, and not at once without end.
    ///
    /// # Errors
    /// The first failure.
    pub fn or(self, more: bool) -> db::Result<bool> {
        self.0.map_or(Ok(more), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_is_told_once_all_were_tried() {
        let mut failures = Failures::default();
        let done = [Ok(1), Err(db::Error::Missing), Ok(3), Err(db::Error::Busy)];
        let done: Vec<_> = done.into_iter().enumerate().filter_map(|(n, done)| failures.noted(n, done)).collect();
        assert_eq!((done, failures.or(true)), (vec![1, 3], Err(db::Error::Missing)));
        assert_eq!(Failures::default().or(true), Ok(true));
    }
}
