//! Recommendations: what the body itself decides, requests, recommends or invites, in whose name, to whom and when.
//!
//! Three forms are read. A *clause* in which the body speaks ("the Group recommends that …", "Requests the Secretariat
//! to …") counts wherever it stands. A sentence with its own subject ("Parties should …") and a bare action ("Strengthen
//! …") count only where a heading or a chapeau recommends. What such a chapeau reports of views, suggestions or
//! conclusions counts nowhere.

mod action;
mod addressee;
mod asked;
mod clause;
mod modal;
mod predicate;
mod subject;

use crate::heading::{self, Licence};
use crate::outline::{Kind, Node, Outline};
use crate::report::{Force, Recommendation};
use crate::sentence::{self, Word, sentences, unquoted};
use crate::timing;
use crate::words::{self, Grammar, fold};

/// The most words of a line that only names addressees.
const ADDRESSED: usize = 24;

/// What a sentence asks, before it is known whether it counts.
#[derive(Clone, Debug, PartialEq)]
struct Clause {
    force: Force,
    addressees: Vec<String>,
    verb: Option<String>,
    timing: Option<String>,
    /// The action follows in sub-paragraphs: "requests the Secretariat to:".
    open: bool,
    /// It only passes recommendations on: "transmit the recommendations below".
    transmits: bool,
}

/// What a paragraph has from its chapeau and its headings.
#[derive(Clone, Debug, Default)]
struct Licensed {
    force: Option<Force>,
    addressees: Vec<String>,
    timing: Option<String>,
    /// A sentence with its own subject counts, whoever that is.
    says: bool,
    /// It counts if its subject can act.
    says_of_actors: bool,
    /// A bare action counts.
    acts: bool,
    /// The chapeau ends where the action begins, so that the first word is its verb, known or not.
    completes: bool,
    /// The chapeau ends with "that", so that an item has its own subject.
    that: bool,
    /// An item of a list of recommendations, whose first word is its verb if it can be one.
    trusts: bool,
    /// An item of a chapeau that itself recommends, which counts whatever its words are.
    counts: bool,
    /// An item of a chapeau that reports what was said.
    reported: bool,
}

/// What of a paragraph's surroundings matters to its clauses.
#[derive(Clone, Copy)]
struct Surroundings<'a> {
    grammar: &'static Grammar,
    /// The title of the report, folded: whose body speaks.
    title: &'a str,
    /// The section is about the meeting's own procedure.
    procedure: bool,
    licence: Licence,
    /// The body spoke in the paragraph before.
    spoken: bool,
    /// It stands under no chapeau.
    top: bool,
    /// The short names by which the report calls its body.
    acronyms: &'a [&'a str],
}

/// Reads all recommendations, in the order of the paragraphs.
pub(crate) fn read(outline: &Outline) -> Vec<Recommendation> {
    let mut found = Vec::new();
    let mut before: Option<(Option<usize>, usize, bool)> = None;
    if !is_official(outline) {
        return found;
    }
    let title = fold(&outline.title);
    let acronyms = acronyms(outline);
    for (at, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.parent.is_none()) {
        let (mut licence, section) = outline.licence(node);
        if words::has(&fold(&node.number), words::RECOMMENDATION) {
            licence = Licence::Pure;
        }
        let procedure =
            outline.sections_of(node).next().is_some_and(|section| words::has(&fold(&section.title), words::PROCEDURE));
        // "It further urges …" goes on with the paragraph before it.
        let spoken = before.is_some_and(|before| before.0 == node.section && (before.1 < found.len() || before.2));
        let around = Surroundings {
            grammar: grammar_of(outline, node),
            title: &title,
            procedure,
            licence,
            spoken,
            top: true,
            acronyms: &acronyms,
        };
        let licensed = match licence {
            Licence::Pure => Licensed {
                force: Some(Force::Recommended),
                addressees: headed(outline, node)
                    .unwrap_or_else(|| section.map(|section| addressees_of(&section.title)).unwrap_or_default()),
                says: true,
                acts: true,
                trusts: node.number.starts_with('['),
                ..Licensed::default()
            },
            Licence::Mixed => Licensed { says_of_actors: true, ..Licensed::default() },
            Licence::None => Licensed::default(),
        };
        let opened = subject::opens_with_body(&sentence::words(sentence::first(&node.text)), around);
        before = Some((node.section, found.len(), opened));
        visit(outline, at, &licensed, around, &mut found);
    }
    found
}

