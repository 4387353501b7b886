//! The form of a nomination as a text or a Word file: to be printed, or filled in and sent back.

use askama::Template;
use axum::response::IntoResponse;
use http::header::CONTENT_TYPE;
use jiff::civil::Date;
use language::{Language, Markup};
use page::{Error, Page, Segment, Visit};
use record::RecordId;
use record::file::FileDigest;
use record::person::Gender;
use redline::form::{Entry, Form};

use crate::model::nomination::FIELDS;
use crate::pages::file::kept;
use crate::pages::worded;
use crate::store::setup::{self, Forum};
use crate::store::{call, nomination};

#[derive(Template)]
#[template(path = "nomination_form.html")]
struct Sheet {
    page: Page,
    forum: Forum,
    text: String,
}

impl Sheet {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    /// Whether the forum takes nominations now: only then the form leads anywhere.
    fn takes(&self) -> bool {
        super::takes(&self.forum, self.page.now)
    }

    fn address(&self) -> String {
        self.page.site().house.nominate_address(self.forum.request.id)
    }
}

/// `?format=txt` gives the text alone, `?format=docx` a Word file, with the name of whom the visitor nominates for.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let read = move |tx: &mut db::Read<'_>, page: Page| {
        let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        Ok(Sheet { text: text(&page, &forum), forum, page })
    };
    if visit.query("format") == Some("txt") {
        let text = visit.read(move |tx, page| Ok(read(tx, page)?.text)).await?;
        return Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response());
    }
    if visit.query("format") == Some("docx") {
        let (name, file) = visit
            .read(move |tx, page| {
                let (forum, actor) = (setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?, page.actor.clone());
                // Who nominates for several says for which of them.
                let (whose, until) = match nomination::nominators(tx, &actor, page.now)?.as_slice() {
                    [one] => {
                        let asked = call::list(tx, id)?.into_iter().find(|call| call.nominator == *one);
                        (page.text(&nomination::whose(tx, *one)?).to_owned(), asked.map(|call| call.until))
                    }
                    _ => (String::new(), None),
                };
                Ok((word_name(&page, id), word(&page, &forum, (&whose, until))?))
            })
            .await?;
        let digest = FileDigest::of(&file);
        return Ok((kept(&name, WORD.to_owned(), digest), file).into_response());
    }
    visit.show(read).await
}

/// The kind of a Word file, as mails and answers name it.
pub(crate) const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// What the Word file is called.
pub(crate) fn word_name(page: &Page, forum: RecordId) -> String {
    format!("{} {forum}.docx", page.say("nomination-form-title"))
}

/// The form as a Word file, for a Government, an organization or a group of this name, if it is known, until the day that it was
/// told.
pub(crate) fn word(page: &Page, forum: &Forum, (whose, until): (&str, Option<Date>)) -> page::Result<Vec<u8>> {
    let window = forum.course.window;
    let said = [
        page.text(&forum.request.title).to_owned(),
        page.say("nomination-word-window")
            .with("opens", page.instant(window.opens))
            .with("closes", page.instant(window.closes))
            .to_string(),
        page.say("nomination-word-how")
            .with("address", page.site().house.nominate_address(forum.request.id))
            .with("page", format!("{}/forums/{}/nominations", page.site().settings.base, forum.request.id))
            .to_string(),
    ];
    let until = until.map(|until| page.say("nomination-word-until").with("until", page.date(until)).to_string());
    let notes: Vec<String> = page.banner().into_iter().chain(said).chain(until).collect();
    let nominator = Entry {
        key: "nominator".to_owned(),
        label: page.say("nomination-word-nominator").to_string(),
        text: whose.to_owned(),
        ..Entry::default()
    };
    let entries: Vec<Entry> = std::iter::once(nominator).chain(FIELDS.map(|field| entry(page, field))).collect();
    let title = page.say("nomination-form-title").to_string();
    let (language, right_to_left) = (page.language.code(), page.language.direction().code() == "rtl");
    let form = Form { title: &title, notes: &notes, language, right_to_left, entries: &entries };
    form.docx().map_err(|error| Error::Internal(error.to_string()))
}

fn entry(page: &Page, field: &str) -> Entry {
    let hint = match field {
        "gender" | "position" | "field_of_work" | "qualifications" => page.say("hint-optional").to_string(),
        "letter" => page.say("hint-letter").to_string(),
        _ => String::new(),
    };
    let choices = match field {
        "capacity" => CAPACITIES.map(|code| page.of("capacity", code).to_string()).to_vec(),
        "gender" => Gender::ALL.iter().map(|gender| page.of("nominee", gender.code()).to_string()).collect(),
        "language" => Language::ALL.iter().map(|language| language.own_name().to_owned()).collect(),
        _ => Vec::new(),
    };
    Entry { key: field.to_owned(), label: page.of("field", field).to_string(), hint, text: String::new(), choices }
}

/// In which capacities somebody can be nominated.
const CAPACITIES: [&str; 3] = ["government", "organization", "expert"];

/// One line a field, to be filled in after the colon.
fn text(page: &Page, forum: &Forum) -> String {
    let title = page.say("nomination-mail-form").with("forum", page.text(&forum.request.title));
    let lines = FIELDS.map(|field| match field {
        "capacity" => {
            let words = CAPACITIES.map(|code| page.of("capacity", code).to_string());
            format!("{} ({}):", page.of("field", field), words.join(" / "))
        }
        _ => format!("{}:", page.of("field", field)),
    });
    format!("{title}\n\n{}\n", lines.join("\n"))
}
