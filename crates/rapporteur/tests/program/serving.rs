//! The server as its operator meets it: it stops when it is asked to, whatever its clients do, and its log can be read.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::Value;

/// Longer than answers may take to finish, with all that follows.
const PATIENCE: Duration = Duration::from_secs(60);

struct Served {
    process: Child,
    host: String,
    log: mpsc::Receiver<String>,
}

impl Served {
    fn start(folder: &std::path::Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.args(["serve", "--json", "--listen", "127.0.0.1:0"]).current_dir(folder);
        command.env("DATABASE_URL", format!("sqlite:{}", folder.join("served.db").display()));
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the server starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("its address");
        let said: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let host = said["address"].as_str().expect("an address").trim_start_matches("http://").to_owned();
        let mut errors = process.stderr.take().expect("its log");
        let (told, log) = mpsc::channel();
        std::thread::spawn(move || {
            let mut text = String::new();
            let _ = errors.read_to_string(&mut text);
            told.send(text)
        });
        Served { process, host, log }
    }

    fn connect(&self, says: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).expect("a connection");
        stream.write_all(says.as_bytes()).expect("it is said");
        stream
    }

    /// As a service manager stops it; the log that it left.
    fn stop(mut self) -> String {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill runs").success());
        let Ok(log) = self.log.recv_timeout(PATIENCE) else {
            self.process.kill().expect("it is killed");
            panic!("it went on for {PATIENCE:?}");
        };
        assert!(self.process.wait().expect("it has ended").success(), "{log}");
        log
    }
}

#[test]
fn it_stops_when_asked_to_though_a_client_never_comes_to_its_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let served = Served::start(folder.path());
    let mut page = served.connect("GET /health HTTP/1.1\r\nHost: house\r\nConnection: close\r\n\r\n");
    let mut answer = String::new();
    page.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");

    let half = "POST /sign-in HTTP/1.1\r\nHost: house\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 100\r\n\
                Content-Type: application/x-www-form-urlencoded\r\n\r\naddress=";
    let _stalled = [served.connect(half), served.connect("GET / HT"), served.connect("")];
    let log = served.stop();
    assert!(log.contains("serving") && log.trim_end().ends_with("stopped"), "{log}");
    assert!(!log.contains('\u{1b}'), "colours of a terminal stand in a file: {log}");
}

#[test]
fn a_log_of_lines_of_json_names_each_request() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = "log = \"info,tower_http=debug\"\nlog_json = true\n";
    std::fs::write(folder.path().join("rapporteur.toml"), settings).expect("the settings");
    let served = Served::start(folder.path());
    let mut page =
        served.connect("GET /health HTTP/1.1\r\nHost: house\r\nX-Request-Id: asked-once\r\nConnection: close\r\n\r\n");
    let mut answer = String::new();
    page.read_to_string(&mut answer).expect("an answer");
    assert!(answer.to_lowercase().contains("x-request-id: asked-once"), "{answer}");
    for path in
        ["/sign-in/whoever-has-it", "/confirm/whoever-has-it", "/leave/whoever-has-it", "/leave/whoever-has-it/more"]
    {
        let mut page = served.connect(&format!("GET {path} HTTP/1.1\r\nHost: house\r\nConnection: close\r\n\r\n"));
        page.read_to_string(&mut String::new()).expect("an answer");
    }
    let log = served.stop();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert!(lines.iter().any(|line| line["span"]["id"] == "asked-once" && line["span"]["path"] == "/health"), "{log}");
    // What stands in an address that must not be known stands in no line.
    for path in ["/sign-in/…", "/confirm/…", "/leave/…"] {
        assert!(lines.iter().any(|line| line["span"]["path"] == path), "{path}: {log}");
    }
    assert!(!log.contains("whoever-has-it"), "{log}");
}

#[test]
fn its_database_is_copied_while_it_serves() {
    let folder = tempfile::tempdir().expect("a folder");
    let back_up = |database: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.args(["backup", "copy.db"]).current_dir(folder.path()).env("DATABASE_URL", database);
        let done = command.output().expect("the program runs");
        (done.status.success(), String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned())
    };
    let (done, said) = back_up("sqlite:served.db");
    assert!(!done && said.contains("there is no database at served.db"), "{said}");
    let served = Served::start(folder.path());
    let (done, said) = back_up("sqlite:served.db");
    assert!(done && said.starts_with("copy.db (") && said.contains("was read through"), "{said}");
    let copy = db::Settings::at(format!("sqlite:{}", folder.path().join("copy.db").display()));
    let ran = db::test::run(async {
        let copy = db::Db::open(&copy).expect("the copy opens");
        let ran = copy.migrate().await;
        copy.close().await;
        ran
    });
    assert_eq!(ran, Ok(Vec::new()), "it is a database of this version");
    let (done, said) = back_up("sqlite:served.db");
    assert!(!done && said.contains("copy.db: there is something already"), "{said}");
    let (done, said) = back_up("postgres://user:secret@host/name");
    assert!(!done && said.contains("pg_dump --format=custom --file=copy.db") && !said.contains("secret"), "{said}");
    served.stop();
}
