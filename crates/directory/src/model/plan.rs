//! What a file would change: each row new, changed, unchanged or faulty. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use record::audit::ContentDigest;
use record::office::Manner;

use crate::model::cell::{self, Cells};
use crate::model::fault::{Fault, Problem};
use crate::model::known::{Known, KnownInstrument, KnownParty};
use crate::model::role::Role;
use crate::model::settle;
use crate::model::sheet::{Line, Sheet};
use crate::model::table::{Column, Table};

/// What a file would change in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub(crate) table: Table,
    /// Columns of the file that the table does not have: they are left out.
    pub(crate) unknown: Vec<String>,
    /// Columns that the file must have; without them no row is read.
    pub(crate) missing: Vec<&'static str>,
    pub(crate) entries: Vec<Entry>,
    /// The line on which a quotation opens that takes other rows into a cell: then no row is read.
    pub(crate) astray: Option<u64>,
    /// Rows of the table that the file does not mention: they stay.
    pub(crate) untouched: usize,
}

/// A row of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub line: u64,
    /// The row laid over what is known.
    pub cells: Cells,
    /// What is known now; empty for a new row.
    pub before: Cells,
    pub outcome: Outcome,
    /// Whose tenure of the office ends with it.
    pub ends: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    New,
    Changed(Vec<Change>),
    Unchanged,
    Faulty(Vec<Fault>),
}

/// A cell that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub column: &'static str,
    pub old: String,
    pub new: String,
}

/// How many rows are new, changed, unchanged and faulty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
    pub faulty: usize,
}

impl Plan {
    /// How many rows are what.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.entries {
            match entry.outcome {
                Outcome::New => counts.new += 1,
                Outcome::Changed(_) => counts.changed += 1,
                Outcome::Unchanged => counts.unchanged += 1,
                Outcome::Faulty(_) => counts.faulty += 1,
            }
        }
        counts
    }

    /// The rows that would be written.
    pub(crate) fn writes(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| matches!(entry.outcome, Outcome::New | Outcome::Changed(_)))
    }

    /// The digest of everything that would be written, and over what: the same if and only if the preview still holds.
    pub(crate) fn digest(&self) -> ContentDigest {
        let mut parts = vec![self.table.code()];
        for entry in self.writes() {
            parts.push(if entry.outcome == Outcome::New { "new" } else { "changed" });
            for cells in [&entry.before, &entry.cells] {
                parts.push("row");
                parts.extend(cells.iter().flat_map(|(column, text)| [column, text]));
            }
            parts.push("ends");
            parts.extend(entry.ends.iter().map(String::as_str));
        }
        ContentDigest::of(&parts)
    }
}

/// The rows of a table as they are now, by what identifies them in a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Current {
    rows: BTreeMap<String, Cells>,
    /// People by who they are, whatever office they hold.
    people: BTreeMap<String, Cells>,
    /// Who holds an office that only one holds: key of the person, name, since.
    held: BTreeMap<String, Vec<(String, String, String)>>,
}

impl Current {
    pub(crate) fn new(table: Table, rows: Vec<Cells>) -> Self {
        let mut current = Current::default();
        for cells in rows {
            if table == Table::People {
                current.learn_person(&cells);
            }
            current.rows.insert(key(table, &cells), cells);
        }
        current
    }

    fn learn_person(&mut self, cells: &Cells) {
        let holds = is_single(cells) && cells.get("manner") == Manner::Primary.code();
        if holds && cells.get("until").is_empty() {
            let holder = (person_key(cells), name(cells), cells.get("since").to_owned());
            self.held.entry(office_key(cells)).or_default().push(holder);
        }
        let mut alone = cells.clone();
        for column in ["role", "instrument", "group", "since", "until", "manner", "authority"] {
            alone.set(column, "");
        }
        self.people.insert(person_key(cells), alone);
    }

    fn find(&self, table: Table, cells: &Cells) -> Option<&Cells> {
        let person = || (table == Table::People).then(|| self.people.get(&person_key(cells))).flatten();
        self.rows.get(&key(table, cells)).or_else(person)
    }

    /// Who would no longer hold the office when this row is written.
    fn ends(&self, cells: &Cells) -> Vec<String> {
        if !is_single(cells) || cells.get("manner") != Manner::Primary.code() || !cells.get("until").is_empty() {
            return Vec::new();
        }
        let (own, since) = (person_key(cells), cells.get("since"));
        let holders = self.held.get(&office_key(cells)).into_iter().flatten();
        holders
            .filter(|(person, _, from)| *person != own && from.as_str() < since)
            .map(|(_, name, _)| name.clone())
            .collect()
    }
}

