//! What each line of a mail is: written, quoted, or added by a program.

use super::client::{self, Attribution, Header};
use super::{foot, mark};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Empty,
    Written,
    /// Marked as somebody else's.
    Quoted,
    /// Somebody else's without a mark: it stands in the mail that is answered.
    Repeated,
    /// Says who wrote the quotation that follows.
    Attribution,
    /// From here on, without marks, it is somebody else's.
    Foreign,
    /// Belongs to a signature.
    Signature,
}

/// A line and what it is.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) kind: Kind,
    /// It is the mark above a signature (RFC 3676, 4.3), with its space.
    signs: bool,
    /// As it is compared.
    pub(super) plain: String,
}

impl Line<'_> {
    fn is(&self, kind: Kind) -> bool {
        self.kind == kind
    }

    /// Whether it repeats a header of a mail.
    pub(super) fn repeats_header(&self) -> bool {
        client::header(&self.plain).is_some()
    }

    /// Below this line our own mails tell how to answer them: the words of nobody.
    pub(super) fn begins_our_foot(&self) -> bool {
        self.plain.trim_start_matches(['>', '|', ' ']) == "____"
    }
}

/// Over how many lines programs break the sentence that says who wrote what is quoted.
const LONGEST_ATTRIBUTION: usize = 6;
/// How many lines the headers of a repeated mail take at most.
const LONGEST_HEADERS: usize = 40;
/// More lines than this after a rule are no signature.
const LONGEST_SIGNATURE: usize = 8;

/// The lines of a mail's text, before [`signatures`] are looked for.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = text.lines().map(line).collect();
    plain_code(&mut lines);
    attributions(&mut lines);
    foreign(&mut lines);
    broken_quotes(&mut lines);
    lines
}

fn line(text: &str) -> Line<'_> {
    let signs = text == "-- ";
    let text = text.trim_end();
    let plain = client::plain(&mark::without(text));
    let kind = match (text.trim_start().chars().next(), plain.as_str()) {
        (Some(mark::ATTRIBUTION), _) => Kind::Attribution,
        (Some(mark::FOREIGN), _) => Kind::Foreign,
        (Some(mark::SIGNATURE | mark::SIGNATURE_END), _) => Kind::Written,
        (_, "") => Kind::Empty,
        (_, plain) if plain.starts_with('>') && !client::is_forward_line(plain) => Kind::Quoted,
        _ => Kind::Written,
    };
    Line { text, kind, signs, plain }
}

/// What stands between fences is the writer's, whatever it looks like; it is compared as nothing.
fn plain_code(lines: &mut [Line<'_>]) {
    let fences: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].plain.starts_with("```")).collect();
    for pair in fences.chunks_exact(2) {
        for line in &mut lines[pair[0]..=pair[1]] {
            line.plain = "`".to_owned();
            line.signs = false;
            line.kind = Kind::Written;
        }
    }
}

