//! The mail to somebody who was put on a forum's list, or named its moderator.

use db::{Instant, Read, Result, Write};
use identity::HandedOut;
use language::Language;
use mail::{Draw, Outgoing, Recipient};
use page::Site;
use record::contribution::Capacity;
use record::request::{self, Request, Window};
use record::{Circles, Kind, PersonId, RecordId, person};

use super::notice::ANSWERABLE_AFTER_CLOSING;
use super::{said, whole_list};

/// Who is invited to what.
pub(crate) struct Invitation<'a> {
    pub forum: &'a Request,
    pub person: PersonId,
    /// In which capacity they are asked to speak.
    pub capacity: Capacity,
}

/// Queues the invitation with a link that signs in; nothing where the person has no address.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    invitation: &Invitation<'_>,
    draw: &Draw,
    now: Instant,
) -> Result<()> {
    let (forum, who) = (invitation.forum, invitation.person);
    let Some(window) = forum.window else { return Ok(()) };
    let person = person::get(tx, who)?;
    let reads = person::reads(tx, who)?.unwrap_or(Language::English);
    let Some(to) = Recipient::of(&person, reads) else { return Ok(()) };
    let purpose = format!("invitation/{}/{who}/{}", forum.id, invitation.capacity.code());
    let token = draw.token(&purpose);
    let path = path(forum);
    let link = HandedOut { token: &token, person: who, next: &path, until: window.closes };
    let until = identity::hand_out(tx, &link, now)?;
    let given = mail::reader::give(tx, forum.id, who, draw, window.closes + ANSWERABLE_AFTER_CLOSING)?;
    let Words { subject, text } = words(tx, site, (invitation, window), &to, (&token, &given.begins, until))?;
    let (treaty, base) = (site.settings.name.get(to.language).to_owned(), &site.settings.base);
    // What leads to a sign-in is nobody's but the reader's; what names the mail is made apart from it.
    let message_id = site.house.message_id(&format!("invitation.{}", draw.token(&format!("{purpose}/mail"))));
    let mail = Outgoing {
        secret: Some(token),
        list: Some(whole_list(site, forum.id, None, &given.leaves)),
        failures: Some(draw.token(&format!("{purpose}/failures"))),
        archived_at: Some(format!("{base}{path}")),
        ..Outgoing::new(to, treaty, message_id, subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}

/// What an invitation says.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub subject: String,
    pub text: String,
}

/// An invitation as it will be read, before it is sent: without the reader's own secrets. Nothing of a forum without a window.
pub(crate) fn sample(
    tx: &mut Read<'_>,
    site: &Site,
    invitation: &Invitation<'_>,
    to: &Recipient,
    now: Instant,
) -> Result<Option<Words>> {
    let Some(window) = invitation.forum.window else { return Ok(None) };
    let until = identity::good_until(window.closes, now);
    words(tx, site, (invitation, window), to, ("…", "…", until)).map(Some)
}

fn path(forum: &Request) -> String {
    format!("/forums/{}", forum.id)
}

/// The words of an invitation; with the token of its link, the one of the addresses at which threads begin, and until when the
/// link is good.
fn words(
    tx: &mut Read<'_>,
    site: &Site,
    (invitation, window): (&Invitation<'_>, Window),
    to: &Recipient,
    (token, begins, until): (&str, &str, Instant),
) -> Result<Words> {
    let (forum, language, base) = (invitation.forum, to.language, &site.settings.base);
    let begin = places(tx, site, forum.id, begins, language)?;
    let treaty = site.settings.name.get(language).to_owned();
    let title = forum.title.get(language);
    let subject = site.catalogue.message(language, "invitation-mail-subject").with("forum", title).to_string();
    let capacity = site.catalogue.message(language, format!("capacity-{}", invitation.capacity.code()));
    let text = site
        .catalogue
        .message(language, "invitation-mail-text")
        .with("name", &to.name)
        .with("treaty", &treaty)
        .with("forum", title)
        .with("capacity", capacity.to_string())
        .with("opens", said(site, language, window.opens))
        .with("closes", said(site, language, window.closes))
        .with("link", format!("{base}/sign-in/{token}"))
        .with("until", said(site, language, until))
        .with("page", format!("{base}{}", path(forum)))
        .with("begin", begin)
        .to_string();
    Ok(Words { subject, text })
}

/// The places at which threads begin, each with the reader's own address; how it is done where there is none yet.
fn places(tx: &mut Read<'_>, site: &Site, forum: RecordId, begins: &str, language: Language) -> Result<String> {
    let mut lines = Vec::new();
    let tree = request::tree(tx, Circles::ALL, forum)?;
    let mut line = |number: &str, place: &Request| {
        let name = format!("{number} {}", place.title.get(language));
        lines.push(format!("{}: {}", name.trim(), site.house.begin_address(place.id, begins)));
    };
    for session in tree.iter().filter(|request| request.kind == Kind::Session) {
        let belongs = |part: &&Request| part.parent == Some(session.id) && part.kind == Kind::Topic;
        let mut topics = tree.iter().filter(belongs).peekable();
        // A session that has sub-topics is no place to post.
        if topics.peek().is_none() {
            line(&session.number, session);
        }
        for topic in topics {
            line(format!("{} {}", session.number, topic.number).trim(), topic);
        }
    }
    if lines.is_empty() {
        return Ok(site.catalogue.message(language, "invitation-mail-places-later").to_string());
    }
    Ok(site.catalogue.message(language, "invitation-mail-places").with("places", lines.join("\n")).to_string())
}
