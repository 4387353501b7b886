//! HTML as plain text: quotations marked by `> `, links with where they lead, and the marks of [`mark`] where mail
//! programs tell by a class or an id what they added.

use std::collections::HashMap;
use std::sync::LazyLock;

use html2text::config::{self, Config};
use html2text::render::{TaggedLine, TextDecorator};

use mail_parser::decoders::html::html_to_text;
use regex::Regex;

use super::mark;

/// The elements by which mail programs set off what they add: Gmail, Thunderbird, Outlook, Yahoo, Proton. Names with
/// capital letters are compared as attributes: selectors are read in small letters.
const ADDED: &str = concat!(
    ".gmail_attr::before, .moz-cite-prefix::before { content: \"\u{E000}\" }",
    "[id=\"divRplyFwdMsg\"]::before, [id=\"appendonsend\"]::before, [class=\"OutlookMessageHeader\"]::before,",
    ".yahoo_quoted::before, .ms-outlook-mobile-reference-message::before,",
    "#mail-editor-reference-message-container::before { content: \"\u{E001}\" }",
    ".gmail_signature::before, .moz-signature::before, [id=\"Signature\"]::before,",
    "#ms-outlook-mobile-signature::before, .protonmail_signature_block::before { content: \"\u{E002}\" }",
    ".gmail_signature::after, .moz-signature::after, [id=\"Signature\"]::after,",
    "#ms-outlook-mobile-signature::after, .protonmail_signature_block::after { content: \"\u{E003}\" }",
    "hr { display: none } [data-hidden] { display: none }",
    "td::after, th::after { content: \"\u{E007}\" } tr::before { content: \"\u{E008}\" }",
);

/// What programs put into a page so that lists of mails show it, and readers do not see.
static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    let hides =
        r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|\z))";
    let style = [
        r#"\s(?:[^<>]*\s)?style\s*=\s*(?:"[^"]*"#,
        &hides.replace(r"\z", "\""),
        "|'[^']*",
        &hides.replace(r"\z", "'"),
        ")",
    ];
    Regex::new(&format!("(?i)<([a-z][a-z0-9]*)({})", style.concat())).expect("a pattern of ours")
});

/// Lines are not broken: nothing that a person writes is so long.
const WIDTH: usize = 100_000;
/// What follows in a longer page is not read.
const LONGEST: usize = 2_000_000;

/// The text of a page; empty if it has none.
pub(super) fn text(page: &str) -> String {
    let page = &page[..page.floor_char_boundary(LONGEST)];
    if nests_too_deep(page) {
        return single_gaps(&html_to_text(page));
    }
    let page = HIDDEN.replace_all(page, "<$1 data-hidden$2");
    let text = config().and_then(|config| config.string_from_read(page.as_bytes(), WIDTH));
    single_gaps(&links(&rows(&text.unwrap_or_default())))
}

/// Longer cells are no table of figures, but how a page is laid out.
const LONGEST_CELL: usize = 80;

/// Rows of short cells on one line each; other tables only lay a page out, and their cells stand one below the other.
fn rows(text: &str) -> String {
    let mut parts = text.split(mark::ROW);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (cells, rest) = part.rsplit_once(mark::CELL).unwrap_or(("", part));
        let cells: Vec<&str> =
            cells.split(mark::CELL).map(|cell| cell.trim_start_matches(['>', ' ', '\n']).trim_end()).collect();
        let short = |cell: &&str| !cell.contains(['\n', mark::LINK]) && cell.chars().count() <= LONGEST_CELL;
        if cells.iter().filter(|cell| !cell.is_empty()).count() < 2 || !cells.iter().all(short) {
            out.push_str(part);
            continue;
        }
        out.push_str(&cells.join(" | "));
        out.push_str(if rest.trim().is_empty() { "\n" } else { rest });
    }
    out.replace(mark::CELL, "")
}

/// Deeper than any page of a mail program; the time to lay a page out grows with the square of its depth.
const DEEPEST: usize = 400;
/// Elements that hold nothing, or that pages often do not close.
const UNCLOSED: [&str; 17] = [
    "area", "br", "col", "dd", "dt", "hr", "img", "input", "li", "link", "meta", "option", "p", "td", "th", "tr", "wbr",
];

