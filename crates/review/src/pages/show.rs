//! The page of a round: the draft paragraph by paragraph, what was said of each, and the form to say something.

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use db::Read;
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::contribution::{self, Capacity, Number};
use record::{RecordId, Refusal};
use serde_json::{Value, json};

use super::round::when;
use super::{Choice, View, as_whom, get, languages, may_comment, speakers};
use crate::api::shape;
use crate::model::{LONGEST, Phase, Round, Sent, Standing};
use crate::store;
use crate::store::comment::{self, Comment, Filter, NewComment};

/// So much of a draft is read on one page: paragraphs, characters.
const PARAGRAPHS: usize = 14;
const CHARACTERS: usize = 7_000;
/// So many comments stand under a paragraph where the draft is read as a whole.
const UNDER_EACH: usize = 3;

/// What of the round is to be seen.
#[derive(Clone, Debug)]
enum Asked {
    /// A page of it, counted from 1.
    Page(usize),
    /// One paragraph with all that was said of it.
    One(RecordId),
    /// What was said of the whole draft.
    Whole,
}

impl Asked {
    fn of(visit: &Visit) -> Option<Self> {
        match visit.query("paragraph") {
            Some("all") => Some(Asked::Whole),
            Some(id) => id.parse().ok().map(Asked::One),
            None => visit.query("page").map_or(Some(1), |page| page.parse().ok()).map(Asked::Page),
        }
    }

    /// As it stands in the address and in the form.
    fn code(&self) -> String {
        match self {
            Asked::One(id) => id.to_string(),
            Asked::Whole => "all".to_owned(),
            Asked::Page(_) => String::new(),
        }
    }
}

/// A paragraph with what was said of it.
struct Item {
    sent: Sent,
    comments: Vec<Markup>,
    /// How many more there are.
    more: usize,
}

#[derive(Template)]
#[template(path = "show.html")]
struct Show {
    page: Page,
    round: Round,
    standing: Standing,
    asked: Asked,
    items: Vec<Item>,
    /// What was said of the whole draft.
    general: Vec<Markup>,
    general_more: usize,
    pages: usize,
    number: usize,
    speakers: Vec<Choice>,
    form: Form,
    posted: Option<Number>,
}

impl Show {
    fn phase(&self) -> &'static str {
        self.round.phase(self.page.now).code()
    }

    fn when(&self) -> Markup {
        when(&self.page, self.round.window)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    /// Whether the visitor may comment now.
    fn open(&self) -> bool {
        may_comment(&self.page, &self.round, &self.standing).is_ok()
    }

    /// Whether this is the page of one place, with its form.
    fn is_one(&self) -> bool {
        !matches!(self.asked, Asked::Page(_))
    }

    fn is_whole(&self) -> bool {
        matches!(self.asked, Asked::Whole)
    }

    fn writes(&self) -> bool {
        self.is_one() && (self.open() || self.form.faults().next().is_some())
    }

    fn code(&self) -> String {
        self.asked.code()
    }

    fn at(&self, number: usize) -> String {
        self.page.with("page", number)
    }

    /// Whether others' comments are still kept back.
    fn kept_back(&self) -> bool {
        !self.standing.sees_others(&self.round, self.page.now)
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json_of_record(move |tx, page| Ok((id, as_json(tx, &page, id)?))).await;
    }
    let asked = Asked::of(&visit).ok_or(Error::NotFound)?;
    let posted = visit.query("posted").and_then(|number| number.parse().ok());
    visit.show(move |tx, page| read(tx, page, id, asked.clone(), (None, posted))).await
}

