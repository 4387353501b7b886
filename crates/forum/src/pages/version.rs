//! The versions of a post: its author changes it within the time for it, and everybody sees what changed.

use askama::Template;
use db::{Instant, Read};
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::Circles;
use record::content::{self, Thing};
use record::contribution::{self, Contribution, Number};
use record::letter::{self, Correction};
use serde_json::{Value, json};

use super::topic::written;
use super::{Choice, language_of, languages};
use crate::difference;
use crate::model::LONGEST_POST;
use crate::post::{self, Case};
use crate::store;

#[derive(Template)]
#[template(path = "post/edit.html")]
struct Edit {
    page: Page,
    post: Contribution,
    form: Form,
    preview: Option<Markup>,
    /// Until when it can be changed.
    until: Instant,
}

impl Edit {
    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.post.language)
    }

    fn written_in(&self) -> Language {
        self.form.value("language").parse().unwrap_or(self.post.language)
    }
}

/// The post, if the visitor may change it now.
fn editable(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<Case> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    post::may_edit(tx, &page.actor, &case, page.now)??;
    Ok(case)
}

type Typed = (Form, Option<Markup>);

fn read(tx: &mut Read<'_>, page: Page, number: Number, typed: Option<Typed>) -> page::Result<Edit> {
    let case = editable(tx, &page, number)?;
    let post = contribution::get(tx, number)?;
    let place = store::setup::place(tx, Circles::of(&page.actor), case.topic())?.ok_or(Error::NotFound)?;
    let until = place.editable_until(post.at);
    let begun = || Form::filled([("text", post.text.as_str()), ("language", post.language.code())]);
    let (form, preview) = typed.unwrap_or_else(|| (begun(), None));
    Ok(Edit { page, post, form, preview, until })
}

pub(crate) async fn edit(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, None)).await
}

pub(crate) async fn update(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    match save(&visit, number, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, number, Some(((*form).clone(), None)))).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    let language = language_of(&mut form).unwrap_or(Language::English);
    let form = form.accept()?;
    let text = written(visit, &form, &text).await?;
    if form.value("do") == "preview" {
        let html = Markup::finished(text.html);
        return visit.show(move |tx, page| read(tx, page, number, Some((form.clone(), Some(html.clone()))))).await;
    }
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            editable(tx, page, number)?;
            let post = contribution::get(tx, number)?;
            // The same words again are no version.
            if post.text != text.text || post.language != language {
                contribution::amend(tx, &page.actor, number, (language, &text), now)?;
            }
            Ok(format!("/posts/{}", number.0))
        })
        .await
}

#[derive(Template)]
#[template(path = "post/versions.html")]
struct Versions {
    page: Page,
    post: Contribution,
    /// The latest first.
    versions: Vec<Shown>,
    /// Whether the visitor may enter anew what came by letter.
    corrects: bool,
}

/// A version with what distinguishes it from the one before.
struct Shown {
    ordinal: i64,
    at: Instant,
    text: String,
    marked: Markup,
    /// Of a letter whose words were entered anew: why, and by whom.
    correction: Option<Correction>,
    /// Of what the log has.
    digest: String,
}

pub(crate) async fn list(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(as_json(&versions(tx, page, number)?))).await;
    }
    visit.show(move |tx, page| versions(tx, page, number)).await
}

/// What is withheld is withheld in all its versions.
fn versions(tx: &mut Read<'_>, page: Page, number: Number) -> page::Result<Versions> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    if case.state().is_gone() {
        return Err(Error::NotFound);
    }
    let post = contribution::get(tx, number)?;
    let (mut shown, mut before) = (Vec::new(), None);
    let mut corrections = letter::corrections(tx, number)?;
    for version in contribution::versions(tx, number)? {
        let marked = difference::marked(before.as_deref().unwrap_or(&version.text), &version.text);
        let digest = content::digest(tx, &Thing::Version(number, version.ordinal))?;
        let digest = digest.map(|digest| digest.hex()).unwrap_or_default();
        before = Some(version.text.clone());
        let at = corrections.iter().position(|one| one.ordinal == version.ordinal);
        let correction = at.map(|at| corrections.swap_remove(at));
        shown.push(Shown { ordinal: version.ordinal, at: version.at, text: version.text, marked, correction, digest });
    }
    shown.reverse();
    let corrects = page.actor.is_officer() && letter::find(tx, number)?.is_some();
    Ok(Versions { page, post, versions: shown, corrects })
}

fn as_json(show: &Versions) -> Value {
    let base = format!("{}/posts/{}/versions", show.page.base(), show.post.number.0);
    let version = |version: &Shown| {
        json!({
            "version": version.ordinal,
            "at": version.at.to_string(),
            "text": version.text,
            "digest": version.digest,
            "reason": version.correction.as_ref().map(|correction| correction.reason.as_str()),
            "address": format!("{base}#v{}", version.ordinal),
        })
    };
    json!({
        "number": show.post.number.0,
        "versions": show.versions.iter().map(version).collect::<Vec<_>>(),
        "address": base,
    })
}
