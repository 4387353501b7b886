//! Where a forum was published: the addresses and the name under which it was held. What is taken away of it names these wherever it
//! was brought in since, so that the same forum gives the same files.

use mail::House;
use page::Page;
use record::RecordId;
use serde::{Deserialize, Serialize};

use super::{Words, words};

/// So long is each of the addresses at most.
const LONGEST: usize = 500;

/// The server on which a forum was held, or to which the history of a mailing list was brought first.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The treaty that it serves.
    pub treaty: Words,
    /// Its address: those of its posts begin with it.
    pub address: String,
    /// By which mail programs know the forum (RFC 2919).
    pub list_id: String,
    /// The sender of its mails.
    pub sender: String,
    /// In a demonstration: the symbol of the document that is not invented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_in: Option<String>,
}

impl Published {
    /// A forum of this server.
    pub(super) fn here(page: &Page, forum: RecordId) -> Self {
        let site = page.site();
        Published {
            treaty: words(&site.settings.name),
            address: page.base().to_owned(),
            list_id: list_id(&forum.to_string(), &site.house),
            sender: site.house.address.clone(),
            read_in: site.read_in.clone().filter(|_| page.invented()),
        }
    }

    /// Where a forum that was brought in had been published before: what its archive says, or, of one that was taken away before
    /// archives said so, what its address tells. Nowhere, if it is the history of a mailing list.
    pub(super) fn before(source: &str, said: Option<&Published>) -> Option<Self> {
        said.cloned().or_else(|| Self::by_address(source))
    }

    fn by_address(source: &str) -> Option<Self> {
        let (address, forum) = source.rsplit_once("/forums/")?;
        forum.parse::<RecordId>().ok()?;
        let house = House::at(address);
        let list_id = list_id(forum, &house);
        let published = Published {
            treaty: Words::new(),
            address: address.to_owned(),
            list_id,
            sender: house.address,
            read_in: None,
        };
        published.is_plain().then_some(published)
    }

    /// The address of a post, by the number that it had there.
    pub(super) fn post(&self, number: i64) -> String {
        format!("{}/posts/{number}", self.address)
    }

    /// Whether its addresses can stand in a head of a mail and in an address, each as one word.
    pub(super) fn is_plain(&self) -> bool {
        let word = |text: &String| text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
        let closed = |text: &String| !text.is_empty() && word(text) && !text.contains(['<', '>', '"']);
        let address = self.address.starts_with("https://") || self.address.starts_with("http://");
        let read_in = self.read_in.as_ref().is_none_or(|symbol| !symbol.contains('\0') && symbol.len() <= LONGEST);
        address && [&self.address, &self.list_id].into_iter().all(closed) && mail::is_writable(&self.sender) && read_in
    }
}

fn list_id(forum: &str, house: &House) -> String {
    format!("forum.{forum}.{}", house.domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_archive_tells_by_its_address_where_it_was_published() {
        let before = Published::before("https://forum.example:8443/forums/9", None).expect("an address");
        assert_eq!(before.post(12), "https://forum.example:8443/posts/12");
        assert_eq!(
            (before.list_id.as_str(), before.sender.as_str()),
            ("forum.9.forum.example", "rapporteur@forum.example")
        );
        for list in ["bch-list.mbox", "", "https://forum.example/forums/", "https://a b.example/forums/1", "x/forums/1"]
        {
            assert_eq!(Published::before(list, None), None, "{list}");
        }
    }

    #[test]
    fn what_would_begin_another_head_of_a_mail_is_no_address() {
        let plain = Published::before("https://forum.example/forums/9", None).expect("an address");
        for change in [
            |one: &mut Published| one.address.push('\n'),
            |one: &mut Published| one.list_id = "a>\r\nBcc: <b".to_owned(),
            |one: &mut Published| one.list_id.clear(),
            |one: &mut Published| one.sender = "nobody".to_owned(),
            |one: &mut Published| one.read_in = Some("\0".to_owned()),
        ] {
            let mut other = plain.clone();
            change(&mut other);
            assert!(plain.is_plain() && !other.is_plain(), "{other:?}");
        }
    }
}
