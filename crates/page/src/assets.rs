//! The style sheet and the small scripts, served under names that change with their bytes.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use sha2::{Digest, Sha256};

use crate::Error;

struct Asset {
    name: &'static str,
    kind: &'static str,
    body: &'static str,
    path: String,
}

pub(crate) struct Assets(Vec<Asset>);

impl Assets {
    pub(crate) fn new() -> Self {
        let asset = |name, kind, body: &'static str| {
            let digest = Sha256::digest(body.as_bytes());
            let mark: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            Asset { name, kind, body, path: format!("/assets/{mark}-{name}") }
        };
        Assets(vec![
            asset("knot.svg", "image/svg+xml", include_str!("../assets/knot.svg")),
            asset("style.css", "text/css; charset=utf-8", include_str!("../assets/style.css")),
            asset("write.js", "text/javascript; charset=utf-8", include_str!("../assets/write.js")),
        ])
    }

    pub(crate) fn path(&self, name: &str) -> &str {
        self.0.iter().find(|asset| asset.name == name).map_or("", |asset| &asset.path)
    }

    pub(crate) fn serve(&self, path: &str) -> Response {
        match self.0.iter().find(|asset| asset.path == path) {
            Some(asset) => {
                let headers = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
                (headers, asset.body).into_response()
            }
            None => Error::NotFound.into_response(),
        }
    }
}
