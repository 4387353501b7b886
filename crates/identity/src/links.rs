//! Links that sign in: made on the command line, or asked for on the page and sent by mail.

use db::{Chance, Db, Instant, Write};
use language::{Language, date_time};
use mail::{Draw, Outgoing, Recipient};
use page::{Failures, Site};
use record::{Person, PersonId, TokenDigest};

use crate::model::{
    COUNTED_OVER, INVITATION_GOOD_FOR, LINK_GOOD_FOR, PER_ADDRESS, PER_REMOTE, REQUESTS_KEPT, own_path,
};
use crate::store::{self, Request};

/// Makes a link that signs a person in, and gives its path.
///
/// # Errors
/// [`db::Error::Missing`] when nobody has this address.
pub async fn link(db: &Db, chance: &Chance, email: &str, now: Instant) -> db::Result<String> {
    let token = chance.token();
    let digest = TokenDigest::of(&token);
    let email = email.trim().to_lowercase();
    db.write(move |tx| {
        let person: PersonId = store::person(tx, &email)?.ok_or(db::Error::Missing)?;
        store::insert_link(tx, &digest, person, now + LINK_GOOD_FOR, None)
    })
    .await?;
    Ok(format!("/sign-in/{token}"))
}

/// A link that an invitation carries.
pub struct HandedOut<'a> {
    pub token: &'a str,
    pub person: PersonId,
    /// The path of our own pages to which it leads.
    pub next: &'a str,
    /// Until when it is wanted; it is good for 90 days at most.
    pub until: Instant,
}

/// Until when a link is good that an invitation to something that ends carries.
pub fn good_until(ends: Instant, now: Instant) -> Instant {
    ends.min(now + INVITATION_GOOD_FOR).max(now + LINK_GOOD_FOR)
}

/// Keeps a link that an invitation carries, and gives until when it is good.
///
/// # Errors
/// The store's own.
pub fn hand_out(tx: &mut Write<'_>, link: &HandedOut<'_>, now: Instant) -> db::Result<Instant> {
    let expires = good_until(link.until, now);
    store::insert_link(tx, &TokenDigest::of(link.token), link.person, expires, own_path(link.next))?;
    Ok(expires)
}

/// How many requests are answered at once.
const BATCH: i64 = 50;

/// Answers the requests that were made on the page: whoever is known gets a link by mail. The page itself only wrote the
/// request down, so that nobody can tell from it, nor from the time it took, whether an address is known. Says whether
/// more wait.
///
/// # Errors
/// The store's own.
pub async fn send_links(site: &Site) -> db::Result<bool> {
    let now = site.clock.now();
    let old = now - REQUESTS_KEPT;
    let (requests, some_old) = site
        .db
        .read(move |tx| Ok::<_, db::Error>((store::open_requests(tx, BATCH)?, store::has_requests_before(tx, old)?)))
        .await?;
    let more = requests.len() == usize::try_from(BATCH).unwrap_or(usize::MAX);
    let mut failures = Failures::default();
    for request in requests {
        let (own, draw, token, id) = (site.clone(), Draw::new(&site.chance), site.chance.token(), request.id);
        let answered = site.db.write(move |tx| answer(tx, &own, &request, &token, &draw, now)).await;
        failures.noted(format_args!("request {id} for a link"), answered);
    }
    if some_old {
        site.db.write(move |tx| store::delete_requests_before(tx, old)).await?;
    }
    failures.or(more)
}

/// So many links and sign-ins are removed at once.
const REMOVED: i64 = 1_000;

/// Removes links and sign-ins that are not good any more. Says whether more may be there.
///
/// # Errors
/// The store's own.
pub async fn forget_expired(site: &Site) -> db::Result<bool> {
    let now = site.clock.now();
    if !site.db.read(move |tx| store::has_expired(tx, now)).await? {
        return Ok(false);
    }
    Ok(site.db.write(move |tx| store::delete_expired(tx, now, REMOVED)).await? > 0)
}

fn answer(
    tx: &mut Write<'_>,
    site: &Site,
    request: &Request,
    token: &str,
    draw: &Draw,
    now: Instant,
) -> db::Result<()> {
    // Another program may have answered it meanwhile.
    if !store::close_request(tx, request.id)? || too_many(tx, request)? {
        return Ok(());
    }
    let Some(person) = store::person(tx, &request.address)? else { return Ok(()) };
    let person = record::person::get(tx, person)?;
    let expires = now + LINK_GOOD_FOR;
    store::insert_link(tx, &TokenDigest::of(token), person.id, expires, request.next.as_deref())?;
    let Some(mail) = letter(site, &person, request.language, token, draw, expires) else { return Ok(()) };
    mail::queue(tx, &site.house, &mail, now)
}

/// Whether the address or the place has had its links for now. Whoever asks is not told: it would tell who is known.
fn too_many(tx: &mut Write<'_>, request: &Request) -> db::Result<bool> {
    let since = request.at - COUNTED_OVER;
    let (by_address, by_remote) = store::requests_between(tx, request, since)?;
    Ok(by_address >= PER_ADDRESS || by_remote >= PER_REMOTE)
}

/// The mail with the link, in the person's language.
fn letter(
    site: &Site,
    person: &Person,
    asked_in: Language,
    token: &str,
    draw: &Draw,
    expires: Instant,
) -> Option<Outgoing> {
    let to = Recipient::of(person, asked_in)?;
    let language = to.language;
    let treaty = site.settings.name.get(language).to_owned();
    let link = format!("{}/sign-in/{token}", site.settings.base);
    let subject = site.catalogue.message(language, "sign-in-mail-subject").with("treaty", &treaty).to_string();
    let text = site
        .catalogue
        .message(language, "sign-in-mail-text")
        .with("name", &to.name)
        .with("treaty", &treaty)
        .with("link", link)
        .with("until", date_time(&site.catalogue, language, expires.timestamp()))
        .to_string();
    let message_id = site.house.message_id(&format!("sign-in.{}", draw.token("sign-in")));
    Some(Outgoing {
        secret: Some(token.to_owned()),
        failures: Some(draw.token("sign-in/failures")),
        asked_for: true,
        ..Outgoing::new(to, treaty, message_id, subject, text)
    })
}
