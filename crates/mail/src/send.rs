//! Sending what is due: over several connections at once, each with one mail under way.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use db::{Db, Error, Instant, Result, Write};
use tokio::task::JoinSet;
use tokio::time::Instant as Moment;

use crate::bounce::{self, Bounce};
use crate::transport::{Connection, Failure, LONGEST, Way};
use crate::{Mail, MailId, Report, Transport, store};

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
const BATCH: usize = 400;
/// For how long from then on a connection begins with another of them; what is left goes back to the queue.
const BEGINNING: Duration = Duration::from_secs(20);
/// For how long they are ours: as long as the last that was begun may take, and a good while for its commit.
const LEASE: Duration = BEGINNING.saturating_add(LONGEST).saturating_add(Duration::from_secs(40));
/// A mail that nobody takes for so long comes back to whoever waits for it as failed (RFC 5321, 4.5.4.1).
const GIVE_UP_AFTER: Duration = Duration::from_hours(5 * 24);
const FIRST_DELAY: Duration = Duration::from_mins(1);
const LONGEST_DELAY: Duration = Duration::from_hours(4);

/// How long after an attempt the next one follows: 1 minute, doubled each time, at most 4 hours.
pub(crate) fn delay(attempts: i64) -> Duration {
    let doubled = u32::try_from(attempts.clamp(0, 16)).unwrap_or_default();
    LONGEST_DELAY.min(FIRST_DELAY * 2_u32.pow(doubled))
}

/// Sends the mails that are due at `now`, at most a batch, roughly in the order in which they were decided, over as many
/// connections as the server's settings allow. A mail counts as sent once the server said that it has it. If the program dies between
/// that and the commit, it is sent again with the same Message-ID, by which readers' programs tell the two apart; as a
/// connection begins with a mail when the one before is committed, so many are sent again at most as there are connections.
///
/// # Errors
/// The store's own.
pub async fn send_due(db: &Db, transport: &Transport, now: Instant) -> Result<Sending> {
    let until = Moment::now() + BEGINNING;
    match transport {
        Transport::Queue => Ok(Sending::default()),
        Transport::Outbox => show(db, now).await,
        Transport::Smtp(way) => {
            let claimed = claim(db, now).await?;
            send(db, way, Batch::new(claimed, until), now).await
        }
    }
}

async fn claim(db: &Db, now: Instant) -> Result<Vec<Mail>> {
    let most = i64::try_from(BATCH).unwrap_or(i64::MAX);
    db.write(move |tx| store::claim(tx, now, now + LEASE, most)).await
}

/// What is shown on a page counts as sent, and stays as it is.
async fn show(db: &Db, now: Instant) -> Result<Sending> {
    let claimed: Vec<MailId> = claim(db, now).await?.iter().map(|mail| mail.id).collect();
    let sending = Sending { sent: claimed.len(), more: claimed.len() == BATCH, ..Sending::default() };
    db.write(move |tx| claimed.iter().try_for_each(|id| store::sent(tx, *id, false, now))).await?;
    Ok(sending)
}

/// Mails that were taken from the queue, and with which no connection has begun yet.
struct Batch {
    mails: Mutex<VecDeque<Mail>>,
    until: Moment,
}

impl Batch {
    fn new(mails: Vec<Mail>, until: Moment) -> Arc<Self> {
        Arc::new(Batch { mails: Mutex::new(mails.into()), until })
    }

    /// The next to begin with, as long as it is time for that.
    fn next(&self) -> Option<Mail> {
        if Moment::now() < self.until { self.mails().pop_front() } else { None }
    }

    fn left(&self) -> Vec<MailId> {
        self.mails().drain(..).map(|mail| mail.id).collect()
    }

