//! What a forum is and its rules: when it is open, who may speak in which capacity, and how posts stand in a thread.

mod course;
mod letter;
pub(crate) mod nomination;
pub(crate) mod participation;
pub(crate) mod summary;
pub(crate) mod template;
mod window;

use std::collections::HashMap;

use db::Instant;
use jiff::tz::TimeZone;
use record::contribution::{Number, State};
use record::decision::What;
use record::request::Request;
pub use record::speaker::{Listed, Speaker, may_speak_as, takes_part};
use record::{Kind, words};

pub use course::{
    Change, Course, MOST_EDIT_MINUTES, Moderation, Observers, Participation, Phase, Registration, Settings, Stage,
    Text, USUAL_EDIT_MINUTES,
};
pub(crate) use letter::{can_have_come, counted};
pub use window::{Moment, USUAL_WEEKS, closing, proposed_opening, window};

/// The longest post, in characters.
pub const LONGEST_POST: usize = 20_000;
/// The longest title or guiding question, and the longest introduction.
pub const LONGEST_TITLE: usize = 300;
pub const LONGEST_BODY: usize = 10_000;
/// The longest reason for what an officer decided.
pub const LONGEST_REASON: usize = 1_000;

/// Whether so many of the guiding questions that a report proposes for a place are right: two or three are chosen; where
/// fewer than two are proposed, it may be none.
pub fn is_enough(chosen: usize, proposed: usize) -> bool {
    let fewest = if proposed < 2 { 0 } else { 2 };
    (fewest..=3).contains(&chosen)
}

words! {
    /// How somebody came onto a forum's list.
    Manner {
        Nominated = "nominated",
        Invited = "invited",
        Open = "open",
    }
}

