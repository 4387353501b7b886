//! A round that begins with the report of a meeting: it is read in, the forum that it plans is held by the invented people of
//! the demonstration, and what grows out of the forum goes to their Parties. Nobody whom the report names acts in it.

use anyhow::{Result, ensure};
use db::{Chance, Instant};
use undoc::{ForumProposal, ProposedPart, Report as Read};

use super::invent::{first_sentence, text};
use super::script::{
    Forum, Issued, Paragraph, Post, Progress, Quotation, Report, Script, Session, Summary, Topic, Transmittal,
};
use super::words::{LANGUAGES, SENTENCES};

/// How often people write at each place of the forum, the moderator's welcome included.
const POSTS: usize = 6;
/// A forum whose report names no duration, in weeks.
const USUAL_WEEKS: u32 = 2;
/// So many questions are chosen for each place.
const QUESTIONS: usize = 3;

/// A round with what its report says of the forum.
pub(crate) struct FromReport {
    pub script: Script,
    /// The paragraph that plans the forum; none if the report plans none, and a usual one is held.
    pub planned_in: Option<String>,
}

/// Makes the round of a report; `name` stands for a title where the text has none.
///
/// # Errors
/// When the text does not read as a report at all.
pub(crate) fn from_report(chance: &Chance, report: &str, name: &str) -> Result<FromReport> {
    let read = undoc::read(report);
    let numbered = |paragraph: &undoc::Paragraph| paragraph.number.starts_with(|first: char| first.is_ascii_digit());
    ensure!(
        read.paragraphs.iter().any(numbered) || !read.recommendations.is_empty(),
        "{name} does not read as the report of a meeting: it has neither a numbered paragraph nor a recommendation"
    );
    ensure!(
        undoc::is_report(report),
        "{name} does not read as the report of a meeting: nothing in it (title, agenda, annex, heading, list, \
         operative paragraph) shows that it is a body's document"
    );
    let proposal = undoc::propose(&read);
    let mut script = Script::demonstration()?;
    let cast = Cast::of(&script);
    script.mandate = mandate(&script.mandate, report, &read, name);
    let forum = forum(&script, &cast, &proposal);
    let places = places(&forum);
    let closes = day(&forum.closes)?;
    let transmitted = closes.plus_days(28);
    script.passed_on = Some(Transmittal {
        at: script.mandate.adopted.plus_days(3),
        language: "en".to_owned(),
        due: String::new(),
        opening: format!(
            "The recommendations of {} are transmitted for consideration and action.",
            script.mandate.symbol
        ),
        ..script.transmittal.clone()
    });
    script.posts = posts(chance, &cast, &places, (day(&forum.opens)?, closes.plus_days(1)));
    script.summaries = forum.sessions.iter().filter_map(|session| summary(session, &script.posts, closes)).collect();
    (script.prompts, script.reminders, script.returned) = (Vec::new(), Vec::new(), Vec::new());
    script.translations.clear();
    // The comments, the wordings, who registers and what is being written belong to the demonstration's own report and forums.
    script.review = None;
    (script.registrations, script.calls, script.nominations) = (Vec::new(), Vec::new(), Vec::new());
    script.revisions = Vec::new();
    script.wordings = Vec::new();
    script.drafts = Vec::new();
    script.report = outcome(&script.mandate.symbol, &places, &script.posts, closes);
    script.progress = progress(chance, &cast, &script.report, transmitted);
    script.transmittal = Transmittal {
        at: transmitted,
        language: "en".to_owned(),
        due: transmitted.plus_days(180).day().to_string(),
        opening: "The recommendations that grew out of the online forum are transmitted for consideration and action."
            .to_owned(),
        ..script.transmittal
    };
    script.ends = transmitted.plus_days(60);
    script.forums = vec![forum];
    Ok(FromReport { script, planned_in: proposal.mandate })
}

/// The invented people of the demonstration, each with the language in which they write.
struct Cast {
    /// Who, in which capacity, in which language.
    speakers: Vec<(String, String, String)>,
    moderators: Vec<String>,
    focal_points: Vec<(String, String)>,
}

impl Cast {
    fn of(script: &Script) -> Self {
        let mut cast = Cast { speakers: Vec::new(), moderators: Vec::new(), focal_points: Vec::new() };
        for post in script.posts.iter().filter(|post| post.is_of_participant()) {
            if !cast.speakers.iter().any(|(by, ..)| *by == post.by) {
                cast.speakers.push((post.by.clone(), post.capacity.clone(), post.language.clone()));
            }
        }
        for session in script.forums.iter().flat_map(|forum| &forum.sessions) {
            if !cast.moderators.contains(&session.moderator) {
                cast.moderators.push(session.moderator.clone());
            }
        }
        for progress in &script.progress {
            if !cast.focal_points.iter().any(|(by, _)| *by == progress.by) {
                cast.focal_points.push((progress.by.clone(), progress.language.clone()));
            }
        }
        cast
    }
}

