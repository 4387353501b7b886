//! The proceedings of a forum: one volume of all that was said, by guiding question, to be read in one piece and printed.

mod shape;

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use db::Read;
use language::{Localized, Markup};
use page::{Error, Format, Page, Segment, Visit};
use record::contribution::{Capacity, Number, State};
use record::request::Request;
use record::{Kind, RecordId};

use super::participation::Reading;
use super::topic::spoken_for;
use super::translation::entry;
use super::{numbered, worded};
use crate::store::post::{self, Post, Reader, Span, To};
use crate::store::summary;
use crate::store::translation::{self, Offered};

/// So many posts are read at once.
const BATCH: i64 = 500;

#[derive(Template)]
#[template(path = "proceedings.html")]
struct Volume {
    page: Page,
    reading: Reading,
    sessions: Vec<Session>,
    /// The session or sub-topic of which alone this is.
    part: Option<Request>,
    posts: usize,
    /// In which languages posts can be read too.
    translations: HashMap<RecordId, Vec<Offered>>,
    /// The Parties for which groups spoke, by name.
    spoken_for: HashMap<RecordId, Vec<String>>,
}

/// A post that is a summary, with its title.
type Told = (String, Post);

/// A session with its summaries and its places.
struct Session {
    request: Request,
    summaries: Vec<Told>,
    places: Vec<Place>,
}

/// What was said at a place.
struct Place {
    request: Request,
    chapters: Vec<Chapter>,
}

/// What answers a question; what answers none stands in a chapter without one.
struct Chapter {
    question: Option<Request>,
    posts: Vec<Post>,
    /// Posts that answer it too and stand under an earlier question.
    also: Vec<Number>,
}

impl Volume {
    fn numbered(&self, request: &Request) -> String {
        numbered(&self.page, request)
    }

    fn worded(&self, text: &Localized) -> Markup {
        worded(&self.page, text)
    }

    /// "for Avaria (Government)".
    fn as_whom(&self, post: &Post) -> String {
        let capacity = self.page.of("capacity", post.capacity.code()).to_string();
        if post.for_whom.is_empty() {
            return capacity;
        }
        self.page.say("post-for").with("whom", &post.for_whom).with("capacity", capacity).to_string()
    }

    fn parties(&self, post: &Post) -> Option<&Vec<String>> {
        self.spoken_for.get(&post.id).filter(|names| !names.is_empty())
    }

    fn translations(&self, post: &Post) -> Vec<Markup> {
        let of_post = self.translations.get(&post.id).into_iter().flatten();
        of_post.map(|offered| entry(&self.page, post.number, offered)).collect()
    }

    /// Whether a place needs a heading of its own: where a session is not divided it has that of the session.
    fn has_heading(&self, session: &Session, place: &Place) -> bool {
        session.request.id != place.request.id
    }

    /// Who contributed: the name under which they spoke, and their posts; by name.
    fn contributors(&self) -> Vec<(String, Vec<Number>)> {
        let mut all: BTreeMap<String, Vec<Number>> = BTreeMap::new();
        for post in self.posts() {
            all.entry(self.page.list([post.who.as_str(), &self.as_whom(post)])).or_default().push(post.number);
        }
        let mut all: Vec<_> = all.into_iter().collect();
        all.iter_mut().for_each(|(_, posts)| posts.sort_unstable());
        language::sort_by_name(self.page.language, &mut all, |(name, _)| name);
        all
    }

