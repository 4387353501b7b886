//! A mail to many people of a forum, each in their own language and with their own way off its list.

use db::{Instant, Result, Write};
use language::Language;
use mail::reader::{self, Reader};
use mail::{Answerable, Draw, Outgoing, Recipient};
use page::Site;
use record::request::Request;
use record::{PersonId, RecordId, person};

use super::notice::ANSWERABLE_AFTER_CLOSING;
use super::whole_list;
use crate::model::Notices;
use crate::store::subscription;

/// What a mail says to one reader.
pub(crate) struct Letter {
    pub subject: String,
    pub text: String,
    /// What the Reply button answers, if it can be answered.
    pub about: Option<RecordId>,
}

/// A mail of a forum to several people.
pub(crate) struct ToMany<'a> {
    pub site: &'a Site,
    pub forum: &'a Request,
    /// What tells it from all other mails of the house.
    pub name: String,
}

impl ToMany<'_> {
    /// Queues it for each of `people` who did not leave the list.
    pub(crate) fn queue(
        &self,
        tx: &mut Write<'_>,
        mut people: Vec<PersonId>,
        (draw, now): (&Draw, Instant),
        letter: impl Fn(&Recipient, &Reader) -> Letter,
    ) -> Result<()> {
        let (site, forum, name) = (self.site, self.forum, &self.name);
        let until = forum.window.map_or(now, |window| window.closes) + ANSWERABLE_AFTER_CLOSING;
        people.sort_unstable();
        people.dedup();
        for who in people {
            // Who left the list is told no more of it.
            if subscription::chosen(tx, forum.id, who)? == Some(Notices::None) {
                continue;
            }
            let given = reader::give(tx, forum.id, who, draw, until)?;
            let reads = person::reads(tx, who)?.unwrap_or(Language::English);
            let Some(to) = Recipient::of(&person::get(tx, who)?, reads) else { continue };
            let letter = letter(&to, &given);
            let treaty = site.settings.name.get(to.language).to_owned();
            let answerable = letter.about.map(|about| Answerable {
                about,
                token: draw.token(&format!("{name}/{who}")),
                expires: until,
            });
            let mail = Outgoing {
                list: Some(whole_list(site, forum.id, None, &given.leaves)),
                failures: Some(draw.token(&format!("{name}/{who}/failures"))),
                archived_at: Some(format!("{}/forums/{}", site.settings.base, forum.id)),
                answerable,
                ..Outgoing::new(
                    to,
                    treaty,
                    site.house.message_id(&format!("{name}.{who}")),
                    letter.subject,
                    letter.text,
                )
            };
            mail::queue(tx, &site.house, &mail, now)?;
        }
        Ok(())
    }
}