/// The report, to be read in as it is.
fn mandate(before: &Issued, report: &str, read: &Read, name: &str) -> Issued {
    let or = |found: &str, otherwise: &str| if found.is_empty() { otherwise } else { found }.to_owned();
    let symbol = or(read.symbols.first().map_or("", String::as_str), "LL/SM/READ/1");
    Issued {
        symbol: symbol.chars().take(60).collect(),
        title: or(&read.title, name).chars().take(400).collect(),
        language: language(report).to_owned(),
        opening: String::new(),
        adopted: before.adopted,
        paragraphs: Vec::new(),
        read_from: report.to_owned(),
    }
}

/// In which of the languages that can be read a report is written, by the small words that it uses most.
fn language(report: &str) -> &'static str {
    let small: [(&str, &[&str]); 3] =
        [("en", &["the", "and", "of"]), ("fr", &["les", "des", "et"]), ("es", &["los", "del", "y"])];
    let mut counts = [0_usize; 3];
    for word in report.split_whitespace().map(str::to_lowercase) {
        for (count, (_, words)) in counts.iter_mut().zip(&small) {
            *count += usize::from(words.contains(&word.as_str()));
        }
    }
    // English where nothing decides: the first of the largest.
    let most = (0..counts.len()).rev().max_by_key(|at| counts[*at]).unwrap_or(0);
    small[most].0
}

/// The forum as the officer leaves its form: the titles proposed, and the first questions of each place.
fn forum(script: &Script, cast: &Cast, proposal: &ForumProposal) -> Forum {
    let pattern = script.forums.first();
    let opens = pattern.map(|forum| forum.opens.clone()).unwrap_or_default();
    let days = i64::from(proposal.weeks.unwrap_or(USUAL_WEEKS)) * 7 - 1;
    let closes = day(&opens).map(|opens| opens.plus_days(days).day().to_string()).unwrap_or_default();
    let mut sessions: Vec<Session> = Vec::new();
    for (at, part) in proposal.parts.iter().enumerate() {
        let (key, title) = (format!("part {at}"), title(part));
        let questions = part.questions.iter().take(QUESTIONS).map(|question| question.text.clone()).collect();
        let (number, body) = (part.number.clone(), String::new());
        match sessions.last_mut().filter(|_| part.is_subtopic) {
            Some(session) => session.topics.push(Topic { key, number, title, body, questions, later: Vec::new() }),
            None => {
                let moderator = cast.moderators.get(sessions.len() % cast.moderators.len().max(1));
                let moderator = moderator.cloned().unwrap_or_default();
                sessions.push(Session { key, number, title, body, moderator, topics: Vec::new(), questions });
            }
        }
    }
    Forum {
        key: "forum".to_owned(),
        notices: String::new(),
        participation: String::new(),
        manner: String::new(),
        listeners: Vec::new(),
        registration: String::new(),
        mandate: String::new(),
        title: format!("Online forum on {}", script.mandate.symbol),
        body: String::new(),
        created: pattern.map_or(script.begins, |forum| forum.created),
        opens,
        closes,
        sessions,
        planned: true,
    }
}

fn title(part: &ProposedPart) -> String {
    let title: String = part.title.chars().take(300).collect();
    if title.trim().is_empty() { format!("Part {}", part.number) } else { title }
}

/// A place where posts are written.
struct Place<'a> {
    key: &'a str,
    title: &'a str,
    moderator: &'a str,
    questions: usize,
}

fn places(forum: &Forum) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    for session in &forum.sessions {
        let moderator = session.moderator.as_str();
        let place = |key, title, questions: &[String]| Place { key, title, moderator, questions: questions.len() };
        if session.topics.is_empty() {
            places.push(place(&session.key, &session.title, &session.questions));
        }
        places.extend(session.topics.iter().map(|topic| place(&topic.key, &topic.title, &topic.questions)));
    }
    places
}

