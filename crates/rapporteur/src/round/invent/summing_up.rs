//! The moderators sum up each week of their session, and all of it when the forum is over; each names posts that everybody reads.

use db::Instant;

use super::Invention;
use super::tables::MODERATORS;
use crate::round::account::Standing;
use crate::round::script::{Post, Summary};

/// So many posts are named.
const NAMED: usize = 4;
const WEEK: i64 = 7 * 24 * 3600;
/// The forum opens at midnight, and moderators write at nine; the round begins at eight.
const FROM_MIDNIGHT: i64 = 8 * 3600;
const MORNING: i64 = 9 * 3600;

pub(super) fn habit(round: &mut Invention<'_>) {
    let midnight = round.times.opens.plus_seconds(-FROM_MIDNIGHT);
    let weeks = (1..).map(|week| (week, midnight.plus_seconds(week * WEEK)));
    let over = weeks.take_while(|(_, ends)| *ends <= round.times.closes).map(|(week, ends)| (week, ends, MORNING));
    let all: Vec<(i64, Instant, i64)> = over.chain([(0, round.times.closes.plus_days(2), 0)]).collect();
    for (week, ends, morning) in all {
        for (at, session) in ["I", "II"].into_iter().enumerate() {
            let when = ends.plus_seconds(morning + 600 * at as i64);
            let text = text(&said(round, session, when));
            round.script.summaries.push(Summary {
                key: format!("summary-{session}-{week}"),
                at: when,
                by: MODERATORS[at].to_owned(),
                session: session.to_owned(),
                week,
                language: "en".to_owned(),
                text,
            });
        }
    }
}

/// Some of the posts that everybody reads at an instant in a session, and with which nothing happens later.
fn said(round: &Invention<'_>, session: &str, at: Instant) -> Vec<String> {
    let standing = Standing::at(&round.script, at);
    let own = |post: &&Post| (post.topic == "II") == (session == "II") && !round.touched.contains(&post.key);
    let read: Vec<&Post> = round.script.posts.iter().filter(own).filter(|post| standing.is_read(post)).collect();
    let mut keys: Vec<String> =
        (0..NAMED).filter_map(|_| round.chance.pick(&read)).map(|post| post.key.clone()).collect();
    keys.sort();
    keys.dedup();
    keys
}

fn text(keys: &[String]) -> String {
    if keys.is_empty() {
        return "Nobody has written here yet. The moderators will ask again.".to_owned();
    }
    let named: Vec<String> = keys.iter().map(|key| format!("{{{key}}}")).collect();
    format!("The plans name the subject and seldom an office ({}). More is wanted on what it costs.", named.join(", "))
}
