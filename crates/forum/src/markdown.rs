//! From what somebody typed to what is shown: Markdown, cleaned last by the sanitizer, done once when the post is written.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use comrak::nodes::{AstNode, NodeLink, NodeValue};
use comrak::{Arena, Node, Options, format_html, parse_document};
use record::contribution::{Number, Text};

/// The number of this way of rendering: kept with every text, so that texts of an older one can be told and done again.
pub const RENDERER: i64 = 2;

/// The tags that a post may have. No headings, since the page has its own order of them; no pictures, since a picture from
/// elsewhere tells its server who reads.
const TAGS: [&str; 19] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

static SANITIZER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow ugc"));
    builder
});

/// The posts to which their numbers in a text become links: those that are there for everybody.
#[derive(Clone, Debug, Default)]
pub struct Links {
    numbers: BTreeSet<Number>,
    /// Whether all of them stand on one page.
    on_one_page: bool,
}

impl FromIterator<Number> for Links {
    fn from_iter<I: IntoIterator<Item = Number>>(numbers: I) -> Self {
        Links { numbers: numbers.into_iter().collect(), on_one_page: false }
    }
}

impl Links {
    /// Links to posts that stand on the same page.
    pub fn on_one_page(numbers: impl IntoIterator<Item = Number>) -> Self {
        Links { on_one_page: true, ..numbers.into_iter().collect() }
    }

    fn address(&self, number: &str) -> String {
        format!("{}{number}", if self.on_one_page { "#post-" } else { "/posts/" })
    }
}

/// So many numbers of a text are looked up; more than that is no citation.
const MOST_LINKS: usize = 500;

/// The numbers in a text that could be links.
pub fn numbers(text: &str) -> Vec<Number> {
    let found: BTreeSet<Number> = pieces(text).iter().filter_map(|piece| piece.1?.parse().ok()).collect();
    found.into_iter().take(MOST_LINKS).collect()
}

/// A text as it is kept: as it was typed, and as it is shown. `#123` becomes a link to that post, if it is among `links`.
pub fn render(text: &str, links: &Links) -> Text {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    // A script that somebody pastes is shown as what it is: text.
    options.render.escape = true;
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    let nodes: Vec<Node<'_>> = root.descendants().collect();
    for node in nodes {
        tame(&arena, node, links);
    }
    let mut html = String::with_capacity(text.len() * 2);
    // Writing to a string does not fail; if it did, the plain text is still shown.
    if format_html(root, &options, &mut html).is_err() {
        html = format!("<p>{}</p>", language::escape(text));
    }
    Text { text: text.to_owned(), html: SANITIZER.clean(&html).to_string().trim().to_owned(), renderer: RENDERER }
}

/// Whether nothing of a rendered text is seen: no word stands outside its tags.
pub fn is_blank(html: &str) -> bool {
    let words = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    words.map(|words| words.replace("&nbsp;", " ")).all(|words| language::is_blank(&words))
}

/// Headings become strong paragraphs, pictures links, and numbers of posts links to them.
fn tame<'a>(arena: &'a Arena<'a>, node: Node<'a>, links: &Links) {
    let value = node.data().value.clone();
    match value {
        NodeValue::Heading(_) => {
            node.data_mut().value = NodeValue::Paragraph;
            let strong = arena.alloc(AstNode::from(NodeValue::Strong));
            let children: Vec<Node<'_>> = node.children().collect();
            for child in children {
                strong.append(child);
            }
            node.append(strong);
        }
        NodeValue::Image(link) => node.data_mut().value = NodeValue::Link(link),
        NodeValue::Text(text) if !in_link(node) => link_numbers(arena, node, &text, links),
        _ => {}
    }
}

fn in_link(node: Node<'_>) -> bool {
    node.ancestors().any(|above| matches!(above.data().value, NodeValue::Link(_) | NodeValue::Image(_)))
}

fn link_numbers<'a>(arena: &'a Arena<'a>, node: Node<'a>, text: &str, links: &Links) {
    let is_there = |number: &&str| number.parse().is_ok_and(|number| links.numbers.contains(&number));
    let pieces: Vec<_> = pieces(text).into_iter().map(|(words, number)| (words, number.filter(is_there))).collect();
    if pieces.iter().all(|piece| piece.1.is_none()) {
        return;
    }
    for (words, number) in pieces {
        let words = arena.alloc(AstNode::from(NodeValue::Text(Cow::Owned(words.to_owned()))));
        match number {
            Some(number) => {
                let to = NodeLink { url: links.address(number), title: String::new() };
                let link = arena.alloc(AstNode::from(NodeValue::Link(Box::new(to))));
                link.append(words);
                node.insert_before(link);
            }
            None => node.insert_before(words),
        }
    }
    node.detach();
}

