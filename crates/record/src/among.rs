//! Which Governments the words of an addressee mean ("developing country Parties"), as far as the directory can tell, in
//! the six languages. Pure: the words come in, the categories of the directory go out.

use crate::party::{Categories, Category, Party};

/// Which of the Governments that a recommendation reaches by its role it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// All: the words restrict nothing.
    All,
    /// Those of at least one of these categories.
    Of(Categories),
    /// The words mean some of them, but the directory does not tell whom ("donor Governments"): all are asked.
    Unclear,
}

impl Among {
    /// Whether a Government is asked.
    pub fn has(self, party: &Party) -> bool {
        match self {
            Among::All | Among::Unclear => true,
            Among::Of(categories) => categories.iter().any(|category| party.categories.has(category)),
        }
    }
}

/// The categories as names of addressees say them; a name within another stands behind that.
const CATEGORIES: &[(Category, &[&str])] = &[
    (
        Category::Sids,
        &[
            "small island developing",
            "small-island developing",
            "petits états insulaires en développement",
            "pequeños estados insulares en desarrollo",
            "малые островные развивающиеся",
            "малым островным развивающимся",
            "малых островных развивающихся",
            "小岛屿发展中",
            "الدول الجزرية الصغيرة النامية",
        ],
    ),
    (
        Category::Lldc,
        &[
            "landlocked developing",
            "land-locked developing",
            "en développement sans littoral",
            "en desarrollo sin litoral",
            "развивающиеся страны, не имеющие выхода к морю",
            "развивающимся странам, не имеющим выхода к морю",
            "内陆发展中",
            "البلدان النامية غير الساحلية",
        ],
    ),
    (
        Category::Ldc,
        &[
            "least developed",
            "least-developed",
            "les moins avancés",
            "menos adelantados",
            "наименее развитые",
            "наименее развитым",
            "наименее развитых",
            "最不发达",
            "أقل البلدان نموا",
        ],
    ),
    (
        Category::Transition,
        &[
            "economies in transition",
            "economy in transition",
            "économies en transition",
            "économie en transition",
            "economías en transición",
            "economía en transición",
            "переходной экономикой",
            "经济转型",
            "تمر اقتصاداتها بمرحلة انتقالية",
        ],
    ),
    (
        Category::Developing,
        &[
            "developing",
            "en développement",
            "en desarrollo",
            "развивающиеся",
            "развивающимся",
            "развивающихся",
            "развивающимися",
            "发展中",
            "النامية",
        ],
    ),
];

/// Words that restrict nothing: who is named, and what stands around it.
#[rustfmt::skip] // a table
const PLAIN: &[&str] = &[
    "the", "all", "each", "every", "other", "member", "contracting", "national", "state", "states", "party",
    "parties", "government", "governments", "country", "countries", "non", "not", "that", "which", "who", "are", "is",
    "with", "of", "to", "a", "an", "les", "des", "aux", "le", "la", "tous", "toutes", "autres", "membres",
    "contractantes", "nationaux", "partie", "états", "état", "gouvernement", "gouvernements", "pays", "qui", "sont",
    "ne", "pas", "à", "ayant", "dont", "dotés", "d", "une", "los", "las", "el", "a", "al", "todos", "todas", "otros",
    "otras", "miembros", "miembro", "contratantes", "nacionales", "parte", "partes", "estado", "estados", "gobierno",
    "gobiernos", "país", "países", "que", "son", "no", "con", "de", "все", "всем", "всех", "другие", "другим",
    "других", "стороны", "сторонам", "сторон", "правительства", "правительствам", "правительств", "государства",
    "государствам", "государств", "государства-члены", "страны", "странам", "стран", "странами", "являющиеся",
    "являющимся", "с", "участники", "члены", "جميع", "كل", "الأطراف", "الطرف", "الحكومات", "حكومات", "الدول", "دول",
    "البلدان", "بلدان", "الأخرى", "الأعضاء", "المتعاقدة", "التي",
];
/// The same where words are not parted.
const PLAIN_CHINESE: &[&str] =
    &["缔约方", "缔约国", "成员国", "国家", "政府", "各国", "其他", "所有", "各", "非", "的", "国"];
