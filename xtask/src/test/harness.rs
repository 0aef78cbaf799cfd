//! Test programs: compiling them, running them, and reading what they say.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::command::{self, Finished};

/// A compiled test program.
#[derive(Debug)]
pub(super) struct Program {
    /// The target's name: the crate for unit tests, the file for integration tests.
    pub(super) name: String,
    /// The program.
    pub(super) path: PathBuf,
    /// The folder of its package.
    pub(super) package: PathBuf,
    integration: bool,
}

/// How many tests of a program passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
    /// Whether the program holds tests by its nature, so that none is a fault.
    pub(super) expects_some: bool,
}

impl Program {
    /// The layer that its tests belong to.
    pub(super) fn layer(&self) -> &'static str {
        match self.name.as_str() {
            _ if self.package.ends_with("xtask") => "xtask",
            _ if self.package.ends_with("leptos-slim") => "leptos-slim",
            name if name.starts_with("views") => "views",
            name if name.starts_with("journey") => "journeys",
            "architecture" => "architecture",
            "style" => "style",
            _ => "core",
        }
    }

    /// Runs its tests where cargo would run them.
    pub(super) fn run(&self, environment: &[(&str, OsString)]) -> Result<Counts> {
        let label = format!("{}: {}", self.layer(), self.name);
        let start = command::begin(&label);
        let mut run = Command::new(&self.path);
        run.current_dir(&self.package)
            .env("CARGO_MANIFEST_DIR", &self.package);
        run.envs(environment.iter().map(|(name, value)| (name, value)));
        let finished = command::watch(&mut run)?;
        command::end(&label, start);
        // `tests/browser.rs` is empty here: its tests run in Chromium, and are counted there.
        counts(&finished, self.integration && self.name != "browser")
    }
}

/// Compiles test programs for this machine or another target and lists them.
pub(super) fn compile(checkout: &Path, arguments: &[&str]) -> Result<Vec<Program>> {
    let start = command::begin("compiling the tests");
    let output = Command::new("cargo")
        .args([
            "test",
            "--locked",
            "--no-run",
            "--message-format=json-render-diagnostics",
        ])
        .args(arguments)
        .current_dir(checkout)
        .stderr(Stdio::inherit())
        .output()
        .context("could not run cargo")?;
    if !output.status.success() {
        bail!("the tests do not compile");
    }
    command::end("compiling the tests", start);
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(program)
        .collect())
}

/// Runs the examples in documentation comments.
pub(super) fn documentation_tests(checkout: &Path) -> Result<Counts> {
    let start = command::begin("core: examples in the documentation");
    let finished = command::watch(
        Command::new("cargo")
            .args(["test", "--locked", "--workspace", "--doc", "--quiet"])
            .current_dir(checkout),
    )?;
    command::end("core: examples in the documentation", start);
    counts(&finished, false)
}

/// Adds up the summary lines. A program that ends badly without one counts as one failure.
pub(super) fn counts(finished: &Finished, expects_some: bool) -> Result<Counts> {
    let mut counts = Counts {
        expects_some,
        ..Counts::default()
    };
    for line in finished
        .output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test result: "))
    {
        counts.passed += number_before(line, " passed")?;
        counts.failed += number_before(line, " failed")?;
    }
    if !finished.success && counts.failed == 0 {
        counts.failed = 1;
    }
    Ok(counts)
}

fn number_before(line: &str, word: &str) -> Result<usize> {
    line.split_once(word)
        .and_then(|(before, _)| before.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .with_context(|| format!("a test summary without a number{word}: {line}"))
}

/// Reads one line of cargo's messages.
fn program(line: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message.pointer("/profile/test")? != true {
        return None;
    }
    Some(Program {
        name: message.pointer("/target/name")?.as_str()?.to_owned(),
        path: PathBuf::from(message.get("executable")?.as_str()?),
        package: Path::new(message.get("manifest_path")?.as_str()?)
            .parent()?
            .to_path_buf(),
        integration: message.pointer("/target/kind/0")? == "test",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Counts, Finished, counts, program};

    fn said(output: &str, success: bool) -> Finished {
        Finished {
            output: output.to_owned(),
            success,
        }
    }

    #[test]
    fn summaries_add_up() {
        let output = "x\ntest result: ok. 3 passed; 0 failed; 1 ignored\n\ntest result: FAILED. 2 passed; 1 failed; 0 ignored\n";
        let wanted = Counts {
            passed: 5,
            failed: 1,
            expects_some: true,
        };
        assert_eq!(counts(&said(output, false), true).unwrap(), wanted);
    }

    #[test]
    fn a_crash_without_summary_is_a_failure() {
        assert_eq!(counts(&said("boom", false), false).unwrap().failed, 1);
        assert!(counts(&said("test result: who knows", true), false).is_err());
    }

    #[test]
    fn a_message_of_cargo_names_the_program() {
        let line = r#"{"reason":"compiler-artifact","manifest_path":"/p/Cargo.toml","target":{"kind":["test"],"name":"views"},"profile":{"test":true},"executable":"/t/views-1"}"#;
        let program = program(line).unwrap();
        assert_eq!((program.layer(), program.integration), ("views", true));
        assert!(super::program("{\"reason\":\"build-finished\"}").is_none());
    }
}
