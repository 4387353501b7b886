//! What orders the forum, and how it is set up.

use db::Instant;

use super::Times;
use super::tables::MODERATORS;
use crate::round::script::{Forum, Issued, Paragraph, Session, Topic};
use crate::round::words::TOPICS;

pub(super) fn mandate(adopted: Instant) -> Issued {
    let text = "Requests the Executive Secretary to convene an online forum and to report its outcome;";
    let paragraph = Paragraph {
        force: "requested".to_owned(),
        verb: "convene".to_owned(),
        addressees: vec!["Executive Secretary".to_owned()],
        ..Paragraph::plain("1", text)
    };
    Issued {
        symbol: "LL/SM/DEC/1/1".to_owned(),
        title: "Decision 1/1".to_owned(),
        language: "en".to_owned(),
        opening: "Adopted by the Parties.".to_owned(),
        adopted,
        paragraphs: vec![paragraph],
        read_from: String::new(),
    }
}

/// The forum, with one session of three sub-topics and one without.
pub(super) fn forum(times: &Times) -> Forum {
    let topic = |index: usize| Topic {
        key: format!("t{index}"),
        number: ["(i)", "(ii)", "(iii)"][index % 3].to_owned(),
        title: TOPICS[index].to_owned(),
        body: String::new(),
        questions: vec!["What was tried?".to_owned(), "What would help?".to_owned()],
        later: Vec::new(),
    };
    let session = |at: usize, topics: Vec<Topic>, questions: Vec<String>| Session {
        key: ["I", "II"][at].to_owned(),
        number: ["I", "II"][at].to_owned(),
        title: format!("Session {}", ["I", "II"][at]),
        body: String::new(),
        moderator: MODERATORS[at].to_owned(),
        topics,
        questions,
    };
    Forum {
        key: "forum".to_owned(),
        notices: "replies".to_owned(),
        participation: "nominated".to_owned(),
        manner: String::new(),
        listeners: Vec::new(),
        registration: "admitted".to_owned(),
        mandate: "1".to_owned(),
        title: "Online forum".to_owned(),
        body: "What has been tried, what would help, and who pays for it?".to_owned(),
        opens: times.opens.day().to_string(),
        closes: times.closes.day().to_string(),
        created: times.begins,
        sessions: vec![
            session(0, (0..3).map(topic).collect(), Vec::new()),
            session(1, Vec::new(), vec!["Who pays for it today?".to_owned()]),
        ],
        planned: false,
    }
}
