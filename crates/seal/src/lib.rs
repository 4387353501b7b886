//! The sealed log: rows of an audit become entries of a Merkle tree (RFC 6962, SHA-256), the tree is published as tiles
//! (C2SP tlog-tiles) under signed checkpoints (C2SP tlog-checkpoint, signed-note), and proofs show that an entry is in it.
//!
//! Trees and proofs are the crate tlog_tiles', signatures signed_note's. What is ours is the form of an entry
//! ([`Row`], [`Entry`]), the standard's paths ([`Resource`]), and keeping a tree as its tiles ([`append`], [`inclusion`]).
//!
//! ```
//! use seal::{Entry, Key, Row, TileId, append, check_inclusion, inclusion};
//!
//! let row = Row { row: 1, at: "2031-06-13T09:30:00Z", person: Some(7), tenure: None, action: "post",
//!                 subject: "contribution/127/1", before: None, after: Some([1; 32]) };
//! let entry = Entry::of(&[2; 32], &row.line(Some(&[3; 32])));
//! let nothing = |tile: TileId| -> Result<Vec<u8>, ()> { unreachable!("{tile:?}: the tree is empty") };
//! let grown = append(0, &[entry.hash()], nothing).unwrap();
//!
//! let key = Key::new("example.org/log", &[4; 32]).unwrap();
//! let checkpoint = key.sign(grown.size, grown.root).unwrap();
//! let opened = seal::open(&checkpoint, key.verifier()).unwrap();
//! let tiles = |tile: TileId| Ok::<_, ()>(grown.tiles.iter().find(|(id, _)| *id == tile).unwrap().1.clone());
//! let proof = inclusion(1, 0, tiles).unwrap();
//! assert!(check_inclusion(&proof, opened.size, opened.root, 0, entry.hash()));
//! ```

#![forbid(unsafe_code)]

mod checkpoint;
mod entry;
mod frontier;
mod path;
mod proof;
mod tree;

pub use checkpoint::{Checkpoint, Key, NotSigned, open};
pub use entry::{Entry, Row, Secret, hex, salted, unhex};
pub use frontier::Frontier;
pub use path::{Resource, TileId};
pub use proof::tlog_proof;
pub use tlog_tiles::Hash;
pub use tree::{Error, Grown, TILE_WIDTH, append, check_consistency, check_inclusion, consistency, inclusion, root};
