//! Paragraphs whose numbers are written otherwise than "12.": "§ 12", "Para. 12.", "12 .", or bare.

use std::sync::LazyLock;

use regex::Regex;

use super::Line;
use crate::marker;
use crate::sentence::is_complete;

static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?:(?:§|¶|(?i:para(?:graph|graphe|s)?\.?|párrafo))\s?([0-9]{1,3})\s?[.:)]?|([0-9]{1,3}) [.)])\s(\S.*)$",
    )
    .expect("a valid pattern")
});
static BARE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^([0-9]{1,3}) (\p{Lu}.{24,})$").expect("a valid pattern"));

/// So many in a row are no accident.
const SIGNS: usize = 2;
const BARES: usize = 3;

/// Writes such numbers with a full stop, if enough of them count on.
pub(super) fn make_plain(lines: &mut [Line]) {
    rewrite(lines, SIGNS, |text| {
        let found = SIGNED.captures(text)?;
        let number = found.get(1).or_else(|| found.get(2))?.as_str().parse().ok()?;
        Some((number, found.get(3)?.as_str()))
    });
    rewrite(lines, BARES, |text| {
        let found = BARE.captures(text)?;
        let rest = found.get(2)?.as_str();
        let long = is_complete(rest) || rest.len() >= 60;
        long.then(|| Some((found[1].parse().ok()?, rest))).flatten()
    });
}

/// Rewrites the lines whose numbers count on from 1, if they are so many at least.
fn rewrite(lines: &mut [Line], least: usize, read: impl Fn(&str) -> Option<(u32, &str)>) {
    let mut next = 1;
    let mut found: Vec<(usize, String)> = Vec::new();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.running) {
        if let Some((number, rest)) = read(&line.text).filter(|one| one.0 == next) {
            found.push((at, format!("{number}. {rest}")));
            next += 1;
        }
    }
    // Behind paragraphs with their full stop, such lines are notes.
    let first = found.first().map_or(0, |one| one.0);
    if found.len() >= least && !lines[..first].iter().any(is_plain) {
        found.into_iter().for_each(|(at, text)| lines[at].text = text);
    }
}

/// A paragraph with its full stop.
fn is_plain(line: &Line) -> bool {
    marker::split(&line.text).is_some_and(|(found, rest)| found.decimal().is_some() && rest.len() >= 50)
}

#[cfg(test)]
mod tests {
    use super::super::blocks;

    #[test]
    fn numbers_that_are_written_otherwise() {
        for sign in ["§ N", "Para. N.", "N .", "N", "¶N"] {
            let line =
                |number: &str| format!("{} The Panel met in the harbour of Port Alba.\n", sign.replace('N', number));
            let found = blocks(&["1", "2", "3"].map(line).concat());
            assert_eq!(found[2].text, "3. The Panel met in the harbour of Port Alba.", "{sign}");
        }
        let found = blocks("12 Parties from the northern harbours came.\n14 Parties did not come at all.\n");
        assert_eq!(found[0].text, "12 Parties from the northern harbours came.");
    }
}
