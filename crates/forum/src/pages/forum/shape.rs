//! A forum as programs read it, from what its page shows.

use record::request::Request;

use super::{Part, Show};
use crate::api::shape::{self, Background, Mandate, PastWindow, Question};
use crate::store::setup::Past;

pub(super) fn of_forum(show: &Show) -> shape::Forum {
    let (page, window) = (&show.page, show.course.window);
    let background = show.background.iter().map(|document| Background {
        record: document.id.0,
        symbol: document.symbol.clone(),
        title: document.title.clone(),
    });
    let mandates = show.mandates.iter().map(|mandate| Mandate {
        record: mandate.paragraph.0,
        number: mandate.number.clone(),
        symbol: mandate.symbol.clone(),
    });
    shape::Forum {
        id: show.forum.id.0,
        kind: "forum".to_owned(),
        title: page.text(&show.forum.title).to_owned(),
        body: page.text(&show.forum.body).to_owned(),
        state: show.phase().code().to_owned(),
        opens: window.opens.to_string(),
        closes: window.closes.to_string(),
        windows: show.windows.iter().map(past).collect(),
        calendar: format!("{}/forums/{}/calendar", page.base(), show.forum.id),
        conduct: page.text(&show.texts.conduct).to_owned(),
        afterwards: page.text(&show.texts.afterwards).to_owned(),
        outcome: page.text(&show.texts.outcome).to_owned(),
        background: background.collect(),
        posts: show.posts(),
        mandated_by: mandates.collect(),
        sessions: show.sessions.iter().map(|session| part(show, session)).collect(),
        address: format!("{}/forums/{}", page.base(), show.forum.id),
    }
}

fn past(past: &Past) -> PastWindow {
    PastWindow {
        kind: past.change.code().to_owned(),
        opens: past.window.opens.to_string(),
        closes: past.window.closes.to_string(),
        reason: past.reason.clone(),
        who: past.who.clone(),
        at: past.at.to_string(),
    }
}

fn part(show: &Show, part: &Part) -> shape::Part {
    let page = &show.page;
    let question = |question: &Request| Question {
        id: question.id.0,
        number: question.number.clone(),
        text: page.text(&question.title).to_owned(),
    };
    shape::Part {
        id: part.request.id.0,
        kind: part.request.kind.code().to_owned(),
        number: part.request.number.clone(),
        title: page.text(&part.request.title).to_owned(),
        posts: part.count.posts,
        parties: part.count.parties,
        organizations: part.count.organizations,
        moderators: part.moderators.clone(),
        questions: part.questions.iter().map(question).collect(),
        topics: part.topics.iter().map(|topic| self::part(show, topic)).collect(),
        address: format!("{}/topics/{}", page.base(), part.request.id),
    }
}
