//! A cell of a table as it leaves the product and comes back: what a spreadsheet would take for a formula (=, +, -, @, a tab or
//! a carriage return at its beginning) leaves with an apostrophe before it, and is read without.
//!
//! ```
//! assert_eq!(cell::guarded("=1+1"), "'=1+1");
//! assert_eq!(cell::unguarded("'=1+1"), "=1+1");
//! let mut table = cell::Rows::new(Vec::new());
//! table.row(["name", "posts"])?;
//! table.row(["@sum", "2"])?;
//! assert_eq!(table.text()?, "name,posts\n'@sum,2\n");
//! # Ok::<(), std::io::Error>(())
//! ```

#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::io::{Error, Result, Write};

/// Rows as comma-separated values (RFC 4180), each cell guarded: no other part of the product writes such a file.
pub struct Rows<W: Write>(Writer<W>);

#[expect(clippy::disallowed_types, reason = "here it is guarded")]
type Writer<W> = csv::Writer<W>;

impl<W: Write> Rows<W> {
    /// Rows that are written there.
    pub fn new(out: W) -> Self {
        Rows(Writer::from_writer(out))
    }

    /// Writes a row.
    ///
    /// # Errors
    /// Of what is written to; a row of another length than those before.
    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) -> Result<()> {
        for cell in cells {
            self.0.write_field(guarded(cell.as_ref()).as_bytes()).map_err(Error::other)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(Error::other)
    }

    /// Writes what is not written yet.
    ///
    /// # Errors
    /// Of what is written to.
    pub fn flush(&mut self) -> Result<()> {
        self.0.flush()
    }
}

impl Rows<Vec<u8>> {
    /// All rows as one text.
    ///
    /// # Errors
    /// None in practice.
    pub fn text(self) -> Result<String> {
        let bytes = self.0.into_inner().map_err(|error| Error::other(error.to_string()))?;
        String::from_utf8(bytes).map_err(Error::other)
    }
}

/// A cell that no spreadsheet takes for a formula.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// A cell as it was before it was [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|cell| is_formula(cell)).unwrap_or(cell)
}

/// Whether a cell begins as a formula does, or as a guarded one.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_cell_leaves_as_a_formula_and_each_is_read_as_it_was() {
        for cell in ["=1+1", "+41", "-", "@sum", "\tx", "\rx", "'=1", "''-1", "'s Gravenhage", "'", "a=b", ""] {
            let out = guarded(cell);
            assert!(!out.starts_with(['=', '+', '-', '@', '\t', '\r']), "{out:?}");
            assert_eq!(unguarded(&out), cell);
        }
        assert_eq!(guarded("'s Gravenhage"), "'s Gravenhage");
    }

    #[test]
    fn rows_of_one_empty_cell_stay_rows() {
        let mut table = Rows::new(Vec::new());
        table.row([""]).expect("a row");
        table.row(["two\nlines"]).expect("a row");
        assert_eq!(table.text().expect("a text"), "\"\"\n\"two\nlines\"\n");
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_table_comes_back(cells in prop::collection::vec("['=+@\t\r\n\",a-]{0,6}", 1..5)) {
            let mut table = Rows::new(Vec::new());
            table.row(&cells).expect("a row");
            let text = table.text().expect("a text");
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let read = reader.records().next().expect("a row").expect("it reads");
            let read: Vec<&str> = read.iter().map(unguarded).collect();
            prop_assert_eq!(read, cells);
        }
    }
}
