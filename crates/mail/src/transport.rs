//! Ways out.

use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

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
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// The mail server that takes our mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// User and password, if it wants them.
    pub login: Option<(String, String)>,
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

/// How long a step of the conversation may take (RFC 5321, 4.5.3.2 allows more; a job tries again anyway).
const PATIENCE: Duration = Duration::from_secs(60);

/// Answers that are about us and not about the mail: who we are and how we log in.
const ABOUT_US: [u16; 6] = [421, 454, 530, 534, 535, 538];

impl Transport {
    /// The way to a mail server; no connection is made yet.
    ///
    /// # Errors
    /// A host that cannot be named in a certificate.
    pub fn smtp(server: &Server, house: &House) -> Result<Self, smtp::Error> {
        let tls = match server.security {
            Security::Plain => Tls::None,
            Security::StartTls => Tls::Required(TlsParameters::new(server.host.clone())?),
            Security::Tls => Tls::Wrapper(TlsParameters::new(server.host.clone())?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .tls(tls)
            .hello_name(ClientId::Domain(house.domain.clone()))
            .timeout(Some(PATIENCE))
            .pool_config(PoolConfig::new().max_size(4));
        if let Some((user, password)) = &server.login {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Transport::Smtp(builder.build()))
    }

    /// Hands one mail over. `Ok` only after the server has taken it over (250).
    pub(crate) async fn send(&self, mail: &Mail) -> Result<(), Failure> {
        let (envelope, bytes) = enveloped(mail).map_err(|fault| Failure::Unwritable(fault.to_string()))?;
        match self {
            Transport::Queue => Err(Failure::NoServer("no mail server is set".to_owned())),
            Transport::Outbox => Ok(()),
            Transport::Smtp(smtp) => smtp.send_raw(&envelope, &bytes).await.map(drop).map_err(|error| failure(&error)),
        }
    }
}

fn failure(error: &smtp::Error) -> Failure {
    let code = error.status().map(u16::from);
    let what = chain(error);
    match code {
        Some(code) if ABOUT_US.contains(&code) => Failure::NoServer(what),
        Some(_) if error.is_permanent() => Failure::ForEver(what),
        Some(_) => Failure::ForNow(what),
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
