//! All messages of all crates in all languages, merged once at start.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::{Language, Message, Saying, number};

/// One crate's messages: who owns them and the six Fluent texts, in the order of [`Language::ALL`].
#[derive(Clone, Copy)]
pub struct Messages {
    pub owner: &'static str,
    pub texts: [&'static str; 6],
}

impl Messages {
    /// For a part of the product whose words another part brings.
    pub const NONE: Messages = Messages { owner: "", texts: [""; 6] };
}

/// Embeds `messages/{ar,zh,en,fr,ru,es}.ftl` of the crate that calls it.
#[macro_export]
macro_rules! messages {
    () => {
        $crate::Messages {
            owner: env!("CARGO_PKG_NAME"),
            texts: [
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/ar.ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/zh.ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/en.ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/fr.ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/ru.ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/messages/es.ftl")),
            ],
        }
    };
}

/// What the product can say, in six languages.
pub struct Catalogue {
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// What is wrong with a catalogue's sources: a text that does not parse, or an id that two texts define.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    pub owner: &'static str,
    pub language: Language,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "messages of {} in {}: {}", self.owner, self.language, self.what)
    }
}

impl std::error::Error for Fault {}

impl Catalogue {
    /// Merges the messages of all crates.
    ///
    /// # Errors
    /// The first [`Fault`] met; a program that starts has none.
    pub fn new(parts: &[Messages]) -> Result<Self, Fault> {
        let bundles = Language::ALL.into_iter().map(|language| bundle(language, parts)).collect::<Result<_, _>>()?;
        Ok(Catalogue { bundles })
    }

    /// Begins the message `id` in `language`; its arguments follow, then it is written.
    pub fn message<'a>(&'a self, language: Language, id: impl Into<Cow<'a, str>>) -> Message<'a> {
        Message::new(self, language, id)
    }

    /// A saying in `language`.
    pub fn said<'a>(&'a self, language: Language, saying: &'a Saying) -> Message<'a> {
        self.message(language, saying.id()).filled(saying)
    }

    /// Whether `id` has words in `language`.
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.bundles[language.index()].has_message(id)
    }

    /// The finished words, or `⟦id⟧` where there are none, so that a gap is seen and can be searched for.
    pub(crate) fn words(&self, language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = &self.bundles[language.index()];
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut faults = Vec::new();
        let words = bundle.format_pattern(pattern, args, &mut faults);
        if faults.is_empty() { words.into_owned() } else { format!("⟦{id}: {words}⟧") }
    }
}

fn bundle(language: Language, parts: &[Messages]) -> Result<FluentBundle<FluentResource>, Fault> {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Direction marks belong to the page (`<bdi>`), not to mails, titles and plain text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::format));
    for part in parts {
        let fault = |what: String| Fault { owner: part.owner, language, what };
        let resource = FluentResource::try_new(part.texts[language.index()].to_owned())
            .map_err(|(_, errors)| fault(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| fault(describe(&errors)))?;
    }
    Ok(bundle)
}

fn describe(errors: &[FluentError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
