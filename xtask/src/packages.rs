//! What the tests need from the machine, and where Debian has it.

use crate::Result;
use crate::run::{in_view, is_root, quietly, which};
use std::path::Path;
use std::process::{Command, Stdio};

/// Something that must be there, how to see whether it is, and Debian's packages that bring it.
struct Need {
    what: &'static str,
    packages: &'static [&'static str],
    present: fn() -> bool,
}

/// For the Rust tests.
const FOR_TESTS: &[Need] = &[
    Need { what: "a PostgreSQL server", packages: &["postgresql"], present: || crate::postgres::programs().is_some() },
    Need {
        what: "ISO codes",
        packages: &["iso-codes"],
        present: || Path::new("/usr/share/iso-codes/json/iso_3166-1.json").is_file(),
    },
    Need { what: "Python", packages: &["python3"], present: || which("python3").is_some() },
    Need { what: "a mail server", packages: &["python3-aiosmtpd"], present: || debian_python_has("aiosmtpd") },
    Need { what: "Postfix", packages: &["postfix"], present: || Path::new("/usr/sbin/postfix").is_file() },
    Need { what: "notmuch", packages: &["notmuch"], present: || which("notmuch").is_some() },
    Need { what: "SpamAssassin", packages: &["spamassassin"], present: || which("spamassassin").is_some() },
];

/// For the checks of pages: the browser, the validator's Java, and letters for all six languages.
const FOR_PAGES: &[Need] = &[
    Need { what: "Chromium", packages: &["chromium"], present: || which("chromium").is_some() },
    Need { what: "Node", packages: &["nodejs"], present: || which("node").is_some() },
    Need { what: "npm", packages: &["npm"], present: || which("npm").is_some() },
    Need { what: "Java", packages: &["default-jre-headless"], present: || which("java").is_some() },
    Need {
        what: "Arabic letters",
        packages: &["fonts-noto-core"],
        present: || Path::new("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf").is_file(),
    },
    Need {
        what: "Chinese letters",
        packages: &["fonts-noto-cjk"],
        present: || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file(),
    },
];

/// The checks' browser driver wants this Node or a newer one.
const NODE: u32 = 20;

/// How this task may install packages.
enum Means {
    Root,
    SudoWithoutPassword,
    None,
}

/// Installs what is missing when that needs no password; otherwise an error with the one line to run.
pub fn ensure(pages: bool) -> Result<()> {
    let needs = || FOR_TESTS.iter().chain(if pages { FOR_PAGES } else { &[] });
    let missing: Vec<&Need> = needs().filter(|need| !(need.present)()).collect();
    if !missing.is_empty() {
        let words: Vec<&str> = missing.iter().map(|need| need.what).collect();
        println!("Missing: {}.", words.join(", "));
        install(&missing.iter().flat_map(|need| need.packages).copied().collect::<Vec<_>>())?;
    }
    if let Some(need) = needs().find(|need| !(need.present)()) {
        return Err(format!("{} is still missing after installing {}", need.what, need.packages.join(" ")));
    }
    if pages { node_is_recent() } else { Ok(()) }
}

fn install(packages: &[&str]) -> Result<()> {
    let line = line(packages);
    let means = means();
    if which("apt-get").is_none() || matches!(means, Means::None) {
        return Err(format!("install what is missing, then try again:\n  sudo {line}"));
    }
    println!("Installing from Debian's packages: {}", packages.join(" "));
    apt(&means, "apt-get update --quiet=2")?;
    apt(&means, &line)
}

/// The one line that installs packages.
fn line(packages: &[&str]) -> String {
    format!("apt-get install -y --no-install-recommends {}", packages.join(" "))
}

/// Runs a line of apt-get, with its chatter kept for the case that it fails.
fn apt(means: &Means, line: &str) -> Result<()> {
    let mut words: Vec<&str> = line.split(' ').collect();
    if matches!(means, Means::SudoWithoutPassword) {
        words.splice(0..0, ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]);
    }
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    quietly(&mut command).map(drop)
}

fn means() -> Means {
    if is_root() {
        return Means::Root;
    }
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", "true"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if in_view(&mut sudo).unwrap_or(false) { Means::SudoWithoutPassword } else { Means::None }
}

/// Debian's own Python knows Debian's packages; another one may come first on the path.
fn debian_python_has(module: &str) -> bool {
    let mut python = Command::new("/usr/bin/python3");
    quietly(python.args(["-c", &format!("import {module}")])).is_ok()
}

fn node_is_recent() -> Result<()> {
    let version = quietly(Command::new("node").arg("--version"))?;
    match major(&version) {
        Some(found) if found >= NODE => Ok(()),
        _ => Err(format!("the checks of pages need Node {NODE} or newer, this is {}", version.trim())),
    }
}

/// `v20.20.2` → 20.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_to_run_names_every_package() {
        assert_eq!(
            line(&["chromium", "fonts-noto-cjk"]),
            "apt-get install -y --no-install-recommends chromium fonts-noto-cjk"
        );
    }

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("node"), None);
    }
}
