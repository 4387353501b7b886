//! What was decided about a post, or about the thread that begins with it: who, when, what, why. Rows are only added. What
//! lists show of it stands in columns that the decision's write sets.

use db::{Instant, Read, Result, Row, Write, sql};

use crate::audit::{self, Change};
use crate::contribution::State;
use crate::{Actor, PersonId, RecordId, content, words};

/// The identity of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecisionId(pub i64);

db::column!(DecisionId(i64));

impl std::fmt::Display for DecisionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

words! {
    /// What can be decided.
    What {
        /// Let a post in: one that waited, was refused or removed.
        Admit = "admit",
        Refuse = "refuse",
        /// By its author.
        Withdraw = "withdraw",
        /// By a moderator.
        Remove = "remove",
        /// By an officer, where a law requires that the words go for good.
        Erase = "erase",
        Pin = "pin",
        Unpin = "unpin",
        Close = "close",
        Reopen = "reopen",
        Move = "move",
        Split = "split",
    }
}

impl What {
    /// The state to which it brings a post; nothing where it is about the thread.
    pub fn state(self) -> Option<State> {
        match self {
            What::Admit => Some(State::Published),
            What::Refuse => Some(State::Refused),
            What::Withdraw => Some(State::Withdrawn),
            What::Remove => Some(State::Removed),
            What::Erase => Some(State::Erased),
            What::Pin | What::Unpin | What::Close | What::Reopen | What::Move | What::Split => None,
        }
    }
}

/// A decision as it was made.
#[derive(Clone, Debug)]
pub struct Decision {
    pub id: DecisionId,
    pub record: RecordId,
    pub what: What,
    pub person: Option<PersonId>,
    pub at: Instant,
    pub reason: String,
}

/// Keeps a decision, and notes who made it.
///
/// # Errors
/// The store's own.
pub fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    (record, what): (RecordId, What),
    reason: &str,
    at: Instant,
) -> Result<DecisionId> {
    let statement =
        sql!("INSERT INTO decision (record, what, person, at, reason) VALUES ($1, $2, $3, $4, $5) RETURNING id");
    let id: DecisionId = tx.insert(statement, &[&record, &what, &actor.person(), &at, &reason])?;
    let subject = content::Thing::Decision(id).to_string();
    let after = Some(content::decided(record, what.code(), actor.person(), at, reason).digest());
    audit::insert(tx, actor, &Change { action: what.code(), subject: &subject, before: None, after }, at)?;
    Ok(id)
}

/// Everything that was decided about a record, the oldest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, record: RecordId) -> Result<Vec<Decision>> {
    let statement = sql!("SELECT id, record, what, person, at, reason FROM decision WHERE record = $1 ORDER BY id");
    tx.rows(statement, &[&record], decision)
}

/// By which decision a post is in its state, if one was made.
///
/// # Errors
/// The store's own.
pub fn of_state(tx: &mut Read<'_>, record: RecordId) -> Result<Option<Decision>> {
    let statement = sql!(
        "SELECT id, record, what, person, at, reason FROM decision
         WHERE record = $1 AND what IN ('admit', 'refuse', 'withdraw', 'remove', 'erase') ORDER BY id DESC LIMIT 1"
    );
    tx.row(statement, &[&record], decision)
}

fn decision(row: &Row<'_>) -> Result<Decision> {
    Ok(Decision {
        id: row.get(0)?,
        record: row.get(1)?,
        what: row.get(2)?,
        person: row.get(3)?,
        at: row.get(4)?,
        reason: row.get(5)?,
    })
}
