//! The archive of a forum as one packed file: `forum.json`, `posts.csv`, `forum.mbox`, `forum.html`, the files of its posts, and a
//! manifest of their digests. It is written at the full speed of the store into a temporary file, from where it is handed over.
//!
//! Every file is made of what `forum.json` says and of the reader's language, of nothing else: so a forum that was brought in gives
//! the same files as the one from which it was taken away.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Seek, SeekFrom, Write};

use db::{Instant, Read};
use language::{Language, Localized};
use mail::mbox::{self, Letter};
use page::{Error, Page, Result};
use record::contribution::Number;
use record::{Circles, RecordId};
use serde_json::json;
use sha2::{Digest, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::take::Taking;
use super::{File, Place, Post, html, localized};
use crate::markdown::Links;

/// A packed archive in a temporary file that is gone once it is closed.
#[derive(Debug)]
pub struct Pack {
    pub file: std::fs::File,
    /// In bytes.
    pub size: u64,
    /// How many posts are in it.
    pub posts: usize,
}

/// Packs a forum as far as it is for these circles.
///
/// # Errors
/// [`Error::NotFound`] when there is no such forum for them; the store's own, and those of the temporary file.
pub fn pack(tx: &mut Read<'_>, page: &Page, circles: Circles, forum: RecordId) -> Result<Pack> {
    let taking = Taking::begin(tx, page, circles, forum)?;
    let file = tempfile::tempfile().map_err(broken)?;
    let mut packing = Packing { zip: ZipWriter::new(file), entry: None, entries: Vec::new() };
    let contents = write_json(tx, &taking, &mut packing)?;
    write_csv(tx, &taking, &mut packing)?;
    write_mbox(tx, &taking, &mut packing)?;
    packing.start("forum.html")?;
    html::write(tx, &taking, &contents.links(), &mut packing)?;
    write_files(tx, &taking, &mut packing)?;
    packing.manifest(&taking, &contents)?;
    let mut file = packing.zip.finish().map_err(broken)?;
    let size = file.seek(SeekFrom::End(0)).map_err(broken)?;
    file.seek(SeekFrom::Start(0)).map_err(broken)?;
    Ok(Pack { file, size, posts: contents.numbers.len() })
}

/// What was found in a forum while it was written the first time.
#[derive(Default)]
struct Contents {
    /// Of its posts.
    numbers: Vec<i64>,
    /// When the last thing in it was said or decided.
    until: Option<Instant>,
}

impl Contents {
    fn note(&mut self, post: &Post) {
        self.numbers.push(post.number);
        let versions = post.versions.iter().map(|version| &version.at);
        let translations =
            post.translations.iter().flat_map(|of| of.withdrawn.iter().map(|back| &back.at).chain([&of.at]));
        let decided = post.decided.iter().chain(&post.thread).map(|decided| &decided.at);
        let entered = post.entered.iter().map(|entered| &entered.at);
        let all = [&post.at].into_iter().chain(versions).chain(translations).chain(decided).chain(entered);
        self.until = all.filter_map(|at| at.parse().ok()).chain(self.until).max();
    }

    /// Numbers in texts lead to the posts of the same page.
    fn links(&self) -> Links {
        Links::on_one_page(self.numbers.iter().copied().map(Number))
    }
}

/// What the files of a forum say above all else, where its people and words are invented.
pub(super) fn notice(taking: &Taking<'_>) -> Option<String> {
    let page = taking.page;
    let words = match &taking.published.read_in {
        Some(document) => page.say("layout-invented-but").with("document", document),
        None => page.say("layout-invented"),
    };
    taking.head.invented.then(|| words.to_string())
}

/// The treaty that the server served on which the forum was held.
pub(super) fn treaty(taking: &Taking<'_>) -> String {
    localized(&taking.published.treaty).map(|name| taking.page.text(&name).to_owned()).unwrap_or_default()
}

/// What went wrong with the file, which is nobody's fault who asked for it.
pub(super) fn broken(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("packing an archive: {error}"))
}

