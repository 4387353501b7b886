//! Reading a forum as an archive has it: the head whole, the posts one after the other.

use std::collections::{HashMap, HashSet};

use db::Read;
use language::Language;
use page::{Error, Page, Result};
use record::contribution::{Channel, Number, State};
use record::request::{self, Request};
use record::{Actor, Circles, Kind, RecordId, decision, letter, translation};

use super::{Beside, Corrected, Published, Translation, Version, Window, Withdrawn, words};
use super::{
    Decided, Document, Draft, Entered, FORMAT, File, Group, Head, Participant, Party, Place, Post, Question, Settings,
    Summary, Texts, VERSION,
};
use crate::model::{Moderation, Registration, Text};
use crate::store::archive::{self, Origin, Summed, Taken};
use crate::store::{self, participant, setup, text};

/// So many posts are read at once.
const AT_ONCE: i64 = 200;

/// What is taken away, and for whom.
pub(super) struct Taking<'a> {
    pub page: &'a Page,
    pub circles: Circles,
    pub forum: RecordId,
    pub head: Head,
    /// What names the forum in its files.
    pub published: Published,
    /// The keys of places and questions.
    keys: HashMap<RecordId, String>,
    /// The records of the places, in their order.
    places: Vec<RecordId>,
}

impl<'a> Taking<'a> {
    /// Reads the head of a forum that is for these circles.
    pub(super) fn begin(tx: &mut Read<'_>, page: &'a Page, circles: Circles, forum: RecordId) -> Result<Self> {
        let tree = request::tree(tx, circles, forum)?;
        let root = tree.first().filter(|root| root.kind == Kind::Forum).ok_or(Error::NotFound)?.clone();
        let (_, settings) = setup::settings(tx, forum)?.ok_or(Error::NotFound)?;
        let origin = archive::origin(tx, forum)?;
        let beside = origin.as_ref().map(beside).transpose()?;
        let (mandates, background) = documents(tx, forum, beside.as_ref())?;
        let mut texts = text::all(tx, forum)?;
        let mut of = |kind| words(texts.of(kind));
        let texts = Texts { conduct: of(Text::Conduct), afterwards: of(Text::Afterwards), outcome: of(Text::Outcome) };
        let moderators = participant::moderators(tx, forum)?;
        let (mut keys, mut places) = (HashMap::new(), Vec::new());
        let mut sessions = below(&tree, forum, "", &moderators, &mut (&mut keys, &mut places));
        for summed in archive::summaries(tx, circles, forum)? {
            let session = sessions.iter_mut().find(|place| keys.get(&summed.session) == Some(&place.key));
            let Some(session) = session else { continue };
            session.summaries.extend(summary(summed, circles));
        }
        // Who is on the list is seen by the Secretariat.
        let participants = match circles.holds(Circles::SECRETARIAT) {
            true => participants(tx, forum, beside.as_ref())?,
            false => Vec::new(),
        };
        let said = beside.as_ref().and_then(|beside| beside.published.as_ref());
        let before = origin.as_ref().and_then(|origin| Published::before(&origin.source, said));
        let published = before.clone().unwrap_or_else(|| Published::here(page, forum));
        let head = Head {
            format: FORMAT.to_owned(),
            version: VERSION,
            // An archive that did not say so stays as it was.
            published: if before.is_some() { said.cloned() } else { Some(published.clone()) },
            invented: origin.as_ref().map_or(page.invented(), |origin| origin.invented),
            source: origin.map_or_else(|| format!("{}/forums/{forum}", page.base()), |origin| origin.source),
            title: words(&root.title),
            introduction: words(&root.body),
            settings: Settings {
                participation: settings.participation.to_string(),
                observers: settings.observers.to_string(),
                moderation: settings.moderation.to_string(),
                edit_minutes: settings.edit_minutes,
                language: settings.language.code().to_owned(),
                registration: Some(settings.registration)
                    .filter(|registration| *registration != Registration::Closed)
                    .map(|registration| registration.to_string()),
                registered: Some(settings.registered)
                    .filter(|moderation| *moderation != Moderation::Pre)
                    .map(|moderation| moderation.to_string()),
            },
            windows: setup::windows(tx, forum)?.iter().map(window).collect(),
            texts,
            mandates,
            background,
            sessions,
            participants,
        };
        Ok(Taking { page, circles, forum, head, published, keys, places })
    }

