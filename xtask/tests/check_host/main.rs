//! `cargo xtask check-host` names every fault that a host can have, and none of a host as documented.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "tests"
)]

mod documented;
mod faults;
mod programs;
mod server;
mod site;

/// The names of what is found at an address, each once.
fn names(address: &str) -> Vec<&'static str> {
    let mut names: Vec<_> = xtask::check_host::findings(address)
        .unwrap()
        .into_iter()
        .map(|finding| finding.name)
        .collect();
    names.dedup();
    names
}
