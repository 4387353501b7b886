//! Guiding questions: numbered in groups, in an annex or section of their own.

use super::build::{Builder, Mode, Previous};
use crate::heading::{self, Numbered};
use crate::marker::{self, Marker};
use crate::report::{Question, QuestionSession};
use crate::sentence::is_complete;

impl<'a> Builder<'a> {
    /// "Session 1:" and the title that may stand behind or below it.
    pub(super) fn open_group(&mut self, group: Numbered) {
        let mut title = group.title;
        let below = self.blocks.get(self.at + 1).map(|block| block.text.as_str());
        let bare =
            |text: &&str| heading::is_title(text) && marker::split(text).is_none() && !heading::is_structural(text);
        if let Some(below) = below.filter(|_| title.is_empty()).filter(bare) {
            self.at += 1;
            title = below.to_owned();
        }
        self.mode = Mode::Questions;
        self.previous = Previous::Section;
        self.levels.clear();
        self.top = None;
        self.fresh = true;
        self.asked = 0;
        self.out.sessions.push(QuestionSession { number: group.number, title });
    }

    /// Places a block among the questions; false if they are over.
    pub(super) fn place_question(&mut self, text: &'a str) -> bool {
        if heading::item(text).is_some() {
            self.mode = Mode::Body;
            return false;
        }
        if let Some(group) = heading::group(text) {
            self.open_group(group);
            return true;
        }
        match marker::split(text) {
            Some((marker, rest)) => self.place_numbered_question(&marker, rest, text),
            None => self.place_unnumbered(text),
        }
    }

    fn place_numbered_question(&mut self, marker: &Marker, rest: &str, text: &str) -> bool {
        let paragraph = marker.decimal().is_some_and(|number| self.last.is_some_and(|last| number == last + 1));
        // "3. Describe the budget." behind question 2 is one as well.
        let next = self.out.questions.last().filter(|_| self.previous == Previous::Question).is_some_and(|question| {
            marker.decimal().is_some_and(|number| question.number.parse() == Ok(number.saturating_sub(1)))
        });
        if paragraph && !next && !text.contains('?') {
            self.mode = Mode::Body;
            return false;
        }
        if heading::is_title(rest) && !rest.contains('?') && marker.decimal().is_none() {
            self.open_group(Numbered { number: marker.label.clone(), title: rest.to_owned() });
            return true;
        }
        let above =
            self.out.questions.last().filter(|_| self.previous == Previous::Question && marker.decimal().is_none());
        let above = above
            .and_then(|question| question.number.split('(').next())
            .filter(|above| above.bytes().all(|b| b.is_ascii_digit()));
        let number = above.map(|above| format!("{above}({})", marker.label)).unwrap_or_else(|| marker.label.clone());
        let bullet = !marker.label.contains(char::is_alphanumeric);
        let number = if bullet { (self.asked + 1).to_string() } else { number };
        self.push_question(number, rest);
        true
    }

    fn place_unnumbered(&mut self, text: &str) -> bool {
        if text.ends_with('?') {
            self.push_question((self.asked + 1).to_string(), text);
            return true;
        }
        let titled = heading::is_title(text) && self.next().is_some_and(|next| next.contains('?'));
        let asking = self.previous == Previous::Question;
        match self.out.questions.last_mut().filter(|question| asking && !is_complete(&question.text)) {
            Some(question) => {
                question.text.push(' ');
                question.text.push_str(text);
            }
            None if titled => {
                let number = (self.out.sessions.len() + 1).to_string();
                self.open_group(Numbered { number, title: text.trim_end_matches([':', ' ']).to_owned() });
            }
            None => self.out.unplaced.push(text.to_owned()),
        }
        true
    }

    fn push_question(&mut self, number: String, text: &str) {
        let session = self.out.sessions.last().map(|session| session.number.clone());
        self.out.questions.push(Question { session, number, text: text.to_owned() });
        self.previous = Previous::Question;
        self.asked += 1;
    }
}
