//! The agenda: a list behind the paragraph that says it was adopted, or in an annex of its own.

use super::build::{Builder, Mode, Previous};
use super::lookahead;
use crate::heading;
use crate::marker::{self, Marker, Style};
use crate::report::AgendaItem;
use crate::sentence::sentences;
use crate::words::{self, fold};

impl<'a> Builder<'a> {
    /// Places a block in the agenda, whose last number is `last`; false if the agenda is over.
    pub(super) fn place_agenda(&mut self, text: &'a str, last: u32) -> bool {
        let entry = heading::item(text.trim_end_matches(['.', ';']))
            .filter(|item| marker::readings(&item.number).iter().any(|reading| reading.ordinal == last + 1))
            .map(|item| (item.number, item.title));
        let entry = entry.or_else(|| self.agenda_entry(text, last));
        let Some((number, title)) = entry else {
            let goes_on = self.previous == Previous::Agenda && text.starts_with(char::is_lowercase);
            if let Some(item) = self.out.listed.last_mut().filter(|_| goes_on) {
                item.title = trim_item(&format!("{} {text}", item.title));
                return true;
            }
            self.mode = Mode::Body;
            self.levels.clear();
            return false;
        };
        let ordinal = number
            .split(['.', '('])
            .next()
            .and_then(|first| marker::readings(first).first().map(|reading| reading.ordinal));
        self.mode = Mode::Agenda(ordinal.unwrap_or(last).max(last));
        self.out.listed.push(AgendaItem { number, title: trim_item(&title) });
        self.previous = Previous::Agenda;
        true
    }

    fn agenda_entry(&self, text: &str, last: u32) -> Option<(String, String)> {
        let (marker, rest) = marker::split(text)?;
        if rest.is_empty() {
            return None;
        }
        let upper =
            marker.readings.iter().any(|reading| matches!(reading.style, Style::UpperAlpha | Style::UpperRoman));
        let other =
            heading::is_capitals(rest) && self.out.listed.last().is_some_and(|item| !heading::is_capitals(&item.title));
        // "III. Methods" behind "4. Closure": not the first of its kind, and no list of its kind is open.
        let first = marker.readings.iter().any(|reading| reading.ordinal == 1);
        let alone = last > 0 && !first && self.out.listed.last().is_some_and(|item| !item.number.ends_with(')'));
        if upper && (other || alone || self.before_paragraph()) {
            return None;
        }
        if marker.is_dotted() {
            return Some((marker.label.clone(), rest.to_owned()));
        }
        let Some(number) = marker.decimal() else {
            let number = self.within_agenda(&marker, last);
            let bullet = matches!(marker.readings.first().map(|reading| reading.style), Some(Style::Bullet(_)));
            return Some((if bullet { String::new() } else { number }, rest.to_owned()));
        };
        // The agenda of an annex is not mistaken for the paragraphs of the report.
        let here = self.out.nodes.last().is_some_and(|node| node.annex == self.annex);
        let paragraph = here && self.last.is_some_and(|last| number == last + 1);
        let continues = number == last + 1 || (number > last && number <= last + 3 && !paragraph);
        let taken = !continues || (paragraph && !lookahead::comes_again(self.blocks, self.at + 1, number));
        (!taken).then(|| (marker.label.clone(), rest.to_owned()))
    }
}

impl Builder<'_> {
    /// The number of an item below one that has a number: "4(b)", and "4(b)(i)" where an item opens a list of its own.
    fn within_agenda(&self, marker: &Marker, last: u32) -> String {
        if last == 0 {
            return marker.label.clone();
        }
        let above = self.out.listed.last().map_or("", |item| item.number.as_str());
        let opens = self.at.checked_sub(1).is_some_and(|at| self.blocks[at].text.ends_with(':'));
        let roman = |label: &str| {
            marker::readings(label).iter().find(|one| one.style == Style::LowerRoman).map(|one| one.ordinal)
        };
        let label = &marker.label;
        let root = match above.strip_suffix(')').and_then(|above| above.rsplit_once('(')) {
            Some(_) if opens && roman(label) == Some(1) => above,
            Some((root, before)) if root.ends_with(')') && roman(label) == roman(before).map(|before| before + 1) => {
                root
            }
            _ => return format!("{last}({label})"),
        };
        format!("{root}({label})")
    }
}

fn trim_item(title: &str) -> String {
    let mut title = title.trim();
    for end in words::LIST_ENDS {
        title = title.strip_suffix(end).unwrap_or(title);
    }
    title.trim_end_matches(['.', ';', ',', ':', ' ']).to_owned()
}

/// "… adopted the following agenda:", but not "… under agenda item 3, came to the following conclusions:"
pub(super) fn announces_agenda(text: &str) -> bool {
    let mut last = fold(sentences(text).last().copied().unwrap_or_default());
    for item in words::AGENDA_ITEM {
        last = last.replace(item, "");
    }
    let follows = last.trim_end().ends_with(':') || words::has(&last, words::FOLLOWS);
    follows && words::has(&last, words::AGENDA) && words::has(&last, words::ADOPTED)
}
