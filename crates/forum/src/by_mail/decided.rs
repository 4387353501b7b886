//! What a nominator is told of what the Secretariat decided.

use db::{Instant, Result, Write};
use language::Language;
use mail::{Outgoing, Recipient};
use page::Site;
use record::person;
use record::request::Request;

use crate::store::nomination::{Decision, Nomination};

/// What was decided about which nomination.
pub(crate) struct Told<'a> {
    pub forum: &'a Request,
    pub nomination: &'a Nomination,
    pub decision: Decision,
    pub reason: &'a str,
}

/// Queues the mail to whoever nominated; nothing where they have no address.
pub(crate) fn queue(tx: &mut Write<'_>, site: &Site, told: &Told<'_>, now: Instant) -> Result<()> {
    let nomination = told.nomination;
    let person = person::get(tx, nomination.by)?;
    let reads = person::reads(tx, nomination.by)?.unwrap_or(Language::English);
    let Some(to) = Recipient::of(&person, reads) else { return Ok(()) };
    let (language, base) = (to.language, &site.settings.base);
    let (title, who) = (told.forum.title.get(language), format!("{} {}", nomination.who.given, nomination.who.family));
    let news = match told.decision {
        Decision::Declined => site.catalogue.message(language, "nomination-mail-declined").with("reason", told.reason),
        Decision::Confirmed => site.catalogue.message(language, "nomination-mail-confirmed"),
        Decision::Proposed => site.catalogue.message(language, "nomination-mail-entered"),
    };
    let subject = site.catalogue.message(language, "nomination-mail-subject").with("forum", title).with("who", &who);
    let text = site
        .catalogue
        .message(language, "told-text")
        .with("name", &to.name)
        .with("forum", title)
        .with("news", news.with("who", &who).to_string())
        .with("page", format!("{base}/forums/{}/nominations", told.forum.id));
    let message_id = site.house.message_id(&format!("nomination.{}.{}", nomination.id.0, told.decision));
    let (subject, text) = (subject.to_string(), text.to_string());
    let treaty = site.settings.name.get(language).to_owned();
    // Who nominated somebody is told, whether or not they read the forum's list.
    let mail = Outgoing::new(to, treaty, message_id, subject, text);
    mail::queue(tx, &site.house, &mail, now)
}
