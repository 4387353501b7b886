//! What a person wrote in a mail, without what they quoted, forwarded and signed.
//!
//! What stands above a quotation, between quotations and below them is kept. A mail quoted whole, above or below the
//! answer, is left out. Where somebody answers point by point, each point stays with its answer, marked by `>`: an
//! answer without it says nothing.

use super::line::{Kind, Line, lines, signatures};
use super::mark;

/// What the person wrote in this text; empty if it only quotes.
pub(super) fn written(text: &str) -> String {
    let mut lines = lines(text);
    signatures(&mut lines);
    // Below it, nothing tells who wrote what.
    if let Some(at) = lines.iter().position(|line| line.kind == Kind::Foreign) {
        lines.truncate(at);
    }
    let kept = kept_quotations(&lines);
    joined(&lines, &kept)
}

/// Whether somebody else's mail is repeated in it without marks, where answers may stand in between and below.
pub(super) fn repeats(text: &str) -> bool {
    lines(text).iter().any(|line| line.kind == Kind::Foreign)
}

/// What the person wrote where the mail that they answer is repeated without marks, as Outlook does: whatever does not stand in
/// that mail. `None` where another mail is repeated, or more than one: then nothing tells who wrote what.
pub(super) fn beside(text: &str, answered: &str) -> Option<String> {
    let mut lines = lines(text);
    let at = lines.iter().position(|line| line.kind == Kind::Foreign)?;
    let heads = |line: &&Line<'_>| matches!(line.kind, Kind::Foreign | Kind::Empty) || line.repeats_header();
    let head = lines[at..].iter().take_while(heads).count();
    let (head, below) = lines[at..].split_at_mut(head);
    if below.iter().any(|line| line.kind == Kind::Foreign) {
        return None;
    }
    head.iter_mut().for_each(|line| line.kind = Kind::Attribution);
    let mut answered = Answered::new(answered);
    for line in below.iter_mut().filter(|line| line.kind != Kind::Empty && answered.has(&line.plain)) {
        line.kind = Kind::Repeated;
    }
    if !answered.is_there() {
        return None;
    }
    signatures(&mut lines);
    let kept = kept_quotations(&lines);
    Some(joined(&lines, &kept))
}

/// The mail that is answered, whose lines are looked for. Programs break them anew.
struct Answered<'a> {
    text: &'a str,
    words: String,
    /// How long it is without its foot.
    body: usize,
    /// How much of it was found, and where the last line that was found ends.
    found: usize,
    at: usize,
}

/// A shorter line is only found where the one before it ended: the writer's own may be the same.
const LONG_ENOUGH: usize = 12;

impl<'a> Answered<'a> {
    fn new(text: &'a str) -> Self {
        let body = bare(text.split("\n____\n").next().unwrap_or_default()).len();
        Answered { text, words: bare(text), body, found: 0, at: 0 }
    }

    fn has(&mut self, whole: &str) -> bool {
        let line = bare(whole);
        if line.is_empty() {
            return self.text.lines().any(|line| line.trim() == whole);
        }
        let next = self.words[self.at..].starts_with(&line).then_some(self.at);
        let anywhere = || self.words.find(&line).filter(|_| line.chars().count() >= LONG_ENOUGH);
        let Some(at) = next.or_else(anywhere) else { return false };
        self.at = at + line.len();
        self.found += line.len();
        true
    }

    /// Whether at least half of it was found.
    fn is_there(&self) -> bool {
        self.found * 2 >= self.body && self.found > 0
    }
}

/// The letters and digits of a text, without where its links lead.
fn bare(text: &str) -> String {
    let mut parts = text.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    let web = |part: &str| ["http://", "https://", "mailto:"].iter().any(|scheme| part.starts_with(scheme));
    let rest = parts.map(|part| if web(part) { part.split_once('>').map_or("", |(_, rest)| rest) } else { part });
    let text = rest.fold(first, |text, part| text + part);
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
            Kind::Quoted | Kind::Repeated if open => {
                if let Some(last) = found.last_mut() {
                    last.to = at + 1;
                }
            }
            Kind::Quoted | Kind::Repeated => {
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
        let quoted = matches!(line.kind, Kind::Quoted | Kind::Repeated);
        let stays = match line.kind {
            Kind::Written | Kind::Empty => true,
            Kind::Quoted | Kind::Repeated => *kept,
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
            let text = mark::without(line.text);
            out.push(if line.kind == Kind::Repeated { format!("> {}", text.trim_start()) } else { text });
        }
        gap = gap && empty;
        quoting = quoted;
    }
    let text = out.join("\n");
    let text = text.trim_end();
    // The first line keeps its indentation, if it has that of code.
    let Some(first) = text.lines().position(|line| !line.trim().is_empty()) else { return String::new() };
    let text = text.lines().skip(first).collect::<Vec<_>>().join("\n");
    let words = text.trim_start_matches(' ');
    if text.len() - words.len() < 4 { words.to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTICE: &str = "Which barriers do you see?\n\nPlease name one each, with numbers, and say how long each of them has stood \
                          in the way of your plans.\n\n____\nMalik wrote this as #12.\n\nTo answer, use the Reply button.";
    const HEAD: &str = "\n\nFrom: Malik <rapporteur@forum.example>\nSent: 10 September 2031 09:00\nTo: Ana <ana@x.example>\n\
                        Subject: Audit\n\n";

    #[test]
    fn answers_between_lines_without_marks_are_found() {
        let answered = NOTICE
            .replace("see?", "see?\n\nMONEY.")
            .replace("each of them", "each of\nthem")
            .replace("plans.", "plans.\n\nFORTY PER CENT.");
        let mail = format!("Below.{HEAD}{answered}");
        assert_eq!(written(&mail), "Below.");
        let wanted = "Below.\n\n> Which barriers do you see?\n\nMONEY.\n\n> Please name one each, with numbers, and say how long \
                      each of\n> them has stood in the way of your plans.\n\nFORTY PER CENT.";
        assert_eq!(beside(&mail, NOTICE).as_deref(), Some(wanted));
    }

    #[test]
    fn an_answer_below_a_mail_without_marks_is_found() {
        let mail = format!("{HEAD}{NOTICE}\n\nOur answer: money.\n\n-- \nAna");
        assert_eq!(beside(&mail, NOTICE).as_deref(), Some("Our answer: money."));
        assert_eq!(beside(&format!("Above.{HEAD}{NOTICE}"), NOTICE).as_deref(), Some("Above."));
    }

    #[test]
    fn the_mails_of_others_are_not_taken_for_answers() {
        let other = format!("Please post this.{HEAD}Dear Ana,\n\nthis is not for the public.\n");
        assert_eq!(beside(&other, NOTICE), None);
        let two = format!("{HEAD}{NOTICE}{HEAD}Dear Ana,\n\nneither is this.\n");
        assert_eq!(beside(&two, NOTICE), None);
    }

    #[test]
    fn the_foot_of_our_own_mails_is_not_kept_with_what_is_quoted() {
        let quoted = NOTICE.lines().map(|line| format!("> {line}\n")).collect::<String>();
        let found = written(&format!("> What for?\n\nMoney.\n\n{quoted}\nThat is all.\n"));
        assert!(found.contains("> Which barriers") && found.ends_with("That is all."), "{found}");
        assert!(!found.contains("Reply button") && !found.contains("____"), "{found}");
    }
}
