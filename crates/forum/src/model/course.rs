//! How a forum goes: its stage, which an officer decides, its window, and the phase that follows from both and from the clock.
//! Nothing has to run at the instant at which a forum opens or closes.

use db::Instant;
use language::Language;
use record::request::Window;
use record::words;

words! {
    /// How far an officer has brought a forum.
    Stage {
        /// Seen by the Secretariat only.
        Draft = "draft",
        Published = "published",
        /// Its outcome is written down.
        Summarized = "summarized",
        Archived = "archived",
    }
}

words! {
    /// Where a forum stands in its time.
    Phase {
        Draft = "draft",
        Announced = "announced",
        Open = "open",
        /// Open beyond the end that was announced.
        Extended = "extended",
        Closed = "closed",
        Summarized = "summarized",
        Archived = "archived",
    }
}

words! {
    /// What a forum's window is to the one that it had before.
    Change {
        First = "first",
        /// Another one, before the first had opened.
        Moved = "moved",
        Extended = "extended",
        Shortened = "shortened",
        Reopened = "reopened",
    }
}

words! {
    /// How people come onto a forum's list; an officer may invite whomever in any case.
    Participation {
        Nominated = "nominated",
        Invited = "invited",
    }
}

words! {
    /// Whether whoever wants to can register, beside those who are nominated or invited.
    Registration {
        Closed = "closed",
        /// Whoever has confirmed their address takes part.
        AtOnce = "at-once",
        /// An officer admits.
        Admitted = "admitted",
    }
}

words! {
    /// What those may who take part for no Government.
    Observers {
        Post = "post",
        Read = "read",
    }
}

words! {
    /// Whether a moderator sees a post before everybody, or after.
    Moderation {
        Pre = "pre",
        Post = "post",
    }
}

words! {
    /// What stands about a forum as a whole.
    Text {
        /// The rules of conduct.
        Conduct = "conduct",
        /// What happens afterwards.
        Afterwards = "afterwards",
        /// Where the outcome can be followed.
        Outcome = "outcome",
    }
}

/// How long an author may change what they wrote, in minutes, unless a forum says otherwise; and at most: a week.
pub const USUAL_EDIT_MINUTES: i64 = 30;
pub const MOST_EDIT_MINUTES: i64 = 7 * 24 * 60;

/// What an officer decides about a forum besides its words and its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub participation: Participation,
    pub observers: Observers,
    pub moderation: Moderation,
    pub registration: Registration,
    /// Whether the posts of those who registered are seen first.
    pub registered: Moderation,
    pub edit_minutes: i64,
    /// The language of office.
    pub language: Language,
    /// Whether it is a template from which others are made: a draft that is never announced.
    pub template: bool,
}

impl Settings {
    /// What is usual, for a forum that is set up in this language.
    pub fn usual(language: Language) -> Self {
        Settings {
            participation: Participation::Invited,
            observers: Observers::Post,
            moderation: Moderation::Post,
            registration: Registration::Closed,
            registered: Moderation::Pre,
            edit_minutes: USUAL_EDIT_MINUTES,
            language,
            template: false,
        }
    }
}

/// How a forum goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    pub stage: Stage,
    pub window: Window,
    /// When it was to close as it was announced.
    pub planned: Instant,
}

impl Course {
    /// The phase at an instant.
    pub fn phase(&self, now: Instant) -> Phase {
        match self.stage {
            Stage::Draft => Phase::Draft,
            Stage::Summarized => Phase::Summarized,
            Stage::Archived => Phase::Archived,
            Stage::Published if now < self.window.opens => Phase::Announced,
            Stage::Published if !self.window.is_open(now) => Phase::Closed,
            Stage::Published if self.window.closes > self.planned => Phase::Extended,
            Stage::Published => Phase::Open,
        }
    }

    /// Whether posts can be written at `now`.
    pub fn is_open(&self, now: Instant) -> bool {
        self.phase(now).is_open()
    }

    /// To which stages an officer may bring it at `now`: forward only, and not while people are speaking.
    pub fn next(&self, now: Instant) -> &'static [Stage] {
        match self.phase(now) {
            Phase::Draft => &[Stage::Published],
            Phase::Closed => &[Stage::Summarized, Stage::Archived],
            Phase::Summarized => &[Stage::Archived],
            Phase::Announced | Phase::Open | Phase::Extended | Phase::Archived => &[],
        }
    }

    /// The window of a forum that is closed at `now`, before its time; nothing where it is not open.
    pub fn closed(&self, now: Instant) -> Option<Window> {
        (self.is_open(now) && self.window.opens < now).then_some(Window { closes: now, ..self.window })
    }

    /// What another window would be to the present one at `now`; nothing when it cannot be: it has to be another one, to close
    /// after it opens and not before `now`, and while the forum is open only its end can move.
    pub fn change(&self, to: Window, now: Instant) -> Option<Change> {
        if to == self.window || to.opens >= to.closes || to.closes <= now {
            return None;
        }
        match self.phase(now) {
            Phase::Draft => Some(Change::First),
            Phase::Announced => Some(Change::Moved),
            Phase::Open | Phase::Extended if to.opens != self.window.opens => None,
            Phase::Open | Phase::Extended if to.closes < self.window.closes => Some(Change::Shortened),
            Phase::Open | Phase::Extended => Some(Change::Extended),
            Phase::Closed | Phase::Summarized => Some(Change::Reopened),
            Phase::Archived => None,
        }
    }
}

