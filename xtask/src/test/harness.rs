//! Test programs: compiling them, running them, and reading what they say.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::counts::{self, Counts};
use crate::command;

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

impl Program {
    /// The layer that its tests belong to.
    pub(super) fn layer(&self) -> &'static str {
        match self.name.as_str() {
            _ if self.package.ends_with("xtask") => "xtask",
            _ if self.package.ends_with("leptos-slim") => "leptos-slim",
            _ if self.package.ends_with("async-once-cell") => "leptos-slim",
            name if name.starts_with("views") => "views",
            name if name.starts_with("journey") => "journeys",
            "architecture" => "architecture",
            "style" => "style",
            _ => "core",
        }
    }

    /// Whether one of its tests has this in its name.
    pub(super) fn holds(&self, name: &str) -> bool {
        let mut list = Command::new(&self.path);
        list.args(["--list", "--format", "terse", name]);
        list.current_dir(&self.package);
        command::capture(&mut list)
            .is_ok_and(|listed| listed.lines().any(|line| line.ends_with(": test")))
    }

    /// Runs its tests where cargo would run them; with a part of a name, only those that have it.
    pub(super) fn run(
        &self,
        environment: &[(&str, OsString)],
        name: Option<&str>,
    ) -> Result<Counts> {
        let label = format!("{}: {}", self.layer(), self.name);
        let mut run = Command::new(&self.path);
        run.current_dir(&self.package)
            .env("CARGO_MANIFEST_DIR", &self.package);
        run.args(name)
            .envs(environment.iter().map(|(name, value)| (name, value)));
        // `tests/browser.rs` is empty here: its tests run in Chromium, and are counted there.
        let expects_some = self.integration && self.name != "browser" && name.is_none();
        counts::run(&label, &mut run, expects_some)
    }
}

/// Compiles test programs for this machine or another target and lists them.
pub(super) fn compile<Word: AsRef<OsStr>>(
    checkout: &Path,
    arguments: &[Word],
) -> Result<Vec<Program>> {
    let start = command::begin("compiling the tests");
    let output = command::cargo(checkout)
        .args([
            "test",
            "--locked",
            "--no-run",
            "--message-format=json-render-diagnostics",
        ])
        .args(arguments)
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
    let mut test = command::cargo(checkout);
    test.args(["test", "--locked", "--workspace", "--doc", "--quiet"]);
    counts::run("core: examples in the documentation", &mut test, false)
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
    use super::{Path, Program, program};

    /// The program that runs this.
    fn this() -> Program {
        Program {
            name: "xtask".to_owned(),
            path: std::env::current_exe().unwrap(),
            package: Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf(),
            integration: false,
        }
    }

    #[test]
    fn a_name_runs_exactly_the_tests_that_have_it() {
        let both = "harness::tests::a_message_of";
        assert!(this().holds(both) && !this().holds("a_test_that_is_not_there"));
        let counts = this().run(&[], Some(both)).unwrap();
        assert_eq!((counts.passed, counts.failed), (2, 0));
        let one = "a_message_of_cargo_names_the_program";
        assert_eq!(this().run(&[], Some(one)).unwrap().passed, 1);
    }

    #[test]
    fn a_message_of_cargo_names_the_program() {
        let line = r#"{"reason":"compiler-artifact","manifest_path":"/p/Cargo.toml","target":{"kind":["test"],"name":"views"},"profile":{"test":true},"executable":"/t/views-1"}"#;
        let program = program(line).unwrap();
        assert_eq!((program.layer(), program.integration), ("views", true));
    }

    #[test]
    fn a_message_of_another_kind_names_none() {
        assert!(program("{\"reason\":\"build-finished\"}").is_none());
    }
}
