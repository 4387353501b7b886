//! From a report to the forum that could be set up from it: the plan's sessions and sub-topics, each with the guiding
//! questions that belong to it.

use crate::report::{ForumPlan, Moderator, Question, Report};

/// A forum to be set up, as a report proposes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForumProposal {
    /// The number of the paragraph that plans the forum, the whole paragraph ("18") and not the item of it; none if the
    /// report plans no forum, and this is a usual one.
    pub mandate: Option<String>,
    /// How long it runs, if the report says so.
    pub weeks: Option<u32>,
    /// The sessions in order, each followed by its sub-topics.
    pub parts: Vec<ProposedPart>,
    /// Who moderates: names only.
    pub moderators: Vec<Moderator>,
    /// The questions of groups for which no place was left.
    pub unplaced: Vec<Question>,
}

/// A session or sub-topic of a proposed forum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposedPart {
    /// "I" for a session, "(ii)" for a sub-topic.
    pub number: String,
    /// Its title; empty if the report gives none.
    pub title: String,
    /// Whether it stands under the session before it.
    pub is_subtopic: bool,
    /// Whether posts hang on it: on a sub-topic, and on a session without any.
    pub takes_posts: bool,
    /// The guiding questions that belong to it.
    pub questions: Vec<Question>,
}

/// Proposes a forum: the one that the report plans, or else one session with the questions that the report has, each
/// group of them a sub-topic.
///
/// Where the report does not say by its titles to which place a group of questions belongs, groups and places follow each
/// other in order.
pub fn propose(report: &Report) -> ForumProposal {
    let groups = groups(report);
    let Some(plan) = &report.forum_plan else { return usual(report, groups) };
    let mut parts = parts(plan);
    let unplaced = place(groups, &mut parts);
    ForumProposal {
        mandate: Some(whole(report, &plan.paragraph)),
        weeks: plan.duration_weeks,
        parts,
        moderators: plan.moderators.clone(),
        unplaced,
    }
}

/// Questions that belong together, under the title of their group.
struct Group<'r> {
    number: &'r str,
    title: &'r str,
    questions: Vec<Question>,
}

fn groups(report: &Report) -> Vec<Group<'_>> {
    let runs = report.questions.chunk_by(|one, next| one.session == next.session);
    let group = |questions: &[Question]| {
        let number = questions.first().and_then(|question| question.session.as_deref()).unwrap_or_default();
        let session = report.sessions.iter().find(|session| session.number == number);
        let (number, title) = session.map_or(("", ""), |session| (&session.number, &session.title));
        Group { number, title, questions: questions.to_vec() }
    };
    runs.map(group).collect()
}

fn parts(plan: &ForumPlan) -> Vec<ProposedPart> {
    let mut parts = Vec::new();
    for session in &plan.sessions {
        parts.push(ProposedPart {
            number: session.number.clone(),
            title: session.title.clone(),
            takes_posts: session.subtopics.is_empty(),
            ..ProposedPart::default()
        });
        parts.extend(session.subtopics.iter().map(|subtopic| subtopic_part(&subtopic.number, &subtopic.title)));
    }
    parts
}

fn subtopic_part(number: &str, title: &str) -> ProposedPart {
    let number = if number.is_empty() { String::new() } else { format!("({number})") };
    ProposedPart { number, title: title.to_owned(), is_subtopic: true, takes_posts: true, questions: Vec::new() }
}

/// Gives each group its place: the one of the same title, else the next that is free. What finds none is left over.
fn place(groups: Vec<Group<'_>>, parts: &mut [ProposedPart]) -> Vec<Question> {
    let same = |one: &str, other: &str| !one.is_empty() && one.to_lowercase() == other.to_lowercase();
    let mut waiting = Vec::new();
    for group in groups {
        let free = |part: &&mut ProposedPart| part.takes_posts && part.questions.is_empty();
        match parts.iter_mut().filter(free).find(|part| same(&part.title, group.title)) {
            Some(part) => part.questions = group.questions,
            None => waiting.push(group),
        }
    }
    let mut unplaced = Vec::new();
    let mut free = parts.iter_mut().filter(|part| part.takes_posts && part.questions.is_empty());
    for group in waiting {
        match free.next() {
            Some(part) => part.questions = group.questions,
            None => unplaced.extend(group.questions),
        }
    }
    unplaced
}

