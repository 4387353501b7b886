//! The mail to somebody who is asked to comment.

use std::time::Duration;

use db::{Instant, Result, Write};
use identity::HandedOut;
use language::Language;
use mail::{Answerable, Draw, Outgoing, Recipient};
use page::Site;
use record::{PersonId, person};

use super::list;
use crate::model::Round;

/// How long after the round has closed an answer still finds its place: it is held then, not lost.
pub(crate) const ANSWERABLE_AFTER_CLOSING: Duration = Duration::from_hours(180 * 24);

/// Queues the invitation, with a link that signs in; nothing where the person has no address.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    round: &Round,
    who: PersonId,
    draw: &Draw,
    now: Instant,
) -> Result<()> {
    let person = person::get(tx, who)?;
    let reads = person::reads(tx, who)?.unwrap_or(Language::English);
    let Some(to) = Recipient::of(&person, reads) else { return Ok(()) };
    let purpose = format!("review/{}/{who}", round.id);
    let token = draw.token(&purpose);
    let path = format!("/reviews/{}", round.id);
    let link = HandedOut { token: &token, person: who, next: &path, until: round.window.closes };
    let until = identity::hand_out(tx, &link, now)?;
    let (language, base) = (to.language, &site.settings.base);
    let treaty = site.settings.name.get(language).to_owned();
    let said = |at: Instant| language::date_time(&site.catalogue, language, at.timestamp());
    let subject = site.catalogue.message(language, "review-mail-subject").with("draft", &round.title).to_string();
    let text = site
        .catalogue
        .message(language, "review-mail-text")
        .with("name", &to.name)
        .with("treaty", &treaty)
        .with("draft", &round.title)
        .with("opens", said(round.window.opens))
        .with("closes", said(round.window.closes))
        .with("introduction", &round.introduction)
        .with("link", format!("{base}/sign-in/{token}"))
        .with("until", said(until))
        .with("page", format!("{base}{path}"))
        .with("word", format!("{base}{path}/draft"))
        .with("table", format!("{base}{path}/form"))
        .to_string();
    // What leads to a sign-in is nobody's but the reader's; what names the mail is made apart from it.
    let message_id = site.house.message_id(&format!("review.{}", draw.token(&format!("{purpose}/mail"))));
    let answerable = Answerable {
        about: round.id,
        token: draw.token(&format!("{purpose}/reply")),
        expires: round.window.closes + ANSWERABLE_AFTER_CLOSING,
    };
    let mail = Outgoing {
        secret: Some(token),
        list: Some(list(round.id)),
        archived_at: Some(format!("{base}{path}")),
        answerable: Some(answerable),
        ..Outgoing::new(to, treaty, message_id, subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}
