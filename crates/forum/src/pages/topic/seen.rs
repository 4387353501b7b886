//! Up to where somebody has read at a place: their own business, which nobody else is shown.

use db::Read;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::Number;
use record::{Circles, RecordId};

use crate::api::shape;
use crate::store;

/// Up to where the visitor has read at a place, for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<shape::Seen> {
    let person = page.actor.person().ok_or(Error::SignIn)?;
    store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let (up_to, unread) = (store::seen::find(tx, person, id)?.0, store::seen::count(tx, person, id)?);
    Ok(shape::Seen { topic: id.0, up_to, unread })
}

/// Marks the posts of a topic as read, up to the last one of the page: nobody else is shown it, and nothing counts it.
pub(crate) async fn mark(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let number: Number = form.value("up_to").parse().map_err(|_| Error::NotFound)?;
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
            let stands = store::post::stands(tx, &page.actor, number)?;
            if stands.is_none_or(|stands| stands.topic != place.topic.id) {
                return Err(Error::NotFound);
            }
            store::seen::put(tx, person, id, number)?;
            Ok(format!("/posts/{}", number.0))
        })
        .await
}
