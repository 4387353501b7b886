//! Finds which messages a source file or a template asks for, so that a test can tell the missing from the unused.
//!
//! Ids are written as literals where they are used: `say("home-title")`, `message(language, "date")`; a family of ids is
//! `of` and a family, which uses `family-*`. A scanner that reads literals needs no macro and sees templates too.

/// A use of a message: one id, or a family with a common beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Use {
    One(String),
    Family(String),
}

impl Use {
    /// Whether this use covers the message `id`.
    pub fn covers(&self, id: &str) -> bool {
        match self {
            Use::One(one) => one == id,
            Use::Family(prefix) => id.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with('-')),
        }
    }
}

const SINGLE: [&str; 4] = ["say(\"", "language, \"", "message: \"", "invalid(\""];
const FAMILY: [&str; 1] = ["of(\""];

/// All uses in a source text, in order of appearance; what stands in its unit tests is none.
pub fn uses(source: &str) -> Vec<Use> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found: Vec<(usize, Use)> = Vec::new();
    let starts = |needles: &'static [&str]| {
        needles.iter().flat_map(move |needle| source.match_indices(needle).map(|(at, _)| (at, at + needle.len())))
    };
    for (at, from) in starts(&SINGLE) {
        found.extend(literal(source, from).map(|id| (at, Use::One(id))));
    }
    for (at, from) in starts(&FAMILY) {
        found.extend(literal(source, from).map(|id| (at, Use::Family(id))));
    }
    // A complaint about a field and a hint at it travel as their ids, and are said where the form is shown.
    for (at, _) in source.match_indices("\"fault-").chain(source.match_indices("\"hint-")) {
        found.extend(literal(source, at + 1).map(|id| (at, Use::One(id))));
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, used)| used).collect()
}

fn literal(source: &str, from: usize) -> Option<String> {
    let rest = source.get(from..)?;
    let id = rest.get(..rest.find('"')?)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    (id.ends_with(|c: char| c.is_ascii_alphanumeric()) && id.chars().all(plain)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_uses() {
        let source =
            r#"{{ page.say("home-title") }} {{ page.of("region", code) }} {{ page.say("posts").count("n", n) }}"#;
        assert_eq!(
            uses(source),
            [Use::One("home-title".into()), Use::Family("region".into()), Use::One("posts".into())]
        );
        assert!(Use::Family("region".into()).covers("region-africa"));
        assert!(!Use::Family("region".into()).covers("regional"));
    }
}
