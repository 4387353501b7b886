//! The posts of a page of a thread: read once, tied to what became of them, and written in the reader's words.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use db::{Instant, Read};
use language::{Markup, escape};
use page::{Error, Page};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use record::contribution::{Capacity, Channel, Number, State};
use record::decision::What;
use record::file::Attachment;
use record::letter::Letter;
use record::{GroupId, Kind, RecordId, group};

use crate::model::{self, Place};
use crate::pages::translation::{entry, line};
use crate::phrase::{Calendar, Phrase};
use crate::store::post::{self, Post, Reader, Reason, Recommendation, Tied, To};
use crate::store::translation::{self, Offered};
use crate::store::{Count, file};

/// So many posts a page has unless the address asks for another number, and at most.
pub(crate) const USUAL: i64 = 20;
pub(crate) const MOST: i64 = 100;

/// Which part of the thread a page shows.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub after: Number,
    pub most: i64,
    /// Whether posts stand in the order in which they came, not below what they reply to.
    pub flat: bool,
    /// Whether posts are read in the language of the page where there is a translation.
    pub translated: bool,
}

/// The posts of a page with the way to those before and after.
pub(crate) struct Shown {
    pub posts: Vec<PostView>,
    /// How many groups of replies are still open after the last post.
    pub left_open: usize,
    pub older: Option<Step>,
    pub newer: Option<Step>,
    /// The last post of the page, if one of them is new to the reader.
    pub unread: Option<Number>,
    /// How many of the posts can be read in the language of the page in a translation.
    pub translations: usize,
}

/// A step to the neighbouring page: where it is, and how many posts are there.
pub(crate) struct Step {
    pub href: String,
    pub posts: i64,
}

/// A post as its page shows it; its words are finished.
pub(crate) struct PostView {
    pub id: RecordId,
    pub number: i64,
    pub who: String,
    /// For whom and in which capacity: "for Avaria (Government)".
    pub as_whom: String,
    /// The Parties for which a group spoke, by name.
    pub parties: Vec<String>,
    pub at: String,
    pub datetime: String,
    /// By which way, if not on the web.
    pub channel: Option<String>,
    /// Whether it came after the forum had closed, and an officer accepted it.
    pub late: bool,
    /// The name of its language, where it is not the page's.
    pub language_name: Option<&'static str>,
    pub language: &'static str,
    pub direction: &'static str,
    pub parent: Option<Markup>,
    pub questions: Option<String>,
    /// If it does not stand: then why not, and since when.
    pub state: Option<State>,
    pub reason: Option<(String, String)>,
    pub html: Markup,
    pub files: Vec<FileView>,
    /// The languages in which it can be read too, each with what the translation is.
    pub also: Vec<Markup>,
    /// Its translation into the language of the page, where the reader asked for that.
    pub translation: Option<InOtherWords>,
    pub may_translate: bool,
    /// Whether there is a translation into the language of the page.
    in_page_language: bool,
    pub cited: Vec<Markup>,
    /// Whether a group of replies begins with it, and how many end before it.
    pub opens: bool,
    pub closes: usize,
    /// How many posts it stands under on this page.
    pub level: usize,
    pub may_reply: bool,
    pub may_edit: bool,
    /// Whether the reader may enter anew what came by letter.
    pub may_correct: bool,
    /// When it was changed last, if it was.
    pub edited: Option<String>,
    pub may_withdraw: bool,
    /// Whether the words of a post that is gone can still be erased by the reader.
    pub may_erase: bool,
    pub may_remove: bool,
    /// Whether the reader has not marked it as read.
    pub new: bool,
}

/// A translation as it is read in place of the words that were said.
pub(crate) struct InOtherWords {
    /// What it is, who made it and when.
    pub what: String,
    pub html: Markup,
}

/// A file as its post shows it.
pub(crate) struct FileView {
    pub href: String,
    pub name: String,
    pub size: String,
}

/// Where a file is handed over.
pub(crate) fn href(file: &Attachment) -> String {
    format!("/files/{}/{}", file.digest, utf8_percent_encode(&file.name, NON_ALPHANUMERIC))
}

/// "12 kB", rounded up.
fn size(page: &Page, bytes: i64) -> String {
    page.say("file-size").count("n", (bytes + 999) / 1000).to_string()
}

/// Who entered a post, and from what: "entered by Ruth Dahl (Secretariat) from a letter received on 5 June 2031".
pub(crate) fn entered(page: &Page, letter: &Letter) -> String {
    page.of("entered-from", letter.way).with("who", &letter.who).with("day", page.date(letter.arrived)).to_string()
}

impl PostView {
    /// Whether only its number, its state and the reason are shown.
    pub(crate) fn is_gone(&self) -> bool {
        self.state.is_some_and(State::is_gone)
    }
}

