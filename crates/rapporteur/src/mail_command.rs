//! `rapporteur mail receive`: a mail on standard input, as a mail server hands it over.

use std::io::Read as _;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Subcommand;
use db::{Chance, Clock, Instant};
use postbox::Received;

use crate::serve;
use crate::settings::Settings;

#[derive(Debug, Subcommand)]
pub(crate) enum Mail {
    /// Take in one mail from standard input: an answer to a notice becomes a post
    ///
    /// A mail server calls this for each mail to `reply+…@` the domain of the settings. Ends with 0 when the mail is taken in
    /// (also when it is held or refused: whoever wrote it is answered), and with 75 when it should be tried again later.
    Receive {
        /// The address to which it was delivered, if the mail server knows it apart from the mail
        #[arg(long, value_name = "ADDRESS")]
        recipient: Option<String>,
        /// Take it in as of this instant, such as 2031-06-03T09:00:00Z: for a database whose server runs `--as-of` or is a
        /// demonstration
        #[arg(long, value_name = "INSTANT")]
        as_of: Option<Instant>,
    },
}

/// `EX_TEMPFAIL` of sysexits.h, by which a mail server knows that it should keep the mail and try again.
const TRY_AGAIN: u8 = 75;

impl Mail {
    pub(crate) async fn run(self, settings: &Settings) -> Result<ExitCode> {
        let Mail::Receive { recipient, as_of } = self;
        let clock = as_of.map_or_else(Clock::system, Clock::fixed);
        match receive(settings, clock, recipient.as_deref()).await {
            Ok(received) => {
                println!("{}", postbox::said(received.as_ref()));
                Ok(ExitCode::SUCCESS)
            }
            Err(error) => {
                eprintln!("rapporteur: {error:#}; the mail should be tried again");
                Ok(ExitCode::from(TRY_AGAIN))
            }
        }
    }
}

async fn receive(settings: &Settings, clock: Clock, recipient: Option<&str>) -> Result<Option<Received>> {
    let mut raw = Vec::new();
    let most = u64::try_from(postbox::largest(&settings.limits()?) + 1).unwrap_or(u64::MAX);
    std::io::stdin().lock().take(most).read_to_end(&mut raw).context("reading the mail")?;
    // A mail server that writes to a closed pipe believes that nothing was taken in.
    std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink()).context("reading the mail")?;
    let db = serve::open(settings)?;
    db.migrate().await.context("migrating")?;
    let site = serve::site(db.clone(), clock, Chance::system(), settings, false)?;
    let received = postbox::receive(&site, raw, recipient).await.context("taking the mail in")?;
    db.close().await;
    Ok(received)
}
