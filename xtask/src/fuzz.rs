//! `cargo xtask fuzz`: random input for everything that reads what comes from outside.
//!
//! The targets stand in `tests/fuzz`, a workspace of its own, because cargo-fuzz needs a nightly
//! compiler. What it finds on its way stays under `target/`; a finding is printed with the file
//! that repeats it, which belongs into `tests/fuzz/corpus` with the change that mends it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::{command, files, paths, tools};

/// One for each kind of outside data: share links, files, HTML reports, stored values.
const TARGETS: [&str; 4] = ["link", "import", "report", "migration"];
/// How long each target runs unless told otherwise.
pub const SECONDS: u32 = 60;
/// Bytes of an input; all structure fits into fewer, and long ones only cost time.
const LONGEST: usize = 20_000;

/// Runs every target for so many seconds, two at a time.
///
/// # Errors
/// When a tool is missing, a target does not compile, or an input was found that breaks a promise.
pub fn fuzz(checkout: &Path, seconds: u32) -> Result<()> {
    let programs = compile(checkout)?;
    let start = command::begin(&format!(
        "fuzzing {} targets, {seconds} s each",
        TARGETS.len()
    ));
    let mut faults = Vec::new();
    for pair in programs.chunks(2) {
        let running: Vec<_> = pair
            .iter()
            .map(|(target, program)| {
                let run = command_for(checkout, target, program, seconds);
                let target = *target;
                thread::spawn(move || run.and_then(|run| watch(target, run)))
            })
            .collect();
        for one in running {
            match one.join() {
                Ok(Ok(said)) => println!("    {said}"),
                Ok(Err(failure)) => faults.push(format!("{failure:#}")),
                Err(_) => faults.push("a fuzz target was killed".to_owned()),
            }
        }
    }
    command::end("fuzzing", start);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(anyhow!("{}", faults.join("\n")))
    }
}

/// Compiles the targets with the nightly compiler and returns the program of each.
fn compile(checkout: &Path) -> Result<Vec<(&'static str, PathBuf)>> {
    let rustup = paths::on_path("rustup").filter(|rustup| {
        let nightly = ["run", "nightly", "rustc", "--version"];
        command::capture(Command::new(rustup).args(nightly)).is_ok()
    });
    let rustup = rustup.context(
        "fuzzing needs a nightly compiler: install rustup (https://rustup.rs), then run \
         `rustup toolchain install nightly`",
    )?;
    let tool = tools::cargo_fuzz()?;
    let folder = paths::target(checkout).join("fuzz");
    let mut build = Command::new(rustup);
    build
        .args(["run", "nightly"])
        .arg(tool)
        .args(["fuzz", "build", "--fuzz-dir", "tests/fuzz", "--release"])
        // The code is safe Rust, so that a sanitizer for memory would only cost time;
        // overflow and broken assertions are what there is to find.
        .args(["--debug-assertions", "--sanitizer", "none", "--target-dir"])
        .arg(&folder)
        .current_dir(checkout);
    // What cargo tells its children would lead cargo-fuzz back to the pinned compiler.
    for name in ["CARGO", "RUSTC", "RUSTDOC", "RUSTFLAGS"] {
        build.env_remove(name);
    }
    command::run("compiling the fuzz targets (some minutes)", &mut build)?;
    TARGETS
        .iter()
        .map(|target| Ok((*target, program(&folder, target)?)))
        .collect()
}

/// The program of a target. cargo-fuzz compiles for a named platform, which is a folder more.
fn program(folder: &Path, target: &str) -> Result<PathBuf> {
    let wanted = format!("release/{target}{}", std::env::consts::EXE_SUFFIX);
    let platforms = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let found = platforms
        .map(|platform| platform.path().join(&wanted))
        .find(|path| path.is_file());
    found.with_context(|| format!("cargo-fuzz built no program {target}"))
}

fn command_for(checkout: &Path, target: &str, program: &Path, seconds: u32) -> Result<Command> {
    let ours = paths::target(checkout).join("fuzz-found").join(target);
    files::make_folder(&ours.join("corpus"))?;
    let mut run = Command::new(program);
    // What is new goes into the first folder, so that the checkout stays as it is.
    run.arg(ours.join("corpus"))
        .arg(checkout.join("tests/fuzz/corpus").join(target))
        .arg(format!(
            "-dict={}",
            checkout.join("tests/fuzz/words.dict").display()
        ))
        .arg(format!("-artifact_prefix={}/", ours.display()))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={LONGEST}"))
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    Ok(run)
}

/// Runs one and returns what it did.
fn watch(target: &str, mut run: Command) -> Result<String> {
    let output = run
        .output()
        .with_context(|| format!("could not run the fuzz target {target}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        // Inputs are printed too, and may be long and hostile.
        let end: Vec<String> = said.lines().rev().take(20).map(short).collect();
        let end: Vec<&str> = end.iter().rev().map(String::as_str).collect();
        bail!("fuzzing {target} found something:\n{}", end.join("\n"));
    }
    match runs(&said) {
        Some(runs) if runs > 0 => Ok(format!("{target}: {runs} inputs, nothing found")),
        _ => Err(anyhow!("fuzzing {target} tried no input")),
    }
}

/// How many inputs libFuzzer tried, from its last line.
fn runs(said: &str) -> Option<u64> {
    let line = said
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("Done "))?;
    line.split(' ').next()?.parse().ok()
}

fn short(line: &str) -> String {
    line.chars()
        .filter(|one| !one.is_control())
        .take(300)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{runs, short};

    #[test]
    fn the_last_line_tells_how_many_inputs_were_tried() {
        assert_eq!(runs("a\nDone 841228 runs in 11 second(s)\n"), Some(841_228));
        assert_eq!(runs("a\n"), None);
        assert_eq!(runs("Done many runs"), None);
    }

    #[test]
    fn what_is_printed_of_an_input_is_short_and_clean() {
        assert_eq!(short("a\u{1b}[31mb"), "a[31mb");
        assert_eq!(short(&"x".repeat(1_000)).len(), 300);
    }
}
