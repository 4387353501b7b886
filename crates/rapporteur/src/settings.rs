//! What the operator decides: a file, then the environment, then flags, each going before the one named earlier.

mod environment;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use language::{Language, Localized};
use mail::{House, Security, Server, Transport};
use record::file::Limits;
use serde::Deserialize;
use tracing_subscriber::EnvFilter;
use translate::Machine;

/// The file with every setting, its default and what it is for; `rapporteur settings` prints it.
pub const COMMENTED: &str = include_str!("../../../rapporteur.toml");

/// All settings.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    pub listen: SocketAddr,
    pub address: String,
    pub database: String,
    pub treaty: BTreeMap<String, String>,
    pub readers: usize,
    pub clients: usize,
    pub log: String,
    pub log_json: bool,
    pub log_key: String,
    pub mail: Mail,
    pub translation: Translation,
    pub files: Files,
    pub subjects: BTreeMap<String, bool>,
}

/// How many connections to its mail server a house may open: as many as Postfix lets one client open at once.
const CONNECTIONS: std::ops::RangeInclusive<usize> = 1..=50;

/// How mail goes out and in.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    pub user: String,
    pub password: String,
    pub connections: usize,
    pub from: String,
    pub domain: String,
    pub lmtp: String,
}

/// The machine that translates, if there is one.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    pub url: String,
    pub key: String,
    pub seconds: u64,
    pub per_hour: u32,
}

impl Default for Translation {
    fn default() -> Self {
        Translation { url: String::new(), key: String::new(), seconds: 30, per_hour: translate::PER_HOUR }
    }
}

/// Which files come with posts, and how large they are, in MB.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Files {
    pub most: usize,
    pub largest: usize,
    pub together: usize,
    pub kinds: String,
}

/// Files stand in memory while they are taken in and handed over.
const LARGEST_TOGETHER: usize = 200;
/// More files than that are one packed file, or a library.
const MOST_FILES: usize = 50;

impl Default for Files {
    fn default() -> Self {
        let limits = Limits::default();
        Files { most: limits.most, largest: limits.largest, together: limits.together, kinds: limits.endings() }
    }
}

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    None,
    StartTls,
    Tls,
}

