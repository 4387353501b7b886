//! Bringing a forum in that was held elsewhere, or before: all of it or nothing, in one write, as an archived forum, which the
//! Secretariat alone sees until it is put before everybody. Who spoke
//! there is a proposal of the directory, by name alone, and nobody with an account; numbers stay where they are free.

use std::collections::HashMap;

use db::{Instant, Read, Write};
use language::Language;
use record::audit::{self, Change as Noted, ContentDigest};
use record::brought::{self, Brought};
use record::citation::{self, NewCitation, Tie};
use record::content::Thing;
use record::contribution::{self, Capacity, Number};
use record::request::{self, NewRequest};
use record::{Actor, Circles, GroupId, Kind, PartyId, PersonId, RecordId, card, translation};

use super::read::{Bringing, Prepared};
use super::{Beside, Place, Question, Words, localized};
use crate::model::{Change, Stage, Text};
use crate::store::archive::{self, Origin, Past, Whom};
use crate::store::{self, text};

/// So many numbers are left out at most, so that posts keep theirs.
const MOST_GAPS: i64 = 100_000;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Brought(RecordId),
    /// The same archive was brought in before.
    Known(RecordId),
}

/// Brings a forum in.
///
/// # Errors
/// The store's own.
pub fn bring(tx: &mut Write<'_>, actor: &Actor, from: &Bringing, now: Instant) -> db::Result<Outcome> {
    if let Some(known) = brought_before(tx, &from.digests())? {
        return Ok(Outcome::Known(known));
    }
    let mut work = Work { actor, now, people: HashMap::new(), places: HashMap::new(), parties: HashMap::new() };
    let forum = work.forum(tx, from)?;
    work.participants(tx, forum, from)?;
    for (ordinal, session) in (1..).zip(&from.head.sessions) {
        work.place(tx, forum, (Kind::Session, ordinal), session)?;
    }
    let numbers = work.posts(tx, from)?;
    for session in &from.head.sessions {
        work.summaries(tx, session, (&from.posts, &numbers))?;
    }
    let topics: Vec<RecordId> =
        from.head.sessions.iter().flat_map(keys).filter_map(|key| work.places.get(key).copied()).collect();
    for topic in topics {
        contribution::recount(tx, topic)?;
    }
    show_to(tx, forum, Circles::SECRETARIAT)?;
    tx.grew()?;
    Ok(Outcome::Brought(forum))
}

/// The forum that came of an archive with one of these digests.
pub(crate) fn brought_before(tx: &mut Read<'_>, digests: &[Vec<u8>; 2]) -> db::Result<Option<RecordId>> {
    for digest in digests {
        if let Some(known) = archive::brought_from(tx, digest)? {
            return Ok(Some(known));
        }
    }
    Ok(None)
}

/// Puts a forum that was brought in before everybody, or withdraws it from public view: it stays, for the Secretariat.
///
/// # Errors
/// The store's own.
pub fn set_view(tx: &mut Write<'_>, actor: &Actor, (forum, public): (RecordId, bool), now: Instant) -> db::Result<()> {
    let (circles, word) = if public { (Circles::PUBLIC, "public") } else { (Circles::SECRETARIAT, "secretariat") };
    show_to(tx, forum, circles)?;
    let (subject, after) = (format!("request/{forum}"), Some(ContentDigest::of(&[word])));
    let change = Noted { action: "forum-view", subject: &subject, before: None, after };
    audit::insert(tx, actor, &change, now)
}

/// Who sees a forum, its parts and what was said there; what waits or was never let in stays with the Secretariat.
fn show_to(tx: &mut Write<'_>, forum: RecordId, circles: Circles) -> db::Result<()> {
    for part in request::tree(tx, Circles::ALL, forum)? {
        if part.state != store::WAITING {
            card::set_visible(tx, part.id, circles)?;
            contribution::set_visible(tx, part.id, circles)?;
        }
    }
    Ok(())
}

