//! Pictures of counts, as HTML that needs no script and no inline style: what they look like stands in the site's sheet,
//! in its colours by name, so that they follow the dark mode, print, and run from right to left.
//!
//! A list of links was chosen over SVG: it is lighter (no coordinates), wraps on a phone, is read out as a list with an
//! accessible name for each link, and takes its direction from the page.

#![forbid(unsafe_code)]

mod columns;
mod tiles;

pub use columns::{Column, ColumnWords, Columns};
pub use tiles::{Group, State, Tile, Tiles, Words};
