//! The report that grows out of the forum, and what Parties do about its recommendations.

use db::{Chance, Instant};

use super::party::Party;
use super::writing::{PLACES, first_sentence, text};
use crate::round::script::{Paragraph, Post, Progress, Quotation, Report};
use crate::round::words::{SENTENCES, TOPICS};

/// One paragraph for each place of the forum, resting on a few of its posts, and a recommendation out of each.
pub(super) fn report(chance: &Chance, posts: &[&Post], closes: Instant) -> Report {
    let mut paragraphs = Vec::new();
    for (index, place) in PLACES.into_iter().enumerate() {
        let said: Vec<&Post> = posts.iter().copied().filter(|post| post.topic == place).collect();
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

/// What some Parties report of one of its recommendations, in the fifty days after they were passed on.
pub(super) fn progress(chance: &Chance, parties: &[Party], transmitted: Instant) -> Vec<Progress> {
    let statuses = ["considered", "under-way", "action-taken", "ongoing", "not-applicable", "declined"];
    let mut reports = Vec::new();
    for party in parties.iter().filter(|_| chance.below(10) < 6) {
        let letter = ["a", "b", "c", "d"][chance.below(4) as usize];
        reports.push(Progress {
            at: transmitted.plus_seconds(3600 + chance.below(50 * 24 * 3600) as i64),
            by: party.people[chance.below(2) as usize].who.clone(),
            paragraph: format!("5({letter})"),
            words: String::new(),
            status: chance.pick(&statuses).copied().unwrap_or("considered").to_owned(),
            language: party.language().to_owned(),
            text: text(chance, SENTENCES[party.language]),
            evidence: String::new(),
        });
    }
    reports.sort_by_key(|report| report.at);
    reports
}