/// Cuts a text at the numbers of posts in it. `#127` is one; `a#127`, `#12a` and `&#39;` are not.
fn pieces(text: &str) -> Vec<(&str, Option<&str>)> {
    let mut pieces = Vec::new();
    let (mut kept, mut from) = (0, 0);
    while let Some(at) = text[from..].find('#').map(|found| from + found) {
        let digits = text[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + 1 + digits;
        let free = |next: Option<char>| next.is_none_or(|c| !c.is_alphanumeric() && c != '&' && c != '#');
        let is_number = (1..=9).contains(&digits) && !text[at + 1..].starts_with('0');
        // Chinese has no blanks: what stands beside a number there is a letter to Unicode, and no part of the number.
        let beside = |c: Option<char>| c.filter(char::is_ascii);
        if is_number && free(beside(text[..at].chars().next_back())) && free(beside(text[end..].chars().next())) {
            pieces.push((&text[kept..at], None));
            pieces.push((&text[at..end], Some(&text[at + 1..end])));
            kept = end;
        }
        from = end;
    }
    pieces.push((&text[kept..], None));
    pieces.retain(|(words, _)| !words.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rendered where every number that could be a link is one.
    fn render(text: &str) -> Text {
        super::render(text, &numbers(text).into_iter().collect())
    }

    #[test]
    fn a_number_without_a_post_is_no_link() {
        let html = super::render("See #8 and #9.", &Links::from_iter([Number(8)])).html;
        assert!(
            html.contains("href=\"/posts/8\"") && html.contains(" and #9.") && !html.contains("/posts/9"),
            "{html}"
        );
        let html = super::render("See #8 and #9.", &Links::on_one_page([Number(8)])).html;
        assert!(html.contains("href=\"#post-8\"") && html.contains(" and #9."), "{html}");
        assert_eq!(numbers("#8, #9, a#1, #8"), [Number(8), Number(9)]);
    }

    #[test]
    fn markdown_is_shown_and_markup_is_not() {
        assert_eq!(render("One *word*.\n\nTwo").html, "<p>One <em>word</em>.</p>\n<p>Two</p>");
        assert_eq!(render("# Title").html, "<p><strong>Title</strong></p>");
        let script = render("<script>alert(1)</script> and <b onclick=x>bold</b>").html;
        assert!(
            script.contains("&lt;script&gt;") && !script.contains("<script") && !script.contains("<b "),
            "{script}"
        );
        let link = render("[here](javascript:alert(1)) ![seen](https://spy.example/1.png)").html;
        assert!(!link.contains("javascript:") && !link.contains("<img"), "{link}");
        assert!(link.contains("href=\"https://spy.example/1.png\""), "{link}");
    }

    #[test]
    fn numbers_of_posts_are_links() {
        let html = render("As #8 suggests (#1, #2).").html;
        assert!(
            html.contains("<a href=\"/posts/8\" rel=\"nofollow ugc\">#8</a> suggests (<a href=\"/posts/1\""),
            "{html}"
        );
        assert!(render("正如#5所说").html.contains("/posts/5"));
        for plain in ["a#127", "#12a", "##12", "&#39;", "#0", "#", "`#12`", "[#12](https://a.example)", "#1234567890"] {
            assert!(!render(plain).html.contains("/posts/"), "{plain}: {}", render(plain).html);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_no_other_tag_comes_out(text in "([<>&#*_`\\[\\]()!\\n a-z0-9\"'/:|-]|<script>|onload=|#12){0,80}") {
            let html = render(&text).html;
            for tag in html.split('<').skip(1) {
                let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                prop_assert!(TAGS.contains(&name.as_str()), "{text:?} gave <{name}> in {html}");
            }
            prop_assert!(!html.contains("javascript:"));
        }

        #[test]
        fn cutting_loses_nothing(text in "([# a0-9]|字|#12){0,40}") {
            let whole: String = pieces(&text).iter().map(|(words, _)| *words).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
