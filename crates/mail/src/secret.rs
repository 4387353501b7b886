//! What only the reader of a mail may know, and what nobody quotes on purpose: the addresses of one's own at which the house takes
//! mail, and links that sign in, confirm or leave. Notices have them at their foot, and people quote notices whole.

use regex::Regex;

use crate::House;

/// A text without them, wherever they stand, also within an address that a mail program wrote anew (`%2F` for `/`). Of what kind
/// they were can still be seen: `begin+…@forum.example`, `https://forum.example/leave/…`. `base` is the address of our pages.
pub fn without_secrets(text: &str, house: &House, base: &str) -> String {
    let host = base.split_once("://").map_or(base, |(_, host)| host);
    let host = regex::escape(host).replace(':', "(?::|%3a)").replace('/', "(?:/|%2f)");
    // A token has 26 signs or more; what else a path of ours ends in is shorter, or the digest of something public.
    let links = format!(r"(?i)({host}(?:(?:/|%2f)[a-z-]+)+(?:/|%2f))[a-z0-9_-]{{26,}}");
    let domain = regex::escape(&house.domain);
    let addresses = format!(r#"(?i)\b(reply|begin|leave|bounce|nominate)(?:\+|%2b)[^\s<>"@]+?(@|%40)({domain})"#);
    let pattern = |pattern: &str| Regex::new(pattern).expect("a pattern of ours");
    let text = pattern(&links).replace_all(text, "${1}…");
    pattern(&addresses).replace_all(&text, "${1}+…${2}${3}").into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Draw;

    #[test]
    fn tokens_of_readers_stand_nowhere() {
        let house = House::at("https://forum.example:8443");
        let token = Draw::new(&db::Chance::seeded(1)).token("x");
        let long = db::Chance::seeded(1).token();
        let clean = |text: &str| without_secrets(text, &house, "https://forum.example:8443");
        for text in [
            format!("To begin a new thread here, write to: begin+280-{token}@forum.example."),
            format!("<mailto:REPLY+{}@FORUM.example>", token.to_uppercase()),
            format!("https://forum.example:8443/leave/{token}\n> and more"),
            format!("http://forum.example:8443/sign-in/{long}"),
            format!("<https://x.safelinks.example/?url=https%3A%2F%2Fforum.example%3A8443%2Fleave%2F{token}&data=1>"),
            format!("mailto:begin%2B280-{token}%40forum.example?subject=x"),
        ] {
            let found = clean(&text);
            assert!(found.contains('…') && !found.to_lowercase().contains(&token), "{found}");
            assert!(!found.contains(&long), "{found}");
        }
        assert_eq!(clean(&format!("a leave+{token}@forum.example, b")), "a leave+…@forum.example, b");
        for kept in [
            "See https://forum.example:8443/posts/12 and https://forum.example:8443/forums/6/proceedings#1",
            "Write to rapporteur@forum.example or reply+abc@elsewhere.example",
            "We leave/begin here. reply+1",
        ] {
            assert_eq!(clean(kept), kept);
        }
    }
}
