//! Which error to use when: each is named by what the visitor can do about it.
//!
//! - [`Error::NotFound`]: nothing is here, or nothing that this visitor may know of. Look elsewhere.
//! - [`Error::SignIn`]: this may be possible for somebody; say who you are.
//! - [`Error::Forbidden`]: known, and not for you. The message says whose it is.
//! - [`Error::OutOfScope`]: it would be for you, and your program's token does not reach so far.
//! - [`Error::Invalid`]: the form has faults; it is shown again with what was typed.
//! - [`Error::Misread`]: what a program sent does not have the form that is asked for; it says where.
//! - [`Error::Reused`]: another change was made under this key; each has its own.
//! - [`Error::Conflict`]: somebody else was faster; look at what stands now.
//! - [`Error::Settled`]: it is closed, not open yet, or adopted; it can be read.
//! - [`Error::NoSuchFormat`]: it is not there in the form that the address asks for; the answer names those there are.
//! - [`Error::BadRequest`], [`Error::TooLarge`]: the request itself cannot be read.
//! - [`Error::Busy`]: come back in a moment.
//! - [`Error::Internal`]: our fault; it is in the log under the request's id.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use language::Saying;

use crate::Form;

/// What a handler answers.
pub type Result<T = Response> = std::result::Result<T, Error>;

/// Why a request is refused.
#[derive(Debug)]
pub enum Error {
    NotFound,
    SignIn,
    Forbidden,
    OutOfScope,
    Invalid(Box<Form>),
    Misread(Misread),
    Reused,
    Conflict,
    Settled,
    BadRequest(&'static str),
    NoSuchFormat(&'static [&'static str]),
    TooLarge,
    Busy,
    Internal(String),
}

/// Where what a program sent does not have the form that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Misread {
    /// Where in the body, as a JSON Pointer (RFC 6901).
    pub pointer: Option<String>,
    /// Or which parameter of the address.
    pub parameter: Option<&'static str>,
    /// What stands there, as the reader of the body says it in English; empty where there is nothing to add.
    pub found: String,
}

/// An error on its way to the layer that shows it in the visitor's language: as a page, or to programs as a problem.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    /// The message family `error-…` that explains it.
    pub message: &'static str,
    /// The faults of a form: field, message.
    pub faults: Vec<(String, Saying)>,
    pub misread: Option<Misread>,
    /// The forms in which a page is there, beside the page itself.
    pub formats: Option<&'static [&'static str]>,
}

impl Error {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Forbidden | Error::OutOfScope => StatusCode::FORBIDDEN,
            Error::Invalid(_) | Error::Reused => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict | Error::Settled => StatusCode::CONFLICT,
            Error::BadRequest(_) | Error::Misread(_) | Error::NoSuchFormat(_) => StatusCode::BAD_REQUEST,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn message(&self) -> &'static str {
        match self {
            Error::NotFound => "not-found",
            Error::SignIn => "sign-in",
            Error::Forbidden => "forbidden",
            Error::OutOfScope => "out-of-scope",
            Error::Invalid(_) => "invalid",
            Error::Misread(_) => "misread",
            Error::Reused => "reused",
            Error::Conflict => "conflict",
            Error::Settled => "settled",
            Error::BadRequest(message) => message,
            Error::NoSuchFormat(_) => "format",
            Error::TooLarge => "too-large",
            Error::Busy => "busy",
            Error::Internal(_) => "internal",
        }
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        match error {
            // Those who were faster all the time are done in a moment.
            db::Error::Busy | db::Error::Conflict => Error::Busy,
            db::Error::Missing => Error::NotFound,
            other => Error::Internal(other.to_string()),
        }
    }
}

impl From<record::Refusal> for Error {
    fn from(refusal: record::Refusal) -> Self {
        match refusal {
            record::Refusal::SignIn => Error::SignIn,
            record::Refusal::NotYours => Error::Forbidden,
            record::Refusal::OutOfScope => Error::OutOfScope,
            record::Refusal::NotNow => Error::Settled,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Error::Internal(cause) = &self {
            tracing::error!(%cause, "a request failed");
        }
        let mut response = self.status().into_response();
        let message = self.message();
        let formats = if let Error::NoSuchFormat(formats) = self { Some(formats) } else { None };
        let (faults, misread) = match self {
            Error::Invalid(form) => {
                (form.faults().map(|(field, fault)| (field.to_owned(), fault.clone())).collect(), None)
            }
            Error::Misread(misread) => (Vec::new(), Some(misread)),
            _ => (Vec::new(), None),
        };
        response.extensions_mut().insert(Shown { message, faults, misread, formats });
        response
    }
}