/// "the Subsidiary Body on Tides (SBT)": short names of the body, where the title or the first paragraphs give them.
fn acronyms(outline: &Outline) -> Vec<&str> {
    let texts = std::iter::once(&outline.title).chain(outline.nodes.iter().take(6).map(|node| &node.text));
    let mut found = Vec::new();
    for text in texts {
        for (at, _) in text.match_indices(" (").take(20) {
            let inner = text[at + 2..].split(')').next().unwrap_or_default();
            let upper = inner.chars().filter(|c| c.is_uppercase()).count();
            let short =
                (2..=10).contains(&inner.len()) && upper >= 2 && inner.chars().all(|c| c.is_alphabetic() || c == '-');
            let before: Vec<String> = text[..at].rsplit(' ').take(12).map(fold).collect();
            if short && before.iter().any(|word| words::names_body(word)) {
                found.push(inner);
            }
        }
    }
    let initials = initials(&outline.title);
    for node in outline.nodes.iter().take(40).filter(|_| !initials.is_empty()) {
        let words = node.text.split(|c: char| !c.is_alphanumeric()).take(60);
        let named = words.filter(|word| initials.iter().any(|one| one == word));
        found.extend(named.take(1));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// By which letters a body of the title may be called: "SBT" for "the Subsidiary Body on Tides".
fn initials(title: &str) -> Vec<String> {
    let words: Vec<&str> =
        title.split([' ', '-']).take(60).filter(|word| word.starts_with(char::is_alphabetic)).collect();
    let small = |word: &str| words::SMALL.contains(&fold(word).as_str());
    let mut found = Vec::new();
    for from in (0..words.len()).filter(|at| !small(words[*at])) {
        let mut letters = String::new();
        let mut names = false;
        for word in words[from..].iter().take(LONGEST_NAME).filter(|word| !small(word)) {
            letters.extend(word.chars().next().map(|first| first.to_ascii_uppercase()));
            names = names || words::names_body(&fold(word));
            if names && (3..=7).contains(&letters.len()) {
                found.push(letters.clone());
            }
        }
    }
    found
}

/// So many words of a body's name give it its short name.
const LONGEST_NAME: usize = 12;

/// A story recommends nothing, whatever its people say: something must show that the text is a body's document.
pub(crate) fn is_official(outline: &Outline) -> bool {
    let title = fold(&outline.title);
    let of_body = title.contains(|c: char| c.is_ascii_digit()) || words::names_body(&title);
    let named = words::has(&title, words::TITLES) && of_body;
    let marked = !outline.listed.is_empty()
        || !outline.annexes.is_empty()
        || outline.masthead.iter().any(|line| line.contains('/'));
    let sectioned = outline
        .sections
        .iter()
        .any(|section| section.kind == Kind::Item || heading::names_recommendations(&section.title));
    let procedure =
        outline.sections.iter().filter(|section| words::has(&fold(&section.title), words::PROCEDURE)).count() >= 2;
    let operative =
        |node: &Node| clause::opens(&sentence::words(sentence::first(&node.text)), words::grammar(&node.text));
    named
        || marked
        || sectioned
        || procedure
        || outline.nodes.iter().any(|node| !node.kids.is_empty() || operative(node))
}

fn grammar_of(outline: &Outline, node: &Node) -> &'static Grammar {
    let mut sample = node.text.clone();
    for &kid in node.kids.iter().take(4) {
        sample.push(' ');
        sample.push_str(&outline.nodes[kid].text);
    }
    words::grammar(&sample)
}

/// The addressees that a heading names.
fn addressees_of(title: &str) -> Vec<String> {
    let Some(named) = heading::addressee(title) else { return Vec::new() };
    let grammar = words::grammar(title);
    let found = sentence::words(named);
    if addressee::is_actor(&found, grammar) { addressee::list(named, &found, grammar) } else { Vec::new() }
}

/// The addressees that the innermost heading is: "For Governments" below "Recommendations".
fn headed(outline: &Outline, node: &Node) -> Option<Vec<String>> {
    let title = &outline.sections_of(node).next()?.title;
    let found = sentence::words(title);
    addressed(title, &found, words::grammar(title))
}

/// The addressees, if words are nothing else: "To Parties", "For Governments", "The Secretariat".
fn addressed(text: &str, found: &[Word<'_>], grammar: &'static Grammar) -> Option<Vec<String>> {
    let from = usize::from(found.first()?.is(grammar.towards));
    let name = &found[from..];
    let verb = name.iter().any(|word| word.is(grammar.auxiliaries) || word.is(grammar.aside) || word.is(grammar.that));
    let short = (1..=ADDRESSED).contains(&name.len()) && !verb && !clause::opens(name, grammar);
    // "To the United Nations:"
    let proper = from > 0
        && text.trim_end().ends_with(':')
        && name.iter().all(|word| word.capital() || word.is(grammar.articles));
    let actor = addressee::is_actor(name, grammar) && (proper || addressee::heads(name, grammar));
    (short && actor).then(|| addressee::list(text, name, grammar))
}

fn visit(outline: &Outline, at: usize, licensed: &Licensed, around: Surroundings<'_>, found: &mut Vec<Recommendation>) {
    let node = &outline.nodes[at];
    let text = unquoted(&node.text);
    let mut clauses = clauses(&text, licensed, around, node.kids.is_empty());
    if node.kids.is_empty() {
        return clauses.into_iter().for_each(|clause| push(outline, node, clause, found));
    }
    let below = below(outline, node, &text, licensed, &mut clauses, around);
    clauses.into_iter().for_each(|clause| push(outline, node, clause, found));
    for &kid in &node.kids {
        visit(outline, kid, &below, Surroundings { top: false, ..around }, found);
    }
}

/// What a chapeau passes on to its sub-paragraphs. The clause that they complete is taken from `clauses`: it is no
/// recommendation itself.
fn below(
    outline: &Outline,
    node: &Node,
    text: &str,
    licensed: &Licensed,
    clauses: &mut Vec<Clause>,
    around: Surroundings<'_>,
) -> Licensed {
    let open = clauses.last().is_some_and(|clause| clause.open);
    if open || (!clauses.is_empty() && kids_act(outline, node, around)) {
        let Some(clause) = clauses.pop() else { return Licensed::default() };
        let that = sentence::words(text).last().is_some_and(|last| last.is(around.grammar.that));
        return Licensed {
            that: that && clause.addressees.is_empty(),
            force: Some(clause.force),
            addressees: clause.addressees,
            timing: clause.timing,
            says: true,
            says_of_actors: true,
            acts: true,
            completes: open,
            trusts: true,
            counts: open,
            reported: false,
        };
    }
    if !clauses.is_empty() {
        // The action stands in the chapeau; the items say on what.
        return Licensed::default();
    }
    let folded = fold(text);
    if words::has(&folded, words::FOLLOWING_RECOMMENDATIONS) && !subject::is_somebody(&folded) {
        let named = words::find(&folded, words::RECOMMENDATION).and_then(|_| heading_part(text));
        let addressees = named.map(addressees_of).unwrap_or_default();
        return Licensed {
            force: Some(Force::Recommended),
            addressees,
            says: true,
            acts: true,
            trusts: true,
            counts: true,
            ..Licensed::default()
        };
    }
    if is_view(text, around) {
        return Licensed { reported: true, ..Licensed::default() };
    }
    let found = sentence::words(text);
    if let Some(addressees) = addressed(text, &found, around.grammar).filter(|_| licensed.acts) {
        return Licensed { addressees, trusts: true, counts: true, ..licensed.clone() };
    }
    Licensed { completes: false, trusts: licensed.acts, ..licensed.clone() }
}

/// "… made the following recommendations to Parties:" from the word on.
fn heading_part(text: &str) -> Option<&str> {
    let folded = fold(text);
    let at = words::find_last(&folded, words::RECOMMENDATION)?;
    text.char_indices().nth(folded[..at].chars().count()).map(|hit| text[hit.0..].trim_end_matches([':', ' ']))
}

/// Whether most sub-paragraphs begin with an action, or speak themselves.
fn kids_act(outline: &Outline, node: &Node, around: Surroundings<'_>) -> bool {
    let acts = |&&kid: &&usize| {
        let text = &outline.nodes[kid].text;
        let found = sentence::words(sentence::first(text));
        action::begins(&found, around.grammar) || clause::opens(&found, around.grammar)
    };
    let sample = node.kids.len().min(12);
    node.kids.iter().take(sample).filter(acts).count() * 2 > sample
}

/// Whether a chapeau reports what was said or concluded. What it rests on ("In the light of the suggestions, …") says not
/// what stands below it.
fn is_view(text: &str, around: Surroundings<'_>) -> bool {
    let last = sentences(text).last().copied().unwrap_or_default();
    let found = sentence::words(last);
    let rests = found.first().is_some_and(|first| action::is_opener(first, around.grammar));
    let from = found.iter().position(|word| rests && word.mark == Some(',')).map_or(0, |at| found[at].end);
    let views = if around.licence == Licence::Pure { words::VIEWS_PLAIN } else { words::VIEWS };
    words::has(&fold(&last[from..]), views)
}

fn clauses(text: &str, licensed: &Licensed, around: Surroundings<'_>, alone: bool) -> Vec<Clause> {
    let mut found = Vec::new();
    let mut body_speaks = around.spoken;
    for (at, sentence) in sentences(text).into_iter().enumerate() {
        let words = sentence::words(sentence);
        let spoken = clause::read(sentence, &words, around, body_speaks);
        body_speaks = body_speaks || !spoken.is_empty() || (at == 0 && subject::opens_with_body(&words, around));
        if !spoken.is_empty() {
            found.extend(spoken);
        } else if let Some(said) = modal::read(sentence, &words, licensed, around) {
            found.push(said);
        } else if let Some(said) = modal::headless(sentence, &words, licensed, around.grammar).filter(|_| at == 0) {
            found.push(said);
        } else if at == 0 && licensed.acts {
            found.extend(bare(sentence, &words, licensed, around, alone));
        }
    }
    found
}

/// "Strengthen …": an action whose addressee and force stand in the chapeau.
fn bare(
    sentence: &str,
    words: &[sentence::Word<'_>],
    licensed: &Licensed,
    around: Surroundings<'_>,
    alone: bool,
) -> Option<Clause> {
    let rest = asked::after_that(words, around.grammar).or(Some(words).filter(|_| licensed.that && alone));
    if let Some(rest) = rest.filter(|_| licensed.completes) {
        return Some(with_timing(asked::that(sentence, rest, licensed.force?, around.grammar), licensed));
    }
    if let Some(asked) = clause::asks(sentence, words, around).filter(|_| licensed.force == Some(Force::Decided)) {
        return Some(with_timing(asked, licensed));
    }
    let (addressees, words) = match item_addressees(sentence, words, around.grammar) {
        Some((addressees, rest)) => (addressees, rest),
        None => (licensed.addressees.clone(), words),
    };
    // "The Secretariat to publish the map": who is to do what.
    if let Some(clause) = asked::to_do(sentence, words, licensed.force?, around.grammar) {
        return Some(with_timing(clause, licensed));
    }
    let trusting = licensed.completes || (licensed.trusts && !action::is_noun_phrase(words, around.grammar));
    let verb = action::verb(words, around.grammar, trusting && alone);
    if verb.is_none() && !(licensed.counts && alone) {
        return None;
    }
    let clause = Clause {
        force: licensed.force?,
        addressees,
        verb,
        timing: timing::read(sentence, words, around.grammar),
        open: false,
        transmits: action::transmits(words, around.grammar),
    };
    Some(with_timing(clause, licensed))
}

/// "To Parties: adopt the plan": who is asked, and the words behind.
fn item_addressees<'w, 'a>(
    sentence: &str,
    words: &'w [sentence::Word<'a>],
    grammar: &'static Grammar,
) -> Option<(Vec<String>, &'w [sentence::Word<'a>])> {
    let colon = words.iter().take(ADDRESSED).position(|word| word.mark == Some(':') && word.depth == 0)?;
    let (named, rest) = words.split_at(colon + 1);
    let addressees = addressed(sentence, named, grammar).filter(|found| !found.is_empty() && !rest.is_empty())?;
    Some((addressees, rest))
}

fn with_timing(clause: Clause, licensed: &Licensed) -> Clause {
    Clause { timing: clause.timing.clone().or_else(|| licensed.timing.clone()), ..clause }
}

fn push(outline: &Outline, node: &Node, clause: Clause, found: &mut Vec<Recommendation>) {
    // "… adopt a decision along the following lines:" introduces what stands behind it.
    let introduces = node.kids.is_empty() && node.text.ends_with(':');
    if clause.open || clause.transmits || introduces {
        return;
    }
    found.push(Recommendation {
        paragraph: node.number.clone(),
        annex: outline.annex_number(node.annex),
        addressees: clause.addressees,
        force: clause.force,
        verb: clause.verb,
        timing: clause.timing,
    });
}
