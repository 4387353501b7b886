//! What announcing a forum sends, for an officer to see before it does: how many mails, in which languages, to whom, and one of
//! them as it will be read.

use std::collections::BTreeMap;

use db::Read;
use language::{Language, Markup};
use mail::Recipient;
use page::Page;
use record::person;

use crate::by_mail::invitation::{self, Invitation, Words};
use crate::store::participant;
use crate::store::setup::Forum;

/// So many names are shown.
const SHOWN: usize = 40;

/// The mails that announcing a forum sends.
pub(crate) struct Announcing {
    /// To whom; somebody who takes part and moderates gets one for each.
    pub to: Vec<String>,
    pub languages: BTreeMap<Language, usize>,
    /// Who has no address and gets none.
    pub without: Vec<String>,
    /// The first of them.
    pub sample: Option<Sample>,
}

/// A mail as it will be read, without the secrets that it will carry.
pub(crate) struct Sample {
    pub name: String,
    pub language: Language,
    pub words: Words,
}

impl Announcing {
    pub(crate) fn find(tx: &mut Read<'_>, page: &Page, forum: &Forum) -> db::Result<Self> {
        let (mut to, mut languages, mut without, mut sample) = (Vec::new(), BTreeMap::new(), Vec::new(), None);
        for (who, capacity) in participant::everybody(tx, forum.request.id)? {
            let (person, reads) = (person::get(tx, who)?, person::reads(tx, who)?);
            let Some(one) = Recipient::of(&person, reads.unwrap_or(Language::English)) else {
                without.push(person.name());
                continue;
            };
            *languages.entry(one.language).or_default() += 1;
            if sample.is_none() {
                let invitation = Invitation { forum: &forum.request, person: who, capacity };
                let words = invitation::sample(tx, page.site(), &invitation, &one, page.now)?;
                sample = words.map(|words| Sample { name: one.name.clone(), language: one.language, words });
            }
            to.push(one.name);
        }
        Ok(Announcing { to, languages, without, sample })
    }

    /// So many names as fit, and an ellipsis where there are more.
    pub(crate) fn names(&self, page: &Page, names: &[String]) -> Markup {
        let more = (names.len() > SHOWN).then(|| "…".to_owned());
        page.names(names.iter().take(SHOWN).cloned().chain(more))
    }
}
