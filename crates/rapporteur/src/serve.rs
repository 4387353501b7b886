//! Serving: the site from its settings, the listener, the logs, and a stop that finishes what was begun.

use std::future::Future;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use axum_server::Handle;
use clap::Args;
use db::{Chance, Clock, Db, Instant};
use page::Site;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::settings::Settings;
use crate::{jobs, lmtp, subjects};

/// Opens the store, making the folder of an SQLite file when it is missing.
pub(crate) fn open(settings: &Settings) -> Result<Db> {
    if let Some(file) = settings.database.strip_prefix("sqlite:")
        && let Some(folder) = Path::new(file).parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
    }
    Db::open(&settings.store()).with_context(|| opening(settings))
}

/// As [`open`], for what an operator does at once and which may take long, such as bringing in the history of many years.
pub(crate) fn open_for_long(settings: &Settings) -> Result<Db> {
    let patient = db::Settings { read_limit: LONG, write_limit: LONG, ..settings.store() };
    Db::open(&patient).with_context(|| opening(settings))
}

/// How long an operator waits.
const LONG: Duration = Duration::from_hours(6);

fn opening(settings: &Settings) -> String {
    format!("the database {}", shown(&settings.database))
}

/// The address of a database without its password.
fn shown(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://…@{rest}"),
        _ => url.to_owned(),
    }
}

/// Puts the site together over a store that is migrated.
///
/// # Errors
/// A fault in the messages.
pub fn site(db: Db, clock: Clock, chance: Chance, settings: &Settings, invented: bool) -> Result<Site> {
    let pages = page::Settings { name: settings.treaty(), base: settings.address.clone(), invented };
    let on = subjects::all().into_iter().filter(|subject| settings.is_on(subject.name)).collect();
    let receivers = subjects::receivers().into_iter().filter(|receiver| settings.is_on(receiver.name)).collect();
    let site = Site::new(db, clock, chance, pages, on)?.with_mail(settings.house(), receivers);
    let site = site.with_log_key(settings.log_key()).with_machine(settings.machine()?);
    Ok(site.with_limits(settings.limits()?))
}

/// How the pages are served.
#[derive(Args, Debug)]
pub(crate) struct Serve {
    /// Listen here instead of where the settings say
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Serve as of this instant, such as 2031-06-03T09:00:00Z, from where time goes on: to rehearse, or to measure
    #[arg(long, value_name = "INSTANT")]
    as_of: Option<Instant>,
    /// Print one line of JSON with the address when the first page can be had
    #[arg(long)]
    json: bool,
}

/// `rapporteur serve`.
pub(crate) async fn run(mut settings: Settings, how: &Serve) -> Result<()> {
    settings.listen = how.listen.unwrap_or(settings.listen);
    logs(&settings);
    let db = open(&settings)?;
    db.migrate().await.context("migrating")?;
    let clock = how.as_of.map_or_else(Clock::system, Clock::fixed);
    let site = site(db.clone(), clock.clone(), Chance::system(), &settings, false)?;
    let transport = settings.transport()?;
    let listener = listen(&settings).await?;
    let address = listener.local_addr()?;
    let lmtp = match settings.lmtp()? {
        Some(address) => Some(lmtp::start(site.clone(), address).await?),
        None => None,
    };
    // Whoever reads this finds all doors open.
    tracing::info!(%address, "serving");
    if how.json {
        println!("{{\"address\":\"http://{address}\"}}");
    }
    let jobs = jobs::start(site.clone(), transport);
    let ticking = how.as_of.map(|_| tokio::spawn(tick(clock)));
    answer(listener, site, stop()).await?;
    if let Some(lmtp) = lmtp {
        lmtp.stop().await;
    }
    ticking.inspect(|ticking| ticking.abort());
    jobs.stop().await;
    db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Lets a clock that was set go on.
pub(crate) async fn tick(clock: Clock) {
    let second = Duration::from_secs(1);
    let mut ticks = tokio::time::interval(second);
    loop {
        ticks.tick().await;
        clock.advance(second);
    }
}

pub(crate) async fn listen(settings: &Settings) -> Result<TcpListener> {
    let taken =
        || format!("listening on {} (is something else there? --listen takes another address)", settings.listen);
    TcpListener::bind(settings.listen).await.with_context(taken)
}

/// How long a client may take to say what it wants, on a line that it leaves open too.
const ASKING: Duration = Duration::from_secs(60);
/// How long answers under way may take once the program is to stop: whoever runs containers often kills after ten seconds.
const FINISHING: Duration = Duration::from_secs(8);

/// Answers until `stop`, then finishes the answers under way. What takes longer than [`FINISHING`], such as a request of which the
/// end never comes, is cut.
pub(crate) async fn answer(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let handle = Handle::new();
    let mut server = axum_server::from_tcp(listener.into_std().context("the listener")?).context("the listener")?;
    server = server.handle(handle.clone()).first_request_timeout(ASKING).http1_only();
    server.http_builder().http1().header_read_timeout(ASKING);
    let stopping = {
        let site = site.clone();
        async move {
            stop.await;
            // Pages that stand open are told no more: an answer that has no end would never be finished.
            site.tell_no_more();
            handle.graceful_shutdown(Some(FINISHING));
        }
    };
    let stopping = tokio::spawn(stopping);
    let doors = page::router(site).into_make_service_with_connect_info::<SocketAddr>();
    let served = server.serve(doors).await.context("serving");
    stopping.abort();
    served
}

/// Ends when the operator or the system asks the program to stop.
pub(crate) async fn stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return tracing::error!("cannot listen for signals");
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// Structured logs on standard error: standard output belongs to the commands.
pub(crate) fn logs(settings: &Settings) {
    let filter = EnvFilter::try_new(&settings.log).unwrap_or_else(|_| EnvFilter::new("info"));
    // A file is no terminal: colours would stand in it as signs.
    let coloured = std::io::stderr().is_terminal();
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(coloured).with_writer(std::io::stderr);
    // A second call in one process, as in tests, keeps the first logger.
    let _ = if settings.log_json { logs.json().try_init() } else { logs.try_init() };
}
