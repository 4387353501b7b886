//! The first officer: with the command line whoever runs the server lets the first person in; the rest is done on the pages.

use anyhow::{Context, Result, ensure};
use db::{Chance, Db, Instant};
use record::audit::{self, Change};
use record::office::{self, Manner, NewOffice, NewTenure, OfficeKind, SecretariatTitle};
use record::person::{self, NewPerson};
use record::{Actor, PersonId};

/// Makes an officer of the Secretariat, or takes the person who has this address already, and gives a path that signs in.
///
/// # Errors
/// The store's own.
pub(crate) async fn appoint(db: &Db, chance: &Chance, address: &str, name: &str, now: Instant) -> Result<String> {
    let address = address.trim().to_lowercase();
    ensure!(mail::is_address(&address), "{address} is no address to which mail can be sent, such as name@example.org");
    // The name will stand in the headers of mails: one line, whatever was typed.
    let name = name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let name = name.collect::<Vec<_>>().join(" ");
    let (given, family) = name.split_once(' ').context("the name needs a given and a family name")?;
    let new = NewPerson {
        given: given.to_owned(),
        family: family.to_owned(),
        name_local: None,
        gender: None,
        language: None,
        email: Some(address.clone()),
        institution: None,
        party: None,
    };
    db.write(move |tx| {
        let person = match person::find_by_email(tx, new.email.as_deref().unwrap_or_default())? {
            Some(known) => known.id,
            None => person::insert(tx, &new)?,
        };
        seat(tx, person, now)
    })
    .await
    .context("appointing the officer")?;
    identity::link(db, chance, &address, now).await.context("making the link")
}

fn seat(tx: &mut db::Write<'_>, person: PersonId, now: Instant) -> db::Result<()> {
    let office = NewOffice {
        kind: OfficeKind::Secretariat,
        title: Some(SecretariatTitle::Officer),
        party: None,
        institution: None,
        instrument: None,
        group: None,
        vacant_since: None,
    };
    let office = office::put(tx, &office)?;
    let held = office::tenures(tx)?.iter().any(|(_, tenure)| tenure.office == office && tenure.person == person);
    if !held {
        let authority = "appointed on the command line of the server".to_owned();
        let tenure = NewTenure { office, person, manner: Manner::Primary, from: now.day(), to: None, authority };
        office::insert_tenure(tx, &tenure)?;
    }
    let change = Change { action: "appoint-officer", subject: &format!("person/{person}"), before: None, after: None };
    audit::insert(tx, &Actor::default(), &change, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_officers_name_is_one_line_whatever_was_typed() {
        db::test::on_both(async |db: Db| {
            let now = "2031-06-03T09:00:00Z".parse().expect("an instant");
            let name = " Ana \r\nBcc: all@example.org ";
            appoint(&db, &Chance::seeded(1), "ana@example.org", name, now).await.expect("a link");
            appoint(&db, &Chance::seeded(1), "ana@example.org,", name, now).await.expect_err("no address");
            let found = db.read(|tx| person::find_by_email(tx, "ana@example.org")).await.expect("a read");
            let found = found.expect("the officer");
            assert_eq!((found.given.as_str(), found.family.as_str()), ("Ana", "Bcc: all@example.org"));
        });
    }
}
