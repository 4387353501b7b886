//! What was typed into a form, and what is wrong with it. Values stay as typed, so that a form with faults is shown
//! again with nothing lost; a rule reads a typed value out of it and leaves its complaint at the field.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, Request};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use jiff::civil::Date;
use language::{Saying, is_blank, without_controls};
use record::file::Sent;
use sha2::{Digest, Sha256};

use crate::upload::bytes;
use crate::{Error, Site, Visit};

/// The largest form that is read, in bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// A submitted form, or an empty one to be filled.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    faults: BTreeMap<String, Vec<Saying>>,
    /// The digest of all that was sent: the same key with something else is another change, which would be lost.
    digest: Option<String>,
}

/// One field as a template shows it.
pub struct Field<'a> {
    pub name: &'a str,
    pub value: &'a str,
    /// The message that says what is wrong with it, of several the first.
    pub fault: Option<&'static str>,
    /// All that is wrong with it.
    pub faults: &'a [Saying],
}

impl Form {
    /// A form with something in it already, such as the text that is to be amended.
    pub fn filled<K: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (K, V)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Form { values, ..Form::default() }
    }

    /// What a program sent in place of a form, under the key that it chose, if it chose one.
    pub(crate) fn sent(values: Vec<(String, String)>, key: Option<String>, digest: String) -> Self {
        let digest = key.is_some().then_some(digest);
        let values = values.into_iter().map(|(name, value)| (name, without_controls(value)));
        let key = key.map(|key| ("form_key".to_owned(), key));
        Form { values: values.chain(key).collect(), faults: BTreeMap::new(), digest }
    }

    /// A form as it came, with the files that came with it. A zero character, which no text can keep, is left out, and the
    /// form comes back with a complaint at its field.
    pub(crate) fn typed(values: Vec<(String, String)>, files: &[Sent]) -> Self {
        let mut digest = Sha256::new();
        let mut add = |bytes: &[u8]| digest.update(Sha256::digest(bytes));
        for (name, value) in &values {
            add(name.as_bytes());
            add(value.as_bytes());
        }
        for file in files {
            add(file.name.as_bytes());
            add(&file.bytes);
        }
        let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let mut form = Form { values, faults: BTreeMap::new(), digest: Some(digest) };
        for at in 0..form.values.len() {
            let (name, value) = &mut form.values[at];
            if value.contains('\0') {
                *value = value.replace('\0', "");
                let name = name.clone();
                form.invalid("fault-nul", &name);
            }
        }
        for (_, value) in &mut form.values {
            *value = without_controls(std::mem::take(value));
        }
        form
    }

    /// What was typed into a field; empty when it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Puts something into the form that was not typed, such as what it belongs to.
    pub fn set(&mut self, name: &str, value: &str) {
        self.values.retain(|(key, _)| key != name);
        self.values.push((name.to_owned(), value.to_owned()));
    }

    /// Adds a value to a field that can have several.
    pub fn add(&mut self, name: &str, value: &str) {
        self.values.push((name.to_owned(), value.to_owned()));
    }

    /// The form with what `below` says of the fields that were not sent: for a page of several forms, of which one came.
    #[must_use]
    pub fn over(mut self, below: Form) -> Self {
        let unsent = below.values.into_iter().filter(|(name, _)| !self.values.iter().any(|(sent, _)| sent == name));
        let unsent: Vec<_> = unsent.collect();
        self.values.extend(unsent);
        self
    }

    /// All values of a field that can be chosen more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked, or this value of it.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|chosen| chosen == value)
    }

    /// A field as a template shows it.
    pub fn field<'a>(&'a self, name: &'a str) -> Field<'a> {
        let faults = self.faults.get(name).map_or(&[][..], Vec::as_slice);
        Field { name, value: self.value(name), fault: faults.first().map(Saying::id), faults }
    }

    /// The faults in the order in which the fields were sent, which is that of the page, then those of fields that were not:
    /// field, message.
    pub fn faults(&self) -> impl Iterator<Item = (&str, &Saying)> {
        let place = |name: &str| self.values.iter().position(|(sent, _)| sent == name).unwrap_or(usize::MAX);
        let mut all: Vec<_> = self.faults.iter().collect();
        all.sort_by_key(|(name, _)| place(name));
        all.into_iter().flat_map(|(name, faults)| faults.iter().map(move |fault| (name.as_str(), fault)))
    }

    /// Whether anything is wrong with it.
    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// Says what is wrong with a field; the first complaint about a field stands.
    pub fn invalid(&mut self, message: &'static str, name: &str) {
        self.faults.entry(name.to_owned()).or_insert_with(|| vec![Saying::new(message)]);
    }

    /// Says all that is wrong with a field that takes several things.
    pub fn complain(&mut self, name: &str, faults: Vec<Saying>) {
        if !faults.is_empty() {
            self.faults.entry(name.to_owned()).or_default().extend(faults);
        }
    }

    /// The text of a field without blanks around it, when it has at most `most` characters.
    pub fn text(&mut self, name: &str, most: usize) -> String {
        let text = self.value(name).trim().replace("\r\n", "\n");
        if is_blank(&text) {
            self.invalid("fault-empty", name);
        } else if text.chars().count() > most {
            self.invalid("fault-too-long", name);
        }
        text
    }

    /// The text of a field that may be left empty, as [`Form::text`]; what is not seen is as good as empty.
    pub fn optional(&mut self, name: &str, most: usize) -> String {
        if is_blank(self.value(name)) { String::new() } else { self.text(name, most) }
    }

    /// A day written as 2031-06-13; `None`, with a complaint, when it is not one.
    pub fn day(&mut self, name: &str) -> Option<Date> {
        let day = self.value(name).trim().parse().ok();
        if day.is_none() {
            self.invalid("fault-day", name);
        }
        day
    }

    /// A value of another type; `None`, with the complaint given, when it is not one.
    pub fn parse<T: std::str::FromStr>(&mut self, name: &str, message: &'static str) -> Option<T> {
        let value = self.value(name).trim().parse().ok();
        if value.is_none() {
            self.invalid(message, name);
        }
        value
    }

    /// The status with which the form is shown again: what somebody else changed meanwhile (a complaint that ends in
    /// `-stale`) is a conflict, the rest is for the visitor to mend.
    pub fn status(&self) -> StatusCode {
        if self.is_stale() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// Whether somebody else changed meanwhile what the form showed.
    pub fn is_stale(&self) -> bool {
        self.faults().any(|(_, fault)| fault.id().ends_with("-stale"))
    }

    /// The form with the faults of some fields under other names: as a program named what it sent.
    pub(crate) fn renamed(mut self, names: &[(&str, &str)]) -> Self {
        let name =
            |field: String| names.iter().find(|(known, _)| *known == field).map_or(field, |(_, to)| (*to).to_owned());
        self.values = self.values.into_iter().map(|(field, value)| (name(field), value)).collect();
        self.faults = self.faults.into_iter().map(|(field, faults)| (name(field), faults)).collect();
        self
    }

    /// The form with the complaint about a list said of those of its entries that it is about, each at a place of its own.
    pub(crate) fn among(mut self, name: &str, places: &[String]) -> Self {
        if let (Some(faults), false) = (self.faults.get(name).cloned(), places.is_empty()) {
            self.faults.remove(name);
            let at = self.values.iter().position(|(sent, _)| sent == name).unwrap_or(self.values.len());
            self.values.splice(at..at, places.iter().map(|place| (place.clone(), String::new())));
            self.faults.extend(places.iter().map(|place| (place.clone(), faults.clone())));
        }
        self
    }

    /// Goes on when nothing is wrong; otherwise hands the form back to be shown again.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the form.
    pub fn accept(self) -> Result<Form, Error> {
        if self.faults.is_empty() { Ok(self) } else { Err(Error::Invalid(Box::new(self))) }
    }

    /// What somebody wrote: values of several words, which keys and choices are not.
    pub(crate) fn words(&self) -> Vec<String> {
        let written =
            self.values.iter().map(|(_, value)| value).filter(|value| value.trim().contains(char::is_whitespace));
        written.cloned().collect()
    }

    /// The one-time key under which this form was handed out: the same form sent twice is one change.
    pub fn key(&self) -> Option<String> {
        Some(self.value("form_key").to_owned()).filter(|key| !key.is_empty())
    }

    /// The digest of what was sent under a key.
    pub(crate) fn digest(&self) -> Option<&str> {
        self.digest.as_deref()
    }
}

