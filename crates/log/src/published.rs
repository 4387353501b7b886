//! What is published below `/log/` for everybody's programs, as C2SP tlog-tiles says: the newest checkpoint, the tree's tiles
//! and the entries. The guide and the script that verifies a receipt stand beside them.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::Read;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use page::{Error, Visit};
use record::log;
use seal::{Entry, Resource, TILE_WIDTH};

/// The length of a hash in a tile.
const HASH: usize = 32;

/// A checkpoint is followed by the next within a minute; what is in a tile or a bundle never changes, whatever its width.
const SHORT: &str = "public, max-age=5";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const AN_HOUR: &str = "public, max-age=3600";

const TEXT: &str = "text/plain; charset=utf-8";
const BINARY: &str = "application/octet-stream";

const GUIDE: &str = include_str!("../../../docs/sealed-log.md");
const SCRIPT: &str = include_str!("../../../docs/verify-receipt.py");

/// A file of the log by its path below `/log/`.
pub(crate) async fn serve(visit: Visit, Path(path): Path<String>) -> page::Result {
    let (kind, lasts, body) = match path.as_str() {
        "checkpoint" => {
            let last = visit.read(|tx, _| log::checkpoint(tx)?.ok_or(Error::NotFound)).await?;
            (TEXT, SHORT, Bytes::from(last.note))
        }
        "sealed-log.md" => ("text/markdown; charset=utf-8", AN_HOUR, Bytes::from_static(GUIDE.as_bytes())),
        "verify-receipt.py" => (TEXT, AN_HOUR, Bytes::from_static(SCRIPT.as_bytes())),
        other => {
            let resource = other.strip_prefix("tile/").and_then(Resource::parse).ok_or(Error::NotFound)?;
            let bytes = visit.read(move |tx, _| bytes(tx, resource)?.ok_or(Error::NotFound)).await?;
            (BINARY, FOR_EVER, Bytes::from(bytes))
        }
    };
    Ok(([(CONTENT_TYPE, kind), (CACHE_CONTROL, lasts)], body).into_response())
}

/// A tile or a bundle, if the log has all of it.
fn bytes(tx: &mut Read<'_>, resource: Resource) -> db::Result<Option<Vec<u8>>> {
    let width = usize::from(resource.width());
    match resource {
        Resource::Tile(id, _) => {
            let hashes = log::tile(tx, id)?;
            Ok(hashes.and_then(|hashes| hashes.get(..width * HASH).map(<[u8]>::to_vec)))
        }
        Resource::Entries(number, _) => {
            let Some(from) = number.checked_mul(u64::from(TILE_WIDTH)) else { return Ok(None) };
            let commitments = log::commitments(tx, from, from.saturating_add(width as u64))?;
            Ok((commitments.len() == width).then(|| bundle(&commitments)))
        }
    }
}

/// Entries one after the other, each preceded by its length as two bytes, the higher one first.
fn bundle(commitments: &[[u8; 32]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for commitment in commitments {
        let entry = Entry::from_commitment(*commitment).text();
        // An entry is a line of a fixed length, far below what two bytes can count.
        let length = u16::try_from(entry.len()).unwrap_or(u16::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry.as_bytes());
    }
    bytes
}
