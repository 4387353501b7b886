//! A file as it comes from a spreadsheet: rows of cells under named columns, each with its line.

use crate::model::quoted;

/// The rows of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sheet {
    /// In small letters, without blanks around them.
    pub columns: Vec<String>,
    pub rows: Vec<Line>,
    /// The line on which a quotation opens that takes other rows into a cell: then nothing else was read.
    pub astray: Option<u64>,
}

/// One row, with the line of the file on which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub number: u64,
    pub cells: Vec<String>,
}

/// Reads comma-, semicolon- or tab-separated values (RFC 4180), with or without a byte order mark, with any line ends. A
/// first line `sep=;`, as Excel writes it, is understood. Rows without any text are passed over.
pub(crate) fn read(text: &str) -> Sheet {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (skipped, text) = match text.split_once('\n') {
        Some((first, rest)) if first.to_ascii_lowercase().starts_with("sep=") => (1, rest),
        _ => (0, text),
    };
    let separator = separator(text);
    if let Some(line) = quoted::astray(text, separator, skipped + 1) {
        return Sheet { astray: Some(line), ..Sheet::default() };
    }
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = Lines { text, at: 0, number: skipped + 1 };
    let mut lines = reader.records().filter_map(Result::ok).filter_map(|record| {
        let number = lines.of(record.position().map_or(0, csv::Position::byte));
        let cells: Vec<String> = record.iter().map(|cell| cell::unguarded(cell.trim()).to_owned()).collect();
        cells.iter().any(|cell| !cell.is_empty()).then_some(Line { number, cells })
    });
    let columns = lines.next().map(|line| line.cells).unwrap_or_default();
    let columns = columns.iter().map(|name| name.to_lowercase().replace(' ', "_")).collect();
    Sheet { columns, rows: lines.collect(), astray: None }
}

/// Counts lines on the way through a text. The reader's own count stands before the empty lines that it passes over.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    number: u64,
}

impl Lines<'_> {
    /// The line of the first character from a place on that does not end a line.
    fn of(&mut self, place: u64) -> u64 {
        let place = usize::try_from(place).unwrap_or(usize::MAX).min(self.text.len());
        let bytes = self.text.as_bytes();
        let end =
            bytes[place..].iter().position(|byte| !matches!(byte, b'\r' | b'\n')).map_or(place, |more| place + more);
        let passed = bytes.get(self.at..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        self.at = end.max(self.at);
        self.number += passed as u64;
        self.number
    }
}

/// The separator that the first line uses most.
fn separator(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let count = |separator: u8| first.bytes().filter(|byte| *byte == separator).count();
    // The last of equals wins: a comma when there is none at all.
    *b"\t;,".iter().max_by_key(|separator| count(**separator)).unwrap_or(&b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: u64, cells: &[&str]) -> Line {
        Line { number, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
    }

    #[test]
    fn spreadsheets_of_all_kinds_read_the_same() {
        let wanted = vec![line(2, &["GD", "Grenada, W.I."]), line(4, &["FJ", "Fiji"])];
        for text in [
            "code,name_en\nGD,\"Grenada, W.I.\"\n\nFJ,Fiji\n",
            "\u{FEFF}Code;Name EN\r\nGD;Grenada, W.I.\r\n;\r\nFJ;Fiji",
            "code\tname_en\nGD\t Grenada, W.I.\n\t\nFJ\tFiji\n",
        ] {
            let sheet = read(text);
            assert_eq!(sheet.columns, ["code", "name_en"], "{text:?}");
            assert_eq!(sheet.rows, wanted, "{text:?}");
        }
        let sheet = read("sep=;\r\ncode;name\r\nGD;Grenada\r\n");
        assert_eq!(sheet.rows, [line(3, &["GD", "Grenada"])]);
    }

    #[test]
    fn a_cell_may_have_lines_of_its_own() {
        let sheet = read("code,notes\nGD,\"two\nlines\"\nFJ,one\n");
        assert_eq!(sheet.rows, [line(2, &["GD", "two\nlines"]), line(4, &["FJ", "one"])]);
    }

    #[test]
    fn a_guarded_cell_is_read_as_it_was() {
        assert_eq!(read("code,name_en\nFJ,'=Fiji\n").rows, [line(2, &["FJ", "=Fiji"])]);
    }

    #[test]
    fn of_a_file_with_a_stray_quotation_mark_nothing_is_read() {
        let sheet = read("sep=,\ncode,name\nGD,\"Grenada\nFJ,Fiji\n");
        assert_eq!(sheet, Sheet { astray: Some(3), ..Sheet::default() });
    }

    #[test]
    fn nothing_is_an_empty_sheet() {
        assert_eq!(read(""), Sheet::default());
        assert_eq!(read("\u{FEFF}\r\n"), Sheet::default());
    }
}