/// "Parties to the Protocol": a treaty behind the name restricts nothing either.
#[rustfmt::skip] // a table
const TREATIES: &[&str] = &[
    "protocol", "convention", "agreement", "treaty", "protocole", "accord", "traité", "protocolo", "convenio",
    "acuerdo", "tratado", "протокол", "конвенци", "соглашени", "议定书", "公约", "بروتوكول", "اتفاقية", "الاتفاقية",
    "البروتوكول",
];

const MARK: &str = "\u{1}";

/// Which Governments a name means of those that it reaches by its role.
pub fn among(name: &str) -> Among {
    // Each category that is named leaves a mark, so that what stands before the first of them can be looked at.
    let mut rest = name.to_lowercase().replace(MARK, " ");
    let mut categories = Categories::default();
    for (category, phrases) in CATEGORIES {
        for phrase in phrases.iter().filter(|phrase| name.to_lowercase().contains(**phrase)) {
            let marked = rest.replace(phrase, MARK);
            categories = if marked == rest { categories } else { categories.with(*category) };
            rest = marked;
        }
    }
    if let Some(first) = rest.find(MARK) {
        // "Parties that assist developing countries" are not the developing ones.
        return if is_plain(&rest[..first]) { Among::Of(categories) } else { Among::Unclear };
    }
    let treaty = TREATIES.iter().filter_map(|treaty| rest.find(treaty)).min();
    let before = treaty.map_or(rest.as_str(), |at| {
        // "Parties to the Harbour Protocol": its name begins behind the preposition.
        let named = &rest[..at];
        let place = [" to ", " au ", " à ", " del ", " al ", " en el "].iter().filter_map(|to| named.find(to)).min();
        &named[..place.unwrap_or(named.len())]
    });
    if is_plain(before) { Among::All } else { Among::Unclear }
}

/// Whether words restrict nothing.
fn is_plain(words: &str) -> bool {
    let mut words = words.to_owned();
    for chinese in PLAIN_CHINESE {
        words = words.replace(chinese, " ");
    }
    let mut parts = words.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    parts.all(|word| PLAIN.contains(&word) || word.split('-').all(|part| PLAIN.contains(&part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(categories: &[Category]) -> Among {
        Among::Of(categories.iter().copied().collect())
    }

    #[test]
    fn names_that_mean_all() {
        for name in [
            "Parties",
            "all Parties",
            "Parties to the Harbour Protocol",
            "other Governments",
            "Member States",
            "all countries",
            "Les Parties",
            "autres gouvernements",
            "todas las Partes",
            "otros gobiernos",
            "Стороны",
            "другие правительства",
            "государства-члены",
            "缔约方",
            "其他国家政府",
            "الأطراف",
            "الحكومات الأخرى",
            "non-Parties",
            "Parties au Protocole",
        ] {
            assert_eq!(among(name), Among::All, "{name}");
        }
    }

    #[test]
    fn names_that_mean_a_category() {
        use Category::{Developing, Ldc, Lldc, Sids, Transition};
        for (name, categories) in [
            ("developing country Parties", &[Developing][..]),
            ("developing countries", &[Developing]),
            ("least developed countries", &[Ldc]),
            ("small island developing States", &[Sids]),
            ("landlocked developing countries", &[Lldc]),
            ("Parties with economies in transition", &[Transition]),
            ("the least developed countries and small island developing States among them", &[Ldc, Sids]),
            ("Parties qui sont des pays en développement", &[Developing]),
            ("Pays les moins avancés", &[Ldc]),
            ("petits États insulaires en développement", &[Sids]),
            ("Partes que son países en desarrollo", &[Developing]),
            ("Partes con economías en transición", &[Transition]),
            ("Стороны, являющиеся развивающимися странами", &[Developing]),
            ("наименее развитые страны", &[Ldc]),
            ("发展中国家缔约方", &[Developing]),
            ("小岛屿发展中国家", &[Sids]),
            ("最不发达国家", &[Ldc]),
            ("البلدان النامية", &[Developing]),
            ("أقل البلدان نموا", &[Ldc]),
        ] {
            assert_eq!(among(name), of(categories), "{name}");
        }
    }

    #[test]
    fn names_of_whom_the_directory_does_not_tell() {
        for name in [
            "donor Governments",
            "developed country Parties",
            "Parties in a position to do so",
            "relevant Governments",
            "Parties that assist developing countries",
            "gouvernements donateurs",
            "Partes interesadas",
        ] {
            assert_eq!(among(name), Among::Unclear, "{name}");
        }
    }
}
