//! The plan of an online forum: a list that parts a discussion into sessions, with what stands beside it.

use crate::name;
use crate::outline::{Node, Outline};
use crate::report::{ForumPlan, ForumSession, Moderator, Subtopic};
use crate::sentence::{sentences, words as split_words};
use crate::words::{self, fold};

pub(crate) fn read(outline: &Outline) -> Option<ForumPlan> {
    let (_, node) = outline.nodes.iter().enumerate().find(|(_, node)| is_plan(outline, node))?;
    // The duration and the moderators stand in the same list, in its chapeau, or in the paragraphs next to it.
    let top = std::iter::successors(Some(node), |node| node.parent.map(|parent| &outline.nodes[parent])).last()?;
    let beside: Vec<&Node> = with_below(outline, top);
    let sessions = node.kids.iter().map(|&kid| session(outline, &outline.nodes[kid])).collect();
    Some(ForumPlan {
        paragraph: node.number.clone(),
        duration_weeks: beside.iter().find_map(|node| weeks(&node.text)),
        sessions,
        moderators: beside.iter().flat_map(|node| moderators(&node.text)).collect(),
    })
}

/// A paragraph and all its sub-paragraphs.
fn with_below<'o>(outline: &'o Outline, top: &'o Node) -> Vec<&'o Node> {
    let mut found = vec![top];
    let mut at = 0;
    while let Some(node) = found.get(at) {
        found.extend(node.kids.iter().map(|&kid| &outline.nodes[kid]));
        at += 1;
    }
    found
}

/// "The forum should be organized under two sessions:", with the sessions below.
fn is_plan(outline: &Outline, node: &Node) -> bool {
    let folded = fold(&node.text);
    let sessions = words::find(&folded, words::FORUM_SESSIONS);
    let counted = sessions
        .is_some_and(|at| folded[..at].split_whitespace().rev().take(3).any(|word| words::number(word).is_some()));
    counted && node.kids.len() >= 2 && node.text.ends_with(':') && about_forum(outline, node, &folded)
}

fn about_forum(outline: &Outline, node: &Node, folded: &str) -> bool {
    let above = node.parent.map(|parent| fold(&outline.nodes[parent].text)).unwrap_or_default();
    words::has(folded, words::FORUM) || words::has(&above, words::FORUM)
}

fn session(outline: &Outline, node: &Node) -> ForumSession {
    let subtopic = |&kid: &usize| {
        let kid = &outline.nodes[kid];
        Subtopic { number: kid.label.clone(), title: title(&kid.text), paragraph: kid.number.clone() }
    };
    ForumSession {
        number: node.label.clone(),
        title: title(&node.text),
        subtopics: node.kids.iter().map(subtopic).collect(),
        paragraph: node.number.clone(),
    }
}

/// A title without what ends it in the list: "; and", or ", focusing on the following:".
fn title(text: &str) -> String {
    let mut text = text.trim();
    for end in words::LIST_ENDS {
        text = text.strip_suffix(end).unwrap_or(text);
    }
    if let Some(announced) = text.strip_suffix(':') {
        text = announced.rsplit_once(',').map_or(announced, |(title, _)| title);
    }
    text.trim_end_matches([';', ',', '.', ' ']).to_owned()
}

/// "two weeks"
fn weeks(text: &str) -> Option<u32> {
    let found = split_words(text);
    let at = found.iter().position(|word| words::WEEKS.iter().any(|week| word.lower.starts_with(week)))?;
    words::number(found[at.checked_sub(1)?].text).filter(|weeks| (1..=52).contains(weeks))
}

fn moderators(text: &str) -> Vec<Moderator> {
    let moderating = sentences(text)
        .into_iter()
        .filter(|sentence| sentence.len() < 4_000 && words::has(&fold(sentence), words::MODERATORS));
    let persons = moderating.flat_map(name::persons);
    persons.map(|person| Moderator { name: person.name, party: person.party }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;
    use crate::outline::build;

    #[test]
    fn sessions_with_their_subtopics() {
        let plan = read(&build(&blocks(
            "1. The Panel suggested, on the online forum, that:\n(a) It run for three weeks;\n\
             (b) It be held under two sessions:\nI. Nets at sea, looking at the following:\n(i) Small nets,\n(ii) Large nets, and\n\
             (iii) Lost nets; and\nII. Boats;\n(c) Ms. Vera Kolm (Norland) volunteered as moderator.",
        )))
        .unwrap();
        assert_eq!((plan.paragraph.as_str(), plan.duration_weeks), ("1(b)", Some(3)));
        assert_eq!(plan.sessions[0].title, "Nets at sea");
        let subtopics: Vec<_> =
            plan.sessions[0].subtopics.iter().map(|topic| (topic.number.as_str(), topic.title.as_str())).collect();
        assert_eq!(subtopics, [("i", "Small nets"), ("ii", "Large nets"), ("iii", "Lost nets")]);
        assert_eq!(plan.sessions[1].paragraph, "1(b)II");
        assert_eq!(plan.moderators, [Moderator { name: "Vera Kolm".into(), party: Some("Norland".into()) }]);
    }
}
