//! A file that is handed over piece by piece, however slow the line: nothing of it waits in memory, and no transaction is held.

use std::fs::File;
use std::io::Read;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http_body_util::channel::Channel;

/// So many bytes are read at once.
const PIECE: usize = 64 << 10;

/// Hands over a file from where it stands, to be kept under a name of letters, digits, `-` and `.`.
pub fn streamed(file: File, size: u64, kind: &'static str, name: &str) -> Response {
    let (mut sender, body) = Channel::<axum::body::Bytes, std::io::Error>::new(2);
    tokio::spawn(async move {
        let mut file = file;
        loop {
            let read = tokio::task::spawn_blocking(move || {
                let mut piece = Vec::with_capacity(PIECE);
                let read = (&mut file).take(PIECE as u64).read_to_end(&mut piece);
                (file, read.map(|_| piece))
            });
            match read.await {
                Ok((_, Ok(piece))) if piece.is_empty() => break,
                Ok((rest, Ok(piece))) => {
                    file = rest;
                    // Whoever asked for it has left.
                    if sender.send_data(piece.into()).await.is_err() {
                        break;
                    }
                }
                Ok((_, Err(error))) => return sender.abort(error),
                Err(_) => return sender.abort(std::io::Error::other("the file was not read")),
            }
        }
    });
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_LENGTH, size.to_string()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        // It is packed already.
        (CONTENT_ENCODING, "identity".to_owned()),
    ];
    (headers, Body::new(body)).into_response()
}
