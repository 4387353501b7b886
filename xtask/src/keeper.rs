//! Servers that never outlive the task that started them.

use crate::Result;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// Runs a server until its standard input ends, then stops the server, removes the folder and reports the server's exit
/// code. Standard input is a pipe from the task, and the system closes it however the task ends: by a return, a panic,
/// Ctrl-C or SIGKILL. So there is one way to clean up, and it needs no signal handler here.
const SCRIPT: &str = r#"
signal=$1 folder=$2; shift 2
"$@" & server=$!
cat >/dev/null
kill -s "$signal" "$server" 2>/dev/null
wait "$server"; code=$?
rm -rf "$folder"
exit "$code"
"#;

/// A server that runs until this value is dropped, and the temporary folder that goes with it.
pub struct Keeper {
    child: Child,
    folder: PathBuf,
}

impl Keeper {
    /// Starts a server that is stopped by `signal` (`TERM`, `INT`, `QUIT`).
    pub fn start(signal: &str, folder: &Path, server: &[&str], stdout: Stdio, stderr: Stdio) -> Result<Self> {
        let child = Command::new("sh")
            .args(["-c", SCRIPT, "keeper", signal])
            .arg(folder)
            .args(server)
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(stderr)
            // Ctrl-C at the terminal ends the task, which ends the server; it is not for the server itself.
            .process_group(0)
            .spawn()
            .map_err(|error| format!("starting {server:?}: {error}"))?;
        Ok(Self { child, folder: folder.to_owned() })
    }

    /// The server's standard output, once, if it was piped.
    pub fn stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// The temporary folder that goes with the server.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Asks the server to stop, and waits; how it ended.
    pub fn stop(mut self) -> Result<ExitStatus> {
        self.end()
    }

    fn end(&mut self) -> Result<ExitStatus> {
        drop(self.child.stdin.take());
        self.child.wait().map_err(|error| format!("waiting for a server: {error}"))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let _ = self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_keeper_ends_its_server_and_removes_the_folder() {
        let folder = crate::run::temporary("keeper-dropped");
        std::fs::create_dir(&folder).unwrap();
        let begun = std::time::Instant::now();
        drop(Keeper::start("TERM", &folder, &["sleep", "60"], Stdio::null(), Stdio::null()).unwrap());
        assert!(begun.elapsed().as_secs() < 30);
        assert!(!folder.exists());
    }

    #[test]
    fn a_stopped_server_says_how_it_ended() {
        let folder = crate::run::temporary("keeper-stopped");
        let server = ["sh", "-c", "trap 'exit 7' TERM; echo ready; while :; do sleep 0.05; done"];
        let mut keeper = Keeper::start("TERM", &folder, &server, Stdio::piped(), Stdio::null()).unwrap();
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(keeper.stdout().unwrap()), &mut line).unwrap();
        assert_eq!(keeper.stop().unwrap().code(), Some(7));
    }
}
