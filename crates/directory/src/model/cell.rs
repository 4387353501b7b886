//! Cells: what stands in a row by column, and the rule by which each is read.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;
use language::{Language, Localized};
use record::{GroupCode, InstitutionKey, InstrumentCode, PartyCode, RegionCode};

use crate::model::fault::Problem;
use crate::model::known::Known;
use crate::model::role;
use crate::model::table::{Column, Rule};

/// A row as it is compared and kept: the texts of its cells by column, each in the one way in which it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cells(BTreeMap<&'static str, String>);

impl Cells {
    /// What stands in a column; empty when the row does not have it.
    pub(crate) fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    pub(crate) fn set(&mut self, column: &'static str, text: impl Into<String>) {
        self.0.insert(column, text.into());
    }

    pub(crate) fn remove(&mut self, column: &str) -> Option<String> {
        self.0.remove(column)
    }

    /// The columns that the row has, with their texts.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(column, text)| (*column, text.as_str()))
    }

    /// This row where it says something, `other` where it has no such column.
    pub(crate) fn over(mut self, other: &Cells) -> Cells {
        for (column, text) in &other.0 {
            self.0.entry(column).or_insert_with(|| text.clone());
        }
        self
    }

    /// What stands in a column when it is not empty.
    pub(crate) fn text(&self, column: &str) -> Option<String> {
        Some(self.get(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// What stands in a column as a value of its type; nothing when it is empty.
    ///
    /// # Errors
    /// A text that its rule would not have let through.
    pub(crate) fn value<T: FromStr>(&self, column: &'static str) -> db::Result<Option<T>> {
        let wrong = |text: String| db::Error::Type(format!("{text:?} in {column}"));
        self.text(column).map(|text| text.parse().map_err(|_| wrong(text))).transpose()
    }

    /// As [`Cells::value`], where there must be one.
    ///
    /// # Errors
    /// As [`Cells::value`]; nothing there.
    pub(crate) fn needed<T: FromStr>(&self, column: &'static str) -> db::Result<T> {
        self.value(column)?.ok_or_else(|| db::Error::Type(format!("nothing in {column}")))
    }

    pub(crate) fn day(&self, column: &str) -> Option<Date> {
        self.get(column).parse().ok()
    }

    pub(crate) fn flag(&self, column: &str) -> bool {
        self.get(column) == "1"
    }

    /// A name in six columns: `name_ar` …, `short_ar` ….
    pub(crate) fn name(&self, family: Family) -> Localized {
        Localized::new(family.columns().map(|column| self.get(column).to_owned()))
    }

    pub(crate) fn set_name(&mut self, family: Family, name: &Localized) {
        for (column, language) in family.columns().into_iter().zip(Language::ALL) {
            self.set(column, name.exact(language).unwrap_or_default());
        }
    }
}

/// Six columns with a name in six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Name,
    Short,
    Title,
}

impl Family {
    /// In the order of [`Language::ALL`].
    pub(crate) fn columns(self) -> [&'static str; 6] {
        match self {
            Family::Name => ["name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es"],
            Family::Short => ["short_ar", "short_zh", "short_en", "short_fr", "short_ru", "short_es"],
            Family::Title => ["title_ar", "title_zh", "title_en", "title_fr", "title_ru", "title_es"],
        }
    }

    /// The column of one language.
    pub(crate) fn column(self, language: Language) -> &'static str {
        self.columns()[language.index()]
    }
}

