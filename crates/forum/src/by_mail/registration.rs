//! The mails to whoever registers: the one with the link that confirms, and what an officer decided.

use std::time::Duration;

use db::{Instant, Result, Write};
use mail::{Draw, Outgoing, Recipient};
use page::{Failures, Site};
use record::request::Request;
use record::{Actor, TokenDigest};

use super::said;
use crate::store::registration::{self, Registration};
use crate::store::setup;

/// Over which time requests are counted.
const COUNTED_OVER: Duration = Duration::from_hours(1);
/// How many mails one address gets in that time: whoever types somebody else's fills no mailbox.
const PER_ADDRESS: i64 = 1;
/// How many requests from one place are answered in that time: a delegation sits behind one line.
const PER_REMOTE: i64 = 30;
/// How many mails go out for one forum in that time.
const PER_FORUM: i64 = 500;
/// How long the link is good; after that what was said is forgotten.
const LINK_GOOD_FOR: Duration = Duration::from_hours(72);
/// How many requests are answered at once.
const BATCH: i64 = 50;

/// Sends whoever asked to register the mail with which they confirm it, unless there were too many, and forgets what nobody
/// confirmed. The page itself only wrote the request down. Says whether more wait.
///
/// # Errors
/// The store's own.
pub async fn answer_registrations(site: &Site) -> Result<bool> {
    let now = site.clock.now();
    let old = now - LINK_GOOD_FOR;
    let (asked, some_old) = site
        .db
        .read(move |tx| {
            Ok::<_, db::Error>((registration::asked(tx, BATCH)?, registration::has_unconfirmed_before(tx, old)?))
        })
        .await?;
    let more = asked.len() == usize::try_from(BATCH).unwrap_or(usize::MAX);
    let mut failures = Failures::default();
    for one in asked {
        let (own, draw, id) = (site.clone(), Draw::new(&site.chance), one.id.0);
        let answered = site.db.write(move |tx| answer(tx, &own, &one, &draw, now)).await;
        failures.noted(format_args!("registration {id}"), answered);
    }
    if some_old {
        site.db.write(move |tx| registration::delete_unconfirmed_before(tx, old)).await?;
    }
    failures.or(more)
}

fn answer(tx: &mut Write<'_>, site: &Site, one: &Registration, draw: &Draw, now: Instant) -> Result<()> {
    let forum = setup::find(tx, &Actor::default(), one.forum)?.filter(|forum| forum.takes_registrations(now));
    let (by_address, by_remote, by_forum) = registration::counts(tx, one.id, one.at - COUNTED_OVER)?;
    let too_many = by_address >= PER_ADDRESS || by_remote >= PER_REMOTE || by_forum >= PER_FORUM;
    let Some(forum) = forum.filter(|_| !too_many) else { return registration::drop_one(tx, one.id) };
    let (token, expires) = (draw.token("register"), now + LINK_GOOD_FOR);
    // Another program may have answered it meanwhile.
    if !registration::put_mailed(tx, one.id, &TokenDigest::of(&token), expires)? {
        return Ok(());
    }
    let language = one.who.language;
    let title = forum.request.title.get(language);
    let subject = site.catalogue.message(language, "registration-mail-subject").with("forum", title);
    // Nothing that was typed stands in it: whoever types somebody else's address cannot write to them by us.
    let text = site
        .catalogue
        .message(language, "registration-mail-text")
        .with("forum", title)
        .with("treaty", site.settings.name.get(language))
        .with("link", format!("{}/confirm/{token}", site.settings.base))
        .with("until", said(site, language, expires))
        .to_string();
    let message_id = site.house.message_id(&format!("registration.{}", draw.token("register/mail")));
    let treaty = site.settings.name.get(language).to_owned();
    let mail = Outgoing {
        secret: Some(token),
        failures: Some(draw.token("register/failures")),
        asked_for: true,
        ..Outgoing::new(stranger(one), treaty, message_id, subject.to_string(), text)
    };
    mail::queue(tx, &site.house, &mail, now)
}

/// Whoever registers, as far as a mail needs to know before they are known.
fn stranger(one: &Registration) -> Recipient {
    let address = one.who.email.clone();
    Recipient { person: None, name: String::new(), address, language: one.who.language }
}

/// Queues what an officer decided who did not admit somebody.
pub(crate) fn declined(
    tx: &mut Write<'_>,
    site: &Site,
    forum: &Request,
    (one, reason): (&Registration, &str),
    now: Instant,
) -> Result<()> {
    let language = one.who.language;
    let title = forum.title.get(language);
    let subject = site.catalogue.message(language, "registration-declined-subject").with("forum", title).to_string();
    let news = site.catalogue.message(language, "registration-declined-news").with("reason", reason).to_string();
    let text = site
        .catalogue
        .message(language, "told-text")
        .with("name", one.name())
        .with("forum", title)
        .with("news", news)
        .with("page", format!("{}/forums/{}", site.settings.base, forum.id))
        .to_string();
    let message_id = site.house.message_id(&format!("registration.{}.declined", one.id.0));
    let treaty = site.settings.name.get(language).to_owned();
    let mail = Outgoing { asked_for: true, ..Outgoing::new(stranger(one), treaty, message_id, subject, text) };
    mail::queue(tx, &site.house, &mail, now)
}
