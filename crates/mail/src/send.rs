//! Sending what is due: over several connections at once, each with one mail under way.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use db::{Db, Error, Instant, Result, Write};
use tokio::sync::watch;
use tokio::task::{JoinError, JoinHandle, JoinSet};
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
/// How many transactions note what became of mails at the same moment: what ends meanwhile waits and is noted together.
const NOTES: usize = 1;
/// For how long a store that is too busy to note what became of mails is asked again.
const NOTING: Duration = Duration::from_secs(20);
/// For how long it waits before it is asked again.
const AGAIN: Duration = Duration::from_millis(100);
/// For how long a connection begins with another of them; what is left goes back to the queue.
const BEGINNING: Duration = Duration::from_secs(20);
/// How often whoever sends looks for what somebody has asked for meanwhile, and waits for.
const LOOKING: Duration = Duration::from_secs(1);
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

/// Sends the mails that are due at `now`, what somebody asked for and waits for before all others, and these roughly in the order in
/// which they were decided, over as many connections as the
/// server's settings allow, for some seconds. A mail counts as sent once the server said that it has it. If the program dies between
/// that and the commit, it is sent again with the same Message-ID, by which readers' programs tell the two apart; as a
/// connection gives the words of a mail when the one before is committed, so many are sent again at most as there are connections.
///
/// # Errors
/// The store's own.
pub async fn send_due(db: &Db, transport: &Transport, now: Instant) -> Result<Sending> {
    match transport {
        Transport::Queue => Ok(Sending::default()),
        Transport::Outbox => show(db, now).await,
        Transport::Smtp(way) => send(way, Due::new(db.clone(), now), Moment::now() + BEGINNING).await,
    }
}

