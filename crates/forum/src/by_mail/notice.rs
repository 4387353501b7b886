//! The notice of a post: written with the post as a mark that nobody has been told yet, fanned out by a job. Who wants a digest
//! has the post wait for it.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use db::{Instant, Read, Result, Write};
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
/// How many readers are looked up at once, and told in one turn: the first mails leave meanwhile.
const READERS: usize = 1_000;
/// How many of them are told in one write: others who write do not wait long.
const PART: usize = 100;
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
        match site.db.read(move |tx| Notice::read(tx, own, untold, (draw, now))).await? {
            Some((notice, readers)) => {
                if fan_out(notice, readers, untold).await? {
                    return Ok(true);
                }
            }
            // A post that is gone by now is not told of.
            None => site.db.write(move |tx| notice::take(tx, untold).map(drop)).await?,
        }
    }
    Ok(more)
}

/// Tells readers of a post, part by part. Whoever changes their mind between two parts may hear of it all the same. Whether there
/// are more readers.
async fn fan_out(notice: Notice, readers: Vec<Reader>, mut untold: Untold) -> Result<bool> {
    let (notice, readers) = (Arc::new(notice), Arc::new(readers));
    let mut from = 0;
    loop {
        let part = from..readers.len().min(from + PART);
        let (end, is_last) = (part.end, part.end == readers.len());
        let more = !is_last || readers.len() == READERS;
        let next = more.then(|| Untold { post: untold.post, reader: readers[end - 1].person });
        let (own, all) = (Arc::clone(&notice), Arc::clone(&readers));
        let telling = move |tx: &mut Write<'_>| {
            // Another program may have told of it meanwhile, and somebody may have taken it away.
            let ours = notice::take(tx, untold)? && notice::stands(tx, untold.post)?;
            if ours {
                own.tell(tx, &all[part.clone()])?;
                next.map_or(Ok(()), |next| notice::go_on(tx, next))?;
            }
            Ok::<_, db::Error>(ours)
        };
        let ours = notice.site.db.write(telling).await?;
        match next {
            Some(next) if ours && !is_last => (untold, from) = (next, end),
            _ => return Ok(ours && more),
        }
    }
}

/// What was taken away is told to nobody any more, as far as its notices have not left.
pub(crate) fn recall(tx: &mut Write<'_>, site: &Site, number: Number, now: Instant) -> Result<()> {
    match notice::thread(tx, &site.house, number)?.pop() {
        Some(message_id) => mail::recall(tx, &message_id, now),
        None => Ok(()),
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

/// What the notices of a post are written from.
struct Notice {
    site: Site,
    place: Place,
    post: Told,
    /// The languages in which people have translated it.
    translated: Vec<(Language, Kind)>,
    message_id: String,
    /// The Message-IDs before it.
    thread: Vec<String>,
    /// Whence its readers' tokens come.
    draw: Draw,
    now: Instant,
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

impl Notice {
    /// What tells of a post, and those who hear of it from somebody on; nothing when it is not there any more.
    fn read(
        tx: &mut Read<'_>,
        site: Site,
        untold: Untold,
        (draw, now): (Draw, Instant),
    ) -> Result<Option<(Self, Vec<Reader>)>> {
        let number = untold.post;
        let Some(post) = notice::told(tx, number)? else { return Ok(None) };
        let Some(place) = store::setup::place(tx, Circles::ALL, post.topic)? else { return Ok(None) };
        let mut thread = notice::thread(tx, &site.house, number)?;
        let message_id = thread.pop().unwrap_or_else(|| site.house.message_id(&format!("post.{}", number.0)));
        let above = Above {
            thread: notice::first_of_thread(tx, number)?.unwrap_or(post.id),
            topic: post.topic,
            session: place.session_id(),
            forum: place.forum.id,
        };
        let translated = store::translation::vouched(tx, number)?;
        let most = i64::try_from(READERS).unwrap_or(i64::MAX);
        let readers = notice::readers(tx, above, post.person, now.day(), (untold.reader, most))?;
        Ok(Some((Notice { site, place, post, translated, message_id, thread, draw, now }, readers)))
    }

    /// Tells some of its readers.
    fn tell(&self, tx: &mut Write<'_>, readers: &[Reader]) -> Result<()> {
        let mut common: HashMap<Language, Common> = HashMap::new();
        for reader in readers {
            match reader.notices {
                Notices::None => {}
                Notices::Replies if self.post.parent_person != Some(reader.person) => {}
                Notices::Daily | Notices::Weekly => {
                    let digest = Due { person: reader.person, forum: self.place.forum.id, notices: reader.notices };
                    subscription::wait(tx, digest, self.post.number, due(reader, self.now))?;
                }
                Notices::Each | Notices::Replies => {
                    let language = reader.language.unwrap_or(Language::English);
                    let common = common.entry(language).or_insert_with(|| self.common(language));
                    self.queue(tx, common, reader)?;
                }
            }
        }
        Ok(())
    }

    /// Queues the notice for one reader.
    fn queue(&self, tx: &mut Write<'_>, common: &Common, reader: &Reader) -> Result<()> {
        let (site, post, forum) = (&self.site, &self.post, self.place.forum.id);
        let until = answerable_until(&self.place, self.now);
        let tokens = match &reader.tokens {
            Some(tokens) => tokens.clone(),
            None => {
                let given = mail::reader::give(tx, forum, reader.person, &self.draw, until)?;
                (given.begins, given.leaves)
            }
        };
        let token = self.draw.token(&format!("reply/{}/{}", post.number.0, reader.person));
        // Who only reads has no address for answers; failures are reported under the token all the same.
        let (answers, failures) = if reader.may_answer { (Some(token), None) } else { (None, Some(token)) };
        let begin = site.house.begin_address(post.topic, &tokens.0);
        let begin = Some(begin).filter(|_| reader.may_answer && self.place.takes_posts());
        let mail = Outgoing {
            thread: self.thread.clone(),
            archived_at: Some(format!("{}/posts/{}", site.settings.base, post.number.0)),
            answerable: answers.map(|token| Answerable { about: post.id, token, expires: until }),
            failures,
            list: Some(whole_list(site, forum, begin, &tokens.1)),
            ..self.write(common, reader, &tokens)
        };
        mail::queue_known(tx, &site.house, &mail, reader.fails, self.now)
    }

    fn common(&self, language: Language) -> Common {
        let (site, post) = (&self.site, &self.post);
        let place = named(&self.place, language);
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

    fn write(&self, common: &Common, reader: &Reader, (begins, leaves): &(String, String)) -> Outgoing {
        let (site, post, language) = (&self.site, &self.post, common.language);
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
        let (name, address) = (reader.name.clone(), reader.address.clone());
        let to = Recipient { person: Some(reader.person), name, address, language };
        Outgoing::new(to, common.sender.clone(), self.message_id.clone(), common.subject.clone(), text)
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
