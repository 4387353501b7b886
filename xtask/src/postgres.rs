//! A real PostgreSQL server on a free port in a temporary folder, gone when the task ends.

use crate::keeper::Keeper;
use crate::run::{is_root, quietly, temporary};
use crate::{Result, packages};
use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// Tests find the server here: an address of its database `postgres`, whose user may create databases.
pub const VARIABLE: &str = "RAPPORTEUR_TEST_POSTGRES";

/// The account that runs the server when the task runs as root, which PostgreSQL refuses to be run by.
const ACCOUNT: &str = "postgres";

const SETTINGS: &[&str] = &["max_connections=200", "listen_addresses=127.0.0.1", "log_min_messages=fatal"];
/// Tests want speed, and nothing of the server outlives them.
const FLEETING: &[&str] = &["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

const PATIENCE: Duration = Duration::from_secs(60);

/// A running server; dropping it stops it and removes its folder.
pub struct Postgres {
    port: u16,
    keeper: Keeper,
}

impl Postgres {
    /// Makes a database cluster and starts a server on it that keeps nothing if the machine goes down.
    pub fn start() -> Result<Self> {
        Self::with(FLEETING)
    }

    /// A server that commits to the disk, as one that is in use.
    pub fn durable() -> Result<Self> {
        Self::with(&[])
    }

    fn with(settings: &[&str]) -> Result<Self> {
        let programs = programs().ok_or("no PostgreSQL server under /usr/lib/postgresql")?;
        let folder = temporary(&format!("postgres-{}", free_port()?));
        make_folder(&folder)?;
        let cluster = folder.join("cluster");
        let initdb = programs.join("initdb");
        let mut command = as_account(&[&text(&initdb), "--pgdata", &text(&cluster), "--username=postgres"]);
        command.args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]).current_dir(&folder);
        if let Err(error) = quietly(&mut command) {
            let _ = std::fs::remove_dir_all(&folder);
            return Err(error);
        }
        let port = free_port()?;
        let log = File::create(folder.join("log")).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut server = server(&programs, &cluster, &folder, port);
        server.extend(settings.iter().flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]));
        let words: Vec<&str> = server.iter().map(String::as_str).collect();
        // SIGQUIT: at once, without writing back what is removed next.
        let keeper = Keeper::start("QUIT", &folder, &words, Stdio::null(), log.into())?;
        let postgres = Self { port, keeper };
        postgres.wait(&programs)?;
        Ok(postgres)
    }

    /// The address for [`VARIABLE`].
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&self, programs: &Path) -> Result<()> {
        let begun = Instant::now();
        loop {
            let mut ready = Command::new(programs.join("pg_isready"));
            ready.args(["--quiet", "--host=127.0.0.1", "--port", &self.port.to_string()]);
            if quietly(&mut ready).is_ok() {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                let log = std::fs::read_to_string(self.keeper.folder().join("log")).unwrap_or_default();
                return Err(format!("PostgreSQL did not start within {PATIENCE:?}:\n{log}"));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// `cargo xtask postgres -- COMMAND…`: the command with a server of its own; the task ends as the command did.
pub fn with_command(arguments: &[String]) -> Result<ExitCode> {
    let words = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let [program, rest @ ..] = words else {
        return Err("cargo xtask postgres -- COMMAND…".into());
    };
    packages::ensure(false)?;
    let postgres = Postgres::start()?;
    let address = postgres.address();
    let status = Command::new(program)
        .args(rest)
        .env(VARIABLE, &address)
        .env("DATABASE_URL", &address)
        .status()
        .map_err(|error| format!("{program}: {error}"))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The folder with the programs of the newest installed server.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let installed = versions.map(|entry| entry.path()).filter(|path| path.join("bin/initdb").is_file());
    Some(installed.max_by_key(|path| number(path))?.join("bin"))
}

fn server(programs: &Path, cluster: &Path, folder: &Path, port: u16) -> Vec<String> {
    let mut words: Vec<String> = account_words().iter().map(|word| (*word).to_owned()).collect();
    words.extend([text(&programs.join("postgres")), "-D".into(), text(cluster), "-p".into(), port.to_string()]);
    words.extend(["-k".into(), text(folder)]);
    words.extend(SETTINGS.iter().flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]));
    words
}

/// A folder that only the server's account may enter.
fn make_folder(folder: &Path) -> Result<()> {
    let mut command = Command::new("install");
    command.args(["--directory", "--mode=700"]);
    if is_root() {
        command.arg(format!("--owner={ACCOUNT}"));
    }
    quietly(command.arg(folder)).map(drop)
}

fn as_account(words: &[&str]) -> Command {
    let words: Vec<&str> = account_words().iter().chain(words).copied().collect();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}

/// What stands before a command so that it runs as the server's account.
fn account_words() -> &'static [&'static str] {
    if is_root() { &["setpriv", "--reuid", ACCOUNT, "--regid", ACCOUNT, "--clear-groups", "--"] } else { &[] }
}

/// A port that nobody listens on now. Somebody else may take it before the server does: the start then fails and says so.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| format!("no free port: {error}"))?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
