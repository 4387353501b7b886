//! An officer corrects the words of a letter as they were entered: a new version with the reason, which stands beside it; whoever
//! signed gets the words again.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Language;
use mail::Draw;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::{self, Contribution, Number, State};
use record::letter::{self, Letter};
use record::{Action, Circles, Facts};

use crate::by_mail::entered::{self, Correction, Told};
use crate::model::{LONGEST_POST, LONGEST_REASON, Phase, Place};
use crate::pages::forum::fault;
use crate::pages::topic::rendered;
use crate::pages::{Choice, language_of, languages};
use crate::post::{self, Case};
use crate::store;

#[derive(Template)]
#[template(path = "letter_correct.html")]
struct Edit {
    page: Page,
    post: Contribution,
    form: Form,
}

impl Edit {
    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.post.language)
    }
}

/// The letter with its post's case and place, if it can be corrected now: it stands in the thread, and the forum is not in the archive.
fn correctable(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<(Letter, Case, Place)> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    let place = store::setup::place(tx, Circles::of(&page.actor), case.topic())?.ok_or(Error::NotFound)?;
    let stands = case.state() == State::Published && place.phase(page.now) != Phase::Archived;
    record::may(&page.actor, Action::EnterPost, &Facts { settled: Some(!stands), ..Facts::default() })?;
    let letter = letter::find(tx, number)?.ok_or(Error::NotFound)?;
    Ok((letter, case, place))
}

fn read(tx: &mut Read<'_>, page: Page, number: Number, typed: Option<Form>) -> page::Result<Edit> {
    correctable(tx, &page, number)?;
    let post = contribution::get(tx, number)?;
    let begun = || Form::filled([("text", post.text.as_str()), ("language", post.language.code())]);
    Ok(Edit { form: typed.unwrap_or_else(begun), page, post })
}

pub(crate) async fn edit(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, None)).await
}

pub(crate) async fn update(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    match save(&visit, number, form).await {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page: Page| read(tx, page, number, Some((*form).clone()));
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    let reason = form.text("correction_reason", LONGEST_REASON);
    let language = language_of(&mut form).unwrap_or(Language::English);
    let form = form.accept()?;
    let text = rendered(visit, &text).await?;
    let (kept, site, draw) = (form.clone(), visit.site.clone(), Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let (letter, case, place) = correctable(tx, page, number)?;
            let post = contribution::get(tx, number)?;
            if post.text == text.text && post.language == language {
                return Err(fault(&kept, "fault-correction-same", "text"));
            }
            let ordinal = contribution::amend(tx, &page.actor, number, (language, &text), page.now)?;
            letter::correct(tx, &page.actor, (number, ordinal), &reason, page.now)?;
            if let Some(signer) = case.author() {
                let correction = Some(Correction { ordinal, reason: &reason });
                let (way, arrived, text) = (letter.way, letter.arrived, text.text.as_str());
                let told = Told { number, signer, way, arrived, language, text, correction };
                entered::queue(tx, &site, &place, &told, (&draw, page.now))?;
            }
            Ok(format!("/posts/{}", number.0))
        })
        .await
}
