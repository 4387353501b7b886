//! Lists: paragraphs with sub-paragraphs, and what their chapeau says that they hold.

use crate::outline::{Node, Outline};
use crate::report::{List, ListKind, Recommendation};
use crate::sentence::sentences;
use crate::words::{self, fold};

pub(crate) fn read(outline: &Outline, recommendations: &[Recommendation]) -> Vec<List> {
    let mut kinds: Vec<ListKind> = Vec::with_capacity(outline.nodes.len());
    let recommended: std::collections::HashSet<(&str, Option<&str>)> =
        recommendations.iter().map(|found| (found.paragraph.as_str(), found.annex.as_deref())).collect();
    let mut lists = Vec::new();
    for node in &outline.nodes {
        let annex = outline.annex_number(node.annex);
        let recommends = |&kid: &usize| recommended.contains(&(outline.nodes[kid].number.as_str(), annex.as_deref()));
        let kind = if node.kids.iter().any(recommends) { ListKind::Recommendations } else { kind(node, &kinds) };
        kinds.push(kind);
        if !node.kids.is_empty() {
            lists.push(List { paragraph: node.number.clone(), annex, kind, items: node.kids.len() });
        }
    }
    lists
}

/// By the word nearest to the end of the chapeau; a list within a list holds what that holds.
fn kind(node: &Node, kinds: &[ListKind]) -> ListKind {
    let last = sentences(&node.text).last().map(|sentence| fold(sentence)).unwrap_or_default();
    let named = words::LISTS.iter().filter_map(|(kind, keys)| words::find_last(&last, keys).map(|at| (at, *kind)));
    let named = named.max_by_key(|found| found.0).map(|found| found.1);
    let above = node.parent.and_then(|parent| kinds.get(parent).copied());
    // What the chapeau of recommendations names is not what its items are.
    let named =
        named.filter(|kind| *kind != ListKind::Recommendations || words::has(&last, words::FOLLOWING_RECOMMENDATIONS));
    named.or(above).unwrap_or(ListKind::Other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;
    use crate::outline::build;

    #[test]
    fn kinds_by_the_last_word_of_the_chapeau() {
        let outline = build(&blocks(
            "1. The Panel discussed the questions below:\n(a) Which nets?\n(b) Which boats, and:\n(i) Where?\n(ii) When?\n\
             2. Members named barriers to trade, which related to limitations in:\n(a) Nets;\n(b) Boats.\n\
             3. There was a need to:\n(a) Mend nets.\n\
             4. The Panel came to the following conclusions:\n(a) Nets tear.\n\
             5. It met in:\n(a) Port Alba.",
        ));
        let kinds: Vec<_> =
            read(&outline, &[]).into_iter().map(|list| (list.paragraph, list.kind, list.items)).collect();
        let expected = [
            ("1", ListKind::Questions, 2),
            ("1(b)", ListKind::Questions, 2),
            ("2", ListKind::Barriers, 2),
            ("3", ListKind::Needs, 1),
            ("4", ListKind::Conclusions, 1),
            ("5", ListKind::Other, 1),
        ];
        assert_eq!(kinds, expected.map(|(paragraph, kind, items)| (paragraph.to_owned(), kind, items)));
    }
}