/// The Government here that an archive names: by code and English name.
pub(crate) fn party_of(tx: &mut Read<'_>, party: &super::Party) -> db::Result<Option<PartyId>> {
    let found = match party.code.parse() {
        Ok(code) => record::party::find(tx, code)?,
        Err(()) => None,
    };
    let same = found.filter(|found| found.name.exact(Language::English) == Some(party.name.as_str()));
    Ok(same.map(|found| found.id))
}

/// The keys of a place and of those below it.
fn keys(place: &Place) -> Vec<&String> {
    std::iter::once(&place.key).chain(place.topics.iter().flat_map(keys)).collect()
}

/// The group of Parties with this code and name; another of the same code is another.
fn of_parties(tx: &mut Write<'_>, group: &super::Group) -> db::Result<Option<GroupId>> {
    let Ok(code) = group.code.parse() else { return Ok(None) };
    let found = record::group::find(tx, &code)?;
    let same = found.filter(|found| found.name.exact(Language::English) == Some(group.name.as_str()));
    Ok(same.map(|found| found.id))
}

struct Work<'a> {
    actor: &'a Actor,
    now: Instant,
    /// Who was proposed, by name.
    people: HashMap<String, PersonId>,
    /// Places and questions, by their keys.
    places: HashMap<String, RecordId>,
    parties: HashMap<String, Option<PartyId>>,
}

