//! Notices of a post to all of a long list: through the real fan-out and the real queue, beside the same messages handed
//! over bare by the same client library, over as many connections, to the same sink. Both are done in turns.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant as Moment};

use anyhow::{Context, Result, ensure};
use db::{Chance, Clock, Db, Instant};
use lettre::address::Envelope;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use mail::{Mail, MailId, Transport};
use page::Browser;
use rapporteur::jobs;
use rapporteur::settings::Settings;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::sink::Sink;

/// A message and where it goes.
type Message = (Envelope, Vec<u8>);

/// How often each is done.
const TURNS: usize = 3;

/// Posts in a topic as somebody who is signed in, and prints for each turn how many mails a second left as notices, and how
/// many bare.
///
/// # Errors
/// A post that was not taken; the store's and the network's own.
pub async fn notices(database: &str, at: &str, topic: &str, token: &str, connections: usize) -> Result<()> {
    let at: Instant = at.parse().ok().context("the instant")?;
    let sink = Sink::start()?;
    let mut settings = Settings { database: database.to_owned(), log: "warn".to_owned(), ..Settings::default() };
    settings.mail.host = "127.0.0.1".to_owned();
    settings.mail.port = sink.port;
    settings.mail.connections = connections;
    let db = Db::open(&settings.store())?;
    let clock = Clock::fixed(at);
    let site = rapporteur::site(db.clone(), clock.clone(), Chance::system(), &settings, true)?;
    // What was decided before, such as the invitations, is out of the way: also what a slower database took some seconds for.
    clock.advance(Duration::from_mins(5));
    jobs::run_due(&site, &Transport::Outbox).await?;
    let mut browser = Browser::new(page::router(site.clone())).with_cookie("sign-in", token);
    // Nothing is measured the first time: it tells how many there are.
    let mut count = 0;
    for turn in 0..=TURNS {
        clock.advance(Duration::from_secs(10));
        let before = newest(&db).await?;
        post(&mut browser, topic, turn).await?;
        if turn == 0 {
            jobs::run_due(&site, &Transport::Outbox).await?;
            count = mails(&db, before).await?.len();
            ensure!(count > 0, "the post is told to nobody");
            continue;
        }
        let (taken, begun) = (sink.taken(), Moment::now());
        let running = jobs::start(site.clone(), settings.transport()?);
        sink.has_taken(taken + count).await?;
        let notices = begun.elapsed();
        running.stop().await;
        let mails = mails(&db, before).await?;
        ensure!(mails.len() == count, "{} mails instead of {count}", mails.len());
        let messages = mails.iter().map(message).collect::<Result<Vec<_>>>()?;
        let size = messages.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() / count;
        let begun = Moment::now();
        hand_over(&sink, mails, message, connections).await?;
        let written = begun.elapsed();
        let begun = Moment::now();
        hand_over(&sink, messages, |message| Ok(message.clone()), connections).await?;
        let bare = begun.elapsed();
        let rate = |time: Duration| count as f64 / time.as_secs_f64();
        let ratio = |time: Duration| time.as_secs_f64() / notices.as_secs_f64();
        println!(
            "{count} {size} {:.0} {:.0} {:.3} {:.0} {:.3}",
            rate(notices),
            rate(written),
            ratio(written),
            rate(bare),
            ratio(bare)
        );
    }
    db.close().await;
    Ok(())
}

async fn post(browser: &mut Browser, topic: &str, turn: usize) -> Result<()> {
    let text = "We would share our terms of reference with any Party that asks. ".repeat(14);
    let key = format!("notices-{turn}");
    let fields = [("form_key", key.as_str()), ("language", "en"), ("capacity", "expert"), ("text", &text)];
    let posted = browser.post(&format!("{topic}/posts"), &fields).await;
    ensure!(posted.status == 303, "the post was not taken: {} {:.300}", posted.status, posted.body);
    Ok(())
}

/// The newest mail of the queue.
async fn newest(db: &Db) -> Result<MailId> {
    let newest = db.read(|tx| mail::list(tx, MailId::LAST, 1)).await?;
    Ok(newest.first().map_or(MailId(0), |mail| mail.id))
}

/// What was queued after a mail.
async fn mails(db: &Db, after: MailId) -> Result<Vec<Mail>> {
    let (mut mails, mut before) = (Vec::new(), MailId::LAST);
    loop {
        let some = db.read(move |tx| mail::list(tx, before, 1_000)).await?;
        let Some(last) = some.last().map(|mail| mail.id) else { return Ok(mails) };
        mails.extend(some.into_iter().take_while(|mail| mail.id > after));
        if last <= after {
            return Ok(mails);
        }
        before = last;
    }
}

/// A mail as it is handed over.
fn message(mail: &Mail) -> Result<Message> {
    let envelope = Envelope::new(Some(mail.envelope.parse()?), vec![mail.address.parse()?])?;
    Ok((envelope, mail::message(mail)?))
}

/// Hands messages over, each made when its turn comes, over so many connections at once.
async fn hand_over<T: Send + 'static>(
    sink: &Sink,
    messages: Vec<T>,
    make: fn(&T) -> Result<Message>,
    connections: usize,
) -> Result<()> {
    let (port, queue) = (sink.port, Arc::new(Mutex::new(VecDeque::from(messages))));
    let mut running = JoinSet::new();
    for _ in 0..connections {
        let queue = Arc::clone(&queue);
        running.spawn(async move {
            let stream = TcpStream::connect(("127.0.0.1", port)).await?;
            stream.set_nodelay(true)?;
            let hello = ClientId::Domain("forum.example".to_owned());
            let mut connection = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await?;
            let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            while let Some(next) = next() {
                let (envelope, bytes) = make(&next)?;
                connection.send(&envelope, &bytes).await?;
            }
            connection.quit().await?;
            Ok::<_, anyhow::Error>(())
        });
    }
    while let Some(ended) = running.join_next().await {
        ended??;
    }
    Ok(())
}
