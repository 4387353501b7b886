//! What a round of comments is and its rules: when it is open, who reads what, and what becomes of a comment.

pub(crate) mod diff;
pub(crate) mod letter;
pub(crate) mod returned;

use db::Instant;
use jiff::civil::{Date, time};
use jiff::tz::TimeZone;
use language::Language;
use record::contribution::Text;
use record::document::Force;
use record::request::Window;
use record::speaker::{Listed, Speaker, may_speak_as};
use record::{Actor, Circles, RecordId, words};
use redline::Line;

/// The longest comment, proposed text and reason, in characters.
pub(crate) const LONGEST: usize = 20_000;
/// The longest name of a version.
pub(crate) const LONGEST_VERSION: usize = 60;

words! {
    /// When those who take part see each other's comments.
    Shown {
        AtOnce = "at-once",
        AfterClosing = "after-closing",
    }
}

words! {
    /// As what somebody is on a round's list.
    Role {
        Commenter = "commenter",
        /// Says what becomes of the comments, as officers may.
        Editor = "editor",
    }
}

words! {
    /// What became of a comment.
    Disposition {
        Accepted = "accepted",
        Partly = "partly",
        NotAccepted = "not-accepted",
    }
}

words! {
    /// Where a round stands in its time.
    Phase {
        Announced = "announced",
        Open = "open",
        Closed = "closed",
    }
}

/// A round of comments on a draft.
#[derive(Clone, Debug)]
pub(crate) struct Round {
    pub id: RecordId,
    pub title: String,
    /// What those who are asked are told.
    pub introduction: String,
    pub document: RecordId,
    pub symbol: String,
    /// As the draft was called when it was sent out.
    pub version: String,
    pub language: Language,
    /// Whether the document can still be changed.
    pub is_draft: bool,
    pub window: Window,
    pub afterwards: String,
    pub public: bool,
    pub shown: Shown,
    /// What stood before the first paragraph.
    pub opening: String,
}

impl Round {
    pub(crate) fn phase(&self, now: Instant) -> Phase {
        match (now < self.window.opens, self.window.is_open(now)) {
            (true, _) => Phase::Announced,
            (false, true) => Phase::Open,
            (false, false) => Phase::Closed,
        }
    }

    /// Who may see a comment in lists and walks, when it comes in at `now`.
    pub(crate) fn circles(&self, now: Instant) -> Circles {
        let seen = self.shown == Shown::AtOnce || self.phase(now) == Phase::Closed;
        if self.public && seen { Circles::PUBLIC } else { Circles::PARTICIPANTS.and(Circles::SECRETARIAT) }
    }
}

/// How somebody stands to a round.
#[derive(Clone, Debug, Default)]
pub(crate) struct Standing {
    pub speakers: Vec<Speaker>,
    /// Whether they say what becomes of the comments.
    pub edits: bool,
    /// Whether they are on the list or of the Secretariat.
    pub takes_part: bool,
}

impl Standing {
    /// From what the round's list says of somebody.
    pub(crate) fn of(actor: &Actor, listed: Option<(Role, Listed)>) -> Self {
        let Some((role, listed)) = listed else {
            let speakers = may_speak_as(actor, &Listed::default());
            return Standing { speakers, edits: actor.is_officer(), takes_part: actor.is_officer() };
        };
        let listed = match role {
            Role::Commenter => listed,
            Role::Editor => Listed { participant: None, moderator: true, ..listed },
        };
        let edits = actor.is_officer() || role == Role::Editor;
        Standing { speakers: may_speak_as(actor, &listed), edits, takes_part: true }
    }

    /// Whether they may read the round at all.
    pub(crate) fn reads(&self, round: &Round) -> bool {
        round.public || self.takes_part
    }

    /// Whether they see what others said.
    pub(crate) fn sees_others(&self, round: &Round, now: Instant) -> bool {
        self.edits || (self.reads(round) && (round.shown == Shown::AtOnce || round.phase(now) == Phase::Closed))
    }
}

/// The window from the beginning of a day to the end of a day, in UTC; nothing when the days are in the wrong order.
pub(crate) fn window(opens: Date, closes: Date) -> Option<Window> {
    let at = |day: Date, at| TimeZone::UTC.to_timestamp(day.to_datetime(at)).ok().map(Instant::from);
    let window = Window { opens: at(opens, time(0, 0, 0, 0))?, closes: at(closes, time(23, 59, 59, 999_000_000))? };
    (opens <= closes).then_some(window)
}

/// A paragraph of the draft as it was sent out.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// Where it stands, counted from 1.
    pub position: i64,
    pub paragraph: RecordId,
    pub line: Line,
    pub asks: Option<Asks>,
}