    fn mails(&self) -> std::sync::MutexGuard<'_, VecDeque<Mail>> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sends a batch; what is not begun in time is due again at once, and what no connection could be had for in a minute.
async fn send(db: &Db, way: &Arc<Way>, batch: Arc<Batch>, now: Instant) -> Result<Sending> {
    let count = batch.mails().len();
    let mut running = JoinSet::new();
    for connection in Connection::all(way).take(count) {
        running.spawn(serve(db.clone(), connection, Arc::clone(&batch), now));
    }
    let (mut sending, mut away, mut all_away, mut failed) = (Sending::default(), None, true, None);
    while let Some(ended) = running.join_next().await {
        match ended.unwrap_or_else(|fault| Err(Error::Other(fault.to_string()))) {
            Ok(ended) => {
                sending.sent += ended.sending.sent;
                sending.delayed += ended.sending.delayed;
                sending.failed += ended.sending.failed;
                all_away &= ended.away.is_some();
                away = away.or(ended.away);
            }
            Err(error) => failed = Some(error),
        }
    }
    let (left, away) = (batch.left(), away.filter(|_| all_away));
    sending.more = away.is_none() && (count == BATCH || !left.is_empty());
    if !left.is_empty() {
        sending.delayed += if away.is_some() { left.len() } else { 0 };
        db.write(move |tx| match &away {
            // The rest would fare no better now.
            Some(error) => left.iter().try_for_each(|id| store::waits(tx, *id, error, now + FIRST_DELAY)),
            None => left.iter().try_for_each(|id| store::give_back(tx, *id, now)),
        })
        .await?;
    }
    failed.map_or(Ok(sending), Err)
}

/// What became of the mails of one connection.
#[derive(Default)]
struct Ended {
    sending: Sending,
    /// Why it is no more, before the batch was sent.
    away: Option<String>,
}

/// Sends mails of a batch over one connection, each when the one before is committed.
async fn serve(db: Db, mut connection: Connection, batch: Arc<Batch>, now: Instant) -> Result<Ended> {
    let mut ended = Ended::default();
    while let Some(mail) = batch.next() {
        match connection.send(&mail).await {
            Ok(()) => {
                ended.sending.sent += 1;
                db.write(move |tx| store::sent(tx, mail.id, true, now)).await?;
            }
            Err(Failure::NoServer(error)) => {
                // No attempt is spent, and nothing given up, on a server that is away. Other connections may go on: some servers
                // take only so many.
                tracing::warn!(%error, "mails wait for the mail server");
                ended.sending.delayed += 1;
                ended.away = Some(error.clone());
                db.write(move |tx| store::waits(tx, mail.id, &error, now + FIRST_DELAY)).await?;
                break;
            }
            Err(Failure::ForNow(error)) if now < mail.created + GIVE_UP_AFTER => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail waits");
                ended.sending.delayed += 1;
                let next = now + delay(mail.attempts);
                db.write(move |tx| store::delayed(tx, mail.id, &error, next)).await?;
            }
            Err(Failure::Unwritable(error)) => {
                tracing::error!(mail = %mail.id, %error, "a mail cannot be written");
                ended.sending.failed += 1;
                db.write(move |tx| store::failed(tx, mail.id, &error, now)).await?;
            }
            Err(Failure::ForNow(error) | Failure::ForEver(error)) => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail is given up");
                ended.sending.failed += 1;
                db.write(move |tx| give_up(tx, &mail, &error, now)).await?;
            }
        }
    }
    connection.end().await;
    Ok(ended)
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
    use crate::{House, Outgoing, Recipient, Security, Server, list, queue};
    use language::Language;

    fn start() -> Instant {
        "2031-06-03T09:12:00Z".parse().expect("an instant")
    }

    #[test]
    fn what_nobody_began_with_in_time_is_due_again_at_once() {
        db::test::on_both(async |db: Db| {
            let house = House { address: "forum@forum.example".to_owned(), domain: "forum.example".to_owned() };
            // Nobody listens there: whoever tried would say so.
            let (host, security) = ("127.0.0.1".to_owned(), Security::Plain);
            let server = Server { host, port: 1, security, login: None, connections: 4 };
            let Ok(Transport::Smtp(way)) = Transport::smtp(&server, &house) else { panic!("no way") };
            let mail = |n: usize| {
                let address = format!("{n}@ministry.example");
                let to = Recipient { person: None, name: String::new(), address, language: Language::English };
                Outgoing::new(
                    to,
                    String::new(),
                    format!("{n}@forum.example"),
                    "A notice".to_owned(),
                    "Open.".to_owned(),
                )
            };
            let queued = db.write(move |tx| (0..9).try_for_each(|n| queue(tx, &house, &mail(n), start())));
            queued.await.expect("queued");

            let claimed = claim(&db, start()).await.expect("nine mails");
            assert!(claim(&db, start()).await.expect("nothing more").is_empty());
            let sending = send(&db, &way, Batch::new(claimed, Moment::now()), start()).await.expect("nothing is sent");

            assert_eq!(sending, Sending { more: true, ..Sending::default() });
            let mails = db.read(|tx| list(tx, MailId::LAST, 50)).await.expect("the queue");
            assert!(mails.iter().all(|mail| mail.error.is_none() && mail.attempts == 0));
            assert_eq!(claim(&db, start()).await.expect("they are due").len(), 9);
        });
    }

    #[test]
    fn delays_double_up_to_four_hours() {
        let minutes: Vec<u64> = (0..10).map(|attempts| delay(attempts).as_secs() / 60).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        assert_eq!(delay(i64::MAX), LONGEST_DELAY);
    }
}
