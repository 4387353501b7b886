//! Names in six languages as they stand in six columns.

use db::{Result, Row};
use jiff::civil::Date;
use language::{Language, Localized};

/// Reads six columns, `name_ar, name_zh, name_en, name_fr, name_ru, name_es`, from `start` on.
///
/// # Errors
/// A column of another type.
pub fn localized(row: &Row<'_>, start: usize) -> Result<Localized> {
    let mut names: [String; 6] = Default::default();
    for (index, name) in names.iter_mut().enumerate() {
        *name = row.get(start + index)?;
    }
    Ok(Localized::new(names))
}

/// The six wordings in the order of the columns; empty where there is none.
pub fn columns(name: &Localized) -> [&str; 6] {
    Language::ALL.map(|language| name.exact(language).unwrap_or_default())
}

/// Reads a day that may be absent.
///
/// # Errors
/// A column of another type, or a text that is no day.
pub fn day(row: &Row<'_>, index: usize) -> Result<Option<Date>> {
    let text: Option<String> = row.get(index)?;
    let read =
        |text: String| text.parse().map_err(|_| db::Error::Type(format!("column {index}: {text:?} is not a day")));
    text.map(read).transpose()
}

/// Reads the code of a language that may be absent.
///
/// # Errors
/// A column of another type.
pub fn language(row: &Row<'_>, index: usize) -> Result<Option<Language>> {
    Ok(row.get::<Option<String>>(index)?.and_then(|code| code.parse().ok()))
}
