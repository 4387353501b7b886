//! Where tiles and entries stand below the log's address, by C2SP tlog-tiles: `tile/<L>/<N>[.p/<W>]` and
//! `tile/entries/<N>[.p/<W>]`, with N in groups of three digits (`x001/x234/067`).

use std::fmt;

use crate::TILE_WIDTH;

/// A tile: the hashes of up to 256 consecutive subtrees of 256^level leaves each, or of leaves at level 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TileId {
    pub level: u8,
    pub number: u64,
}

/// What can be asked for, and how many hashes or entries of it: a full one has 256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    Tile(TileId, u16),
    Entries(u64, u16),
}

impl Resource {
    /// Reads what comes after `tile/`; only the one form that the standard gives each resource is taken.
    pub fn parse(path: &str) -> Option<Self> {
        let (what, rest) = path.split_once('/')?;
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, width.parse().ok().filter(|width| (1..TILE_WIDTH).contains(width))?),
            None => (rest, TILE_WIDTH),
        };
        let mut n: u64 = 0;
        for group in number.split('/') {
            let digits: u64 = group.trim_start_matches('x').parse().ok().filter(|digits| *digits < 1000)?;
            n = n.checked_mul(1000)?.checked_add(digits)?;
        }
        let resource = match what {
            "entries" => Resource::Entries(n, width),
            level => {
                let level = level.parse().ok().filter(|level| *level < 64)?;
                Resource::Tile(TileId { level, number: n }, width)
            }
        };
        // One resource has one address: no leading zeros, signs or groups that the standard would not write.
        (resource.to_string() == path).then_some(resource)
    }

    /// How many hashes or entries of it are asked for.
    pub fn width(self) -> u16 {
        match self {
            Resource::Tile(_, width) | Resource::Entries(_, width) => width,
        }
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, width) = match self {
            Resource::Tile(tile, width) => {
                write!(f, "{}/", tile.level)?;
                (tile.number, *width)
            }
            Resource::Entries(number, width) => {
                f.write_str("entries/")?;
                (*number, *width)
            }
        };
        let mut groups = vec![format!("{:03}", number % 1000)];
        let mut rest = number / 1000;
        while rest > 0 {
            groups.push(format!("x{:03}", rest % 1000));
            rest /= 1000;
        }
        groups.reverse();
        f.write_str(&groups.join("/"))?;
        if width < TILE_WIDTH { write!(f, ".p/{width}") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paths_are_the_standards() {
        let cases = [
            ("0/000", Resource::Tile(TileId { level: 0, number: 0 }, 256)),
            ("0/x001/x234/067", Resource::Tile(TileId { level: 0, number: 1_234_067 }, 256)),
            ("63/273.p/112", Resource::Tile(TileId { level: 63, number: 273 }, 112)),
            ("entries/x001/000.p/1", Resource::Entries(1000, 1)),
        ];
        for (path, resource) in cases {
            assert_eq!(Resource::parse(path), Some(resource));
            assert_eq!(resource.to_string(), path);
        }
        let others = [
            "",
            "0",
            "0/",
            "0/0",
            "0/0000",
            "00/000",
            "64/000",
            "-1/000",
            "data/000",
            "0/000/",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/+1",
            "0/000.p/1/",
            "0/x000/001",
            "0/001/001",
            "0/xx01",
            "8/0/000",
            "entries/1",
            "0/x018/x446/x744/x073/x709/x551/616",
        ];
        for path in others {
            assert_eq!(Resource::parse(path), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn a_path_is_read_as_what_it_was_written_for(
            level in 0..64_u8, number in prop_oneof![0..2000_u64, any::<u64>()], width in 1..=256_u16, entries: bool,
        ) {
            let resource = match entries {
                true => Resource::Entries(number, width),
                false => Resource::Tile(TileId { level, number }, width),
            };
            prop_assert_eq!(Resource::parse(&resource.to_string()), Some(resource));
            // The crate below writes the same, in Go's form with the height in front.
            let theirs = tlog_tiles::Tile::new(8, if entries { 0 } else { level }, number, u32::from(width), entries).path();
            let ours = resource.to_string().replace("entries/", "data/");
            prop_assert_eq!(theirs, format!("tile/8/{ours}"));
        }

        #[test]
        fn any_path_is_taken_or_refused(path in "[0-9x./p]{0,12}|\\PC{0,12}|[0-9]/x?[0-9]{3}(.p/[0-9]{1,3})?") {
            if let Some(resource) = Resource::parse(&path) {
                prop_assert_eq!(resource.to_string(), path);
            }
        }
    }
}
