//! One person put into the directory by hand: a file of one row, under the rules of every file, and its preview.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Page, Place, Visit};
use record::office::{self, Manner, NewTenure};
use record::person::Gender;
use record::{Institution, Instrument, Party, PartyCode, PersonId, institution, instrument, party};

use crate::model::plan::{Outcome, Plan};
use crate::model::role::Role;
use crate::model::table::Table;
use crate::pages::{by_id, import, office as office_name};
use crate::store::import as sent;
use crate::store::{self, Import};

/// The fields of the form and the columns of the file that they fill.
const FIELDS: [(&str, &str); 12] = [
    ("person_party", "code"),
    ("person_institution", "institution"),
    ("person_given", "given"),
    ("person_family", "family"),
    ("person_gender", "gender"),
    ("person_language", "language"),
    ("person_email", "email"),
    ("person_role", "role"),
    ("person_instrument", "instrument"),
    ("person_since", "since"),
    ("person_manner", "manner"),
    ("person_authority", "authority"),
];
/// What is asked for in place of a Government's code where somebody works for an organization.
const ORGANIZATION: &str = "-";

#[derive(Template)]
#[template(path = "person/new.html")]
struct New {
    page: Page,
    /// To choose for whom the person works, as long as that was not chosen.
    parties: Vec<Party>,
    place: Option<Whose>,
    institutions: Vec<Institution>,
    instruments: Vec<Instrument>,
    form: Form,
}

/// For whom a person works: a Government, or an organization.
struct Whose {
    party: Option<Party>,
}

impl New {
    fn read(tx: &mut Read<'_>, page: Page, asked: &str, form: Form) -> page::Result<Self> {
        let party = match asked.parse::<PartyCode>() {
            Ok(code) => Some(party::find(tx, code)?.ok_or(Error::NotFound)?),
            Err(()) => None,
        };
        let place = (party.is_some() || asked == ORGANIZATION).then_some(Whose { party });
        let (mut parties, mut institutions) = (Vec::new(), Vec::new());
        match &place {
            Some(whose) => {
                institutions = institution::list(tx)?;
                institutions.retain(|one| one.party == whose.party.as_ref().map(|party| party.id));
            }
            None => {
                parties = party::list(tx)?;
                language::sort_by_name(page.language, &mut parties, |party| party.name.get(page.language));
            }
        }
        Ok(New { parties, place, institutions, instruments: instrument::list(tx)?, form, page })
    }

    /// The offices that this form can give: who coordinates a group of Parties is named on the group's page.
    fn roles(&self) -> impl Iterator<Item = Role> {
        let organization = self.place.as_ref().is_some_and(|place| place.party.is_none());
        let offered = Role::ALL.iter().copied().filter(|role| *role != Role::Coordinator);
        offered.filter(move |role| if organization { !role.is_of_party() } else { !role.is_of_organization() })
    }

    fn is(&self, field: &str, value: impl AsRef<str>) -> bool {
        self.form.value(field) == value.as_ref()
    }
}

/// `GET /directory/people/new`
pub(crate) async fn new(visit: Visit) -> page::Result {
    let asked = visit.query("party").unwrap_or_default().to_owned();
    let today = visit.now.day().to_string();
    visit
        .show(move |tx, page| {
            let form = Form::filled([("person_since", today.as_str()), ("person_manner", Manner::Primary.code())]);
            New::read(tx, page, &asked, form)
        })
        .await
}

/// `POST /directory/people/new`: what is in order goes on to the preview of the file that it is.
pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    match save(&visit, form).await {
        Err(Error::Invalid(form)) => {
            let asked = Some(form.value("person_party")).filter(|code| !code.is_empty()).unwrap_or(ORGANIZATION);
            let asked = asked.to_owned();
            let again = move |tx: &mut Read<'_>, page: Page| New::read(tx, page, &asked, (*form).clone());
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, form: Form) -> page::Result {
    let mut form = form.accept()?;
    let text = file(&form)?;
    let (own, now) = (text.clone(), visit.now);
    let plan = visit
        .read(move |tx, _| Ok(store::preview(tx, Import { table: Table::People, text: &own, source: "" }, now)?))
        .await?;
    complain(&mut form, &plan);
    let form = form.accept()?;
    visit
        .submit(&form, move |tx, page| {
            let id = sent::insert(tx, Table::People, &text, page.actor.person(), now)?;
            Ok(import::path(id))
        })
        .await
}

/// The file of one row that the form is. Without an office there is no day and no letter.
fn file(form: &Form) -> page::Result<String> {
    let holds = !form.value("person_role").is_empty();
    let value = |(field, column): &(&str, &str)| match *column {
        "since" | "manner" | "authority" | "instrument" if !holds => String::new(),
        _ => form.value(field).replace(['\r', '\n'], " ").trim().to_owned(),
    };
    let mut rows = cell::Rows::new(Vec::new());
    let failed = |error: std::io::Error| Error::Internal(error.to_string());
    rows.row(FIELDS.map(|(_, column)| column)).map_err(failed)?;
    rows.row(FIELDS.iter().map(value)).map_err(failed)?;
    rows.text().map_err(failed)
}

/// Says at each field what the rules of the file say of its column.
fn complain(form: &mut Form, plan: &Plan) {
    let field = |column: &str| FIELDS.iter().find(|(_, own)| *own == column).map_or("person_given", |(field, _)| field);
    match plan.entries.first().map(|entry| &entry.outcome) {
        Some(Outcome::Faulty(faults)) => {
            for fault in faults {
                form.complain(field(fault.column), vec![fault.saying()]);
            }
        }
        Some(Outcome::Unchanged) => form.invalid("fault-person-known", "person_email"),
        Some(Outcome::New | Outcome::Changed(_)) => {}
        // A row without a word in it.
        None => form.invalid("fault-empty", "person_given"),
    }
}

#[derive(Template)]
#[template(path = "person/panel.html")]
struct Panel<'a> {
    page: &'a Page,
    held: Vec<Held>,
}

/// An office that somebody holds, held or will hold.
struct Held {
    office: String,
    party: Option<Party>,
    tenure: NewTenure,
}

impl Panel<'_> {
    fn is_coming(&self, held: &Held) -> bool {
        held.tenure.from > self.page.now.day()
    }

    fn is_over(&self, held: &Held) -> bool {
        held.tenure.to.is_some_and(|to| to <= self.page.now.day())
    }
}

/// On an officer's page of a person: their offices, with who is not in office yet or no more.
pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> page::Result<Option<Markup>> {
    let Place::Person(person) = place else { return Ok(None) };
    if !page.actor.is_officer() {
        return Ok(None);
    }
    let html = Panel { page, held: held(tx, page, person)? }.render();
    html.map(|html| Some(Markup::finished(html))).map_err(|error| Error::Internal(error.to_string()))
}

fn held(tx: &mut Read<'_>, page: &Page, person: PersonId) -> page::Result<Vec<Held>> {
    let instruments = by_id(instrument::list(tx)?);
    let mut all = Vec::new();
    for (office, tenure) in office::of_person(tx, person)? {
        let party = office.party.map(|id| party::get(tx, id)).transpose()?;
        all.push(Held { office: office_name(page, &office, &instruments), party, tenure });
    }
    Ok(all)
}
