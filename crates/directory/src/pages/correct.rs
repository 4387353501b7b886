//! What is known of one person, set right by hand: the name, the address, the language. They stay the same person, with their
//! offices and with what they said; a table would take another address for somebody new.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::audit::{self, Change};
use record::person::NewPerson;
use record::{Action, Facts, Person, PersonId, person};

use crate::model::cell;

/// The longest name, in characters.
const LONGEST: usize = 100;

#[derive(Template)]
#[template(path = "person/edit.html")]
struct Edit {
    page: Page,
    person: Person,
    form: Form,
}

impl Edit {
    fn read(tx: &mut Read<'_>, page: Page, id: PersonId, form: Option<Form>) -> page::Result<Self> {
        let person = person::find(tx, id)?.ok_or(Error::NotFound)?;
        let form = form.unwrap_or_else(|| {
            Form::filled([
                ("person_given", person.given.as_str()),
                ("person_family", &person.family),
                ("person_email", person.email.as_deref().unwrap_or_default()),
                ("person_language", person.language.map_or("", Language::code)),
            ])
        });
        Ok(Edit { page, person, form })
    }
}

/// `GET /people/{id}/edit`
pub(crate) async fn edit(visit: Visit, Segment(id): Segment<PersonId>) -> page::Result {
    visit.show(move |tx, page| Edit::read(tx, page, id, None)).await
}

/// `POST /people/{id}`
pub(crate) async fn update(visit: Visit, Segment(id): Segment<PersonId>, form: Form) -> page::Result {
    let typed = form.clone();
    let updated = visit.submit(&form, move |tx, page| {
        record::may(&page.actor, Action::KeepDirectory, &Facts::default())?;
        let person = person::find(tx, id)?.ok_or(Error::NotFound)?;
        let mut form = typed.clone();
        let new = read(&mut form, &person);
        let taken = match &new.email {
            Some(email) => person::find_by_email(tx, email)?.is_some_and(|other| other.id != id),
            None => false,
        };
        if taken {
            form.invalid("fault-person-address-taken", "person_email");
        }
        form.accept()?;
        if new != person.what {
            person::update(tx, id, &new)?;
            let subject = format!("person/{id}");
            let change = Change { action: "correct-person", subject: &subject, before: None, after: None };
            audit::insert(tx, &page.actor, &change, page.now)?;
        }
        Ok(format!("/people/{id}"))
    });
    match updated.await {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page: Page| Edit::read(tx, page, id, Some((*form).clone()));
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

/// The person as they were typed. Who was reached by an address does not lose it.
fn read(form: &mut Form, person: &Person) -> NewPerson {
    let given = form.optional("person_given", LONGEST);
    let family = form.text("person_family", LONGEST);
    let email = match form.optional("person_email", LONGEST * 3) {
        empty if empty.is_empty() => None,
        typed => {
            let email = cell::email(&typed).ok();
            if email.is_none() {
                form.invalid("fault-person-address", "person_email");
            }
            email
        }
    };
    if email.is_none() && person.email.is_some() {
        form.invalid("fault-person-address", "person_email");
    }
    let language = match form.value("person_language") {
        "" => None,
        _ => form.parse::<Language>("person_language", "fault-language"),
    };
    NewPerson { given, family, email, language, ..person.what.clone() }
}
