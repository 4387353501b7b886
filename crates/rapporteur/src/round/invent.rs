//! A round of invented people of invented Parties, made from a seed: the same seed gives the same round.

use std::fmt::Write as _;

use db::{Chance, Instant};
use directory::Table;

use super::script::{
    Departure, Forum, Issued, Letter, Officer, Paragraph, Post, Progress, Quotation, Report, Returned, Script, Session,
    Topic, Transmittal,
};
use super::words::{LANGUAGES, NAMES, SENTENCES, SYLLABLES, TOPICS, Written};

/// How large a round is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub parties: usize,
    pub days: u32,
    pub posts: usize,
}

/// How many people each Party has.
const PEOPLE: usize = 3;
/// The groups of the United Nations to which they belong in turn.
pub(super) const GROUPS: [&str; 5] = ["AFR", "APG", "EEG", "GRULAC", "WEOG"];
/// In a round that would send more notices than this, people are told only of replies to what they wrote, and nobody takes
/// part by mail.
const MOST_NOTICES: usize = 60_000;

/// An invented Government with those who speak for it.
struct Party {
    code: String,
    language: usize,
    people: Vec<String>,
    /// Whether its people take part by mail and never open a page of the forum: two Parties in five.
    by_mail: bool,
}

/// Makes a round.
pub(crate) fn round(chance: &Chance, size: Size) -> Script {
    let begins: Instant = at("2031-05-05T08:00:00Z");
    let opens = begins.plus_days(28);
    let closes = opens.plus_days(i64::from(size.days));
    let parties: Vec<Party> = (0..size.parties).map(|index| party(chance, index)).collect();
    let by_mail = parties.iter().filter(|party| party.by_mail).count() * PEOPLE;
    let told = size.posts * by_mail.min(size.posts) <= MOST_NOTICES;
    let mut posts = posts(chance, &parties, (opens, size.days), (size.posts, told));
    if told {
        let late = late(chance, &parties, &posts, closes);
        posts.extend(late);
    }
    // The program crashes twice while people write: once after a third of the posts, once after two thirds.
    let crashes = [1, 2].iter().filter_map(|part| Some(posts.get(posts.len() * part / 3)?.at)).collect();
    let report = report(chance, &posts, closes);
    let transmitted = closes.plus_days(28);
    let progress = progress(chance, &parties, transmitted);
    let half = opens.plus_seconds(i64::from(size.days) * 12 * 3600);
    let departures = departure(&parties, &posts, &progress, half).into_iter().collect();
    Script {
        begins,
        ends: transmitted.plus_days(60),
        directory: directory(&parties),
        officer: Officer { address: "iris.marlow@secretariat.example".to_owned(), name: "Iris Marlow".to_owned() },
        mandate: mandate(begins),
        forums: vec![forum(begins, (opens, closes))],
        wordings: Vec::new(),
        drafts: Vec::new(),
        progress,
        departures,
        transmittal: Transmittal {
            at: transmitted,
            language: "en".to_owned(),
            instrument: "PSM".to_owned(),
            due: String::new(),
            to_others: false,
            opening: "The recommendations of the Liaison Group are transmitted for consideration and action."
                .to_owned(),
        },
        passed_on: None,
        returned: full(&posts),
        posts,
        letters: vec![stranger(opens)],
        summaries: Vec::new(),
        prompts: Vec::new(),
        registrations: Vec::new(),
        reminders: Vec::new(),
        translations: Vec::new(),
        crashes,
        report,
        review: None,
    }
}

/// Somebody whom nobody knows writes to the house.
fn stranger(opens: Instant) -> Letter {
    Letter {
        key: "stranger".to_owned(),
        at: opens.plus_days(1),
        from: "sales@elsewhere.example".to_owned(),
        name: "Sales".to_owned(),
        subject: "Our offer".to_owned(),
        text: "May we present our services in your forum?".to_owned(),
    }
}

/// The focal point of the Protocol leaves their office while the forum is open, and nobody takes it over: of a Party for which
/// they write nothing after that.
fn departure(parties: &[Party], posts: &[Post], progress: &[Progress], at: Instant) -> Option<Departure> {
    let (index, party, who) = parties.iter().enumerate().find_map(|(index, party)| {
        let who = party.people.get(1)?;
        let writes = posts.iter().any(|post| post.by == *who && post.accepted.unwrap_or(post.at) >= at)
            || progress.iter().any(|report| report.by == *who);
        (!writes).then_some((index, party, who))
    })?;
    let row = person(party, index, (who, "focal point of the Protocol"), ("2030-01-01", &at.day().to_string()));
    Some(Departure { at, party: party.code.clone(), people: format!("{PEOPLE_COLUMNS}{row}") })
}

