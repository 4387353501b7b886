//! [`Chance`]: where tokens and draws come from, so that a test or a simulated round can repeat them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Randomness: the system's, or a repeatable sequence from a seed. Clones share the sequence.
#[derive(Clone)]
pub struct Chance(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<ChaCha20Rng>>),
}

/// 64 signs that stand in a URL as they are (RFC 4648, base64url).
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Chance {
    /// The operating system's randomness, fit for secrets.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// The same sequence for the same seed: for tests and simulations, never for secrets.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))))
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// If the operating system has no randomness to give: nothing can be kept secret then.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => getrandom::fill(&mut bytes).expect("the operating system gives randomness"),
            Source::Seeded(sequence) => sequence.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// 32 signs that nobody can guess (192 bits), fit for a URL.
    #[must_use]
    pub fn token(&self) -> String {
        self.bytes::<32>().iter().map(|byte| char::from(SIGNS[usize::from(byte & 63)])).collect()
    }

    /// A number from 0 up to but not including `bound`, each as likely.
    ///
    /// # Panics
    /// If `bound` is 0.
    #[must_use]
    pub fn below(&self, bound: u64) -> u64 {
        assert!(bound > 0, "no number is below 0");
        // Draws from the incomplete last stretch would favour the small numbers.
        let whole = u64::MAX - u64::MAX % bound;
        loop {
            let draw = u64::from_le_bytes(self.bytes());
            if draw < whole {
                return draw % bound;
            }
        }
    }

    /// One of them, each as likely; `None` if there are none.
    #[must_use]
    pub fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(from.len()).ok().filter(|count| *count > 0)?;
        usize::try_from(self.below(count)).ok().and_then(|index| from.get(index))
    }
}

impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the sequence's state: what comes next could be told from it.
        f.write_str(match self.0 {
            Source::System => "Chance::system",
            Source::Seeded(_) => "Chance::seeded",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats() {
        let (one, two) = (Chance::seeded(7), Chance::seeded(7));
        assert_eq!(one.token(), two.token());
        assert_eq!(one.clone().below(1_000), two.below(1_000));
        assert_ne!(one.token(), one.token());
        assert_ne!(Chance::seeded(8).token(), Chance::seeded(7).token());
        // Simulated rounds are compared between versions: the sequence itself may not change.
        assert_eq!(Chance::seeded(7).token(), "ZFKn3S5FQVHWWNcIOt43zJOz38ThnKnI");
    }

    #[test]
    fn tokens_stand_in_urls() {
        let token = Chance::system().token();
        assert_eq!(token.len(), 32);
        assert!(token.bytes().all(|sign| SIGNS.contains(&sign)));
        assert_ne!(token, Chance::system().token());
    }

    #[test]
    fn draws_are_even() {
        let chance = Chance::seeded(1);
        let mut drawn = [0_u32; 6];
        for _ in 0..6_000 {
            drawn[usize::try_from(chance.below(6)).expect("small")] += 1;
        }
        assert!(drawn.iter().all(|count| (850..1_150).contains(count)), "{drawn:?}");
        assert_eq!(chance.below(1), 0);
        assert!(chance.below(u64::MAX) < u64::MAX);
    }

    #[test]
    fn one_is_picked() {
        let chance = Chance::seeded(1);
        assert_eq!(chance.pick::<i32>(&[]), None);
        assert_eq!(chance.pick(&["only"]), Some(&"only"));
    }
}
