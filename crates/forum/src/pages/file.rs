//! A file of a post: always handed over to be kept, never opened in our pages' name, and in parts where a line broke.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    RANGE,
};
use http::{HeaderMap, HeaderName, StatusCode};
use page::{Error, Visit};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use record::file::{self, FileDigest};

use crate::store;

pub(crate) async fn show(
    visit: Visit,
    path: Result<Path<(String, String)>, axum::extract::rejection::PathRejection>,
    headers: HeaderMap,
) -> page::Result {
    let Path((digest, name)) = path.map_err(|_| Error::NotFound)?;
    let digest: FileDigest = digest.parse().map_err(|()| Error::NotFound)?;
    if name.contains('\0') {
        return Err(Error::NotFound);
    }
    let asked = headers.get(RANGE).and_then(|range| range.to_str().ok()).map(str::to_owned);
    let sent = visit
        .read(move |tx, page| {
            let found = store::file::find(tx, &page.actor, (digest, &name))?.ok_or(Error::NotFound)?;
            let size = usize::try_from(found.size).unwrap_or(0);
            let part = asked.as_deref().and_then(|asked| range(asked, size));
            // What was asked for is not in it.
            if part == Some(None) {
                return Ok((found, size, None, Vec::new()));
            }
            let part = part.flatten();
            let bytes = file::read(tx, digest, part.unwrap_or((0, size)))?;
            Ok((found, size, Some(part), bytes))
        })
        .await?;
    let (found, size, part, bytes) = sent;
    let Some(part) = part else {
        let headers = [(CONTENT_RANGE, format!("bytes */{size}"))];
        return Ok((StatusCode::RANGE_NOT_SATISFIABLE, headers).into_response());
    };
    let headers = kept(&found.name, found.kind, digest);
    let response: Response = match part {
        None => (headers, bytes).into_response(),
        Some((from, to)) => {
            let range = [(CONTENT_RANGE, format!("bytes {from}-{}/{size}", to - 1))];
            (StatusCode::PARTIAL_CONTENT, headers, range, bytes).into_response()
        }
    };
    Ok(response)
}

/// What makes a browser keep a file and never open it in our pages' name.
pub(crate) fn kept(name: &str, kind: String, digest: FileDigest) -> [(HeaderName, String); 6] {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    [
        (CONTENT_TYPE, kind),
        (CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")),
        (CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (ACCEPT_RANGES, "bytes".to_owned()),
        // Compressed on the way, it could not be taken up again where it broke off.
        (CONTENT_ENCODING, "identity".to_owned()),
        (ETAG, format!("\"{digest}\"")),
    ]
}

/// Which part of a file is asked for: nothing where it is to come as a whole, and nothing inside where there is no such part.
fn range(asked: &str, size: usize) -> Option<Option<(usize, usize)>> {
    let (first, last) = asked.trim().strip_prefix("bytes=")?.split_once('-')?;
    let part = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(from), Ok(last)) if from <= last => (from, last.saturating_add(1).min(size)),
        (Ok(from), Err(_)) if last.is_empty() => (from, size),
        (Err(_), Ok(last)) if first.is_empty() => (size.saturating_sub(last), size),
        _ => return None,
    };
    Some(Some(part).filter(|(from, to)| from < to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_as_browsers_ask_for_it() {
        assert_eq!(range("bytes=0-3", 10), Some(Some((0, 4))));
        assert_eq!(range("bytes=4-", 10), Some(Some((4, 10))));
        assert_eq!(range("bytes=-3", 10), Some(Some((7, 10))));
        assert_eq!(range("bytes=4-99", 10), Some(Some((4, 10))));
        assert_eq!(range("bytes=10-", 10), Some(None));
        for whole in ["bytes=3-2", "bytes=0-1,4-5", "lines=1-2", "bytes=x-", ""] {
            assert_eq!(range(whole, 10), None, "{whole}");
        }
    }
}
