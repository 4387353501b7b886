//! Tokens are handed out once and kept only as digests: a stolen database signs nobody in.

use sha2::{Digest, Sha256};

/// The SHA-256 digest of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenDigest([u8; 32]);

impl TokenDigest {
    /// The digest of a token as it was handed out.
    pub fn of(token: &str) -> Self {
        TokenDigest(Sha256::digest(token.as_bytes()).into())
    }

    /// In hexadecimal.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// As it stands in a column.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}
