//! The tree against what was signed.

use std::collections::{BTreeMap, HashMap};

use db::Read;
use record::log;
use seal::{Frontier, Hash, TILE_WIDTH, TileId};

use super::Trusted;

/// The length of a hash in a tile.
const HASH: usize = 32;

/// The tree's tiles as the database has them.
pub(super) struct Tree {
    tiles: HashMap<TileId, Vec<u8>>,
}

/// The roots of the tree as the entries give it, at each size that matters, and at its end.
pub(super) struct Roots {
    pub at: BTreeMap<u64, Hash>,
}

pub(super) fn read(tx: &mut Read<'_>) -> db::Result<Tree> {
    Ok(Tree { tiles: log::tiles(tx)?.into_iter().collect() })
}

impl Tree {
    /// The leaf at a place.
    pub(super) fn leaf(&self, position: u64) -> Option<Hash> {
        let width = u64::from(TILE_WIDTH);
        self.hash(TileId { level: 0, number: position / width }, usize::try_from(position % width).ok()?)
    }

    fn hash(&self, tile: TileId, at: usize) -> Option<Hash> {
        let bytes = self.tiles.get(&tile)?.get(at * HASH..(at + 1) * HASH)?;
        bytes.try_into().ok().map(Hash)
    }

    /// How many leaves there are.
    fn size(&self) -> u64 {
        let below = self.tiles.iter().filter(|(id, _)| id.level == 0).max_by_key(|(id, _)| id.number);
        below.map_or(0, |(id, bytes)| id.number * u64::from(TILE_WIDTH) + (bytes.len() / HASH) as u64)
    }

    /// The roots of the tree as its leaves give it.
    fn roots(&self, sizes: &BTreeMap<u64, ()>) -> Option<BTreeMap<u64, Hash>> {
        let mut frontier = Frontier::default();
        let mut roots = BTreeMap::from([(0, frontier.root())]);
        for position in 0..self.size() {
            frontier.push(self.leaf(position)?);
            if sizes.contains_key(&frontier.size()) {
                roots.insert(frontier.size(), frontier.root());
            }
        }
        Some(roots)
    }

    /// The tiles above the leaves that are not what the tiles below them give.
    fn faulty(&self) -> Vec<TileId> {
        let above = self.tiles.iter().filter(|(id, _)| id.level > 0);
        let wrong = above.filter(|(id, bytes)| {
            (0..bytes.len() / HASH).any(|at| {
                let below = TileId { level: id.level - 1, number: id.number * u64::from(TILE_WIDTH) + at as u64 };
                self.full_root(below) != self.hash(**id, at)
            })
        });
        let mut wrong: Vec<TileId> = wrong.map(|(id, _)| *id).collect();
        wrong.sort();
        wrong
    }

    fn full_root(&self, tile: TileId) -> Option<Hash> {
        let mut frontier = Frontier::default();
        (0..usize::from(TILE_WIDTH)).try_for_each(|at| self.hash(tile, at).map(|hash| frontier.push(hash)))?;
        Some(frontier.root())
    }
}

/// Compares the tree with the last checkpoint, and with those that the operator kept.
pub(super) fn compare(
    tx: &mut Read<'_>,
    tree: &Tree,
    rows: &Roots,
    trusted: &Trusted,
    findings: &mut Vec<String>,
) -> db::Result<()> {
    let checkpoints = log::checkpoints(tx)?;
    let Some(key) = log::key(tx)? else {
        if !checkpoints.is_empty() || tree.size() > 0 {
            findings.push("the log's key is gone: no checkpoint can be verified".to_owned());
        }
        return Ok(());
    };
    let verifier = trusted.verifier.as_ref().unwrap_or(&key.verifier);
    if *verifier != key.verifier {
        findings.push(format!("the log's key was replaced: it is {}, and {verifier} is trusted", key.verifier));
    }
    let kept: Vec<_> = trusted.checkpoints.iter().map(|note| seal::open(note, verifier)).collect();
    let sizes = checkpoints.iter().map(|checkpoint| (checkpoint.size, ()));
    let sizes = sizes.chain(kept.iter().flatten().map(|kept| (kept.size, ()))).collect();
    let Some(roots) = tree.roots(&sizes) else {
        findings.push("the published tree has gaps: tiles of its leaves are missing or too short".to_owned());
        return Ok(());
    };
    for tile in tree.faulty() {
        findings.push(format!("tile {} of level {} is not what the tiles below it give", tile.number, tile.level));
    }
    if let Some(last) = checkpoints.last() {
        match seal::open(&last.note, verifier) {
            Err(error) => {
                findings.push(format!("the checkpoint of {} is not signed by the log's key: {error}", last.at))
            }
            Ok(signed) if signed.size != last.size => findings.push(format!(
                "the checkpoint of {} was altered: it is over {} entries, and {} were signed",
                last.at, last.size, signed.size
            )),
            Ok(signed) if roots.get(&signed.size) != Some(&signed.root) => {
                findings.push(not_as_signed(last, &checkpoints, rows, &roots, signed.root));
            }
            Ok(_) => {}
        }
    }
    for kept in kept {
        match kept {
            Err(error) => findings.push(format!("a checkpoint that was kept is none of this log: {error}")),
            Ok(kept) if kept.size > tree.size() => findings.push(format!(
                "the log was set back: a checkpoint over {} entries was signed, {} are there", kept.size, tree.size()
            )),
            Ok(kept) if roots.get(&kept.size) != Some(&kept.root) => findings.push(format!(
                "the log was replaced: its first {} entries are not those that were signed in the checkpoint that was kept",
                kept.size
            )),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// Says where the tree stops to be what was signed, as far as the older checkpoints tell.
fn not_as_signed(
    last: &log::Checkpoint,
    all: &[log::Checkpoint],
    rows: &Roots,
    roots: &BTreeMap<u64, Hash>,
    signed: Hash,
) -> String {
    if rows.at.get(&last.size) == Some(&signed) {
        return format!(
            "the published tree was altered: the rows give what was signed on {}, the tiles do not",
            last.at
        );
    }
    let good = all.iter().rev().find(|checkpoint| roots.get(&checkpoint.size) == Some(&checkpoint.root));
    let from = good.map_or(0, |checkpoint| checkpoint.size);
    format!("the log is not what was signed on {}: something from entry {from} on was altered", last.at)
}
