//! People whom no mail reaches for a while, who are away, or who leave.

use super::Invention;
use super::party::Party;
use super::tables::{PEOPLE_COLUMNS, row};
use crate::round::script::{Away, Departure, Returned};

/// A mailbox is full for a while, so that the latest mails to somebody come back, and they are heard and told all the same;
/// somebody else's mail program answers that they are away.
pub(super) fn habit(round: &mut Invention<'_>) {
    let posts = &round.script.posts;
    round.script.returned.extend(posts.get(posts.len() / 2).map(|post| Returned {
        at: post.at,
        to: post.by.clone(),
        mails: 4,
        status: "5.2.2".to_owned(),
        words: "552 5.2.2 the mailbox is full".to_owned(),
    }));
    round.script.away.extend(posts.get(posts.len() / 4).map(|post| Away { at: post.at, who: post.by.clone() }));
}

/// The focal point of the Protocol leaves their office while the forum is open, and nobody takes it over: of a Party for which
/// they write nothing after that.
pub(super) fn departure(round: &mut Invention<'_>) {
    let at = round.times.at(50);
    let writes = |who: &str| {
        let script = &round.script;
        let late = script.given_back.iter().map(|late| &late.post);
        let mut posts = script.posts.iter().chain(late);
        posts.any(|post| post.by == who && post.accepted.unwrap_or(post.at) >= at)
            || script.progress.iter().any(|report| report.by == who)
            || script.decisions.iter().any(|decision| decision.by == who && decision.at >= at)
            || script.revisions.iter().any(|revision| revision.at >= at && wrote(round, &revision.post, who))
            || script.translations.iter().any(|translation| translation.by == who)
    };
    let leaves = |party: &&Party| !writes(party.focal_point());
    let Some((party, person)) = round.parties.iter().find(leaves).and_then(|of| Some((of, of.people.get(1)?))) else {
        return;
    };
    let until = at.day().to_string();
    let row = row(party, (person, "focal point of the Protocol"), ("2030-01-01", &until));
    let (party, people) = (party.code.clone(), format!("{PEOPLE_COLUMNS}{row}"));
    round.script.departures.push(Departure { at, party, people });
}

fn wrote(round: &Invention<'_>, key: &str, who: &str) -> bool {
    round.script.posts.iter().any(|post| post.key == key && post.by == who)
}
