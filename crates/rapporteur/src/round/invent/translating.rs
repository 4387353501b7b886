//! One post is put into English officially, by the officer, and one by its author, as a courtesy.

use super::Invention;
use crate::round::script::Translation;

pub(super) fn habit(round: &mut Invention<'_>) {
    for kind in ["official", "courtesy"] {
        let Some(post) = round.one(|post| post.language != "en") else { break };
        round.touched.insert(post.key.clone());
        let officer = round.script.officer.address.split('@').next().unwrap_or_default();
        let translation = Translation {
            at: post.at.plus_days(1),
            by: if kind == "official" { officer.to_owned() } else { post.by },
            post: post.key,
            kind: kind.to_owned(),
            language: "en".to_owned(),
            text: round.words(0),
        };
        round.script.translations.push(translation);
    }
}
