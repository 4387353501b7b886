//! Numbers as each language groups them, in Western digits, which United Nations documents use in Arabic too.

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

struct Grouping(DecimalFormatter);

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = format!("{}-u-nu-latn", language.language.as_str()).parse().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Grouping).map_err(drop)
    }
}

/// Fluent's hook: whole numbers are grouped as the language does; everything else is left to Fluent.
pub(crate) fn format<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 {
        return None;
    }
    let decimal = Decimal::from(number.value as i64);
    memoizer.with_try_get_threadsafe::<Grouping, _, _>((), |grouping| grouping.0.format(&decimal).to_string()).ok()
}
