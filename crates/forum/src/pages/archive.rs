//! A whole forum taken away as one packed file.

use page::{Segment, Visit, streamed};
use record::{Circles, RecordId};

use crate::archive;

/// What everybody may see of it, to everybody; what is hidden, to the Secretariat.
pub(crate) async fn take(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let pack = visit
        .read(move |tx, page| {
            let circles = Circles::of(&page.actor);
            archive::pack(tx, &page, circles, id)
        })
        .await?;
    Ok(streamed(pack.file, pack.size, "application/zip", &format!("forum-{id}.zip")))
}
