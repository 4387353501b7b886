//! The notice of a post: written with the post as a mark that nobody has been told yet, fanned out by a job. Who wants a digest
//! has the post wait for it.

use std::collections::HashMap;
use std::time::Duration;

use db::{Instant, Result, Write};
use jiff::tz::TimeZone;
use language::Language;
use mail::{Answerable, Draw, Outgoing, Recipient};
use page::Site;
use record::Circles;
use record::contribution::Number;
use record::translation::Kind;

use super::{said, whole_list};
use crate::model::{self, Notices, Place};
use crate::store;
use crate::store::notice::{self, Above, Reader, Told, Untold};
use crate::store::subscription::{self, Due};

/// How many posts are looked for at once.
const BATCH: i64 = 20;
/// How many readers are told of a post in one write: others who write do not wait long, and the first mails leave meanwhile.
const READERS: usize = 500;
/// How long after the forum has closed an answer still finds its place: it is held then, not lost.
pub(crate) const ANSWERABLE_AFTER_CLOSING: Duration = Duration::from_hours(180 * 24);

/// Tells the forum's people of the posts of which they were not told yet, some of them. Says whether there is more to tell.
///
/// # Errors
/// The store's own.
pub async fn tell(site: &Site) -> Result<bool> {
    let untold = site.db.read(|tx| notice::untold(tx, BATCH)).await?;
    let more = untold.len() == usize::try_from(BATCH).unwrap_or(usize::MAX);
    for untold in untold {
        let (own, draw, now) = (site.clone(), Draw::new(&site.chance), site.clock.now());
        if site.db.write(move |tx| fan_out(tx, &own, untold, &draw, now)).await? {
            return Ok(true);
        }
    }
    Ok(more)
}

/// Tells the next readers of a post. Whether there are more.
fn fan_out(tx: &mut Write<'_>, site: &Site, untold: Untold, draw: &Draw, now: Instant) -> Result<bool> {
    let number = untold.post;
    // Another program may have told of it meanwhile; a post that is gone by now is not told of.
    if !notice::take(tx, untold)? {
        return Ok(false);
    }
    let Some(post) = notice::told(tx, number)? else { return Ok(false) };
    let Some(place) = store::setup::place(tx, Circles::ALL, post.topic)? else { return Ok(false) };
    let mut thread = notice::thread(tx, &site.house, number)?;
    let message_id = thread.pop().unwrap_or_else(|| site.house.message_id(&format!("post.{}", number.0)));
    let until = answerable_until(&place, now);
    let above = Above {
        thread: notice::first_of_thread(tx, number)?.unwrap_or(post.id),
        topic: post.topic,
        session: place.session_id(),
        forum: place.forum.id,
    };
    let translated = store::translation::vouched(tx, number)?;
    let notice = Notice { site, place: &place, post: &post, translated };
    let most = i64::try_from(READERS).unwrap_or(i64::MAX);
    let readers = notice::readers(tx, above, post.person, now.day(), (untold.reader, most))?;
    let last = readers.last().filter(|_| readers.len() == READERS).map(|last| last.person);
    let mut common: HashMap<Language, Common> = HashMap::new();
    for reader in readers {
        match reader.notices {
            Notices::None => continue,
            Notices::Replies if post.parent_person != Some(reader.person) => continue,
            Notices::Daily | Notices::Weekly => {
                let digest = Due { person: reader.person, forum: place.forum.id, notices: reader.notices };
                subscription::wait(tx, digest, number, due(&reader, now))?;
                continue;
            }
            Notices::Each | Notices::Replies => {}
        }
        let tokens = match &reader.tokens {
            Some(tokens) => tokens.clone(),
            None => {
                let given = mail::reader::give(tx, place.forum.id, reader.person, draw, until)?;
                (given.begins, given.leaves)
            }
        };
        let language = reader.language.unwrap_or(Language::English);
        let common = common.entry(language).or_insert_with(|| notice.common(language));
        let token = draw.token(&format!("reply/{}/{}", number.0, reader.person));
        let begin = site.house.begin_address(post.topic, &tokens.0);
        let begin = Some(begin).filter(|_| reader.may_answer && place.takes_posts());
        let fails = reader.fails;
        let mail = Outgoing {
            thread: thread.clone(),
            archived_at: Some(format!("{}/posts/{}", site.settings.base, number.0)),
            answerable: Some(Answerable { about: post.id, token, expires: until }),
            list: Some(whole_list(site, place.forum.id, begin, &tokens.1)),
            ..notice.write(common, reader, &tokens, &message_id)
        };
        mail::queue_known(tx, &site.house, &mail, fails, now)?;
    }
    match last {
        Some(reader) => notice::go_on(tx, Untold { post: number, reader }).map(|()| true),
        None => Ok(false),
    }
}