/// Takes mails from the queue: [`store::claim`] or [`store::claim_asked_for`].
type Claim = fn(&mut Write<'_>, Instant, Instant, i64) -> Result<HashSet<MailId>>;

async fn claim(db: Db, now: Instant, which: Claim) -> Result<Vec<Mail>> {
    let (most, lease) = (i64::try_from(BATCH).unwrap_or(i64::MAX), now + LEASE);
    let claimed = db.write(move |tx| which(tx, now, lease, most)).await?;
    if claimed.is_empty() {
        return Ok(Vec::new());
    }
    db.read(move |tx| store::claimed(tx, &claimed, lease)).await
}

/// What is shown on a page counts as sent, and stays as it is.
async fn show(db: &Db, now: Instant) -> Result<Sending> {
    let claimed: Vec<MailId> = claim(db.clone(), now, store::claim).await?.iter().map(|mail| mail.id).collect();
    let sending = Sending { sent: claimed.len(), more: claimed.len() == BATCH, ..Sending::default() };
    db.write(move |tx| store::sent(tx, &claimed, now)).await?;
    Ok(sending)
}

/// The mails that are due, taken from the queue a batch at a time: the next while the one before is being sent.
struct Due {
    db: Db,
    now: Instant,
    /// Since when it is that instant.
    since: Moment,
    /// When it was last looked for what somebody waits for.
    looked: Option<Moment>,
    mails: VecDeque<Mail>,
    coming: Option<JoinHandle<Result<Vec<Mail>>>>,
    /// Whether nothing is due beyond these.
    is_last: bool,
    /// Why no more could be taken.
    failed: Option<Error>,
}

impl Due {
    fn new(db: Db, now: Instant) -> Self {
        let (since, mails) = (Moment::now(), VecDeque::new());
        Due { db, now, since, looked: None, mails, coming: None, is_last: false, failed: None }
    }

    /// What somebody waits for goes before all that is due.
    async fn look(&mut self) {
        let moment = Moment::now();
        if self.looked.is_some_and(|looked| moment < looked + LOOKING) {
            return;
        }
        self.looked = Some(moment);
        // It may have been asked for only now.
        match claim(self.db.clone(), self.now + (moment - self.since), store::claim_asked_for).await {
            Ok(mails) => mails.into_iter().rev().for_each(|mail| self.mails.push_front(mail)),
            Err(error) => (self.is_last, self.failed) = (true, Some(error)),
        }
    }

    async fn next(&mut self) -> Option<Mail> {
        self.look().await;
        if self.mails.len() <= BATCH / 2 && self.coming.is_none() && !self.is_last {
            self.coming = Some(tokio::spawn(claim(self.db.clone(), self.now, store::claim)));
        }
        if self.mails.is_empty() {
            self.arrive().await;
        }
        self.mails.pop_front()
    }

    /// Waits for those that are being taken.
    async fn arrive(&mut self) {
        let Some(coming) = self.coming.take() else { return };
        match coming.await.unwrap_or_else(|fault| Err(Error::Other(fault.to_string()))) {
            Ok(mails) => {
                self.is_last = mails.len() < BATCH;
                self.mails.extend(mails);
            }
            // What is under way comes to its end before this is told.
            Err(error) => (self.is_last, self.failed) = (true, Some(error)),
        }
    }
}

/// A mail that was taken from the queue, after a connection has handed it over or failed to.
struct Handed {
    mail: Mail,
    connection: Connection,
    answer: Result<(), Failure>,
}

async fn hand_over(mut connection: Connection, mail: Mail) -> Handed {
    let answer = connection.send(&mail).await;
    Handed { mail, connection, answer }
}

/// Sends what is due; what is not begun by `until` is due again at once, and what no connection could be had for in a minute. What
/// becomes of mails is noted as they end, what ends meanwhile together; until then their connections say to whom the next go, and
/// give the words of these only then.
async fn send(way: &Arc<Way>, mut due: Due, until: Moment) -> Result<Sending> {
    let (db, now) = (due.db.clone(), due.now);
    let mut idle: Vec<Connection> = Connection::all(way).collect();
    let (mut running, mut sending, mut away) = (JoinSet::new(), Sending::default(), None);
    let (mut ended, mut noting) = (Ended::default(), JoinSet::new());
    loop {
        while !idle.is_empty() && Moment::now() < until {
            let Some(mail) = due.next().await else { break };
            running.extend(idle.pop().map(|connection| hand_over(connection, mail)));
        }
        tokio::select! {
            handed = next_ended(&mut running) => match handed? {
                handed if handed.is_empty() => break,
                handed => for Handed { mail, mut connection, answer } in handed {
                    match sending.count(&mail, &answer, now) {
                        // Other connections may go on: some servers take only so many.
                        Some(gone) => away = Some(gone),
                        None => {
                            connection.wait_for(ended.noted.subscribe());
                            idle.push(connection);
                        }
                    }
                    ended.mails.push((mail, answer));
                }
            },
            Some(noted) = noting.join_next() => finished(noted)?,
        }
        if noting.len() < NOTES && !ended.mails.is_empty() {
            noting.spawn(note(db.clone(), std::mem::take(&mut ended), now));
        }
    }
    if !ended.mails.is_empty() {
        noting.spawn(note(db.clone(), ended, now));
    }
    while let Some(noted) = noting.join_next().await {
        finished(noted)?;
    }
    let away = away.filter(|_| idle.is_empty());
    idle.into_iter().map(Connection::end).collect::<JoinSet<()>>().join_all().await;
    due.arrive().await;
    let Due { mails: left, is_last, failed, .. } = due;
    sending.more = away.is_none() && !(is_last && left.is_empty());
    if !left.is_empty() {
        sending.delayed += if away.is_some() { left.len() } else { 0 };
        db.write(move |tx| {
            left.iter().try_for_each(|mail| match &away {
                // The rest would fare no better now.
                Some(error) => store::waits(tx, mail.id, error, now + FIRST_DELAY),
                None => store::give_back(tx, mail.id, now),
            })
        })
        .await?;
    }
    failed.map_or(Ok(sending), Err)
}

/// Mails that were handed over or could not be, and of which that is not noted yet.
#[derive(Default)]
struct Ended {
    mails: Vec<(Mail, Result<(), Failure>)>,
    /// Becomes true once it is.
    noted: watch::Sender<bool>,
}

/// Notes what became of mails, and tells their connections. A store that cannot take it now is asked again for some seconds: what
/// is not noted is sent twice.
async fn note(db: Db, Ended { mails, noted }: Ended, now: Instant) -> Result<()> {
    let (mails, until) = (Arc::new(mails), Moment::now() + NOTING);
    loop {
        let own = Arc::clone(&mails);
        match db.write(move |tx| settle(tx, &own, now)).await {
            Err(error) if error.is_transient() && Moment::now() < until => tokio::time::sleep(AGAIN).await,
            Err(error) => return Err(error),
            Ok(()) => {
                noted.send_replace(true);
                return Ok(());
            }
        }
    }
}

fn finished(noting: std::result::Result<Result<()>, JoinError>) -> Result<()> {
    noting.unwrap_or_else(|fault| Err(Error::Other(fault.to_string())))
}

/// Those that have ended: the first, and those that have by then. None, when nothing is under way.
async fn next_ended(running: &mut JoinSet<Handed>) -> Result<Vec<Handed>> {
    let mut ended = Vec::from_iter(running.join_next().await);
    ended.extend(std::iter::from_fn(|| running.try_join_next()));
    ended.into_iter().map(|handed| handed.map_err(|fault| Error::Other(fault.to_string()))).collect()
}

impl Sending {
    /// Counts what became of a mail, and says it in the log. Why there is no server, where there is none.
    fn count(&mut self, mail: &Mail, answer: &Result<(), Failure>, now: Instant) -> Option<String> {
        match answer {
            Ok(()) => self.sent += 1,
            Err(Failure::NoServer(error)) => {
                tracing::warn!(%error, "mails wait for the mail server");
                self.delayed += 1;
                return Some(error.clone());
            }
            Err(Failure::ForNow(error)) if is_young(mail, now) => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail waits");
                self.delayed += 1;
            }
            Err(Failure::Unwritable(error)) => {
                tracing::error!(mail = %mail.id, %error, "a mail cannot be written");
                self.failed += 1;
            }
            Err(Failure::ForNow(error) | Failure::ForEver(error)) => {
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, %error, "a mail is given up");
                self.failed += 1;
            }
        }
        None
    }
}

