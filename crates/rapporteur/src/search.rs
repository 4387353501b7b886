//! Search in the whole house, or within one forum, session or document: what was said, asked and issued, by its words.

use askama::Template;
use db::{Instant, Read};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use language::words::{Piece, Wanted, excerpt, shows};
use language::{Language, Messages};
use page::{Error, Format, Misread, Nav, Page, Subject, Visit};
use record::contribution::Capacity;
use record::region::{self, RegionKind};
use record::request::{self, Request};
use record::search::{self, Hit, Query};
use record::{Card, Circles, Kind, PartyCode, RecordId, Region, RegionCode, party};

use crate::api::search::{ExcerptPiece, SearchHit, SearchPage};
use crate::{api, record_page};

pub static SUBJECT: Subject = Subject {
    name: "search",
    // Its words stand with the program's, in the home page's messages.
    messages: Messages::NONE,
    routes: page::routes![
        GET "/search"        Look show [json],
        GET "/api/v1/search" Look api::search::show,
    ],
    nav: Some(Nav { message: "search-nav", path: "/search", order: 90 }),
    panels: &[],
};

/// So many hits a page has.
const USUAL: i64 = 20;
/// The longest that is looked for, in characters.
const LONGEST: usize = 300;

/// What the address asks for, as it stands there.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    words: String,
    place: Option<RecordId>,
    party: Option<PartyCode>,
    region: Option<RegionCode>,
    question: Option<RecordId>,
    language: Option<Language>,
    capacity: Option<Capacity>,
    from: Option<Date>,
    until: Option<Date>,
    /// Hits are shown from before this record on.
    before: Option<RecordId>,
    /// So many at once.
    limit: i64,
}

impl Asked {
    /// Reads the address; what is no value of its kind filters nothing.
    fn of(visit: &Visit) -> Self {
        Self::with(visit, &mut Vec::new())
    }

    /// As a program is answered, so many at once: what is no value of its kind is named.
    ///
    /// # Errors
    /// [`Error::Misread`] with the parameter.
    pub(crate) fn read(visit: &Visit, limit: i64) -> page::Result<Self> {
        let mut wrong = Vec::new();
        let asked = Self::with(visit, &mut wrong);
        match wrong.first() {
            None => Ok(Asked { limit, ..asked }),
            Some(name) => Err(Error::Misread(Misread { parameter: Some(name), ..Misread::default() })),
        }
    }

    /// Reads the address, and notes the names of what is no value of its kind.
    fn with(visit: &Visit, wrong: &mut Vec<&'static str>) -> Self {
        fn chosen<T: std::str::FromStr>(visit: &Visit, name: &'static str, wrong: &mut Vec<&'static str>) -> Option<T> {
            let read = visit.query(name)?.trim().parse().ok();
            if read.is_none() {
                wrong.push(name);
            }
            read
        }
        Asked {
            words: visit.query("q").unwrap_or_default().chars().take(LONGEST).collect(),
            place: chosen(visit, "in", wrong),
            party: chosen(visit, "party", wrong),
            region: chosen(visit, "region", wrong),
            question: chosen(visit, "question", wrong),
            language: chosen(visit, "language", wrong),
            capacity: chosen(visit, "capacity", wrong),
            from: chosen(visit, "from", wrong),
            until: chosen(visit, "until", wrong),
            before: chosen(visit, "before", wrong),
            limit: USUAL,
        }
    }

    /// Whether words are looked for: otherwise all that was contributed is shown.
    fn has_words(&self) -> bool {
        !self.words.trim().is_empty()
    }

    /// Whether only part of the house is searched.
    fn is_narrowed(&self) -> bool {
        let chosen = [self.party.is_some(), self.region.is_some(), self.question.is_some(), self.language.is_some()];
        let more = [self.capacity.is_some(), self.from.is_some(), self.until.is_some()];
        chosen.into_iter().chain(more).any(|chosen| chosen)
    }
}

/// The first instant of a day, in UTC.
fn begins(day: Date) -> Option<Instant> {
    TimeZone::UTC.to_timestamp(day.to_datetime(jiff::civil::Time::midnight())).ok().map(Instant::from)
}

