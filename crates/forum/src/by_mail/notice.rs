//! The notice of a post: written with the post as a mark that nobody has been told yet, fanned out by a job.

use std::time::Duration;

use db::{Instant, Result, Write};
use language::Language;
use mail::{Answerable, Draw, Outgoing, Recipient};
use page::Site;
use record::Circles;
use record::contribution::Number;

use super::{list, said};
use crate::model::Place;
use crate::store;
use crate::store::notice::{self, Reader, Told};

/// How many posts are told of at once.
const BATCH: i64 = 20;
/// How long after the forum has closed an answer still finds its place: it is held then, not lost.
const ANSWERABLE_AFTER_CLOSING: Duration = Duration::from_hours(180 * 24);

/// Tells the forum's people of the posts of which they were not told yet. Says whether more wait.
///
/// # Errors
/// The store's own.
pub async fn tell(site: &Site) -> Result<bool> {
    let posts: Vec<Number> = site.db.read(|tx| notice::untold(tx, BATCH)).await?;
    let more = posts.len() == usize::try_from(BATCH).unwrap_or(usize::MAX);
    for post in posts {
        let (own, draw, now) = (site.clone(), Draw::new(&site.chance), site.clock.now());
        site.db.write(move |tx| fan_out(tx, &own, post, &draw, now)).await?;
    }
    Ok(more)
}

fn fan_out(tx: &mut Write<'_>, site: &Site, number: Number, draw: &Draw, now: Instant) -> Result<()> {
    // Another program may have told of it meanwhile; a post that is gone by now is not told of.
    if !notice::take(tx, number)? {
        return Ok(());
    }
    let Some(post) = notice::told(tx, number)? else { return Ok(()) };
    let Some(place) = store::setup::place(tx, Circles::ALL, post.topic)? else { return Ok(()) };
    let mut thread = notice::thread(tx, &site.house, number)?;
    let message_id = thread.pop().unwrap_or_else(|| site.house.message_id(&format!("post.{}", number.0)));
    let closes = place.course.window.closes;
    for reader in notice::readers(tx, place.forum.id, place.session_id(), &post)? {
        let purpose = format!("reply/{}/{}", number.0, reader.person);
        let answerable =
            Answerable { about: post.id, token: draw.token(&purpose), expires: closes + ANSWERABLE_AFTER_CLOSING };
        let notice = Notice { site, place: &place, post: &post };
        let mail = Outgoing {
            thread: thread.clone(),
            list: Some(list(place.forum.id)),
            archived_at: Some(format!("{}/posts/{}", site.settings.base, number.0)),
            answerable: Some(answerable),
            ..notice.write(reader, &message_id)
        };
        mail::queue(tx, &site.house, &mail, now)?;
    }
    Ok(())
}

/// What a notice is written from.
struct Notice<'a> {
    site: &'a Site,
    place: &'a Place,
    post: &'a Told,
}

impl Notice<'_> {
    fn write(&self, reader: Reader, message_id: &str) -> Outgoing {
        let (site, post) = (self.site, self.post);
        let language = reader.language.unwrap_or(Language::English);
        let treaty = site.settings.name.get(language);
        let forum = self.place.forum.title.get(language);
        let topic = &self.place.topic;
        let place = format!("{} {}", topic.number, topic.title.get(language)).trim().to_owned();
        // A reply has the subject of what it replies to: some programs put a thread together by that.
        let reply = if post.parent.is_some() { "Re: " } else { "" };
        let text = site
            .catalogue
            .message(language, "notice-mail-text")
            .with("who", self.who(language))
            .with("number", post.number.to_string())
            .with("forum", forum)
            .with("place", &place)
            .with("at", said(site, language, post.at))
            .with("text", &post.text)
            .with("page", format!("{}/posts/{}", site.settings.base, post.number.0))
            .with("settings", format!("{}/forums/{}#notices", site.settings.base, self.place.forum.id))
            .to_string();
        let sender = site
            .catalogue
            .message(language, "notice-mail-sender")
            .with("who", &post.who)
            .with("treaty", treaty)
            .to_string();
        let to = Recipient { person: Some(reader.person), name: reader.name, address: reader.address, language };
        Outgoing::new(to, sender, message_id.to_owned(), format!("{reply}{forum}: {place}"), text)
    }

    /// "Amina Keita, for Avaria (Government)".
    fn who(&self, language: Language) -> String {
        let (site, post) = (self.site, self.post);
        let capacity = site.catalogue.message(language, format!("capacity-{}", post.capacity.code())).to_string();
        let as_whom = match &post.for_whom {
            Some(name) => site
                .catalogue
                .message(language, "post-for")
                .with("whom", name.get(language))
                .with("capacity", capacity)
                .to_string(),
            None => capacity,
        };
        site.catalogue.message(language, "notice-mail-who").with("who", &post.who).with("as", as_whom).to_string()
    }
}