impl Default for Mail {
    fn default() -> Self {
        let (host, user, password, from, domain, lmtp) = Default::default();
        Mail { host, port: 25, tls: Tls::None, user, password, connections: 16, from, domain, lmtp }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            address: "http://127.0.0.1:8080".to_owned(),
            database: "sqlite:data/rapporteur.db".to_owned(),
            treaty: [("en".to_owned(), "Rapporteur".to_owned())].into(),
            readers: 2,
            clients: 8,
            log: "info".to_owned(),
            log_json: false,
            log_key: String::new(),
            mail: Mail::default(),
            translation: Translation::default(),
            files: Files::default(),
            subjects: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Reads the file (the default one may be absent) and then the environment.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown key, or a value of the wrong kind; the message names it.
    pub fn load(file: Option<&Path>) -> Result<Self> {
        let path = file.map_or_else(|| PathBuf::from("rapporteur.toml"), Path::to_owned);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && file.is_none() => String::new(),
            Err(error) => return Err(error).with_context(|| format!("the settings in {}", path.display())),
        };
        Settings::read(&text, |name| {
            #[allow(
                clippy::disallowed_methods,
                reason = "this is the one place where the program reads its environment"
            )]
            std::env::var(name).ok()
        })
        .with_context(|| format!("the settings in {}", path.display()))
    }

    /// What a file says, and over it what the environment says.
    fn read(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let settings = Settings::parse(text)?;
        let mut table: toml::Table = toml::from_str(text)?;
        let taken = environment::apply(&mut table, variable)?;
        if taken.is_empty() {
            return Ok(settings);
        }
        let settings = table.try_into::<Settings>().map_err(anyhow::Error::from).and_then(Settings::checked);
        settings.with_context(|| format!("with {} from the environment", taken.join(", ")))
    }

    fn parse(text: &str) -> Result<Self> {
        toml::from_str::<Settings>(text)?.checked()
    }

    /// The settings, where each can be meant.
    fn checked(mut self) -> Result<Self> {
        self.address = public(&self.address)?;
        for code in self.treaty.keys() {
            code.parse::<Language>()
                .ok()
                .with_context(|| format!("treaty.{code}: not one of ar, en, es, fr, ru, zh"))?;
        }
        if let Some(name) = self.subjects.keys().find(|name| !crate::switches().any(|one| one == name.as_str())) {
            bail!("subjects.{name}: not one of {}", crate::switches().collect::<Vec<_>>().join(", "));
        }
        if !CONNECTIONS.contains(&self.mail.connections) {
            bail!("mail.connections = {}: from 1 to {}", self.mail.connections, CONNECTIONS.end());
        }
        let log = &self.log;
        EnvFilter::try_new(log).with_context(|| format!("log = {log}: not a level, and no filter of levels"))?;
        self.lmtp()?;
        self.machine()?;
        self.limits()?;
        Ok(self)
    }

    /// Where mail is handed over by LMTP, if anywhere. Whoever can reach it can hand in any mail in anybody's name, so it is
    /// never open to other machines.
    ///
    /// # Errors
    /// What is no address of this machine with a port.
    pub fn lmtp(&self) -> Result<Option<SocketAddr>> {
        let written = self.mail.lmtp.as_str();
        if written.is_empty() {
            return Ok(None);
        }
        let address: SocketAddr =
            written.parse().with_context(|| format!("mail.lmtp = {written}: not an address with a port"))?;
        if !address.ip().is_loopback() {
            bail!("mail.lmtp = {written}: only an address of this machine, such as 127.0.0.1:2424");
        }
        Ok(Some(address))
    }

    /// The machine that translates, if one is named.
    ///
    /// # Errors
    /// What is no address of a server.
    pub fn machine(&self) -> Result<Option<Machine>> {
        let Translation { url, key, seconds, per_hour } = &self.translation;
        if url.is_empty() {
            return Ok(None);
        }
        if !names_server(url) {
            bail!("translation.url = {url}: not an address such as http://127.0.0.1:5000");
        }
        let patience = Duration::from_secs((*seconds).clamp(1, 300));
        let machine = Machine::new(&translate::Settings { url: url.clone(), key: key.clone(), patience });
        Ok(Some(machine.at_most(*per_hour)))
    }

    /// Which files may come with a post.
    ///
    /// # Errors
    /// A number that is out of bounds, or a kind that the program does not know.
    pub fn limits(&self) -> Result<Limits> {
        let Files { most, largest, together, kinds } = &self.files;
        if !(1..=MOST_FILES).contains(most) {
            bail!("files.most = {most}: from 1 to {MOST_FILES}");
        }
        if *largest == 0 || largest > together || *together > LARGEST_TOGETHER {
            bail!(
                "files.largest = {largest}, files.together = {together}: MB, from 1 to {LARGEST_TOGETHER}, the first not above the second"
            );
        }
        let limits = Limits { most: *most, largest: *largest, together: *together, ..Limits::default() };
        let endings = kinds.split([',', ' ']).filter(|ending| !ending.is_empty());
        match limits.of_kinds(endings) {
            Ok(limits) => Ok(limits),
            Err(ending) => bail!("files.kinds: {ending} is no kind of file that is handed over safely"),
        }
    }

    /// The treaty's name in the languages given.
    pub fn treaty(&self) -> Localized {
        let mut name = Localized::default();
        for (code, text) in &self.treaty {
            if let Ok(language) = code.parse() {
                name.set(language, text);
            }
        }
        name
    }

    /// Whether a subject is switched on; all are unless the settings say otherwise.
    pub fn is_on(&self, subject: &str) -> bool {
        self.subjects.get(subject).copied().unwrap_or(true)
    }

    /// From where mail goes out and where replies go: what the address of the pages says, unless it was set.
    pub fn house(&self) -> House {
        let mut house = House::at(&self.address);
        let set = [(&self.mail.from, &mut house.address), (&self.mail.domain, &mut house.domain)];
        for (value, place) in set {
            if !value.is_empty() {
                place.clone_from(value);
            }
        }
        house
    }

    /// The way out for mail.
    ///
    /// # Errors
    /// A host that cannot be a mail server's.
    pub fn transport(&self) -> Result<Transport> {
        let mail = &self.mail;
        if mail.host.is_empty() {
            return Ok(Transport::Queue);
        }
        let security = match mail.tls {
            Tls::None => Security::Plain,
            Tls::StartTls => Security::StartTls,
            Tls::Tls => Security::Tls,
        };
        let login = Some((mail.user.clone(), mail.password.clone())).filter(|(user, _)| !user.is_empty());
        let (host, connections) = (mail.host.clone(), mail.connections);
        let server = Server { host, port: mail.port, security, login, connections };
        Transport::smtp(&server, &self.house()).with_context(|| format!("the mail server {}", mail.host))
    }

    /// The file in which the key of the sealed log is kept, if not in the database.
    pub fn log_key(&self) -> Option<PathBuf> {
        Some(PathBuf::from(&self.log_key)).filter(|file| !file.as_os_str().is_empty())
    }

    /// How the store is opened.
    pub fn store(&self) -> db::Settings {
        db::Settings {
            url: self.database.clone(),
            readers: self.readers,
            clients: self.clients,
            ..db::Settings::default()
        }
    }
}

