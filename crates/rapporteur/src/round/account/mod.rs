//! What was played, counted from the script, beside what the record says of it: every contribution that was sent has arrived by
//! the way it took, or stands as a moderator or its author left it, and the figures of the moderator's desk are those of what
//! was played.

mod people;
mod played;
mod recorded;
mod standing;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use db::Instant;
use serde::Serialize;

use super::play::Played;
use super::script::Script;

pub(super) use standing::Standing;

/// Posts by whatever people share; what nobody said anything of is not in it.
pub(crate) type Counts = BTreeMap<String, i64>;

/// How much was said in a forum, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Account {
    pub posts: i64,
    pub by_web: i64,
    pub by_mail: i64,
    pub by_letter: i64,
    /// How many came onto the list in which way.
    pub listed: Counts,
    /// How many of them posted.
    pub people: i64,
    /// Posts of the people of each Party, by its code.
    pub parties: Counts,
    /// The same by the groups of the United Nations, and by the regions of the world.
    pub groups: Counts,
    pub regions: Counts,
    /// By what people said of their gender.
    pub genders: Counts,
    /// By the capacity in which each post was spoken.
    pub capacities: Counts,
    pub days: Counts,
    /// How many posts answer each guiding question, by the name of its place and its number.
    pub questions: Counts,
    /// The Parties whose focal points spoke: those that were heard as Governments.
    pub governments: BTreeSet<String>,
}

/// Compares what was played with what is on the record, and gives it.
///
/// # Errors
/// When they are not the same; it says both.
pub(crate) async fn compare(script: &Script, played: &Played, until: Instant) -> Result<Account> {
    let (sent, recorded) = (played::account(script, until), recorded::account(script, played).await?);
    ensure!(sent == recorded, "played was {sent:?}, but on the record is {recorded:?}");
    Ok(recorded)
}
