//! Light stemming of Arabic: the article with what is written together with it, and the usual endings. The lists are those of
//! Larkey, Ballesteros and Connell's "light10"; what they drop once is dropped as often as it stands there, so that a word
//! whose own first letters look like an article is the same with and without one.

/// What a word may begin with, and how many letters must stay.
const BEGINNINGS: [(&str, usize); 6] = [("بال", 2), ("كال", 2), ("فال", 2), ("ال", 2), ("لل", 2), ("و", 3)];

/// What it may end with; each is dropped in turn as long as two letters stay.
const ENDINGS: [&str; 9] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا"];

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word;
    while let Some(rest) = BEGINNINGS
        .iter()
        .find_map(|(beginning, stays)| stem.strip_prefix(beginning).filter(|rest| rest.chars().count() >= *stays))
    {
        stem = rest;
    }
    for ending in ENDINGS {
        stem = stem.strip_suffix(ending).filter(|rest| rest.chars().count() >= 2).unwrap_or(stem);
    }
    stem.to_owned()
}
