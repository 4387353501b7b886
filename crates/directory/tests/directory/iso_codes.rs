//! Codes and English names against Debian's iso-codes: every difference is known and listed.

use std::collections::BTreeMap;

use db::Db;
use record::party;
use serde_json::Value;

use crate::story::{skipped, with_reference};

const FILE: &str = "/usr/share/iso-codes/json/iso_3166-1.json";

/// Code: the name of the United Nations, the name in iso-codes (where there is one).
const KNOWN: [(&str, &str, &str); 17] = [
    ("BO", "Bolivia (Plurinational State of)", "Bolivia, Plurinational State of"),
    ("CD", "Democratic Republic of the Congo", "Congo, The Democratic Republic of the"),
    ("CI", "Côte d’Ivoire", "Côte d'Ivoire"),
    ("EU", "European Union", ""),
    ("FM", "Micronesia (Federated States of)", "Micronesia, Federated States of"),
    ("GB", "United Kingdom of Great Britain and Northern Ireland", "United Kingdom"),
    ("IR", "Iran (Islamic Republic of)", "Iran, Islamic Republic of"),
    ("KP", "Democratic People’s Republic of Korea", "Korea, Democratic People's Republic of"),
    ("KR", "Republic of Korea", "Korea, Republic of"),
    ("LA", "Lao People’s Democratic Republic", "Lao People's Democratic Republic"),
    ("MD", "Republic of Moldova", "Moldova, Republic of"),
    ("NL", "Netherlands (Kingdom of the)", "Netherlands"),
    ("PS", "State of Palestine", "Palestine, State of"),
    ("TZ", "United Republic of Tanzania", "Tanzania, United Republic of"),
    ("US", "United States of America", "United States"),
    ("VA", "Holy See", "Holy See (Vatican City State)"),
    ("VE", "Venezuela (Bolivarian Republic of)", "Venezuela, Bolivarian Republic of"),
];

#[test]
fn every_difference_with_iso_codes_is_known() {
    let Ok(text) = std::fs::read_to_string(FILE) else {
        return skipped("Debian's iso-codes is not installed (apt-get install iso-codes)");
    };
    let file: Value = serde_json::from_str(&text).expect("iso-codes is JSON");
    let entries = file["3166-1"].as_array().expect("a list of countries");
    let by_code: BTreeMap<&str, &Value> =
        entries.iter().filter_map(|entry| Some((entry["alpha_2"].as_str()?, entry))).collect();
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let parties = db.read(party::list).await.expect("the Parties");
        let (mut codes, mut names) = (Vec::new(), Vec::new());
        for party in &parties {
            let name = party.name.get(language::Language::English);
            let Some(entry) = by_code.get(party.code.as_str()) else {
                names.push((party.code.as_str(), name, ""));
                continue;
            };
            let (alpha3, numeric) = (entry["alpha_3"].as_str(), entry["numeric"].as_str());
            if (party.alpha3.as_deref(), party.m49.as_deref()) != (alpha3, numeric) {
                codes.push(format!(
                    "{}: {:?} {:?}, iso-codes {alpha3:?} {numeric:?}",
                    party.code, party.alpha3, party.m49
                ));
            }
            let theirs = entry["name"].as_str().unwrap_or_default();
            if name != theirs {
                names.push((party.code.as_str(), name, theirs));
            }
        }
        for (code, ours, theirs) in &names {
            println!("{code}: {ours} | {theirs}");
        }
        assert_eq!(codes, Vec::<String>::new(), "codes that differ");
        assert_eq!(names, KNOWN, "names that differ");
    });
}