fn nests_too_deep(page: &str) -> bool {
    let mut open: HashMap<String, usize> = HashMap::new();
    let mut depth = 0_usize;
    page.split('<').skip(1).any(|tag| {
        let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != ':').unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        if name.is_empty() || UNCLOSED.contains(&name.as_str()) {
            return false;
        }
        let same = open.entry(name).or_default();
        match (closes, *same) {
            // It closes nothing.
            (true, 0) => {}
            (true, _) => (*same, depth) = (*same - 1, depth - 1),
            (false, _) => (*same, depth) = (*same + 1, depth + 1),
        }
        depth > DEEPEST
    })
}

/// With one empty line where a page has several, which are its margins and not the writer's.
fn single_gaps(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n")
}

fn config() -> Result<Config<Plain>, html2text::Error> {
    config::with_decorator(Plain::default()).raw_mode(true).allow_width_overflow().add_css(ADDED)
}

/// Shows each link as its words with where it leads behind them, unless they say the same or it leads nowhere on the web.
fn links(text: &str) -> String {
    let mut parts = text.split(mark::LINK);
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((words, (target, rest))) =
            part.split_once(mark::TARGET).and_then(|(words, rest)| Some((words, rest.split_once(mark::LINK_END)?)))
        else {
            shown.push_str(part);
            continue;
        };
        shown.push_str(words);
        let web = target.starts_with("https://") || target.starts_with("http://");
        if web && bare(words) != bare(target) {
            shown.push_str(&format!(" <{target}>"));
        }
        shown.push_str(rest);
    }
    mark_free_of_links(&shown)
}

fn mark_free_of_links(text: &str) -> String {
    text.replace([mark::LINK, mark::TARGET, mark::LINK_END], "")
}

fn bare(address: &str) -> &str {
    let address = address.trim();
    let address = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    address.trim_end_matches('/')
}

/// Text without ornament; of a link, its words and where it leads, between marks.
#[derive(Clone, Debug, Default)]
struct Plain {
    targets: Vec<String>,
}

impl TextDecorator for Plain {
    type Annotation = ();

    fn decorate_link_start(&mut self, target: &str) -> (String, ()) {
        self.targets.push(target.to_owned());
        (mark::LINK.to_string(), ())
    }

    fn decorate_link_end(&mut self) -> String {
        format!("{}{}{}", mark::TARGET, self.targets.pop().unwrap_or_default(), mark::LINK_END)
    }

    fn decorate_em_start(&self) -> (String, ()) {
        nothing()
    }

    fn decorate_em_end(&self) -> String {
        String::new()
    }

    fn decorate_strong_start(&self) -> (String, ()) {
        nothing()
    }

    fn decorate_strong_end(&self) -> String {
        String::new()
    }

    fn decorate_strikeout_start(&self) -> (String, ()) {
        nothing()
    }

    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }

    fn decorate_code_start(&self) -> (String, ()) {
        nothing()
    }

    fn decorate_code_end(&self) -> String {
        String::new()
    }

    fn decorate_superscript_start(&self) -> (String, ()) {
        nothing()
    }

    fn decorate_superscript_end(&self) -> String {
        String::new()
    }

    fn decorate_preformat_first(&self) {}

    fn decorate_preformat_cont(&self) {}

    fn decorate_image(&mut self, _: &str, _: &str) -> (String, ()) {
        nothing()
    }

    fn header_prefix(&self, _: usize) -> String {
        String::new()
    }

    fn quote_prefix(&self) -> String {
        "> ".to_owned()
    }

    fn unordered_item_prefix(&self) -> String {
        "- ".to_owned()
    }

    fn ordered_item_prefix(&self, number: i64) -> String {
        format!("{number}. ")
    }

    fn make_subblock_decorator(&self) -> Self {
        Plain::default()
    }

    fn finalise(&mut self, _: Vec<String>) -> Vec<TaggedLine<()>> {
        Vec::new()
    }
}

fn nothing() -> (String, ()) {
    (String::new(), ())
}
