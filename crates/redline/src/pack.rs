//! The parts of a packed file (DOCX, XLSX), unpacked up to a limit.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::Unreadable;

/// So much comes out of a file at most, and so many parts.
const LARGEST: u64 = 32 << 20;
const PARTS: usize = 500;

/// The parts of a packed file that are XML, by their names.
#[derive(Debug, Default)]
pub(crate) struct Pack {
    parts: BTreeMap<String, String>,
}

impl Pack {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    pub(crate) fn part(&self, name: &str) -> Option<&str> {
        self.parts.get(name).map(String::as_str)
    }
}

/// Unpacks every part of a file, counting what really comes out: what a file says of its own size is not believed. Of parts
/// that are XML the text is kept; pictures are counted and left.
pub(crate) fn unpack(file: &[u8]) -> Result<Pack, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| Unreadable::Damaged)?;
    if archive.len() > PARTS {
        return Err(Unreadable::TooLarge);
    }
    let (mut pack, mut left) = (Pack::default(), LARGEST);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Unreadable::Damaged)?;
        let name = part.name().map_err(|_| Unreadable::Damaged)?.trim_start_matches('/').to_owned();
        let mut bytes = Vec::new();
        let read = part.take(left + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
        left = left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or(Unreadable::TooLarge)?;
        if name.ends_with(".xml") || name.ends_with(".rels") {
            pack.parts.insert(name, text(bytes)?);
        }
    }
    Ok(pack)
}

/// The text of a part. Programs for documents write UTF-8 and declare no entities; what does is made to do harm.
fn text(bytes: Vec<u8>) -> Result<String, Unreadable> {
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::Damaged)?;
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") { Err(Unreadable::Entities) } else { Ok(text) }
}
