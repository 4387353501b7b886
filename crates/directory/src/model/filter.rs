//! Which Governments a list shows, and how they stand to an instrument on a day.

use jiff::civil::Date;
use record::instrument::{Standing, Status};
use record::{Category, Party, RegionCode};

record::words! {
    /// How a Government stands to the instrument that was chosen.
    StatusFilter {
        Party = "party",
        NotParty = "not-party",
        Signed = "signed",
    }
}

/// What the reader asked for. Days and instruments are resolved before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub status: Option<StatusFilter>,
    pub region: Option<RegionCode>,
    pub category: Option<Category>,
    /// Part of a name in any language, or the code; folded.
    pub name: String,
}

impl Filter {
    /// Whether a Government is asked for, whatever its status.
    pub(crate) fn takes(&self, party: &Party, status: Option<&Status>) -> bool {
        let in_region =
            self.region.as_ref().is_none_or(|region| match status.and_then(|status| status.group.as_ref()) {
                Some(group) if group == region => true,
                _ => party.is_in(region),
            });
        in_region && self.category.is_none_or(|category| party.categories.has(category)) && self.names(party)
    }

    fn names(&self, party: &Party) -> bool {
        let code = party.code.to_string().to_lowercase();
        self.name.is_empty()
            || code == self.name
            || language::Language::ALL
                .into_iter()
                .any(|language| party.name.exact(language).is_some_and(|name| folded(name).contains(&self.name)))
    }

    /// Whether the status of a Government is the one asked for.
    pub(crate) fn takes_standing(&self, standing: Standing) -> bool {
        match self.status {
            None => true,
            Some(StatusFilter::Party) => is_party(standing),
            Some(StatusFilter::NotParty) => !is_party(standing),
            Some(StatusFilter::Signed) => matches!(standing, Standing::Signed(_) | Standing::Joining(_)),
        }
    }
}

/// How a Government stands on a day by what is known of it.
pub(crate) fn standing(status: Option<&Status>, on: Date) -> Standing {
    status.map_or(Standing::Not, |status| status.on(on))
}

pub(crate) fn is_party(standing: Standing) -> bool {
    matches!(standing, Standing::Party(_))
}

/// A text as search compares it: small letters without the marks that readers of another language leave out.
pub(crate) fn folded(text: &str) -> String {
    text.trim().chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        '’' | '‘' | '`' => '\'',
        '\u{2010}' | '\u{2011}' | '–' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_does_not_mind_accents_and_capitals() {
        assert!(folded("Côte d’Ivoire").contains(&folded("cote d'ivoire")));
        assert!(folded("São Tomé").contains(&folded("SAO")));
    }
}
