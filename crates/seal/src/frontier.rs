//! A tree's root, leaf by leaf: for going through a log from its beginning.

use tlog_tiles::{EMPTY_HASH, Hash, node_hash};

/// The full subtrees on a growing tree's right edge, the largest first: one for each bit of its size.
#[derive(Clone, Debug, Default)]
pub struct Frontier {
    size: u64,
    subtrees: Vec<Hash>,
}

impl Frontier {
    /// Adds a leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        // Each trailing one of the size is a subtree that the leaf completes with its neighbour.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                hash = node_hash(left, hash);
            }
        }
        self.subtrees.push(hash);
        self.size += 1;
    }

    /// How many leaves there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree so far.
    pub fn root(&self) -> Hash {
        let mut subtrees = self.subtrees.iter().rev().copied();
        let last = subtrees.next().unwrap_or(EMPTY_HASH);
        subtrees.fold(last, |right, left| node_hash(left, right))
    }
}
