//! Where the house's mail comes from and where replies to it go.

use record::RecordId;

/// The addresses of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// Stands as the sender of every mail.
    pub address: String,
    /// At this domain the house takes mail for its own addresses ([`Slot`]), and its Message-IDs end in it.
    pub domain: String,
}

impl House {
    /// What follows from the address of the pages, where the operator set nothing else: `rapporteur@` its host.
    pub fn at(base: &str) -> Self {
        let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
        let host = rest.split('/').next().unwrap_or_default();
        let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let named = host.chars().any(|c| c.is_ascii_alphabetic()) && !host.starts_with('[');
        let domain = if named { host } else { "localhost" };
        House { address: format!("rapporteur@{domain}"), domain: domain.to_owned() }
    }

    /// A Message-ID, without angle brackets, from what makes it unique in this house: `post.127`, or a token.
    pub fn message_id(&self, unique: &str) -> String {
        format!("{unique}@{}", self.domain)
    }

    /// Whether mail to this address is for the house.
    pub fn takes(&self, address: &str) -> bool {
        let here = address.rsplit_once('@').is_some_and(|(_, domain)| domain.eq_ignore_ascii_case(&self.domain));
        here || address.eq_ignore_ascii_case(&self.address)
    }

    /// What one of the house's own addresses is for; nothing when it is another address.
    pub fn slot<'a>(&self, address: &'a str) -> Option<Slot<'a>> {
        let (local, domain) = address.rsplit_once('@')?;
        let (kind, rest) = local.split_once('+').filter(|_| domain.eq_ignore_ascii_case(&self.domain))?;
        match kind {
            _ if rest.is_empty() => None,
            REPLY => Some(Slot::Reply(rest)),
            BEGIN => {
                let (place, token) = rest.split_once('-')?;
                Some(Slot::Begin { place: RecordId(place.parse().ok()?), token })
            }
            LEAVE => Some(Slot::Leave(rest)),
            BOUNCE => Some(Slot::Bounce(rest)),
            NOMINATE => Some(Slot::Nominate(RecordId(rest.parse().ok()?))),
            _ => None,
        }
    }

    /// The address for replies under a token.
    pub fn reply_address(&self, token: &str) -> String {
        format!("{REPLY}+{token}@{}", self.domain)
    }

    /// The address to which a reader of a list writes to begin a thread at a place.
    pub fn begin_address(&self, place: RecordId, token: &str) -> String {
        format!("{BEGIN}+{place}-{token}@{}", self.domain)
    }

    /// The address to which a reader of a list writes to hear no more of it.
    pub fn leave_address(&self, token: &str) -> String {
        format!("{LEAVE}+{token}@{}", self.domain)
    }

    /// The address to which offices send their nominations for a forum.
    pub fn nominate_address(&self, forum: RecordId) -> String {
        format!("{NOMINATE}+{forum}@{}", self.domain)
    }

    /// The address to which mail servers report what became of one mail.
    pub fn bounce_address(&self, token: &str) -> String {
        format!("{BOUNCE}+{token}@{}", self.domain)
    }
}

/// What an address of the house is for, with the token that nobody can guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot<'a> {
    /// Replies to one thing, of one person.
    Reply(&'a str),
    /// A new thread at a place, of one person.
    Begin { place: RecordId, token: &'a str },
    /// One person wants no more mails of a list.
    Leave(&'a str),
    /// Reports on one mail.
    Bounce(&'a str),
    /// Nominations for a forum: the one address that anybody may know.
    Nominate(RecordId),
}

/// How the addresses begin.
const REPLY: &str = "reply";
const BEGIN: &str = "begin";
const LEAVE: &str = "leave";
const BOUNCE: &str = "bounce";
const NOMINATE: &str = "nominate";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_comes_from_the_pages() {
        assert_eq!(House::at("https://forum.example:8443/x").address, "rapporteur@forum.example");
        assert_eq!(House::at("http://127.0.0.1:8080").domain, "localhost");
        assert_eq!(House::at("http://[::1]:8080").domain, "localhost");
        assert_eq!(House::at("https://forum.example").reply_address("abc"), "reply+abc@forum.example");
        let house = House::at("https://forum.example");
        assert_eq!(house.slot("reply+abc@FORUM.example"), Some(Slot::Reply("abc")));
        let begins = house.begin_address(RecordId(12), "abc");
        assert_eq!(house.slot(&begins), Some(Slot::Begin { place: RecordId(12), token: "abc" }));
        assert_eq!(house.slot(&house.leave_address("abc")), Some(Slot::Leave("abc")));
        assert_eq!(house.slot(&house.bounce_address("abc")), Some(Slot::Bounce("abc")));
        assert_eq!(house.slot(&house.nominate_address(RecordId(12))), Some(Slot::Nominate(RecordId(12))));
        for other in ["reply+abc@elsewhere.example", "reply+@forum.example", "rapporteur@forum.example", "reply+abc"] {
            assert_eq!(house.slot(other), None, "{other}");
        }
        assert_eq!(house.slot("begin+twelve-abc@forum.example"), None);
    }
}
