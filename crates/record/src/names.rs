//! Names in six languages as they stand in six columns.

use db::{Result, Row};
use language::Localized;

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
