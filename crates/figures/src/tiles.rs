//! One square per Party, by region: how each stands is told by fill and pattern, so that it is read without colour.

use std::fmt::Write as _;

use language::{Markup, escape};

/// A picture of tiles with its legend and its table.
#[derive(Clone, Debug)]
pub struct Tiles<'a> {
    /// Every state, in the order of the legend, also those in which no tile is.
    pub states: &'a [State],
    /// Groups without tiles are left out.
    pub groups: &'a [Group],
    pub words: Words,
}

/// A state in which a tile can be. The sheet draws the class `is-CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub code: &'static str,
    /// "action taken".
    pub name: String,
}

/// A region with its Parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub tiles: Vec<Tile>,
}

/// A Party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Two letters, or a few.
    pub code: String,
    pub name: String,
    /// The place of its state in [`Tiles::states`].
    pub state: usize,
    /// Where it leads; empty where it leads nowhere.
    pub href: String,
}

/// What the picture says beside the tiles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What a tile is called together with its state, with `{code}`, which is what is seen, `{name}` and `{state}`:
    /// "{code}, {name}: {state}".
    pub tile: String,
    /// The legend's name.
    pub legend: String,
    /// "The same as a table".
    pub table: String,
    /// The headings of the table's columns.
    pub party: String,
    pub group: String,
    pub state: String,
}

impl Tiles<'_> {
    /// How many tiles are in each state, in the order of the states.
    pub fn counts(&self) -> Vec<usize> {
        let tiles = || self.groups.iter().flat_map(|group| &group.tiles);
        (0..self.states.len()).map(|state| tiles().filter(|tile| tile.state == state).count()).collect()
    }

    /// The picture, its legend with counts, and the same as a table.
    pub fn draw(&self) -> Markup {
        let mut html = String::from("<div class=\"figure\">\n");
        for group in self.shown() {
            self.group(&mut html, group);
        }
        html.push_str("</div>\n");
        self.legend(&mut html);
        self.table(&mut html);
        Markup::finished(html)
    }

    fn shown(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| !group.tiles.is_empty())
    }

    fn group(&self, html: &mut String, group: &Group) {
        let name = escape(&group.name);
        let _ = write!(html, "<div><p class=\"over\">{name}</p><ul class=\"tiles\">");
        for tile in &group.tiles {
            let state = self.states.get(tile.state);
            let (class, name) = state.map_or(("", ""), |state| (state.code, state.name.as_str()));
            let said = self.words.tile.replace("{code}", &tile.code).replace("{state}", name);
            let said = said.replace("{name}", &tile.name);
            let (said, href, code) = (escape(&said), escape(&tile.href), escape(&tile.code));
            // The title is for the hand that rests on a tile, the label for the ear.
            let _ = if tile.href.is_empty() {
                write!(
                    html,
                    "\n<li><span class=\"tile is-{class}\" role=\"img\" title=\"{said}\" aria-label=\"{said}\">{code}</span></li>"
                )
            } else {
                write!(
                    html,
                    "\n<li><a class=\"tile is-{class}\" href=\"{href}\" title=\"{said}\" aria-label=\"{said}\">{code}</a></li>"
                )
            };
        }
        html.push_str("</ul></div>\n");
    }

    fn legend(&self, html: &mut String) {
        let _ = write!(html, "<ul class=\"legend\" aria-label=\"{}\">", escape(&self.words.legend));
        for (state, count) in self.states.iter().zip(self.counts()).filter(|(_, count)| *count > 0) {
            let (class, name) = (state.code, escape(&state.name));
            let _ =
                write!(html, "\n<li><span class=\"tile is-{class}\" aria-hidden=\"true\"></span>{name} {count}</li>");
        }
        html.push_str("</ul>\n");
    }

    fn table(&self, html: &mut String) {
        let words = &self.words;
        let [table, party, group, state] =
            [&words.table, &words.party, &words.group, &words.state].map(|word| escape(word));
        let _ = write!(
            html,
            "<details class=\"noprint\"><summary>{table}</summary>\n\
             <div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{table}\"><table class=\"stack\">\n\
             <thead><tr><th scope=\"col\">{party}</th><th scope=\"col\">{group}</th><th scope=\"col\">{state}</th></tr></thead>\n<tbody>"
        );
        for group in self.shown() {
            for tile in &group.tiles {
                let state = self.states.get(tile.state).map_or("", |state| state.name.as_str());
                let (href, name, group, state) =
                    (escape(&tile.href), escape(&tile.name), escape(&group.name), escape(state));
                let name = if href.is_empty() { name } else { format!("<a href=\"{href}\">{name}</a>") };
                let _ = write!(
                    html,
                    "\n<tr><th scope=\"row\">{name}</th><td class=\"on\">{group}</td><td class=\"on\">{state}</td></tr>"
                );
            }
        }
        html.push_str("</tbody>\n</table></div></details>\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn states() -> Vec<State> {
        let state = |code, name: &str| State { code, name: name.to_owned() };
        vec![
            state("action-taken", "action taken"),
            state("under-way", "under way"),
            state("no-information", "no information"),
        ]
    }

    fn tile(code: &str, name: &str, state: usize) -> Tile {
        Tile { code: code.to_owned(), name: name.to_owned(), state, href: format!("/parties/{code}") }
    }

    fn words() -> Words {
        let word = str::to_owned;
        Words {
            tile: word("{code}, {name}: {state}"),
            legend: word("Legend"),
            table: word("The same as a table"),
            party: word("Party"),
            group: word("Region"),
            state: word("State"),
        }
    }

    #[test]
    fn a_picture_has_its_legend_and_its_table() {
        let groups = [
            Group { name: "Northern shores".into(), tiles: vec![tile("XK", "Korinth", 0), tile("XE", "Esmeria", 2)] },
            Group { name: "Nobody's".into(), tiles: Vec::new() },
            Group { name: "Islands & others".into(), tiles: vec![tile("QN", "Q<N>", 0)] },
        ];
        let tiles = Tiles { states: &states(), groups: &groups, words: words() };
        assert_eq!(tiles.counts(), [2, 0, 1]);
        insta::assert_snapshot!("tiles", tiles.draw());
    }

    proptest! {
        #[test]
        fn every_tile_is_drawn_once_and_stands_in_the_table(
            names in prop::collection::vec(("[A-Z]{2}", "\\PC{1,12}", 0_usize..5), 0..20),
        ) {
            let tiles: Vec<Tile> = names.iter().map(|(code, name, state)| tile(code, name, *state)).collect();
            let count = tiles.len();
            let groups = [Group { name: "All".to_owned(), tiles }];
            let picture = Tiles { states: &states(), groups: &groups, words: words() };
            let html = picture.draw();
            let html = html.as_str();
            prop_assert_eq!(html.matches("<a class=\"tile ").count(), count);
            prop_assert_eq!(html.matches("<th scope=\"row\">").count(), count);
            prop_assert!(picture.counts().iter().sum::<usize>() <= count);
            // Whatever the names are, nothing of them becomes markup: every tag is one of ours.
            let tags = ["<div", "</div", "<p", "</p", "<ul", "</ul", "<li", "</li", "<a ", "</a", "<span", "</span", "<details",
                "</details", "<summary", "</summary", "<table", "</table", "<thead", "</thead", "<tbody", "</tbody", "<t", "</t"];
            prop_assert!(html.match_indices('<').all(|(at, _)| tags.iter().any(|tag| html[at..].starts_with(tag))));
        }
    }
}
