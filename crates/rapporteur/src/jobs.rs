//! What is done by itself: jobs that look for what is due and do it. Each keeps what it knows in the database, so that a
//! program that was down does afterwards what fell due meanwhile, and two programs on one database share the work.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use mail::Transport;
use page::Site;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

/// A job: does some of what is due, and says whether more is.
struct Job {
    /// As logs name it.
    name: &'static str,
    run: for<'a> fn(&'a Site, &'a Transport) -> Doing<'a>,
}

type Doing<'a> = Pin<Box<dyn Future<Output = db::Result<bool>> + Send + 'a>>;

/// What somebody waits for before their screen, in turns of its own: nothing that is told to many keeps it waiting.
const ASKED_FOR: &[Job] = &[
    Job { name: "sign-in links", run: |site, _| Box::pin(identity::send_links(site)) },
    Job { name: "registrations", run: |site, _| Box::pin(forum::answer_registrations(site)) },
];

/// What is decided and told, in the order in which one leads to another: it is queued and leaves in the same turn.
const JOBS: &[Job] = &[
    Job { name: "the course of forums", run: |site, _| Box::pin(forum::keep_course(site)) },
    Job { name: "notices of posts", run: |site, _| Box::pin(forum::tell(site)) },
    Job { name: "digests", run: |site, _| Box::pin(forum::digest(site)) },
    Job { name: "files without a post", run: |site, _| Box::pin(forum::forget_uploads(site)) },
    Job { name: "rounds of comments", run: |site, _| Box::pin(review::tell(site)) },
    Job { name: "what has expired", run: |site, _| Box::pin(forget_expired(site)) },
    Job { name: "the sealed log", run: |site, _| Box::pin(log::seal_due(site)) },
];

/// What leaves, in turns of its own: a mail server that is slow keeps nothing else waiting.
const LEAVING: &[Job] = &[Job { name: "mail", run: |site, transport| Box::pin(send_mail(site, transport)) }];

/// How often they look.
const EVERY: Duration = Duration::from_secs(2);

async fn send_mail(site: &Site, transport: &Transport) -> db::Result<bool> {
    Ok(mail::send_due(&site.db, transport, site.clock.now()).await?.more)
}

/// So many keys of forms are removed at once.
const REMOVED: i64 = 1_000;

/// Removes what can have no effect any more: links and sign-ins that are not good, keys of forms that nobody can still send.
async fn forget_expired(site: &Site) -> db::Result<bool> {
    let now = site.clock.now();
    let more = identity::forget_expired(site).await?;
    if !site.db.read(move |tx| record::once::has_old(tx, now)).await? {
        return Ok(more);
    }
    Ok(site.db.write(move |tx| record::once::delete_old(tx, now, REMOVED)).await? > 0 || more)
}

/// Does everything that is due at the site's time, and returns when nothing is: for the simulated round and for tests, whose
/// clock stands still meanwhile.
///
/// # Errors
/// The first that a job reports.
pub async fn run_due(site: &Site, transport: &Transport) -> db::Result<()> {
    for job in ASKED_FOR.iter().chain(JOBS).chain(LEAVING) {
        while (job.run)(site, transport).await? {}
    }
    Ok(())
}

/// The jobs of a running server.
pub struct Jobs {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

/// Starts them; they run until [`Jobs::stop`].
pub fn start(site: Site, transport: Transport) -> Jobs {
    let (stop, stopped) = watch::channel(false);
    let decided = Arc::new(Notify::new());
    let mut running = JoinSet::new();
    running.spawn(leave(site.clone(), transport.clone(), stopped.clone(), Arc::clone(&decided)));
    running.spawn(decide(ASKED_FOR, (site.clone(), transport.clone()), stopped.clone(), Arc::clone(&decided)));
    running.spawn(decide(JOBS, (site, transport), stopped, decided));
    Jobs { stop, running }
}

/// Does what is due, again and again; whatever was decided may leave at once.
async fn decide(
    jobs: &[Job],
    (site, transport): (Site, Transport),
    mut stopped: watch::Receiver<bool>,
    decided: Arc<Notify>,
) {
    while !*stopped.borrow() {
        turn(jobs, (&site, &transport), &stopped, || decided.notify_one()).await;
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stopped.changed() => {}
        }
    }
}