/// The posts, evenly spread: first each moderator's welcome, then everybody in turn, place by place.
fn posts(chance: &Chance, cast: &Cast, places: &[Place<'_>], (opens, ends): (Instant, Instant)) -> Vec<Post> {
    let count = places.len() * POSTS;
    let seconds = (ends.microseconds() - opens.microseconds()) / 1_000_000;
    let step = seconds / (count as i64 + 1);
    let order = (0..POSTS).flat_map(|turn| places.iter().enumerate().map(move |(at, place)| (turn, at, place)));
    // Whoever replies does it by mail, from the notice that they got; nobody is told of what they wrote themselves.
    let is_told = !(2 * places.len()).is_multiple_of(cast.speakers.len().max(1));
    let post = |(index, (turn, at, place)): (usize, (usize, usize, &Place<'_>))| {
        let welcome = turn == 0;
        let speaker = cast.speakers.get(index % cast.speakers.len().max(1)).cloned().unwrap_or_default();
        let (by, capacity, language) =
            if welcome { (place.moderator.to_owned(), "moderator".to_owned(), "en".to_owned()) } else { speaker };
        let spoken = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
        Post {
            key: format!("post {at} {turn}"),
            at: opens.plus_seconds(step * (index as i64 + 1)),
            by,
            capacity,
            topic: place.key.to_owned(),
            answers: if welcome || place.questions == 0 { Vec::new() } else { vec![1 + turn % place.questions] },
            reply_to: if turn == 3 { format!("post {at} 1") } else { String::new() },
            language,
            text: if welcome { WELCOME.to_owned() } else { text(chance, SENTENCES[spoken]) },
            by_mail: turn == 3 && is_told,
            accepted: None,
            by_letter: None,
        }
    };
    order.enumerate().map(post).collect()
}

/// What the moderator of a session tells everybody ten days after it has closed: where each post stands.
fn summary(session: &Session, posts: &[Post], closes: Instant) -> Option<Summary> {
    let own = session.topics.iter().map(|topic| (topic.key.as_str(), topic.title.as_str()));
    let places = own.chain([(session.key.as_str(), session.title.as_str())]);
    let line = |(key, title): (&str, &str)| {
        let said = posts.iter().filter(|post| post.topic == key && post.is_of_participant());
        let numbers: Vec<String> = said.map(|post| format!("{{{}}}", post.key)).collect();
        let title: String = title.chars().filter(|c| c.is_alphanumeric() || " ,.".contains(*c)).collect();
        (!numbers.is_empty()).then(|| format!("- {title}: {}", numbers.join(", ")))
    };
    let lines: Vec<String> = places.filter_map(line).collect();
    (!session.moderator.is_empty() && !lines.is_empty()).then(|| Summary {
        key: format!("summary {}", session.key),
        at: closes.plus_days(10),
        by: session.moderator.clone(),
        session: session.key.clone(),
        week: 0,
        language: "en".to_owned(),
        text: format!("{SUMMARY}\n\n{}", lines.join("\n")),
    })
}

const SUMMARY: &str = "What was said here goes into the report, which says under each paragraph on whose words it rests. By \
    subject:";

const WELCOME: &str = "Welcome. Please say what you have seen in your own country, in whichever of the six languages you \
    write best, and say which question you answer.";

/// The document that grows out of the forum: for each place what was said, and what is recommended.
fn outcome(symbol: &str, places: &[Place<'_>], posts: &[Post], closes: Instant) -> Report {
    let mut paragraphs = Vec::new();
    let places: Vec<&Place<'_>> = places.iter().take(26).collect();
    for (number, place) in (1..).zip(&places) {
        let said = posts.iter().filter(|post| post.topic == place.key && post.capacity != "moderator").take(3);
        let quotation = |post: &Post| Quotation { post: post.key.clone(), words: first_sentence(&post.text) };
        let text = format!("On “{}”, participants told what they had tried and what they lack.", short(place.title));
        let key = format!("p{number}");
        let rests_on = said.map(quotation).collect();
        paragraphs.push(Paragraph { key, rests_on, ..Paragraph::plain(&number.to_string(), &text) });
    }
    let next = places.len() + 1;
    paragraphs.push(Paragraph {
        annex: "I".to_owned(),
        heading: "Recommendations".to_owned(),
        ..Paragraph::plain(&next.to_string(), "Parties and other Governments may wish to:")
    });
    for (letter, (number, place)) in ('a'..='z').zip((1..).zip(&places)) {
        paragraphs.push(Paragraph {
            annex: "I".to_owned(),
            grows_from: format!("p{number}"),
            force: "may-wish".to_owned(),
            verb: "consider".to_owned(),
            addressees: vec!["Parties".to_owned(), "other Governments".to_owned()],
            ..Paragraph::plain(
                &format!("{next}({letter})"),
                &format!("Consider what was learned on “{}”;", short(place.title)),
            )
        });
    }
    paragraphs.push(Paragraph {
        annex: "I".to_owned(),
        grows_from: "p1".to_owned(),
        force: "requested".to_owned(),
        verb: "report".to_owned(),
        addressees: vec!["Executive Secretary".to_owned()],
        ..Paragraph::plain(
            &(next + 1).to_string(),
            "The Executive Secretary is requested to report to the next meeting on what became of these recommendations.",
        )
    });
    Report {
        symbol: "LL/SM/FORUM/1".to_owned(),
        title: format!("Outcome of the online forum on {symbol}"),
        language: "en".to_owned(),
        opening: "What follows was drawn from the posts of the online forum.".to_owned(),
        drafted: closes.plus_days(7),
        adopted: closes.plus_days(14),
        paragraphs,
    }
}

fn short(title: &str) -> String {
    let short: String = title.chars().take(140).collect();
    if short == title { short } else { format!("{}…", short.trim_end()) }
}

/// Each focal point says what became of one of the recommendations, and every second also of what the report itself asked.
fn progress(chance: &Chance, cast: &Cast, report: &Report, transmitted: Instant) -> Vec<Progress> {
    let asked: Vec<&Paragraph> = report.paragraphs.iter().filter(|paragraph| paragraph.force == "may-wish").collect();
    let statuses = ["action-taken", "under-way", "considered", "ongoing"];
    let mut reports = Vec::new();
    for (index, (by, language)) in cast.focal_points.iter().enumerate() {
        let Some(paragraph) = asked.get(index % asked.len().max(1)) else { continue };
        let spoken = LANGUAGES.iter().position(|known| known == language).unwrap_or(0);
        let of = |paragraph: &str, words: &str, hours: i64| Progress {
            at: transmitted.plus_days(3 + index as i64).plus_seconds(hours * 3600),
            by: by.clone(),
            paragraph: paragraph.to_owned(),
            words: words.to_owned(),
            status: statuses[index % statuses.len()].to_owned(),
            language: language.clone(),
            text: text(chance, SENTENCES[spoken]),
            evidence: String::new(),
        };
        reports.push(of(&paragraph.number, &paragraph.text, 9));
        if index % 2 == 0 {
            reports.push(of("", "", 10));
        }
    }
    reports
}

/// The beginning of a day written as 2031-06-02.
fn day(day: &str) -> Result<Instant> {
    let begins: Result<Instant, _> = format!("{day}T00:00:00Z").parse();
    begins.map_err(|_| anyhow::anyhow!("{day} is no day"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "REPORT OF THE PANEL ON NETS\n\n1. The Panel met and spoke of the nets of the north.\n\n\
        2. The Panel requests the Secretariat to publish a map.\n";

    #[test]
    fn a_text_that_is_no_report_is_refused() {
        let refused =
            |text: &str| from_report(&Chance::seeded(1), text, "note.txt").err().map(|error| error.to_string());
        for text in ["", "Milk, eggs, bread.", "Dear all,\n\nsee you on Monday.\n\nYours, Vera", "\u{0}\u{1}\u{2}"] {
            assert!(refused(text).is_some_and(|words| words.starts_with("note.txt does not read")), "{text:?}");
        }
        let story = "THE KEEPER\n\n1. Every night the keeper wrote a report, and nobody read it.\n\n\
            2. \"The council should decide before winter,\" she wrote.\n";
        assert!(refused(story).is_some_and(|words| words.contains("body's document")));
        assert_eq!(refused(REPORT), None);
    }

    #[test]
    fn nobody_whom_the_report_names_acts() {
        let text = format!("{REPORT}\n3. Ms. Vera Kolm (Avaria) was elected Chair.\n");
        let round = from_report(&Chance::seeded(1), &text, "note.txt").expect("a round");
        let script = round.script;
        assert_eq!((round.planned_in, script.mandate.language.as_str()), (None, "en"));
        let acting = script.posts.iter().map(|post| &post.by).chain(script.progress.iter().map(|one| &one.by));
        let tables: String = script.directory.iter().map(|(_, text)| text.as_str()).collect();
        for who in acting {
            assert!(tables.contains(&format!("{who}@")), "{who} is not of the invented directory");
        }
        assert!(!tables.contains("Kolm"));
        assert!(script.posts.is_sorted_by_key(|post| post.at));
    }

    #[test]
    fn the_language_is_told_by_small_words() {
        assert_eq!(language("Le Groupe a examiné les rapports des Parties et a adopté les conclusions."), "fr");
        assert_eq!(language("El Grupo examinó los informes del Secretario y aprobó los textos."), "es");
        assert_eq!(language("The Group met."), "en");
        assert_eq!(language("…"), "en");
    }
}