fn read(
    tx: &mut Read<'_>,
    page: Page,
    id: RecordId,
    asked: Asked,
    (form, posted): (Option<Form>, Option<Number>),
) -> page::Result<Show> {
    let (round, standing) = get(tx, &page, id)?;
    let lines = store::lines(tx, id)?;
    let cuts = pages(&lines);
    let (chosen, number) = match &asked {
        Asked::Page(number) => (cuts.get(number.wrapping_sub(1)).cloned().ok_or(Error::NotFound)?, *number),
        Asked::One(paragraph) => {
            let at = lines.iter().position(|sent| sent.paragraph == *paragraph).ok_or(Error::NotFound)?;
            (at..at + 1, cuts.iter().position(|cut| cut.contains(&at)).map_or(1, |at| at + 1))
        }
        Asked::Whole => (0..0, 1),
    };
    let others = standing.sees_others(&round, page.now);
    let own = if others { None } else { Some(page.actor.person()) };
    let most = if matches!(asked, Asked::Page(_)) { UNDER_EACH } else { usize::MAX };
    let said = |tx: &mut Read<'_>, span| match own {
        // Nobody in particular has said nothing.
        Some(None) => Ok(Vec::new()),
        own => {
            comment::list(tx, id, &Filter { own: own.flatten(), span: Some(span), ..Filter::default() }, page.language)
        }
    };
    let general = if number == 1 && !matches!(asked, Asked::One(_)) { said(tx, (0, 0))? } else { Vec::new() };
    let chosen = &lines[chosen];
    let comments = match (chosen.first(), chosen.last()) {
        (Some(first), Some(last)) => said(tx, (first.position, last.position))?,
        _ => Vec::new(),
    };
    let items = chosen.iter().map(|sent| item(&page, sent, &comments, most)).collect::<page::Result<Vec<_>>>()?;
    let views = |comment| View::of(&page, comment, "");
    let shown = general.iter().take(most).map(views).collect::<page::Result<Vec<_>>>()?;
    let form = form.unwrap_or_else(|| match (&asked, chosen) {
        (Asked::One(_), [sent]) => Form::filled([("proposed_text", sent.line.text.as_str())]),
        _ => Form::default(),
    });
    let speakers = speakers(tx, &page, &standing.speakers, form.value("comment_capacity"))?;
    let general_more = general.len() - shown.len();
    let pages = cuts.len();
    Ok(Show {
        page,
        round,
        standing,
        asked,
        items,
        general: shown,
        general_more,
        pages,
        number,
        speakers,
        form,
        posted,
    })
}

fn item(page: &Page, sent: &Sent, comments: &[Comment], most: usize) -> page::Result<Item> {
    let of = comments.iter().filter(|comment| comment.paragraph == Some(sent.paragraph));
    let all: Vec<&Comment> = of.collect();
    let shown = all.iter().take(most).map(|comment| View::of(page, comment, &sent.line.text));
    let comments = shown.collect::<page::Result<Vec<_>>>()?;
    Ok(Item { more: all.len() - comments.len(), comments, sent: sent.clone() })
}

/// The draft cut into pages; an empty one has one.
fn pages(lines: &[Sent]) -> Vec<std::ops::Range<usize>> {
    let mut cuts = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (at, sent) in lines.iter().enumerate() {
        let cost = sent.line.text.chars().count();
        if at > start && (sum + cost > CHARACTERS || at - start == PARAGRAPHS) {
            cuts.push(start..at);
            (start, sum) = (at, 0);
        }
        sum += cost;
    }
    cuts.push(start..lines.len());
    cuts
}

/// A round with its comments.
fn as_json(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Value> {
    let round = serde_json::to_value(shape(tx, page, id)?).map_err(|error| Error::Internal(error.to_string()));
    let mut round = round?;
    round["comments"] = json!(comments(tx, page, id)?);
    Ok(round)
}

/// A round for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<shape::Review> {
    let (round, _) = get(tx, page, id)?;
    let paragraph =
        |sent: Sent| shape::ReviewedParagraph { id: sent.paragraph.0, number: sent.line.number, text: sent.line.text };
    Ok(shape::Review {
        id: id.0,
        kind: "review".to_owned(),
        state: round.phase(page.now).code().to_owned(),
        title: round.title,
        introduction: round.introduction,
        afterwards: round.afterwards,
        document: shape::ReviewedDocument { id: round.document.0, symbol: round.symbol, version: round.version },
        opens: round.window.opens.to_string(),
        closes: round.window.closes.to_string(),
        public: round.public,
        shown: round.shown.to_string(),
        paragraphs: store::lines(tx, id)?.into_iter().map(paragraph).collect(),
        address: format!("{}/reviews/{id}", page.base()),
    })
}

