//! What programs read of figures: who takes part and who has spoken, and what waits at the moderator's desk.

use serde::Serialize;
use utoipa::ToSchema;

/// People and posts.
#[derive(Debug, Serialize, ToSchema)]
pub struct Figures {
    pub invited: i64,
    pub nominated: i64,
    pub registered: i64,
    /// How many are on the list, and how many of them posted.
    pub listed: i64,
    pub posted: i64,
    pub posts: i64,
    pub by_web: i64,
    pub by_mail: i64,
    /// Entered by the Secretariat, as they came by letter or fax.
    pub by_letter: i64,
    /// From a file, or by a program.
    pub otherwise: i64,
}

/// The figures of those who have something in common.
#[derive(Debug, Serialize, ToSchema)]
pub struct FiguresOf {
    /// A capacity, a gender, the code of a Party.
    pub code: String,
    pub name: String,
    /// Of a Government: heard, people-heard, silent or absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<String>,
    #[serde(flatten)]
    pub figures: Figures,
}

/// A region with its Governments and its people.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegionFigures {
    #[serde(flatten)]
    pub people: FiguresOf,
    pub governments: Governments,
}

/// The Governments of a region.
#[derive(Debug, Serialize, ToSchema)]
pub struct Governments {
    pub in_directory: usize,
    /// Of which somebody is on the list, or which spoke.
    pub listed: usize,
    /// Which spoke as such.
    pub spoke: usize,
    pub spoke_or_their_people: usize,
}

/// A group of Parties.
#[derive(Debug, Serialize, ToSchema)]
pub struct GroupFigures {
    #[serde(flatten)]
    pub people: FiguresOf,
    pub parties: PartiesOfGroup,
}

/// How many Parties of a group spoke as Governments besides.
#[derive(Debug, Serialize, ToSchema)]
pub struct PartiesOfGroup {
    pub spoke: usize,
    pub of: usize,
}

/// A guiding question and what answers it.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionFigures {
    pub id: i64,
    /// The session or sub-topic, as people call it.
    pub place: String,
    pub number: String,
    pub text: String,
    pub posts: i64,
    /// Of all posts at the place.
    pub of_posts: i64,
    pub people: usize,
    pub governments: usize,
    pub by_web: i64,
    pub by_mail: i64,
    pub by_letter: i64,
}

/// The posts of a day.
#[derive(Debug, Serialize, ToSchema)]
pub struct Day {
    pub day: String,
    pub posts: i64,
}

/// Who takes part in a forum and who has spoken.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParticipationFigures {
    pub forum: i64,
    pub title: String,
    /// The instant of the figures.
    pub at: String,
    /// Whether all people and words are invented.
    pub invented: bool,
    pub total: Figures,
    pub by_capacity: Vec<FiguresOf>,
    pub by_party_group: Vec<GroupFigures>,
    /// By regional group, and by region of the world.
    pub by_group: Vec<RegionFigures>,
    pub by_region: Vec<RegionFigures>,
    /// Governments that have not spoken are named only to whoever moderates.
    pub by_party: Vec<FiguresOf>,
    pub by_question: Vec<QuestionFigures>,
    pub by_day: Vec<Day>,
    /// For whoever moderates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_gender: Option<Vec<FiguresOf>>,
    pub address: String,
}

/// The moderator's desk: how the discussion goes, who has not been heard, and what waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct Desk {
    pub figures: ParticipationFigures,
    /// The first of the posts that wait to be let in.
    pub waiting: Vec<WaitingPost>,
    /// Summaries of weeks and of whole sessions.
    pub summaries: Vec<SummaryState>,
    /// The first of the posts to which nobody replied.
    pub unanswered: Vec<Unanswered>,
    /// The ids of guiding questions with few answers, the fewest first: their figures stand in `by_question`.
    pub thin: Vec<i64>,
    /// Guiding questions that have no words yet in some of the six languages.
    pub pending: Vec<Pending>,
    /// Those on the list who have not posted.
    pub silent: Vec<SilentOf>,
    /// Whether a reminder waits for an officer.
    pub reminder: bool,
    /// For officers: how many mails wait for a decision.
    pub held: i64,
}

/// A post that waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct WaitingPost {
    pub number: i64,
    pub version: i64,
    pub topic: i64,
    pub who: String,
    pub capacity: String,
    pub language: String,
    pub at: String,
}

/// How far a summary is.
#[derive(Debug, Serialize, ToSchema)]
pub struct SummaryState {
    pub session: i64,
    /// The week, from 1; 0 for the whole session.
    pub week: i64,
    pub title: String,
    /// The post that it is, once it is before everybody.
    pub post: Option<i64>,
    /// Whether words of it are kept that are not before everybody.
    pub kept: bool,
    /// Whether it is wanted now.
    pub due: bool,
}

/// A post to which nobody replied.
#[derive(Debug, Serialize, ToSchema)]
pub struct Unanswered {
    pub number: i64,
    pub topic: i64,
    pub who: String,
    pub title: String,
    pub at: String,
}

/// A guiding question that is not in all languages.
#[derive(Debug, Serialize, ToSchema)]
pub struct Pending {
    pub question: i64,
    /// The session or sub-topic on which it hangs.
    pub topic: i64,
    /// The codes of the languages in which it has no words.
    pub missing: Vec<String>,
}

/// Those of a Government who have not posted; the last are those of none.
#[derive(Debug, Serialize, ToSchema)]
pub struct SilentOf {
    pub party: Option<String>,
    /// The groups of Parties that spoke for it among others.
    pub groups: Vec<String>,
    pub people: Vec<SilentMember>,
}

/// Somebody on the list who has not posted.
#[derive(Debug, Serialize, ToSchema)]
pub struct SilentMember {
    pub person: i64,
    pub name: String,
    pub capacity: String,
    /// nominated, invited or open.
    pub manner: String,
}