#[derive(Template)]
#[template(path = "search.html")]
struct Show {
    page: Page,
    asked: Asked,
    wanted: Wanted,
    /// Where is searched, if not in the whole house.
    place: Option<Card>,
    hits: Vec<Hit>,
    /// The hit after which the next page begins.
    last: Option<RecordId>,
    choices: Choices,
}

/// What can be chosen to narrow a search.
struct Choices {
    parties: Vec<record::Party>,
    regions: Vec<Region>,
    questions: Vec<Request>,
}

/// What was found.
struct Found {
    wanted: Wanted,
    place: Option<Card>,
    hits: Vec<Hit>,
    last: Option<RecordId>,
}

async fn show(visit: Visit) -> page::Result {
    let asked = Asked::of(&visit);
    if visit.format() == Format::Json {
        let found = move |tx: &mut Read<'_>, page: Page| {
            serde_json::to_value(shape(tx, &page, &asked)?).map_err(|error| Error::Internal(error.to_string()))
        };
        return visit.json(found).await;
    }
    visit
        .show(move |tx, page| {
            let Found { wanted, place, hits, last } = find(tx, &page, &asked)?;
            let choices = choices(tx, &page, &asked)?;
            Ok(Show { asked: asked.clone(), wanted, place, hits, last, choices, page })
        })
        .await
}

fn find(tx: &mut Read<'_>, page: &Page, asked: &Asked) -> page::Result<Found> {
    let place = match asked.place {
        Some(place) => Some(record::card::find(tx, &page.actor, place)?.ok_or(Error::NotFound)?),
        None => None,
    };
    let party = match &asked.party {
        Some(code) => Some(party::find(tx, *code)?.ok_or(Error::NotFound)?.id),
        None => None,
    };
    let wanted = Wanted::of(&asked.words);
    let query = Query {
        wanted,
        place: asked.place,
        party,
        region: asked.region.clone(),
        question: asked.question,
        language: asked.language,
        capacity: asked.capacity,
        from: asked.from.and_then(begins),
        until: asked.until.and_then(|day| day.checked_add(1_i32.day()).ok()).and_then(begins),
    };
    let circles = Circles::of(&page.actor);
    let look = if asked.has_words() { search::find } else { search::contributed };
    let mut hits = look(tx, &page.actor, &query, asked.before, asked.limit + 1)?;
    let more = hits.len() as i64 > asked.limit;
    hits.truncate(asked.limit as usize);
    let last = hits.last().filter(|_| more).map(|hit| hit.card.id);
    // What is asked has its words in each language: those that were looked for, else those that the reader reads.
    for hit in hits.iter_mut().filter(|hit| hit.text.is_empty()) {
        if matches!(hit.card.kind, Kind::Forum | Kind::Session | Kind::Topic | Kind::Question) {
            worded(hit, &request::get(tx, circles, hit.card.id)?, page.language, &query.wanted);
        }
    }
    // A post may have been found by the words of a translation: then those are shown, and said to be that.
    for hit in hits.iter_mut().filter(|hit| hit.card.kind == Kind::Post) {
        translated(tx, hit, &query.wanted)?;
    }
    Ok(Found { wanted: query.wanted, place, hits, last })
}

fn worded(hit: &mut Hit, request: &Request, reader: Language, wanted: &Wanted) {
    let text = |language: &Language| {
        let (title, body) = (request.title.exact(*language)?, request.body.exact(*language).unwrap_or_default());
        Some((*language, format!("{title}\n\n{body}").trim().to_owned()))
    };
    let order: Vec<_> = [reader, Language::English].iter().chain(&Language::ALL).filter_map(text).collect();
    let found = order.iter().find(|(language, text)| shows(*language, text, wanted));
    if let Some((language, text)) = found.or(order.first()) {
        (hit.language, hit.text) = (*language, text.clone());
    }
}

