//! The moderators' summaries of a session: one of each week of the forum, and one of the whole.

use db::Instant;
use record::request::Window;

/// What a summary is of: a week of the forum, counted from its opening, or all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Week(pub i64);

db::column!(Week(i64));

const SECONDS: i64 = 7 * 24 * 3600;

impl Week {
    /// All of the forum.
    pub(crate) const WHOLE: Week = Week(0);

    pub(crate) fn is_whole(self) -> bool {
        self == Week::WHOLE
    }

    /// From when until when it goes, in a forum of this window; nothing when the forum has no such week.
    pub(crate) fn span(self, window: Window) -> Option<Window> {
        if self.is_whole() {
            return Some(window);
        }
        let weeks = self.0.checked_sub(1).filter(|before| (0..1000).contains(before))?;
        let opens = window.opens.plus_seconds(weeks * SECONDS);
        let closes = opens.plus_seconds(SECONDS).min(window.closes);
        (opens < window.closes).then_some(Window { opens, closes })
    }

    /// The weeks of which a summary can be written at `now`: those that have begun but the last, which that of the whole
    /// covers.
    pub(crate) fn begun(window: Window, now: Instant) -> Vec<Week> {
        let begun =
            |week: &Week| week.span(window).is_some_and(|span| span.opens <= now && span.closes < window.closes);
        (1..).map(Week).take_while(begun).collect()
    }

    /// Whether a summary is wanted at `now`: the week, or the forum, is over.
    pub(crate) fn is_due(self, window: Window, now: Instant) -> bool {
        self.span(window).is_some_and(|span| span.closes <= now)
    }
}

impl std::str::FromStr for Week {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<u16>().map(|week| Week(week.into()))
    }
}

impl std::fmt::Display for Week {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().expect("an instant")
    }

    #[test]
    fn each_week_but_the_last_has_a_summary_of_its_own_once_it_has_begun() {
        let window = Window { opens: at("2031-06-02T00:00:00Z"), closes: at("2031-06-20T23:59:00Z") };
        let begun = |now| Week::begun(window, at(now)).into_iter().map(|week| week.0).collect::<Vec<_>>();
        assert_eq!(begun("2031-06-01T23:59:00Z"), [0_i64; 0]);
        assert_eq!(begun("2031-06-02T00:00:00Z"), [1]);
        assert_eq!(begun("2031-06-09T00:00:00Z"), [1, 2]);
        // The third week is the last: what is said of it is said of the whole.
        assert_eq!(begun("2031-07-01T00:00:00Z"), [1, 2]);
        assert!(
            !Week(1).is_due(window, at("2031-06-08T23:59:59Z")) && Week(1).is_due(window, at("2031-06-09T00:00:00Z"))
        );
        assert!(Week::WHOLE.is_due(window, window.closes) && Week(3).span(window).is_some());
        assert_eq!((Week(4).span(window), Week(-1).span(window)), (None, None));
    }

    #[test]
    fn a_forum_of_a_week_has_only_a_summary_of_the_whole() {
        let window = Window { opens: at("2031-06-02T00:00:00Z"), closes: at("2031-06-06T23:59:00Z") };
        assert_eq!(Week::begun(window, window.closes), []);
    }
}
