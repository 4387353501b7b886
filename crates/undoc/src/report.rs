//! The result of reading: plain data, as `docs/document-read.md` documents its JSON.

use serde::Serialize;

/// What was read from one report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// The title, on one line; empty if the text has none.
    pub title: String,
    /// Document symbols mentioned, each once, in order of appearance ("UNEP/ABC/WG/3/1/Add.1").
    pub symbols: Vec<String>,
    /// Decisions mentioned by number ("BX-IV/3", "14/20"), each once, in order of appearance.
    pub decisions: Vec<String>,
    /// Lines that stand with the title: distribution, dates, place, the body's name.
    pub masthead: Vec<String>,
    /// The annexes, in order.
    pub annexes: Vec<Annex>,
    /// The headings, in order, annexes' titles not among them.
    pub headings: Vec<Heading>,
    /// All paragraphs and sub-paragraphs, flat and in order. Agenda lists and guiding questions are not among them.
    pub paragraphs: Vec<Paragraph>,
    /// The agenda, with sub-items.
    pub agenda: Vec<AgendaItem>,
    /// Who came and who could not.
    pub attendance: Attendance,
    /// Who was elected or served, and as what.
    pub officers: Vec<Officer>,
    /// Paragraphs that have sub-paragraphs, and what these list.
    pub lists: Vec<List>,
    /// The groups of the guiding questions.
    pub sessions: Vec<QuestionSession>,
    /// The guiding questions.
    pub questions: Vec<Question>,
    /// What the body itself decided, requested, recommended or invited.
    pub recommendations: Vec<Recommendation>,
    /// The online forum or discussion that the report plans, if it plans one.
    pub forum_plan: Option<ForumPlan>,
    /// Text that could not be placed, kept as it stands.
    pub unplaced: Vec<String>,
}

/// An annex (appendix, attachment) of the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Annex {
    /// As written ("I", "2", "A"); empty for an only annex without a number.
    pub number: String,
    /// Its title, empty if it has none.
    pub title: String,
}

/// A heading within the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heading {
    /// As written, without its punctuation ("2", "III", "3.1", "A"); none for a heading without a number.
    pub number: Option<String>,
    /// The heading's text.
    pub title: String,
    /// The number of the annex in which it stands.
    pub annex: Option<String>,
}

/// A paragraph or sub-paragraph.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paragraph {
    /// The whole number, from the paragraph down: "15", "15(a)", "18(b)I(i)". A bullet counts its place: "15•2".
    /// A paragraph without a number that opens a list is counted in brackets: "[1]".
    pub number: String,
    /// Its own text, without its sub-paragraphs.
    pub text: String,
    /// The number of the annex in which it stands, none in the body of the report.
    pub annex: Option<String>,
    /// The number of the paragraph above it.
    pub parent: Option<String>,
    /// Its place in [`Report::headings`] of the heading under which it stands.
    pub heading: Option<usize>,
}

/// One item of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgendaItem {
    /// "3", "3.1", "3(a)"; empty if the item has none.
    pub number: String,
    /// The item, without the punctuation that ends it in the list.
    pub title: String,
}

/// Who attended.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Attendance {
    /// How many members, experts or participants attended: the number that the report gives, else the Parties and
    /// organizations listed, else none.
    pub members: Option<u32>,
    /// Parties (States, Governments) from which they came.
    pub parties: Vec<String>,
    /// Organizations from which they came.
    pub organizations: Vec<String>,
    /// States that attended and are no Parties.
    pub observers: Vec<String>,
    /// Parties and organizations that were invited but did not come.
    pub absent: Vec<String>,
}

/// An officer of the meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Officer {
    /// "Chair", "Vice-Chair", "Rapporteur", in the report's language and in the singular.
    pub role: String,
    /// The name without form of address.
    pub name: String,
    /// The Party (or organization) given with the name.
    pub party: Option<String>,
}

/// A paragraph whose sub-paragraphs are a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    /// The number of the paragraph that introduces the list.
    pub paragraph: String,
    /// The number of the annex in which it stands.
    pub annex: Option<String>,
    /// What the list holds, by the words that introduce it.
    pub kind: ListKind,
    /// How many items it has, those of lists within it not counted.
    pub items: usize,
}

/// What a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ListKind {
    /// Questions that were discussed.
    Questions,
    /// Barriers, obstacles, challenges, limitations.
    Barriers,
    /// Needs.
    Needs,
    /// Suggestions, proposals, options.
    Suggestions,
    /// Conclusions, findings.
    Conclusions,
    /// Recommendations of the body itself.
    Recommendations,
    /// Views, comments, points raised.
    Views,
    /// Anything else.
    Other,
}

/// A group of guiding questions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionSession {
    /// As written ("1", "II"), or its place if the group has no number.
    pub number: String,
    /// The group's title, empty if it has none.
    pub title: String,
}

/// A guiding question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The number of its group, none if the questions are not grouped.
    pub session: Option<String>,
    /// Its number within the group, as written and without punctuation.
    pub number: String,
    /// The question.
    pub text: String,
}

/// With what force a body asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Force {
    /// decides
    #[serde(rename = "decided")]
    Decided,
    /// requests, urges, calls upon, instructs
    #[serde(rename = "requested")]
    Requested,
    /// recommends, should
    #[serde(rename = "recommended")]
    Recommended,
    /// invites, encourages
    #[serde(rename = "invited")]
    Invited,
    /// may wish to
    #[serde(rename = "may wish to")]
    MayWish,
}

/// One thing that the body itself asks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Recommendation {
    /// The number of the paragraph or sub-paragraph.
    pub paragraph: String,
    /// The number of the annex in which it stands.
    pub annex: Option<String>,
    /// Who is asked, as written, without the article; empty if nobody is named.
    pub addressees: Vec<String>,
    /// With what force.
    pub force: Force,
    /// What the addressee is to do: one verb, lower case; none if it could not be told.
    pub verb: Option<String>,
    /// When, as written ("before WGRI 5"); none if nothing is said.
    pub timing: Option<String>,
}

/// An online forum or discussion planned in the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForumPlan {
    /// The number of the paragraph that lists its sessions.
    pub paragraph: String,
    /// How long it runs.
    pub duration_weeks: Option<u32>,
    /// Its sessions, in order.
    pub sessions: Vec<ForumSession>,
    /// Who moderates.
    pub moderators: Vec<Moderator>,
}

/// A session of a planned forum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForumSession {
    /// As written ("I").
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its sub-topics, in order.
    pub subtopics: Vec<Subtopic>,
    /// The number of the paragraph that names it.
    pub paragraph: String,
}

/// A sub-topic of a session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subtopic {
    /// As written, without parentheses ("ii").
    pub number: String,
    /// Its title.
    pub title: String,
    /// The number of the paragraph that names it.
    pub paragraph: String,
}

/// A moderator of a planned forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moderator {
    /// The name without form of address.
    pub name: String,
    /// The Party given with the name.
    pub party: Option<String>,
}

impl Force {
    /// The force in the words of the JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Force::Decided => "decided",
            Force::Requested => "requested",
            Force::Recommended => "recommended",
            Force::Invited => "invited",
            Force::MayWish => "may wish to",
        }
    }
}

impl ListKind {
    /// The kind in the word of the JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            ListKind::Questions => "questions",
            ListKind::Barriers => "barriers",
            ListKind::Needs => "needs",
            ListKind::Suggestions => "suggestions",
            ListKind::Conclusions => "conclusions",
            ListKind::Recommendations => "recommendations",
            ListKind::Views => "views",
            ListKind::Other => "other",
        }
    }
}
