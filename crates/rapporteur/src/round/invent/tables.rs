//! The tables of the directory, as a Secretariat would have them in its spreadsheets.

use std::fmt::Write as _;

use directory::Table;

use super::party::{Party, Person, name};

/// Those who moderate the two sessions: of a research organization, so that they speak for no Government.
pub(super) const MODERATORS: [&str; 2] = ["marta.lindqvist", "samir.haddad"];
const MODERATOR_ROWS: &str = "\
    ,institute,Marta,Lindqvist,,f,en,observer,,,marta.lindqvist@landscapeinstitute.example\n\
    ,institute,Samir,Haddad,,m,fr,observer,,,samir.haddad@landscapeinstitute.example\n";

/// The tables with their names, in the order in which they are imported.
pub(super) fn directory(parties: &[Party]) -> Vec<(String, String)> {
    // Regions, treaties and the Secretariat are those of the demonstration; Parties and people are invented here.
    let shared = [Table::Regions, Table::Instruments, Table::Organizations];
    let of_demo = directory::demo::files().into_iter().filter(|(table, _)| shared.contains(table));
    let mut files: Vec<(String, String)> = of_demo.map(|(table, text)| (table.to_string(), text.to_owned())).collect();
    let mut status = "code,instrument,signed,deposited,kind,party_from\n".to_owned();
    let mut houses = "code,key,name_en,name_local,language,host\n".to_owned();
    let mut people = format!("{PEOPLE_COLUMNS}{MODERATOR_ROWS}");
    for party in parties {
        let (code, domain, language) = (&party.code, party.code.to_lowercase(), party.language());
        for instrument in ["CLL", "PSM"] {
            let _ = writeln!(status, "{code},{instrument},,2024-01-10,ratification,2024-04-10");
        }
        let house = "Ministry of Environment,Ministry of Environment";
        let _ = writeln!(houses, "{code},environment,{house},{language},environment.{domain}.example");
        let roles = ["focal point of the Convention", "focal point of the Protocol", "expert"];
        for (person, role) in party.people.iter().zip(roles) {
            let since = if role == "expert" { "" } else { "2030-01-01" };
            people += &row(party, (person, role), (since, ""));
        }
    }
    let own = [("parties", states(parties)), ("status", status), ("institutions", houses), ("people", people)];
    files.extend(own.map(|(kind, text)| (kind.to_owned(), text)));
    files
}

fn states(parties: &[Party]) -> String {
    let mut table = "code,region,group,ldc,lldc,sids,transition,developing,time_zone,language,\
                     name_ar,name_en,name_es,name_fr,name_ru,name_zh\n"
        .to_owned();
    for party in parties {
        let Party { index, code, .. } = party;
        let (latin, ru, ar, zh) = (name(*index, 0), name(*index, 1), name(*index, 2), name(*index, 3));
        let (region, group, language) = (party.region(), party.group(), party.language());
        let _ = writeln!(
            table,
            "{code},{region},{group},0,0,{},0,1,UTC,{language},{ar},{latin},{latin},{latin},{ru},{zh}",
            index % 2
        );
    }
    table
}

pub(super) const PEOPLE_COLUMNS: &str =
    "code,institution,given,family,name_local,gender,language,role,since,until,email\n";

/// A row of the table of people: somebody and what they are, since when and until when.
pub(super) fn row(party: &Party, (person, role): (&Person, &str), (since, until): (&str, &str)) -> String {
    let Person { who, gender } = person;
    let (code, language, domain) = (&party.code, party.language(), party.code.to_lowercase());
    let (given, family) = party.name_of(who);
    format!("{code},environment,{given},{family},,{gender},{language},{role},{since},{until},{who}@{domain}.example\n")
}
