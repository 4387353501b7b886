//! Running other programs: quietly, in view, or read line by line.

use crate::Result;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Runs a command in view; whether it succeeded.
pub fn in_view(command: &mut Command) -> Result<bool> {
    let status = command.status().map_err(|error| format!("{}: {error}", name(command)))?;
    Ok(status.success())
}

/// Runs a command in silence; an error carries what it wrote.
pub fn quietly(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| format!("{}: {error}", name(command)))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    Err(format!("{} failed: {text}{}", name(command), String::from_utf8_lossy(&output.stderr)))
}

/// Runs a command in view and hands over each line of its standard output as well; whether it succeeded.
pub fn by_line(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let failed = |error| format!("running a command: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", name(command)))?;
    let stdout = child.stdout.take().ok_or("no standard output")?;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = String::from_utf8_lossy(&line.map_err(failed)?).into_owned();
        println!("{line}");
        each(line.trim_end());
    }
    Ok(child.wait().map_err(failed)?.success())
}

/// Cargo, the one that runs this task.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Where a program stands on the search path.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether this task runs as root.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// A name for a temporary folder that no other run of a task has; the folder is not yet made.
pub fn temporary(what: &str) -> PathBuf {
    std::env::temp_dir().join(format!("rapporteur-{what}-{}", std::process::id()))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
