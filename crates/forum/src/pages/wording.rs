//! The words of a forum, session, sub-topic or question in one more language, or other words in one that it has.

use askama::Template;
use db::{Instant, Read};
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::audit;
use record::request::{self, Request};
use record::{Actor, Circles, RecordId};

use super::setup::meanwhile::mark;
use super::{Choice, language_of, languages, numbered};
use crate::api::shape::{Wording, Wordings};
use crate::model::{LONGEST_BODY, LONGEST_TITLE};
use crate::store;

#[derive(Template)]
#[template(path = "wording.html")]
struct Edit {
    page: Page,
    request: Request,
    /// The page where the request is read.
    path: String,
    form: Form,
    /// Who changed the words last, and when, where a form came back for it.
    changed: Option<(String, Instant)>,
}

/// The language and the digest of a request's words in it; of nothing where it has none.
fn digest(request: &Request, language: Language) -> String {
    let words = [&request.title, &request.body].map(|text| text.exact(language).unwrap_or_default());
    format!("{language}:{}", mark(&words))
}

impl Edit {
    /// The digests of the words as this page shows them: whoever writes in one language is in nobody's way in another.
    fn shown(&self) -> String {
        Language::ALL.map(|language| digest(&self.request, language)).join(" ")
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    fn numbered(&self) -> String {
        numbered(&self.page, &self.request)
    }

    /// The wordings that there are, in the order of the languages.
    fn wordings(&self) -> Vec<(Language, &str, &str)> {
        let wording = |language| {
            let title = self.request.title.exact(language)?;
            Some((language, title, self.request.body.exact(language).unwrap_or_default()))
        };
        Language::ALL.into_iter().filter_map(wording).collect()
    }
}

/// The words of a request in each language, for programs of officers.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Wordings> {
    let (request, path) = find(tx, &page.actor, id)?;
    let of = |language: Language| Wording {
        language: language.code().to_owned(),
        title: request.title.exact(language).unwrap_or_default().to_owned(),
        introduction: request.body.exact(language).unwrap_or_default().to_owned(),
        mark: digest(&request, language),
    };
    Ok(Wordings {
        id: id.0,
        kind: request.kind.code().to_owned(),
        number: request.number.clone(),
        wordings: Language::ALL.into_iter().map(of).collect(),
        address: format!("{}{path}", page.base()),
    })
}

pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked: Option<Language> = visit.query("language").and_then(|code| code.parse().ok());
    visit
        .show(move |tx, page| {
            let (request, path) = find(tx, &page.actor, id)?;
            let language = asked.unwrap_or(page.language);
            let words = [
                ("language", language.code()),
                ("title", request.title.exact(language).unwrap_or_default()),
                ("introduction", request.body.exact(language).unwrap_or_default()),
            ];
            Ok(Edit { form: Form::filled(words), request, path, page, changed: None })
        })
        .await
}

/// The request, and the page where it is read: a question stands on its topic's page.
fn find(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> page::Result<(Request, String)> {
    let mut around = request::around(tx, Circles::of(actor), id)?;
    let at = around.iter().position(|request| request.id == id).ok_or(Error::NotFound)?;
    let request = around.swap_remove(at);
    let path = match (request.kind, request.parent) {
        (record::Kind::Forum, _) => format!("/forums/{id}"),
        (record::Kind::Question, Some(parent)) => format!("/topics/{parent}"),
        _ => format!("/topics/{id}"),
    };
    Ok((request, path))
}

pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(form.status(), move |tx, page| {
                    let (request, path) = find(tx, &page.actor, id)?;
                    let changed = match form.is_stale() {
                        true => audit::last(tx, &format!("request/{id}"), "wording")?,
                        false => None,
                    };
                    Ok(Edit { form: (*form).clone(), request, path, page, changed })
                })
                .await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let language = language_of(&mut form);
    let title = form.text("title", LONGEST_TITLE);
    let body = form.optional("introduction", LONGEST_BODY);
    let form = form.accept()?;
    let language = language.unwrap_or(Language::English);
    let (now, sent) = (visit.now, form.clone());
    visit
        .submit(&form, move |tx, page| {
            let (request, path) = find(tx, &page.actor, id)?;
            let mut form = sent.clone();
            let stands = (request.title.exact(language), request.body.exact(language).unwrap_or_default());
            if !form.value("shown").contains(&digest(&request, language)) && stands != (Some(&title), &body) {
                form.invalid("fault-wording-stale", "title");
            }
            form.accept()?;
            store::put_wording(tx, &page.actor, &request, (language, &title, &body), now)?;
            Ok(path)
        })
        .await
}
