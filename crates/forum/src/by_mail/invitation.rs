//! The mail to somebody who was put on a forum's list, or named its moderator.

use db::{Instant, Result, Write};
use identity::HandedOut;
use language::Language;
use mail::{Draw, Outgoing, Recipient};
use page::Site;
use record::PersonId;
use record::contribution::Capacity;
use record::person;
use record::request::Request;

use super::{list, said};

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
    let path = format!("/forums/{}", forum.id);
    let link = HandedOut { token: &token, person: who, next: &path, until: window.closes };
    let until = identity::hand_out(tx, &link, now)?;
    let (language, base) = (to.language, &site.settings.base);
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
        .with("page", format!("{base}{path}"))
        .to_string();
    // What leads to a sign-in is nobody's but the reader's; what names the mail is made apart from it.
    let message_id = site.house.message_id(&format!("invitation.{}", draw.token(&format!("{purpose}/mail"))));
    let mail = Outgoing {
        secret: Some(token),
        list: Some(list(forum.id)),
        archived_at: Some(format!("{base}{path}")),
        ..Outgoing::new(to, treaty, message_id, subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}