/// Whether a mail that the server does not want now is tried again.
fn is_young(mail: &Mail, now: Instant) -> bool {
    now < mail.created + GIVE_UP_AFTER
}

/// Notes what became of mails. What only their readers may know is taken out once nobody needs it any more.
fn settle(tx: &mut Write<'_>, mails: &[(Mail, Result<(), Failure>)], now: Instant) -> Result<()> {
    let sent: Vec<MailId> = mails.iter().filter(|(_, answer)| answer.is_ok()).map(|(mail, _)| mail.id).collect();
    store::sent(tx, &sent, now)?;
    for (mail, answer) in mails {
        let is_over = match answer {
            Ok(()) => true,
            Err(failure) => failed(tx, mail, failure, now)?,
        };
        if is_over && mail.secret.is_some() {
            store::erase(tx, mail.id)?;
        }
    }
    Ok(())
}

/// Notes how a mail could not be handed over; whether it is given up.
fn failed(tx: &mut Write<'_>, mail: &Mail, failure: &Failure, now: Instant) -> Result<bool> {
    match failure {
        // No attempt is spent, and nothing given up, on a server that is away.
        Failure::NoServer(error) => store::waits(tx, mail.id, error, now + FIRST_DELAY)?,
        Failure::ForNow(error) if is_young(mail, now) => {
            store::delayed(tx, mail.id, error, now + delay(mail.attempts))?;
        }
        Failure::Unwritable(error) => {
            store::failed(tx, mail.id, error, now)?;
            return Ok(true);
        }
        Failure::ForNow(error) | Failure::ForEver(error) => {
            store::failed(tx, mail.id, error, now)?;
            if mail.person.is_some() {
                let report = Report::refusal(error);
                bounce::insert(tx, &mail.address, &Bounce { at: now, mail: mail.id, report, incoming: None })?;
            }
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{House, Outgoing, Recipient, Security, Server, list, queue};
    use language::Language;

    fn start() -> Instant {
        "2031-06-03T09:12:00Z".parse().expect("an instant")
    }

    fn house() -> House {
        House { address: "forum@forum.example".to_owned(), domain: "forum.example".to_owned() }
    }

    fn notice(n: usize) -> Outgoing {
        let address = format!("{n}@ministry.example");
        let to = Recipient { person: None, name: String::new(), address, language: Language::English };
        Outgoing::new(to, String::new(), house().message_id(&n.to_string()), "A notice".to_owned(), "Open.".to_owned())
    }

    #[test]
    fn what_is_asked_for_in_the_middle_goes_before_what_is_due_already() {
        db::test::on_both(async |db: Db| {
            let queued = db.write(|tx| (0..9).try_for_each(|n| queue(tx, &house(), &notice(n), start())));
            queued.await.expect("queued");
            let mut due = Due::new(db.clone(), start());
            assert_eq!(due.next().await.expect("a mail").address, "0@ministry.example");

            let link = Outgoing { asked_for: true, ..notice(9) };
            db.write(move |tx| queue(tx, &house(), &link, start())).await.expect("queued");
            let soon = due.next().await.expect("a mail").address;
            due.looked = Some(Moment::now() - LOOKING);
            let then = due.next().await.expect("a mail").address;
            assert_eq!([soon, then], ["1@ministry.example", "9@ministry.example"]);
            let mut left = Vec::new();
            while let Some(mail) = due.next().await {
                left.push(mail.address);
            }
            assert_eq!(left, (2..9).map(|n| format!("{n}@ministry.example")).collect::<Vec<_>>(), "and none twice");
        });
    }

    #[test]
    fn what_nobody_began_with_in_time_is_due_again_at_once() {
        db::test::on_both(async |db: Db| {
            // Nobody listens there: whoever tried would say so.
            let (host, security) = ("127.0.0.1".to_owned(), Security::Plain);
            let server = Server { host, port: 1, security, login: None, connections: 4 };
            let Ok(Transport::Smtp(way)) = Transport::smtp(&server, &house()) else { panic!("no way") };
            let queued = db.write(|tx| (0..9).try_for_each(|n| queue(tx, &house(), &notice(n), start())));
            queued.await.expect("queued");

            let claimed = claim(db.clone(), start(), store::claim).await.expect("nine mails");
            assert!(claim(db.clone(), start(), store::claim).await.expect("nothing more").is_empty());
            let due = Due { mails: claimed.into(), is_last: true, ..Due::new(db.clone(), start()) };
            let sending = send(&way, due, Moment::now()).await.expect("nothing is sent");

            assert_eq!(sending, Sending { more: true, ..Sending::default() });
            let mails = db.read(|tx| list(tx, MailId::LAST, 50)).await.expect("the queue");
            assert!(mails.iter().all(|mail| mail.error.is_none() && mail.attempts == 0));
            assert_eq!(claim(db.clone(), start(), store::claim).await.expect("they are due").len(), 9);
        });
    }

    #[test]
    fn a_mail_that_cannot_be_sent_does_not_overtake_what_is_noted_of_the_one_before() {
        db::test::on_both(async |db: Db| {
            let (host, security) = ("127.0.0.1".to_owned(), Security::Plain);
            let server = Server { host, port: 1, security, login: None, connections: 1 };
            let Ok(Transport::Smtp(way)) = Transport::smtp(&server, &house()) else { panic!("no way") };
            let to = Recipient { address: "no address".to_owned(), ..notice(0).to };
            let mail = Outgoing { to, ..notice(0) };
            db.write(move |tx| queue(tx, &house(), &mail, start())).await.expect("queued");
            let mail = claim(db.clone(), start(), store::claim).await.expect("a mail").remove(0);
            let mut connection = Connection::all(&way).next().expect("a connection");
            let (done, noted) = watch::channel(false);
            connection.wait_for(noted);
            let mut sending = std::pin::pin!(connection.send(&mail));
            let soon = tokio::time::timeout(Duration::ZERO, &mut sending).await;
            assert!(soon.is_err(), "it is done with: {soon:?}");
            done.send_replace(true);
            assert!(matches!(sending.await, Err(Failure::Unwritable(_))));
        });
    }

    #[test]
    fn delays_double_up_to_four_hours() {
        let minutes: Vec<u64> = (0..10).map(|attempts| delay(attempts).as_secs() / 60).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        assert_eq!(delay(i64::MAX), LONGEST_DELAY);
    }
}
