//! A mail as a page shows it.

use language::{Markup, escape};
use mail::Mail;

/// The text of a mail without what only its reader may know; in a demonstration, where readers are invented, as it is.
pub(crate) fn text(mail: &Mail, invented: bool) -> String {
    match &mail.secret {
        Some(secret) if !invented && !secret.is_empty() => mail.text.replace(secret, "…"),
        _ => mail.text.clone(),
    }
}

/// A plain text as HTML: addresses of our own pages are links, if `leads` says that they are there, and nothing else is.
pub(crate) fn linked(text: &str, base: &str, leads: impl Fn(&str) -> bool) -> Markup {
    let mut html = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(at) = rest.find(base) {
        let after = &rest[at + base.len()..];
        let path = path(after);
        html.push_str(&escape(&rest[..at]));
        if path.is_empty() {
            // The beginning of another host's name, or of nothing.
            html.push_str(&escape(base));
        } else {
            let (path_html, base_html) = (escape(path), escape(base));
            html.push_str(&match leads(path) {
                true => format!("<a href=\"{path_html}\">{base_html}{path_html}</a>"),
                false => format!("{base_html}{path_html}"),
            });
        }
        rest = &after[path.len()..];
    }
    html.push_str(&escape(rest));
    Markup::finished(html)
}

/// The path with which a text goes on after our own address; empty if it does not.
fn path(text: &str) -> &str {
    let own = text.starts_with('/') && !text.starts_with("//");
    if !own {
        return "";
    }
    let end = text.find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '"' | '\\')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_address_is_linked() {
        let leads = |path: &str| !path.starts_with("/gone");
        let html = |text: &str| linked(text, "http://forum.example", leads).as_str().to_owned();
        assert_eq!(
            html("See http://forum.example/posts/7?lang=fr&x=1."),
            "See <a href=\"/posts/7?lang=fr&amp;x=1\">http://forum.example/posts/7?lang=fr&amp;x=1</a>."
        );
        for other in [
            "http://forum.example/gone/7",
            "http://forum.example.evil/x",
            "http://forum.example@evil/x",
            "http://forum.example//evil",
            "https://evil/",
        ] {
            assert!(!html(other).contains("<a"), "{other}");
        }
        assert_eq!(html("<b> http://forum.example/a\"b"), "&lt;b&gt; <a href=\"/a\">http://forum.example/a</a>&quot;b");
        assert_eq!(html("(http://forum.example/)"), "(<a href=\"/\">http://forum.example/</a>)");
    }
}
