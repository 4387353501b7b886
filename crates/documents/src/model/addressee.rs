//! Whom a recommendation addresses, from the words that name them, in the six languages.
//!
//! What a Government is asked waits for its transmittal; the Secretariat and other bodies are asked with the adoption. So
//! the role decides who is asked when; it is told from the name, and the page of the adoption shows it before it counts.

use record::document::{Addressee, Role};

const PARTIES: [&str; 9] =
    ["parties", "party", "parties contractantes", "partes", "parte", "стороны", "сторонам", "缔约方", "الأطراف"];
/// Governments, States and countries: Parties and others.
#[rustfmt::skip] // a table
const GOVERNMENTS: [&str; 27] = [
    "governments", "states", "countries", "gouvernements", "états", "pays", "gobiernos", "estados", "países",
    "правительства", "правительствам", "правительств", "государства", "государствам", "государств", "страны",
    "странам", "стран", "政府", "国家", "各国", "成员国", "الحكومات", "حكومات", "الدول", "البلدان", "بلدان",
];
/// "each State": with these, one stands for all.
const EACH: [&str; 6] = ["each", "every", "chaque", "cada", "каждое", "каждому"];
const ONE: [&str; 7] = ["government", "state", "country", "gouvernement", "gobierno", "estado", "государство"];
/// Governments that are no Parties.
#[rustfmt::skip] // a table
const OTHER: [&str; 13] = [
    "other", "others", "autres", "otros", "otras", "другие", "другим", "других", "其他", "الأخرى", "أخرى", "non", "not",
];
const NO_PARTIES: [&str; 9] = [
    "non-part",
    "not part",
    "not yet part",
    "non parties",
    "ne sont pas parties",
    "no son partes",
    "не являющи",
    "非缔约",
    "غير الأطراف",
];
/// Names of States that hold the word: the United States, the Federated States, the Pays-Bas.
const NAMED: [&str; 6] = ["united", "federated", "unis", "unidos", "bas", "bajos"];
/// Behind these, the noun of a name is not its head: "focal points of Governments".
#[rustfmt::skip] // a table
const WITHIN: [&str; 22] = [
    "of", "in", "from", "for", "to", "by", "with", "within", "de", "des", "du", "d", "dans", "pour", "aux", "del",
    "en", "para", "al", "из", "в", "от",
];
const SECRETARIAT: [&str; 16] = [
    "executive secretary",
    "secretariat",
    "secretary",
    "secrétaire exécutif",
    "secrétaire exécutive",
    "secrétariat",
    "secretario ejecutivo",
    "secretaria ejecutiva",
    "secretaría",
    "исполнительный секретарь",
    "исполнительному секретарю",
    "секретариат",
    "执行秘书",
    "秘书处",
    "الأمين التنفيذي",
    "الأمانة",
];
/// Words that make of the Parties or of a secretariat something else: a conference, a meeting, a fund.
const OTHERS: [&str; 23] = [
    "conference",
    "meeting",
    "bureau",
    "conférence",
    "réunion",
    "conferencia",
    "reunión",
    "mesa",
    "конференция",
    "совещание",
    "бюро",
    "大会",
    "会议",
    "组织",
    "организации",
    "منظمات",
    "مؤتمر",
    "اجتماع",
    "مكتب",
    "organization",
    "organizations",
    "organisations",
    "organizaciones",
];
const AND: [&str; 7] = [" and ", " et ", " y ", " и ", "和", " و", "、"];

/// A name as names are compared: "the Bureau" and "Bureau" are one.
pub(crate) fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    name.trim_start_matches("the ").trim().to_owned()
}

/// What an addressee is to us, by its name. Governments without further word are both: Parties and other Governments.
pub(crate) fn roles(name: &str) -> &'static [Role] {
    let name = plain(name);
    let name = name.as_str();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says =
        |list: &[&str]| list.iter().any(|known| words.contains(known) || (!known.is_ascii() && name.contains(*known)));
    if SECRETARIAT.contains(&name) {
        &[Role::Secretariat]
    } else if says(&OTHERS) {
        &[Role::Entity]
    } else if NO_PARTIES.iter().any(|none| name.contains(none)) {
        &[Role::OtherGovernments]
    } else if says(&PARTIES) {
        &[Role::Parties]
    } else if !is_governments(name, &words) {
        &[Role::Entity]
    } else if says(&OTHER) {
        &[Role::OtherGovernments]
    } else {
        &[Role::Parties, Role::OtherGovernments]
    }
}

