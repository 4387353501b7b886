//! A form with a file in it (`multipart/form-data`, RFC 7578).

use axum::extract::{FromRequest, Request};
use http::header::CONTENT_TYPE;
use multer::{Constraints, Multipart, SizeLimit};

use crate::{Error, Form, Site, Visit};

/// The largest form with a file that is read, in bytes, and the largest of its other fields.
const LARGEST: u64 = 12 << 20;
const LARGEST_FIELD: u64 = 1 << 20;

/// A submitted form with the file that was chosen in it, if one was.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub form: Form,
    pub file: Option<Sent>,
}

/// A file as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// As the browser names it, without folders.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl FromRequest<Site> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            let form = Form::from_request(request, site).await?;
            return Ok(Upload { form, file: None });
        }
        let visit = request.extensions().get::<Visit>().cloned();
        let boundary = multer::parse_boundary(kind).map_err(|_| Error::BadRequest("not-a-form"))?;
        let limit = SizeLimit::new().whole_stream(LARGEST);
        let stream = request.into_body().into_data_stream();
        let parts = Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(limit));
        let upload = read(parts).await?;
        if let Some(visit) = visit {
            visit.keep(upload.form.words());
        }
        Ok(upload)
    }
}

async fn read(mut parts: Multipart<'_>) -> Result<Upload, Error> {
    let (mut fields, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(|error| refusal(&error))? {
        let name = part.name().unwrap_or_default().to_owned();
        let chosen = part.file_name().map(base_name);
        let bytes = part.bytes().await.map_err(|error| refusal(&error))?;
        match chosen {
            // No file was chosen: a browser then sends an empty one without a name.
            Some(name) if name.is_empty() && bytes.is_empty() => {}
            Some(name) => file = Some(Sent { name, bytes: bytes.to_vec() }),
            None if bytes.len() as u64 > LARGEST_FIELD => return Err(Error::TooLarge),
            None => {
                let text = String::from_utf8(bytes.to_vec()).map_err(|_| Error::BadRequest("not-utf8"))?;
                if text.contains('\0') {
                    return Err(Error::BadRequest("nul"));
                }
                fields.push((name, text));
            }
        }
    }
    if fields.is_empty() && file.is_none() {
        return Err(Error::BadRequest("not-a-form"));
    }
    Ok(Upload { form: Form::filled(fields), file })
}

/// What stands behind the last stroke, of bounded length and without signs that steer.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}

fn refusal(error: &multer::Error) -> Error {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => Error::TooLarge,
        multer::Error::IncompleteStream | multer::Error::StreamReadFailed(_) => Error::BadRequest("cut-off"),
        _ => Error::BadRequest("not-a-form"),
    }
}
