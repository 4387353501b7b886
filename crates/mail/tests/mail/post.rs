//! A real mail server of a story's own: Debian's `python3-aiosmtpd`.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use mail::{House, Security, Server, Transport};
use tempfile::TempDir;

use crate::inputs::skipped;

/// A mail server on a free port of this machine; it ends with the story.
pub struct Post {
    folder: TempDir,
    port: u16,
    process: Child,
}

/// A mail as another program reads it.
#[derive(Debug)]
pub struct Received(serde_json::Value);

/// Debian's own Python knows Debian's packages, whatever else is on the path.
fn python() -> Command {
    let debian = Path::new("/usr/bin/python3");
    Command::new(if debian.is_file() { debian } else { Path::new("python3") })
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail/post.py")
}

impl Post {
    /// Starts it; `None`, and a line that says so, where the package is missing.
    pub fn start() -> Option<Self> {
        let there = python().args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        if !there.is_ok_and(|status| status.success()) {
            skipped("no mail server (Debian's package python3-aiosmtpd)");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let mut process = python()
            .arg(script())
            .arg("serve")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the mail server starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("its port");
        let port = line.trim().parse().expect("a port");
        Some(Post { folder, port, process })
    }

    /// The way to it, over one connection: mails come in their order.
    pub fn transport(&self, house: &House) -> Transport {
        self.wide(house, 1)
    }

    /// The way to it, over so many connections at once.
    pub fn wide(&self, house: &House, connections: usize) -> Transport {
        let (host, security) = ("127.0.0.1".to_owned(), Security::Plain);
        let server = Server { host, port: self.port, security, login: None, connections };
        Transport::smtp(&server, house).expect("a way to the server")
    }

    /// From now on it does what its script says of this word.
    pub fn begin(&self, word: &str) {
        std::fs::write(self.folder.path().join(word), "").expect("a file");
    }

    pub fn end(&self, word: &str) {
        std::fs::remove_file(self.folder.path().join(word)).expect("a file");
    }

    fn file(&self, number: usize) -> PathBuf {
        self.folder.path().join(format!("{number}.eml"))
    }

    /// How many mails it took.
    pub fn taken(&self) -> usize {
        (1..).take_while(|number| self.file(*number).is_file()).count()
    }

    /// Waits until it took so many.
    pub async fn has_taken(&self, number: usize) {
        while self.taken() < number {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The mail of a number, from 1, as it came.
    pub fn raw(&self, number: usize) -> Vec<u8> {
        std::fs::read(self.file(number)).expect("a mail")
    }

    /// The mail of a number, from 1, as Python's own email package reads it.
    pub fn received(&self, number: usize) -> Received {
        let output = python().arg(script()).arg("read").arg(self.file(number)).output().expect("the reader runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Received(serde_json::from_slice(&output.stdout).expect("what was read is JSON"))
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Received {
    /// A header's value, decoded; empty if it has none.
    pub fn header(&self, name: &str) -> &str {
        self.0["headers"][name].as_str().unwrap_or_default()
    }

    /// Name and address of the sender.
    pub fn from(&self) -> (&str, &str) {
        self.mailbox("from")
    }

    /// Name and address of whom it is for.
    pub fn to(&self) -> (&str, &str) {
        self.mailbox("to")
    }

    fn mailbox(&self, which: &str) -> (&str, &str) {
        (self.0[which][0].as_str().unwrap_or_default(), self.0[which][1].as_str().unwrap_or_default())
    }

    pub fn text(&self) -> &str {
        self.0["text"].as_str().unwrap_or_default()
    }

    /// Whether it is as the standards want it, with no line that a server may break (RFC 5321, 4.5.3.1.6).
    pub fn is_sound(&self) -> bool {
        let defects = self.0["defects"].as_array().map(Vec::len);
        defects == Some(0) && self.0["longest"].as_u64().is_some_and(|longest| longest <= 998)
    }
}
