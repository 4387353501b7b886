//! Posts as programs read them, with what rests on them.

use db::Read;
use page::{Error, Page};
use record::contribution::{self, Contribution, Number};
use record::decision;
use record::file::Attachment;
use record::{Circles, GroupId, RecordId, group, translation};

use super::thread::href;
use crate::api::shape::{CitedIn, Decided, Entered, File, LedTo, PartyGroup, Post};
use crate::pages;
use crate::post as rule;
use crate::store::post::{self, Reader, Recommendation, Tied, To};
use crate::store::{self, setup};

/// Among which posts is looked.
#[derive(Clone, Copy)]
pub(crate) enum Within {
    Forum(RecordId),
    Topic(RecordId),
}

/// So many posts after one, by their numbers, as far as they are for the reader.
pub(crate) fn list(tx: &mut Read<'_>, page: &Page, within: Within, span: (Number, i64)) -> Result<Vec<Post>, Error> {
    let actor = &page.actor;
    let found = match within {
        Within::Forum(forum) => {
            setup::find(tx, actor, forum)?.ok_or(Error::NotFound)?;
            contribution::list_below(tx, (actor, Circles::of(actor)), forum, span)?
        }
        Within::Topic(topic) => {
            let place = setup::place(tx, Circles::of(actor), topic)?.ok_or(Error::NotFound)?;
            let moderates = rule::moderates(&rule::speakers(tx, actor, &place)?);
            contribution::list(tx, (actor, Reader::new(actor, moderates).circles), topic, span)?
        }
    };
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return Ok(Vec::new()) };
    let numbers = (first.number, last.number);
    let mut topics: Vec<RecordId> = found.iter().filter_map(|post| post.request).collect();
    topics.sort_unstable();
    topics.dedup();
    let (mut tied, mut files) = (Vec::new(), Vec::new());
    for topic in topics {
        tied.extend(post::tied(tx, actor, topic, numbers)?);
        files.extend(store::file::list(tx, topic, numbers)?);
    }
    found.iter().map(|post| shape(tx, page, post, (&tied, &files))).collect()
}

/// One post, if the reader may see it.
pub(crate) fn get(tx: &mut Read<'_>, page: &Page, number: Number) -> Result<Post, Error> {
    let topic = post::topic_of(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    let found = contribution::get(tx, number)?;
    let tied = post::tied(tx, &page.actor, topic, (number, number))?;
    let files = record::file::list(tx, number)?;
    shape(tx, page, &found, (&tied, &files))
}

fn shape(
    tx: &mut Read<'_>,
    page: &Page,
    post: &Contribution,
    (tied, files): (&[Tied], &[Attachment]),
) -> Result<Post, Error> {
    let gone = post.state.is_gone();
    let of_post = || tied.iter().filter(|tie| tie.post == post.id);
    let decided = match post.state {
        contribution::State::Published => None,
        _ => decision::of_state(tx, post.id)?,
    };
    let translations = match post.translations {
        0 => Vec::new(),
        _ if gone => Vec::new(),
        _ => translation::list(tx, post.number)?,
    };
    let letter = match post.channel == contribution::Channel::Behalf.code() {
        true => record::letter::find(tx, post.number)?,
        false => None,
    };
    let stand = translations.iter().filter(|of| of.withdrawn.is_none() && of.version == post.version);
    Ok(Post {
        translations: stand.map(|of| pages::translation::shape(page, of)).collect(),
        id: post.id.0,
        number: post.number.0,
        topic: post.request.map_or(0, |topic| topic.0),
        in_reply_to: post.parent.map(|parent| parent.0),
        who: post.who.clone(),
        party: post.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
        group: post.group.map(|group| spoken_for(tx, page, group, post)).transpose()?,
        capacity: post.capacity.code().to_owned(),
        channel: post.channel.clone(),
        entered: letter.map(|letter| Entered {
            who: letter.who,
            way: letter.way.to_string(),
            arrived: letter.arrived.to_string(),
        }),
        language: post.language.code().to_owned(),
        state: post.state.code().to_owned(),
        at: post.at.to_string(),
        version: post.version,
        text: (!gone).then(|| post.text.clone()),
        html: (!gone).then(|| post.html.clone()),
        answers: of_post().filter_map(answered).collect(),
        cited_in: of_post().filter_map(cited_in).collect(),
        files: files.iter().filter(|file| !gone && file.record == post.id).map(|of| file(page, of)).collect(),
        decided: decided.map(|decision| Decided {
            what: decision.what.code().to_owned(),
            at: decision.at.to_string(),
            reason: decision.reason,
        }),
        address: format!("{}/posts/{}", page.base(), post.number.0),
    })
}

fn spoken_for(tx: &mut Read<'_>, page: &Page, id: GroupId, post: &Contribution) -> Result<PartyGroup, Error> {
    let group = group::get(tx, id)?;
    let parties = group::members(tx, id, post.at)?;
    Ok(PartyGroup {
        code: group.code.to_string(),
        name: page.text(&group.name).to_owned(),
        parties: parties.iter().map(|member| member.code.to_string()).collect(),
    })
}

fn answered(tie: &Tied) -> Option<i64> {
    match &tie.to {
        To::Question(question) => Some(question.0),
        To::Cited { .. } => None,
    }
}

fn cited_in(tie: &Tied) -> Option<CitedIn> {
    let led_to = |further: &Recommendation| LedTo {
        record: further.id.0,
        number: further.number.clone(),
        reported: further.reported,
        asked: further.asked,
    };
    match &tie.to {
        To::Cited { paragraph, number, led_to: further, .. } => {
            Some(CitedIn { record: paragraph.0, number: number.clone(), led_to: further.as_ref().map(led_to) })
        }
        To::Question(_) => None,
    }
}

fn file(page: &Page, file: &Attachment) -> File {
    File {
        name: file.name.clone(),
        kind: file.kind.clone(),
        size: file.size,
        sha256: file.digest.to_string(),
        address: format!("{}{}", page.base(), href(file)),
    }
}