fn translated(tx: &mut Read<'_>, hit: &mut Hit, wanted: &Wanted) -> page::Result<()> {
    if shows(hit.language, &hit.text, wanted) {
        return Ok(());
    }
    let vouched = record::translation::vouched(tx, hit.card.id)?;
    if let Some((language, kind, text)) = vouched.into_iter().find(|(language, _, text)| shows(*language, text, wanted))
    {
        (hit.language, hit.translation, hit.text) = (language, Some(kind), text);
    }
    Ok(())
}

fn choices(tx: &mut Read<'_>, page: &Page, asked: &Asked) -> page::Result<Choices> {
    let mut parties = search::parties(tx)?;
    language::sort_by_name(page.language, &mut parties, |party| page.text(&party.name));
    let in_use = |region: &Region| parties.iter().any(|party| party.is_in(&region.code));
    let mut regions: Vec<Region> = region::list(tx)?
        .into_iter()
        .filter(|region| matches!(region.kind, RegionKind::Group | RegionKind::Region) && in_use(region))
        .collect();
    regions.sort_by_key(|region| region.kind != RegionKind::Group);
    let questions = match asked.place {
        Some(place) => request::tree(tx, Circles::of(&page.actor), place)?
            .into_iter()
            .filter(|part| part.kind == Kind::Question)
            .collect(),
        None => Vec::new(),
    };
    Ok(Choices { parties, regions, questions })
}

impl Show {
    fn excerpt(&self, hit: &Hit) -> Vec<Piece> {
        // What is set in bold is not shown as it is typed.
        excerpt(hit.language, &hit.text.replace("**", ""), &self.wanted)
    }

    fn where_from(&self, place: &Card) -> String {
        path(&self.page, place)
    }

    fn path(&self, hit: &Hit) -> String {
        path(&self.page, &hit.card)
    }

    /// For whom and in which capacity somebody spoke.
    fn as_whom(&self, hit: &Hit) -> String {
        let capacity = hit.capacity.map(|capacity| self.page.of("capacity", capacity.code()).to_string());
        let whom = hit.card.party.as_ref().map(|(_, name)| name).or(hit.group.as_ref());
        let whom = whom.map(|name| self.page.text(name).to_owned());
        self.page.list([whom, capacity].into_iter().flatten())
    }

    fn is_party(&self, party: &record::Party) -> bool {
        self.asked.party == Some(party.code)
    }

    fn is_region(&self, region: &Region) -> bool {
        self.asked.region.as_ref() == Some(&region.code)
    }

    fn is_question(&self, question: &Request) -> bool {
        self.asked.question == Some(question.id)
    }

    fn day(&self, day: &Option<Date>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }
}

/// Where a hit is read: among its like, unless that part is switched off.
fn path(page: &Page, card: &Card) -> String {
    record_page::place(card).filter(|path| page.leads(path)).unwrap_or_else(|| card.path())
}

/// What was found, for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, asked: &Asked) -> page::Result<SearchPage> {
    let found = find(tx, page, asked)?;
    let pieces = |hit: &Hit| {
        let pieces = excerpt(hit.language, &hit.text, &found.wanted).into_iter();
        pieces.map(|piece| ExcerptPiece { text: piece.text, found: piece.found }).collect()
    };
    let hit = |hit: &Hit| SearchHit {
        id: hit.card.id.0,
        kind: hit.card.kind.code().to_owned(),
        number: hit.card.number.clone(),
        title: hit.card.title.clone(),
        who: hit.card.who.clone(),
        party: hit.card.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
        group: hit.group.as_ref().map(|name| page.text(name).to_owned()),
        capacity: hit.capacity.map(|capacity| capacity.code().to_owned()),
        language: hit.language.code().to_owned(),
        at: hit.card.at.to_string(),
        translation: hit.translation.map(|kind| kind.to_string()),
        excerpt: pieces(hit),
        address: format!("{}{}", page.base(), path(page, &hit.card)),
    };
    Ok(SearchPage {
        words: asked.words.clone(),
        place: found.place.as_ref().map(|place| place.id.0),
        hits: found.hits.iter().map(hit).collect(),
        next: found.last.map(|last| format!("{}{}", page.base(), page.with("before", last))),
    })
}
