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
    let own: Vec<&Node> = with_below(outline, top);
    let near: Vec<&Node> = near(outline, top).into_iter().flat_map(|top| with_below(outline, top)).collect();
    let said = |nodes: &[&Node]| -> Vec<Moderator> { nodes.iter().flat_map(|node| moderators(&node.text)).collect() };
    let named = Some(said(&own)).filter(|found| !found.is_empty()).unwrap_or_else(|| said(&near));
    let sessions = node.kids.iter().map(|&kid| session(outline, &outline.nodes[kid])).collect();
    Some(ForumPlan {
        paragraph: node.number.clone(),
        duration_weeks: own.iter().chain(&near).find_map(|node| weeks(&node.text)),
        sessions,
        moderators: named,
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

/// The paragraphs under the same heading in which more of the plan may stand: the three behind it, then the one before.
fn near<'o>(outline: &'o Outline, top: &Node) -> Vec<&'o Node> {
    let tops: Vec<&Node> =
        outline.tops().filter(|node| node.section == top.section && node.annex == top.annex).collect();
    let Some(at) = tops.iter().position(|node| std::ptr::eq(*node, top)) else { return Vec::new() };
    let behind = tops[at + 1..].iter().take(3);
    behind.chain(&tops[at.saturating_sub(1)..at]).copied().collect()
}

/// "The forum should be organized under two sessions:", "… under the following themes:", with the sessions below; or
/// items that say themselves what they are: "Theme A: Nets".
fn is_plan(outline: &Outline, node: &Node) -> bool {
    let folded = fold(&node.text);
    let sessions = words::find(&folded, words::FORUM_SESSIONS);
    let counted = sessions
        .is_some_and(|at| folded[..at].split_whitespace().rev().take(3).any(|word| words::number(word).is_some()));
    let last = folded.trim_end_matches([':', ' ']).rsplit(' ').next().unwrap_or_default();
    let announced = words::has(last, words::FORUM_SESSIONS) && last.ends_with('s');
    let labelled = node.kids.iter().all(|&kid| label(&outline.nodes[kid].text).is_some());
    let online = || words::has(&folded, words::ONLINE) || weeks(&node.text).is_some();
    let lists = node.kids.len() >= 2 && node.text.ends_with(':') && about_forum(outline, node, &folded);
    lists && (counted || ((announced || labelled) && online()))
}

/// "Theme A: Nets at sea": the number, and what stands behind it.
fn label(text: &str) -> Option<(&str, &str)> {
    let (word, rest) = text.split_once(' ')?;
    let end = rest.find([':', '.', '–', '—', ' '])?;
    let (number, title) = rest.split_at(end);
    let short = number.chars().count() <= 4 && number.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
    let title = title.trim_start_matches([':', '.', '–', '—', ' ']);
    let named = words::FORUM_SESSIONS.contains(&fold(word).as_str());
    (named && short && !number.is_empty() && !title.is_empty()).then_some((number, title))
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
    let (number, text) = label(&node.text).unwrap_or((&node.label, &node.text));
    ForumSession {
        number: number.to_owned(),
        title: title(text),
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

/// "two weeks", "a two-week forum"
fn weeks(text: &str) -> Option<u32> {
    let found = split_words(text);
    let is_week = |word: &str| words::WEEKS.iter().any(|week| word.starts_with(week));
    (0..found.len())
        .find_map(|at| {
            let lower = found[at].lower.as_str();
            match lower.split_once('-') {
                Some((number, week)) if is_week(week) => words::number(number),
                _ if is_week(lower) => words::number(found[at.checked_sub(1)?].text),
                _ => None,
            }
        })
        .filter(|weeks| (1..=52).contains(weeks))
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

    #[test]
    fn themes_that_their_items_name() {
        let plan = read(&build(&blocks(
            "1. The Panel decided to hold an e-consultation of three weeks, organized as follows:\n(a) Theme A: Nets at sea:\n\
             (i) Small nets;\n(ii) Large nets;\n(b) Theme B: Boats.\n\
             2. Ms. Vera Kolm (Norland) and Mr. Ito Bel (Estria) will moderate it.",
        )))
        .unwrap();
        assert_eq!((plan.paragraph.as_str(), plan.duration_weeks), ("1", Some(3)));
        let sessions: Vec<_> =
            plan.sessions.iter().map(|one| (one.number.as_str(), one.title.as_str(), one.subtopics.len())).collect();
        assert_eq!(sessions, [("A", "Nets at sea", 2), ("B", "Boats", 0)]);
        assert_eq!(plan.moderators.len(), 2);
    }

    #[test]
    fn moderators_in_another_paragraph() {
        let plan = read(&build(&blocks(
            "1. Le Groupe a proposé que le forum se tienne pendant trois semaines en deux sessions:\n(a) Les récifs;\n\
             (b) Les filets.\n2. Mme Anne Brel (Norlande) en assurera la modération.",
        )))
        .unwrap();
        assert_eq!(plan.moderators, [Moderator { name: "Anne Brel".into(), party: Some("Norlande".into()) }]);
    }

    #[test]
    fn what_is_no_plan() {
        for text in [
            "1. The discussion covered the following topics:\n(a) Nets;\n(b) Boats.",
            "1. The Panel discussed the consultation:\n(a) Nets are torn;\n(b) Boats are wet.",
        ] {
            assert_eq!(read(&build(&blocks(text))), None, "{text}");
        }
    }
}