impl Phase {
    /// Whether people can speak.
    pub fn is_open(self) -> bool {
        matches!(self, Phase::Open | Phase::Extended)
    }

    /// Whether it is over: what was said stays.
    pub fn is_over(self) -> bool {
        matches!(self, Phase::Closed | Phase::Summarized | Phase::Archived)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(instant: &str) -> Instant {
        instant.parse().expect("an instant")
    }

    fn window(opens: &str, closes: &str) -> Window {
        Window { opens: at(opens), closes: at(closes) }
    }

    fn course() -> Course {
        let window = window("2031-06-02T00:00:00Z", "2031-06-13T12:00:00Z");
        Course { stage: Stage::Published, window, planned: window.closes }
    }

    #[test]
    fn the_phase_follows_from_stage_window_and_clock() {
        let phase = |course: &Course, now: &str| course.phase(at(now)).code();
        assert_eq!(phase(&course(), "2031-06-01T23:59:59Z"), "announced");
        assert_eq!(phase(&course(), "2031-06-02T00:00:00Z"), "open");
        assert_eq!(phase(&course(), "2031-06-13T11:59:59Z"), "open");
        assert_eq!(phase(&course(), "2031-06-13T12:00:00Z"), "closed");
        let extended = Course { planned: at("2031-06-10T00:00:00Z"), ..course() };
        assert_eq!(phase(&extended, "2031-06-03T00:00:00Z"), "extended");
        assert_eq!(phase(&extended, "2031-06-01T00:00:00Z"), "announced");
        for (stage, said) in [(Stage::Draft, "draft"), (Stage::Summarized, "summarized"), (Stage::Archived, "archived")]
        {
            assert_eq!(phase(&Course { stage, ..course() }, "2031-06-03T00:00:00Z"), said);
        }
    }

    #[test]
    fn a_forum_is_brought_forward_only_and_not_while_people_speak() {
        let next = |stage, now: &str| Course { stage, ..course() }.next(at(now));
        assert_eq!(next(Stage::Draft, "2031-06-05T00:00:00Z"), [Stage::Published]);
        assert_eq!(next(Stage::Published, "2031-06-05T00:00:00Z"), []);
        assert_eq!(next(Stage::Published, "2031-06-15T00:00:00Z"), [Stage::Summarized, Stage::Archived]);
        assert_eq!(next(Stage::Summarized, "2031-06-15T00:00:00Z"), [Stage::Archived]);
        assert_eq!(next(Stage::Archived, "2031-06-15T00:00:00Z"), []);
    }

    #[test]
    fn what_is_open_can_be_closed_at_once() {
        let now = at("2031-06-05T10:00:00Z");
        let window = course().closed(now).expect("it is open");
        assert_eq!((window.opens, window.closes), (course().window.opens, now));
        assert!(!Course { window, ..course() }.is_open(now));
        assert_eq!(course().closed(at("2031-06-01T00:00:00Z")), None);
        assert_eq!(course().closed(at("2031-06-14T00:00:00Z")), None);
        assert_eq!(Course { stage: Stage::Draft, ..course() }.closed(now), None);
    }

    #[test]
    fn another_window_is_named_by_what_it_does() {
        let change = |now: &str, opens: &str, closes: &str| course().change(window(opens, closes), at(now));
        let (early, during, late) = ("2031-05-01T00:00:00Z", "2031-06-05T00:00:00Z", "2031-07-01T00:00:00Z");
        let (opens, longer) = ("2031-06-02T00:00:00Z", "2031-06-20T00:00:00Z");
        assert_eq!(change(early, "2031-06-09T00:00:00Z", longer), Some(Change::Moved));
        assert_eq!(change(during, opens, longer), Some(Change::Extended));
        assert_eq!(change(during, opens, "2031-06-08T00:00:00Z"), Some(Change::Shortened));
        assert_eq!(change(late, "2031-07-02T00:00:00Z", "2031-07-05T00:00:00Z"), Some(Change::Reopened));
        assert_eq!(change(during, "2031-06-03T00:00:00Z", longer), None, "what has opened has opened");
        assert_eq!(change(during, opens, "2031-06-04T00:00:00Z"), None, "nothing closes in the past");
        assert_eq!(change(during, opens, "2031-06-13T12:00:00Z"), None, "that is no change");
        assert_eq!(change(late, longer, opens), None);
        let archived = Course { stage: Stage::Archived, ..course() };
        assert_eq!(archived.change(window("2031-07-02T00:00:00Z", "2031-07-05T00:00:00Z"), at(late)), None);
    }
}