/// The comments of a round that the visitor may see, for programs.
pub(crate) fn comments(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Vec<shape::Comment>> {
    let (round, standing) = get(tx, page, id)?;
    let lines = store::lines(tx, id)?;
    Ok(seen(tx, page, &round, &standing)?.iter().map(|comment| of_comment(page, comment, &lines)).collect())
}

/// One comment, for programs.
pub(crate) fn one(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<shape::Comment> {
    let (round, found) = found(tx, page, number)?;
    Ok(of_comment(page, &found, &store::lines(tx, round)?))
}

/// A comment on a paragraph of these lines.
fn of_comment(page: &Page, comment: &Comment, lines: &[Sent]) -> shape::Comment {
    let sent = lines.iter().find(|sent| Some(sent.paragraph) == comment.paragraph);
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    shape::Comment {
        number: comment.number.0,
        who: comment.who.clone(),
        capacity: as_whom(page, comment),
        paragraph: sent.map(|sent| sent.line.number.clone()),
        named: some(&comment.place),
        comment: comment.comment.clone(),
        proposed: comment.proposed.clone(),
        language: comment.language.code().to_owned(),
        channel: comment.channel.clone(),
        at: comment.at.to_string(),
        disposition: comment.disposition.map(|disposition| disposition.to_string()),
        reason: some(&comment.reason),
        taken_up: some(&comment.taken_up),
        address: format!("{}/comments/{}", page.base(), comment.number.0),
    }
}

/// All comments of a round that the visitor may see.
pub(crate) fn seen(tx: &mut Read<'_>, page: &Page, round: &Round, standing: &Standing) -> page::Result<Vec<Comment>> {
    let own = match (standing.sees_others(round, page.now), page.actor.person()) {
        (true, _) => None,
        (false, None) => return Ok(Vec::new()),
        (false, Some(person)) => Some(person),
    };
    Ok(comment::list(tx, round.id, &Filter { own, ..Filter::default() }, page.language)?)
}

/// Leads to a comment beside its paragraph.
pub(crate) async fn find(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    if visit.format() == Format::Json {
        let read = move |tx: &mut Read<'_>, page: Page| {
            let comment = json!(one(tx, &page, number)?);
            let (record, _) = contribution::record_of(tx, number)?.ok_or(Error::NotFound)?;
            Ok((record, comment))
        };
        return visit.json_of_record(read).await;
    }
    let path = visit
        .read(move |tx, page| {
            let (round, found) = found(tx, &page, number)?;
            Ok(place(round, found.paragraph, number, ""))
        })
        .await?;
    Ok(Redirect::to(&path).into_response())
}

/// A comment that the visitor may see, with its round.
pub(crate) fn found(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<(RecordId, Comment)> {
    let id = comment::round_of(tx, number)?.ok_or(Error::NotFound)?;
    let (round, standing) = get(tx, page, id)?;
    let own = if standing.sees_others(&round, page.now) { None } else { page.actor.person() };
    if own.is_none() && !standing.sees_others(&round, page.now) {
        return Err(Error::NotFound);
    }
    let filter = Filter { own, number: Some(number), ..Filter::default() };
    let found = comment::list(tx, id, &filter, page.language)?.pop().ok_or(Error::NotFound)?;
    Ok((id, found))
}

/// Where a comment stands.
fn place(round: RecordId, paragraph: Option<RecordId>, number: Number, more: &str) -> String {
    let paragraph = paragraph.map_or_else(|| "all".to_owned(), |id| id.to_string());
    format!("/reviews/{round}?paragraph={paragraph}{more}#comment-{}", number.0)
}

pub(crate) async fn comment(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let status = match form.field("comment_text").fault {
                Some("fault-review-closed" | "fault-review-not-open") => StatusCode::CONFLICT,
                Some("fault-review-not-listed") => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let asked = form.value("paragraph").parse().map_or(Asked::Whole, Asked::One);
            visit
                .show_as(status, move |tx, page| read(tx, page, id, asked.clone(), (Some((*form).clone()), None)))
                .await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, form: Form) -> page::Result {
    let (kept, channel) = (form.clone(), visit.channel());
    visit
        .submit(&form, move |tx, page| {
            let (round, standing) = get(tx, page, id)?;
            let mut form = kept.clone();
            match may_comment(page, &round, &standing) {
                // What was typed is not lost: it stands in the form, with what else can be done with it.
                Err(Refusal::NotNow) if round.phase(page.now) == Phase::Announced => {
                    form.invalid("fault-review-not-open", "comment_text");
                }
                Err(Refusal::NotNow) => form.invalid("fault-review-closed", "comment_text"),
                Err(Refusal::NotYours) => form.invalid("fault-review-not-listed", "comment_text"),
                decided => decided?,
            }
            let lines = store::lines(tx, id)?;
            let typed = Typed::read(form, &lines)?;
            let wanted = |speaker: &&record::speaker::Speaker| typed.capacity.is_none_or(|one| speaker.capacity == one);
            let speaker = standing.speakers.iter().find(wanted).copied();
            let speaker = speaker.ok_or_else(|| super::fault(&kept, "fault-review-choice", "comment_capacity"))?;
            let new = NewComment {
                paragraph: typed.paragraph,
                place: "",
                comment: &typed.comment,
                proposed: typed.proposed.as_deref(),
                speaker,
                channel,
                language: typed.language,
            };
            let receipt = comment::insert(tx, &page.actor, &round, &new, page.now)?;
            let posted = format!("&posted={}", receipt.number.0);
            Ok(place(id, typed.paragraph, receipt.number, &posted))
        })
        .await
}

/// A comment as it was typed.
struct Typed {
    paragraph: Option<RecordId>,
    comment: String,
    proposed: Option<String>,
    language: Language,
    capacity: Option<Capacity>,
}

impl Typed {
    fn read(mut form: Form, lines: &[Sent]) -> page::Result<Self> {
        let at = form.value("paragraph").to_owned();
        let sent = lines.iter().find(|sent| sent.paragraph.to_string() == at);
        if sent.is_none() && at != "all" {
            return Err(Error::NotFound);
        }
        // The field holds the text as it stands: what was left so is no proposal, and an empty one proposes to leave it out.
        let proposed = form.all("proposed_text").next().map(|text| text.trim().replace("\r\n", "\n"));
        let proposed = proposed.filter(|text| sent.is_some_and(|sent| !same(text, &sent.line.text)));
        if proposed.as_ref().is_some_and(|text| text.chars().count() > LONGEST) {
            form.invalid("fault-too-long", "proposed_text");
        }
        let comment = match proposed {
            Some(_) => form.optional("comment_text", LONGEST),
            None => form.text("comment_text", LONGEST),
        };
        let language = form.value("comment_language").parse();
        if language.is_err() {
            form.invalid("fault-review-choice", "comment_language");
        }
        let capacity = match form.value("comment_capacity") {
            "" => None,
            _ => form.parse::<Capacity>("comment_capacity", "fault-review-choice"),
        };
        form.accept()?;
        let language = language.unwrap_or(Language::English);
        Ok(Typed { paragraph: sent.map(|sent| sent.paragraph), comment, proposed, language, capacity })
    }
}

fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