words! {
    /// Whether somebody on a forum's list takes part.
    Standing {
        Admitted = "admitted",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How somebody hears by mail of what is said at a place.
    Notices {
        Each = "each",
        /// Of replies to what they wrote.
        Replies = "replies",
        /// Of all of it together, in the morning.
        Daily = "daily",
        /// On Monday morning.
        Weekly = "weekly",
        None = "none",
    }
}

/// The hour, where the reader is, at which a digest is sent.
const MORNING: i8 = 7;

/// When a digest of what is said at `after` is due: the reader's next morning, or their next Monday morning.
pub fn next_morning(after: Instant, zone: &TimeZone, weekly: bool) -> Instant {
    let local = zone.to_datetime(after.timestamp());
    let morning = |days: i32| {
        let day = local.date().checked_add(jiff::Span::new().days(days)).ok()?;
        let monday = day.weekday() == jiff::civil::Weekday::Monday;
        let at = Instant::from(zone.to_timestamp(day.at(MORNING, 0, 0, 0)).ok()?);
        (at > after && (monday || !weekly)).then_some(at)
    };
    // At the end of all calendars there is no morning any more.
    (0..=8).find_map(morning).unwrap_or(after)
}

/// A place to post, with what stands above it and below it.
#[derive(Clone, Debug)]
pub struct Place {
    pub forum: Request,
    pub course: Course,
    pub settings: Settings,
    /// The session, where the place is a sub-topic.
    pub session: Option<Request>,
    pub topic: Request,
    pub questions: Vec<Request>,
    /// A session that has sub-topics is no place to post: its sub-topics are.
    pub subtopics: Vec<Request>,
}

impl Place {
    /// Reads the place out of a request with its surroundings; nothing when it is not a session or a sub-topic.
    pub fn of(around: Vec<Request>, id: record::RecordId, planned: Instant, settings: Settings) -> Option<Self> {
        let (mut above, mut below): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
        let mut topic = None;
        for request in around {
            match (&topic, request.id == id) {
                (_, true) => topic = Some(request),
                (None, false) => above.push(request),
                (Some(_), false) => below.push(request),
            }
        }
        let topic = topic.filter(|topic| matches!(topic.kind, Kind::Session | Kind::Topic))?;
        let mut above = above.into_iter();
        let forum = above.next()?;
        let course = Course { stage: forum.state.parse().ok()?, window: forum.window?, planned };
        let (questions, subtopics) = below.into_iter().partition(|request| request.kind == Kind::Question);
        Some(Place { forum, course, settings, session: above.next(), topic, questions, subtopics })
    }

    /// The session to which the place belongs: itself, or the one above it.
    pub fn session_id(&self) -> record::RecordId {
        self.session.as_ref().map_or(self.topic.id, |session| session.id)
    }

    /// Whether posts can hang on it.
    pub fn takes_posts(&self) -> bool {
        self.subtopics.is_empty()
    }

    /// Whether posts can be written at `now`.
    pub fn is_open(&self, now: Instant) -> bool {
        self.takes_posts() && self.course.is_open(now)
    }

    pub fn phase(&self, now: Instant) -> Phase {
        self.course.phase(now)
    }

    /// Until when its author may change a post that came at `at`.
    pub fn editable_until(&self, at: Instant) -> Instant {
        at.plus_seconds(self.settings.edit_minutes * 60)
    }

    /// Whether a post in this state that came at `at` may be changed by its author, as far as state and time go.
    pub fn is_editable(&self, state: State, at: Instant, now: Instant) -> bool {
        matches!(state, State::Pending | State::Published) && now < self.editable_until(at)
    }
}

/// Whether a decision about a post leads anywhere from the state in which it is. What its author took back stays so.
pub fn leads(from: State, what: What) -> bool {
    match what {
        What::Admit => matches!(from, State::Pending | State::Refused | State::Removed),
        What::Refuse => from == State::Pending,
        What::Withdraw => matches!(from, State::Pending | State::Published),
        What::Remove => from == State::Published,
        What::Erase => from != State::Erased,
        What::Pin | What::Unpin | What::Close | What::Reopen | What::Move | What::Split => from == State::Published,
    }
}

/// A text as a quotation of a post: with its number, each line marked.
pub fn quotation(number: Number, text: &str) -> String {
    let lines = text.lines().map(|line| format!("> {line}").trim_end().to_owned());
    let head = [format!("> {number}"), ">".to_owned()];
    head.into_iter().chain(lines).collect::<Vec<_>>().join("\n") + "\n\n"
}

/// The deepest reply that is moved in; deeper ones stand below each other.
const DEEPEST: usize = 4;

/// Puts the posts of a page into the order of their threads: each post, then its replies. Gives their indices with how deep
/// they stand. A post whose parent is on another page begins a thread of its own.
pub fn threads(posts: &[(Number, Option<Number>)]) -> Vec<(usize, usize)> {
    let places: HashMap<Number, usize> =
        posts.iter().enumerate().map(|(index, (number, _))| (*number, index)).collect();
    let mut replies: Vec<Vec<usize>> = vec![Vec::new(); posts.len()];
    let mut roots = Vec::new();
    for (index, (_, parent)) in posts.iter().enumerate() {
        // A reply comes after what it replies to; anything else would make a circle.
        match parent.and_then(|parent| places.get(&parent)).filter(|parent| **parent < index) {
            Some(parent) => replies[*parent].push(index),
            None => roots.push(index),
        }
    }
    let mut order = Vec::with_capacity(posts.len());
    let mut waiting: Vec<(usize, usize)> = roots.into_iter().rev().map(|index| (index, 0)).collect();
    while let Some((index, depth)) = waiting.pop() {
        order.push((index, depth));
        waiting.extend(replies[index].iter().rev().map(|reply| (*reply, (depth + 1).min(DEEPEST))));
    }
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_digest_comes_in_the_readers_morning() {
        let zone = TimeZone::get("Asia/Tokyo").expect("a zone");
        let due = |after: &str, zone: &TimeZone, weekly| {
            next_morning(after.parse().expect("an instant"), zone, weekly).to_string()
        };
        // 7 o'clock in Tokyo is 22 o'clock the day before in UTC.
        assert_eq!(due("2031-06-03T09:00:00Z", &zone, false), "2031-06-03T22:00:00Z");
        assert_eq!(due("2031-06-03T22:00:00Z", &zone, false), "2031-06-04T22:00:00Z");
        // 3 June 2031 is a Tuesday.
        assert_eq!(due("2031-06-03T09:00:00Z", &TimeZone::UTC, true), "2031-06-09T07:00:00Z");
        assert_eq!(due("2031-06-09T07:00:00Z", &TimeZone::UTC, true), "2031-06-16T07:00:00Z");
        // The clocks change on the way; the morning is the morning.
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        assert_eq!(due("2031-03-29T07:00:00Z", &paris, false), "2031-03-30T05:00:00Z");
        assert_eq!(due("2031-03-28T07:00:00Z", &paris, false), "2031-03-29T06:00:00Z");
    }

    #[test]
    fn two_or_three_questions_are_chosen() {
        let enough: Vec<_> = (0..=4).filter(|chosen| is_enough(*chosen, 5)).collect();
        assert_eq!(enough, [2, 3]);
        assert!(is_enough(0, 1) && is_enough(1, 1) && is_enough(0, 0) && !is_enough(4, 0));
    }

    proptest! {
        #[test]
        fn every_post_stands_once_and_replies_stand_below(parents in prop::collection::vec(prop::option::of(0_i64..30), 0..30)) {
            let posts: Vec<_> = (1_i64..).zip(&parents).map(|(n, parent)| (Number(n), parent.map(Number))).collect();
            let order = threads(&posts);
            let mut seen: Vec<usize> = order.iter().map(|(index, _)| *index).collect();
            let place = |number: Number| order.iter().position(|(index, _)| posts[*index].0 == number);
            for (at, (index, depth)) in order.iter().enumerate() {
                prop_assert!(*depth == 0 || order[at - 1].1 + 1 >= *depth);
                if let Some(parent) = posts[*index].1.filter(|parent| *parent < posts[*index].0).and_then(place) {
                    prop_assert!(parent < at);
                }
            }
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..posts.len()).collect::<Vec<_>>());
        }
    }
}