/// The packed file while it is written.
struct Packing {
    zip: ZipWriter<std::fs::File>,
    /// What is written now: name, digest and size so far.
    entry: Option<(String, Sha256, u64)>,
    /// Name, digest, size.
    entries: Vec<(String, String, u64)>,
}

impl Packing {
    /// Begins the next file.
    fn start(&mut self, name: &str) -> Result<()> {
        self.end();
        // No time of the machine's: the same forum packed twice has the same files.
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        self.zip.start_file(name, options).map_err(broken)?;
        self.entry = Some((name.to_owned(), Sha256::new(), 0));
        Ok(())
    }

    fn end(&mut self) {
        if let Some((name, digest, size)) = self.entry.take() {
            let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            self.entries.push((name, digest, size));
        }
    }

    /// What is in the file, for people, programs and `sha256sum --check`.
    fn manifest(&mut self, taking: &Taking<'_>, contents: &Contents) -> Result<()> {
        self.end();
        let file =
            |(name, sha256, size): &(String, String, u64)| json!({ "name": name, "size": size, "sha256": sha256 });
        let manifest = json!({
            "source": taking.head.source,
            "treaty": treaty(taking),
            "until": contents.until.map(|until| until.to_string()),
            "notice": notice(taking),
            "posts": contents.numbers.len(),
            "files": self.entries.iter().map(file).collect::<Vec<_>>(),
        });
        let sums: String = self.entries.iter().map(|(name, sha256, _)| format!("{sha256}  {name}\n")).collect();
        self.start("manifest.json")?;
        let text = serde_json::to_string_pretty(&manifest).map_err(broken)?;
        writeln!(self, "{text}").map_err(broken)?;
        self.start("SHA256SUMS")?;
        self.write_all(sums.as_bytes()).map_err(broken)
    }
}

