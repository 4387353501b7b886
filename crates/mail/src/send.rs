//! Sending what is due.

use std::time::Duration;

use db::{Db, Instant, Result, Write};

use crate::bounce::{self, Bounce};
use crate::transport::Failure;
use crate::{Mail, Report, Transport, store};

/// What one call did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sending {
    pub sent: usize,
    /// Will be tried again.
    pub delayed: usize,
    /// Given up.
    pub failed: usize,
    /// Whether more may be due: call again.
    pub more: bool,
}

/// How many mails are taken from the queue at once.
const BATCH: usize = 50;
/// For how long they are ours: longer than a batch can take.
const LEASE: Duration = Duration::from_mins(30);
/// A mail that nobody takes for so long comes back to whoever waits for it as failed (RFC 5321, 4.5.4.1).
const GIVE_UP_AFTER: Duration = Duration::from_hours(5 * 24);
const FIRST_DELAY: Duration = Duration::from_mins(1);
const LONGEST_DELAY: Duration = Duration::from_hours(4);

/// How long after an attempt the next one follows: 1 minute, doubled each time, at most 4 hours.
pub(crate) fn delay(attempts: i64) -> Duration {
    let doubled = u32::try_from(attempts.clamp(0, 16)).unwrap_or_default();
    LONGEST_DELAY.min(FIRST_DELAY * 2_u32.pow(doubled))
}

/// Sends the mails that are due at `now`, at most a batch, in the order in which they were decided. A mail counts as sent once
/// the mail server said that it has it; if the program dies between that and the commit, it is sent again with the same
/// Message-ID, by which readers' programs tell the two apart.
///
/// # Errors
/// The store's own.
pub async fn send_due(db: &Db, transport: &Transport, now: Instant) -> Result<Sending> {
    if matches!(transport, Transport::Queue) {
        return Ok(Sending::default());
    }
    let most = i64::try_from(BATCH).unwrap_or(i64::MAX);
    let claimed = db.write(move |tx| store::claim(tx, now, now + LEASE, most)).await?;
    let mut sending = Sending { more: claimed.len() == BATCH, ..Sending::default() };
    if matches!(transport, Transport::Outbox) {
        sending.sent = claimed.len();
        let ids: Vec<_> = claimed.iter().map(|mail| mail.id).collect();
        db.write(move |tx| ids.iter().try_for_each(|id| store::sent(tx, *id, false, now))).await?;
        return Ok(sending);
    }
    let mut claimed = claimed.into_iter();
    while let Some(mail) = claimed.next() {
        match transport.send(&mail).await {
            Ok(()) => {
                sending.sent += 1;
                db.write(move |tx| store::sent(tx, mail.id, true, now)).await?;
            }
            Err(Failure::NoServer(error)) => {
                // The rest would fare no better now. No attempt is spent, and nothing given up, on a server that is away.
                tracing::warn!(%error, "mails wait for the mail server");
                let waiting: Vec<_> = std::iter::once(mail.id).chain(claimed.map(|mail| mail.id)).collect();
                sending.delayed += waiting.len();
                sending.more = false;
                let next = now + FIRST_DELAY;
                db.write(move |tx| waiting.iter().try_for_each(|id| store::waits(tx, *id, &error, next))).await?;
                return Ok(sending);
            }
            Err(Failure::ForNow(error)) if now < mail.created + GIVE_UP_AFTER => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail waits");
                sending.delayed += 1;
                let next = now + delay(mail.attempts);
                db.write(move |tx| store::delayed(tx, mail.id, &error, next)).await?;
            }
            Err(Failure::Unwritable(error)) => {
                tracing::error!(mail = %mail.id, %error, "a mail cannot be written");
                sending.failed += 1;
                db.write(move |tx| store::failed(tx, mail.id, &error, now)).await?;
            }
            Err(Failure::ForNow(error) | Failure::ForEver(error)) => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail is given up");
                sending.failed += 1;
                db.write(move |tx| give_up(tx, &mail, &error, now)).await?;
            }
        }
    }
    Ok(sending)
}

/// Gives a mail up that the server did not take, and notes that its address did not get it.
fn give_up(tx: &mut Write<'_>, mail: &Mail, error: &str, now: Instant) -> Result<()> {
    store::failed(tx, mail.id, error, now)?;
    if mail.person.is_none() {
        return Ok(());
    }
    let report = Report::refusal(error);
    bounce::insert(tx, &mail.address, &Bounce { at: now, mail: mail.id, report, incoming: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_four_hours() {
        let minutes: Vec<u64> = (0..10).map(|attempts| delay(attempts).as_secs() / 60).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        assert_eq!(delay(i64::MAX), LONGEST_DELAY);
    }
}