    fn posts(&self) -> impl Iterator<Item = &Post> {
        self.sessions.iter().flat_map(|session| {
            let summaries = session.summaries.iter().map(|(_, post)| post);
            summaries.chain(session.places.iter().flat_map(|place| &place.chapters).flat_map(|chapter| &chapter.posts))
        })
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let part: Option<RecordId> = match visit.query("part") {
        Some(part) => Some(part.parse().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let turn = visit.site.turn().await;
    if visit.format() == Format::Json {
        return visit
            .json(move |tx, page| {
                let _turn = &turn;
                Ok(shape::of_volume(&read(tx, page, id, part)?))
            })
            .await;
    }
    visit
        .show(move |tx, page| {
            let _turn = &turn;
            read(tx, page, id, part)
        })
        .await
}

/// The volume of a forum, or of a part of it.
fn read(tx: &mut Read<'_>, page: Page, id: RecordId, part: Option<RecordId>) -> page::Result<Volume> {
    let reading = Reading::of(tx, page.clone(), id)?;
    if reading.window.opens > page.now {
        return Err(Error::NotFound);
    }
    let part = part.map(|part| {
        let of_forum = reading.parts.iter().find(|one| one.id == part && one.kind != Kind::Question);
        of_forum.cloned().ok_or(Error::NotFound)
    });
    let part = part.transpose()?;
    let wanted = |place: &Request| match &part {
        Some(part) => [Some(part.id), part.parent].contains(&Some(place.id)) || place.parent == Some(part.id),
        None => true,
    };
    let (mut sessions, mut translations) = (Vec::new(), HashMap::<_, Vec<Offered>>::new());
    for session in reading.parts.iter().filter(|part| part.kind == Kind::Session && wanted(part)) {
        let told: BTreeMap<Number, String> = summary::list(tx, session.id)?
            .into_iter()
            .filter_map(|told| Some((told.post?, super::summary::title(&page, told.week))))
            .collect();
        let (mut summaries, mut places) = (Vec::new(), Vec::new());
        let own = reading.parts.iter().filter(|part| part.kind == Kind::Topic && part.parent == Some(session.id));
        for request in std::iter::once(session).chain(own).filter(|place| wanted(place)) {
            let questions =
                reading.parts.iter().filter(|part| part.kind == Kind::Question && part.parent == Some(request.id));
            for offered in translation::list(tx, request.id, (Number(0), Number(i64::MAX)), page.language)? {
                translations.entry(offered.post).or_default().push(offered);
            }
            let (told, chapters) = chapters(tx, &page, request, questions, &told)?;
            summaries.extend(told);
            if !chapters.is_empty() {
                places.push(Place { request: request.clone(), chapters });
            }
        }
        sessions.push(Session { request: session.clone(), summaries, places });
    }
    let mut volume = Volume { page, reading, sessions, part, posts: 0, translations, spoken_for: HashMap::new() };
    volume.posts = volume.posts().count();
    let for_groups: Vec<Post> = volume.posts().filter(|post| post.group.is_some()).cloned().collect();
    volume.spoken_for = spoken_for(tx, &volume.page, &for_groups)?;
    Ok(volume)
}

/// What was said at a place: the summaries among it, and the rest by question.
fn chapters<'a>(
    tx: &mut Read<'_>,
    page: &Page,
    place: &Request,
    questions: impl Iterator<Item = &'a Request>,
    told: &BTreeMap<Number, String>,
) -> page::Result<(Vec<Told>, Vec<Chapter>)> {
    let (mut all, mut after) = (Vec::new(), Some(Number(0)));
    while let Some(from) = after {
        let span = Span { topic: place.id, after: from, most: BATCH };
        let read = post::list(tx, &Reader::new(&page.actor, false), span, page.language)?;
        after = read.last().map(|post| post.number);
        all.extend(read);
    }
    let published = all.into_iter().filter(|post| post.state == State::Published);
    let (mut summaries, mut rest) = (Vec::new(), Vec::new());
    for post in published {
        match told.get(&post.number) {
            Some(title) => summaries.push((title.clone(), post)),
            None => rest.push(post),
        }
    }
    let (Some(first), Some(last)) = (rest.first(), rest.last()) else { return Ok((summaries, Vec::new())) };
    let mut answers: BTreeMap<RecordId, Vec<RecordId>> = BTreeMap::new();
    for tie in post::tied(tx, &page.actor, place.id, (first.number, last.number))? {
        if let To::Question(question) = tie.to {
            answers.entry(tie.post).or_default().push(question);
        }
    }
    let mut chapters = Vec::new();
    let mut printed: Vec<Number> = Vec::new();
    for question in questions {
        let answering = |post: &Post| answers.get(&post.id).is_some_and(|to| to.contains(&question.id));
        let (own, others): (Vec<Post>, Vec<Post>) = rest.into_iter().partition(&answering);
        rest = others;
        // Those that an earlier question has taken are named.
        let also = chapters.iter().flat_map(|chapter: &Chapter| &chapter.posts).filter(|post| answering(post));
        let also = also.map(|post| post.number).collect();
        printed.extend(own.iter().map(|post| post.number));
        chapters.push(Chapter { question: Some(question.clone()), posts: own, also });
    }
    chapters.retain(|chapter| !chapter.posts.is_empty() || !chapter.also.is_empty());
    if !rest.is_empty() {
        // The moderators' welcome comes before what it asks for, and whatever else answers no question after that.
        let (opening, rest): (Vec<Post>, Vec<Post>) = rest.into_iter().partition(|post| {
            matches!(post.capacity, Capacity::Moderator | Capacity::Officer)
                && printed.iter().min().is_none_or(|first| post.number < *first)
        });
        for (at, posts) in [(0, opening), (chapters.len() + 1, rest)] {
            if !posts.is_empty() {
                chapters.insert(at.min(chapters.len()), Chapter { question: None, posts, also: Vec::new() });
            }
        }
    }
    Ok((summaries, chapters))
}
