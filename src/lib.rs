//! Plumbline: assess a package repository against the OpenSSF *Principles for
//! Package Repository Security*.

#![recursion_limit = "256"]

pub mod app;
pub mod domain;
pub mod features;
pub mod formats;
#[cfg(target_arch = "wasm32")]
pub mod shell;
pub mod ui;
