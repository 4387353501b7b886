//! The rules of signing in: how long, how often, and where one may go afterwards.

use std::time::Duration;

/// How long a link that was handed out is good.
pub const LINK_GOOD_FOR: Duration = Duration::from_hours(48);
/// How long a link in an invitation is good at most: it waits in a mailbox until somebody finds the time.
pub(crate) const INVITATION_GOOD_FOR: Duration = Duration::from_hours(90 * 24);
/// How long a browser stays signed in.
pub const SIGNED_IN_FOR: Duration = Duration::from_hours(30 * 24);

/// With what a token begins, so that one is known for what it is wherever it turns up.
pub(crate) const TOKEN_BEGINS: &str = "rapporteur_";
/// For how many days a token can be made, the usual one first.
pub(crate) const TOKEN_DAYS: [i64; 4] = [90, 7, 30, 365];
/// How many tokens of one person are good at a time.
pub(crate) const MOST_TOKENS: usize = 50;
/// The longest name of a token.
pub(crate) const LONGEST_NAME: usize = 100;

/// Over which time requests for links are counted.
pub(crate) const COUNTED_OVER: Duration = Duration::from_hours(1);
/// How many links one address gets in that time.
pub(crate) const PER_ADDRESS: i64 = 5;
/// How many requests from one place are answered in that time: a delegation sits behind one line.
pub(crate) const PER_REMOTE: i64 = 60;
/// How long the digests by which requests are counted are kept.
pub(crate) const REQUESTS_KEPT: Duration = Duration::from_hours(24);

/// A path of our own pages to go to, or nothing: whoever wrote the link must not be able to send people elsewhere.
pub(crate) fn own_path(text: &str) -> Option<&str> {
    // A browser takes `//host` and `/\host` for another host, and drops tabs and line ends before it looks.
    let own = text.starts_with('/') && !text.starts_with("//") && !text.contains('\\');
    let plain = text.len() <= 500 && text.bytes().all(|byte| byte.is_ascii_graphic());
    let sign_in = text == "/sign-in" || text.starts_with("/sign-in/") || text.starts_with("/sign-in?");
    (own && plain && !sign_in).then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_our_own_pages_are_gone_to() {
        assert_eq!(own_path("/documents/5?lang=fr"), Some("/documents/5?lang=fr"));
        for elsewhere in [
            "",
            "documents/5",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "javascript:alert(1)",
            "/sign-in",
            "/sign-in/token",
        ] {
            assert_eq!(own_path(elsewhere), None, "{elsewhere:?}");
        }
    }

    proptest! {
        /// Resolved as a browser does it, the path stays on the host.
        #[test]
        fn no_path_leaves_the_host(text in "[/\\\\a-z:.@?#\\t\\n%-]{0,12}") {
            if let Some(path) = own_path(&text) {
                prop_assert!(path.starts_with('/'));
                let second = path.as_bytes().get(1);
                prop_assert!(second != Some(&b'/') && second != Some(&b'\\'));
            }
        }
    }
}
