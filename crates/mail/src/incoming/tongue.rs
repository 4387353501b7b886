//! In which of the six languages a text is.

use language::Language;
use whatlang::{Lang, Script};

/// As the text's script, words and groups of letters tell; `None` where they do not, or tell of another language.
pub(super) fn guess(text: &str) -> Option<Language> {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let found = whatlang::detect(text)?;
    let language = official(found.lang());
    match found.script() {
        // Few languages have these scripts, and a line is enough.
        Script::Arabic | Script::Mandarin => language,
        Script::Cyrillic => only_russian(text).then_some(Language::Russian),
        Script::Latin => language.filter(|_| found.confidence() >= ENOUGH).or_else(|| by_words(text)),
        _ => None,
    }
}

/// Whether it has no letter that Russian has not, those of Ukrainian, Belarusian, Serbian and others, and none of their words.
fn only_russian(text: &str) -> bool {
    let text = text.to_lowercase();
    let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{52F}');
    let mut words = text.split(|c: char| !c.is_alphabetic());
    text.chars().filter(cyrillic).all(|c| matches!(c, 'а'..='я' | 'ё'))
        && !words.any(|word| OTHER_CYRILLIC.split(' ').any(|other| other == word))
}

/// Words that Russian has not, of languages whose sentences need no other letters.
const OTHER_CYRILLIC: &str =
    "дякую що це ми як від або але згодна благодаря това също че сме със хвала захваљујемо слажемо рахмет баярлалаа";

/// So much of a text tells its language.
const LONGEST: usize = 4_000;

fn official(lang: Lang) -> Option<Language> {
    match lang {
        Lang::Ara => Some(Language::Arabic),
        Lang::Cmn => Some(Language::Chinese),
        Lang::Eng => Some(Language::English),
        Lang::Fra => Some(Language::French),
        Lang::Rus => Some(Language::Russian),
        Lang::Spa => Some(Language::Spanish),
        _ => None,
    }
}

/// How sure the letters must be. Measured on sentences of questionnaires in the six languages, cut after ten words: from
/// here on, and with the words below, one in five hundred is taken for another language.
const ENOUGH: f64 = 0.2;

/// Common words that tell a language from its neighbours. Those of other languages are here so that a text in one of them
/// is not taken for ours.
const WORDS: [(Option<Language>, &str); 10] = [
    (
        Some(Language::English),
        "the and of to we for that with are this not be it our you from will which i my by but their they would should has \
         there at yes agree thank thanks is lack money staff needed",
    ),
    (
        Some(Language::French),
        "le les des et est une nous pour dans du au aux sur ce cette pas vous notre qui avec sont ont il je leur leurs mais \
         être été oui merci d'accord manque fonds crédits",
    ),
    (
        Some(Language::Spanish),
        "el los las y en del una con para por su al lo nos más este esta pero son muy hay nuestro nuestra sí gracias \
         acuerdo estamos tenemos ha falta faltan fondos propuesta coincidimos",
    ),
    (
        Some(Language::Russian),
        "это что нет мы как для они их них есть был была было все наш наша нам я вы также чтобы если к который этот этой эти \
         будет да спасибо согласны",
    ),
    (None, "der die und ist wir nicht mit für das ein eine zu den dem auf sind werden haben ja danke"),
    (None, "o os as e do da dos das em um uma não com no na nos pelo são mais sim obrigado para por"),
    (None, "il di che è per non una con sono della del gli nel alla si grazie e i"),
    (None, "og er det som ikke på til av den med vi har for at jeg og takk"),
    (None, "de het een van en niet wij voor met zijn dat op ja is dank"),
    (None, "і та що не ми для як це є від до ні так та за също са ние не това как за от да се е"),
];

/// The language of which a text has most of the common words, if it stands out.
fn by_words(text: &str) -> Option<Language> {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty()).collect();
    let count = |list: &str| words.iter().filter(|word| list.split(' ').any(|common| common == **word)).count();
    let mut counted = WORDS.map(|(language, list)| (count(list), language));
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, language), (next, _), ..] = counted;
    language.filter(|_| most >= 2 && most > next || most == 1 && next == 0)
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
    fn a_short_post_in_russian_is_russian() {
        for post in
            ["Не хватает средств.", "Поддерживаем предложение.", "Данные собирает статистическая служба.", "Да."]
        {
            assert_eq!(guess(post), Some(Language::Russian), "{post}");
        }
        for other in ["Бракує коштів, і це все.", "Дякую", "Не хапае сродкаў.", "Благодаря", "Нема средстава, љубим."]
        {
            assert_eq!(guess(other), None, "{other}");
        }
        assert_eq!(guess("Faltan fondos."), Some(Language::Spanish));
        assert_eq!(guess("Manque de fonds."), Some(Language::French));
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
