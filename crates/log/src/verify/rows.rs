//! The rows of the audit against the tree.

use std::collections::BTreeMap;

use db::Read;
use record::audit::{AuditId, Audited};
use record::log::{self, Entry};
use seal::{Frontier, Hash};

use super::tree::{Roots, Tree};
use super::{Expectations, Expected, First, Report, called};

/// So many rows that are not as they were sealed are compared with each other, to tell which were swapped.
const SWAPS: usize = 500;

/// A row that is not what was sealed at its place.
struct Wrong {
    entry: Entry,
    row: Audited,
}

/// Compares each row with the leaf that was sealed for it, and gathers what the rows expect of the record. Gives the roots
/// of the tree as the rows make it.
pub(super) fn compare(
    tx: &mut Read<'_>,
    tree: &Tree,
    size: u64,
    findings: &mut Vec<String>,
    expectations: &mut Expectations,
) -> db::Result<Roots> {
    let mut next = 0;
    let mut wrong = Vec::new();
    let mut frontier = Frontier::default();
    let mut roots = BTreeMap::new();
    log::each(tx, |entry, row| {
        if entry.position > next && next < size {
            findings.push(missing(next, entry.position.min(size)));
        }
        next = entry.position + 1;
        if entry.position >= size {
            findings.push(format!("entry {} stands beyond the last checkpoint", entry.position));
        }
        let leaf = check(&entry, row.as_ref(), tree);
        frontier.push(leaf.hash);
        if frontier.size() == size {
            roots.insert(size, frontier.root());
        }
        match row {
            None => findings.push(deleted(&entry, size)),
            Some(row) => {
                expect(expectations, &row, Some(&entry));
                if !leaf.right {
                    wrong.push(Wrong { entry, row });
                }
            }
        }
        Ok(())
    })?;
    if next < size {
        findings.push(dropped(next, size));
    }
    name(wrong, findings);
    Ok(Roots { at: roots })
}

struct Leaf {
    /// As the row gives it; without a row, as the entry does.
    hash: Hash,
    right: bool,
}

fn check(entry: &Entry, row: Option<&Audited>, tree: &Tree) -> Leaf {
    let kept = seal::Entry::from_commitment(entry.commitment);
    let made = row.map(|row| seal::Entry::of(&entry.blind, &row.line(entry.salt.as_ref())));
    let hash = made.as_ref().unwrap_or(&kept).hash();
    let published = tree.leaf(entry.position);
    // A leaf that is not published is told of by the comparison of the tree.
    let right = made.is_none_or(|made| made == kept) && published.is_none_or(|leaf| leaf == hash);
    Leaf { hash, right }
}

/// What a row says from then on; a later row about the same goes before. Work on a draft says nothing.
fn expect(expectations: &mut Expectations, row: &Audited, entry: Option<&Entry>) {
    if (row.after.is_none() && row.before.is_none()) || row.action.starts_with("draft") {
        return;
    }
    let mut first = First { row: row.id, at: row.at, brought: row.action == "bring-in" };
    if let Some(known) = expectations.get_mut(&row.subject) {
        if known.first.row > row.id {
            known.first = first;
        }
        first = known.first;
        if known.row > row.id {
            return;
        }
    }
    let expected = Expected {
        first,
        row: row.id,
        at: row.at,
        action: row.action.clone(),
        after: row.after,
        sealed: entry.map(|entry| (entry.position, entry.at)),
        erased: entry.is_some_and(|entry| entry.salt.is_none()),
    };
    expectations.insert(row.subject.clone(), expected);
}

fn deleted(entry: &Entry, size: u64) -> String {
    let (row, at, position) = (entry.audit, entry.at, entry.position);
    if position + 1 == size {
        return format!("the last sealed row was dropped: row {row}, sealed on {at} (entry {position})");
    }
    format!("row {row} was deleted: it was sealed on {at} (entry {position})")
}

fn missing(from: u64, to: u64) -> String {
    match to - from {
        1 => format!("entry {from} of the log is missing"),
        _ => format!("entries {from} to {} of the log are missing", to - 1),
    }
}

fn dropped(have: u64, size: u64) -> String {
    let what = match size - have {
        1 => "the last sealed row was dropped".to_owned(),
        many => format!("the last {many} sealed rows were dropped"),
    };
    format!("{what}: {size} were sealed, {have} are there")
}

/// Names rows that are not as they were sealed: two that took each other's place, or altered ones.
fn name(mut wrong: Vec<Wrong>, findings: &mut Vec<String>) {
    while let Some(one) = wrong.pop() {
        let partner = wrong.iter().rev().take(SWAPS).position(|other| swapped(&one, other));
        match partner.map(|back| wrong.len() - 1 - back) {
            Some(at) => {
                let other = wrong.swap_remove(at);
                let (low, high) = ordered(other.row.id, one.row.id);
                findings.push(format!(
                    "rows {low} and {high} were swapped: entries {} and {} were sealed the other way round",
                    other.entry.position.min(one.entry.position),
                    other.entry.position.max(one.entry.position)
                ));
            }
            None => findings.push(format!(
                "row {} was altered: it is not what was sealed on {} (entry {}); it is about {}",
                one.row.id,
                one.entry.at,
                one.entry.position,
                called(&one.row.subject, &one.row.action)
            )),
        }
    }
}

fn ordered(one: AuditId, other: AuditId) -> (AuditId, AuditId) {
    if one < other { (one, other) } else { (other, one) }
}

/// Whether each is what was sealed for the other: as it stands, or under the other's number.
fn swapped(one: &Wrong, other: &Wrong) -> bool {
    fits(&one.row, other) && fits(&other.row, one)
}

fn fits(row: &Audited, place: &Wrong) -> bool {
    let commits = |row: &Audited, entry: &Entry| {
        *seal::Entry::of(&entry.blind, &row.line(entry.salt.as_ref())).commitment() == entry.commitment
    };
    let renumbered = Audited { id: place.row.id, ..row.clone() };
    commits(row, &place.entry) || commits(&renumbered, &place.entry)
}

/// The rows that no entry stands for: those that wait, and those that claim to be sealed.
pub(super) fn tail(tx: &mut Read<'_>, report: &mut Report, expectations: &mut Expectations) -> db::Result<()> {
    for (row, marked) in log::tail(tx)? {
        expect(expectations, &row, None);
        if marked {
            report.findings.push(format!(
                "row {} is marked as sealed, and no entry of the log stands for it; it is about {}",
                row.id,
                called(&row.subject, &row.action)
            ));
        } else {
            report.tail.push(row.id);
        }
    }
    Ok(())
}
