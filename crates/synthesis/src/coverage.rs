//! Coverage: of what was said, how much the document rests on, and whose words wait.

use askama::Template;
use db::Read;
use page::{Error, Format, Page, Segment, Visit};
use record::contribution::Number;
use record::document::{self, Document};
use record::{Action, Facts, RecordId};
use serde_json::{Value, json};

use crate::store::{self, Evidence, Filter, Place, Share};

/// So many waiting posts are named; the filter of the desk shows the rest.
const NAMED: i64 = 40;

#[derive(Template)]
#[template(path = "coverage.html")]
struct Coverage {
    page: Page,
    document: Document,
    parties: Vec<Share>,
    others: Vec<Share>,
    waiting: Vec<Evidence>,
    /// Whether more wait than are named.
    more: bool,
    /// The forums, and the one that was asked for.
    forums: Vec<Place>,
    forum: Option<RecordId>,
}

impl Coverage {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, forum: Option<RecordId>) -> page::Result<Self> {
        let document = document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        record::may(&page.actor, Action::Cite, &Facts::default())?;
        let shares = store::shares(tx, &page.actor, id, forum)?;
        let (mut parties, mut others): (Vec<_>, Vec<_>) = shares.into_iter().partition(|share| share.is_party);
        let language = page.language;
        language::sort_by_name(language, &mut parties, |share| {
            share.whom.as_ref().map_or("", |name| name.get(language))
        });
        language::sort_by_name(language, &mut others, |share| {
            share.whom.as_ref().map_or(share.who.as_str(), |name| name.get(language))
        });
        let filter = Filter { place: forum, waiting: true, led: true, ..Filter::default() };
        let mut waiting = store::evidence(tx, (&page.actor, id), &filter, (Number(0), NAMED + 1))?;
        let more = waiting.len() as i64 > NAMED;
        waiting.truncate(NAMED as usize);
        let forums = store::places(tx)?;
        Ok(Coverage { document, parties, others, waiting, more, forums, forum, page })
    }

    fn as_json(&self) -> Value {
        let share = |share: &Share| {
            json!({
                "whom": share.whom.as_ref().map(|name| self.page.text(name)),
                "who": share.who,
                "posts": share.posts,
                "cited": share.cited,
            })
        };
        json!({
            "document": self.document.id.0,
            "forum": self.forum.map(|forum| forum.0),
            "posts": self.posts(),
            "cited": self.cited(),
            "parties": self.parties.iter().map(share).collect::<Vec<_>>(),
            "others": self.others.iter().map(share).collect::<Vec<_>>(),
            "waiting": self.waiting.iter().map(|post| post.number.0).collect::<Vec<_>>(),
            "address": format!("{}/documents/{}/coverage", self.page.base(), self.document.id),
        })
    }

    fn is_chosen(&self, forum: &Place) -> bool {
        self.forum == Some(forum.id)
    }

    /// The desk with what waits, of the same forum.
    fn desk(&self) -> String {
        let forum = self.forum.map(|forum| format!("&place={forum}")).unwrap_or_default();
        format!("/documents/{}/desk?waiting=1{forum}", self.document.id)
    }

    fn all(&self) -> impl Iterator<Item = &Share> {
        self.parties.iter().chain(&self.others)
    }

    fn posts(&self) -> i64 {
        self.all().map(|share| share.posts).sum()
    }

    fn cited(&self) -> i64 {
        self.all().map(|share| share.cited).sum()
    }

    fn parties_cited(&self) -> usize {
        self.parties.iter().filter(|share| share.cited > 0).count()
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let forum = visit.query("forum").and_then(|forum| forum.parse().ok());
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(Coverage::read(tx, page, id, forum)?.as_json())).await;
    }
    visit.show(move |tx, page| Coverage::read(tx, page, id, forum)).await
}
