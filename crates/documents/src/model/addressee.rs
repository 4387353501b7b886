//! Whom a recommendation addresses, from the words that name them, in the six languages.
//!
//! What a Government is asked waits for its transmittal; the Secretariat and other bodies are asked with the adoption. So
//! the role decides who is asked when; it is told from the name, and the page of the adoption shows it before it counts.

use record::document::{Addressee, Role};

const PARTIES: [&str; 9] =
    ["parties", "party", "parties contractantes", "partes", "parte", "стороны", "сторонам", "缔约方", "الأطراف"];
const GOVERNMENTS: [&str; 8] =
    ["governments", "government", "gouvernements", "gobiernos", "правительства", "правительствам", "政府", "الحكومات"];
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

/// What an addressee is to us, by its name.
pub(crate) fn role(name: &str) -> Role {
    let name = name.to_lowercase();
    let name = name.trim_start_matches("the ").trim();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says =
        |list: &[&str]| list.iter().any(|known| words.contains(known) || (!known.is_ascii() && name.contains(*known)));
    if SECRETARIAT.contains(&name) {
        Role::Secretariat
    } else if says(&OTHERS) {
        Role::Entity
    } else if says(&PARTIES) {
        Role::Parties
    } else if says(&GOVERNMENTS) {
        Role::OtherGovernments
    } else {
        Role::Entity
    }
}

/// Addressees as they are typed, one a line; "Parties and other Governments" are two.
pub(crate) fn addressees(lines: &str) -> Vec<Addressee> {
    let mut found: Vec<Addressee> = Vec::new();
    for line in lines.lines().map(|line| line.trim().trim_end_matches([',', ';', '.'])).filter(|line| !line.is_empty())
    {
        for name in halves(line) {
            if !found.iter().any(|known| known.name.to_lowercase() == name.to_lowercase()) {
                found.push(Addressee { name: name.to_owned(), role: role(name) });
            }
        }
    }
    found
}

fn halves(line: &str) -> Vec<&str> {
    let split = AND.iter().filter_map(|and| line.split_once(and));
    let governments = split
        .map(|(left, right)| (left.trim(), right.trim()))
        .find(|(left, right)| role(left) == Role::Parties && role(right) == Role::OtherGovernments);
    governments.map_or_else(|| vec![line], |(left, right)| vec![left, right])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_role() {
        for name in ["Parties", "developed country Parties", "Partes", "缔约方", "Стороны"] {
            assert_eq!(role(name), Role::Parties, "{name}");
        }
        for name in ["other Governments", "otros gobiernos", "其他国家政府", "الحكومات الأخرى"] {
            assert_eq!(role(name), Role::OtherGovernments, "{name}");
        }
        for name in ["the Executive Secretary", "Secretariat", "Secrétaire exécutive", "执行秘书"] {
            assert_eq!(role(name), Role::Secretariat, "{name}");
        }
        for name in
            ["Conference of the Parties", "Secretariat of the Fund", "Living Seeds Network", "relevant organizations"]
        {
            assert_eq!(role(name), Role::Entity, "{name}");
        }
    }

    #[test]
    fn lines_are_addressees() {
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
