//! In which of the six languages a text is.

use language::Language;
use whatlang::{Lang, Script};

/// Measured on sentences of questionnaires in the six languages, cut after 3, 6 and 10 words: below this, one in twenty of
/// the shorter ones is taken for another language; from here on, one in two hundred.
const ENOUGH: f64 = 0.2;

/// As the text's script and words tell; `None` where they do not, or tell of another language.
pub(super) fn guess(text: &str) -> Option<Language> {
    let found = whatlang::detect(text)?;
    let language = match found.lang() {
        Lang::Ara => Language::Arabic,
        Lang::Cmn => Language::Chinese,
        Lang::Eng => Language::English,
        Lang::Fra => Language::French,
        Lang::Rus => Language::Russian,
        Lang::Spa => Language::Spanish,
        _ => return None,
    };
    // Few languages share these scripts, and a line is enough; of Latin letters, it takes some words.
    let told_by_script = matches!(found.script(), Script::Arabic | Script::Cyrillic | Script::Mandarin);
    (told_by_script || found.confidence() >= ENOUGH).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_tells_its_language() {
        let posts = [
            (Language::Arabic, "نشكر الأمانة على هذه الوثيقة، ونوافق على التوصيات."),
            (Language::Chinese, "我们感谢秘书处的文件，并同意这些建议。"),
            (Language::English, "We thank the Secretariat for this document, and agree with its recommendations."),
            (Language::French, "Nous remercions le Secrétariat de ce document et approuvons les recommandations."),
            (Language::Russian, "Благодарим секретариат за этот документ и согласны с рекомендациями."),
            (
                Language::Spanish,
                "Agradecemos a la Secretaría este documento y estamos de acuerdo con las recomendaciones.",
            ),
        ];
        for (language, post) in posts {
            assert_eq!(guess(post), Some(language), "{post}");
        }
    }

    #[test]
    fn what_tells_nothing_is_not_guessed() {
        for text in [
            "",
            "+1",
            "OK",
            "1. 2. 3.",
            "Wir danken dem Sekretariat für dieses Dokument und stimmen den Empfehlungen zu.",
        ] {
            assert_eq!(guess(text), None, "{text}");
        }
    }
}
