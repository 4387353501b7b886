//! Reads the reports and decisions of treaty bodies: plain text in, structure out.
//!
//! [`read`] takes the text of a report and gives a [`Report`]: its title, symbols, agenda, numbered paragraphs with their
//! sub-paragraphs, annexes, attendance, officers, lists, guiding questions and recommendations. It works from the form
//! that such reports share (numbering that runs on, markers that nest, headings, verbs by which a body recommends), in
//! English, French and Spanish, and knows the words of no particular body. It never fails: what it cannot place it
//! keeps, word for word, in [`Report::unplaced`].
//!
//! ```
//! let report = undoc::read("REPORT OF THE PANEL\n\n1. The Panel requests the Secretariat to publish a map by COP 4.");
//! assert_eq!(report.recommendations[0].verb.as_deref(), Some("publish"));
//! assert_eq!(report.recommendations[0].timing.as_deref(), Some("by COP 4"));
//! ```
//!
//! The way of a text through the crate, one file a step:
//!
//! 1. `block`: lines, spaces made plain, hard-wrapped lines joined again;
//! 2. `marker`, `heading`: what stands at the start of a block, and what is a heading;
//! 3. `outline`: title, annexes, headings and the tree of paragraphs; agenda and questions set apart;
//! 4. the readings, each from the outline alone: `attendance`, `officer`, `list`, `recommendation`, `timing`, `plan`;
//! 5. `report`, `text`: the result as data, and as an outline that a person reads;
//! 6. `proposal`: the forum that can be set up from what was read ([`propose`]).
//!
//! The words of the three languages stand in `words` and nowhere else.

#![forbid(unsafe_code)]

mod attendance;
mod block;
mod heading;
mod list;
mod marker;
mod name;
mod officer;
mod outline;
mod plan;
mod proposal;
mod recommendation;
mod report;
mod sentence;
mod symbol;
mod text;
mod timing;
mod title;
mod words;

pub use proposal::{ForumProposal, ProposedPart, propose};
pub use report::{
    AgendaItem, Annex, Attendance, Force, ForumPlan, ForumSession, Heading, List, ListKind, Moderator, Officer,
    Paragraph, Question, QuestionSession, Recommendation, Report, Subtopic,
};

/// Whether a text shows by its form that it is a body's document: by its title, an agenda, annexes, headings, lists or
/// operative paragraphs. In a text that does not, such as a story, nothing is taken for a recommendation.
pub fn is_report(input: &str) -> bool {
    recommendation::is_official(&outline::build(&block::blocks(input)))
}

/// Reads a report. Any text is accepted; a text that is no report gives a [`Report`] with little but
/// [`Report::unplaced`]. The time taken grows with the length of the text, and so does the result.
pub fn read(input: &str) -> Report {
    let outline = outline::build(&block::blocks(input));
    let recommendations = recommendation::read(&outline);
    Report {
        symbols: symbol::documents(input),
        decisions: symbol::decisions(input),
        headings: outline.public_headings(),
        paragraphs: outline.public_paragraphs(),
        agenda: outline.agenda(),
        attendance: attendance::read(&outline),
        officers: officer::read(&outline),
        lists: list::read(&outline, &recommendations),
        forum_plan: plan::read(&outline),
        recommendations,
        title: outline.title,
        masthead: outline.masthead,
        annexes: outline.annexes,
        sessions: outline.sessions,
        questions: outline.questions,
        unplaced: outline.unplaced,
    }
}
