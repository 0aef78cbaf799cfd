//! Builds, serves, measures and tests Plumbline.
//!
//! Everything that a contributor or a machine runs is a command of the `xtask` binary; this
//! library holds the parts, so that the tests can start the same server that `serve` uses.
//!
//! Read [`cli`] for the commands, [`build`] for how `dist/` comes about, [`tools`] for what is
//! fetched on a fresh machine and where it is kept.

pub mod bench;
pub mod build;
pub mod check_host;
pub mod cli;
pub mod command;
pub mod deny;
pub mod files;
pub mod fuzz;
pub mod paths;
pub mod release;
pub mod serve;
pub mod server;
pub mod size;
pub mod sources;
pub mod test;
pub mod version;

pub mod tools;
