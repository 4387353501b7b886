//! Workbooks.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook};

use crate::{Table, Unreadable, Unwritable};

/// So much of a sheet is read: somebody's full stop in the last cell of a sheet makes no table of a billion cells.
const ROWS: u32 = 5_000;
const COLUMNS: u32 = 40;

/// The rows of each sheet of a workbook, which was unpacked before within the limits.
pub(crate) fn rows(file: &[u8]) -> Result<Vec<Vec<Vec<String>>>, Unreadable> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file)).map_err(|_| Unreadable::Damaged)?;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        // A chart is a sheet that has no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        let mut rows: Vec<Vec<String>> = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Damaged)? {
            let (row, column) = cell.get_position();
            let words = words(cell.get_value());
            if row >= ROWS || column >= COLUMNS || words.is_empty() {
                continue;
            }
            let (row, column) = (row as usize, column as usize);
            if rows.len() <= row {
                rows.resize(row + 1, Vec::new());
            }
            if rows[row].len() <= column {
                rows[row].resize(column + 1, String::new());
            }
            rows[row][column] = words;
        }
        sheets.push(rows);
    }
    Ok(sheets)
}

fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::DateTime(_) | DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A workbook with one sheet: the title and its notes, the columns, the rows. Cells are text: none is a formula.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, Unwritable> {
    let mut workbook = Workbook::new();
    // The same table is the same file: no clock of the machine's stands in it.
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(Unwritable::of)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_right_to_left(table.right_to_left);
    let title = Format::new().set_bold().set_font_size(14);
    let head = Format::new().set_bold().set_text_wrap().set_border(FormatBorder::Thin).set_align(FormatAlign::Top);
    let body =
        Format::new().set_text_wrap().set_border(FormatBorder::Thin).set_align(FormatAlign::Top).set_num_format("@");
    for (column, width) in (0..).zip(table.widths) {
        sheet.set_column_width(column, *width).map_err(Unwritable::of)?;
    }
    sheet.write_string_with_format(0, 0, table.title, &title).map_err(Unwritable::of)?;
    let mut row = 1;
    for note in table.notes {
        sheet.write_string(row, 0, note).map_err(Unwritable::of)?;
        row += 1;
    }
    row += 1;
    for (column, name) in (0..).zip(table.columns) {
        sheet.write_string_with_format(row, column, name, &head).map_err(Unwritable::of)?;
    }
    sheet.set_freeze_panes(row + 1, 0).map_err(Unwritable::of)?;
    sheet.set_repeat_rows(row, row).map_err(Unwritable::of)?;
    for cells in table.rows {
        row += 1;
        for (column, cell) in (0..).zip(cells) {
            let cell: String = cell.chars().take(LONGEST_CELL).collect();
            sheet.write_string_with_format(row, column, cell, &body).map_err(Unwritable::of)?;
        }
    }
    sheet.set_landscape();
    workbook.save_to_buffer().map_err(Unwritable::of)
}

/// A sheet holds no longer text in one cell (32,767 UTF-16 units).
const LONGEST_CELL: usize = 16_000;
