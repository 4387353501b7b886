//! A machine that translates. The operator names a service that speaks the API of LibreTranslate
//! (`POST /translate`, `GET /languages`); without one nothing is asked and nothing leaves the server.
//!
//! What is sent is a text, its language and the one that is wanted: no name, no number, no address. What comes back is not
//! believed to be anything but text of bounded length.

#![forbid(unsafe_code)]

mod markdown;
pub mod test;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use language::Language;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Semaphore;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// So many texts are with the machine at once; who comes then is told to come again.
const AT_ONCE: usize = 4;
/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 1 << 20;

/// How often in an hour one person may ask, unless the operator says otherwise.
pub const PER_HOUR: u32 = 30;

/// Where the machine is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The address of the service without a path: `http://127.0.0.1:5000`.
    pub url: String,
    /// The key that it wants, or nothing.
    pub key: String,
    /// How long it may take.
    pub patience: Duration,
}

/// Why there is no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("it is busy with other texts")]
    Busy,
    #[error("it cannot be reached")]
    Unreachable,
    #[error("it took too long")]
    Slow,
    #[error("it refused")]
    Refused,
    #[error("it does not know one of the languages")]
    Language,
    #[error("its answer cannot be read")]
    Unreadable,
}

/// A service that translates. Cheap to clone.
#[derive(Clone)]
pub struct Machine {
    inner: Arc<Inner>,
    per_hour: u32,
}

struct Inner {
    agent: Agent,
    url: String,
    key: String,
    room: Semaphore,
    /// The languages that it has, once it said so.
    known: Mutex<Option<Arc<Vec<Known>>>>,
}

/// A language of the service, by its codes, and those into which it translates it.
#[derive(Debug, Deserialize)]
struct Known {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

impl Machine {
    /// A machine at an address. Nothing is asked yet.
    pub fn new(settings: &Settings) -> Self {
        let tls = TlsConfig::builder().root_certs(roots()).build();
        let config = Agent::config_builder()
            .timeout_global(Some(settings.patience))
            .http_status_as_error(false)
            // It is asked where the operator said, and nowhere else.
            .max_redirects(0)
            .proxy(None)
            .tls_config(tls)
            .build();
        let inner = Inner {
            agent: config.into(),
            url: settings.url.trim_end_matches('/').to_owned(),
            key: settings.key.clone(),
            room: Semaphore::new(AT_ONCE),
            known: Mutex::new(None),
        };
        Machine { inner: Arc::new(inner), per_hour: PER_HOUR }
    }

    /// The same machine for each person so often in an hour; 0 for as often as they want.
    #[must_use]
    pub fn at_most(self, per_hour: u32) -> Self {
        Machine { per_hour, ..self }
    }

    /// How often in an hour one person may ask; nothing where that is as they want.
    pub fn per_hour(&self) -> Option<u32> {
        Some(self.per_hour).filter(|most| *most > 0)
    }

    /// How it is called where a translation says who made it: the host of its address.
    pub fn name(&self) -> &str {
        let rest = self.inner.url.split_once("://").map_or(self.inner.url.as_str(), |(_, rest)| rest);
        rest.split(['/', ':']).next().unwrap_or_default()
    }