/// The forum of a report that plans none.
fn usual(report: &Report, mut groups: Vec<Group<'_>>) -> ForumProposal {
    let mut session = ProposedPart { number: "I".to_owned(), title: report.title.clone(), ..ProposedPart::default() };
    let mut parts = Vec::new();
    if groups.len() > 1 {
        let part =
            |group: Group<'_>| ProposedPart { questions: group.questions, ..subtopic_part(group.number, group.title) };
        parts = groups.drain(..).map(part).collect();
    } else {
        session.takes_posts = true;
        session.questions = groups.pop().map(|group| group.questions).unwrap_or_default();
    }
    parts.insert(0, session);
    ForumProposal { parts, ..ForumProposal::default() }
}

/// The number of the paragraph to which a sub-paragraph belongs.
fn whole(report: &Report, number: &str) -> String {
    let find = |number: &str| report.paragraphs.iter().find(|paragraph| paragraph.number == number);
    let above = |paragraph: &&crate::Paragraph| paragraph.parent.as_deref().and_then(find);
    let top = std::iter::successors(find(number), above).take(16).last();
    top.map_or(number, |paragraph| &paragraph.number).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = "REPORT OF THE PANEL ON NETS\n\n4. The Panel suggested, on the online forum, that:\n\
        (a) It run for three weeks;\n(b) It be held under two sessions:\nI. Nets at sea, looking at the following:\n\
        (i) Small nets, and\n(ii) Large nets; and\nII. Boats.\n\nAnnex\n\nGUIDING QUESTIONS\n\n";

    fn proposed(questions: &str) -> ForumProposal {
        propose(&crate::read(&format!("{PLAN}{questions}")))
    }

    /// Each part with the numbers of its questions' groups.
    fn placed(proposal: &ForumProposal) -> Vec<(&str, usize)> {
        proposal.parts.iter().map(|part| (part.number.as_str(), part.questions.len())).collect()
    }

    #[test]
    fn groups_follow_the_places_that_take_posts() {
        let proposal = proposed(
            "Session 1: First\n1. What is a net?\nSession 2: Second\n1. What is large?\n2. What is not?\n\
             Session 3: Third\n1. Who has a boat?\n",
        );
        assert_eq!((proposal.mandate.as_deref(), proposal.weeks), (Some("4"), Some(3)));
        assert_eq!(placed(&proposal), [("I", 0), ("(i)", 1), ("(ii)", 2), ("II", 1)]);
        assert_eq!(proposal.unplaced, []);
    }

    #[test]
    fn a_group_goes_where_its_title_is_and_what_is_over_is_not_placed() {
        let proposal = proposed(
            "Session 1: Boats\n1. Who has a boat?\nSession 2: Other\n1. What is a net?\n\
             Session 3: More\n1. What is large?\nSession 4: Last\n1. What is left?\n2. Who is left?\n",
        );
        assert_eq!(placed(&proposal), [("I", 0), ("(i)", 1), ("(ii)", 1), ("II", 1)]);
        assert_eq!(proposal.parts[3].questions[0].text, "Who has a boat?");
        let left: Vec<_> = proposal.unplaced.iter().map(|question| question.text.as_str()).collect();
        assert_eq!(left, ["What is left?", "Who is left?"]);
    }

    #[test]
    fn a_report_without_a_plan_gets_one_session() {
        let text = "REPORT OF THE PANEL ON NETS\n\n1. The Panel met.\n\nAnnex\n\nGUIDING QUESTIONS\n\n\
            Session 1: Nets\n1. What is a net?\n2. Who has one?\n";
        let one = propose(&crate::read(text));
        assert_eq!((one.mandate.as_deref(), one.parts.len()), (None, 1));
        assert!(one.parts[0].takes_posts);
        assert_eq!((one.parts[0].title.as_str(), one.parts[0].questions.len()), ("REPORT OF THE PANEL ON NETS", 2));
        let two = propose(&crate::read(&format!("{text}Session 2: Boats\n1. Who has a boat?\n")));
        let titles: Vec<_> = two.parts.iter().map(|part| (part.title.as_str(), part.questions.len())).collect();
        assert_eq!(titles, [("REPORT OF THE PANEL ON NETS", 0), ("Nets", 2), ("Boats", 1)]);
        let none = propose(&crate::read("REPORT OF THE PANEL ON NETS\n\n1. The Panel met.\n"));
        assert_eq!(placed(&none), [("I", 0)]);
    }
}
