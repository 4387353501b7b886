//! A round of invented people of invented Parties, made from a seed: the same seed gives the same round. What people write comes
//! first; then one habit after the other, of people, moderators and officers, finds in it what it needs, and adds what it does.

mod absence;
mod asking;
mod commenting;
mod late;
mod letters;
mod nominating;
mod opening;
mod party;
mod registering;
mod reminding;
mod removing;
mod reporting;
mod revising;
mod seen_first;
mod summing_up;
mod tables;
#[cfg(test)]
mod tests;
mod threads;
mod translating;
mod writing;

use std::collections::BTreeSet;

use db::{Chance, Instant};

use self::party::Party;
use super::script::{Letter, Officer, Post, Script, Transmittal};

pub(super) use writing::{first_sentence, text};

/// How large a round is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub parties: usize,
    pub days: u32,
    pub posts: usize,
}

/// In a round that would send more notices than this, people are told only of replies to what they wrote, and nobody takes
/// part by mail.
const MOST_NOTICES: usize = 60_000;

/// When the round begins, and when its forum opens and closes.
struct Times {
    begins: Instant,
    opens: Instant,
    closes: Instant,
}

impl Times {
    fn of(days: u32) -> Self {
        let begins: Instant = "2031-05-05T08:00:00Z".parse().unwrap_or_else(|_| Instant::from_microseconds(0));
        let opens = begins.plus_days(28);
        Times { begins, opens, closes: opens.plus_days(i64::from(days)) }
    }

    /// How long the forum is open.
    fn seconds(&self) -> i64 {
        self.closes.seconds_since(self.opens)
    }

    /// When so many hundredths of the forum's time are over.
    fn at(&self, hundredths: i64) -> Instant {
        self.opens.plus_seconds(self.seconds() * hundredths / 100)
    }

    /// When the outcome is passed on.
    fn transmitted(&self) -> Instant {
        self.closes.plus_days(28)
    }
}

/// A round while it is being invented.
struct Invention<'a> {
    chance: &'a Chance,
    times: Times,
    parties: Vec<Party>,
    /// Whether people hear of each post, and answer by mail.
    told: bool,
    script: Script,
    /// The posts with which something happens already, by their keys: each habit leaves those of the others alone.
    touched: BTreeSet<String>,
}

