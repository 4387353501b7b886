//! The digest: what was said in a forum since a reader's last morning, or last Monday, in one mail.

use db::{Instant, Read, Result, Write};
use language::Language;
use mail::{Answerable, Draw, Outgoing, Recipient, give_reply_address};
use page::{Failures, Site};
use record::contribution::Number;
use record::request::{self, Request};
use record::{Circles, Kind, RecordId, translation};

use super::notice::{answerable_until, named, translated, who};
use super::{said, whole_list};
use crate::model::{Notices, Place};
use crate::store;
use crate::store::notice::{self, Above, Told};
use crate::store::subscription::{self, Due};

/// How many digests are looked up at once.
const BATCH: i64 = 50;
/// A post up to this length stands whole in a digest; of a longer one as much as fits.
const WHOLE: usize = 700;
/// So many posts stand in a digest; of more it says how many.
const MOST: usize = 50;

/// Writes the digests that are due. Says whether more wait.
///
/// # Errors
/// The store's own.
pub async fn digest(site: &Site) -> Result<bool> {
    let now = site.clock.now();
    let due = site.db.read(move |tx| subscription::due(tx, now, BATCH)).await?;
    let more = due.len() == usize::try_from(BATCH).unwrap_or(usize::MAX);
    let mut failures = Failures::default();
    for digest in due {
        let (own, draw) = (site.clone(), Draw::new(&site.chance));
        let written = site.db.write(move |tx| write(tx, &own, digest, &draw, now)).await;
        failures.noted(format_args!("the digest of forum {} for person {}", digest.forum, digest.person), written);
    }
    failures.or(more)
}

fn write(tx: &mut Write<'_>, site: &Site, due: Due, draw: &Draw, now: Instant) -> Result<()> {
    let waiting = subscription::take(tx, due, now)?;
    let tree = request::tree(tx, Circles::ALL, due.forum)?;
    let (mut posts, mut waiting) = (Vec::new(), waiting.into_iter());
    while posts.len() < MOST {
        let Some(number) = waiting.next() else { break };
        posts.extend(post(tx, due, number, now)?);
    }
    let more = notice::count_standing(tx, waiting.as_slice())?;
    let person = record::person::get(tx, due.person)?;
    let reads = record::person::reads(tx, due.person)?.unwrap_or(Language::English);
    let (Some(to), Some(first)) = (Recipient::of(&person, reads), posts.first()) else { return Ok(()) };
    let (until, last) = (answerable_until(&first.place, now), posts.len() - 1);
    // By session and sub-topic as the forum has them; there, as they came.
    posts.sort_by_key(|post| (place_in(&tree, &post.place), post.told.number));
    let given = mail::reader::give(tx, due.forum, due.person, draw, until)?;
    let digest = Digest { site, due, language: to.language, forum: &posts[last].place.forum, tree: &tree };
    let mut parts = Vec::with_capacity(posts.len());
    let mut heading = None;
    for post in &posts {
        if heading != Some(post.place.topic.id) {
            heading = Some(post.place.topic.id);
            parts.push(digest.heading(&post.place));
        }
        let mut address = None;
        if post.may_answer {
            let token = draw.token(&format!("digest/{}/{}", post.told.number.0, due.person));
            let answerable = Answerable { about: post.told.id, token, expires: until };
            address = Some(give_reply_address(tx, &site.house, due.person, &answerable)?);
        }
        let vouched = store::translation::vouched(tx, post.told.number)?;
        let kind = vouched.into_iter().find(|(language, _)| *language == digest.language).map(|(_, kind)| kind);
        parts.push(digest.entry(&post.told, kind, address));
    }
    if more > 0 {
        parts.push(digest.more(more));
    }
    let purpose = format!("digest/{}/{}/{}/{}", due.forum, due.person, due.notices, now.microseconds());
    // Who only reads has no address for answers; failures are reported under the token all the same.
    let answers = posts.iter().any(|post| post.may_answer);
    let token = draw.token(&purpose);
    let (token, failures) = if answers { (Some(token), None) } else { (None, Some(token)) };
    let leaves = (given.leaves.as_str(), draw.token(&format!("{purpose}/mail")));
    let mail = Outgoing {
        list: Some(whole_list(site, due.forum, None, &given.leaves)),
        archived_at: Some(format!("{}/forums/{}", site.settings.base, due.forum)),
        answerable: token.map(|token| Answerable { about: due.forum, token, expires: until }),
        failures,
        ..digest.mail(to, (&parts, posts.len() + more), answers, leaves)
    };
    mail::queue(tx, &site.house, &mail, now)
}

/// A post as a digest tells of it.
struct Entry {
    told: Told,
    place: Place,
    may_answer: bool,
}