/// Reads a page of the thread. `count` is how many posts the topic has.
pub(crate) fn read(
    tx: &mut Read<'_>,
    page: &Page,
    place: &Place,
    span: Span,
    count: &Count,
    reader: &Reader,
) -> Result<Shown, Error> {
    let topic = place.topic.id;
    let all = count.posts + count.gone + post::count_hidden(tx, topic, reader)?;
    let wanted = post::Span { topic, after: span.after, most: span.most };
    let posts = if all > 0 { post::list(tx, reader, wanted, page.language)? } else { Vec::new() };
    let before = if span.after.0 > 0 { post::count_until(tx, topic, span.after, reader)? } else { 0 };
    let older = match before {
        0 => None,
        before => {
            let after = post::number_at(tx, topic, before - span.most, reader)?;
            Some(Step { href: address(topic, Some(after), span), posts: before.min(span.most) })
        }
    };
    let rest = all - before - posts.len() as i64;
    let newer = posts
        .last()
        .filter(|_| rest > 0)
        .map(|last| Step { href: address(topic, Some(last.number), span), posts: rest.min(span.most) });
    let (Some(first), Some(last)) = (posts.first(), posts.last()) else {
        return Ok(Shown { posts: Vec::new(), left_open: 0, older, newer, unread: None, translations: 0 });
    };
    let numbers = (first.number, last.number);
    let tied = post::tied(tx, &page.actor, topic, numbers)?;
    let stand = posts.iter().all(|post| post.state == State::Published);
    let reasons = if stand { Vec::new() } else { post::reasons(tx, topic, numbers)? };
    let some_files = posts.iter().any(|post| post.files > 0);
    let files = if some_files { file::list(tx, topic, numbers)? } else { Vec::new() };
    let some_translations = posts.iter().any(|post| post.translations > 0);
    let offered = match some_translations {
        true => translation::list(tx, topic, numbers, page.language)?,
        false => Vec::new(),
    };
    let spoken_for = spoken_for(tx, page, &posts)?;
    let may_reply = place.is_open(page.now) && page.actor.is_known();
    let some_letters = posts.iter().any(|post| post.channel == Channel::Behalf.code());
    let letters = if some_letters { record::letter::list(tx, topic, numbers)? } else { Vec::new() };
    let mut writer = Writer::new(page, (place, reader), &posts, (tied, reasons, files));
    writer.letters = letters.into_iter().collect();
    (writer.offered, writer.translated, writer.spoken_for) = (offered, span.translated, spoken_for);
    let (posts, left_open) = writer.write(posts.as_slice(), may_reply, span.flat);
    let unread = posts.iter().any(|post| post.new).then_some(numbers.1);
    let translations = posts.iter().filter(|post| post.in_page_language).count();
    Ok(Shown { posts, left_open, older, newer, unread, translations })
}

/// The Parties for which groups spoke, by name, as each group was at the instant of a post.
pub(crate) fn spoken_for(
    tx: &mut Read<'_>,
    page: &Page,
    posts: &[Post],
) -> Result<HashMap<RecordId, Vec<String>>, Error> {
    let mut days: HashMap<(GroupId, jiff::civil::Date), Vec<String>> = HashMap::new();
    let mut all = HashMap::new();
    for (post, id) in posts.iter().filter_map(|post| Some((post, post.group?))) {
        let day = (id, post.at.day());
        let names = match days.entry(day) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let members = group::members(tx, id, post.at)?;
                let mut names: Vec<String> = members.iter().map(|member| page.text(&member.name).to_owned()).collect();
                language::sort_by_name(page.language, &mut names, |name| name);
                new.insert(names)
            }
        };
        all.insert(post.id, names.clone());
    }
    Ok(all)
}

fn address(topic: RecordId, after: Option<Number>, span: Span) -> String {
    let mut query = Vec::new();
    if let Some(after) = after.filter(|after| after.0 > 0) {
        query.push(format!("after={}", after.0));
    }
    if span.most != USUAL {
        query.push(format!("posts={}", span.most));
    }
    if span.translated {
        query.push("words=translated".to_owned());
    }
    if span.flat {
        query.push("view=flat".to_owned());
    }
    if query.is_empty() {
        format!("/topics/{topic}#posts")
    } else {
        format!("/topics/{topic}?{}#posts", query.join("&"))
    }
}

