//! The mail that asks somebody to nominate people for a forum, and the one that reminds them of it.

use db::{Instant, Result, Write};
use identity::HandedOut;
use jiff::civil::Date;
use language::{Language, Localized};
use mail::{Draw, Enclosed, Outgoing, Recipient};
use page::Site;
use record::request::Request;
use record::{PersonId, person};

use super::said;

/// Who is asked, or reminded.
pub(crate) struct Asked<'a> {
    /// The number of the call.
    pub call: i64,
    /// The Government, organization or group.
    pub name: &'a Localized,
    pub person: PersonId,
    pub until: Date,
    /// In which language they are written to where it is not known of themselves.
    pub otherwise: Option<Language>,
    /// When they were asked, where they are reminded of it.
    pub since: Option<Instant>,
}

/// Queues the mail with the form and a link that signs in; nothing where the person has no address any more.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    (forum, asked): (&Request, &Asked<'_>),
    (form, reads): (Enclosed, Language),
    (draw, now): (&Draw, Instant),
) -> Result<()> {
    let (who, Some(window)) = (asked.person, forum.window) else { return Ok(()) };
    let Some(to) = Recipient::of(&person::get(tx, who)?, reads) else { return Ok(()) };
    let name = if asked.since.is_some() { "nomination-reminder" } else { "nomination-call" };
    let purpose = format!("{name}/{}", asked.call);
    let token = draw.token(&purpose);
    let path = format!("/forums/{}/nominations", forum.id);
    let link = HandedOut { token: &token, person: who, next: &path, until: window.closes };
    let good = identity::hand_out(tx, &link, now)?;
    let (language, base, catalogue) = (to.language, &site.settings.base, &site.catalogue);
    let treaty = site.settings.name.get(language).to_owned();
    let (title, until) = (forum.title.get(language), language::date(catalogue, language, asked.until));
    let (subject, asks) = match asked.since {
        None => {
            let asks = catalogue.message(language, "nomination-call-asks").with("treaty", &treaty);
            (catalogue.message(language, "nomination-call-subject"), asks)
        }
        Some(since) => {
            let day = language::date(catalogue, language, since.day());
            let asks = catalogue.message(language, "nomination-call-reminds").with("day", day);
            (catalogue.message(language, "nomination-call-subject-again"), asks)
        }
    };
    let asks = asks.with("whose", asked.name.get(language)).with("forum", title).with("until", &until).to_string();
    let subject = subject.with("forum", title).with("until", &until).to_string();
    let address = site.house.nominate_address(forum.id);
    let text = catalogue
        .message(language, "nomination-call-text")
        .with("name", &to.name)
        .with("asks", asks)
        .with("opens", said(site, language, window.opens))
        .with("closes", said(site, language, window.closes))
        .with("address", &address)
        .with("link", format!("{base}/sign-in/{token}"))
        .with("good", said(site, language, good))
        .with("page", format!("{base}{path}"))
        .to_string();
    let mail = Outgoing {
        secret: Some(token),
        failures: Some(draw.token(&format!("{purpose}/failures"))),
        archived_at: Some(format!("{base}{path}")),
        reply_to: Some(address),
        enclosed: Some(form),
        ..Outgoing::new(to, treaty, site.house.message_id(&format!("{name}.{}", asked.call)), subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}