/// The public address of the pages as links begin with it: without a slash at its end.
fn public(written: &str) -> Result<String> {
    let address = written.trim_end_matches('/');
    if !names_server(address) || address.contains(['?', '#']) {
        bail!("address = {written}: not an address such as https://forum.example.org");
    }
    Ok(address.to_owned())
}

/// Whether this is an http or https address with a host.
fn names_server(url: &str) -> bool {
    let rest = url.strip_prefix("http://").or(url.strip_prefix("https://")).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty() && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commented_file_names_every_default() {
        assert_eq!(Settings::parse(COMMENTED).expect("it parses"), Settings::default());
    }

    #[test]
    fn a_slip_in_the_file_is_named() {
        let error = Settings::parse("lisen = \"127.0.0.1:80\"").expect_err("an unknown key");
        assert!(error.to_string().contains("lisen"), "{error}");
        let error = Settings::parse("treaty = { de = \"Protokoll\" }").expect_err("an unknown language");
        assert!(error.to_string().contains("treaty.de"), "{error}");
        let error = Settings::parse("subjects = { forun = false }").expect_err("an unknown subject");
        assert!(
            error.to_string().contains("subjects.forun: not one of") && error.to_string().contains("forum"),
            "{error}"
        );
        Settings::parse("subjects = { identity = false }").expect_err("nobody could sign in");
    }

    #[test]
    fn a_mail_server_is_not_flooded_with_connections() {
        for connections in ["0", "51", "-1"] {
            let error =
                Settings::parse(&format!("mail = {{ connections = {connections} }}")).expect_err("too few or many");
            assert!(error.to_string().contains("connections"), "{error}");
        }
    }

    #[test]
    fn mail_is_handed_over_on_this_machine_only() {
        let lmtp =
            |address: &str| Settings::parse(&format!("mail = {{ lmtp = \"{address}\" }}")).and_then(|s| s.lmtp());
        assert_eq!(lmtp("").expect("nowhere"), None);
        assert_eq!(lmtp("[::1]:24").expect("here"), Some("[::1]:24".parse().expect("an address")));
        for elsewhere in ["0.0.0.0:24", "192.0.2.1:24", "127.0.0.1", "localhost:24", "[::]:24"] {
            assert!(lmtp(elsewhere).is_err(), "{elsewhere}");
        }
    }

    #[test]
    fn files_are_limited_as_the_operator_says() {
        let limits = |files: &str| Settings::parse(&format!("files = {{ {files} }}")).and_then(|s| s.limits());
        assert_eq!(limits("").expect("the usual ones"), Limits::default());
        let own = limits("most = 2, largest = 1, together = 1, kinds = \"pdf, docx\"").expect("own ones");
        assert_eq!((own.most, own.bytes(), own.endings().as_str()), (2, (1 << 20, 1 << 20), "pdf, docx"));
        for wrong in ["most = 0", "most = 51", "largest = 0", "largest = 26", "together = 201", "kinds = \"html\""] {
            assert!(limits(wrong).is_err(), "{wrong}");
        }
        assert_eq!(said("", &[("RAPPORTEUR_FILES_MOST", "9")]).expect("it is taken").files.most, 9);
        assert!(said("", &[("RAPPORTEUR_FILES_LARGEST", "99")]).is_err());
        let both = [("RAPPORTEUR_FILES_LARGEST", "99"), ("RAPPORTEUR_FILES_TOGETHER", "99")];
        assert_eq!(said("", &both).expect("together they can be meant").files.largest, 99);
    }

    #[test]
    fn nothing_is_translated_by_a_machine_unless_one_is_named() {
        let machine = |url: &str| {
            let settings = Settings::parse(&format!("translation = {{ url = \"{url}\" }}"))?;
            Ok::<_, anyhow::Error>(settings.machine()?.map(|machine| machine.name().to_owned()))
        };
        assert_eq!(machine("").expect("none"), None);
        assert_eq!(machine("https://translate.example/").expect("one").as_deref(), Some("translate.example"));
        assert_eq!(machine("http://127.0.0.1:5000").expect("one").as_deref(), Some("127.0.0.1"));
        for wrong in ["translate.example", "ftp://translate.example", "https://", "http://a b"] {
            assert!(machine(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn links_begin_with_an_address_that_can_be_opened() {
        let address = |address: &str| Settings::parse(&format!("address = \"{address}\"")).map(|s| s.address);
        for (written, kept) in [
            ("https://treaty.example", "https://treaty.example"),
            ("https://treaty.example//", "https://treaty.example"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ] {
            assert_eq!(address(written).expect("an address"), kept);
            assert_eq!(said("", &[("RAPPORTEUR_ADDRESS", written)]).expect("it is taken").address, kept);
        }
        for wrong in [
            "",
            "treaty.example/",
            "ftp://x",
            "https://x y",
            "https://",
            "https:///forums",
            "https://x/?a=b",
            "https://x#y",
        ] {
            let error = address(wrong).expect_err(wrong).to_string();
            assert!(error.contains(&format!("address = {wrong}:")) && error.contains("such as https://"), "{error}");
            let refused = said("", &[("RAPPORTEUR_ADDRESS", wrong)]).expect_err(wrong);
            assert!(refused.to_string().contains("RAPPORTEUR_ADDRESS"), "{refused}");
        }
    }

    #[test]
    fn the_environment_goes_before_the_file() {
        let settings = said("database = \"sqlite:a.db\"", &[("DATABASE_URL", "postgres://localhost/rapporteur")]);
        assert_eq!(settings.expect("it is taken").database, "postgres://localhost/rapporteur");
        let all = [
            ("RAPPORTEUR_LISTEN", "127.0.0.1:81"),
            ("RAPPORTEUR_LOG_JSON", "true"),
            ("RAPPORTEUR_MAIL_PORT", "587"),
            ("RAPPORTEUR_MAIL_TLS", "starttls"),
            ("RAPPORTEUR_TREATY_FR", "Protocole"),
            ("RAPPORTEUR_SUBJECTS_FORUM", "false"),
        ];
        let settings = said("mail = { port = 25, user = \"house\" }", &all).expect("they are taken");
        assert_eq!((settings.listen.port(), settings.log_json, settings.mail.port), (81, true, 587));
        assert_eq!((settings.mail.tls, settings.mail.user.as_str()), (Tls::StartTls, "house"));
        assert_eq!(settings.treaty().get(Language::French), "Protocole");
        assert!(!settings.is_on("forum") && settings.is_on("log"));
        for (name, wrong) in [
            ("RAPPORTEUR_LISTEN", "8080"),
            ("RAPPORTEUR_MAIL_PORT", "many"),
            ("RAPPORTEUR_LOG_JSON", "yes"),
            ("RAPPORTEUR_LOG", "nonsense=="),
        ] {
            let refused = said("", &[(name, wrong)]).expect_err(wrong);
            assert!(refused.to_string().contains(name), "{refused}");
        }
    }

    #[test]
    fn the_commented_file_names_every_part() {
        let line = COMMENTED.lines().find(|line| line.starts_with("# The parts: ")).expect("a line of parts");
        let named: Vec<&str> = line["# The parts: ".len()..].trim_end_matches('.').split(", ").collect();
        assert_eq!(named, crate::switches().collect::<Vec<_>>());
    }

    fn said(file: &str, environment: &[(&str, &str)]) -> Result<Settings> {
        Settings::read(file, |name| {
            environment.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned())
        })
    }
}
