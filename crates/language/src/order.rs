//! Names in the order that readers of a language expect (CLDR's collation).

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

use crate::Language;

/// Sorts `items` by the name that `name` gives, as a dictionary of `language` would.
pub fn sort_by_name<T>(language: Language, items: &mut [T], name: impl Fn(&T) -> &str) {
    match collator(language) {
        Some(collator) => items.sort_by(|a, b| collator.compare(name(a), name(b))),
        None => items.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.code().parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let mut names = vec!["Zambie", "États", "Égypte", "Équateur", "Fidji", "Espagne"];
        sort_by_name(Language::French, &mut names, |name| name);
        assert_eq!(names, ["Égypte", "Équateur", "Espagne", "États", "Fidji", "Zambie"]);
    }
}
