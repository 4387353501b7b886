//! Two columns side by side, as lists of participants have them: read one below the other.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::marker;

static GAP: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^(\s*\S.*?\S)(\s{4,})(\S.*)$").expect("a valid pattern"));

/// So many rows are no accident.
const LEAST: usize = 2;
/// How far the right column may begin from where it begins in the row above.
const NEAR: usize = 2;

/// A row of two columns.
struct Row<'a> {
    left: &'a str,
    right: &'a str,
    /// Where the right column begins.
    at: usize,
}

/// The text with the left column of each such table above the right one.
pub(super) fn parted(input: &str) -> Cow<'_, str> {
    if !input.contains("    ") || !input.lines().any(|line| row(line).is_some()) {
        return Cow::Borrowed(input);
    }
    let mut out = String::with_capacity(input.len());
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in input.split_inclusive('\n') {
        let next = row(line).filter(|next| rows.last().is_none_or(|last| last.at.abs_diff(next.at) <= NEAR));
        if next.is_none() {
            write(&mut out, &rows, &lines);
            rows.clear();
            lines.clear();
        }
        match next.or_else(|| row(line)) {
            Some(row) => {
                rows.push(row);
                lines.push(line);
            }
            None => out.push_str(line),
        }
    }
    write(&mut out, &rows, &lines);
    Cow::Owned(out)
}

fn write(out: &mut String, rows: &[Row<'_>], lines: &[&str]) {
    if rows.len() < LEAST {
        return lines.iter().for_each(|line| out.push_str(line));
    }
    for column in [rows.iter().map(|row| row.left).collect::<Vec<_>>(), rows.iter().map(|row| row.right).collect()] {
        out.push('\n');
        for cell in column {
            out.push_str(cell.trim());
            out.push('\n');
        }
    }
    out.push('\n');
}

/// A line of two cells; none where a number, a name of what follows or a dotted line stands before the gap, or figures behind it.
fn row(line: &str) -> Option<Row<'_>> {
    let line = line.trim_end();
    if line.len() > LONGEST || !line.contains("    ") {
        return None;
    }
    let found = GAP.captures(line)?;
    let (left, right) = (found.get(1)?.as_str(), found.get(3)?);
    let words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let plain = !left.ends_with([':', '.', '…', '_']) && marker::split(left.trim()).is_none();
    let two = plain
        && words(left)
        && words(right.as_str())
        && right.as_str().starts_with(char::is_alphabetic)
        && !right.as_str().contains("    ");
    two.then(|| Row { left, right: right.as_str(), at: line[..right.start()].chars().count() })
}

/// A longer line is no row.
const LONGEST: usize = 240;

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn columns_are_read_one_below_the_other() {
        let table = "Parties\n\nNorland                Estria\nMs. Vera Kolm          Mr. Ito Bel\n\nEnd";
        let lines: Vec<String> = parted(table).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        assert_eq!(lines, ["Parties", "Norland", "Ms. Vera Kolm", "Estria", "Mr. Ito Bel", "End"]);
    }

    #[test]
    fn what_is_no_table_stays() {
        for text in [
            "1.      Opening of the meeting\n2.      Other matters\n",
            "Chair:         Vera Kolm\nRapporteur:    Ito Bel\n",
            "Norland        12\nEstria         14\n",
            "One wide gap    in a line.\nAnd none here.\n",
        ] {
            assert_eq!(parted(text), text);
        }
    }
}
