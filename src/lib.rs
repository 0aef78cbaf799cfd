//! Plumbline: assess a package repository against the OpenSSF *Principles for
//! Package Repository Security*.

#![recursion_limit = "256"]

pub mod core;
pub mod ui;
