//! Mail. What goes out is queued in the transaction that decided it ([`queue`]) and sent by a job ([`send_due`]); what
//! comes in is read ([`read`]), matched with who wrote it and what it answers, and offered to the subjects ([`Receiver`]).
//!
//! Nothing of this knows a page or a word of the product: texts are written by whoever queues a mail.

#![forbid(unsafe_code)]

mod draw;
mod house;
mod incoming;
pub mod lmtp;
pub mod mbox;
mod message;
mod outgoing;
mod receiver;
mod secret;
mod send;
mod store;
mod transport;

pub use draw::Draw;
pub use house::{House, Slot};
pub use incoming::{Cause, File, Incoming, Nature, Report, read};
pub use message::{Unwritable, headers, is_address, is_writable, message};
pub use outgoing::{
    Answerable, Automatic, Enclosed, List, Outgoing, Recipient, give_reply_address, is_message_id, queue, queue_all,
};
pub use receiver::{Leaving, Part, Receiver, Reply, Taken};
pub use secret::without_secrets;
pub use send::{Sending, send_due};
pub use store::erase::{Said, Telling, erase, erase_incoming, telling_of, told_since};
pub use store::{FAILING, Mail, RECALLED, bounce, get, inbox, list, list_to, reader, recall, wording};
pub use transport::{Security, Server, Transport};

/// A mail of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MailId(pub i64);

impl MailId {
    /// After every mail there is: where a list of the latest begins.
    pub const LAST: MailId = MailId(i64::MAX);
}

db::column!(MailId(i64));

impl std::fmt::Display for MailId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for MailId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(MailId)
    }
}