impl Work<'_> {
    fn forum(&mut self, tx: &mut Write<'_>, from: &Bringing) -> db::Result<RecordId> {
        let window = from.windows.last().map(|(_, window, _)| *window);
        let request = NewRequest {
            kind: Kind::Forum,
            parent: None,
            ordinal: 1,
            number: "",
            title: &from.title,
            body: &from.introduction,
            state: Stage::Archived.code(),
            visible: Circles::PUBLIC,
            window,
            released: None,
        };
        let forum = store::made(tx, self.actor, &request, self.now)?;
        let announced =
            from.windows.iter().rev().find(|(change, _, _)| !matches!(change, Change::Extended | Change::Shortened));
        let planned = announced.or(from.windows.last()).map_or(self.now, |(_, window, _)| window.closes);
        let mut windows = Vec::with_capacity(from.windows.len());
        for ((change, window, at), past) in from.windows.iter().zip(&from.head.windows) {
            let person = if past.who.is_empty() { None } else { Some(self.person(tx, &past.who)?) };
            windows.push(Past { change: *change, window: *window, reason: past.reason.clone(), person, at: *at });
        }
        archive::insert_forum(tx, (forum, planned), &from.settings, &windows)?;
        for (ordinal, _) in (1..).zip(&windows) {
            audit::note(tx, self.actor, "bring-in", &Thing::Window(forum, ordinal), self.now)?;
        }
        let texts = &from.head.texts;
        let all =
            [(Text::Conduct, &texts.conduct), (Text::Afterwards, &texts.afterwards), (Text::Outcome, &texts.outcome)];
        for (kind, words) in all {
            for (code, words) in words {
                if let Ok(language) = code.parse::<Language>() {
                    text::put(tx, self.actor, forum, (kind, language, words), self.now)?;
                }
            }
        }
        let beside = Beside {
            published: from.head.published.clone(),
            mandates: from.head.mandates.clone(),
            background: from.head.background.clone(),
            participants: from.head.participants.clone(),
        };
        let beside = serde_json::to_string(&beside).map_err(|error| db::Error::Type(error.to_string()))?;
        let origin = Origin { source: from.head.source.clone(), invented: from.head.invented, beside };
        archive::insert_origin(tx, forum, &from.digest, &origin)?;
        let after = Some(ContentDigest::of(&[&origin.source, &origin.beside]));
        let change = Noted { action: "bring-in", subject: &format!("request/{forum}"), before: None, after };
        audit::insert(tx, self.actor, &change, self.now)?;
        Ok(forum)
    }

    /// Somebody who is known by name alone: the same name is the same proposal within a file, and nobody else's.
    fn person(&mut self, tx: &mut Write<'_>, name: &str) -> db::Result<PersonId> {
        if let Some(known) = self.people.get(name) {
            return Ok(*known);
        }
        let (given, family) = name.rsplit_once(' ').unwrap_or(("", name));
        let person = record::person::propose(tx, given, family)?;
        self.people.insert(name.to_owned(), person);
        Ok(person)
    }

    /// The Government with this code and name; another of the same code is another.
    fn party(&mut self, tx: &mut Write<'_>, party: &super::Party) -> db::Result<Option<PartyId>> {
        if let Some(known) = self.parties.get(&party.code) {
            return Ok(*known);
        }
        let id = party_of(tx, party)?;
        self.parties.insert(party.code.clone(), id);
        Ok(id)
    }

    fn whom(
        &mut self,
        tx: &mut Write<'_>,
        (party, group): (Option<&super::Party>, Option<&super::Group>),
        institution: Option<&str>,
    ) -> db::Result<Whom> {
        let mut whom = Whom::default();
        if let Some(party) = party {
            whom.party = self.party(tx, party)?;
        }
        if let Some(group) = group {
            whom.group = of_parties(tx, group)?;
        }
        if let Some(name) = institution {
            whom.institution = archive::institution(tx, name)?;
        }
        Ok(whom)
    }

    fn participants(&mut self, tx: &mut Write<'_>, forum: RecordId, from: &Bringing) -> db::Result<()> {
        for participant in &from.head.participants {
            let person = record::person::propose(tx, &participant.given, &participant.family)?;
            let name = format!("{} {}", participant.given, participant.family).trim().to_owned();
            self.people.entry(name).or_insert(person);
            let of = (participant.party.as_ref(), participant.group.as_ref());
            let whom = self.whom(tx, of, participant.institution.as_deref())?;
            let capacity = participant.capacity.parse().unwrap_or(Capacity::Expert);
            let standing = (participant.manner.as_str(), participant.state.as_str());
            archive::insert_participant(tx, (forum, person), (capacity, whom), standing, self.now)?;
        }
        Ok(())
    }

    fn place(
        &mut self,
        tx: &mut Write<'_>,
        parent: RecordId,
        (kind, ordinal): (Kind, i64),
        place: &Place,
    ) -> db::Result<()> {
        let id = self.part(tx, parent, (kind, ordinal), (&place.number, &place.title, &place.introduction), None)?;
        self.places.insert(place.key.clone(), id);
        for name in &place.moderators {
            let person = self.person(tx, name)?;
            archive::insert_moderator(tx, id, person, self.now)?;
        }
        for (ordinal, question) in (1..).zip(&place.questions) {
            self.question(tx, id, ordinal, question)?;
        }
        for (ordinal, topic) in (1..).zip(&place.topics) {
            self.place(tx, id, (Kind::Topic, ordinal), topic)?;
        }
        Ok(())
    }

    fn question(&mut self, tx: &mut Write<'_>, place: RecordId, ordinal: i64, question: &Question) -> db::Result<()> {
        let released = question.released.as_ref().and_then(|released| released.parse().ok());
        let words = (question.number.as_str(), &question.text, &question.introduction);
        let id = self.part(tx, place, (Kind::Question, ordinal), words, released)?;
        self.places.insert(question.key.clone(), id);
        Ok(())
    }

    fn part(
        &self,
        tx: &mut Write<'_>,
        parent: RecordId,
        (kind, ordinal): (Kind, i64),
        (number, title, body): (&str, &Words, &Words),
        released: Option<Instant>,
    ) -> db::Result<RecordId> {
        let text = |words| localized(words).unwrap_or_default();
        let waits = released.is_some_and(|released| released > self.now);
        let (state, visible) =
            if waits { (store::WAITING, Circles::SECRETARIAT) } else { (Stage::Published.code(), Circles::PUBLIC) };
        let request = NewRequest {
            kind,
            parent: Some(parent),
            ordinal,
            number,
            title: &text(title),
            body: &text(body),
            state,
            visible,
            window: None,
            released,
        };
        store::made(tx, self.actor, &request, self.now)
    }

    /// Brings the posts in, in the order of their numbers. They keep them where the first one is free and there are few gaps
    /// before the last; else all get new ones, and what they were stays with them.
    fn posts(&mut self, tx: &mut Write<'_>, from: &Bringing) -> db::Result<HashMap<i64, Number>> {
        let posts = &from.posts;
        let (Some(first), Some(last)) = (posts.first(), posts.last()) else { return Ok(HashMap::new()) };
        let mut drawn = brought::number(tx, self.now)?;
        let keeps = drawn.0 <= first.number && last.number - drawn.0 <= MOST_GAPS;
        let mut numbers: HashMap<i64, Number> = HashMap::with_capacity(posts.len());
        for (at, post) in posts.iter().enumerate() {
            if at > 0 {
                drawn = brought::number(tx, self.now)?;
            }
            while keeps && drawn.0 < post.number {
                drawn = brought::number(tx, self.now)?;
            }
            let parent = post.parent.and_then(|parent| numbers.get(&parent).copied());
            numbers.insert(post.number, drawn);
            // What stood in a mailbox gets the first number that anybody can cite.
            let there = if from.numbered { post.number } else { drawn.0 };
            self.post(tx, (drawn, parent, keeps), (there, post))?;
            self.thread(tx, drawn, post, &numbers)?;
        }
        // A summary can take up posts that came after it, in a version of its own.
        for post in posts {
            let (Some(source), false) = (numbers.get(&post.number), post.summarizes.is_empty()) else { continue };
            for target in post.summarizes.iter().filter_map(|number| numbers.get(number)) {
                self.sums_up(tx, *source, *target)?;
            }
        }
        Ok(numbers)
    }

    fn sums_up(&self, tx: &mut Write<'_>, source: Number, target: Number) -> db::Result<()> {
        let (source, _) = contribution::record_of(tx, source)?.ok_or(db::Error::Missing)?;
        let (target, _) = contribution::record_of(tx, target)?.ok_or(db::Error::Missing)?;
        let citation = NewCitation { source, tie: Tie::Summarizes, target, passage: None };
        citation::cite_with(tx, self.actor, &citation, self.now)
    }

    /// From where a thread was moved, from what it was split, and what was decided about it.
    fn thread(
        &mut self,
        tx: &mut Write<'_>,
        number: Number,
        post: &Prepared,
        numbers: &HashMap<i64, Number>,
    ) -> db::Result<()> {
        if post.moved_from.is_none() && post.split_from.is_none() && post.thread.is_empty() {
            return Ok(());
        }
        let (record, _) = contribution::record_of(tx, number)?.ok_or(db::Error::Missing)?;
        let topic = self.places.get(&post.place).copied().ok_or(db::Error::Missing)?;
        let moved_from = post.moved_from.as_ref().and_then(|key| self.places.get(key).copied());
        let split_from = post.split_from.and_then(|number| numbers.get(&number).copied());
        archive::insert_marks(tx, (number, topic), (moved_from, split_from))?;
        for (what, at, reason) in &post.thread {
            brought::decide(tx, self.actor, (record, *what), (*at, reason), self.now)?;
        }
        Ok(())
    }

    /// The summaries of a session. Of one that was only a post when it was taken away, no more is known than the post says.
    fn summaries(
        &mut self,
        tx: &mut Write<'_>,
        session: &Place,
        (posts, numbers): (&[Prepared], &HashMap<i64, Number>),
    ) -> db::Result<()> {
        let Some(record) = self.places.get(&session.key).copied() else { return Ok(()) };
        for summary in &session.summaries {
            let post = summary.post.and_then(|number| numbers.get(&number).copied());
            let said = posts.iter().find(|post| Some(post.number) == summary.post);
            let draft = summary.draft.as_ref();
            let at = draft.and_then(|draft| draft.at.parse().ok()).or(said.map(|said| said.at)).unwrap_or(self.now);
            let language = draft.map(|draft| draft.language.as_str());
            let language = language.or(said.map(|said| said.language.code())).unwrap_or("en");
            let who = draft.map_or("", |draft| draft.who.as_str());
            let person = if who.is_empty() { None } else { Some(self.person(tx, who)?) };
            let text = draft.map_or("", |draft| draft.text.as_str());
            let new = archive::PastSummary { week: summary.week, language, text, person, at, post };
            archive::insert_summary(tx, record, &new)?;
        }
        Ok(())
    }

    fn post(
        &mut self,
        tx: &mut Write<'_>,
        (number, parent, keeps): (Number, Option<Number>, bool),
        (there, post): (i64, &Prepared),
    ) -> db::Result<()> {
        let Some(topic) = self.places.get(&post.place).copied() else { return Err(db::Error::Missing) };
        let person = self.person(tx, &post.who)?;
        let known = self.whom(tx, (post.party.as_ref(), post.group.as_ref()), post.institution.as_deref())?;
        let versions = post.versions.iter();
        let versions: Vec<_> =
            versions.map(|(at, linked, plain)| (*at, if keeps { linked.clone() } else { plain.clone() })).collect();
        let new = Brought {
            request: topic,
            parent,
            capacity: post.capacity,
            party: known.party,
            institution: known.institution,
            group: known.group,
            person: Some(person),
            who: &post.who,
            channel: &post.channel,
            language: post.language,
            state: post.state,
            hidden: post.hidden,
            at: post.at,
            versions: &versions,
        };
        let record = brought::insert(tx, self.actor, (number, &new), self.now)?;
        let there = (there, post.message_id.as_str());
        let whom = post.party.as_ref().map(|party| (party.code.as_str(), party.name.as_str()));
        let group = post.group.as_ref().map(serde_json::to_string).transpose();
        let group = group.map_err(|error| db::Error::Type(error.to_string()))?;
        archive::insert_post(tx, number, there, whom, (post.institution.as_deref(), group.as_deref()))?;
        for answer in &post.answers {
            if let Some(question) = self.places.get(answer) {
                let answer = NewCitation { source: record, tie: Tie::Answers, target: *question, passage: None };
                citation::cite_with(tx, self.actor, &answer, self.now)?;
            }
        }
        if let Some(letter) = &post.letter {
            record::letter::insert(tx, self.actor, (number, &post.who), letter, self.now)?;
            for (ordinal, one) in &post.corrected {
                let by = self.person(tx, &one.who)?;
                record::letter::correct_by(tx, self.actor, (number, *ordinal), (Some(by), &one.reason), self.now)?;
            }
        }
        if let Some((what, at, reason)) = &post.decided {
            brought::decide(tx, self.actor, (record, *what), (*at, reason), self.now)?;
        }
        for of in &post.translations {
            let person = if of.who.is_empty() { None } else { Some(self.person(tx, &of.who)?) };
            let new = translation::New {
                number,
                version: of.version,
                language: of.language,
                kind: of.kind,
                role: of.role,
                source: &of.machine,
                text: if keeps { &of.texts.0 } else { &of.texts.1 },
            };
            let by = brought::By { person, who: &of.who, at: of.at };
            let withdrawn = of.withdrawn.as_ref().map(|(at, reason)| (*at, reason.as_str()));
            brought::translation(tx, self.actor, (&new, &by), withdrawn, self.now)?;
        }
        for file in &post.files {
            record::file::attach(tx, self.actor, number, file, self.now)?;
        }
        if post.pinned || post.closed {
            store::thread::mark(tx, (number, topic), (post.pinned, post.closed))?;
        }
        Ok(())
    }
}