/// The post with its place; nothing when it is gone or withheld by now, or its reader has chosen meanwhile to hear nothing of it.
fn post(tx: &mut Read<'_>, due: Due, number: Number, now: Instant) -> Result<Option<Entry>> {
    let Some(told) = notice::told(tx, number)? else { return Ok(None) };
    let Some(place) = store::setup::place(tx, Circles::PUBLIC, told.topic)? else { return Ok(None) };
    let above = Above {
        thread: notice::first_of_thread(tx, number)?.unwrap_or(told.id),
        topic: told.topic,
        session: place.session_id(),
        forum: place.forum.id,
    };
    let hears = notice::hears(tx, above, due.person, now.day())?;
    Ok(hears.filter(|(notices, _)| *notices != Notices::None).map(|(_, may_answer)| Entry { told, place, may_answer }))
}

/// Where a place stands in its forum.
fn place_in(tree: &[Request], place: &Place) -> (Option<usize>, Option<usize>) {
    let at = |id: RecordId| tree.iter().position(|request| request.id == id);
    (at(place.session_id()), at(place.topic.id))
}

struct Digest<'a> {
    site: &'a Site,
    due: Due,
    language: Language,
    forum: &'a Request,
    tree: &'a [Request],
}

impl Digest<'_> {
    fn say(&self, id: &'static str) -> language::Message<'_> {
        self.site.catalogue.message(self.language, id)
    }

    /// "Session I: At home – (i) Between ministries".
    fn heading(&self, place: &Place) -> String {
        let session = self.tree.iter().find(|request| request.id == place.session_id());
        let session = session.filter(|session| session.kind == Kind::Session && session.id != place.topic.id);
        let above = session.map(|session| format!("{} {} · ", session.number, session.title.get(self.language)));
        let name = format!("{}{}", above.unwrap_or_default(), named(place, self.language));
        format!("== {} ==", name.trim())
    }

    fn entry(&self, post: &Told, translation: Option<translation::Kind>, answer: Option<String>) -> String {
        let head = self
            .say("digest-mail-post")
            .with("number", post.number.to_string())
            .with("who", who(self.site, post, self.language))
            .with("at", said(self.site, self.language, post.at))
            .to_string();
        let head = match post.parent {
            Some(parent) => {
                let reply = self.site.catalogue.message(self.language, "post-in-reply-to");
                format!("{head} · {}", reply.with("number", parent.to_string()))
            }
            None => head,
        };
        let page = format!("{}/posts/{}", self.site.settings.base, post.number.0);
        let mut foot = self.say("digest-mail-read").with("page", page).to_string();
        if let Some(kind) = translation {
            foot = format!("{foot}\n{}", translated(self.site, self.language, (post.number, kind)));
        }
        if let Some(address) = answer {
            let number = post.number.to_string();
            let how = self.say("digest-mail-answer").with("number", number).with("address", address);
            foot = format!("{foot}\n{how}");
        }
        format!("{head}\n\n{}\n\n{foot}", beginning(&post.text))
    }

    /// That there are more posts than stand in it, and where they are.
    fn more(&self, posts: usize) -> String {
        let page = format!("{}/forums/{}", self.site.settings.base, self.forum.id);
        self.say("digest-mail-more").count("n", posts).with("page", page).to_string()
    }

    fn mail(
        &self,
        to: Recipient,
        (parts, posts): (&[String], usize),
        answers: bool,
        (leaves, token): (&str, String),
    ) -> Outgoing {
        let site = self.site;
        let title = self.forum.title.get(self.language);
        let lead = match self.due.notices {
            Notices::Weekly => self.say("digest-mail-weekly"),
            _ => self.say("digest-mail-daily"),
        };
        let how = if answers { self.say("digest-mail-how") } else { self.say("notice-mail-reads") };
        let text = self
            .say("digest-mail-text")
            .with("how", how.to_string())
            .with("lead", lead.with("forum", title).count("n", posts).to_string())
            .with("posts", parts.join("\n\n"))
            .with("page", format!("{}/forums/{}", site.settings.base, self.forum.id))
            .with("settings", format!("{}/leave/{leaves}", site.settings.base))
            .to_string();
        let subject = self.say("digest-mail-subject").with("forum", title).count("n", posts).to_string();
        let treaty = site.settings.name.get(self.language).to_owned();
        Outgoing::new(to, treaty, site.house.message_id(&format!("digest.{token}")), subject, text)
    }
}

/// A text whole, or its first words.
fn beginning(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= WHOLE {
        return text.to_owned();
    }
    let cut: String = text.chars().take(WHOLE).collect();
    // Not within a word, where the language parts words.
    let end = cut.rfind(char::is_whitespace).filter(|end| *end > cut.len() / 2).unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(beginning(" We met. "), "We met.");
        let long = "word ".repeat(400);
        let cut = beginning(&long);
        assert!(cut.ends_with("word …") && cut.chars().count() <= WHOLE + 2, "{cut}");
        let han = "障碍".repeat(800);
        assert_eq!(beginning(&han).chars().count(), WHOLE + 2);
    }
}