/// A mailbox is full for a while: the latest mails to somebody come back, and they are heard and told all the same.
fn full(posts: &[Post]) -> Vec<Returned> {
    let middle = posts.get(posts.len() / 2);
    let returned = middle.map(|post| Returned {
        at: post.at,
        to: post.by.clone(),
        mails: 4,
        status: "5.2.2".to_owned(),
        words: "552 5.2.2 the mailbox is full".to_owned(),
    });
    returned.into_iter().collect()
}

/// Two answers by mail that come after closing, and that the officer accepts one after the other.
fn late(chance: &Chance, parties: &[Party], posts: &[Post], closes: Instant) -> Vec<Post> {
    let mut late = Vec::new();
    for hours in [6, 30] {
        let by_mail: Vec<&Party> = parties.iter().filter(|party| party.by_mail).collect();
        let (Some(party), Some(answered)) = (chance.pick(&by_mail), posts.last()) else { break };
        // Whoever was told of it: nobody is told of what they wrote themselves.
        let told = |post: &Post, person: &String| post.by_mail && post.by == *person;
        let listed = |person: &&String| **person != answered.by && posts.iter().any(|post| told(post, person));
        let Some(by) = party.people.iter().find(listed) else { continue };
        late.push(Post {
            key: format!("late{hours}"),
            at: closes.plus_seconds((24 + hours) * 3600),
            accepted: Some(closes.plus_seconds((25 + hours) * 3600)),
            by_letter: None,
            by: by.clone(),
            capacity: String::new(),
            topic: answered.topic.clone(),
            answers: Vec::new(),
            reply_to: answered.key.clone(),
            language: LANGUAGES[party.language].to_owned(),
            text: text(chance, SENTENCES[party.language]),
            by_mail: true,
        });
    }
    late
}

fn at(text: &str) -> Instant {
    text.parse().unwrap_or_else(|_| Instant::from_microseconds(0))
}

/// ISO 3166's codes for users: of two letters as long as they last, then of three.
fn code(index: usize) -> String {
    let two: Vec<String> =
        ('M'..='Z').map(|letter| format!("Q{letter}")).chain(('A'..='Z').map(|letter| format!("X{letter}"))).collect();
    match two.get(index) {
        Some(code) => code.clone(),
        None => {
            let rest = index - two.len();
            let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
            format!("X{}{}", letter(rest / 26), letter(rest))
        }
    }
}

fn party(chance: &Chance, index: usize) -> Party {
    let code = code(index);
    let language = chance.below(LANGUAGES.len() as u64) as usize;
    let people = (0..PEOPLE)
        .map(|number| {
            let name = chance.pick(NAMES[language]).copied().unwrap_or("Robin");
            format!("{}.{}{}", latin(name), code.to_lowercase(), number)
        })
        .collect();
    Party { code, language, people, by_mail: index % 5 < 2 }
}

/// The part of an address that a name gives: its Latin letters.
fn latin(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
}

