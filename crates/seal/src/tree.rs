//! A Merkle tree kept as its tiles: a tile for each 256 hashes, at level 0 of the leaves, above of full tiles below. What
//! is asked of a tree needs a few tiles only, whatever its size.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use tlog_tiles::{Hash, HashReader, Tile};

use crate::TileId;

/// How many hashes a full tile has.
pub const TILE_WIDTH: u16 = 256;
/// The height of a tile: 2^8 hashes.
const HEIGHT: u8 = 8;

/// Why a tree cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error<E> {
    /// What reading a tile reported.
    #[error(transparent)]
    Tile(E),
    /// The tiles do not hold what a tree of that size has, or the question is none that this tree can answer.
    #[error("the tiles are not those of such a tree: {0}")]
    Tree(tlog_tiles::Error),
}

/// A tree with its new leaves.
#[derive(Clone, Debug)]
pub struct Grown {
    pub size: u64,
    pub root: Hash,
    /// The tiles that are new or have more hashes than before, as they are now.
    pub tiles: Vec<(TileId, Vec<u8>)>,
}

/// Adds leaves to a tree of `size` leaves. `fetch` gives a tile that the tree has, with all the hashes that it has by now.
///
/// # Errors
/// [`Error`], when tiles are missing or too short.
pub fn append<E>(
    size: u64,
    leaves: &[Hash],
    fetch: impl FnMut(TileId) -> Result<Vec<u8>, E>,
) -> Result<Grown, Error<E>> {
    let tree = Tree::new(fetch);
    for (number, leaf) in (size..).zip(leaves) {
        let hashes =
            tlog_tiles::stored_hashes_for_record_hash(number, *leaf, &tree).map_err(|error| tree.why(error))?;
        let first = tlog_tiles::stored_hash_index(0, number);
        tree.fresh.borrow_mut().extend((first..).zip(hashes));
    }
    let grown = size + leaves.len() as u64;
    let root = tlog_tiles::tree_hash(grown, &tree).map_err(|error| tree.why(error))?;
    let mut tiles = Vec::new();
    for tile in Tile::new_tiles(HEIGHT, size, grown) {
        let bytes = tile.read_data(&tree).map_err(|error| tree.why(error))?;
        tiles.push((TileId { level: tile.level(), number: tile.level_index() }, bytes));
    }
    Ok(Grown { size: grown, root, tiles })
}

/// The root of a tree of `size` leaves.
///
/// # Errors
/// As [`append`].
pub fn root<E>(size: u64, fetch: impl FnMut(TileId) -> Result<Vec<u8>, E>) -> Result<Hash, Error<E>> {
    let tree = Tree::new(fetch);
    tlog_tiles::tree_hash(size, &tree).map_err(|error| tree.why(error))
}

/// The proof that a leaf is in the tree of `size` leaves (RFC 6962, 2.1.1).
///
/// # Errors
/// As [`append`]; also when the tree has no such leaf.
pub fn inclusion<E>(
    size: u64,
    leaf: u64,
    fetch: impl FnMut(TileId) -> Result<Vec<u8>, E>,
) -> Result<Vec<Hash>, Error<E>> {
    let tree = Tree::new(fetch);
    tlog_tiles::prove_record(size, leaf, &tree).map_err(|error| tree.why(error))
}

/// The proof that the tree of `size` leaves begins with the tree of `older` leaves (RFC 6962, 2.1.2).
///
/// # Errors
/// As [`append`]; also when `older` is 0 or larger than `size`.
pub fn consistency<E>(
    size: u64,
    older: u64,
    fetch: impl FnMut(TileId) -> Result<Vec<u8>, E>,
) -> Result<Vec<Hash>, Error<E>> {
    let tree = Tree::new(fetch);
    tlog_tiles::prove_tree(size, older, &tree).map_err(|error| tree.why(error))
}

/// Whether the proof shows that the tree of `size` leaves with this root has `hash` as its leaf number `leaf`.
pub fn check_inclusion(proof: &[Hash], size: u64, root: Hash, leaf: u64, hash: Hash) -> bool {
    tlog_tiles::check_record(&proof.to_vec(), size, root, leaf, hash).is_ok()
}

/// Whether the proof shows that a tree, given by its size and root, begins with an older one.
pub fn check_consistency(proof: &[Hash], (size, root): (u64, Hash), (older, older_root): (u64, Hash)) -> bool {
    tlog_tiles::check_tree(&proof.to_vec(), size, root, older, older_root).is_ok()
}

/// Hashes by their place in the tree, from tiles as they are needed and from the leaves that are being added.
struct Tree<F, E> {
    fetch: RefCell<F>,
    tiles: RefCell<HashMap<TileId, Vec<u8>>>,
    fresh: RefCell<HashMap<u64, Hash>>,
    failed: RefCell<Option<E>>,
}

impl<E, F: FnMut(TileId) -> Result<Vec<u8>, E>> Tree<F, E> {
    fn new(fetch: F) -> Self {
        Tree {
            fetch: RefCell::new(fetch),
            tiles: RefCell::default(),
            fresh: RefCell::default(),
            failed: RefCell::new(None),
        }
    }

    /// What went wrong: the reading, if that did, or the tree.
    fn why(&self, error: tlog_tiles::Error) -> Error<E> {
        self.failed.borrow_mut().take().map_or(Error::Tree(error), Error::Tile)
    }

    fn hash(&self, index: u64) -> Result<Hash, tlog_tiles::Error> {
        if let Some(hash) = self.fresh.borrow().get(&index) {
            return Ok(*hash);
        }
        let least = Tile::from_index(HEIGHT, index);
        let id = TileId { level: least.level(), number: least.level_index() };
        let mut tiles = self.tiles.borrow_mut();
        let bytes = match tiles.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert((self.fetch.borrow_mut())(id).map_err(|error| {
                *self.failed.borrow_mut() = Some(error);
                tlog_tiles::Error::IndexesNotInTree
            })?),
        };
        // The tile may have grown since: what it had before stays where it was.
        least.hash_at_index(bytes, index)
    }
}

impl<E, F: FnMut(TileId) -> Result<Vec<u8>, E>> HashReader for Tree<F, E> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog_tiles::Error> {
        indexes.iter().map(|index| self.hash(*index)).collect()
    }
}
