//! A copy of an SQLite database that is in use.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use tempfile::NamedTempFile;

use crate::{Error, Result};

/// Writes all that is committed by now into a new file that only its owner may read, while other connections read and write; gives
/// its size in bytes. The file is there only once it is whole and the disk has it. PostgreSQL has programs of its own for this.
///
/// # Errors
/// [`Error::Unavailable`] if there is no database at `from`, something at `to`, or no room.
pub fn back_up(from: &Path, to: &Path) -> Result<u64> {
    let unavailable = |error: &dyn std::fmt::Display| Error::Unavailable(format!("{}: {error}", to.display()));
    if to.exists() {
        return Err(unavailable(&"there is something already"));
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let part = NamedTempFile::new_in(folder).map_err(|error| unavailable(&error))?;
    let name = part.path().to_str().ok_or_else(|| unavailable(&"its name is not UTF-8"))?;
    // One reading transaction: whoever writes meanwhile does not wait, and what they write is not in the copy.
    let database = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    database.execute("VACUUM INTO ?1", [name])?;
    let copy = Connection::open_with_flags(part.path(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(unavailable(&format!("the copy is not whole: {found}")));
    }
    drop(copy);
    part.as_file().sync_all().map_err(|error| unavailable(&error))?;
    let size = part.as_file().metadata().map_err(|error| unavailable(&error))?.len();
    part.persist_noclobber(to).map_err(|error| unavailable(&error.error))?;
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| unavailable(&error))?;
    Ok(size)
}
