//! Who may do what: one pure function of who acts, what they do, and the facts of the case.

use crate::{Actor, PartyId};

/// What somebody does. Every door of the site names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Read what is public.
    Look,
    /// Say who one is, or stop being signed in.
    SignIn,
    /// Read what one is asked.
    SeeDesk,
    /// Import and correct Parties, institutions, people, offices.
    KeepDirectory,
}

/// What is known of the case. What is not known yet does not forbid: at the door of a page only the offices count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whose matter it is.
    pub party: Option<PartyId>,
}

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, and somebody could.
    SignIn,
    /// It belongs to others.
    NotYours,
    /// It is closed, not open yet, or settled.
    NotNow,
}

impl Facts {
    /// Nothing is known but who comes in.
    pub fn at_the_door() -> Self {
        Facts::default()
    }
}

/// Whether `actor` may do `action` in a case of these facts.
///
/// # Errors
/// The [`Refusal`] that tells the visitor what they could do about it.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<(), Refusal> {
    let allowed = match action {
        Action::Look | Action::SignIn => true,
        Action::SeeDesk => actor.is_known(),
        Action::KeepDirectory => actor.is_officer(),
    };
    let own = facts.party.is_none_or(|party| actor.is_officer() || actor.speaks_for(party));
    match (allowed && own, actor.is_known()) {
        (true, _) => Ok(()),
        (false, false) => Err(Refusal::SignIn),
        (false, true) => Err(Refusal::NotYours),
    }
}
