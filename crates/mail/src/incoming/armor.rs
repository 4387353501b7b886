//! Text that was signed as it stands (RFC 9580, 7): the words between the frame's lines. What was enciphered so says nothing.

const BEGINS: &str = "-----BEGIN PGP SIGNED MESSAGE-----";
const SIGNATURE: &str = "-----BEGIN PGP SIGNATURE-----";
const ENDS: &str = "-----END PGP SIGNATURE-----";

const ENCIPHERED: &str = "-----BEGIN PGP MESSAGE-----";
const ENCIPHERED_ENDS: &str = "-----END PGP MESSAGE-----";

/// Whether some of a text is enciphered in such a frame.
pub(super) fn enciphers(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == ENCIPHERED)
}

/// The text without such frames; what stands above and below them stays.
pub(super) fn without(text: &str) -> String {
    if !text.contains(BEGINS) && !text.contains(ENCIPHERED) {
        return text.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_end() == ENCIPHERED {
            let _ = lines.by_ref().find(|line| line.trim_end() == ENCIPHERED_ENDS);
            continue;
        }
        if line.trim_end() != BEGINS {
            kept.push(line);
            continue;
        }
        // "Hash: SHA256", then an empty line.
        for head in lines.by_ref() {
            if head.trim().is_empty() {
                break;
            }
        }
        let signed = lines.by_ref().take_while(|line| line.trim_end() != SIGNATURE);
        kept.extend(signed.map(|line| line.strip_prefix("- ").unwrap_or(line)));
        let _ = lines.by_ref().find(|line| line.trim_end() == ENDS);
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{enciphers, without};

    #[test]
    fn the_words_stay_and_the_frame_goes() {
        let signed = "Hello\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nWe agree.\n- -- so\n\
                      -----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\nBelow";
        assert_eq!(without(signed), "Hello\nWe agree.\n-- so\nBelow");
        assert_eq!(without("- a\n- b"), "- a\n- b");
        assert_eq!(without("-----BEGIN PGP SIGNED MESSAGE-----\nHash"), "");
        let enciphered = "Hello\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\nBelow";
        assert_eq!(without(enciphered), "Hello\nBelow");
        assert!(enciphers(enciphered) && !enciphers("-----BEGIN PGP MESSAGE----- he wrote"));
    }
}
