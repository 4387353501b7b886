//! A proof as a text that can be kept and verified without the log (C2SP tlog-proof).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tlog_tiles::Hash;

/// The proof that the entry number `index` is in the tree of a signed checkpoint: the hashes of [`crate::inclusion`] for the
/// checkpoint's size, and the checkpoint as it was signed.
pub fn tlog_proof(index: u64, inclusion: &[Hash], checkpoint: &str) -> String {
    let hashes: String = inclusion.iter().map(|hash| BASE64_STANDARD.encode(hash.0) + "\n").collect();
    format!("c2sp.org/tlog-proof@v1\nindex {index}\n{hashes}\n{checkpoint}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_has_the_standards_form() {
        let checkpoint = "example.org/log\n2\nroot\n\n\u{2014} example.org/log signature\n";
        assert_eq!(
            tlog_proof(1, &[Hash([0; 32])], checkpoint),
            format!("c2sp.org/tlog-proof@v1\nindex 1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n{checkpoint}")
        );
        assert_eq!(tlog_proof(0, &[], checkpoint), format!("c2sp.org/tlog-proof@v1\nindex 0\n\n{checkpoint}"));
    }
}
