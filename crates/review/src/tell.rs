//! What is done by itself: what closing brings about, and telling authors what became of their comments.

use std::time::Duration;

use db::{Instant, Result, Write};
use language::Language;
use mail::{Draw, List, Outgoing, Recipient};
use page::{Failures, Site};
use record::{PersonId, RecordId, person};

use crate::by_mail::list;
use crate::store;
use crate::store::comment::{self, Comment, Filter};

/// So long after the first of their comments was decided an author is told of all that are decided by then: whoever decides
/// about thirty comments of one author one by one sends one mail.
const QUIET: Duration = Duration::from_hours(1);

/// Opens the comments of public rounds that have closed, and tells authors of dispositions. Says whether more wait.
///
/// # Errors
/// The store's own.
pub async fn tell(site: &Site) -> Result<bool> {
    let now = site.clock.now();
    let closed = site.db.read(move |tx| store::unsettled(tx, now)).await?;
    let untold = site.db.read(move |tx| comment::untold(tx, now - QUIET)).await?;
    let more = !closed.is_empty() || !untold.is_empty();
    let mut failures = Failures::default();
    for round in closed {
        let settled = site.db.write(move |tx| store::settle(tx, round)).await;
        failures.noted(format_args!("round {round}"), settled);
    }
    for (round, author) in untold {
        let (own, draw) = (site.clone(), Draw::new(&site.chance));
        let told = site.db.write(move |tx| queue(tx, &own, (round, author), &draw, now)).await;
        failures.noted(format_args!("round {round}, of which person {author} is told"), told);
    }
    failures.or(more)
}

/// Queues the mail with the dispositions of one author's comments.
fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    (review, who): (RecordId, PersonId),
    draw: &Draw,
    now: Instant,
) -> Result<()> {
    // Another program may have told of them meanwhile.
    let numbers = comment::take_untold(tx, review, who)?;
    let person = person::get(tx, who)?;
    let reads = person::reads(tx, who)?.unwrap_or(Language::English);
    let Some(to) = Recipient::of(&person, reads).filter(|_| !numbers.is_empty()) else { return Ok(()) };
    let language = to.language;
    let Some(round) = store::find(tx, review, language)? else { return Ok(()) };
    let lines = store::lines(tx, review)?;
    let own = comment::list(tx, review, &Filter { own: Some(who), ..Filter::default() }, language)?;
    let place = |comment: &Comment| {
        let sent = lines.iter().find(|sent| Some(sent.paragraph) == comment.paragraph);
        let whole = || site.catalogue.message(language, "review-whole").to_string();
        sent.map_or_else(whole, |sent| sent.line.number.clone())
    };
    let told = own.iter().filter(|comment| numbers.contains(&comment.number));
    let told: Vec<String> = told.map(|comment| line(site, language, comment, place(comment))).collect();
    let (base, treaty) = (&site.settings.base, site.settings.name.get(language).to_owned());
    let page = format!("{base}/reviews/{review}/table");
    let subject = site.catalogue.message(language, "review-told-subject").with("draft", &round.title).to_string();
    let text = site
        .catalogue
        .message(language, "review-told-text")
        .with("name", &to.name)
        .with("draft", &round.title)
        .with("what", told.join("\n\n"))
        .with("page", &page)
        .with("treaty", &treaty)
        .to_string();
    let message_id = site.house.message_id(&format!("disposition.{}", draw.token(&format!("told/{review}/{who}"))));
    let mail = Outgoing {
        list: Some(List { name: list(review), begin: None, leave: None }),
        archived_at: Some(page),
        ..Outgoing::new(to, treaty, message_id, subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}

/// "#131 (12(a)): accepted. Reason."
fn line(site: &Site, language: Language, comment: &Comment, place: String) -> String {
    let Some(disposition) = comment.disposition else { return String::new() };
    let disposition = site.catalogue.message(language, format!("disposition-{disposition}")).to_string();
    let head = site
        .catalogue
        .message(language, "review-told-line")
        .with("number", comment.number.to_string())
        .with("place", place)
        .with("disposition", disposition)
        .to_string();
    let more = [comment.reason.as_str(), comment.taken_up.as_str()].into_iter().filter(|words| !words.is_empty());
    let lines: Vec<&str> = std::iter::once(head.as_str()).chain(more).collect();
    lines.join("\n")
}
