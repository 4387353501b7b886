//! The letter of a nomination: for the Secretariat and for who nominated.

use axum::response::IntoResponse;
use page::{Error, Segment, Visit};

use crate::pages::file::kept;
use crate::store::nomination::{self, NominationId};

pub(crate) async fn show(visit: Visit, Segment(id): Segment<NominationId>) -> page::Result {
    let (letter, bytes) = visit
        .read(move |tx, page| {
            let letter = nomination::letter(tx, id)?.ok_or(Error::NotFound)?;
            // Nobody else learns that there is one.
            if !page.actor.is_officer() && page.actor.person() != Some(letter.by) {
                return Err(Error::NotFound);
            }
            let size = usize::try_from(letter.size).unwrap_or(0);
            let bytes = record::file::read(tx, letter.digest, (0, size))?;
            Ok((letter, bytes))
        })
        .await?;
    Ok((kept(&letter.name, letter.kind, letter.digest), bytes).into_response())
}
