//! A closure on its way to a thread of the store, and its answer on the way back.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::oneshot;

use crate::transaction::Link;
use crate::{Error, Read, Write};

/// What the threads see of a job: they know neither its types nor whether it reads or writes.
pub(crate) trait Job: Send {
    /// Nobody waits for the answer any more.
    fn abandoned(&self) -> bool;
    /// Runs the closure and keeps its result; whether that is `Ok`.
    fn run(&mut self, transaction: &mut Write<'_>) -> bool;
    /// Sends the kept result, or instead of it the fault that befell the transaction.
    fn answer(self: Box<Self>, fault: Option<Error>);
}

/// What is sent to the threads.
pub(crate) enum Task {
    Read(Box<dyn Job>),
    Write(Box<dyn Job>),
    /// Work of the store's own, which opens its transactions itself (migrations).
    Own(Own),
}

/// See [`Task::Own`]. Given an error if there is no connection.
pub(crate) type Own = Box<dyn FnOnce(Result<Link<'_>, Error>) + Send>;

impl Task {
    /// Ends the task without running it.
    pub(crate) fn refuse(self, error: Error) {
        match self {
            Self::Read(job) | Self::Write(job) => job.answer(Some(error)),
            Self::Own(own) => own(Err(error)),
        }
    }
}

/// How a closure ended, and so what becomes of its transaction.
pub(crate) enum Verdict {
    /// It is content: commit.
    Commit,
    /// It returned an error of its own, which it keeps as its answer: roll back.
    Refused,
    /// It panicked, or returned `Ok` although a statement had failed: roll back and answer this.
    Fault(Error),
}

/// Runs a job's closure, panics caught.
pub(crate) fn judge(job: &mut dyn Job, transaction: &mut Write<'_>) -> Verdict {
    let done = catch_unwind(AssertUnwindSafe(|| job.run(transaction)));
    match (done, transaction.failed()) {
        (Err(panic), _) => Verdict::Fault(Error::Panicked(message(&*panic))),
        (Ok(false), _) => Verdict::Refused,
        (Ok(true), Some(error)) => Verdict::Fault(error.clone()),
        (Ok(true), None) => Verdict::Commit,
    }
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}

/// A read runs at most once, so it may use up what it owns.
pub(crate) struct ReadJob<T, E, F> {
    pub closure: Option<F>,
    pub result: Option<Result<T, E>>,
    pub reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Job for ReadJob<T, E, F>
where
    T: Send,
    E: From<Error> + Send,
    F: FnOnce(&mut Read<'_>) -> Result<T, E> + Send,
{
    fn abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn run(&mut self, transaction: &mut Write<'_>) -> bool {
        self.result = self.closure.take().map(|closure| closure(transaction));
        matches!(self.result, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, fault: Option<Error>) {
        reply(self.reply, self.result, fault);
    }
}

/// A write may run several times: after a serialization failure, or when another of its group broke the transaction.
pub(crate) struct WriteJob<T, E, F> {
    pub closure: F,
    pub result: Option<Result<T, E>>,
    pub reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Job for WriteJob<T, E, F>
where
    T: Send,
    E: From<Error> + Send,
    F: Fn(&mut Write<'_>) -> Result<T, E> + Send,
{
    fn abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn run(&mut self, transaction: &mut Write<'_>) -> bool {
        self.result = None; // of an earlier run, in case this one panics
        self.result = Some((self.closure)(transaction));
        matches!(self.result, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, fault: Option<Error>) {
        reply(self.reply, self.result, fault);
    }
}

fn reply<T, E: From<Error>>(to: oneshot::Sender<Result<T, E>>, kept: Option<Result<T, E>>, fault: Option<Error>) {
    let answer = match (fault, kept) {
        (Some(fault), _) => Err(E::from(fault)),
        (None, Some(result)) => result,
        (None, None) => Err(E::from(Error::Failed)),
    };
    // Who asked may have left: then the answer is dropped.
    let _ = to.send(answer);
}
