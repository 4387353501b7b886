//! Ways out.

mod open;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use lettre::transport::smtp;
use lettre::transport::smtp::client::TlsParameters;
use lettre::transport::smtp::extension::ClientId;
use tokio::sync::watch;
use tokio::time::timeout;

use self::open::{Error, Open};
use crate::message::enveloped;
use crate::{House, Mail};

/// Where mail goes.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Nowhere yet: no mail server is set. Mails wait in the queue.
    Queue,
    /// To a page: nothing leaves, and everything counts as sent. For demonstrations.
    Outbox,
    /// To a mail server.
    Smtp(Arc<Way>),
}

/// The way to a mail server.
pub struct Way {
    server: Server,
    /// As whom we say hello.
    hello: ClientId,
    /// How the server proves who it is; not where it need not.
    tls: Option<TlsParameters>,
}

impl fmt::Debug for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the password.
        write!(f, "Way({}:{})", self.server.host, self.server.port)
    }
}

/// The mail server that takes our mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// User and password, if it wants them.
    pub login: Option<(String, String)>,
    /// How many mails are handed to it at the same moment, each over a connection of its own.
    pub connections: usize,
}

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all: for a server on the same machine.
    Plain,
    /// It begins open and must become TLS before anything is said (port 587).
    StartTls,
    /// TLS from the first byte (port 465).
    Tls,
}

/// How an attempt ended that did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The message cannot be made.
    Unwritable(String),
    /// The server will never take this mail.
    ForEver(String),
    /// The server did not want this mail now.
    ForNow(String),
    /// There is no server to talk to, or it does not let us in: no other mail will do better now.
    NoServer(String),
}

/// How long it may take to hand one mail over, with what it takes to connect for it. A server that takes longer is away; if it
/// took the mail all the same, it gets it again.
pub(crate) const LONGEST: Duration = Duration::from_mins(2);
/// How long it may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// Answers that are about us and not about the mail: who we are and how we log in.
const ABOUT_US: [u16; 6] = [421, 454, 530, 534, 535, 538];

impl Transport {
    /// The way to a mail server; no connection is made yet.
    ///
    /// # Errors
    /// A host that cannot be named in a certificate.
    pub fn smtp(server: &Server, house: &House) -> Result<Self, smtp::Error> {
        let tls = match server.security {
            Security::Plain => None,
            Security::StartTls | Security::Tls => Some(TlsParameters::new(server.host.clone())?),
        };
        let hello = ClientId::Domain(house.domain.clone());
        Ok(Transport::Smtp(Arc::new(Way { server: server.clone(), hello, tls })))
    }
}

/// One connection to the mail server, made when there is something to send over it.
pub(crate) struct Connection {
    way: Arc<Way>,
    open: Option<Open>,
    /// Until what became of the mail before is noted, the words of the next are not given away.
    noted: Option<watch::Receiver<bool>>,
}

impl Connection {
    /// All that may be open at the same moment, none of them open yet.
    pub(crate) fn all(way: &Arc<Way>) -> impl Iterator<Item = Self> {
        (0..way.server.connections.max(1)).map(|_| Connection { way: Arc::clone(way), open: None, noted: None })
    }

    /// From now on, no words of a mail are given away until this is true, and no mail is done with.
    pub(crate) fn wait_for(&mut self, noted: watch::Receiver<bool>) {
        self.noted = Some(noted);
    }

    /// Hands one mail over. `Ok` only after the server has taken it over (250).
    pub(crate) async fn send(&mut self, mail: &Mail) -> Result<(), Failure> {
        let before = self.noted.take();
        let answer = self.hand_over(mail, before.clone()).await;
        // Also where no words were given away: what is noted of the mail before must not be overtaken by the next.
        match noted(before).await {
            Ok(()) => answer,
            Err(error) => answer.and(Err(Failure::NoServer(chain(&error)))),
        }
    }

    async fn hand_over(&mut self, mail: &Mail, before: Option<watch::Receiver<bool>>) -> Result<(), Failure> {
        let (envelope, bytes) = enveloped(mail).map_err(|fault| Failure::Unwritable(fault.to_string()))?;
        let handing = async {
            let mut open = match self.open.take() {
                Some(open) => open,
                None => Open::connect(&self.way).await.map_err(|error| Failure::NoServer(chain(&error)))?,
            };
            let answer = open.send(&envelope, &bytes, noted(before)).await;
            // After a refusal goodbye was said already.
            self.open = Some(open).filter(|open| !open.has_broken());
            answer.map_err(|error| failure(&error))
        };
        let late = |_| Err(Failure::NoServer(format!("it did not answer within {} seconds", LONGEST.as_secs())));
        timeout(LONGEST, handing).await.unwrap_or_else(late)
    }

    /// Says goodbye.
    pub(crate) async fn end(self) {
        if let Some(mut open) = self.open {
            // Whatever it answers, nothing more is sent.
            let _ = timeout(GOODBYE, open.quit()).await;
        }
    }
}

/// Waits until it is so; where it cannot come to be so any more, whoever sends stops altogether.
async fn noted(noted: Option<watch::Receiver<bool>>) -> Result<(), Error> {
    let Some(mut noted) = noted else { return Ok(()) };
    noted.wait_for(|noted| *noted).await.map(drop).map_err(|_| Error::Unnoted)
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::Smtp(error) => answered(error),
        Error::Network(_) | Error::Unnoted => Failure::NoServer(chain(error)),
    }
}

fn answered(error: &smtp::Error) -> Failure {
    let code = error.status().map(u16::from);
    let what = chain(error);
    match code {
        Some(code) if ABOUT_US.contains(&code) => Failure::NoServer(what),
        Some(_) if error.is_permanent() => Failure::ForEver(what),
        Some(_) => Failure::ForNow(what),
        // What the server never said it could do, such as addresses with letters of all scripts.
        None if error.is_client() => Failure::ForEver(what),
        None => Failure::NoServer(what),
    }
}

/// An error with what lies under it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}