impl Write for Packing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.zip.write(bytes)?;
        if let Some((_, digest, size)) = &mut self.entry {
            digest.update(&bytes[..written]);
            *size += written as u64;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

/// The forum as JSON, each post on a line.
fn write_json(tx: &mut Read<'_>, taking: &Taking<'_>, out: &mut Packing) -> Result<Contents> {
    out.start("forum.json")?;
    let head = serde_json::to_string(&taking.head).map_err(broken)?;
    write!(out, "{},\n\"posts\":[", head.strip_suffix('}').unwrap_or(&head)).map_err(broken)?;
    let mut contents = Contents::default();
    taking.each(tx, taking.forum, |_, post| {
        let line = serde_json::to_string(&post).map_err(broken)?;
        write!(out, "{}\n{line}", if contents.numbers.is_empty() { "" } else { "," }).map_err(broken)?;
        contents.note(&post);
        Ok(())
    })?;
    out.write_all(b"\n]}\n").map_err(broken)?;
    Ok(contents)
}

const COLUMNS: [&str; 20] = [
    "number",
    "place",
    "in_reply_to",
    "at",
    "who",
    "party_code",
    "party",
    "institution",
    "capacity",
    "channel",
    "language",
    "state",
    "version",
    "answers",
    "files",
    "translations",
    "text",
    "group_code",
    "group",
    "group_parties",
];

/// The posts as a table: one a row.
fn write_csv(tx: &mut Read<'_>, taking: &Taking<'_>, out: &mut Packing) -> Result<()> {
    out.start("posts.csv")?;
    let mut table = cell::Rows::new(out);
    table.row(COLUMNS).map_err(broken)?;
    taking.each(tx, taking.forum, |_, post| {
        let text = post.versions.last().map(|version| version.text.clone()).unwrap_or_default();
        let stand = post.translations.iter().filter(|of| of.withdrawn.is_none());
        let translations: Vec<_> = stand.map(|of| format!("{} {}", of.language, of.kind)).collect();
        let names: Vec<_> = post.files.iter().map(|file| file.name.as_str()).collect();
        let (code, party) = post.party.map(|party| (party.code, party.name)).unwrap_or_default();
        let group = post.group.map(|group| {
            let parties: Vec<_> = group.parties.into_iter().map(|party| party.code).collect();
            (group.code, group.name, parties.join(" "))
        });
        let (group_code, group, group_parties) = group.unwrap_or_default();
        let row = [
            post.number.to_string(),
            post.place,
            post.in_reply_to.map(|number| number.to_string()).unwrap_or_default(),
            post.at,
            post.who,
            code,
            party,
            post.institution.unwrap_or_default(),
            post.capacity,
            post.channel,
            post.language,
            post.state,
            post.versions.len().to_string(),
            post.answers.join(" "),
            names.join("; "),
            translations.join("; "),
            text,
            group_code,
            group,
            group_parties,
        ];
        table.row(row).map_err(broken)
    })?;
    table.flush().map_err(broken)
}

/// The posts that stand as messages of a mailbox, threaded by their Message-IDs.
fn write_mbox(tx: &mut Read<'_>, taking: &Taking<'_>, out: &mut Packing) -> Result<()> {
    out.start("forum.mbox")?;
    let published = &taking.published;
    let titles: HashMap<String, Localized> = titles(&taking.head.sessions).into_iter().collect();
    let forum = localized(&taking.head.title).unwrap_or_default();
    let mut threads: HashMap<i64, Vec<String>> = HashMap::new();
    taking.each(tx, taking.forum, |tx, post| {
        let mut thread = post.in_reply_to.and_then(|parent| threads.get(&parent)).cloned().unwrap_or_default();
        let Some(version) = post.versions.last() else { return Ok(()) };
        let language: Language = post.language.parse().unwrap_or(Language::English);
        let place = titles.get(&post.place).map(|title| title.get(language)).unwrap_or_default();
        let reply = if post.in_reply_to.is_some() { "Re: " } else { "" };
        let letter = Letter {
            message_id: &post.message_id,
            thread: &thread,
            name: &post.who,
            address: &published.sender,
            subject: &format!("{reply}{}: {place}", forum.get(language)),
            at: post.at.parse().map_err(broken)?,
            language,
            list_id: &published.list_id,
            archived_at: &published.post(post.number),
            text: &version.text,
            files: files_of(tx, &post.files)?,
        };
        mbox::append(out, &letter).map_err(broken)?;
        thread.push(post.message_id.clone());
        threads.insert(post.number, thread);
        Ok(())
    })
}

/// The titles of places with their numbers, by their keys.
fn titles(places: &[Place]) -> Vec<(String, Localized)> {
    let of = |place: &Place| {
        let mut title = localized(&place.title).unwrap_or_default();
        for language in Language::ALL {
            if let Some(words) = title.exact(language).map(str::to_owned) {
                title.set(language, format!("{} {words}", place.number).trim());
            }
        }
        std::iter::once((place.key.clone(), title)).chain(titles(&place.topics)).collect::<Vec<_>>()
    };
    places.iter().flat_map(of).collect()
}

fn files_of(tx: &mut Read<'_>, files: &[File]) -> Result<Vec<(String, String, Vec<u8>)>> {
    let mut all = Vec::with_capacity(files.len());
    for file in files {
        all.push((file.name.clone(), file.kind.clone(), bytes_of(tx, file)?));
    }
    Ok(all)
}

fn bytes_of(tx: &mut Read<'_>, file: &File) -> Result<Vec<u8>> {
    let digest = file.sha256.parse().map_err(|()| broken("a digest"))?;
    Ok(record::file::read(tx, digest, (0, usize::try_from(file.size).unwrap_or(0)))?)
}

/// The files of the posts, each once.
fn write_files(tx: &mut Read<'_>, taking: &Taking<'_>, out: &mut Packing) -> Result<()> {
    let mut written = BTreeSet::new();
    taking.each(tx, taking.forum, |tx, post| {
        for file in post.files {
            if written.insert(file.sha256.clone()) {
                out.start(&format!("files/{}", file.sha256))?;
                out.write_all(&bytes_of(tx, &file)?).map_err(broken)?;
            }
        }
        Ok(())
    })
}
