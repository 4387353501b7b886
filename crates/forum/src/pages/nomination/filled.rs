//! What a form of a nomination says that came back filled in: as a Word file, or as a text in a mail.

use std::collections::BTreeMap;

use http::StatusCode;
use language::Language;
use page::{Form, Page, Segment, Upload, Visit};
use record::RecordId;
use record::contribution::Capacity;
use record::person::Gender;
use redline::Unreadable;

use super::read;
use crate::model::nomination::{self as sheet, FIELDS};

/// What was filled in, by the names of the fields, as the page's form has it.
type Said = BTreeMap<&'static str, String>;

/// Shows the nominations with the form as a Word file fills it in, to be looked at before it is sent. Nothing is kept.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>, sent: Upload) -> page::Result {
    let (form, file) = sent.file()?;
    let bytes = file.map(|file| file.bytes).unwrap_or_default();
    let (status, form) = visit
        .read(move |_, page| {
            let mut form = form.clone();
            match of_word(&page, &bytes) {
                Ok(said) => Ok((StatusCode::OK, Form::filled(said.into_iter().chain([("was_read", "1".to_owned())])))),
                Err(fault) => {
                    form.invalid(fault, "filled_form");
                    Ok((StatusCode::UNPROCESSABLE_ENTITY, form))
                }
            }
        })
        .await?;
    visit.show_as(status, move |tx, page| read(tx, page, (id, None), form.clone())).await
}

/// What a text says, in whichever of the six languages its form is.
pub(super) fn of_text(page: &Page, text: &str) -> Said {
    chosen(page, sheet::read(text, &labels(page)))
}

/// What a Word file says.
///
/// # Errors
/// The message that says what its sender can do.
pub(super) fn of_word(page: &Page, file: &[u8]) -> Result<Said, &'static str> {
    if file.is_empty() {
        return Err("fault-form-missing");
    }
    let answers = redline::form::answers(file).map_err(refused)?;
    let labels = labels(page);
    let (mut said, mut known) = (Said::new(), false);
    for answer in answers {
        let by_key = |key: &String| FIELDS.into_iter().find(|field| field == key);
        let field = answer.key.as_ref().and_then(by_key).or_else(|| sheet::field(&answer.label, &labels));
        let Some(field) = field else { continue };
        known = true;
        let many = field == "qualifications";
        let text = if many { answer.text } else { answer.text.split_whitespace().collect::<Vec<_>>().join(" ") };
        if !text.is_empty() {
            said.entry(field).or_insert(text);
        }
    }
    match (known, said.is_empty()) {
        (false, _) => Err("fault-form-other"),
        (true, true) => Err("fault-form-blank"),
        (true, false) => Ok(chosen(page, said)),
    }
}

fn refused(reason: Unreadable) -> &'static str {
    match reason {
        Unreadable::TooLarge | Unreadable::TooMany => "fault-form-large",
        Unreadable::Old => "fault-form-old",
        Unreadable::Entities | Unreadable::Damaged => "fault-form-damaged",
        Unreadable::Unknown | Unreadable::NoColumns | Unreadable::NotUnicode => "fault-form-kind",
    }
}

/// The names of the fields in all languages.
fn labels(page: &Page) -> Vec<(String, &'static str)> {
    let of = |language: Language| {
        let page = page.in_language(language);
        FIELDS.map(|field| (page.of("field", field).to_string(), field))
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

/// Codes where words were chosen; what is none of the choices is left out, so that it is asked again.
fn chosen(page: &Page, mut said: Said) -> Said {
    for field in ["capacity", "gender", "language"] {
        if let Some(typed) = said.remove(field) {
            said.extend(choice(page, field, &typed).map(|code| (field, code)));
        }
    }
    said
}

/// What somebody typed for one of the choices of a field, in whichever language.
fn choice(page: &Page, field: &str, typed: &str) -> Option<String> {
    let wanted = typed.to_lowercase();
    Language::ALL.into_iter().find_map(|language| {
        let page = page.in_language(language);
        let said = |family, code: &str| (code.to_owned(), page.of(family, code).to_string());
        let words: Vec<(String, String)> = match field {
            "capacity" => Capacity::ALL.iter().map(|capacity| said("capacity", capacity.code())).collect(),
            "gender" => Gender::ALL.iter().map(|gender| said("nominee", gender.code())).collect(),
            _ => vec![(language.code().to_owned(), language.own_name().to_owned())],
        };
        words.into_iter().find(|(_, name)| name.to_lowercase() == wanted).map(|(code, _)| code)
    })
}
