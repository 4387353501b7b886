//! Public pages as they were made a moment ago. A page that nobody in particular reads is kept, with its compressed form, as
//! long as nothing was committed since by any process ([`db::Db::version`]) and the second is the same: so it never shows less than the
//! record has, and what a page says of the time is true to the second. Pages with a form are not kept, since each form has a key
//! of its own; nor is anything for whoever is signed in, nor on PostgreSQL, which has no such counter.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use db::Instant;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderValue;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, VARY};
use language::Language;

/// All that a public page depends on, but for the record and the time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Address {
    pub path: String,
    pub query: Vec<(String, String)>,
    pub language: Language,
}

/// Of which commit and which second the kept pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    version: u64,
    second: i64,
}

impl Moment {
    pub(crate) fn of(version: u64, now: Instant) -> Self {
        Moment { version, second: now.timestamp().as_second() }
    }
}

/// A page, and its compressed form once somebody has asked for it.
#[derive(Debug)]
pub(crate) struct KeptPage {
    html: Bytes,
    packed: OnceLock<Bytes>,
}

impl KeptPage {
    pub(crate) fn new(html: String) -> Self {
        KeptPage { html: html.into(), packed: OnceLock::new() }
    }

    pub(crate) fn answer(&self, takes_gzip: bool) -> Response {
        let kind = (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if !takes_gzip {
            return ([kind], self.html.clone()).into_response();
        }
        let packed = self.packed.get_or_init(|| gzip(&self.html)).clone();
        let encoding = (CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        let vary = (VARY, HeaderValue::from_static("accept-encoding"));
        ([kind, encoding, vary], packed).into_response()
    }
}

fn gzip(html: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(html.len() / 3), Compression::default());
    // A vector takes all that is written.
    let _ = encoder.write_all(html);
    encoder.finish().unwrap_or_default().into()
}

/// What is kept together: more is made anew each time.
const MOST_BYTES: usize = 16 << 20;

/// The pages of one moment.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    of: Option<Moment>,
    bytes: usize,
    pages: HashMap<Address, Arc<KeptPage>>,
}

impl Kept {
    pub(crate) fn find(&self, moment: Moment, address: &Address) -> Option<Arc<KeptPage>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pages.get(address).filter(|_| kept.of == Some(moment)).cloned()
    }

    /// Keeps a page that was read after `moment` was taken. What is of another moment goes.
    pub(crate) fn insert(&self, moment: Moment, address: Address, page: Arc<KeptPage>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.of != Some(moment) {
            *kept = Pages { of: Some(moment), ..Pages::default() };
        }
        // The compressed form is less than half of it.
        let size = page.html.len() * 3 / 2;
        if kept.bytes + size <= MOST_BYTES {
            kept.bytes += size;
            kept.pages.insert(address, page);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(path: &str) -> Address {
        Address { path: path.to_owned(), query: Vec::new(), language: Language::English }
    }

    fn moment(version: u64, at: &str) -> Moment {
        Moment::of(version, at.parse().expect("an instant"))
    }

    #[test]
    fn a_page_is_kept_for_its_commit_and_its_second_only() {
        let kept = Kept::default();
        let now = moment(7, "2031-06-03T09:00:00.100Z");
        kept.insert(now, address("/a"), Arc::new(KeptPage::new("<p>a".to_owned())));
        assert!(kept.find(moment(7, "2031-06-03T09:00:00.900Z"), &address("/a")).is_some());
        assert!(kept.find(now, &address("/b")).is_none());
        assert!(kept.find(moment(8, "2031-06-03T09:00:00.200Z"), &address("/a")).is_none());
        assert!(kept.find(moment(7, "2031-06-03T09:00:01.000Z"), &address("/a")).is_none());
        // A page of an older moment that comes late does not bring that moment's pages back.
        kept.insert(moment(8, "2031-06-03T09:00:01Z"), address("/b"), Arc::new(KeptPage::new(String::new())));
        assert!(kept.find(now, &address("/a")).is_none());
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let kept = Kept::default();
        let now = moment(1, "2031-06-03T09:00:00Z");
        for number in 0..40 {
            let page = KeptPage::new("x".repeat(1 << 20));
            kept.insert(now, address(&format!("/{number}")), Arc::new(page));
        }
        let found = (0..40).filter(|number| kept.find(now, &address(&format!("/{number}"))).is_some()).count();
        assert_eq!(found, 10);
    }
}
