//! The moderator's desk as programs read it, from what its page shows.

use page::Page;

use super::{Desk, Pending, Silent};
use crate::api::shape;
use crate::model::participation::Member;
use crate::pages::participation::away;
use crate::pages::summary;
use crate::store::figures::Unanswered;
use crate::store::moderation::Waiting;

pub(super) fn of_desk(desk: &Desk) -> shape::Desk {
    let pending = |one: &Pending| shape::Pending {
        question: one.question.0,
        topic: one.place.0,
        missing: one.missing.iter().map(|language| language.code().to_owned()).collect(),
    };
    shape::Desk {
        figures: away::shape(&desk.reading),
        waiting: desk.waiting.iter().map(waiting).collect(),
        summaries: desk.summaries.iter().map(summary_state).collect(),
        unanswered: desk.unanswered.iter().map(unanswered).collect(),
        thin: desk.thin.iter().map(|row| row.id.0).collect(),
        pending: desk.pending.iter().map(pending).collect(),
        silent: desk.silent().iter().map(|silent| silent_of(&desk.page, silent)).collect(),
        reminder: desk.reminder,
        held: desk.held,
    }
}

fn waiting(post: &Waiting) -> shape::WaitingPost {
    shape::WaitingPost {
        number: post.number.0,
        version: post.version,
        topic: post.place.0,
        who: post.who.clone(),
        capacity: post.capacity.code().to_owned(),
        language: post.language.code().to_owned(),
        at: post.at.to_string(),
    }
}

fn summary_state(row: &summary::Row) -> shape::SummaryState {
    shape::SummaryState {
        session: row.session_id.0,
        week: row.week.0,
        title: row.title.clone(),
        post: row.kept.as_ref().and_then(|kept| kept.post).map(|number| number.0),
        kept: row.kept.as_ref().is_some_and(|kept| !kept.text.is_empty()),
        due: row.due,
    }
}

fn unanswered(post: &Unanswered) -> shape::Unanswered {
    shape::Unanswered {
        number: post.number.0,
        topic: post.place.0,
        who: post.who.clone(),
        title: post.title.clone(),
        at: post.at.to_string(),
    }
}

fn silent_of(page: &Page, silent: &Silent<'_>) -> shape::SilentOf {
    let member = |member: &&Member| shape::SilentMember {
        person: member.person.0,
        name: member.name.clone(),
        capacity: member.capacity.code().to_owned(),
        manner: member.manner.to_string(),
    };
    shape::SilentOf {
        party: silent.party.map(|party| page.text(&party.name).to_owned()),
        groups: silent.groups.iter().map(|name| (*name).to_owned()).collect(),
        people: silent.members.iter().map(member).collect(),
    }
}