/// The name of the Party with this number: two or three syllables, written in each script.
fn name(index: usize, script: usize) -> String {
    let count = SYLLABLES.len();
    let parts = [index % count, (index / count + 3 * index + 1) % count, (index * 7 + 5) % count];
    let word: String = parts.iter().map(|part| SYLLABLES[*part][script]).collect();
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The tables of the directory, as a Secretariat would have them in its spreadsheets.
fn directory(parties: &[Party]) -> Vec<(String, String)> {
    // Regions, treaties and the Secretariat are those of the demonstration; Parties and people are invented here.
    let shared = [Table::Regions, Table::Instruments, Table::Organizations];
    let of_demo = directory::demo::files().into_iter().filter(|(table, _)| shared.contains(table));
    let mut files: Vec<(String, String)> = of_demo.map(|(table, text)| (table.to_string(), text.to_owned())).collect();
    let mut table = "code,group,ldc,lldc,sids,transition,developing,time_zone,language,name_ar,name_en,name_es,name_fr,name_ru,name_zh\n".to_owned();
    let mut houses = "code,key,name_en,name_local,language,host\n".to_owned();
    let mut status = "code,instrument,signed,deposited,kind,party_from\n".to_owned();
    let mut people = PEOPLE_COLUMNS.to_owned();
    for (index, party) in parties.iter().enumerate() {
        let (code, language) = (&party.code, LANGUAGES[party.language]);
        let (latin, ru, ar, zh) = (name(index, 0), name(index, 1), name(index, 2), name(index, 3));
        let _ = writeln!(
            table,
            "{code},{},0,0,{},0,1,UTC,{language},{ar},{latin},{latin},{latin},{ru},{zh}",
            GROUPS[index % 5],
            index % 2
        );
        let _ = writeln!(
            houses,
            "{code},environment,Ministry of Environment,Ministry of Environment,{language},environment.{}.example",
            code.to_lowercase()
        );
        for instrument in ["CLL", "PSM"] {
            let _ = writeln!(status, "{code},{instrument},,2024-01-10,ratification,2024-04-10");
        }
        let roles = ["focal point of the Convention", "focal point of the Protocol", "expert"];
        for (local, role) in party.people.iter().zip(roles) {
            let since = if role == "expert" { "" } else { "2030-01-01" };
            people += &person(party, index, (local, role), (since, ""));
        }
    }
    let own = [("parties", table), ("status", status), ("institutions", houses), ("people", people)];
    files.extend(own.map(|(kind, text)| (kind.to_owned(), text)));
    files
}

const PEOPLE_COLUMNS: &str = "code,institution,given,family,name_local,gender,language,role,since,until,email\n";

/// A row of the table of people: the part of their address before the @ and what they are, since when and until when.
fn person(party: &Party, index: usize, (local, role): (&str, &str), (since, until): (&str, &str)) -> String {
    let (code, language) = (&party.code, LANGUAGES[party.language]);
    let (given, family) = local.split_once('.').unwrap_or((local, ""));
    let (given, last) = (capital(given), family.chars().last().unwrap_or('0'));
    let place = name(index, 0);
    let domain = code.to_lowercase();
    format!("{code},environment,{given},{place} {last},,,{language},{role},{since},{until},{local}@{domain}.example\n")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn mandate(adopted: Instant) -> Issued {
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

fn forum(created: Instant, (opens, closes): (Instant, Instant)) -> Forum {
    let topic = |index: usize| Topic {
        key: format!("t{index}"),
        number: ["(i)", "(ii)", "(iii)"][index % 3].to_owned(),
        title: TOPICS[index].to_owned(),
        body: String::new(),
        questions: vec!["What was tried?".to_owned(), "What would help?".to_owned()],
    };
    let session = |number: &str, topics: Vec<Topic>, questions: Vec<String>| Session {
        key: number.to_owned(),
        number: number.to_owned(),
        title: format!("Session {number}"),
        body: String::new(),
        moderator: String::new(),
        topics,
        questions,
    };
    Forum {
        key: "forum".to_owned(),
        notices: "replies".to_owned(),
        registration: String::new(),
        mandate: "1".to_owned(),
        title: "Online forum".to_owned(),
        body: "What has been tried, what would help, and who pays for it?".to_owned(),
        opens: opens.day().to_string(),
        closes: closes.day().to_string(),
        created,
        sessions: vec![
            session("I", (0..3).map(topic).collect(), Vec::new()),
            session("II", Vec::new(), vec!["Who pays for it today?".to_owned()]),
        ],
        planned: false,
    }
}

fn posts(chance: &Chance, parties: &[Party], (opens, days): (Instant, u32), (count, told): (usize, bool)) -> Vec<Post> {
    let span = u64::from(days) * 24 * 3600;
    let mut instants: Vec<u64> = (0..count).map(|_| chance.below(span)).collect();
    instants.sort_unstable();
    let places = ["t0", "t1", "t2", "II"];
    let mut posts: Vec<Post> = Vec::with_capacity(count);
    for (index, seconds) in instants.into_iter().enumerate() {
        let Some(chosen) = chance.pick(parties) else { break };
        let topic = places[chance.below(4) as usize];
        let (person, replies) = (chance.below(PEOPLE as u64) as usize, chance.below(2) == 0);
        // Nobody is told of what they wrote themselves, so that is not what they answer by mail.
        let told_of = posts.iter().rev().find(|post| post.topic == topic && post.by != chosen.people[person]);
        let by_mail = told && chosen.by_mail && told_of.is_some();
        // Before there is anything to answer, somebody of a Party on the web writes.
        let web = || parties.iter().find(|party| !party.by_mail);
        let party = if told && chosen.by_mail && !by_mail { web().unwrap_or(chosen) } else { chosen };
        let by = party.people[person].clone();
        let answered = match by_mail {
            true => told_of,
            false => posts.iter().rev().find(|post| replies && post.topic == topic),
        };
        let reply_to = answered.map(|answered| answered.key.clone()).unwrap_or_default();
        posts.push(Post {
            key: format!("post{index}"),
            at: opens.plus_seconds(seconds as i64 + 1),
            by,
            capacity: String::new(),
            topic: topic.to_owned(),
            // On a page they say which guiding question they answer: the first or the second, where there are two.
            answers: if by_mail { Vec::new() } else { vec![1 + index % if topic == "II" { 1 } else { 2 }] },
            reply_to,
            language: LANGUAGES[party.language].to_owned(),
            text: text(chance, SENTENCES[party.language]),
            by_mail,
            accepted: None,
            by_letter: None,
        });
    }
    posts
}

pub(super) fn text(chance: &Chance, sentences: Written) -> String {
    let count = 2 + chance.below(4);
    let chosen: Vec<&str> = (0..count).filter_map(|_| chance.pick(sentences).copied()).collect();
    chosen.join(" ")
}

/// One paragraph for each place of the forum, resting on a few of its posts, and a recommendation out of each.
fn report(chance: &Chance, posts: &[Post], closes: Instant) -> Report {
    let mut paragraphs = Vec::new();
    for (index, place) in ["t0", "t1", "t2", "II"].into_iter().enumerate() {
        let said: Vec<&Post> = posts.iter().filter(|post| post.topic == place).collect();
        let mut rests_on: Vec<Quotation> = Vec::new();
        for _ in 0..3.min(said.len()) {
            // A paragraph rests on a post once.
            let chosen = chance.pick(&said).filter(|post| rests_on.iter().all(|cited| cited.post != post.key));
            rests_on.extend(chosen.map(|post| Quotation { post: post.key.clone(), words: first_sentence(&post.text) }));
        }
        let key = format!("p{index}");
        let text = format!("On {}, experience was exchanged and needs were named.", TOPICS[index]);
        paragraphs.push(Paragraph { key, rests_on, ..Paragraph::plain(&(index + 1).to_string(), &text) });
    }
    paragraphs.push(Paragraph {
        annex: "I".to_owned(),
        heading: "Recommendations".to_owned(),
        ..Paragraph::plain("5", "Parties and other Governments may wish to:")
    });
    for (letter, (index, topic)) in ["a", "b", "c", "d"].into_iter().zip(TOPICS.iter().enumerate()) {
        paragraphs.push(Paragraph {
            annex: "I".to_owned(),
            grows_from: format!("p{index}"),
            force: "may-wish".to_owned(),
            verb: "consider".to_owned(),
            addressees: vec!["Parties".to_owned()],
            ..Paragraph::plain(&format!("5({letter})"), &format!("Consider what was learned on {topic};"))
        });
    }
    Report {
        symbol: "LL/SM/LG/1/1".to_owned(),
        title: "Report of the first meeting".to_owned(),
        language: "en".to_owned(),
        opening: "The Group met after the online forum.".to_owned(),
        drafted: closes.plus_days(7),
        adopted: closes.plus_days(14),
        paragraphs,
    }
}

pub(super) fn first_sentence(text: &str) -> String {
    let end = text.char_indices().find(|(_, character)| ".。؟".contains(*character)).map_or(text.len(), |(at, _)| at);
    text[..end].to_owned()
}

fn progress(chance: &Chance, parties: &[Party], transmitted: Instant) -> Vec<Progress> {
    let statuses = ["considered", "under-way", "action-taken", "ongoing", "not-applicable", "declined"];
    let mut reports = Vec::new();
    for party in parties.iter().filter(|_| chance.below(10) < 6) {
        let letter = ["a", "b", "c", "d"][chance.below(4) as usize];
        reports.push(Progress {
            at: transmitted.plus_seconds(3600 + chance.below(50 * 24 * 3600) as i64),
            by: party.people[chance.below(2) as usize].clone(),
            paragraph: format!("5({letter})"),
            words: String::new(),
            status: chance.pick(&statuses).copied().unwrap_or("considered").to_owned(),
            language: LANGUAGES[party.language].to_owned(),
            text: text(chance, SENTENCES[party.language]),
            evidence: String::new(),
        });
    }
    reports.sort_by_key(|report| report.at);
    reports
}
