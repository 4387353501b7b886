//! What may be cited: words that stand in the post, in their order. How blanks and lines fall does not matter, since a
//! browser, a mail and a word processor break lines each in their own way.

/// The words of `text` that `quotation` names, as they stand there; nothing when they do not.
pub(crate) fn passage<'t>(text: &'t str, quotation: &str) -> Option<&'t str> {
    let wanted: Vec<&str> = quotation.split_whitespace().collect();
    let wanted = wanted.join(" ");
    if wanted.is_empty() {
        return None;
    }
    let (folded, places) = folded(text);
    let start = folded.find(&wanted)?;
    let end = start + wanted.len();
    let from = *places.get(start)?;
    let to = places.get(end).copied().unwrap_or(text.trim_end().len());
    // A blank that follows the last word is not part of it.
    Some(text.get(from..to)?.trim())
}

/// The HTML of a post in which other posts are named but not linked to, where the pages of posts are switched off.
pub(crate) fn without_links_to_posts(html: &str) -> String {
    let mut parts = html.split("<a href=\"/posts/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let words = part.split_once('>').map_or("", |(_, rest)| rest);
        match words.split_once("</a>") {
            Some((name, rest)) => all + name + rest,
            None => all + words,
        }
    })
}

/// The text with each run of blanks as one, and for each byte of it its place in the text.
fn folded(text: &str) -> (String, Vec<usize>) {
    let mut line = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if !character.is_whitespace() {
            line.push(character);
            places.extend(std::iter::repeat_n(at, character.len_utf8()));
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
            places.push(at);
        }
    }
    (line, places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_passage_is_found_across_lines_and_given_as_it_stands() {
        let text = "In our case the two\nfocal  points meet once a year; an informal lunch did more.";
        assert_eq!(passage(text, "two focal points  meet"), Some("two\nfocal  points meet"));
        assert_eq!(passage(text, "did more."), Some("did more."));
        assert_eq!(passage(text, "did less"), None);
        assert_eq!(passage(text, "  \n"), None);
        assert_eq!(passage("三个联络点已建立联席会议制度", "联席会议"), Some("联席会议"));
    }

    #[test]
    fn other_posts_are_named_and_not_linked_to() {
        let html = "<p><a href=\"/posts/8\" rel=\"nofollow\">#8</a> and <a href=\"https://a.example/\">this</a></p>";
        assert_eq!(without_links_to_posts(html), "<p>#8 and <a href=\"https://a.example/\">this</a></p>");
    }

    proptest! {
        #[test]
        fn every_run_of_words_of_a_text_can_be_cited(text in "[a-zé联\\s]{1,60}", from in 0_usize..20, count in 1_usize..20) {
            let words: Vec<&str> = text.split_whitespace().skip(from).take(count).collect();
            let quotation = words.join(" ");
            let found = passage(&text, &quotation);
            prop_assert_eq!(found.is_some(), !words.is_empty());
            if let Some(found) = found {
                prop_assert_eq!(found.split_whitespace().collect::<Vec<_>>(), words);
            }
        }
    }
}
