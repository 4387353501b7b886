//! Passing the recommendations of an adopted document on to Governments: what, to whom, in which words, until when.

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use jiff::civil::Date;
use language::Language;
use page::{Error, Form, Page, Segment, Site, Visit};
use record::document::{self, Document, Role};
use record::due::{self, Due};
use record::instrument::{self, Instrument, InstrumentCode};
use record::meeting::Sitting;
use record::{Action, Facts, RecordId, may};

use crate::letter;
use crate::model;
use crate::store::{self, Recommendation};
use crate::transmit::{Addressee, Left, Transmittal, audience};

#[derive(Template)]
#[template(path = "transmittal.html")]
struct Show {
    page: Page,
    form: Form,
    document: Document,
    recommendations: Vec<Recommendation>,
    instruments: Vec<Instrument>,
    /// Whose Parties are shown.
    instrument: Option<Instrument>,
    audience: Vec<Addressee>,
}

impl Show {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form, today: Date) -> page::Result<Self> {
        let document = adopted(tx, &page, id)?;
        let recommendations = store::recommendations(tx, id)?;
        let instruments = instrument::list(tx)?;
        let chosen = |one: &&Instrument| one.code.as_str() == form.value("instrument");
        let instrument = instruments.iter().find(chosen).or(instruments.first()).cloned();
        let others = form.has("others", "1");
        let audience = instrument.as_ref().map(|to| audience(tx, to.id, others, today)).transpose()?;
        let audience = audience.unwrap_or_default();
        Ok(Show { form, document, recommendations, instruments, instrument, audience, page })
    }

    /// Where the document is read, or its thread where the documents are switched off.
    fn read_at(&self) -> String {
        let among = if self.page.is_on("documents") { "documents" } else { "records" };
        format!("/{among}/{}", self.document.id)
    }

    fn count(&self, role: Role) -> usize {
        self.audience.iter().filter(|to| to.role == role).count()
    }

    fn vacant(&self) -> Vec<&Addressee> {
        self.audience.iter().filter(|to| to.is_vacant()).collect()
    }

    fn waiting(&self) -> bool {
        self.recommendations.iter().any(Recommendation::waits)
    }

    fn chosen(&self, one: &Instrument) -> bool {
        self.instrument.as_ref().is_some_and(|chosen| chosen.id == one.id)
    }

    fn today(&self) -> Date {
        self.page.now.day()
    }

    /// The meeting by which a recommendation is due, as its words say.
    fn meeting(&self, one: &Recommendation) -> Option<Sitting> {
        match one.timing.as_deref().and_then(due::due) {
            Some(Due::Meeting(sitting)) => Some(sitting),
            _ => None,
        }
    }

    /// Whether the notification is to be in this language: the chosen one, at first the document's.
    fn speaks(&self, language: Language) -> bool {
        match self.form.value("language") {
            "" => language == self.document.language,
            chosen => language.code() == chosen,
        }
    }

    fn reaches_others(&self) -> bool {
        self.recommendations.iter().any(|one| one.to_others && one.waits())
    }
}

/// The form for a transmittal.
pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let today = visit.now.day();
    visit
        .show(move |tx, page| {
            // What was passed on before waits for those who were not asked then: the other Governments.
            let form = match store::last_instrument(tx, id)? {
                Some(instrument) => Form::filled([("instrument", instrument.as_str()), ("others", "1")]),
                None => Form::default(),
            };
            Show::read(tx, page, id, form, today)
        })
        .await
}

/// Issues the notification, or shows the addressees of what was chosen so far.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    if form.has("show", "addressees") {
        return offer(&visit, id, form, StatusCode::OK).await;
    }
    match issue(&visit, id, &form).await {
        Err(Error::Invalid(form)) => offer(&visit, id, *form, StatusCode::UNPROCESSABLE_ENTITY).await,
        done => done,
    }
}

async fn offer(visit: &Visit, id: RecordId, form: Form, status: StatusCode) -> page::Result {
    let today = visit.now.day();
    visit.show_as(status, move |tx, page| Show::read(tx, page, id, form.clone(), today)).await
}

/// The document, once it is adopted; a draft's recommendations are nobody's business yet.
fn adopted(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Document> {
    let document = document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let facts = Facts { adopted: Some(document.state == "adopted"), ..Facts::default() };
    may(&page.actor, Action::Transmit, &facts)?;
    Ok(document)
}

async fn issue(visit: &Visit, id: RecordId, form: &Form) -> page::Result {
    let (site, now, sent) = (visit.site.clone(), visit.now, form.clone());
    visit.submit(form, move |tx, page| transmit(tx, page, &site, id, (&sent, now))).await
}

/// One transaction: the notification, its steps and asks, and the mails.
fn transmit(
    tx: &mut Write<'_>,
    page: &Page,
    site: &Site,
    id: RecordId,
    (form, now): (&Form, Instant),
) -> page::Result<String> {
    let document = adopted(tx, page, id)?;
    let transmittal = read(tx, site, &document, form.clone(), now.day())?;
    let issued = transmittal.issue(tx, &page.actor, now)?;
    letter::queue(tx, site, &transmittal, &issued, now)?;
    Ok(format!("/notifications/{}", issued.number))
}

/// Reads what was typed; what is wrong with it is said at its field.
fn read(tx: &mut Read<'_>, site: &Site, document: &Document, mut form: Form, today: Date) -> page::Result<Transmittal> {
    let opening = form.text("notification_text", 10_000);
    let language = form.parse::<Language>("language", "fault-language");
    let due = due(&mut form, today);
    let code = form.parse::<InstrumentCode>("instrument", "fault-instrument");
    let instrument = code.map(|code| instrument::find(tx, &code)).transpose()?.flatten();
    if instrument.is_none() {
        form.invalid("fault-instrument", "instrument");
    }
    let (Some(instrument), Some(language)) = (instrument, language) else { return Err(refused(form)) };
    // What was shown is passed on, less what was left out; one that was added meanwhile waits for the next time.
    let chosen = |one: &Recommendation| {
        let id = one.id.to_string();
        form.has("recommendation", &id) && !form.has("leave_out", &id)
    };
    let recommendations = store::recommendations(tx, document.id)?.into_iter().filter(chosen).collect();
    let mut transmittal = Transmittal {
        document: document.id,
        instrument: instrument.id,
        title: title(site, language, document),
        opening,
        language,
        due,
        recommendations,
        audience: audience(tx, instrument.id, form.has("others", "1"), today)?,
    };
    match transmittal.narrow() {
        Left::Something => {}
        Left::AskedBefore => form.invalid("fault-transmitted", "leave_out"),
        Left::Nobody => form.invalid("fault-asks-nobody", "leave_out"),
    }
    form.accept()?;
    Ok(transmittal)
}

fn refused(form: Form) -> Error {
    Error::Invalid(Box::new(form))
}

/// The day until which an answer is asked for; none when the field is empty.
fn due(form: &mut Form, today: Date) -> Option<Date> {
    if form.value("due").trim().is_empty() {
        return None;
    }
    let day = form.day("due")?;
    if !model::is_near(day, today) {
        form.invalid("fault-due", "due");
    }
    Some(day)
}

fn title(site: &Site, language: Language, document: &Document) -> String {
    let named = if document.symbol.is_empty() { &document.title } else { &document.symbol };
    site.catalogue.message(language, "notification-titled").with("document", named).to_string()
}