/// Whether Governments, States or countries are the head of a name: "Member States", but not "universities of States".
fn is_governments(name: &str, words: &[&str]) -> bool {
    let noun = |word: &str| GOVERNMENTS.contains(&word);
    let head = words.iter().position(|word| WITHIN.contains(word)).filter(|at| *at > 0).unwrap_or(words.len());
    // The adjectives of Russian stand before the noun, those of Arabic behind it; in Chinese words are not parted.
    let led = |at: usize| {
        let before = &words[..at];
        match words[at].chars().next() {
            Some('\u{400}'..='\u{4ff}') => before.iter().all(|word| word.ends_with(['е', 'м', 'х', 'я'])),
            Some('\u{600}'..='\u{6ff}') => before.iter().all(|word| ["جميع", "كل", "أقل"].contains(word)),
            _ => true,
        }
    };
    let chinese = GOVERNMENTS.iter().any(|noun| noun.starts_with(|c| c > '\u{3000}') && name.ends_with(noun));
    let each = words.iter().any(|word| EACH.contains(word)) && words[..head].iter().any(|word| ONE.contains(word));
    let plural = (0..head).any(|at| noun(words[at]) && led(at));
    (plural || each || chinese) && !words.iter().any(|word| NAMED.contains(word))
}

/// An addressee in each role that it has.
pub(crate) fn asked(name: &str) -> impl Iterator<Item = Addressee> + '_ {
    roles(name).iter().map(move |role| Addressee { name: name.to_owned(), role: *role })
}

/// Addressees as they are typed, one a line; "Parties and other Governments" are two.
pub(crate) fn addressees(lines: &str) -> Vec<Addressee> {
    let mut found: Vec<Addressee> = Vec::new();
    for line in lines.lines().map(|line| line.trim().trim_end_matches([',', ';', '.'])).filter(|line| !line.is_empty())
    {
        for name in halves(line) {
            if !found.iter().any(|known| known.name.to_lowercase() == name.to_lowercase()) {
                found.extend(asked(name));
            }
        }
    }
    found
}

fn halves(line: &str) -> Vec<&str> {
    let split = AND.iter().filter_map(|and| line.split_once(and));
    let governments = split
        .map(|(left, right)| (left.trim(), right.trim()))
        .find(|(left, right)| roles(left) == [Role::Parties] && roles(right).contains(&Role::OtherGovernments));
    governments.map_or_else(|| vec![line], |(left, right)| vec![left, right])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_role() {
        for name in ["Parties", "developed country Parties", "States Parties", "Partes", "缔约方", "Стороны"]
        {
            assert_eq!(roles(name), [Role::Parties], "{name}");
        }
        for name in [
            "other Governments",
            "other States",
            "non-Parties",
            "Governments that are not Parties",
            "autres gouvernements",
            "otros gobiernos",
            "другие правительства",
            "其他国家政府",
            "الحكومات الأخرى",
        ] {
            assert_eq!(roles(name), [Role::OtherGovernments], "{name}");
        }
        for name in [
            "Governments",
            "States",
            "Member States",
            "All countries",
            "each State",
            "Donor Governments",
            "developing countries",
            "small island developing States",
            "countries with economies in transition",
            "gouvernements",
            "tous les États",
            "pays en développement",
            "gobiernos",
            "Estados Miembros",
            "países menos adelantados",
            "правительства",
            "все государства",
            "развивающимся странам",
            "各国政府",
            "所有国家",
            "发展中国家",
            "الحكومات",
            "الدول الأعضاء",
            "جميع البلدان",
        ] {
            assert_eq!(roles(name), [Role::Parties, Role::OtherGovernments], "{name}");
        }
        for name in ["the Executive Secretary", "Secretariat", "Secrétaire exécutive", "执行秘书"] {
            assert_eq!(roles(name), [Role::Secretariat], "{name}");
        }
        for name in [
            "Conference of the Parties",
            "Secretariat of the Fund",
            "Living Seeds Network",
            "relevant organizations",
            "universities in developing countries",
            "League of Arab States",
            "United States of America",
            "Government of Norland",
            "координаторы стран",
            "国家联络点",
        ] {
            assert_eq!(roles(name), [Role::Entity], "{name}");
        }
    }

    #[test]
    fn lines_are_addressees() {
        let governments =
            addressees("Governments\nGovernments").into_iter().map(|asked| asked.role).collect::<Vec<_>>();
        assert_eq!(governments, [Role::Parties, Role::OtherGovernments]);
        let found = addressees("Parties and other Governments\n\nLand and Water Network;\nparties\n");
        let found: Vec<_> = found.iter().map(|addressee| (addressee.name.as_str(), addressee.role)).collect();
        assert_eq!(
            found,
            [
                ("Parties", Role::Parties),
                ("other Governments", Role::OtherGovernments),
                ("Land and Water Network", Role::Entity)
            ]
        );
    }
}