    /// The places in their order, each with its record and how deep it stands.
    pub(super) fn in_order(&self) -> Vec<(RecordId, &Place, usize)> {
        let all = self
            .head
            .sessions
            .iter()
            .flat_map(|session| std::iter::once((session, 2)).chain(session.topics.iter().map(|topic| (topic, 3))));
        self.places.iter().copied().zip(all).map(|(record, (place, level))| (record, place, level)).collect()
    }

    /// Every post of one place, without those of the places below it.
    pub(super) fn each_of(
        &self,
        tx: &mut Read<'_>,
        (record, place): (RecordId, &Place),
        mut each: impl FnMut(&mut Read<'_>, Post) -> Result<()>,
    ) -> Result<()> {
        self.each(tx, record, |tx, post| if post.place == place.key { each(tx, post) } else { Ok(()) })
    }

    /// Every post of the forum, or of a place and those below it, by number.
    pub(super) fn each(
        &self,
        tx: &mut Read<'_>,
        within: RecordId,
        mut each: impl FnMut(&mut Read<'_>, Post) -> Result<()>,
    ) -> Result<()> {
        let (mut after, mut known) = (Number(0), HashSet::new());
        loop {
            let posts = archive::posts(tx, self.circles, within, (after, AT_ONCE))?;
            let Some(last) = posts.last() else { return Ok(()) };
            after = last.number;
            for taken in posts {
                known.insert(taken.number);
                let post = self.post(tx, &taken, &known)?;
                each(tx, post)?;
            }
        }
    }

    fn post(&self, tx: &mut Read<'_>, taken: &Taken, known: &HashSet<Number>) -> Result<Post> {
        let gone = taken.state.parse().is_ok_and(State::is_gone);
        let files = if gone || taken.files == 0 { Vec::new() } else { record::file::list(tx, taken.number)? };
        let answers = archive::answers(tx, taken.id, taken.topic)?;
        let mut answers: Vec<_> = answers.iter().filter_map(|question| self.keys.get(question).cloned()).collect();
        answers.sort();
        let decided = decision::of_state(tx, taken.id)?;
        let secret = self.circles.holds(Circles::SECRETARIAT);
        let house = &self.page.site().house;
        let letter = match taken.channel == Channel::Behalf.code() {
            true => letter::find(tx, taken.number)?,
            false => None,
        };
        let corrected = if letter.is_some() { letter::corrections(tx, taken.number)? } else { Vec::new() };
        let versions = if gone { Vec::new() } else { versions(tx, taken, corrected)? };
        let message_id = taken.message_id.clone().filter(|id| !id.is_empty());
        // What stands above it may not be for the reader.
        let above = taken.parent.is_some_and(|parent| known.contains(&parent));
        let file = |file: record::file::Attachment| File {
            sha256: file.digest.to_string(),
            name: file.name,
            kind: file.kind,
            size: file.size,
        };
        Ok(Post {
            number: taken.original,
            place: self.keys.get(&taken.topic).cloned().unwrap_or_default(),
            in_reply_to: taken.original_parent.filter(|_| above),
            who: taken.who.clone(),
            party: taken.party.clone().map(|(code, name)| Party { code, name }),
            group: group(tx, taken)?,
            institution: taken.institution.clone(),
            capacity: taken.capacity.clone(),
            channel: taken.channel.clone(),
            entered: letter.map(|letter| Entered {
                who: letter.who,
                way: letter.way.to_string(),
                arrived: letter.arrived.to_string(),
                at: letter.at.to_string(),
            }),
            language: taken.language.clone(),
            state: taken.state.clone(),
            at: taken.at.to_string(),
            message_id: message_id.unwrap_or_else(|| house.message_id(&format!("post.{}", taken.original))),
            hidden: taken.hidden,
            answers,
            versions,
            translations: if gone { Vec::new() } else { translations(tx, taken)? },
            files: files.into_iter().map(file).collect(),
            decided: decided.map(|decision| Decided {
                what: decision.what.to_string(),
                at: decision.at.to_string(),
                reason: decision.reason,
            }),
            pinned: taken.pinned,
            closed: taken.closed,
            moved_from: taken.moved_from.and_then(|place| self.keys.get(&place).cloned()),
            split_from: taken.split_from.filter(|(post, _)| known.contains(post)).map(|(_, number)| number),
            thread: if secret && taken.marked { thread(tx, taken)? } else { Vec::new() },
            summarizes: archive::summarized(tx, self.circles, taken.id)?,
        })
    }
}

/// The group of Parties for which a post was said: of one that was brought in, as it was there.
fn group(tx: &mut Read<'_>, taken: &Taken) -> Result<Option<Group>> {
    if let Some(brought) = &taken.brought_group {
        return serde_json::from_str(brought).map(Some).map_err(|error| Error::Internal(error.to_string()));
    }
    let Some((id, code, name)) = taken.group.clone() else { return Ok(None) };
    let member = |member: record::group::Member| Party {
        code: member.code.to_string(),
        name: member.name.exact(Language::English).unwrap_or_default().to_owned(),
    };
    let parties = record::group::members(tx, id, taken.at)?.into_iter().map(member).collect();
    Ok(Some(Group { code, name, parties }))
}

/// What was decided about the thread that begins with a post, the first decision first.
fn thread(tx: &mut Read<'_>, taken: &Taken) -> Result<Vec<Decided>> {
    let about = decision::list(tx, taken.id)?.into_iter().filter(|decision| decision.what.state().is_none());
    let one = |decision: decision::Decision| Decided {
        what: decision.what.to_string(),
        at: decision.at.to_string(),
        reason: decision.reason,
    };
    Ok(about.map(one).collect())
}

/// A summary as these circles may see it; nothing where it is only being written, and that is not for them.
fn summary(summed: archive::Summed, circles: Circles) -> Option<Summary> {
    let Summed { week, language, text, who, at, post, .. } = summed;
    let secret = circles.holds(Circles::SECRETARIAT);
    let draft = secret.then(|| Draft { language, text, who, at: at.to_string() });
    (post.is_some() || draft.is_some()).then_some(Summary { week, post, draft })
}

fn versions(tx: &mut Read<'_>, taken: &Taken, mut corrected: Vec<letter::Correction>) -> Result<Vec<Version>> {
    if taken.current == 1 {
        return Ok(vec![Version { at: taken.at.to_string(), text: taken.text.clone(), corrected: None }]);
    }
    let mut why = |ordinal: i64| {
        let at = corrected.iter().position(|one| one.ordinal == ordinal)?;
        let letter::Correction { who, reason, .. } = corrected.swap_remove(at);
        Some(Corrected { who, reason })
    };
    let mut one = |version: record::contribution::Version| Version {
        at: version.at.to_string(),
        corrected: why(version.ordinal),
        text: version.text,
    };
    Ok(record::contribution::versions(tx, taken.number)?.into_iter().map(&mut one).collect())
}

fn translations(tx: &mut Read<'_>, taken: &Taken) -> Result<Vec<Translation>> {
    let one = |of: translation::Translation| Translation {
        version: of.version,
        language: of.language.code().to_owned(),
        kind: of.kind.to_string(),
        role: of.role.to_string(),
        who: of.who,
        machine: of.source,
        at: of.at.to_string(),
        text: of.text,
        withdrawn: of.withdrawn.map(|(at, reason)| Withdrawn { at: at.to_string(), reason }),
    };
    Ok(translation::list(tx, taken.number)?.into_iter().map(one).collect())
}

fn window(past: &setup::Past) -> Window {
    Window {
        kind: past.change.to_string(),
        opens: past.window.opens.to_string(),
        closes: past.window.closes.to_string(),
        reason: past.reason.clone(),
        who: past.who.trim().to_owned(),
        at: past.at.to_string(),
    }
}

/// What a forum that was brought in named where it was held.
fn beside(origin: &Origin) -> Result<Beside> {
    serde_json::from_str(&origin.beside).map_err(|error| Error::Internal(error.to_string()))
}

/// The documents that everybody may see, on which a forum rests; or those that it named where it was held.
fn documents(tx: &mut Read<'_>, forum: RecordId, beside: Option<&Beside>) -> Result<(Vec<Document>, Vec<Document>)> {
    if let Some(beside) = beside {
        return Ok((beside.mandates.clone(), beside.background.clone()));
    }
    let public = Actor::default();
    let mandate = |of: store::Mandate| Document { symbol: of.symbol, number: of.number, title: of.title };
    let document = |of: text::Background| Document { symbol: of.symbol, number: String::new(), title: of.title };
    Ok((
        store::mandates(tx, &public, forum)?.into_iter().map(mandate).collect(),
        text::background(tx, &public, forum)?.into_iter().map(document).collect(),
    ))
}

/// Who is on the list; of a forum that was brought in, as it was there.
fn participants(tx: &mut Read<'_>, forum: RecordId, beside: Option<&Beside>) -> Result<Vec<Participant>> {
    if let Some(beside) = beside {
        return Ok(beside.participants.clone());
    }
    let listed = |listed: archive::Listed| Participant {
        family: listed.family,
        given: listed.given,
        capacity: listed.capacity,
        party: listed.party.map(|(code, name)| Party { code, name }),
        group: listed.group.map(|(code, name)| Group { code, name, parties: Vec::new() }),
        institution: listed.institution,
        manner: listed.manner,
        state: listed.state,
    };
    let mut all: Vec<_> = archive::participants(tx, forum)?.into_iter().map(listed).collect();
    // In an order that does not depend on who came first into which directory.
    all.sort();
    Ok(all)
}

/// The places below one, each with its key, noted by their records.
fn below(
    tree: &[Request],
    parent: RecordId,
    above: &str,
    moderators: &[(RecordId, String)],
    noted: &mut (&mut HashMap<RecordId, String>, &mut Vec<RecordId>),
) -> Vec<Place> {
    let parts = tree.iter().filter(|part| part.parent == Some(parent) && part.kind != Kind::Question);
    let mut places = Vec::new();
    for (at, part) in (1..).zip(parts) {
        let key = if above.is_empty() { at.to_string() } else { format!("{above}.{at}") };
        noted.0.insert(part.id, key.clone());
        noted.1.push(part.id);
        let asked = tree.iter().filter(|asked| asked.parent == Some(part.id) && asked.kind == Kind::Question);
        let question = |(at, asked): (usize, &Request)| Question {
            key: format!("{key}?{at}"),
            number: asked.number.clone(),
            text: words(&asked.title),
            introduction: words(&asked.body),
            released: asked.released.map(|released| released.to_string()),
        };
        let questions: Vec<_> = (1..).zip(asked.clone()).map(question).collect();
        noted.0.extend(asked.zip(&questions).map(|(asked, question)| (asked.id, question.key.clone())));
        let of_part = moderators.iter().filter(|(session, _)| *session == part.id);
        let mut names: Vec<String> = of_part.map(|(_, name)| name.trim().to_owned()).collect();
        names.sort();
        let topics = below(tree, part.id, &key, &[], noted);
        places.push(Place {
            key,
            number: part.number.clone(),
            title: words(&part.title),
            introduction: words(&part.body),
            moderators: names,
            questions,
            topics,
            summaries: Vec::new(),
        });
    }
    places
}
