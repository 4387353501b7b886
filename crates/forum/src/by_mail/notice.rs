//! The notice of a post: written with the post as a mark that nobody has been told yet, fanned out by a job. Who wants a digest
//! has the post wait for it.

use std::collections::BTreeMap;
use std::time::Duration;

use db::{Instant, Read, Result, Write};
use jiff::tz::TimeZone;
use language::Language;
use mail::wording::{BEGINS, LEAVES, WordingId};
use mail::{Answerable, Draw, House, Outgoing, Recipient};
use page::{Failures, Site};
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
    let mut failures = Failures::default();
    for untold in untold {
        let told = tell_of(site, untold).await;
        if failures.noted(format_args!("the notices of post {}", untold.post), told) == Some(true) {
            return failures.or(true);
        }
    }
    failures.or(more)
}

/// Tells of one post. Whether there are more readers.
async fn tell_of(site: &Site, untold: Untold) -> Result<bool> {
    let (own, draw, now) = (site.clone(), Draw::new(&site.chance), site.clock.now());
    match site.db.read(move |tx| Notice::read(tx, own, untold, (draw, now))).await? {
        Some((_, readers)) if readers.is_empty() => site.db.write(move |tx| notice::take(tx, untold).map(drop)).await?,
        Some((notice, readers)) => {
            let readers = notice.give_tokens(readers).await?;
            let common = notice.share(&readers).await?;
            return fan_out(&notice, &common, &readers, untold).await;
        }
        // A post that is gone by now is not told of.
        None => {
            let own = site.clone();
            site.db.write(move |tx| forget(tx, &own, untold, now)).await?;
        }
    }
    Ok(false)
}

/// Tells readers of a post, part by part; the words for the next are put together while one is written. Whoever changes their
/// mind between two parts may hear of it all the same. Whether there are more readers.
async fn fan_out(notice: &Notice, common: &Commons, readers: &[Reader], mut untold: Untold) -> Result<bool> {
    let mut parts = readers.chunks(PART).peekable();
    let mut telling = notice.telling(common, parts.peek().copied().unwrap_or_default());
    loop {
        let Some(part) = parts.next() else { return Ok(false) };
        let more = parts.peek().is_some() || readers.len() == READERS;
        let next = part.last().filter(|_| more).map(|last| Untold { post: untold.post, reader: last.person });
        let (site, now) = (notice.site.clone(), notice.now);
        let writing = move |tx: &mut Write<'_>| {
            // Somebody may have taken it away meanwhile, and another program may have told of it.
            if !notice::stands(tx, untold.post)? {
                return forget(tx, &site, untold, now).map(|()| false);
            }
            let ours = notice::take(tx, untold)?;
            if ours {
                write(tx, &site.house, &telling, (untold.post, now))?;
                next.map_or(Ok(()), |next| notice::go_on(tx, next))?;
            }
            Ok::<_, db::Error>(ours)
        };
        let following = async { parts.peek().map(|part| notice.telling(common, part)) };
        let (ours, following) = tokio::join!(notice.site.db.write(writing), following);
        match (ours?, next, following) {
            (true, Some(next), Some(following)) => (untold, telling) = (next, following),
            (ours, ..) => return Ok(ours && more),
        }
    }
}

