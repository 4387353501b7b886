//! What a file would bring in, for an officer to look at before it does.

use std::collections::{BTreeMap, BTreeSet};

use db::Instant;
use language::{Language, Localized};

use super::Party;
use super::read::{Bringing, LeftOut};

/// A forum that was read, in figures and names.
#[derive(Clone, Debug)]
pub(crate) struct Outline {
    pub title: Localized,
    /// The address that it had, or the name of the list.
    pub source: String,
    pub sessions: usize,
    pub topics: usize,
    pub posts: usize,
    /// The first and the last post.
    pub span: Option<(Instant, Instant)>,
    /// In which languages it was said, the most used first.
    pub languages: Vec<(Language, usize)>,
    pub files: usize,
    /// How large the files are together.
    pub bytes: usize,
    /// Who spoke, moderated, or was on the list.
    pub people: BTreeSet<String>,
    /// The Governments that it names, by code.
    pub parties: BTreeMap<String, Party>,
    pub left_out: LeftOut,
}

impl Outline {
    pub(crate) fn of(from: &Bringing) -> Self {
        let mut languages: BTreeMap<Language, usize> = BTreeMap::new();
        for post in &from.posts {
            *languages.entry(post.language).or_default() += 1;
        }
        let mut languages: Vec<_> = languages.into_iter().collect();
        languages.sort_by_key(|(_, posts)| std::cmp::Reverse(*posts));
        let files: Vec<usize> = from.posts.iter().flat_map(|post| &post.files).map(|file| file.bytes.len()).collect();
        let sessions = &from.head.sessions;
        let moderators = sessions.iter().flat_map(|session| {
            session.moderators.iter().chain(session.topics.iter().flat_map(|topic| &topic.moderators))
        });
        let listed = from.head.participants.iter().map(|one| format!("{} {}", one.given, one.family));
        let people = from.posts.iter().map(|post| &post.who).chain(moderators).cloned().chain(listed);
        let of_posts = from.posts.iter().filter_map(|post| post.party.as_ref());
        let parties = of_posts.chain(from.head.participants.iter().filter_map(|one| one.party.as_ref()));
        let instants = from.posts.iter().map(|post| post.at);
        Outline {
            title: from.title.clone(),
            source: from.head.source.clone(),
            sessions: sessions.len(),
            topics: sessions.iter().map(|session| session.topics.len()).sum(),
            posts: from.posts.len(),
            span: instants.clone().min().zip(instants.max()),
            languages,
            files: files.len(),
            bytes: files.iter().sum(),
            people: people.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect(),
            parties: parties.map(|party| (party.code.clone(), party.clone())).collect(),
            left_out: from.left_out,
        }
    }
}
