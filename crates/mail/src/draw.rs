//! Tokens for a transaction that may run again.

use db::Chance;
use sha2::{Digest, Sha256};

/// Chance that was drawn before a transaction: inside it, every token that the transaction needs is made from this, and
/// comes out the same when the transaction has to run again.
#[derive(Clone)]
pub struct Draw([u8; 32]);

/// RFC 4648, base32 in small letters: mail servers may change the case of an address.
const SIGNS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

impl Draw {
    /// Draws.
    pub fn new(chance: &Chance) -> Self {
        Draw(chance.bytes())
    }

    /// The token for one purpose of this draw, such as `reply/12`: 26 signs that nobody can guess (130 bits of a digest).
    pub fn token(&self, purpose: &str) -> String {
        let digest = Sha256::new().chain_update(self.0).chain_update(purpose).finalize();
        let mut token = String::with_capacity(26);
        let (mut bits, mut held) = (0_u32, 0_u32);
        for byte in digest {
            held = (held << 8 | u32::from(byte)) & 0xFFFF;
            bits += 8;
            while bits >= 5 && token.len() < 26 {
                bits -= 5;
                token.push(char::from(SIGNS[(held >> bits & 31) as usize]));
            }
        }
        token
    }

    /// A token for one of many things that are made in this order, such as the notices of a post to its readers: those that are made
    /// together stand together where tokens are kept in order, so that writing them touches few pages. What nobody can guess in it
    /// is as long as in any other.
    pub fn token_in_order(&self, order: [i64; 2], purpose: &str) -> String {
        let sign = |number: i64, place: u32| char::from(SIGNS[(number >> (5 * place) & 31) as usize]);
        let numbered = order.into_iter().flat_map(|number| (0..5).rev().map(move |place| sign(number, place)));
        numbered.collect::<String>() + &self.token(purpose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_has_one_token() {
        let draw = Draw::new(&Chance::seeded(1));
        assert_eq!(draw.token("reply/1"), draw.clone().token("reply/1"));
        assert_ne!(draw.token("reply/1"), draw.token("reply/2"));
        assert_ne!(draw.token("reply/1"), Draw::new(&Chance::seeded(2)).token("reply/1"));
        let ordered = draw.token_in_order([1, 33], "reply/1");
        assert_eq!(ordered, format!("aaaabaaabb{}", draw.token("reply/1")));
        let token = draw.token("x");
        assert!(token.len() == 26 && token.bytes().all(|sign| SIGNS.contains(&sign)), "{token}");
    }
}
