//! What a person wrote in a mail, without what they quoted, forwarded and signed.
//!
//! What stands above a quotation, between quotations and below them is kept. A mail quoted whole, above or below the
//! answer, is left out. Where somebody answers point by point, each point stays with its answer, marked by `>`: an
//! answer without it says nothing.

use super::line::{Kind, Line, lines};
use super::mark;

/// What the person wrote in this text; empty if it only quotes.
pub(super) fn written(text: &str) -> String {
    let mut lines = lines(text);
    // Below it, nothing tells who wrote what.
    if let Some(at) = lines.iter().position(|line| line.kind == Kind::Foreign) {
        lines.truncate(at);
    }
    let kept = kept_quotations(&lines);
    joined(&lines, &kept)
}

/// Lines of one quotation, with the empty ones between them.
struct Quotation {
    from: usize,
    to: usize,
    /// A program said who wrote it: it is the mail that is answered, and was not chosen.
    introduced: bool,
    /// The writer's words follow.
    answered: bool,
}

/// For each line whether it is quoted and stays.
fn kept_quotations(lines: &[Line<'_>]) -> Vec<bool> {
    let quotations = quotations(lines);
    let mut answered = quotations.iter().filter(|quotation| quotation.answered);
    let whole = matches!((answered.next(), answered.next()), (Some(only), None) if only.introduced);
    let mut kept = vec![false; lines.len()];
    for quotation in quotations.iter().filter(|quotation| quotation.answered && !whole) {
        let quoted = &lines[quotation.from..quotation.to];
        let foot = quoted.iter().position(Line::begins_our_foot).unwrap_or(quoted.len());
        kept[quotation.from..quotation.from + foot].fill(true);
    }
    kept
}

fn quotations(lines: &[Line<'_>]) -> Vec<Quotation> {
    let mut found: Vec<Quotation> = Vec::new();
    let mut open = false;
    let mut introduced = false;
    for (at, line) in lines.iter().enumerate() {
        match line.kind {
            Kind::Quoted if open => {
                if let Some(last) = found.last_mut() {
                    last.to = at + 1;
                }
            }
            Kind::Quoted => {
                found.push(Quotation { from: at, to: at + 1, introduced, answered: false });
                open = true;
            }
            Kind::Empty => {}
            kind => {
                if let (Kind::Written, Some(last)) = (kind, found.last_mut()) {
                    last.answered |= open;
                }
                introduced = kind == Kind::Attribution;
                open = false;
            }
        }
    }
    found
}

/// The lines that stay. A quotation that stays ends with an empty line: in Markdown, what follows would else belong to it.
fn joined(lines: &[Line<'_>], kept: &[bool]) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut gap = false;
    let mut quoting = false;
    for (line, kept) in lines.iter().zip(kept) {
        let quoted = line.kind == Kind::Quoted;
        let stays = match line.kind {
            Kind::Written | Kind::Empty => true,
            Kind::Quoted => *kept,
            _ => false,
        };
        if !stays {
            gap = true;
            continue;
        }
        let empty = line.kind == Kind::Empty;
        let parted = out.last().is_none_or(String::is_empty);
        if (gap || quoting && !quoted) && !empty && !parted {
            out.push(String::new());
        }
        if !(gap && empty && parted) {
            out.push(mark::without(line.text));
        }
        gap = gap && empty;
        quoting = quoted;
    }
    let text = out.join("\n");
    let text = text.trim_end();
    // The first line keeps its indentation.
    text.lines()
        .position(|line| !line.trim().is_empty())
        .map_or_else(String::new, |first| text.lines().skip(first).collect::<Vec<_>>().join("\n"))
}