/// What people, moderators and officers do, in the order in which it is thought of.
const HABITS: [fn(&mut Invention<'_>); 15] = [
    nominating::habit,
    registering::habit,
    letters::habit,
    asking::habit,
    seen_first::habit,
    threads::habit,
    removing::habit,
    revising::habit,
    translating::habit,
    late::habit,
    absence::habit,
    reminding::habit,
    summing_up::habit,
    reported,
    commenting::habit,
];

/// Makes a round.
pub(crate) fn round(chance: &Chance, size: Size) -> Script {
    let times = Times::of(size.days);
    let parties: Vec<Party> = (0..size.parties).map(|index| party::party(chance, index)).collect();
    let by_mail = parties.iter().filter(|party| party.by_mail).count() * party::PEOPLE;
    let told = size.posts * by_mail.min(size.posts) <= MOST_NOTICES;
    let posts = writing::posts(chance, &parties, &times, (size.posts, told));
    let script = bare(&times, &parties, posts);
    let mut round = Invention { chance, times, parties, told, script, touched: BTreeSet::new() };
    for habit in HABITS {
        habit(&mut round);
    }
    let mut script = round.script;
    script.posts.sort_by_key(|post| post.at);
    // The program crashes twice while people write: once after a third of the posts, once after two thirds.
    let posts = &script.posts;
    script.crashes = [1, 2].iter().filter_map(|part| Some(posts.get(posts.len() * part / 3)?.at)).collect();
    script
}

/// The round with nothing in it but what people write.
fn bare(times: &Times, parties: &[Party], posts: Vec<Post>) -> Script {
    let opening = "The recommendations of the Liaison Group are transmitted for consideration and action.";
    Script {
        begins: times.begins,
        ends: times.transmitted().plus_days(60),
        directory: tables::directory(parties),
        officer: Officer { address: "iris.marlow@secretariat.example".to_owned(), name: "Iris Marlow".to_owned() },
        mandate: opening::mandate(times.begins),
        passed_on: None,
        forums: vec![opening::forum(times)],
        wordings: Vec::new(),
        posts,
        revisions: Vec::new(),
        letters: vec![stranger(times.opens)],
        returned: Vec::new(),
        given_back: Vec::new(),
        away: Vec::new(),
        watched: Vec::new(),
        decisions: Vec::new(),
        summaries: Vec::new(),
        prompts: Vec::new(),
        reminders: Vec::new(),
        translations: Vec::new(),
        calls: Vec::new(),
        nominations: Vec::new(),
        registrations: Vec::new(),
        departures: Vec::new(),
        crashes: Vec::new(),
        report: reporting::report(&Chance::seeded(0), &[], times.closes),
        drafts: Vec::new(),
        review: None,
        transmittal: Transmittal {
            at: times.transmitted(),
            language: "en".to_owned(),
            instrument: "PSM".to_owned(),
            due: String::new(),
            to_others: false,
            opening: opening.to_owned(),
        },
        progress: Vec::new(),
    }
}

/// Somebody whom nobody knows writes to the house.
fn stranger(opens: Instant) -> Letter {
    Letter {
        key: "stranger".to_owned(),
        at: opens.plus_days(1),
        from: "sales@elsewhere.example".to_owned(),
        name: "Sales".to_owned(),
        subject: "Our offer".to_owned(),
        text: "May we present our services in your forum?".to_owned(),
    }
}

/// The report rests on what everybody reads when the forum is over, and Parties say what they did.
fn reported(round: &mut Invention<'_>) {
    let standing = super::account::Standing::at(&round.script, round.times.transmitted());
    let read: Vec<&Post> = round.script.posts.iter().filter(|post| standing.is_read(post)).collect();
    let report = reporting::report(round.chance, &read, round.times.closes);
    round.script.report = report;
    round.script.progress = reporting::progress(round.chance, &round.parties, round.times.transmitted());
    absence::departure(round);
}

impl Invention<'_> {
    /// Who moderates at a place.
    fn moderator(&self, topic: &str) -> String {
        tables::MODERATORS[usize::from(topic == "II")].to_owned()
    }

    /// The posts to which somebody replies.
    fn answered(&self) -> BTreeSet<String> {
        self.script.posts.iter().map(|post| post.reply_to.clone()).collect()
    }

    /// When a post is replied to first.
    fn first_reply(&self, key: &str) -> Option<Instant> {
        self.script.posts.iter().filter(|post| post.reply_to == key).map(|post| post.at).min()
    }

    /// One of the posts with which nothing happens yet, from whoever takes part on the web.
    fn one(&self, wanted: impl Fn(&Post) -> bool) -> Option<Post> {
        let free = |post: &&Post| {
            !post.by_mail && post.by_letter.is_none() && post.accepted.is_none() && !self.touched.contains(&post.key)
        };
        let all: Vec<&Post> = self.script.posts.iter().filter(free).filter(|post| wanted(post)).collect();
        self.chance.pick(&all).map(|post| (*post).clone())
    }

    /// One of them to which nobody replies, with which something happens from now on.
    fn last_word(&mut self, wanted: impl Fn(&Post) -> bool) -> Option<Post> {
        let answered = self.answered();
        let post = self.one(|post| !answered.contains(&post.key) && wanted(post))?;
        self.touched.insert(post.key.clone());
        Some(post)
    }

    /// A post and everything below it, by their keys.
    fn below(&self, key: &str) -> BTreeSet<String> {
        let mut thread = BTreeSet::from([key.to_owned()]);
        for post in &self.script.posts {
            if thread.contains(&post.reply_to) {
                thread.insert(post.key.clone());
            }
        }
        thread
    }

    /// Sentences in a language.
    fn words(&self, language: usize) -> String {
        text(self.chance, super::words::SENTENCES[language])
    }
}