    /// A text in Markdown in another language, in Markdown: what marks headings, lists and quotations stays here, and the
    /// words go out, a line each paragraph.
    ///
    /// # Errors
    /// Why there is none; what the service said of it is in the log.
    pub async fn translate(&self, text: &str, from: Language, to: Language) -> Result<String, Fault> {
        let _place = self.inner.room.try_acquire().map_err(|_| Fault::Busy)?;
        let (inner, text) = (Arc::clone(&self.inner), text.to_owned());
        let asked = tokio::task::spawn_blocking(move || inner.translate(&text, from, to));
        asked.await.unwrap_or(Err(Fault::Unreadable))
    }
}

impl Inner {
    fn translate(&self, text: &str, from: Language, to: Language) -> Result<String, Fault> {
        let (source, target) = self.pair(from, to)?;
        let skeleton = markdown::Skeleton::of(text, from);
        let words = skeleton.words();
        if words.is_empty() {
            return Ok(text.to_owned());
        }
        let mut question = json!({ "q": words, "source": source, "target": target, "format": "text" });
        if !self.key.is_empty() {
            question["api_key"] = self.key.as_str().into();
        }
        let answered = self
            .agent
            .post(format!("{}/translate", self.url))
            .header("content-type", "application/json")
            .send(question.to_string());
        let (status, body) = self.read(answered)?;
        #[derive(Deserialize)]
        struct Answer {
            #[serde(rename = "translatedText", default)]
            text: Option<String>,
            #[serde(default)]
            error: Option<serde_json::Value>,
        }
        let answer = serde_json::from_str::<Answer>(&body);
        match answer {
            Ok(Answer { error: Some(error), .. }) => {
                tracing::warn!(status, %error, "the translating machine refused");
                Err(Fault::Refused)
            }
            Ok(Answer { text: Some(text), .. }) if (200..300).contains(&status) && !text.trim().is_empty() => {
                Ok(skeleton.filled(&text.replace('\0', "")))
            }
            _ if !(200..300).contains(&status) => {
                tracing::warn!(status, "the translating machine refused");
                Err(Fault::Refused)
            }
            _ => {
                tracing::warn!("the answer of the translating machine cannot be read");
                Err(Fault::Unreadable)
            }
        }
    }

    /// The service's codes of two languages. Where it does not tell which it has, ours are taken, which are those of ISO 639.
    fn pair(&self, from: Language, to: Language) -> Result<(String, String), Fault> {
        let Some(known) = self.known() else { return Ok((from.code().to_owned(), to.code().to_owned())) };
        let source = known.iter().find(|known| means(&known.code, from)).ok_or(Fault::Language)?;
        let target = match source.targets.is_empty() {
            true => known.iter().map(|known| &known.code).find(|code| means(code, to)),
            false => source.targets.iter().find(|code| means(code, to)),
        };
        Ok((source.code.clone(), target.ok_or(Fault::Language)?.clone()))
    }

    fn known(&self) -> Option<Arc<Vec<Known>>> {
        if let Some(known) = self.known.lock().ok()?.clone() {
            return Some(known);
        }
        let (_, body) = self.read(self.agent.get(format!("{}/languages", self.url)).call()).ok()?;
        let known: Vec<Known> = serde_json::from_str(&body).ok()?;
        let known = Arc::new(known);
        *self.known.lock().ok()? = Some(Arc::clone(&known));
        Some(known)
    }

    fn read(&self, answered: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<(u16, String), Fault> {
        let fault = |error: ureq::Error| {
            tracing::warn!(%error, "the translating machine was asked in vain");
            match error {
                ureq::Error::Timeout(_) => Fault::Slow,
                ureq::Error::BodyExceedsLimit(_) => Fault::Unreadable,
                _ => Fault::Unreachable,
            }
        };
        let mut answer = answered.map_err(fault)?;
        let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_to_vec().map_err(fault)?;
        String::from_utf8(body).map(|body| (answer.status().as_u16(), body)).map_err(|_| Fault::Unreadable)
    }
}

/// Whether a code of the service is one of our languages. Chinese is written in simplified characters, as the United Nations
/// write it.
fn means(code: &str, language: Language) -> bool {
    let ours = language.code();
    code == ours || (language == Language::Chinese && matches!(code, "zh-Hans" | "zh-CN" | "zh_CN"))
}

/// The certificates that the machine on which we run believes.
fn roots() -> RootCerts {
    let found = rustls_native_certs::load_native_certs();
    let owned = found.certs.iter().map(|certificate| Certificate::from_der(certificate).to_owned());
    RootCerts::from(owned)
}
