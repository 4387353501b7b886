//! The style sheet and the small scripts, served under names that change with their bytes.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use sha2::{Digest, Sha256};

use crate::Error;

struct Asset {
    name: &'static str,
    kind: &'static str,
    body: String,
    path: String,
}

/// What a thread needs stands in one file: each more would be one more question on a slow line.
const THREAD: [&str; 3] =
    [include_str!("../assets/write.js"), include_str!("../assets/upload.js"), include_str!("../assets/live.js")];

pub(crate) struct Assets(Vec<Asset>);

impl Assets {
    pub(crate) fn new() -> Self {
        let asset = |name, kind, body: String| {
            let digest = Sha256::digest(body.as_bytes());
            let mark: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            Asset { name, kind, body, path: format!("/assets/{mark}-{name}") }
        };
        Assets(vec![
            asset("knot.svg", "image/svg+xml", include_str!("../assets/knot.svg").to_owned()),
            asset("style.css", "text/css; charset=utf-8", without_comments(include_str!("../assets/style.css"))),
            asset("thread.js", "text/javascript; charset=utf-8", THREAD.concat()),
            asset("upload.js", "text/javascript; charset=utf-8", include_str!("../assets/upload.js").to_owned()),
            asset("write.js", "text/javascript; charset=utf-8", include_str!("../assets/write.js").to_owned()),
        ])
    }

    pub(crate) fn path(&self, name: &str) -> &str {
        self.0.iter().find(|asset| asset.name == name).map_or("", |asset| &asset.path)
    }

    pub(crate) fn serve(&self, path: &str) -> Response {
        match self.0.iter().find(|asset| asset.path == path) {
            Some(asset) => {
                let headers = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
                (headers, asset.body.clone()).into_response()
            }
            None => Error::NotFound.into_response(),
        }
    }
}

/// A style sheet as browsers need it: its comments are for us.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("*/").map_or("", |(_, rest)| rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_are_left_out_and_nothing_else() {
        assert_eq!(without_comments("/* one */\na{b:c}\n/* two */\nd{e:f}"), "a{b:c}\nd{e:f}");
        assert_eq!(without_comments("a{b:c}"), "a{b:c}");
    }
}
