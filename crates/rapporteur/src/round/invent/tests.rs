//! What is invented can be played: nobody replies to what they cannot read, and everything that a forum has is in it.

use super::*;
use crate::round::account::Standing;
use crate::round::script::{Fate, Way};

const SIZES: [(usize, u32, usize); 5] = [(1, 1, 0), (1, 2, 9), (4, 5, 12), (40, 14, 200), (196, 6, 90)];

fn scripts() -> impl Iterator<Item = Script> {
    SIZES.into_iter().flat_map(|(parties, days, posts)| {
        (1..9).map(move |seed| round(&Chance::seeded(seed), Size { parties, days, posts }))
    })
}

/// Where a post hangs at an instant, by the key of the place.
fn place<'a>(script: &'a Script, post: &'a Post, at: Instant) -> &'a str {
    let mut first = post;
    while let Some(parent) = script.posts.iter().find(|other| other.key == first.reply_to) {
        first = parent;
    }
    let moves = script.decisions.iter().filter(|one| one.post == first.key && one.at <= at);
    let to = moves.filter_map(|one| if let Fate::Moved(to) = &one.fate { Some(to.as_str()) } else { None }).next_back();
    to.unwrap_or(&post.topic)
}

#[test]
fn nobody_replies_to_what_they_cannot_read_or_where_it_does_not_hang() {
    for script in scripts() {
        let late = script.given_back.iter().map(|late| &late.post);
        for post in script.posts.iter().chain(late).filter(|post| !post.reply_to.is_empty()) {
            let parent = script.posts.iter().find(|other| other.key == post.reply_to).expect("what it answers");
            let standing = Standing::at(&script, post.at);
            assert!(parent.at < post.at && standing.is_read(parent), "{} answers {}", post.key, parent.key);
            assert_eq!(post.topic, place(&script, parent, post.at), "{} answers {}", post.key, parent.key);
        }
    }
}

#[test]
fn nothing_is_said_in_a_thread_after_it_was_closed() {
    for script in scripts() {
        for closed in script.decisions.iter().filter(|one| one.fate == Fate::Closed) {
            let mut below = BTreeSet::from([closed.post.as_str()]);
            for post in &script.posts {
                if below.contains(post.reply_to.as_str()) {
                    below.insert(&post.key);
                    assert!(post.at < closed.at, "{}", post.key);
                }
            }
        }
    }
}

#[test]
fn a_summary_and_the_report_name_only_what_everybody_reads() {
    for script in scripts() {
        let post = |key: &str| script.posts.iter().find(|post| post.key == key).expect("a post");
        for summary in &script.summaries {
            let named = summary.text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            assert!(
                named.into_iter().all(|key| Standing::at(&script, summary.at).is_read(post(key))),
                "{}",
                summary.key
            );
        }
        let standing = Standing::at(&script, script.report.drafted);
        let cited = script.report.paragraphs.iter().flat_map(|paragraph| &paragraph.rests_on);
        assert!(cited.into_iter().all(|cited| standing.is_read(post(&cited.post))));
    }
}

#[test]
fn a_round_of_the_usual_size_has_everything_that_a_forum_has() {
    let script = round(&Chance::seeded(1), Size { parties: 40, days: 14, posts: 200 });
    let fated = |fate: fn(&Fate) -> bool| script.decisions.iter().any(|one| fate(&one.fate));
    for (what, is_there) in [
        ("admitted", fated(|fate| *fate == Fate::Admitted)),
        ("refused", fated(|fate| *fate == Fate::Refused)),
        ("removed", fated(|fate| *fate == Fate::Removed)),
        ("withdrawn", fated(|fate| *fate == Fate::Withdrawn)),
        ("moved", fated(|fate| matches!(fate, Fate::Moved(_)))),
        ("split", fated(|fate| *fate == Fate::Split)),
        ("pinned", fated(|fate| *fate == Fate::Pinned)),
        ("closed", fated(|fate| *fate == Fate::Closed)),
        ("by page", script.nominations.iter().any(|one| one.way == Way::Page)),
        ("by the Word form", script.nominations.iter().any(|one| one.way == Way::Word)),
        ("by mail", script.nominations.iter().any(|one| one.way == Way::Mail)),
        ("a departure", !script.departures.is_empty()),
        ("a reminder", !script.reminders.is_empty()),
        ("late mails", script.posts.iter().any(|post| post.accepted.is_some()) && !script.given_back.is_empty()),
        ("comments", script.review.as_ref().is_some_and(|review| review.comments.len() == 4)),
    ] {
        assert!(is_there, "{what}");
    }
    assert_eq!((script.summaries.len(), script.revisions.len(), script.translations.len()), (6, 3, 2));
}