fn next_filled(lines: &[Line<'_>], from: usize) -> Option<usize> {
    (from..lines.len()).find(|at| !lines[*at].is(Kind::Empty))
}

/// Finds who-wrote-what, which may be broken over several lines, the nearest beginning first: a sentence of the writer
/// above it is not to be swallowed.
fn attributions(lines: &mut [Line<'_>]) {
    for last in 0..lines.len() {
        if !matches!(lines[last].kind, Kind::Written | Kind::Quoted) || !client::may_end_attribution(&lines[last].plain)
        {
            continue;
        }
        let Some((first, sure)) = attribution_ending(lines, last) else { continue };
        let ends_later = lines.get(last + 1).is_some_and(|next| next.is(Kind::Quoted))
            && attribution_ending(lines, last + 1).is_some_and(|(earlier, _)| earlier == first);
        if ends_later {
            continue;
        }
        let quoted = quotation_follows(lines, last + 1);
        if !quoted && sure == Attribution::IfQuoted {
            continue;
        }
        let first = with_headers_above(lines, first);
        let nothing_above = lines[..first].iter().all(|line| line.is(Kind::Empty));
        let kind = if quoted || nothing_above { Kind::Attribution } else { Kind::Foreign };
        lines[first..=last].iter_mut().for_each(|line| line.kind = kind);
        if quoted {
            barred(lines, last + 1);
        }
    }
}

/// Where the attribution that ends with a line begins, if one does.
fn attribution_ending(lines: &[Line<'_>], last: usize) -> Option<(usize, Attribution)> {
    // A last line may begin with the bracket that closes the address, and then only looks quoted.
    if lines[last].is(Kind::Quoted) && lines[last].plain.chars().count() > 20 {
        return None;
    }
    let mut joined = String::new();
    for first in above(lines, last + 1).take(LONGEST_ATTRIBUTION) {
        let line = &lines[first];
        if !line.is(Kind::Written) && first < last {
            return None;
        }
        joined = if joined.is_empty() { line.plain.clone() } else { format!("{} {joined}", line.plain) };
        if let Some(sure) = client::attribution(&joined).filter(|_| line.is(Kind::Written)) {
            return Some((with_day_above(lines, first), sure));
        }
    }
    None
}

/// The name may be broken off from its day: then the sentence begins some lines above.
fn with_day_above(lines: &[Line<'_>], first: usize) -> usize {
    if client::begins_with_day(&lines[first].plain) {
        return first;
    }
    let mut above = above(lines, first).take(3).take_while(|at| lines[*at].is(Kind::Written));
    above.find(|at| client::begins_with_day(&lines[*at].plain)).unwrap_or(first)
}

/// Some programs write to whom and about what above who wrote it.
fn with_headers_above(lines: &[Line<'_>], first: usize) -> usize {
    let header = |at: &usize| lines[*at].is(Kind::Written) && client::header(&lines[*at].plain).is_some();
    let headers = (0..first).rev().take_while(header).last();
    headers.map_or(first, |at| with_rules_above(lines, at))
}

/// The lines above one, from below, up to an empty line; empty lines before a line that opens an address with its bracket
/// are passed over.
fn above<'a>(lines: &'a [Line<'_>], below: usize) -> impl Iterator<Item = usize> + 'a {
    let opens = |at: usize| lines.get(at).is_some_and(|line| line.plain.starts_with('<'));
    let mut passing = opens(below);
    (0..below)
        .rev()
        .take_while(move |at| {
            passing = if lines[*at].is(Kind::Empty) { passing } else { opens(*at) };
            passing || !lines[*at].is(Kind::Empty)
        })
        .filter(|at| !lines[*at].is(Kind::Empty))
}

/// Whether the next line that is not empty is marked as quoted, by `>` or by the bar of some programs.
fn quotation_follows(lines: &[Line<'_>], from: usize) -> bool {
    next_filled(lines, from).is_some_and(|at| lines[at].is(Kind::Quoted) || lines[at].plain.starts_with('|'))
}

/// After an attribution, lines with a bar are quoted.
fn barred(lines: &mut [Line<'_>], from: usize) {
    for line in &mut lines[from..] {
        match line.kind {
            Kind::Empty => {}
            Kind::Written if line.plain.starts_with('|') => line.kind = Kind::Quoted,
            _ => break,
        }
    }
}

/// Finds where somebody else's mail is repeated without marks: a line that says so, or its headers.
fn foreign(lines: &mut [Line<'_>]) {
    let first = lines.iter().position(|line| line.is(Kind::Written));
    let mut at = 0;
    while at < lines.len() {
        if !lines[at].is(Kind::Written) {
            at += 1;
            continue;
        }
        // With nothing above it, somebody's own sentence may begin so.
        if first.is_some_and(|first| first < at) && client::attribution_runs_on(&lines[at].plain) {
            lines[at].kind = Kind::Foreign;
            at += 1;
            continue;
        }
        let marked = client::is_forward_mark(&lines[at].plain);
        let from = if marked { next_filled(lines, at + 1).unwrap_or(lines.len()) } else { at };
        let block = header_block(lines, from, if marked { 2 } else { 3 });
        if !marked && block.is_none() {
            at += 1;
            continue;
        }
        let end = block.unwrap_or(at + 1);
        if !marked && is_own_heading(lines, at, end) {
            at = end;
            continue;
        }
        let first = if marked { at } else { with_rules_above(lines, at) };
        // Above a quotation with marks, they only introduce it.
        let introduces =
            next_filled(lines, end).is_some_and(|at| matches!(lines[at].kind, Kind::Quoted | Kind::Attribution));
        let kind = if introduces { Kind::Attribution } else { Kind::Foreign };
        lines[first..end].iter_mut().for_each(|line| line.kind = kind);
        at = end;
    }
}

/// Whether what looks like the headers of a mail is how the writer heads their own letter: nothing stands above it, and it
/// names neither the sender's address nor a time.
fn is_own_heading(lines: &[Line<'_>], from: usize, end: usize) -> bool {
    let names = |line: &Line<'_>| {
        client::names_time(&line.plain)
            || client::names_address(&line.plain) && client::header(&line.plain) != Some(Header::To)
    };
    lines[..from].iter().all(|line| line.is(Kind::Empty)) && !lines[from..end].iter().any(names)
}

/// Where the block of headers that begins here ends, if it has so many different ones, one that names the sender, and
/// one that says when or about what. Long headers run on over some lines; some programs put empty lines between.
fn header_block(lines: &[Line<'_>], from: usize, least: usize) -> Option<usize> {
    let mut found = Vec::new();
    let (mut at, mut end, mut run_on) = (from, from, 0);
    while let Some(line) = lines.get(at).filter(|_| at < from + LONGEST_HEADERS) {
        match client::header(&line.plain) {
            Some(header) if line.is(Kind::Written) => {
                if !found.contains(&header) {
                    found.push(header);
                }
                (run_on, end) = (0, at + 1);
            }
            _ if found.is_empty() => return None,
            _ if line.is(Kind::Empty)
                && lines.get(at + 1).is_some_and(|next| client::header(&next.plain).is_some()) => {}
            // Only what another header follows was run on.
            _ if line.is(Kind::Written) && run_on < 3 => run_on += 1,
            _ => break,
        }
        at += 1;
    }
    let told = found.contains(&Header::Date) || found.contains(&Header::Subject);
    (found.len() >= least && found.contains(&Header::From) && told).then_some(end)
}

/// The rules, titles and empty lines directly above belong to what they set off, as does the writer's address, which some
/// programs put there.
fn with_rules_above(lines: &[Line<'_>], first: usize) -> usize {
    let set_off = |line: &Line<'_>| {
        line.is(Kind::Empty)
            || is_rule(&line.plain)
            || line.plain.starts_with("--") && line.plain.ends_with("--")
            || client::is_title(&line.plain)
            || client::is_address(&line.plain)
    };
    (0..first).rev().take_while(|at| set_off(&lines[*at])).last().unwrap_or(first)
}

/// A line that is only drawn.
fn is_rule(plain: &str) -> bool {
    plain.chars().count() >= 3 && plain.chars().all(|c| matches!(c, '-' | '_' | '=' | '–' | '—' | '~'))
}

/// A line that a program broke off from a long quoted one stands without its mark.
fn broken_quotes(lines: &mut [Line<'_>]) {
    for at in 1..lines.len().saturating_sub(1) {
        let (before, line, after) = (&lines[at - 1], &lines[at], &lines[at + 1]);
        let broken = line.is(Kind::Written)
            && before.is(Kind::Quoted)
            && after.is(Kind::Quoted)
            && before.plain.chars().count() >= 60
            && !before.plain.ends_with(['.', '?', '!', ':', ';', '。', '？', '！', '؟'])
            && line.plain.chars().next().is_some_and(char::is_lowercase);
        if broken {
            lines[at].kind = Kind::Quoted;
        }
    }
}

/// Finds signatures: below their mark (RFC 3676, 4.3), below a last rule if it looks like one, and lines that telephones
/// add. A signature ends where a quotation begins.
pub(super) fn signatures(lines: &mut [Line<'_>]) {
    let mut from = 0;
    while from < lines.len() {
        let ours = |line: &Line<'_>| matches!(line.kind, Kind::Written | Kind::Empty);
        let until = (from..lines.len()).find(|at| !ours(&lines[*at])).unwrap_or(lines.len());
        foot::mark(&mut lines[from..until], from == 0);
        signature(&mut lines[from..until]);
        from = until + 1;
    }
}

/// Finds the signature of lines between quotations.
fn signature(lines: &mut [Line<'_>]) {
    marked_signature(lines);
    if let Some(begin) = begins_signature(lines).or_else(|| after_farewell(lines)) {
        lines[begin..].iter_mut().filter(|line| !line.is(Kind::Empty)).for_each(|line| line.kind = Kind::Signature);
    }
    for at in (0..lines.len()).rev() {
        match lines[at].kind {
            Kind::Written if parts_nothing(&lines[at].plain) || is_sent_from(lines, at) => {
                lines[at].kind = Kind::Signature;
            }
            Kind::Written => break,
            _ => {}
        }
    }
}

/// Whether a last line is only a rule, or the sign of a program that follows its mails.
fn parts_nothing(plain: &str) -> bool {
    matches!(plain, "ᐧ" | "--" | "—" | "–" | "|" | "| |") || is_rule(plain)
}

/// Where the mark or the rule stands above a signature. A rule may also part what somebody wrote, and underline a heading.
fn begins_signature(lines: &[Line<'_>]) -> Option<usize> {
    let written = |at: &usize| lines[*at].is(Kind::Written);
    let of = |at: &usize, is: fn(&Line<'_>) -> bool| written(at) && is(&lines[*at]);
    let all = 0..lines.len();
    let marked = all.clone().find(|at| of(at, |line| line.signs));
    let dash = |line: &Line<'_>| matches!(line.plain.as_str(), "--" | "—" | "–");
    let dashes = || all.clone().find(|at| of(at, dash) && looks_signed(&lines[at + 1..]));
    let ruled = || all.clone().rev().find(|at| of(at, |line| is_rule(&line.plain)));
    let underlines = |at: usize| at > 0 && written(&(at - 1)) && lines[at].plain.starts_with(['=', '-']);
    let signs = |at: &usize| {
        let below = &lines[at + 1..];
        let only_reached = underlines(*at) || lines[*at].plain.starts_with('=');
        if only_reached { is_card(below) } else { looks_signed(below) || client::is_disclaimer(&joined_plain(below)) }
    };
    marked.or_else(|| foot::card_in_bars(lines)).or_else(dashes).or_else(|| ruled().filter(signs))
}

fn joined_plain(lines: &[Line<'_>]) -> String {
    lines.iter().map(|line| line.plain.as_str()).collect::<Vec<_>>().join(" ")
}

/// Where, below the last greeting and the name, only lines follow that say how to reach somebody.
fn after_farewell(lines: &[Line<'_>]) -> Option<usize> {
    let greeting = lines.iter().rposition(|line| line.is(Kind::Written) && client::is_farewell(&line.plain))?;
    let name = next_filled(lines, greeting + 1)?;
    let card = next_filled(lines, name + 1)?;
    let short = |line: &Line<'_>| line.plain.chars().count() <= 80 && !client::is_sentence(&line.plain);
    let whole = lines[name..].iter().filter(|line| line.is(Kind::Written)).all(short);
    (whole && is_card(&lines[card..])).then_some(card)
}

/// Whether a program or a telephone added this line: it names one, or stands by itself.
fn is_sent_from(lines: &[Line<'_>], at: usize) -> bool {
    let line = lines[at].plain.as_str();
    let above = at.checked_sub(1).map(|at| &lines[at]);
    let alone = above.is_none_or(|above| !above.is(Kind::Written) || client::is_sent_from(&above.plain));
    client::is_sent_from(line) && (client::names_device(line) || alone && !client::is_sentence(line))
}

/// What HTML says is a signature.
fn marked_signature(lines: &mut [Line<'_>]) {
    let mut inside = false;
    for line in lines {
        inside = inside || line.text.contains(mark::SIGNATURE);
        let ends = line.text.contains(mark::SIGNATURE_END);
        if (inside || line.text.trim().chars().eq([mark::SIGNATURE_END])) && !line.is(Kind::Empty) {
            line.kind = Kind::Signature;
        }
        inside = inside && !ends;
    }
}

/// Short lines without a sentence, or some that say how to reach somebody.
fn looks_signed(lines: &[Line<'_>]) -> bool {
    let short = |line: &&Line<'_>| {
        let line = line.plain.as_str();
        line.chars().count() <= 40 && !line.ends_with(['.', '?', '!', ':', ',', '。', '？', '！', '؟'])
    };
    // No more than that is looked at: below each of many rules, all that follows would be gone through.
    let filled = || lines.iter().filter(|line| line.is(Kind::Written)).take(LONGEST_SIGNATURE + 1);
    filled().count() <= LONGEST_SIGNATURE && filled().all(|line| short(&line)) || is_card(lines)
}

/// Few lines, some of which say how to reach somebody and no more.
fn is_card(lines: &[Line<'_>]) -> bool {
    let filled = lines.iter().filter(|line| line.is(Kind::Written)).take(LONGEST_SIGNATURE + 1);
    let filled: Vec<&str> = filled.map(|line| line.plain.as_str()).collect();
    let reaches = |line: &&str| client::says_how_to_reach(line) && !client::is_sentence(line);
    filled.len() <= LONGEST_SIGNATURE
        && filled.iter().any(reaches)
        && !filled.iter().any(|line| client::is_long_sentence(line))
}