impl FromRequest<Site> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, _: &Site) -> Result<Self, Error> {
        let visit = request.extensions().get::<Visit>().cloned();
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::BadRequest("not-a-form"));
        }
        let body = bytes(request.into_body(), LARGEST).await?;
        let form = read(&body)?;
        if let Some(visit) = visit {
            visit.keep(form.words());
        }
        Ok(form)
    }
}

/// Reads `application/x-www-form-urlencoded`; what is not UTF-8 is refused, never guessed.
fn read(body: &[u8]) -> Result<Form, Error> {
    let mut values = Vec::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let cut = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let name = name(decoded(&pair[..cut])?)?;
        let value = decoded(pair.get(cut + 1..).unwrap_or_default())?;
        values.push((name, value));
    }
    Ok(Form::typed(values, &[]))
}

fn decoded(bytes: &[u8]) -> Result<String, Error> {
    let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let text = percent_encoding::percent_decode(&spaced).collect();
    String::from_utf8(text).map_err(|_| Error::BadRequest("not-utf8"))
}

/// The name of a field, which nobody typed.
pub(crate) fn name(name: String) -> Result<String, Error> {
    if name.contains('\0') { Err(Error::BadRequest("not-a-form")) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_keeps_what_was_typed_and_names_its_faults() {
        let mut form = read(b"title=&opens=2031-02-30&text=caf%C3%A9+noir&area=1&area=2").expect("it reads");
        assert_eq!(form.text("title", 10), "");
        assert_eq!(form.text("text", 3), "café noir");
        assert_eq!(form.day("opens"), None);
        assert!(form.has("area", "2"));
        assert_eq!(form.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let faults: Vec<_> = form.faults().map(|(name, fault)| (name, fault.id())).collect();
        assert_eq!(faults, [("title", "fault-empty"), ("opens", "fault-day"), ("text", "fault-too-long")]);
        let Err(Error::Invalid(kept)) = form.accept() else { panic!("a form with faults is not accepted") };
        assert_eq!(kept.value("opens"), "2031-02-30");
    }

    #[test]
    fn a_zero_character_is_left_out_and_said_at_its_field() {
        let form = read(b"title=Nets&text=one%00two").expect("it reads");
        assert_eq!(form.value("text"), "onetwo");
        let Err(Error::Invalid(kept)) = form.accept() else { panic!("it is not accepted as it came") };
        assert_eq!(kept.field("text").fault, Some("fault-nul"));
        let clean = read(b"title=Nets&text=onetwo").expect("it reads");
        assert_ne!(kept.digest(), clean.digest());
    }

    #[test]
    fn what_is_not_seen_is_empty() {
        let mut form = Form::filled([("text", " \u{200b}\u{feff} "), ("more", "\u{200f}")]);
        form.text("text", 10);
        assert_eq!(form.field("text").fault, Some("fault-empty"));
        assert_eq!((form.optional("more", 10), form.field("more").fault), (String::new(), None));
    }

    #[test]
    fn what_somebody_else_changed_meanwhile_is_a_conflict() {
        let mut form = Form::filled([("title", "Ours")]);
        form.invalid("fault-empty", "text");
        form.invalid("fault-wording-stale", "title");
        assert_eq!((form.is_stale(), form.status()), (true, StatusCode::CONFLICT));
    }

    #[test]
    fn what_is_not_text_is_refused() {
        assert!(matches!(read(b"a=%FF"), Err(Error::BadRequest("not-utf8"))));
        assert!(matches!(read(b"a%00=1"), Err(Error::BadRequest("not-a-form"))));
        assert_eq!(read(b"a=100%&b=%4").expect("it reads").value("a"), "100%");
    }
}