/// Writes posts in the reader's language. What all posts of a page say alike is put together once.
struct Writer<'a> {
    page: &'a Page,
    closes: Option<Instant>,
    place: &'a Place,
    open: bool,
    calendar: Calendar<'a>,
    for_whom: Phrase,
    in_reply_to: Phrase,
    answers: Phrase,
    capacities: HashMap<&'static str, String>,
    channels: HashMap<String, String>,
    /// The numbers of the topic's guiding questions.
    questions: HashMap<RecordId, &'a str>,
    tied: HashMap<RecordId, Vec<To>>,
    /// Why a post does not stand.
    reasons: HashMap<RecordId, (Instant, String)>,
    files: Vec<Attachment>,
    /// How posts came that were entered for whoever signed them.
    letters: HashMap<Number, Letter>,
    /// The translations that stand.
    offered: Vec<Offered>,
    translated: bool,
    /// The Parties for which groups spoke.
    spoken_for: HashMap<RecordId, Vec<String>>,
    reader: &'a Reader,
    /// On this page, so that a reply can point to its place.
    here: Vec<Number>,
}

impl<'a> Writer<'a> {
    fn new(
        page: &'a Page,
        (place, reader): (&'a Place, &'a Reader),
        posts: &[Post],
        (all_tied, reasons, files): (Vec<Tied>, Vec<Reason>, Vec<Attachment>),
    ) -> Self {
        let mut tied: HashMap<RecordId, Vec<To>> = HashMap::with_capacity(all_tied.len());
        for tie in all_tied {
            tied.entry(tie.post).or_default().push(tie.to);
        }
        Writer {
            page,
            closes: place.forum.window.map(|window| window.closes),
            place,
            open: place.is_open(page.now),
            calendar: Calendar::new(page),
            for_whom: Phrase::of(page.say("post-for"), &["whom", "capacity"]),
            in_reply_to: Phrase::of(page.say("post-in-reply-to"), &["number"]),
            answers: Phrase::of(page.say("post-answers"), &["numbers"]),
            capacities: HashMap::new(),
            channels: HashMap::new(),
            questions: place.questions.iter().map(|question| (question.id, question.number.as_str())).collect(),
            tied,
            files,
            letters: HashMap::new(),
            offered: Vec::new(),
            translated: false,
            spoken_for: HashMap::new(),
            reasons: reasons.into_iter().map(|(post, at, reason)| (post, (at, reason))).collect(),
            reader,
            here: posts.iter().map(|post| post.number).collect(),
        }
    }

    /// All posts in the order of their threads, or flat as they came, and how many groups of replies stay open at the end.
    fn write(mut self, posts: &[Post], may_reply: bool, flat: bool) -> (Vec<PostView>, usize) {
        let places: Vec<_> = posts.iter().map(|post| (post.number, post.parent.filter(|_| !flat))).collect();
        let mut depth = 0;
        let mut views = Vec::with_capacity(posts.len());
        for (index, stands) in model::threads(&places) {
            let mut view = self.post(&posts[index], may_reply);
            view.level = stands;
            view.opens = stands > depth;
            view.closes = depth.saturating_sub(stands);
            depth = stands;
            views.push(view);
        }
        (views, depth)
    }

    fn post(&mut self, post: &Post, may_reply: bool) -> PostView {
        let capacity = self.capacity(post.capacity);
        let as_whom =
            if post.for_whom.is_empty() { capacity } else { self.for_whom.fill(&[&post.for_whom, &capacity]) };
        let stands = post.state == State::Published;
        let (questions, cited) = self.ties(post.id);
        let own = self.reader.person.is_some() && post.person == self.reader.person;
        let offered: Vec<&Offered> =
            self.offered.iter().filter(|offered| offered.post == post.id && !post.state.is_gone()).collect();
        let into = offered.iter().find(|offered| offered.language == self.page.language);
        PostView {
            id: post.id,
            also: offered.iter().map(|offered| entry(self.page, post.number, offered)).collect(),
            in_page_language: into.is_some(),
            translation: into.filter(|_| self.translated).map(|offered| InOtherWords {
                what: line(self.page, (offered.kind, offered.role), (&offered.who, &offered.source), offered.at),
                html: Markup::finished(offered.html.clone()),
            }),
            may_translate: self.may_translate(post, own),
            files: if post.state.is_gone() { Vec::new() } else { self.files(post.id) },
            state: (!stands).then_some(post.state),
            reason: self.reasons.remove(&post.id).map(|(at, reason)| (self.calendar.write(at), reason)),
            may_edit: own && self.open && self.place.is_editable(post.state, post.at, self.page.now),
            may_correct: stands && self.page.actor.is_officer() && self.letters.contains_key(&post.number),
            edited: post.edited.map(|at| self.calendar.write(at)),
            may_withdraw: own && model::leads(post.state, What::Withdraw),
            new: stands && !own && self.reader.seen.is_some_and(|seen| post.number > seen),
            may_erase: post.state.is_gone() && self.page.actor.is_officer() && model::leads(post.state, What::Erase),
            may_remove: self.reader.moderates && model::leads(post.state, What::Remove),
            number: post.number.0,
            who: post.who.clone(),
            as_whom,
            parties: self.spoken_for.remove(&post.id).unwrap_or_default(),
            at: self.calendar.write(post.at),
            datetime: post.at.to_string(),
            channel: self.came(post),
            // Moderators sum up once it has closed: that is in time.
            late: !matches!(post.capacity, Capacity::Moderator | Capacity::Officer)
                && self.closes.is_some_and(|closes| post.at >= closes),
            language_name: (post.language != self.page.language).then(|| post.language.own_name()),
            language: post.language.code(),
            direction: post.language.direction().code(),
            parent: post.parent.map(|parent| self.parent(parent)),
            questions,
            html: Markup::finished(post.html.clone()),
            cited,
            level: 0,
            opens: false,
            closes: 0,
            may_reply: may_reply && stands,
        }
    }

