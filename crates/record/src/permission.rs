//! Who may do what: one pure function of who acts, what they do, and the facts of the case.

use crate::{Actor, PartyId, words};

words! {
    /// How far a token reaches: each scope holds those before it.
    Scope {
        /// Read what its person may read.
        Read = "read",
        /// Speak as its person, and take back what they said.
        Post = "post",
        /// Decide about what others say.
        Moderate = "moderate",
        /// Everything that its person may.
        Manage = "manage",
    }
}

/// What somebody does. Every door of the site names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Read what is public.
    Look,
    /// Say who one is, or stop being signed in.
    SignIn,
    /// Read what one is asked.
    SeeDesk,
    /// Make and revoke the tokens of one's own programs.
    KeepTokens,
    /// Import and correct Parties, institutions, people, offices.
    KeepDirectory,
    /// Begin a document, write its paragraphs, read one in, confirm what was read.
    WriteDocument,
    /// Adopt a draft.
    AdoptDocument,
    /// Say on which words of which contribution a paragraph rests.
    Cite,
    /// Set up forums, their sessions and questions, their participants and moderators.
    KeepForum,
    /// Nominate somebody for a forum: a focal point, or who represents an organization.
    Nominate,
    /// Register for a forum, and confirm it by the link that comes by mail: whoever wants to.
    Register,
    /// Write a post in a forum.
    Post,
    /// Enter what somebody wrote by letter, fax or mail to the Secretariat, as their post.
    EnterPost,
    /// Choose how one hears by mail of what is said at a place.
    Follow,
    /// End it by the link that each mail carries: whoever has the link need not sign in.
    Leave,
    /// Change one's own post within the time for it.
    EditPost,
    /// Take one's own post back.
    WithdrawPost,
    /// Attach a courtesy translation to a post: its author, and whoever moderates there.
    Translate,
    /// Attach an official translation.
    TranslateOfficially,
    /// Have a post translated by a machine, where the operator has one.
    AskMachine,
    /// Take a translation back: whoever attached it, and an officer.
    WithdrawTranslation,
    /// Keep the discussion of a forum: let posts in, remove them, move threads, prompt, see who is silent.
    Moderate,
    /// Erase words for good, as a law requires.
    EraseWords,
    /// Hold a round of comments on a draft: its window, who is asked, when it ends.
    KeepReview,
    /// Comment on a draft.
    Comment,
    /// Say what becomes of the comments on a draft.
    Dispose,
    /// Pass the recommendations of an adopted document on to Governments.
    Transmit,
    /// Give a meeting its date.
    KeepMeetings,
    /// Say what became of something that one's Government was asked; an officer enters what came by letter.
    ReportProgress,
    /// Read what mail went out: an officer, and in a demonstration everybody.
    SeeOutbox,
    /// Decide about mail that is held.
    KeepMail,
}

/// What is known of the case. What is not known yet does not forbid: at the door of a page only the offices count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whose matter it is.
    pub party: Option<PartyId>,
    /// Whether a Government is asked: what is asked of others is entered by the Secretariat.
    pub of_government: Option<bool>,
    /// Whether the document is still a draft: what was adopted is not changed any more.
    pub draft: Option<bool>,
    /// Whether the window is open in which something can be said.
    pub open: Option<bool>,
    /// Whether the actor takes part: as a participant, a moderator or an officer.
    pub takes_part: Option<bool>,
    /// Whether the actor moderates what it is about.
    pub moderates: Option<bool>,
    /// Whether the actor was charged with the draft, and says what becomes of the comments on it.
    pub edits: Option<bool>,
    /// Whether the document was adopted: only then are its recommendations passed on.
    pub adopted: Option<bool>,
    /// Whether it is the actor's own: what they wrote, or what was entered in their name.
    pub own: Option<bool>,
    /// Whether it is in a state from which it cannot be brought where the action would bring it.
    pub settled: Option<bool>,
    /// Whether all people and words here are invented.
    pub invented: Option<bool>,
}

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, and somebody could.
    SignIn,
    /// It belongs to others.
    NotYours,
    /// The token is not for this; its person may.
    OutOfScope,
    /// It is closed, not open yet, or settled.
    NotNow,
}

