//! Plumbline: assess a package repository against the OpenSSF *Principles for
//! Package Repository Security*.

pub mod core;