/// Of a post that is gone nobody is told, and the words that were kept for its notices go.
fn forget(tx: &mut Write<'_>, site: &Site, untold: Untold, now: Instant) -> Result<()> {
    notice::take(tx, untold)?;
    recall(tx, site, untold.post, now)
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

/// How a reader is told.
enum Telling {
    /// By a mail of its own; whether mails to them fail to arrive.
    Mail(Box<Outgoing>, bool),
    /// In the digest that is due then.
    Digest(Due, Instant),
}

fn write(tx: &mut Write<'_>, house: &House, telling: &[Telling], (post, now): (Number, Instant)) -> Result<()> {
    let mails = telling.iter().filter_map(|telling| match telling {
        Telling::Mail(mail, fails) => Some((&**mail, *fails)),
        Telling::Digest(..) => None,
    });
    mail::queue_all(tx, house, &mails.collect::<Vec<_>>(), now)?;
    let digests = telling.iter().filter_map(|telling| match telling {
        Telling::Mail(..) => None,
        Telling::Digest(digest, due) => Some((*digest, *due)),
    });
    subscription::wait(tx, post, digests)
}

/// What a notice says alike to all who read one language, and may answer or only read.
struct Common {
    sender: String,
    subject: String,
    /// Its words, with marks for what each reader has of their own.
    text: String,
}

/// Them, each with where its words are kept.
type Commons = BTreeMap<(Language, bool), (Common, WordingId)>;

impl Notice {
    /// What tells of a post, and those who hear of it from somebody on; nothing when it is not there for everybody (any more).
    fn read(
        tx: &mut Read<'_>,
        site: Site,
        untold: Untold,
        (draw, now): (Draw, Instant),
    ) -> Result<Option<(Self, Vec<Reader>)>> {
        let number = untold.post;
        let Some(post) = notice::told(tx, number)? else { return Ok(None) };
        // Of what is said in a forum that is withheld nobody hears.
        let Some(place) = store::setup::place(tx, Circles::PUBLIC, post.topic)? else { return Ok(None) };
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

    /// Gives those who are to be written to the tokens that they do not have yet.
    async fn give_tokens(&self, mut readers: Vec<Reader>) -> Result<Vec<Reader>> {
        let without = |reader: &&mut Reader| reader.tokens.is_none() && self.writes_to(reader);
        let mut without: Vec<&mut Reader> = readers.iter_mut().filter(without).collect();
        let (forum, until) = (self.place.forum.id, answerable_until(&self.place, self.now));
        for part in without.chunks_mut(PART) {
            let (people, draw) = (part.iter().map(|reader| reader.person).collect::<Vec<_>>(), self.draw.clone());
            let giving = move |tx: &mut Write<'_>| {
                let given = people.iter().map(|person| mail::reader::give(tx, forum, *person, &draw, until));
                given.collect::<Result<Vec<_>>>()
            };
            for (reader, given) in part.iter_mut().zip(self.site.db.write(giving).await?) {
                reader.tokens = Some((given.begins, given.leaves));
            }
        }
        Ok(readers)
    }

    /// Whether a reader is written to now.
    fn writes_to(&self, reader: &Reader) -> bool {
        match reader.notices {
            Notices::Each => true,
            Notices::Replies => self.post.parent_person == Some(reader.person),
            Notices::Daily | Notices::Weekly | Notices::None => false,
        }
    }

    /// Keeps the words for those who are to be written to, each once.
    async fn share(&self, readers: &[Reader]) -> Result<Commons> {
        let mut common: BTreeMap<(Language, bool), Common> = BTreeMap::new();
        for reader in readers.iter().filter(|reader| self.writes_to(reader)) {
            let (language, answers) = kind(reader);
            common.entry((language, answers)).or_insert_with(|| self.common(language, answers));
        }
        let texts: Vec<_> = common.values().map(|common| common.text.clone()).collect();
        let message_id = self.message_id.clone();
        let sharing = move |tx: &mut Write<'_>| {
            texts.iter().map(|text| mail::wording::share(tx, &message_id, text)).collect::<Result<Vec<_>>>()
        };
        let kept = self.site.db.write(sharing).await?;
        Ok(common.into_iter().zip(kept).map(|((kind, common), wording)| (kind, (common, wording))).collect())
    }

    /// What some of its readers are told, and how.
    fn telling(&self, common: &Commons, readers: &[Reader]) -> Vec<Telling> {
        let telling = readers.iter().filter_map(|reader| match reader.notices {
            Notices::Daily | Notices::Weekly => {
                let digest = Due { person: reader.person, forum: self.place.forum.id, notices: reader.notices };
                Some(Telling::Digest(digest, due(reader, self.now)))
            }
            _ => {
                let (common, wording) = common.get(&kind(reader)).filter(|_| self.writes_to(reader))?;
                let mail = Outgoing { wording: Some(*wording), ..self.mail(common, reader) };
                Some(Telling::Mail(Box::new(mail), reader.fails))
            }
        });
        telling.collect()
    }

    /// The notice for one reader.
    fn mail(&self, common: &Common, reader: &Reader) -> Outgoing {
        let (site, post, forum) = (&self.site, &self.post, self.place.forum.id);
        let expires = answerable_until(&self.place, self.now);
        let (begins, leaves) = reader.tokens.clone().unwrap_or_default();
        let token = self.draw.token_in_order([post.number.0, reader.person.0], &format!("reply/{}", reader.person));
        // Who only reads has no address for answers; failures are reported under the token all the same.
        let (answers, failures) = if reader.may_answer { (Some(token), None) } else { (None, Some(token)) };
        let begin = site.house.begin_address(post.topic, &begins);
        let begin = Some(begin).filter(|_| reader.may_answer && self.place.takes_posts());
        let (name, address) = (reader.name.clone(), reader.address.clone());
        let to = Recipient { person: Some(reader.person), name, address, language: kind(reader).0 };
        Outgoing {
            thread: self.thread.clone(),
            archived_at: Some(format!("{}/posts/{}", site.settings.base, post.number.0)),
            answerable: answers.map(|token| Answerable { about: post.id, token, expires }),
            failures,
            list: Some(whole_list(site, forum, begin, &leaves)),
            ..Outgoing::new(to, common.sender.clone(), self.message_id.clone(), common.subject.clone(), String::new())
        }
    }

    fn common(&self, language: Language, answers: bool) -> Common {
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
        let subject = format!("{reply}{}: {place}", self.place.forum.title.get(language));
        let text = site
            .catalogue
            .message(language, "notice-mail-text")
            .with("who", who(site, post, language))
            .with("number", post.number.to_string())
            .with("forum", self.place.forum.title.get(language))
            .with("place", place)
            .with("at", said(site, language, post.at))
            .with("text", &post.text)
            .with("how", self.how(language, answers))
            .with("page", format!("{}/posts/{}", site.settings.base, post.number.0))
            .with("settings", LEAVES)
            .to_string();
        Common { sender, subject, text }
    }

    /// How its reader answers, where they may, and where the post stands in their language.
    fn how(&self, language: Language, answers: bool) -> String {
        let (site, post) = (&self.site, &self.post);
        let translated = self.translated.iter().find(|(into, _)| *into == language);
        let mut how =
            Vec::from_iter(translated.map(|(_, kind)| self::translated(site, language, (post.number, *kind))));
        match answers {
            true => how.push(site.catalogue.message(language, "notice-mail-how").to_string()),
            false => how.push(site.catalogue.message(language, "notice-mail-reads").to_string()),
        }
        if answers && self.place.takes_posts() {
            how.push(site.catalogue.message(language, "notice-mail-begin").with("begin", BEGINS).to_string());
        }
        how.join("\n\n")
    }
}

/// In which language a reader reads, and whether they may answer.
fn kind(reader: &Reader) -> (Language, bool) {
    (reader.language.unwrap_or(Language::English), reader.may_answer)
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