/// Lets leave what was decided, by this program or another.
async fn leave(site: Site, transport: Transport, mut stopped: watch::Receiver<bool>, decided: Arc<Notify>) {
    while !*stopped.borrow() {
        turn(LEAVING, (&site, &transport), &stopped, || {}).await;
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = decided.notified() => {}
            _ = stopped.changed() => {}
        }
    }
}

/// One turn: each job until nothing more is due for it. A job that fails is tried again in the next turn; the others go on. It is
/// run as a task of its own, so that one that panics is no more than one that fails.
async fn turn(
    jobs: &[Job],
    (site, transport): (&Site, &Transport),
    stopped: &watch::Receiver<bool>,
    did: impl Fn() + Send,
) {
    for job in jobs {
        loop {
            if *stopped.borrow() {
                return;
            }
            let (run, site, transport) = (job.run, site.clone(), transport.clone());
            let done = tokio::spawn(async move { run(&site, &transport).await }).await;
            did();
            match done {
                Ok(Ok(true)) => {}
                Ok(Ok(false)) => break,
                Ok(Err(error)) => {
                    tracing::error!(job = job.name, %error, "a job failed");
                    break;
                }
                Err(error) => {
                    tracing::error!(job = job.name, %error, "a job ended badly");
                    break;
                }
            }
        }
    }
}

impl Jobs {
    /// Lets each finish what it has begun.
    pub async fn stop(mut self) {
        // The jobs may be gone already; then there is nothing to tell.
        let _ = self.stop.send(true);
        while let Some(ended) = self.running.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "the jobs ended badly");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn what_can_have_no_effect_any_more_is_removed_and_nothing_else() {
        db::test::on_both(async |db| {
            let site = page::test::site(&db, "2031-06-03T09:00:00Z", vec![]);
            let people = db.write(record::test::people).await.expect("people");
            let (now, address) = (site.clock.now(), "luis@story.example");
            identity::link(&db, &site.chance, address, now).await.expect("a link");
            let signed_in = db.write(move |tx| {
                record::once::insert(tx, "sent", "/", now)?;
                let statement =
                    db::sql!("INSERT INTO sign_in (token, person, created, expires) VALUES ($1, $2, $3, $4)");
                tx.run(statement, &[&[1_u8].as_slice(), &people.expert, &now, &(now + identity::SIGNED_IN_FOR)])
            });
            signed_in.await.expect("a sign-in and a form");
            let left = async || {
                while forget_expired(&site).await.expect("the job") {}
                let count = db::sql!(
                    "SELECT (SELECT count(*) FROM sign_in_link), (SELECT count(*) FROM sign_in), (SELECT count(*) FROM form_accepted)"
                );
                let found = db.read(|tx| tx.one(count, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))).await;
                found.expect("what is left")
            };
            assert_eq!(left().await, (1_i64, 1_i64, 1_i64));
            site.clock.advance(identity::LINK_GOOD_FOR);
            assert_eq!(left().await, (0, 1, 1));
            site.clock.advance(identity::SIGNED_IN_FOR - identity::LINK_GOOD_FOR - Duration::from_secs(1));
            assert_eq!(left().await, (0, 1, 1));
            site.clock.advance(Duration::from_secs(1));
            assert_eq!(left().await, (0, 0, 1));
            site.clock.advance(record::once::KEPT);
            assert_eq!(left().await, (0, 0, 0));
        });
    }

    static TRIED: AtomicUsize = AtomicUsize::new(0);
    static DONE: AtomicUsize = AtomicUsize::new(0);

    const PANICS_ONCE: &[Job] = &[
        Job {
            name: "panics once",
            run: |_, _| {
                Box::pin(async { if TRIED.fetch_add(1, Ordering::Relaxed) == 0 { panic!("once") } else { Ok(false) } })
            },
        },
        Job { name: "goes on", run: |_, _| Box::pin(async { Ok(DONE.fetch_add(1, Ordering::Relaxed) > 5) }) },
    ];

    #[test]
    fn a_job_that_panics_is_run_again_in_the_next_turn_and_the_others_go_on() {
        db::test::on_sqlite(async |db| {
            let site = page::test::site(&db, "2031-06-03T09:00:00Z", vec![]);
            let (_stop, stopped) = watch::channel(false);
            for turns in 1..=2 {
                turn(PANICS_ONCE, (&site, &Transport::Queue), &stopped, || {}).await;
                assert_eq!((TRIED.load(Ordering::Relaxed), DONE.load(Ordering::Relaxed)), (turns, turns));
            }
        });
    }
}
