//! Mail by LMTP while the server runs: the mail server in front hands it over on this machine.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, Result};
use mail::lmtp::{Delivered, Door};
use page::Site;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The server's ear for mail.
pub struct Lmtp {
    pub address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

/// Listens for mail to the site's addresses.
///
/// # Errors
/// An address on which nobody can listen.
pub async fn start(site: Site, address: SocketAddr) -> Result<Lmtp> {
    let listener = TcpListener::bind(address).await.with_context(|| format!("listening for mail on {address}"))?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let (house, largest) = (site.house.clone(), postbox::largest(&site.limits));
    let deliver = move |raw: Vec<u8>, recipient: String| -> mail::lmtp::Delivering {
        let site = site.clone();
        Box::pin(async move { deliver(&site, raw, &recipient).await })
    };
    let door = Door { house, largest, deliver: Arc::new(deliver) };
    Ok(Lmtp { address, stop, serving: tokio::spawn(mail::lmtp::serve(listener, door, stopped)) })
}

async fn deliver(site: &Site, raw: Vec<u8>, recipient: &str) -> Delivered {
    match postbox::receive(site, raw, Some(recipient)).await {
        Ok(received) => Delivered::Kept(postbox::said(received.as_ref())),
        Err(error) => {
            tracing::error!(%error, "a mail could not be kept; the mail server has it");
            Delivered::NotNow
        }
    }
}

impl Lmtp {
    /// Finishes the mail that is being kept, and hears no more.
    pub async fn stop(self) {
        // It may have ended already; then there is nothing to tell.
        let _ = self.stop.send(true);
        if let Err(error) = self.serving.await {
            tracing::error!(%error, "listening for mail ended badly");
        }
    }
}
