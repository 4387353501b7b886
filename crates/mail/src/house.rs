//! Where the house's mail comes from and where replies to it go.

/// The addresses of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// Stands as the sender of every mail.
    pub address: String,
    /// At this domain the house takes mail for `reply+TOKEN`, and its Message-IDs end in it.
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

    /// The token in one of the house's addresses for replies; nothing when it is another address.
    pub fn token<'a>(&self, address: &'a str) -> Option<&'a str> {
        let (local, domain) = address.rsplit_once('@')?;
        let token = local.strip_prefix(REPLY)?;
        (domain.eq_ignore_ascii_case(&self.domain) && !token.is_empty()).then_some(token)
    }

    /// The address for replies under a token.
    pub fn reply_address(&self, token: &str) -> String {
        format!("{REPLY}{token}@{}", self.domain)
    }
}

/// How the addresses for replies begin.
const REPLY: &str = "reply+";

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
        assert_eq!(house.token("reply+abc@FORUM.example"), Some("abc"));
        for other in ["reply+abc@elsewhere.example", "reply+@forum.example", "rapporteur@forum.example", "reply+abc"] {
            assert_eq!(house.token(other), None, "{other}");
        }
    }
}