    /// Whether the reader could attach a translation, or ask a machine for one.
    fn may_translate(&self, post: &Post, own: bool) -> bool {
        let attaches = own || self.reader.moderates;
        let asks = self.page.site().machine.is_some() && self.reader.person.is_some();
        let stands = matches!(post.state, State::Published | State::Pending);
        stands && (attaches || (asks && post.language != self.page.language))
    }

    fn files(&self, post: RecordId) -> Vec<FileView> {
        let of_post = self.files.iter().filter(|file| file.record == post);
        of_post
            .map(|file| FileView { href: href(file), name: file.name.clone(), size: size(self.page, file.size) })
            .collect()
    }

    fn capacity(&mut self, capacity: Capacity) -> String {
        let page = self.page;
        let said = self.capacities.entry(capacity.code());
        said.or_insert_with(|| page.of("capacity", capacity.code()).to_string()).clone()
    }

    /// Who entered it, and from what; else by which way it came, if not on the web.
    fn came(&mut self, post: &Post) -> Option<String> {
        match self.letters.get(&post.number) {
            Some(letter) => Some(entered(self.page, letter)),
            None => self.channel(&post.channel),
        }
    }

    /// The web goes without saying.
    fn channel(&mut self, channel: &str) -> Option<String> {
        if channel == "web" {
            return None;
        }
        if !self.channels.contains_key(channel) {
            self.channels.insert(channel.to_owned(), self.page.of("channel", channel).to_string());
        }
        self.channels.get(channel).cloned()
    }

    fn parent(&self, parent: Number) -> Markup {
        let here = self.here.binary_search(&parent).is_ok();
        let href = if here { format!("#post-{}", parent.0) } else { format!("/posts/{}", parent.0) };
        Markup::finished(self.in_reply_to.fill(&[&format!("<a href=\"{href}\">{parent}</a>")]))
    }

    /// The questions that a post answers, and the line of what became of it.
    fn ties(&mut self, post: RecordId) -> (Option<String>, Vec<Markup>) {
        let Some(tied) = self.tied.remove(&post) else { return (None, Vec::new()) };
        let (mut numbers, mut cited) = (Vec::new(), Vec::new());
        for to in &tied {
            match to {
                To::Question(question) => numbers.extend(self.questions.get(question).copied()),
                To::Cited { paragraph, number, kind, led_to } => {
                    cited.push(self.cited((*paragraph, number, *kind), led_to.as_ref()));
                }
            }
        }
        (
            Some(numbers)
                .filter(|numbers| !numbers.is_empty())
                .map(|numbers| self.answers.fill(&[&self.page.list(numbers)])),
            cited,
        )
    }

    /// "Cited in 14(f), which led to recommendation 33(f): 25 of 40 asked have reported".
    fn cited(&self, (paragraph, number, kind): (RecordId, &str, Kind), led_to: Option<&Recommendation>) -> Markup {
        let page = self.page;
        let number = if number.is_empty() { page.of("kind", kind.code()).to_string() } else { number.to_owned() };
        let source = |id: RecordId| format!("/records/{id}");
        let line = match led_to {
            None => page.say("post-cited").link("paragraph", number, source(paragraph)).html(),
            Some(further) if further.id == paragraph => {
                page.say("post-cited-recommendation").link("recommendation", number, source(paragraph)).html()
            }
            Some(further) => page
                .say("post-cited-led")
                .link("paragraph", number, source(paragraph))
                .link("recommendation", &further.number, source(further.id))
                .html(),
        };
        match led_to.filter(|further| further.asked > 0) {
            Some(further) => {
                let reported = page
                    .say("post-reported")
                    .count("reported", further.reported)
                    .count("asked", further.asked)
                    .to_string();
                page.say("post-cited-and")
                    .markup("cited", line)
                    .markup("reported", Markup::finished(escape(&reported)))
                    .html()
            }
            None => line,
        }
    }
}
