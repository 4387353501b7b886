//! What a forum is and its rules: when it is open, who may speak in which capacity, and how posts stand in a thread.

use std::collections::HashMap;

use db::Instant;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use record::contribution::{Number, State};
use record::decision::What;
use record::request::{Request, Window};
pub use record::speaker::{Listed, Speaker, may_speak_as, takes_part};
use record::{Kind, words};

/// The longest post, in characters.
pub const LONGEST_POST: usize = 20_000;
/// The longest title or guiding question, and the longest introduction.
pub const LONGEST_TITLE: usize = 300;
pub const LONGEST_BODY: usize = 10_000;

/// Where a forum stands in its time; it follows from its window and from nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Announced,
    Open,
    Closed,
}

impl Phase {
    /// The phase of a window at an instant.
    pub fn of(window: Window, now: Instant) -> Self {
        match (now < window.opens, window.is_open(now)) {
            (true, _) => Phase::Announced,
            (false, true) => Phase::Open,
            (false, false) => Phase::Closed,
        }
    }

    /// As in message ids (`phase-…`) and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Phase::Announced => "announced",
            Phase::Open => "open",
            Phase::Closed => "closed",
        }
    }
}

/// The window from the beginning of a day to the end of a day, in UTC; nothing when the days are in the wrong order.
pub fn window(opens: Date, closes: Date) -> Option<Window> {
    let begins =
        |day: Date| TimeZone::UTC.to_timestamp(day.to_datetime(jiff::civil::time(0, 0, 0, 0))).ok().map(Instant::from);
    let ends = |day: Date| {
        let last = jiff::civil::time(23, 59, 59, 999_000_000);
        TimeZone::UTC.to_timestamp(day.to_datetime(last)).ok().map(Instant::from)
    };
    if opens > closes {
        return None;
    }
    Some(Window { opens: begins(opens)?, closes: ends(closes)? })
}

/// How long a forum is open when the report that plans it does not say.
pub const USUAL_WEEKS: u32 = 2;

/// The days that are proposed for a forum: it opens on the first Monday at least four weeks from today, so that experts can
/// be nominated.
pub fn proposed_opening(today: Date) -> Option<Date> {
    let earliest = today.checked_add(jiff::Span::new().weeks(4)).ok()?;
    let to_monday = (7 - i64::from(earliest.weekday().to_monday_zero_offset())) % 7;
    earliest.checked_add(jiff::Span::new().days(to_monday)).ok()
}

/// The last day of a forum that is open for so many weeks.
pub fn closing(opens: Date, weeks: u32) -> Option<Date> {
    opens.checked_add(jiff::Span::new().days(i64::from(weeks) * 7 - 1)).ok()
}

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
    /// The session, where the place is a sub-topic.
    pub session: Option<Request>,
    pub topic: Request,
    pub questions: Vec<Request>,
    /// A session that has sub-topics is no place to post: its sub-topics are.
    pub subtopics: Vec<Request>,
}

impl Place {
    /// Reads the place out of a request with its surroundings; nothing when it is not a session or a sub-topic.
    pub fn of(around: Vec<Request>, id: record::RecordId) -> Option<Self> {
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
        let (questions, subtopics) = below.into_iter().partition(|request| request.kind == Kind::Question);
        Some(Place { forum, session: above.next(), topic, questions, subtopics })
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
        self.takes_posts() && self.forum.window.is_some_and(|window| window.is_open(now))
    }

    pub fn phase(&self, now: Instant) -> Phase {
        self.forum.window.map_or(Phase::Announced, |window| Phase::of(window, now))
    }
}

/// Whether a decision about a post leads anywhere from the state in which it is. What its author took back stays so.
pub fn leads(from: State, what: What) -> bool {
    match what {
        What::Admit => matches!(from, State::Pending | State::Refused | State::Removed),
        What::Refuse => from == State::Pending,
        What::Withdraw => matches!(from, State::Pending | State::Published),
        What::Remove => from == State::Published,
        What::Pin | What::Unpin | What::Close | What::Reopen | What::Move | What::Split => from == State::Published,
    }
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
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_window_is_whole_days_in_utc() {
        let window = window(date(2031, 6, 2), date(2031, 6, 13)).expect("the days are in order");
        assert_eq!(window.opens.to_string(), "2031-06-02T00:00:00Z");
        assert_eq!(window.closes.to_string(), "2031-06-13T23:59:59.999Z");
        assert_eq!(super::window(date(2031, 6, 3), date(2031, 6, 2)), None);
        let phase = |at: &str| Phase::of(window, at.parse().expect("an instant")).code();
        assert_eq!(phase("2031-06-01T23:59:59Z"), "announced");
        assert_eq!(phase("2031-06-02T00:00:00Z"), "open");
        assert_eq!(phase("2031-06-13T23:59:59Z"), "open");
        assert_eq!(phase("2031-06-14T00:00:00Z"), "closed");
    }

    #[test]
    fn a_planned_forum_opens_on_a_monday_and_closes_on_a_sunday() {
        for day in 1..=7 {
            let opens = proposed_opening(date(2031, 4, day)).expect("a day");
            assert_eq!(opens.weekday(), jiff::civil::Weekday::Monday);
            let away = date(2031, 4, day).until(opens).expect("days").get_days();
            assert!((28..35).contains(&away), "{away} days away");
        }
        assert_eq!(closing(date(2031, 6, 2), 2), Some(date(2031, 6, 15)));
        assert_eq!(closing(Date::MAX, 2), None);
    }

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
