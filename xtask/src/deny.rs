//! `cargo xtask deny`: what dependencies may be, by cargo-deny.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::{command, tools};

/// Where it is said. cargo-deny finds it by itself too.
const RULES: &str = ".cargo/deny.toml";

/// Checks licences, bans and sources, and known faults too where asked for: those need the list of that day.
///
/// # Errors
/// When a dependency breaks a rule, or the tool cannot be installed.
pub fn check(checkout: &Path, advisories: bool) -> Result<()> {
    let mut run = Command::new(tools::cargo_deny()?);
    run.args([
        "--locked",
        "--config",
        RULES,
        "check",
        "--hide-inclusion-graph",
    ]);
    run.args(["licenses", "bans", "sources"]);
    run.args(advisories.then_some("advisories"));
    run.current_dir(checkout);
    command::run("licences and sources of dependencies", &mut run)
}
