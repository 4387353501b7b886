//! A log from outside: trees of any size as tiles, their proofs, their checkpoints.

use std::collections::{BTreeMap, HashMap};

use proptest::prelude::*;
use seal::{Entry, Frontier, Hash, Key, TILE_WIDTH, TileId};

/// Tiles as a store keeps them.
#[derive(Default)]
struct Store {
    size: u64,
    root: Option<Hash>,
    tiles: BTreeMap<TileId, Vec<u8>>,
}

impl Store {
    fn append(&mut self, leaves: &[Hash]) {
        let grown = seal::append(self.size, leaves, |id| self.tiles.get(&id).cloned().ok_or(id)).expect("it grows");
        for (id, bytes) in grown.tiles {
            let before = self.tiles.insert(id, bytes.clone()).unwrap_or_default();
            assert!(bytes.starts_with(&before) && bytes.len() > before.len(), "{id:?} only grows");
        }
        (self.size, self.root) = (grown.size, Some(grown.root));
    }

    fn inclusion(&self, size: u64, leaf: u64) -> Vec<Hash> {
        seal::inclusion(size, leaf, |id| self.tiles.get(&id).cloned().ok_or(id)).expect("a proof")
    }

    fn consistency(&self, size: u64, older: u64) -> Vec<Hash> {
        seal::consistency(size, older, |id| self.tiles.get(&id).cloned().ok_or(id)).expect("a proof")
    }
}

fn leaf(number: u64) -> Hash {
    let mut commitment = [0; 32];
    commitment[..8].copy_from_slice(&number.to_be_bytes());
    Entry::from_commitment(commitment).hash()
}

fn leaves(range: std::ops::Range<u64>) -> Vec<Hash> {
    range.map(leaf).collect()
}

/// The root as RFC 6962, 2.1, defines it.
fn defined(leaves: &[Hash], known: &mut HashMap<(usize, usize), Hash>, from: usize) -> Hash {
    match leaves {
        [] => tlog_tiles::EMPTY_HASH,
        [one] => *one,
        many => {
            if let Some(hash) = known.get(&(from, many.len())) {
                return *hash;
            }
            let split = (many.len() - 1).ilog2();
            let (left, right) = many.split_at(1 << split);
            let (right_hash, left_hash) = (defined(right, known, from + left.len()), defined(left, known, from));
            let hash = tlog_tiles::node_hash(left_hash, right_hash);
            known.insert((from, many.len()), hash);
            hash
        }
    }
}

#[test]
fn a_tree_of_70000_leaves_has_the_standards_tiles() {
    let mut store = Store::default();
    for start in (0..70_000).step_by(1000) {
        store.append(&leaves(start..start + 1000));
    }
    let full = |level| store.tiles.iter().filter(|(id, bytes)| id.level == level && bytes.len() == 8192).count();
    let rest = |level, number| store.tiles.get(&TileId { level, number }).map(|bytes| bytes.len() / 32);
    assert_eq!((full(0), rest(0, 273)), (273, Some(112)));
    assert_eq!((full(1), rest(1, 1)), (1, Some(17)));
    assert_eq!((full(2), rest(2, 0)), (0, Some(1)));
    assert_eq!(store.tiles.len(), 274 + 2 + 1);
    let proof = store.inclusion(70_000, 12_345);
    assert!(seal::check_inclusion(&proof, 70_000, store.root.expect("a root"), 12_345, leaf(12_345)));
}

#[test]
fn a_full_tile_is_hashed_into_the_level_above() {
    let mut store = Store::default();
    store.append(&leaves(0..255));
    assert_eq!(store.tiles.keys().map(|id| id.level).max(), Some(0));
    store.append(&leaves(255..256));
    let above = &store.tiles[&TileId { level: 1, number: 0 }];
    assert_eq!(above.as_slice(), store.root.expect("a root").0, "a tree of {TILE_WIDTH} is one full tile");
}

#[test]
fn what_is_missing_is_an_error_and_no_proof() {
    let missing = seal::inclusion(3, 1, Err::<Vec<u8>, _>);
    assert!(matches!(missing, Err(seal::Error::Tile(TileId { level: 0, number: 0 }))), "{missing:?}");
    let short = seal::inclusion(3, 1, |_| Ok::<_, ()>(vec![0; 32]));
    assert!(matches!(short, Err(seal::Error::Tree(_))), "{short:?}");
    assert!(seal::inclusion(3, 3, |_| Ok::<_, ()>(vec![0; 96])).is_err());
    assert!(seal::consistency(3, 4, |_| Ok::<_, ()>(vec![0; 96])).is_err());
    assert!(seal::consistency(3, 0, |_| Ok::<_, ()>(vec![0; 96])).is_err());
    assert_eq!(seal::root(0, Err::<Vec<u8>, _>).expect("the empty tree"), Frontier::default().root());
}

