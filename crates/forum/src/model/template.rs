//! The templates that come with the program: the forums that are usual, in all six languages. Their words are the catalogue's.

use language::{Catalogue, Language, Localized};

use super::{Moderation, Observers, Participation, Registration, Settings, Text};

/// A template: what its messages are named by, its rules, and how many sessions with how many questions it has.
#[derive(Debug)]
pub(crate) struct Shipped {
    /// In addresses and forms, and after `template-` in the names of its messages.
    pub key: &'static str,
    participation: Participation,
    observers: Observers,
    registration: Registration,
    moderation: Moderation,
    /// How many guiding questions each session has.
    pub sessions: &'static [usize],
}

/// All of them, the most usual first.
pub(crate) static SHIPPED: [Shipped; 3] = [
    Shipped {
        key: "experts",
        participation: Participation::Nominated,
        observers: Observers::Post,
        registration: Registration::Closed,
        moderation: Moderation::Post,
        sessions: &[2, 2],
    },
    Shipped {
        key: "consultation",
        participation: Participation::Invited,
        observers: Observers::Post,
        registration: Registration::Admitted,
        moderation: Moderation::Post,
        sessions: &[3],
    },
    Shipped {
        key: "exchange",
        participation: Participation::Invited,
        observers: Observers::Read,
        registration: Registration::Closed,
        moderation: Moderation::Post,
        sessions: &[2],
    },
];

/// How the sessions of a forum are numbered.
const NUMERALS: [&str; 4] = ["I", "II", "III", "IV"];

impl Shipped {
    /// The rules of a forum that is made from it.
    pub(crate) fn settings(&self, language: Language) -> Settings {
        Settings {
            participation: self.participation,
            observers: self.observers,
            registration: self.registration,
            moderation: self.moderation,
            ..Settings::usual(language)
        }
    }

    /// The number, title and introduction of a session, counted from 0.
    pub(crate) fn session(&self, catalogue: &Catalogue, nth: usize) -> (&'static str, Localized, Localized) {
        let part = |what: &str| self.said(catalogue, &format!("{}-{what}", nth + 1));
        (NUMERALS.get(nth).copied().unwrap_or_default(), part("title"), part("body"))
    }

    /// A guiding question of a session, both counted from 0.
    pub(crate) fn question(&self, catalogue: &Catalogue, session: usize, nth: usize) -> Localized {
        self.said(catalogue, &format!("{}-question-{}", session + 1, nth + 1))
    }

    /// What stands about the forum as a whole; nothing where the officer has to say it.
    pub(crate) fn text(&self, catalogue: &Catalogue, text: Text) -> Option<Localized> {
        match text {
            Text::Conduct => Some(all(|language| catalogue.message(language, "template-conduct").to_string())),
            Text::Afterwards => Some(self.said(catalogue, "afterwards")),
            Text::Outcome => None,
        }
    }

    fn said(&self, catalogue: &Catalogue, what: &str) -> Localized {
        all(|language| catalogue.message(language, format!("template-{}-{what}", self.key)).to_string())
    }
}

/// Words in all six languages.
fn all(said: impl Fn(Language) -> String) -> Localized {
    let mut words = Localized::default();
    for language in Language::ALL {
        words.set(language, said(language));
    }
    words
}
