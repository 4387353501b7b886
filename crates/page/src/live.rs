//! What pages that stand open are told (server-sent events, HTML Living Standard, 9.2): that there is something new where they look.
//! What is new they fetch as any page. One task looks after each place that is watched, so that a look costs the same for one reader
//! as for hundreds, and what another process wrote is told too; where nobody watches, nothing is looked for.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use db::Read;
use futures_util::stream;
use http::{HeaderName, HeaderValue};
use record::RecordId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use crate::{Error, Result, Site};

/// How often a place is looked at.
const EVERY: Duration = Duration::from_secs(2);
/// So many pages are told at once; whoever comes then has a page that does not tell.
const SEATS: usize = 1_000;
/// What keeps a connection open through proxies that close those on which nothing is said.
const SIGN_OF_LIFE: Duration = Duration::from_secs(25);

/// What stands at a place: another value says that something is new.
pub type Mark = String;

/// How a place is looked at: what everybody may know of it.
pub type Look = fn(&mut Read<'_>, RecordId) -> db::Result<Mark>;

/// The places that are watched.
pub(crate) struct Live {
    places: Mutex<HashMap<RecordId, watch::Sender<Mark>>>,
    seats: Arc<Semaphore>,
    open: watch::Sender<bool>,
}

impl Default for Live {
    fn default() -> Self {
        Live { places: Mutex::default(), seats: Arc::new(Semaphore::new(SEATS)), open: watch::Sender::new(true) }
    }
}

impl Live {
    fn places(&self) -> MutexGuard<'_, HashMap<RecordId, watch::Sender<Mark>>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One reader who is told.
struct Told {
    marks: watch::Receiver<Mark>,
    open: watch::Receiver<bool>,
    /// Whether the first mark is still to be told.
    fresh: bool,
    _seat: OwnedSemaphorePermit,
}

impl Told {
    /// The next mark; nothing when the server stops.
    async fn next(mut self) -> Option<(std::result::Result<Event, Infallible>, Self)> {
        if !self.fresh {
            tokio::select! {
                changed = self.marks.changed() => changed.ok()?,
                _ = self.open.wait_for(|open| !open) => return None,
            }
        }
        self.fresh = false;
        let mark = self.marks.borrow_and_update().clone();
        Some((Ok(Event::default().data(mark)), self))
    }
}

impl Site {
    /// Tells whoever asks what stands at a place now, as `look` reads it, and again whenever it is another.
    ///
    /// # Errors
    /// [`Error::Busy`] when too many are told already; what `look` reports.
    pub async fn tell(&self, place: RecordId, look: Look) -> Result<Response> {
        let seat = Arc::clone(&self.live.seats).try_acquire_owned().map_err(|_| Error::Busy)?;
        let now = self.db.read(move |tx| look(tx, place)).await?;
        let marks = self.watch(place, now, look);
        let told = Told { marks, open: self.live.open.subscribe(), fresh: true, _seat: seat };
        let events = Sse::new(stream::unfold(told, Told::next)).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE));
        // A proxy that collects an answer before it hands it on would tell nothing.
        Ok(([(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"))], events).into_response())
    }

    /// Ends whatever is being told: the server stops.
    pub fn tell_no_more(&self) {
        self.live.open.send_replace(false);
    }

    /// Joins those who watch a place; the first of them sets the task going that looks after it.
    fn watch(&self, place: RecordId, now: Mark, look: Look) -> watch::Receiver<Mark> {
        let mut places = self.live.places();
        if let Some(watched) = places.get(&place) {
            return watched.subscribe();
        }
        let (sender, receiver) = watch::channel(now);
        places.insert(place, sender);
        tokio::spawn(self.clone().look_after(place, look));
        receiver
    }

    /// Looks at a place as long as anybody watches it.
    async fn look_after(self, place: RecordId, look: Look) {
        let mut open = self.live.open.subscribe();
        let mut version = None;
        loop {
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                _ = open.wait_for(|open| !open) => break,
            }
            {
                let mut places = self.live.places();
                if places.get(&place).is_none_or(|watched| watched.receiver_count() == 0) {
                    places.remove(&place);
                    return;
                }
            }
            // Where the store can tell that nothing was written since, nothing is read.
            let stands = self.db.version().ok().flatten();
            if stands.is_some() && stands == version {
                continue;
            }
            match self.db.read(move |tx| look(tx, place)).await {
                Ok(mark) => {
                    version = stands;
                    if let Some(watched) = self.live.places().get(&place) {
                        watched.send_if_modified(|known| {
                            *known != mark && {
                                *known = mark;
                                true
                            }
                        });
                    }
                }
                // A busy store is asked again.
                Err(error) => tracing::warn!(%error, "a place that is watched was not looked at"),
            }
        }
        self.live.places().remove(&place);
    }
}