/// Compares a file with what is known. `known` learns the rows of the file, since later ones may refer to them.
pub(crate) fn plan(table: Table, sheet: &Sheet, current: &Current, known: &mut Known, today: Date) -> Plan {
    let columns: Vec<Option<&'static Column>> = sheet.columns.iter().map(|name| table.column(name)).collect();
    let has = |column: &Column| sheet.columns.iter().any(|name| name == column.name);
    let lacks = |column: &&Column| column.needed && !has(column) && sheet.astray.is_none();
    let missing: Vec<_> = table.columns().iter().filter(lacks).map(|column| column.name).collect();
    let named = sheet.columns.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.is_empty());
    let unknown = named.map(|(name, _)| name.clone()).collect();
    let mut reading = Reading { table, columns, current, today, met: Met::default() };
    let rows = if missing.is_empty() { sheet.rows.as_slice() } else { &[] };
    let entries = rows.iter().map(|line| reading.entry(line, known)).collect();
    let met = |(key, cells): &(&String, &Cells)| {
        // A row about a person, whatever the office, is about all rows of that person.
        reading.met.keys.contains_key(*key) || table == Table::People && reading.met.alone.contains(&person_key(cells))
    };
    let untouched = current.rows.iter().filter(|row| !met(row)).count();
    Plan { table, unknown, missing, entries, astray: sheet.astray, untouched }
}

/// A file on its way through, row by row.
struct Reading<'a> {
    table: Table,
    columns: Vec<Option<&'static Column>>,
    current: &'a Current,
    today: Date,
    met: Met,
}

/// What was met on earlier lines.
#[derive(Default)]
struct Met {
    keys: BTreeMap<String, u64>,
    /// People in a row without a role.
    alone: BTreeSet<String>,
    /// Names by address.
    names: BTreeMap<String, (String, u64)>,
    /// Holders of offices that only one holds.
    held: BTreeMap<String, (String, u64)>,
    /// Rows of who belongs to which group, by their keys.
    members: BTreeMap<String, Cells>,
}

