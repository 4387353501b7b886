//! The mail by which an author is told what a moderator decided about their post, and why.

use db::{Instant, Result, Write};
use language::Language;
use mail::{Draw, Outgoing, Recipient};
use page::Site;
use record::contribution::Number;
use record::decision::What;
use record::{Actor, person};

use crate::store::moderation;

/// What was decided about which post.
pub(crate) struct Decided<'a> {
    pub number: Number,
    pub what: What,
    pub reason: &'a str,
    /// What they wrote.
    pub text: &'a str,
}

/// Queues it, in the language that the author reads; nothing where they decided themselves or have no address. What they wrote
/// goes back with it, since it stands on no page any more.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    actor: &Actor,
    decided: &Decided<'_>,
    (draw, now): (&Draw, Instant),
) -> Result<()> {
    let number = decided.number;
    let Some((author, _)) = moderation::author(tx, number)? else { return Ok(()) };
    if actor.person() == Some(author) {
        return Ok(());
    }
    let reads = person::reads(tx, author)?.unwrap_or(Language::English);
    let Some(to) = Recipient::of(&person::get(tx, author)?, reads) else { return Ok(()) };
    let language = to.language;
    let page = format!("{}/posts/{}", site.settings.base, number.0);
    let treaty = site.settings.name.get(language).to_owned();
    let words = &site.catalogue;
    let (subject, what) = match decided.what {
        What::Admit => (words.message(language, "decided-subject-admit"), words.message(language, "decided-admit")),
        What::Refuse => (words.message(language, "decided-subject-refuse"), words.message(language, "decided-refuse")),
        What::Remove => (words.message(language, "decided-subject-remove"), words.message(language, "decided-remove")),
        What::Erase => (words.message(language, "decided-subject-erase"), words.message(language, "decided-erase")),
        // What an author did themselves, and what is about a thread, is told by the page.
        _ => return Ok(()),
    };
    let (subject, what) = (subject.with("number", number).to_string(), what.with("number", number).to_string());
    let reason = if decided.reason.is_empty() {
        String::new()
    } else {
        site.catalogue.message(language, "decided-reason").with("reason", decided.reason).to_string()
    };
    let body = match decided.what {
        What::Erase => words.message(language, "erased-text"),
        _ => words.message(language, "decided-text").with("text", decided.text),
    };
    let body = body
        .with("name", &to.name)
        .with("what", what)
        .with("reason", reason)
        .with("page", &page)
        .with("treaty", &treaty)
        .to_string()
        // Where no reason was given, none is left out visibly.
        .replace("\n\n\n\n", "\n\n");
    let message_id =
        site.house.message_id(&format!("decided.{}", draw.token(&format!("decided/{}/{author}", number.0))));
    let mail = Outgoing { archived_at: Some(page), ..Outgoing::new(to, treaty, message_id, subject, body) };
    mail::queue(tx, &site.house, &mail, now)
}
