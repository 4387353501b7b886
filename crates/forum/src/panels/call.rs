//! On the desk of whoever nominates: for which forums they were asked to, until when, and what they have done about it.

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Page, Place};
use record::RecordId;

use crate::pages::nomination::takes;
use crate::pages::worded;
use crate::store::call::{self, Call};
use crate::store::{nomination, setup};
use crate::{model::Phase, store};

pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    if place != Place::Desk {
        return Ok(None);
    }
    let nominators = nomination::nominators(tx, &page.actor, page.now)?;
    if nominators.is_empty() {
        return Ok(None);
    }
    let mut asked = Vec::new();
    for entry in store::entries(tx, &page.actor, None)? {
        if matches!(entry.course.phase(page.now), Phase::Closed | Phase::Summarized | Phase::Archived) {
            continue;
        }
        let Some(forum) = setup::find(tx, &page.actor, entry.forum.id)?.filter(|forum| takes(forum, page.now)) else {
            continue;
        };
        let own = call::list(tx, forum.request.id)?.into_iter().filter(|call| nominators.contains(&call.nominator));
        let title = worded(page, &forum.request.title);
        asked.extend(own.map(|call| Asked { forum: forum.request.id, title: title.clone(), call }));
    }
    // Who has not answered yet comes first.
    asked.sort_by_key(|one| !one.call.is_silent());
    if asked.is_empty() { Ok(None) } else { super::drawn(&Show { page, asked }) }
}

/// A call for nominations.
struct Asked {
    forum: RecordId,
    title: Markup,
    call: Call,
}

#[derive(Template)]
#[template(path = "panel_call.html")]
struct Show<'a> {
    page: &'a Page,
    asked: Vec<Asked>,
}