impl Reading<'_> {
    fn entry(&mut self, line: &Line, known: &mut Known) -> Entry {
        match self.read(line, known) {
            Ok(entry) => {
                learn(self.table, &entry.cells, known);
                entry
            }
            Err((cells, faults)) => Entry {
                line: line.number,
                cells,
                before: Cells::default(),
                outcome: Outcome::Faulty(faults),
                ends: Vec::new(),
            },
        }
    }

    fn read(&mut self, line: &Line, known: &Known) -> Result<Entry, (Cells, Vec<Fault>)> {
        let (mut cells, mut faults) = self.cells(line, known);
        if faults.is_empty() {
            faults = settle::settle(self.table, &mut cells, known);
        }
        if !faults.is_empty() {
            return Err((cells, faults));
        }
        let before = self.current.find(self.table, &cells).cloned();
        let own = cells.clone();
        let mut cells = self.without_kept(cells, before.as_ref());
        if self.table == Table::People {
            self.fill_tenure(&mut cells);
        }
        faults = settle::check(self.table, &cells, known);
        if self.table == Table::GroupMembers {
            faults.extend(self.belongs(&cells));
        }
        faults.extend(self.met.again(self.table, &cells, line.number));
        if !faults.is_empty() {
            return Err((own.over(&cells), faults));
        }
        Ok(self.compared(line.number, cells, before))
    }

    /// Reads the cells one by one.
    fn cells(&self, line: &Line, known: &Known) -> (Cells, Vec<Fault>) {
        let (mut cells, mut faults) = (Cells::default(), Vec::new());
        if line.cells.len() != self.columns.len() {
            let first = self.table.columns().first().map_or("", |column| column.name);
            faults.push(Fault::new(first, &line.cells.len().to_string(), Problem::Cells));
        }
        for (column, text) in self.columns.iter().zip(&line.cells) {
            let Some(column) = column else { continue };
            match cell::read(column, text, known) {
                Ok(text) => cells.set(column.name, text),
                Err(problem) => {
                    faults.push(Fault::new(column.name, text, problem));
                    cells.set(column.name, text.as_str());
                }
            }
        }
        (cells, faults)
    }

    /// The row laid over what is known, where empty cells of some columns leave what is known.
    fn without_kept(&self, mut cells: Cells, before: Option<&Cells>) -> Cells {
        let kept = self.table.columns().iter().filter(|column| column.keeps);
        for column in kept {
            if cells.get(column.name).is_empty() {
                cells.remove(column.name);
            }
        }
        match before {
            Some(before) => cells.over(before),
            None => cells,
        }
    }

    /// A tenure of which the file does not say since when counts from today; it is a primary one unless the file says otherwise.
    fn fill_tenure(&self, cells: &mut Cells) {
        if cells.get("role").is_empty() {
            return;
        }
        if cells.get("since").is_empty() {
            cells.set("since", self.today.to_string());
        }
        if cells.get("manner").is_empty() {
            cells.set("manner", Manner::Primary.code());
        }
    }

    fn compared(&self, line: u64, cells: Cells, before: Option<Cells>) -> Entry {
        let Some(before) = before else {
            let ends = self.ends(&cells);
            return Entry { line, cells, before: Cells::default(), outcome: Outcome::New, ends };
        };
        let differs = |(column, new): (&'static str, &str)| {
            let old = before.get(column);
            (old != new).then(|| Change { column, old: old.to_owned(), new: new.to_owned() })
        };
        let changes: Vec<Change> = cells.iter().filter_map(differs).collect();
        let takes_over = changes.iter().any(|change| matches!(change.column, "role" | "since" | "manner" | "until"));
        let ends = if takes_over { self.ends(&cells) } else { Vec::new() };
        let outcome = if changes.is_empty() { Outcome::Unchanged } else { Outcome::Changed(changes) };
        Entry { line, cells, before, outcome, ends }
    }

    /// Complains when the Party belongs to the group at that time already, by another row of the file or as it is known.
    fn belongs(&self, cells: &Cells) -> Option<Fault> {
        let own = key(self.table, cells);
        let known = self.current.rows.iter().filter(|(key, _)| !self.met.keys.contains_key(*key));
        let others = known.chain(&self.met.members).filter(|(key, _)| **key != own).map(|(_, cells)| cells);
        let same = |other: &&Cells| ["group", "code"].iter().all(|column| other.get(column) == cells.get(column));
        // Days are written so that their texts stand in their order.
        let before_end =
            |one: &Cells, other: &Cells| other.get("until").is_empty() || one.get("since") < other.get("until");
        let meets = |other: &&Cells| before_end(cells, other) && before_end(other, cells);
        let found = others.filter(same).any(|other| meets(&other));
        found.then(|| Fault::new("since", cells.get("since"), Problem::Belongs))
    }

    fn ends(&self, cells: &Cells) -> Vec<String> {
        if self.table == Table::People { self.current.ends(cells) } else { Vec::new() }
    }
}

impl Met {
    /// Complains when an earlier line said the same, or otherwise; remembers this one when it is fine.
    fn again(&mut self, table: Table, cells: &Cells, line: u64) -> Option<Fault> {
        let key = key(table, cells);
        if let Some(earlier) = self.keys.get(&key) {
            let column = table.columns().first().map_or("", |column| column.name);
            return Some(Fault::new(column, cells.get(column), Problem::Twice(*earlier)));
        }
        if table == Table::People {
            let fault = self.other_name(cells, line).or_else(|| self.other_holder(cells, line));
            if fault.is_some() {
                return fault;
            }
        }
        if table == Table::People && cells.get("role").is_empty() {
            self.alone.insert(person_key(cells));
        }
        if table == Table::GroupMembers {
            self.members.insert(key.clone(), cells.clone());
        }
        self.keys.insert(key, line);
        None
    }

    fn other_name(&mut self, cells: &Cells, line: u64) -> Option<Fault> {
        let email = cells.text("email")?;
        let (known, earlier) = self.names.entry(email.clone()).or_insert_with(|| (name(cells), line));
        (*known != name(cells)).then(|| Fault::new("email", &email, Problem::OtherName(*earlier)))
    }

    fn other_holder(&mut self, cells: &Cells, line: u64) -> Option<Fault> {
        let is_primary = cells.get("manner") == Manner::Primary.code() && cells.get("until").is_empty();
        if !is_primary || !is_single(cells) {
            return None;
        }
        let person = person_key(cells);
        let (known, earlier) = self.held.entry(office_key(cells)).or_insert_with(|| (person.clone(), line));
        (*known != person).then(|| Fault::new("role", cells.get("role"), Problem::Held(*earlier)))
    }
}

