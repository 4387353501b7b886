//! Taking mail in by LMTP (RFC 2033): the mail server in front hands a mail over, and is told for each recipient whether the
//! mail is kept. It is told so only once that is so, and what is not kept it has to send again.

mod talk;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::House;

/// Where mails come in.
#[derive(Clone)]
pub struct Door {
    /// Mails to its addresses are taken, and no others.
    pub house: House,
    /// So many bytes of a mail are handed on, and what follows is left out: whoever takes it sees that it is too large.
    pub largest: usize,
    pub deliver: Deliver,
}

/// Keeps one mail for one recipient; the answer is given when it is kept.
pub type Deliver = Arc<dyn Fn(Vec<u8>, String) -> Delivering + Send + Sync>;

/// A mail on its way.
pub type Delivering = Pin<Box<dyn Future<Output = Delivered> + Send>>;

/// What became of a mail for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// It is kept; in one line what became of it, for the mail server's log.
    Kept(String),
    /// It could not be kept: the mail server has to keep it and try again.
    NotNow,
}

/// So many mail servers talk at the same moment; others wait to be let in.
const CONVERSATIONS: usize = 8;
/// How long the other side may be silent (RFC 5321, 4.5.3.2.7).
const PATIENCE: Duration = Duration::from_mins(5);
/// How long a conversation may last in all.
const LONGEST: Duration = Duration::from_hours(1);

/// Takes mails in until `stop` says so; then a mail that is being kept is finished, and answered.
pub async fn serve(listener: TcpListener, door: Door, mut stop: watch::Receiver<bool>) {
    let room = Arc::new(Semaphore::new(CONVERSATIONS));
    let mut talks = JoinSet::new();
    while !*stop.borrow() {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { break };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "a mail server could not be let in");
                    // Too many open files, perhaps: at once it would fail again.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            _ = stop.changed() => break,
            Some(_) = talks.join_next() => continue,
        };
        let (door, stop) = (door.clone(), stop.clone());
        talks.spawn(async move {
            match tokio::time::timeout(LONGEST, talk::talk(stream, &door, stop)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::info!(%error, "a mail server broke off"),
                Err(_) => tracing::warn!("a mail server talked for too long"),
            }
            drop(place);
        });
    }
    while talks.join_next().await.is_some() {}
}
