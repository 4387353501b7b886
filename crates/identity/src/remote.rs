//! From where a request comes, for counting.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use http::HeaderMap;
use http::request::Parts;
use page::Site;
use record::TokenDigest;

/// The place from which a request comes, as a digest; nothing inside the process.
pub struct Remote(pub Option<TokenDigest>);

impl FromRequestParts<Site> for Remote {
    type Rejection = page::Error;

    async fn from_request_parts(parts: &mut Parts, _: &Site) -> page::Result<Self> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        Ok(Remote(peer.map(|peer| TokenDigest::of(&format!("remote {}", place(asked_for(peer, &parts.headers)))))))
    }
}

/// A proxy in the same house says for whom it asks; nobody else is believed.
fn asked_for(peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let in_house = match peer {
        IpAddr::V4(peer) => peer.is_loopback() || peer.is_private(),
        IpAddr::V6(peer) => peer.is_loopback() || peer.is_unique_local(),
    };
    let forwarded = headers.get_all("x-forwarded-for").into_iter().next_back().and_then(|value| value.to_str().ok());
    // The last entry is the one that our own proxy added.
    let forwarded = forwarded.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
    forwarded.filter(|_| in_house).unwrap_or(peer)
}

/// One household has one address of the old kind or a network of 64 bits of the new.
fn place(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_in_the_house_is_believed() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "192.0.2.1, 198.51.100.7".parse().expect("a value"));
        let asked = |peer: &str| asked_for(peer.parse().expect("an address"), &headers).to_string();
        assert_eq!(asked("127.0.0.1"), "198.51.100.7");
        assert_eq!(asked("10.0.0.2"), "198.51.100.7");
        assert_eq!(asked("203.0.113.9"), "203.0.113.9");
    }

    #[test]
    fn a_network_is_one_place() {
        let place = |text: &str| place(text.parse().expect("an address"));
        assert_eq!(place("2001:db8:1:2:3::4"), place("2001:db8:1:2:ffff::1"));
        assert_ne!(place("2001:db8:1:2::1"), place("2001:db8:1:3::1"));
        assert_eq!(place("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
