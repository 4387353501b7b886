//! Who the people of an invented round are, as its tables, nominations and registrations have them.

use std::collections::BTreeMap;

use crate::round::script::Script;

/// Somebody who can speak in a forum.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Person<'a> {
    /// The code of their Party; nothing for nobody's.
    pub party: &'a str,
    pub gender: &'a str,
    /// As what they speak.
    pub capacity: &'a str,
}

/// Everybody, by what stands before the @ of their address.
pub(super) fn people(script: &Script) -> BTreeMap<&str, Person<'_>> {
    let mut all: BTreeMap<&str, Person<'_>> = rows(script, "people").filter_map(|row| person(&row)).collect();
    for one in &script.nominations {
        let party = all.get(one.by.as_str()).map_or("", |by| by.party);
        all.insert(one.who(), Person { party, gender: &one.gender, capacity: &one.capacity });
    }
    for one in &script.registrations {
        all.insert(one.who(), Person { party: "", gender: &one.gender, capacity: &one.capacity });
    }
    all
}

/// Of each Party, what stands in a column of the table of Parties.
pub(super) fn parties<'a>(script: &'a Script, column: &str) -> BTreeMap<&'a str, &'a str> {
    rows(script, "parties").filter_map(|row| Some((*row.get("code")?, *row.get(column)?))).collect()
}

fn person<'a>(row: &BTreeMap<&'a str, &'a str>) -> Option<(&'a str, Person<'a>)> {
    let who = row.get("email")?.split('@').next()?;
    let capacity = if row.get("role")?.starts_with("focal point of ") { "government" } else { "expert" };
    Some((who, Person { party: row.get("code")?, gender: row.get("gender")?, capacity }))
}

/// The rows of a table of the directory, by the names of its columns. Invented tables quote nothing.
fn rows<'a>(script: &'a Script, table: &str) -> impl Iterator<Item = BTreeMap<&'a str, &'a str>> {
    let text = script.directory.iter().find(|(name, _)| name == table).map_or("", |(_, text)| text.as_str());
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    lines.map(move |line| columns.iter().copied().zip(line.split(',')).collect())
}