/// What a paragraph that went out asks, if it asks something.
#[derive(Clone, Debug)]
pub(crate) struct Asks {
    pub force: Force,
    /// Of whom, as its words name them.
    pub addressees: String,
    pub timing: Option<String>,
}

/// Gives each paragraph a number that no other has: where a number comes again in an annex, the annex is named before it;
/// a paragraph without a number goes by its position.
pub(crate) fn numbers(paragraphs: &[(String, Option<String>)]) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::with_capacity(paragraphs.len());
    for (position, (number, annex)) in (1..).zip(paragraphs) {
        let named = match (number.as_str(), annex) {
            ("", _) => format!("[{position}]"),
            (number, Some(annex)) if numbers.iter().any(|taken| taken == number) => format!("{annex}/{number}"),
            (number, _) => number.to_owned(),
        };
        let taken = numbers.contains(&named);
        numbers.push(if taken { format!("{named}[{position}]") } else { named });
    }
    numbers
}

/// With which version of this module a comment's HTML was made.
const RENDERER: i64 = 1;

/// What the record keeps of a comment as its words, and their HTML: with it the proposed text is sealed too.
pub(crate) fn text(comment: &str, proposed: Option<&str>) -> Text {
    let part = |words: &str, class: &str| {
        let lines: Vec<_> = words.lines().map(language::escape).collect();
        format!("<p{class}>{}</p>", lines.join("<br>"))
    };
    let mut html = if comment.is_empty() { String::new() } else { part(comment, "") };
    match proposed {
        Some("") => html.push_str("<p class=\"proposed\"><del>¶</del></p>"),
        Some(proposed) => html.push_str(&part(proposed, " class=\"proposed\"")),
        None => {}
    }
    let words = if comment.is_empty() { proposed.filter(|text| !text.is_empty()).unwrap_or("—") } else { comment };
    Text { text: words.to_owned(), html, renderer: RENDERER }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paragraph_has_a_number_of_its_own() {
        let paragraph = |number: &str, annex: Option<&str>| (number.to_owned(), annex.map(str::to_owned));
        let all = [
            paragraph("1", None),
            paragraph("", None),
            paragraph("1(a)", None),
            paragraph("1", Some("II")),
            paragraph("2", Some("II")),
            paragraph("1", Some("II")),
        ];
        assert_eq!(numbers(&all), ["1", "[2]", "1(a)", "II/1", "2", "II/1[6]"]);
    }

    #[test]
    fn what_is_proposed_is_part_of_what_is_kept() {
        assert_eq!(text("Why <b>?", Some("x\ny")).html, "<p>Why &lt;b&gt;?</p><p class=\"proposed\">x<br>y</p>");
        assert_eq!((text("", Some("x")).text, text("", Some("")).text), ("x".to_owned(), "—".to_owned()));
    }

    #[test]
    fn those_who_are_not_asked_read_what_is_public_and_nothing_else() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        let round = |public, shown| Round {
            id: RecordId(1),
            title: String::new(),
            introduction: String::new(),
            document: RecordId(2),
            symbol: String::new(),
            version: String::new(),
            language: Language::English,
            is_draft: true,
            window: window(day("2031-06-02"), day("2031-06-13")).expect("the days are in order"),
            afterwards: String::new(),
            public,
            shown,
            opening: String::new(),
        };
        let (open, closed) = ("2031-06-05T00:00:00Z", "2031-06-14T00:00:00Z");
        let sees =
            |standing: &Standing, round: &Round, at: &str| standing.sees_others(round, at.parse().expect("an instant"));
        let public = Standing::of(&Actor::default(), None);
        let listed = Standing::of(&Actor::default(), Some((Role::Commenter, Listed::default())));
        let editor = Standing::of(&Actor::default(), Some((Role::Editor, Listed::default())));
        assert!(!public.reads(&round(false, Shown::AtOnce)) && public.reads(&round(true, Shown::AtOnce)));
        assert!(!sees(&public, &round(false, Shown::AtOnce), closed));
        let late = round(true, Shown::AfterClosing);
        assert!(!sees(&public, &late, open) && sees(&public, &late, closed) && sees(&editor, &late, open));
        assert!(!sees(&listed, &late, open) && sees(&listed, &round(false, Shown::AtOnce), open));
        assert_eq!(late.circles(open.parse().expect("an instant")), Circles::PARTICIPANTS.and(Circles::SECRETARIAT));
        assert_eq!(late.circles(closed.parse().expect("an instant")), Circles::PUBLIC);
        assert_eq!(window(day("2031-06-03"), day("2031-06-02")), None);
    }
}
