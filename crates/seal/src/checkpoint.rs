//! Checkpoints: how many entries a log has and their root, signed (C2SP tlog-checkpoint as a signed note with Ed25519).

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::SigningKey;
use signed_note::{Note, Signer as _, StandardSigner, StandardVerifier, VerifierList};
use tlog_tiles::Hash;

/// The type of signature that signed notes give the number 1.
const ED25519: u8 = 1;

/// The key with which a log signs its checkpoints.
#[derive(Clone)]
pub struct Key {
    signer: StandardSigner,
    secret: String,
    verifier: String,
}

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkpoint {
    pub origin: String,
    pub size: u64,
    pub root: Hash,
}

/// A text that is no checkpoint, or not of the log by whose key it should be signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotSigned(String);

impl Key {
    /// The key made of 32 random bytes, for the log of this name: its address without the scheme (`example.org/log`).
    ///
    /// # Errors
    /// [`NotSigned`] when the name is empty, or has blanks or a plus sign.
    pub fn new(origin: &str, seed: &[u8; 32]) -> Result<Self, NotSigned> {
        let key = SigningKey::from_bytes(seed);
        let public = [&[ED25519], key.verifying_key().as_bytes().as_slice()].concat();
        let id = signed_note::key_id(origin, &public);
        let private = BASE64_STANDARD.encode([&[ED25519], seed.as_slice()].concat());
        Key::parse(&format!("PRIVATE+KEY+{origin}+{id:08x}+{private}"))
    }

    /// The key from its text, `PRIVATE+KEY+<name>+<id>+<base64>`.
    ///
    /// # Errors
    /// [`NotSigned`] when it is none.
    pub fn parse(secret: &str) -> Result<Self, NotSigned> {
        let secret = secret.trim();
        let not = |why: &str| NotSigned(format!("this is not the secret key of a log: {why}"));
        let signer = StandardSigner::new(secret).map_err(|error| not(&error.to_string()))?;
        // Base64 may have plus signs of its own, so the parts are counted from the front.
        let encoded = secret.splitn(5, '+').nth(4).unwrap_or_default();
        let bytes = BASE64_STANDARD.decode(encoded).map_err(|error| not(&error.to_string()))?;
        let seed: [u8; 32] = bytes.get(1..).and_then(|seed| seed.try_into().ok()).ok_or_else(|| not("its length"))?;
        let public = SigningKey::from_bytes(&seed).verifying_key();
        let verifier = signed_note::new_ed25519_verifier_key(signer.name(), &public);
        Ok(Key { verifier, secret: secret.to_owned(), signer })
    }

    /// The name of the log.
    pub fn origin(&self) -> &str {
        self.signer.name()
    }

    /// The text of the key, to be kept secret.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The key by which everybody can verify, to be published: `<name>+<id>+<base64>`.
    pub fn verifier(&self) -> &str {
        &self.verifier
    }

    /// The signed checkpoint of a tree.
    ///
    /// # Errors
    /// [`NotSigned`] when the key's name cannot stand in one.
    pub fn sign(&self, size: u64, root: Hash) -> Result<String, NotSigned> {
        let not = |error: &dyn fmt::Display| NotSigned(format!("the checkpoint cannot be signed: {error}"));
        let text = tlog_tiles::Checkpoint::new(self.origin(), size, root, "").map_err(|error| not(&error))?.to_bytes();
        let mut note = Note::new(&text, &[]).map_err(|error| not(&error))?;
        note.add_sigs(&[&self.signer]).map_err(|error| not(&error))?;
        String::from_utf8(note.to_bytes()).map_err(|error| not(&error))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the secret.
        write!(f, "Key({})", self.verifier)
    }
}

/// Reads a checkpoint and verifies its signature by the log's published key.
///
/// # Errors
/// [`NotSigned`], which says why not.
pub fn open(note: &str, verifier: &str) -> Result<Checkpoint, NotSigned> {
    let not = |error: &dyn fmt::Display| NotSigned(format!("this is not a checkpoint of the log: {error}"));
    let known = StandardVerifier::new(verifier).map_err(|error| not(&error))?;
    let note = Note::from_bytes(note.as_bytes()).map_err(|error| not(&error))?;
    note.verify(&VerifierList::new(vec![Box::new(known)])).map_err(|error| not(&error))?;
    let checkpoint = tlog_tiles::Checkpoint::from_bytes(note.text()).map_err(|error| not(&error))?;
    if verifier.split('+').next() != Some(checkpoint.origin()) {
        return Err(NotSigned(format!("this is a checkpoint of another log, {}", checkpoint.origin())));
    }
    Ok(Checkpoint { origin: checkpoint.origin().to_owned(), size: checkpoint.size(), root: *checkpoint.hash() })
}
