//! The mail by which a focal point hears of a notification.

use db::{Instant, Result, Write};
use language::Language;
use mail::{Outgoing, Recipient};
use page::Site;
use record::document::{self, Document, Role};
use record::{Actor, person};

use crate::store::Recommendation;
use crate::transmit::{Addressee, Issued, Transmittal};

/// Queues one mail for each Government that is asked something and whose office is held.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    transmittal: &Transmittal,
    issued: &Issued,
    now: Instant,
) -> Result<()> {
    // It was adopted: everybody may see it.
    let document = document::find(tx, &Actor::default(), transmittal.document)?.ok_or(db::Error::Missing)?;
    for to in &transmittal.audience {
        let asked = transmittal.recommendations.iter().filter(|one| one.asks(&to.party, to.role)).count();
        let Some(holder) = to.holder().filter(|_| asked > 0) else { continue };
        let holder = person::get(tx, holder.person)?;
        let otherwise = to.party.language.unwrap_or(Language::English);
        let Some(recipient) = Recipient::of(&holder, otherwise) else { continue };
        mail::queue(tx, &site.house, &letter(site, (transmittal, &document), issued, (to, recipient, asked)), now)?;
    }
    Ok(())
}

fn letter(
    site: &Site,
    (transmittal, document): (&Transmittal, &Document),
    issued: &Issued,
    (to, recipient, asked): (&Addressee, Recipient, usize),
) -> Outgoing {
    let language = recipient.language;
    let treaty = site.settings.name.get(language);
    let number = issued.number.to_string();
    let due = transmittal.due.map(|day| language::date(&site.catalogue, language, day));
    let due = due.map(|date| site.catalogue.message(language, "notification-mail-due").with("date", date).to_string());
    // What names a time says it in its own words.
    let named = |one: &Recommendation| match due.as_ref().filter(|_| one.timing.is_none()) {
        Some(due) => format!("{} {}\n{due}", one.number, one.text),
        None => format!("{} {}", one.number, one.text),
    };
    let list = transmittal.recommendations.iter().filter(|one| one.asks(&to.party, to.role)).map(named);
    let base = &site.settings.base;
    let subject = site.catalogue.message(language, "notification-mail-subject").with("number", &number);
    let asks = match to.role {
        Role::Parties => site.catalogue.message(language, "notification-mail-asks-party"),
        _ => site.catalogue.message(language, "notification-mail-asks-other"),
    };
    let text = site
        .catalogue
        .message(language, "notification-mail-text")
        .with("name", &recipient.name)
        .with("treaty", treaty)
        .with("opening", &transmittal.opening)
        .with("document", format!("{} ({})", document.title, document.symbol))
        .with("asks", asks.count("n", asked).with("party", to.party.name.get(language)))
        .with("list", list.collect::<Vec<_>>().join("\n\n"))
        .with("desk", format!("{base}/desk"))
        .with("page", format!("{base}/notifications/{number}"))
        .to_string();
    let message_id = site.house.message_id(&format!("notification.{number}"));
    let archived_at = Some(format!("{base}/notifications/{number}"));
    let subject = format!("{subject}: {}", transmittal.title);
    Outgoing { archived_at, ..Outgoing::new(recipient, treaty.to_owned(), message_id, subject, text) }
}
