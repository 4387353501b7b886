//! What is printed on every page: page numbers, symbols, running heads. It parts no paragraph.

use std::collections::HashMap;

use super::Line;
use crate::heading;
use crate::marker;
use crate::sentence::is_complete;
use crate::title;

/// Marks such lines, behind the first that has a number: those of the masthead stand where they are.
pub(super) fn mark(lines: &mut [Line]) {
    let Some(body) = lines.iter().position(|line| marker::split(&line.text).is_some()) else { return };
    let lines = &mut lines[body..];
    for line in lines.iter_mut() {
        line.running = title::is_running(&line.text);
    }
    heads(lines);
}

/// A line that stands beside page numbers and nowhere else, and more than once, is a running head.
fn heads(lines: &mut [Line]) {
    let beside = |lines: &[Line], at: usize| {
        at > 0 && lines[at - 1].running || lines.get(at + 1).is_some_and(|next| next.running)
    };
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.running) {
        let count = counts.entry(&line.text).or_default();
        count.0 += 1;
        count.1 += usize::from(beside(lines, at));
    }
    let head = |line: &Line| {
        let plain = marker::split(&line.text).is_none() && heading::is_title(&line.text);
        plain && counts.get(line.text.as_str()).is_some_and(|count| count.0 > 1 && count.0 == count.1)
    };
    let found: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].running && head(&lines[*at])).collect();
    found.into_iter().for_each(|at| lines[at].running = true);
}

/// Whether a paragraph that a page's end interrupts goes on with this line.
pub(super) fn goes_on(block: &str, line: &str) -> bool {
    let open = marker::is_alone(block) || !is_complete(block) && !heading::is_capitals(block);
    open && marker::split(line).is_none()
        && !heading::is_structural(line)
        && (!heading::is_capitals(line) || line.starts_with('('))
}
