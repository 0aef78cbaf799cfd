//! Running other programs, with a line before and the time after.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow};

/// Cargo, to run in a folder.
pub fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder);
    cargo
}

/// Prints `label`, runs the command with its output shown, and fails when it fails.
///
/// # Errors
/// When the program is missing or ends with an error.
pub fn run(label: &str, command: &mut Command) -> Result<()> {
    let start = begin(label);
    let status = command
        .status()
        .with_context(|| format!("could not run {}", name(command)))?;
    if status.success() {
        end(label, start);
        return Ok(());
    }
    Err(anyhow!("{label}: {} failed ({status})", name(command)))
}

/// Runs the command quietly and returns what it printed, trimmed.
///
/// # Errors
/// When the program is missing or ends with an error; its error output is in the message.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("could not run {}", name(command)))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(anyhow!(
        "{} failed ({}): {}",
        name(command),
        output.status,
        said.trim()
    ))
}

/// What a program printed and how it ended.
#[derive(Debug)]
pub struct Finished {
    /// Its standard output.
    pub output: String,
    /// Whether it ended well.
    pub success: bool,
}

/// Runs the command and shows its standard output line by line while keeping it; errors are shown.
///
/// # Errors
/// When the program is missing or its output cannot be read.
pub fn watch(command: &mut Command) -> Result<Finished> {
    let program = name(command);
    let cannot = || format!("could not run {program}");
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(cannot)?;
    let mut output = String::new();
    if let Some(pipe) = child.stdout.take() {
        for line in BufReader::new(pipe).split(b'\n') {
            let line = line.with_context(cannot)?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            output.push_str(&line);
            output.push('\n');
        }
    }
    let success = child.wait().with_context(cannot)?.success();
    Ok(Finished { output, success })
}

/// Prints the line that opens a step, and starts its clock.
pub fn begin(label: &str) -> Instant {
    println!("==> {label}");
    // A pipe would hold the line back until the step is over.
    let _ = std::io::stdout().flush();
    Instant::now()
}

/// Prints the line that closes a step.
pub fn end(label: &str, start: Instant) {
    println!(
        "    {label}: done in {:.1} s",
        start.elapsed().as_secs_f32()
    );
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
