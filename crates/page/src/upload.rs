//! A form with files in it (`multipart/form-data`, RFC 7578).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use futures_util::{Stream, StreamExt, stream};
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use multer::{Constraints, Field, Multipart, SizeLimit};
use record::file::Sent;

use crate::{Error, Form, Site, Visit, form};

/// Of a form with files so much is kept in any case, in bytes: what comes as one file to be read by a program.
const KEPT: usize = 12 << 20;
/// So much is read to its end, though not kept, so that it can be said which file is too large.
const READ: usize = 256 << 20;
/// So much may come that is of no file: all other fields together, and what stands before and between them.
const BESIDE: usize = form::LARGEST + (128 << 10);
/// A body is read in pieces of at most so many bytes.
const PIECE: usize = 64 << 10;
/// More files than anybody means to send.
const MOST: usize = 100;

/// A submitted form with the files that were chosen in it. Of a file that is larger than all that may come only the size is kept.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub form: Form,
    pub files: Vec<Sent>,
}

impl Upload {
    /// The one file of a form that asks for one.
    ///
    /// # Errors
    /// [`Error::TooLarge`] where it was not kept.
    pub fn file(self) -> Result<(Form, Option<Sent>), Error> {
        let file = self.files.into_iter().next();
        if file.as_ref().is_some_and(|file| file.bytes.len() < file.size) {
            return Err(Error::TooLarge);
        }
        Ok((self.form, file))
    }
}

/// Reads a body of at most so many bytes.
///
/// # Errors
/// [`Error::TooLarge`], or [`Error::BadRequest`] where the line broke.
pub async fn bytes(body: Body, largest: usize) -> Result<Bytes, Error> {
    match Limited::new(body, largest).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Error::TooLarge),
        Err(_) => Err(Error::BadRequest("cut-off")),
    }
}

impl FromRequest<Site> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let (mut parts, body) = request.into_parts();
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        if !kind.starts_with("multipart/form-data") {
            let form = Form::from_request(Request::from_parts(parts, body), site).await?;
            return Ok(Upload { form, files: Vec::new() });
        }
        let visit = <Visit as axum::extract::FromRequestParts<Site>>::from_request_parts(&mut parts, site).await?;
        let boundary = multer::parse_boundary(&kind).map_err(|_| Error::BadRequest("not-a-form"))?;
        let kept = KEPT.max(site.limits.bytes().1);
        let most = u64::try_from(READ.max(kept * 2)).unwrap_or(u64::MAX);
        let limit = SizeLimit::new().whole_stream(most);
        let of_files = Arc::new(AtomicUsize::new(0));
        let stream = in_pieces(body, Arc::clone(&of_files));
        let parts = Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(limit));
        let mut reading =
            Reading { visit: &visit, left: kept, of_files, known: None, fields: Vec::new(), files: Vec::new() };
        let read = reading.read(parts).await;
        let Reading { fields, mut files, known, .. } = reading;
        if known == Some(false) {
            files.clear();
        }
        let form = Form::typed(fields, &files);
        visit.keep(form.words());
        read.map(|()| Upload { form, files })
    }
}

/// The body piece by piece, to its end or until more came than may, beside the bytes of files that were taken out of it. What it
/// is read with takes in all that is there before it looks at any of it: between two pieces nothing is.
fn in_pieces(body: Body, of_files: Arc<AtomicUsize>) -> impl Stream<Item = Result<Bytes, multer::Error>> {
    let rest = (body.into_data_stream(), Bytes::new(), 0);
    stream::try_unfold(rest, move |(mut stream, mut rest, mut came)| {
        let of_files = Arc::clone(&of_files);
        async move {
            tokio::task::yield_now().await;
            while rest.is_empty() {
                rest = match stream.next().await {
                    Some(piece) => piece.map_err(|error| multer::Error::StreamReadFailed(error.into()))?,
                    None => return Ok(None),
                };
            }
            let piece = rest.split_to(rest.len().min(PIECE));
            came += piece.len();
            match came - of_files.load(Ordering::Relaxed) <= BESIDE {
                true => Ok(Some((piece, (stream, rest, came)))),
                false => Err(multer::Error::StreamSizeExceeded { limit: BESIDE as u64 }),
            }
        }
    })
}

/// A form while it is read.
struct Reading<'a> {
    visit: &'a Visit,
    /// So many bytes of files are kept yet.
    left: usize,
    /// So many bytes of the body were of files.
    of_files: Arc<AtomicUsize>,
    /// Whether the visitor may pass this door at all: nobody else's files are kept. Asked when the first file comes.
    known: Option<bool>,
    fields: Vec<(String, String)>,
    files: Vec<Sent>,
}

impl Reading<'_> {
    async fn read(&mut self, mut parts: Multipart<'_>) -> Result<(), Error> {
        while let Some(part) = parts.next_field().await.map_err(|error| refusal(&error))? {
            match part.file_name().map(base_name) {
                Some(name) => self.file(name, part).await?,
                None => self.field(part).await?,
            }
        }
        match self.fields.is_empty() && self.files.is_empty() {
            true => Err(Error::BadRequest("not-a-form")),
            false => Ok(()),
        }
    }

    async fn field(&mut self, part: Field<'_>) -> Result<(), Error> {
        let name = form::name(part.name().unwrap_or_default().to_owned())?;
        let bytes = part.bytes().await.map_err(|error| refusal(&error))?;
        let text = String::from_utf8(bytes.to_vec()).map_err(|_| Error::BadRequest("not-utf8"))?;
        self.fields.push((name, text));
        Ok(())
    }

    async fn file(&mut self, name: String, mut part: Field<'_>) -> Result<(), Error> {
        let mut file = Sent { name, ..Sent::default() };
        while let Some(piece) = part.chunk().await.map_err(|error| refusal(&error))? {
            self.of_files.fetch_add(piece.len(), Ordering::Relaxed);
            // A piece is only there where bytes are: an empty file asks nobody.
            let kept = self.is_kept().await && file.bytes.len() == file.size && piece.len() <= self.left;
            file.size += piece.len();
            if kept {
                self.left -= piece.len();
                file.bytes.extend_from_slice(&piece);
            } else {
                self.left += file.bytes.len();
                file.bytes = Vec::new();
            }
        }
        // No file was chosen: a browser then sends an empty one without a name.
        if file.name.is_empty() && file.size == 0 {
            return Ok(());
        }
        if self.files.len() == MOST {
            return Err(Error::TooLarge);
        }
        self.files.push(file);
        Ok(())
    }

    async fn is_kept(&mut self) -> bool {
        match self.known {
            Some(known) => known,
            None => *self.known.insert(self.visit.read(|_, _| Ok(())).await.is_ok()),
        }
    }
}

/// What stands behind the last stroke, of bounded length and without signs that steer.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}

fn refusal(error: &multer::Error) -> Error {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => Error::TooLarge,
        // What the stream that is read says stands within what its reader says.
        multer::Error::StreamReadFailed(within) if within.is::<multer::Error>() => {
            within.downcast_ref().map_or(Error::BadRequest("cut-off"), refusal)
        }
        multer::Error::IncompleteStream | multer::Error::StreamReadFailed(_) => Error::BadRequest("cut-off"),
        _ => Error::BadRequest("not-a-form"),
    }
}