impl Action {
    /// How far a token has to reach for this.
    pub fn scope(self) -> Scope {
        match self {
            Action::Look | Action::SeeDesk | Action::SeeOutbox => Scope::Read,
            Action::Post
            | Action::Follow
            | Action::EditPost
            | Action::WithdrawPost
            | Action::Translate
            | Action::AskMachine
            | Action::WithdrawTranslation
            | Action::Comment
            | Action::Nominate
            | Action::ReportProgress => Scope::Post,
            Action::Moderate | Action::Dispose => Scope::Moderate,
            Action::SignIn
            | Action::Register
            | Action::KeepTokens
            | Action::Leave
            | Action::KeepDirectory
            | Action::WriteDocument
            | Action::AdoptDocument
            | Action::Cite
            | Action::KeepForum
            | Action::EnterPost
            | Action::TranslateOfficially
            | Action::EraseWords
            | Action::KeepReview
            | Action::Transmit
            | Action::KeepMeetings
            | Action::KeepMail => Scope::Manage,
        }
    }
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
        Action::Look | Action::SignIn | Action::Register | Action::Leave => true,
        Action::SeeDesk | Action::Follow | Action::KeepTokens => actor.is_known(),
        Action::KeepDirectory => actor.is_officer(),
        Action::WriteDocument | Action::AdoptDocument | Action::Cite => actor.is_officer(),
        Action::KeepForum | Action::EnterPost => actor.is_officer(),
        Action::Nominate => actor.is_officer() || actor.held().iter().any(|held| held.nominates()),
        Action::Post => actor.is_known() && facts.takes_part != Some(false),
        Action::EditPost | Action::WithdrawPost => actor.is_known() && facts.own != Some(false),
        Action::Translate => {
            let concerned = facts.own != Some(false) || facts.moderates != Some(false);
            actor.is_officer() || (actor.is_known() && concerned)
        }
        Action::TranslateOfficially => actor.is_officer(),
        Action::AskMachine => actor.is_known(),
        Action::WithdrawTranslation => actor.is_officer() || (actor.is_known() && facts.own != Some(false)),
        Action::Moderate => actor.is_officer() || (actor.is_known() && facts.moderates != Some(false)),
        Action::EraseWords | Action::KeepReview => actor.is_officer(),
        Action::Comment => actor.is_known() && facts.takes_part != Some(false),
        Action::Dispose => actor.is_officer() || (actor.is_known() && facts.edits != Some(false)),
        Action::Transmit | Action::KeepMeetings => actor.is_officer(),
        Action::ReportProgress => {
            actor.is_officer() || (actor.government().is_some() && facts.of_government != Some(false))
        }
        Action::SeeOutbox => actor.is_officer() || facts.invented != Some(false),
        Action::KeepMail => actor.is_officer(),
    };
    let own = facts.party.is_none_or(|party| actor.is_officer() || actor.speaks_for(party));
    match (allowed && own, actor.is_known()) {
        (true, _) if !actor.reaches(action.scope()) => Err(Refusal::OutOfScope),
        (true, _) if is_settled(action, facts) => Err(Refusal::NotNow),
        (true, _) => Ok(()),
        (false, false) => Err(Refusal::SignIn),
        (false, true) => Err(Refusal::NotYours),
    }
}

/// Whether the time for an action has passed, or has not come: what is closed and what was adopted can still be read.
fn is_settled(action: Action, facts: &Facts) -> bool {
    match action {
        Action::WriteDocument | Action::AdoptDocument | Action::Cite | Action::KeepReview => facts.draft == Some(false),
        Action::Transmit => facts.adopted == Some(false),
        Action::Post | Action::Comment | Action::Nominate | Action::Register => facts.open == Some(false),
        Action::EditPost
        | Action::EnterPost
        | Action::WithdrawPost
        | Action::Translate
        | Action::TranslateOfficially
        | Action::AskMachine
        | Action::WithdrawTranslation
        | Action::Moderate
        | Action::EraseWords => facts.settled == Some(true),
        _ => false,
    }
}