/// Until when an address for answers at this place is good.
pub(crate) fn answerable_until(place: &Place, now: Instant) -> Instant {
    place.forum.window.map_or(now, |window| window.closes) + ANSWERABLE_AFTER_CLOSING
}

/// When the reader's digest is due in which what was told now stands.
fn due(reader: &Reader, now: Instant) -> Instant {
    let zone = reader.time_zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    model::next_morning(now, &zone, reader.notices == Notices::Weekly)
}

/// What a notice is written from.
struct Notice<'a> {
    site: &'a Site,
    place: &'a Place,
    post: &'a Told,
    /// The languages in which people have translated it.
    translated: Vec<(Language, Kind)>,
}

/// What a notice says alike to all who read one language.
struct Common {
    language: Language,
    sender: String,
    subject: String,
    place: String,
    who: String,
    at: String,
}

impl Notice<'_> {
    fn common(&self, language: Language) -> Common {
        let (site, post) = (self.site, self.post);
        let place = named(self.place, language);
        // A reply has the subject of what it replies to: some programs put a thread together by that.
        let reply = if post.parent.is_some() { "Re: " } else { "" };
        let sender = site
            .catalogue
            .message(language, "notice-mail-sender")
            .with("who", &post.who)
            .with("treaty", site.settings.name.get(language))
            .to_string();
        Common {
            language,
            sender,
            subject: format!("{reply}{}: {place}", self.place.forum.title.get(language)),
            who: who(site, post, language),
            at: said(site, language, post.at),
            place,
        }
    }

    fn write(
        &self,
        common: &Common,
        reader: Reader,
        (begins, leaves): &(String, String),
        message_id: &str,
    ) -> Outgoing {
        let (site, post, language) = (self.site, self.post, common.language);
        let how = if reader.may_answer {
            let begin = site.house.begin_address(post.topic, begins);
            site.catalogue.message(language, "notice-mail-how").with("begin", begin).to_string()
        } else {
            site.catalogue.message(language, "notice-mail-reads").to_string()
        };
        let how = match self.translated.iter().find(|(into, _)| *into == language) {
            Some((_, kind)) => format!("{}\n\n{how}", translated(site, language, (post.number, *kind))),
            None => how,
        };
        let text = site
            .catalogue
            .message(language, "notice-mail-text")
            .with("who", &common.who)
            .with("number", post.number.to_string())
            .with("forum", self.place.forum.title.get(language))
            .with("place", &common.place)
            .with("at", &common.at)
            .with("text", &post.text)
            .with("how", how)
            .with("page", format!("{}/posts/{}", site.settings.base, post.number.0))
            .with("settings", format!("{}/leave/{leaves}", site.settings.base))
            .to_string();
        let to = Recipient { person: Some(reader.person), name: reader.name, address: reader.address, language };
        Outgoing::new(to, common.sender.clone(), message_id.to_owned(), common.subject.clone(), text)
    }
}

/// "(i) Between ministries".
pub(crate) fn named(place: &Place, language: Language) -> String {
    let topic = &place.topic;
    format!("{} {}", topic.number, topic.title.get(language)).trim().to_owned()
}

/// "Amina Keita, for Avaria (Government)".
pub(crate) fn who(site: &Site, post: &Told, language: Language) -> String {
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

/// "Official translation into English: https://…": the words that are told are those that were said.
pub(crate) fn translated(site: &Site, language: Language, (post, kind): (Number, Kind)) -> String {
    let page = format!("{}/posts/{}/translations#{}-{kind}", site.settings.base, post.0, language.code());
    let line = match kind {
        Kind::Official => site.catalogue.message(language, "notice-translated-official"),
        Kind::Courtesy | Kind::Machine => site.catalogue.message(language, "notice-translated-courtesy"),
    };
    line.with("page", page).to_string()
}
