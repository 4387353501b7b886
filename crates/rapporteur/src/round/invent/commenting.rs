//! The draft report is discussed before it is issued: those of the forum comment on the page, by mail and in a table, and the
//! officer says what becomes of each comment.

use std::collections::BTreeSet;

use db::Instant;

use super::Invention;
use super::party::Party;
use crate::round::script::{Comment, Disposition, Review};

pub(super) fn habit(round: &mut Invention<'_>) {
    let (drafted, closes) = (round.script.report.drafted, round.times.closes);
    let comments = comments(round, closes.plus_days(8));
    let dispositions = comments.iter().enumerate().map(|(at, comment)| disposition(at, comment, closes)).collect();
    round.script.review = Some(Review {
        at: drafted.plus_seconds(2 * 3600),
        version: "Draft 1".to_owned(),
        opens: closes.plus_days(8).day().to_string(),
        closes: closes.plus_days(11).day().to_string(),
        introduction: "Please look first at what the recommendations rest on.".to_owned(),
        afterwards: "Every comment is answered in a table.".to_owned(),
        forum: "forum".to_owned(),
        comments,
        dispositions,
    });
}

/// One of each kind, as far as somebody is there for it: on a paragraph, by mail, in a table, on the whole.
fn comments(round: &Invention<'_>, from: Instant) -> Vec<Comment> {
    let listed = round.script.forums.first().map(|forum| round.script.listed(forum)).unwrap_or_default();
    let listed: BTreeSet<&str> = listed.into_iter().collect();
    let leaves = |party: &Party| round.script.departures.iter().any(|one| one.party == party.code);
    // An expert, so that everybody can say in which capacity they comment.
    let expert = |party: &Party| party.people.last().map(|person| person.who.clone());
    let experts = round.parties.iter().filter(|party| !leaves(party)).filter_map(|party| Some((party, expert(party)?)));
    let mut experts: Vec<(&Party, String)> = experts.filter(|(_, who)| listed.contains(who.as_str())).collect();
    experts.sort_by_key(|(party, _)| !party.by_mail);
    let comment = |at: usize, (party, by): &(&Party, String)| Comment {
        key: format!("comment{at}"),
        at: from.plus_seconds(3600 * (1 + 5 * at as i64)),
        by: by.clone(),
        capacity: String::new(),
        paragraph: ["1", "2", "3", ""][at % 4].to_owned(),
        language: party.language().to_owned(),
        text: round.words(party.language),
        proposed: if at % 4 == 1 {
            "Experience was exchanged, and some needs were named.".to_owned()
        } else {
            String::new()
        },
        by_mail: at == 0 && party.by_mail,
        in_file: at == 1,
    };
    experts.iter().take(4).enumerate().map(|(at, one)| comment(at, one)).collect()
}

fn disposition(at: usize, comment: &Comment, closes: Instant) -> Disposition {
    let (disposition, reason, taken_up) = match at {
        0 => ("accepted", "", "LL/SM/LG/1/1"),
        1 => ("partly", "The first half is said already.", ""),
        2 => ("not-accepted", "No post speaks of it.", ""),
        _ => ("accepted", "", "LL/SM/LG/1/1"),
    };
    Disposition {
        at: closes.plus_days(12).plus_seconds(600 * at as i64),
        comments: vec![comment.key.clone()],
        disposition: disposition.to_owned(),
        reason: reason.to_owned(),
        taken_up: taken_up.to_owned(),
    }
}
