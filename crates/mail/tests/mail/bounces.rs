//! Real reports of many mail servers that a mail did not arrive.

use std::collections::BTreeMap;
use std::process::Command;

use mail::{Cause, Nature, Report};

use crate::inputs::input;

#[test]
fn failures_are_no_contributions() {
    let Some(path) = input("data/bounces/bounces.tar.gz") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let unpacked = Command::new("tar").arg("-xzf").arg(path).arg("-C").arg(folder.path()).status().expect("tar");
    assert!(unpacked.success());
    let mut natures: BTreeMap<String, Nature> = BTreeMap::new();
    let mut reports: BTreeMap<String, Report> = BTreeMap::new();
    for entry in std::fs::read_dir(folder.path().join("bounces")).expect("the failures") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|kind| kind == "eml") {
            let raw = std::fs::read(&path).expect("a failure");
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            let read = mail::read(&raw).expect("a mail");
            natures.insert(name.clone(), read.nature);
            reports.extend(read.report.map(|report| (name, report)));
        }
    }
    let of = |nature| natures.iter().filter(|(_, found)| **found == nature).map(|(name, _)| name).collect::<Vec<_>>();
    let (bounces, automatic, written) = (of(Nature::Bounce), of(Nature::Automatic), of(Nature::Written));
    println!("{} bounces; automatic: {automatic:?}; written: {written:?}", bounces.len());
    assert!(natures.len() >= 260);
    assert!((bounces.len() + automatic.len()) * 20 >= natures.len() * 19);
    assert!(bounces.len() * 10 >= natures.len() * 9, "automatic: {automatic:?}");
    assert!(written.is_empty(), "written: {written:?}");

    // Nearly every failure tells a status, and why.
    let count = |wanted: fn(&Report) -> bool| reports.values().filter(|report| wanted(report)).count();
    let told = count(|report| !report.status.is_empty());
    let said = count(|report| !report.diagnostic.is_empty());
    let explained = count(|report| report.cause() != Cause::Unsaid);
    let mut causes: BTreeMap<Cause, usize> = BTreeMap::new();
    reports.values().for_each(|report| *causes.entry(report.cause()).or_default() += 1);
    println!("{} reports, {told} with a status, {said} with words, {explained} explained: {causes:?}", reports.len());
    assert!(told * 4 >= reports.len() * 3 && explained * 5 >= reports.len() * 4);
}