/// Reads a cell by its column's rule, and gives it in the one way in which it is written.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read(column: &Column, text: &str, known: &Known) -> Result<String, Problem> {
    if text.is_empty() {
        return if column.needed { Err(Problem::Empty) } else { Ok(String::new()) };
    }
    match column.rule {
        Rule::Text(most) if text.chars().count() > most => Err(Problem::TooLong),
        // Roles name their instrument only when the whole row is looked at.
        Rule::Text(_) => Ok(text.to_owned()),
        Rule::Role => role::read(text).map(|_| text.to_owned()).ok_or(Problem::Role),
        Rule::PartyCode => code::<PartyCode>(&text.to_uppercase()),
        Rule::RegionCode => code::<RegionCode>(&text.to_uppercase()),
        Rule::InstrumentCode => code::<InstrumentCode>(&text.to_uppercase()),
        Rule::GroupCode => code::<GroupCode>(&text.to_uppercase()),
        Rule::Group => named(text, |code| known.group(code).is_some(), Problem::UnknownGroup),
        Rule::Key => code::<InstitutionKey>(&text.to_lowercase().replace([' ', '_'], "-")),
        Rule::Party => named(text, |code| known.party(code).is_some(), Problem::UnknownParty),
        Rule::Region => named(text, |code| known.has_region(code), Problem::UnknownRegion),
        Rule::Instrument => named(text, |code| known.instrument(code).is_some(), Problem::UnknownInstrument),
        Rule::Day => day(text).map(|day| day.to_string()).ok_or(Problem::Day),
        Rule::Flag => flag(text),
        Rule::Language => {
            let language = text.to_lowercase().parse::<Language>().map_err(|()| Problem::Language)?;
            Ok(language.code().to_owned())
        }
        Rule::Zone => {
            let zone = jiff::tz::TimeZone::get(text).map_err(|_| Problem::Zone)?;
            Ok(zone.iana_name().unwrap_or(text).to_owned())
        }
        Rule::Email => email(text),
        Rule::Word(words) => {
            let word = text.to_lowercase().replace([' ', '_'], "-");
            if words.contains(&word.as_str()) { Ok(word) } else { Err(Problem::Word(words.join(", "))) }
        }
    }
}

fn code<T: FromStr>(text: &str) -> Result<String, Problem> {
    text.parse::<T>().map(|_| text.to_owned()).map_err(|_| Problem::Code)
}

/// A code that must be known already.
fn named(text: &str, is_known: impl Fn(&str) -> bool, problem: Problem) -> Result<String, Problem> {
    let code = text.to_uppercase();
    if is_known(&code) { Ok(code) } else { Err(problem) }
}

/// A day as 2031-06-13. Days such as 4/5/2031 are refused, since they mean two things.
fn day(text: &str) -> Option<Date> {
    let day: Date = text.get(..10).filter(|_| text.len() == 10)?.parse().ok()?;
    (1800..=2200).contains(&day.year()).then_some(day)
}

fn flag(text: &str) -> Result<String, Problem> {
    match text.to_lowercase().as_str() {
        "0" | "no" | "false" => Ok("0".to_owned()),
        "1" | "yes" | "true" | "x" => Ok("1".to_owned()),
        _ => Err(Problem::Flag),
    }
}

/// An address in small letters.
pub(crate) fn email(text: &str) -> Result<String, Problem> {
    Some(text.to_lowercase()).filter(|address| mail::is_address(address)).ok_or(Problem::Email)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::table::Table;

    fn people(column: &str, text: &str) -> Result<String, Problem> {
        read(Table::People.column(column).expect("a column"), text, &Known::default())
    }

    #[test]
    fn cells_are_written_in_one_way() {
        assert_eq!(
            people("email", "Luis.Ferran@Environment.ESMERIA.example").as_deref(),
            Ok("luis.ferran@environment.esmeria.example")
        );
        assert_eq!(people("gender", "F").as_deref(), Ok("f"));
        assert_eq!(people("language", "FR").as_deref(), Ok("fr"));
        assert_eq!(people("since", "2031-05-02").as_deref(), Ok("2031-05-02"));
        assert_eq!(people("family", "").as_deref(), Ok(""));
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(people("given", ""), Err(Problem::Empty));
        assert_eq!(people("code", "QQ"), Err(Problem::UnknownParty));
        for wrong in ["2031-02-30", "4/5/2031", "31-05-02", "0031-05-02", "2031-05-02x"] {
            assert_eq!(people("since", wrong), Err(Problem::Day), "{wrong}");
        }
        for wrong in [
            "a",
            "a@b",
            "a b@c.example",
            "a@c.example, b@c.example",
            "Luis <a@c.example>",
            "@c.example",
            "a@c..example",
        ] {
            assert_eq!(people("email", wrong), Err(Problem::Email), "{wrong}");
        }
        assert_eq!(people("gender", "w"), Err(Problem::Word("f, m, x".to_owned())));
        assert_eq!(people("role", "minister"), Err(Problem::Role));
        assert_eq!(people("family", &"x".repeat(301)), Err(Problem::TooLong));
    }
}