#[test]
fn a_checkpoint_is_verified_by_the_published_key_only() {
    let key = Key::new("example.org/log", &[7; 32]).expect("a key");
    let note = key.sign(5, leaf(1)).expect("signed");
    assert!(note.starts_with("example.org/log\n5\n") && note.contains("\n\n\u{2014} example.org/log "), "{note}");
    let opened = seal::open(&note, key.verifier()).expect("verified");
    assert_eq!((opened.origin.as_str(), opened.size, opened.root), ("example.org/log", 5, leaf(1)));
    assert_eq!(seal::open(&note, Key::parse(key.secret()).expect("the same key").verifier()), Ok(opened));

    let another = Key::new("example.org/log", &[8; 32]).expect("a key");
    assert!(seal::open(&note, another.verifier()).is_err(), "another key of the same name");
    assert!(seal::open(&note.replacen('5', "6", 1), key.verifier()).is_err(), "another size");
    assert!(seal::open("", key.verifier()).is_err());
    assert!(seal::open(&note, "").is_err());
    assert!(Key::new("two words", &[7; 32]).is_err() && Key::new("", &[7; 32]).is_err());
    assert!(Key::parse("PRIVATE+KEY+a+00000000+AA==").is_err());
    assert!(!format!("{key:?}").contains("PRIVATE"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_leaf_is_proved_and_nothing_else(cuts in prop::collection::vec(1..300_u64, 1..5), flip in 0..256_usize) {
        let mut store = Store::default();
        let mut roots = Vec::new();
        for cut in cuts {
            store.append(&leaves(store.size..store.size + cut));
            roots.push((store.size, store.root.expect("a root")));
        }
        let all = leaves(0..store.size);
        let (size, root) = *roots.last().expect("one at least");
        prop_assert_eq!(root, defined(&all, &mut HashMap::new(), 0));
        let mut altered = root;
        altered.0[flip / 8] ^= 1 << (flip % 8);
        for number in 0..size {
            let proof = store.inclusion(size, number);
            prop_assert!(seal::check_inclusion(&proof, size, root, number, leaf(number)));
            prop_assert!(!seal::check_inclusion(&proof, size, altered, number, leaf(number)));
            prop_assert!(!seal::check_inclusion(&proof, size, root, number, leaf(number + 1)));
            prop_assert!(size == 1 || !seal::check_inclusion(&proof, size, root, (number + 1) % size, leaf(number)));
            prop_assert!(!seal::check_inclusion(&proof, size, root, size, leaf(number)));
            for at in 0..proof.len() {
                let mut tampered = proof.clone();
                tampered[at].0[flip / 8] ^= 1 << (flip % 8);
                prop_assert!(!seal::check_inclusion(&tampered, size, root, number, leaf(number)));
                tampered.remove(at);
                prop_assert!(!seal::check_inclusion(&tampered, size, root, number, leaf(number)));
            }
        }
        for (older, older_root) in roots {
            let proof = store.consistency(size, older);
            prop_assert!(seal::check_consistency(&proof, (size, root), (older, older_root)));
            prop_assert!(!seal::check_consistency(&proof, (size, root), (older, leaf(0))) || older_root == leaf(0));
            prop_assert!(!seal::check_consistency(&proof, (size, altered), (older, older_root)));
        }
    }

    #[test]
    fn the_root_is_the_same_leaf_by_leaf(size in 0..700_u64) {
        let all = leaves(0..size);
        let mut frontier = Frontier::default();
        all.iter().for_each(|leaf| frontier.push(*leaf));
        prop_assert_eq!(frontier.size(), size);
        prop_assert_eq!(frontier.root(), defined(&all, &mut HashMap::new(), 0));
    }

    #[test]
    fn any_text_is_no_checkpoint(text in "\\PC{0,60}|([a-z]{1,3}\n){3}\n— [a-z]{1,3} [A-Za-z0-9=]{0,20}\n") {
        let key = Key::new("example.org/log", &[7; 32]).expect("a key");
        prop_assert!(seal::open(&text, key.verifier()).is_err());
        prop_assert!(seal::open(&key.sign(1, leaf(1)).expect("signed"), &text).is_err());
        prop_assert!(Key::parse(&text).is_err());
    }
}