/// By what a row is the same row.
fn key(table: Table, cells: &Cells) -> String {
    let columns: &[&str] = match table {
        Table::Regions | Table::Instruments | Table::Parties | Table::Groups => &["code"],
        Table::GroupMembers => &["group", "code", "since"],
        Table::Status => &["code", "instrument"],
        Table::Institutions => &["code", "key"],
        Table::Organizations => &["key"],
        Table::Offices => return office_key(cells),
        Table::People => return format!("{}\n{}", person_key(cells), office_key(cells)),
    };
    columns.iter().map(|column| cells.get(column)).collect::<Vec<_>>().join("\n")
}

/// An office of a Party is one whatever its institution; others are one by institution.
fn office_key(cells: &Cells) -> String {
    let role: Option<Role> = cells.get("role").parse().ok();
    let party = if role.is_none_or(Role::is_of_party) { cells.get("code") } else { "" };
    let institution = if role.is_some_and(Role::is_of_organization) { cells.get("institution") } else { "" };
    let role = cells.get("role");
    if role.is_empty() {
        String::new()
    } else {
        [role, party, cells.get("instrument"), cells.get("group"), institution].join("\n")
    }
}

/// A person is known by the address; without one by name, Party and institution.
fn person_key(cells: &Cells) -> String {
    match cells.text("email") {
        Some(email) => email,
        None => ["given", "family", "code", "institution"].map(|column| cells.get(column)).join("\n"),
    }
}

fn name(cells: &Cells) -> String {
    format!("{} {}", cells.get("given"), cells.get("family")).trim().to_owned()
}

fn is_single(cells: &Cells) -> bool {
    cells.get("role").parse().is_ok_and(|role: Role| role.kind().is_single())
}

/// Remembers what a row adds, so that later rows can refer to it; identities come when it is written.
fn learn(table: Table, cells: &Cells, known: &mut Known) {
    let code = cells.get("code");
    match table {
        Table::Regions => known.learn_region(code),
        Table::Parties if known.party(code).is_none() => {
            let membership = cells.get("status").parse().unwrap_or(record::party::Membership::Member);
            known.learn_party(code, KnownParty { id: None, membership });
        }
        Table::Instruments if known.instrument(code).is_none() => {
            let kind = cells.get("kind").parse().unwrap_or(record::instrument::InstrumentKind::Convention);
            known
                .learn_instrument(code, KnownInstrument { id: None, kind, eu_group: cells.get("eu_group").to_owned() });
        }
        Table::Status => known.learn_status(code, cells.get("instrument")),
        Table::Institutions | Table::Organizations if known.institution(code, cells.get("key")).is_none() => {
            known.learn_institution(code, cells.get("key"), None);
        }
        Table::Groups if known.group(code).is_none() => known.learn_group(code, None),
        _ => {}
    }
}

impl Plan {
    /// The rows that need a look: the faulty ones first, then what changes, then what is new.
    pub(crate) fn shown(&self) -> Vec<&Entry> {
        let rank = |entry: &&Entry| match entry.outcome {
            Outcome::Faulty(_) => 0,
            Outcome::Changed(_) => 1,
            Outcome::New => 2,
            Outcome::Unchanged => 3,
        };
        let mut entries: Vec<&Entry> = self.entries.iter().filter(|e| e.outcome != Outcome::Unchanged).collect();
        entries.sort_by_key(rank);
        entries
    }
}

impl Entry {
    /// What a row is about, as a reader recognizes it.
    pub(crate) fn label(&self, table: Table, language: language::Language) -> String {
        let cell = |column| self.cells.get(column);
        let own = |family| self.cells.name(family).get(language).to_owned();
        let parts = match table {
            Table::Regions | Table::Parties | Table::Groups => [cell("code").to_owned(), own(cell::Family::Name)],
            Table::Instruments => [cell("code").to_owned(), own(cell::Family::Short)],
            Table::Status => [cell("code").to_owned(), cell("instrument").to_owned()],
            Table::GroupMembers => [cell("group").to_owned(), cell("code").to_owned()],
            Table::Institutions => [cell("code").to_owned(), own(cell::Family::Name)],
            Table::Organizations => [cell("key").to_owned(), own(cell::Family::Name)],
            Table::Offices => {
                [cell("code").to_owned(), format!("{} {}{}", cell("role"), cell("instrument"), cell("group"))]
            }
            Table::People => [
                cell("code").to_owned(),
                format!("{}, {} {}{}", name(&self.cells), cell("role"), cell("instrument"), cell("group")),
            ],
        };
        let parts: Vec<_> =
            parts.iter().map(|part| part.trim().trim_end_matches(',')).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}
