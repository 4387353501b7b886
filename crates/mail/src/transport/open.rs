//! A connection that is open.

use lettre::address::Envelope;
use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Rcpt};
use tokio::net::TcpStream;

use super::{Security, Server, Way};

/// A connection to the mail server over which mails can be handed to it.
pub(super) struct Open {
    connection: AsyncSmtpConnection,
    /// Whether the server takes commands without waiting for the answer to the one before (RFC 2920).
    in_a_row: bool,
}

/// Why there is no connection, or why a mail was not handed over.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("no connection")]
    Network(#[from] std::io::Error),
    #[error(transparent)]
    Smtp(#[from] smtp::Error),
    #[error("what became of the mail before could not be noted")]
    Unnoted,
}

impl Open {
    pub(super) async fn connect(way: &Way) -> Result<Self, Error> {
        let Server { host, port, security, login, .. } = &way.server;
        let address = (host.as_str(), *port);
        let mut connection = if *security == Security::Tls {
            AsyncSmtpConnection::connect_tokio1(address, None, &way.hello, way.tls.clone(), None).await?
        } else {
            let stream = TcpStream::connect(address).await?;
            // A mail's last line goes out apart, and would wait for the server to confirm what came before.
            stream.set_nodelay(true)?;
            AsyncSmtpConnection::connect_with_transport(Box::new(stream), &way.hello).await?
        };
        if let (Security::StartTls, Some(tls)) = (security, &way.tls) {
            connection.starttls(tls.clone(), &way.hello).await?;
        }
        if let Some((user, password)) = login {
            connection.auth(DEFAULT_MECHANISMS, &Credentials::new(user.clone(), password.clone())).await?;
        }
        // The library keeps of the server's greeting only what it uses itself: we say hello once more, and read it.
        let greeting = connection.command(Ehlo::new(way.hello.clone())).await?;
        let in_a_row = greeting.message().any(|line| line.trim().eq_ignore_ascii_case("PIPELINING"));
        Ok(Open { connection, in_a_row })
    }

    /// Hands one mail over, its words once the one before is `noted`; after a refusal or a fault the connection is no good any more.
    pub(super) async fn send(
        &mut self,
        envelope: &Envelope,
        bytes: &[u8],
        noted: impl Future<Output = Result<(), Error>>,
    ) -> Result<(), Error> {
        // What needs the server's consent, which the library asks for.
        let mut addresses = envelope.from().into_iter().chain(envelope.to());
        let is_plain = bytes.is_ascii() && addresses.all(|address| AsRef::<str>::as_ref(address).is_ascii());
        if !(self.in_a_row && is_plain) {
            noted.await?;
            return Ok(self.connection.send(envelope, bytes).await.map(drop)?);
        }
        let sent = self.send_in_a_row(envelope, bytes, noted).await;
        if sent.is_err() {
            self.connection.abort().await;
        }
        sent
    }

    /// The three commands before the words go out at once, and cost one way there and back instead of three.
    async fn send_in_a_row(
        &mut self,
        envelope: &Envelope,
        bytes: &[u8],
        noted: impl Future<Output = Result<(), Error>>,
    ) -> Result<(), Error> {
        let mut commands = Mail::new(envelope.from().cloned(), Vec::new()).to_string();
        for address in envelope.to() {
            commands.push_str(&Rcpt::new(address.clone(), Vec::new()).to_string());
        }
        commands.push_str(&Data.to_string());
        self.connection.command(commands).await?;
        for _ in envelope.to() {
            self.connection.read_response().await?;
        }
        self.connection.read_response().await?;
        noted.await?;
        Ok(self.connection.message(bytes).await.map(drop)?)
    }

    pub(super) fn has_broken(&self) -> bool {
        self.connection.has_broken()
    }

    /// Says goodbye.
    pub(super) async fn quit(&mut self) -> Result<(), smtp::Error> {
        self.connection.quit().await.map(drop)
    }
}
