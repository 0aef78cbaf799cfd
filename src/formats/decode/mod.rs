//! The gate for outside data: what files, links and saved data have in common.
//!
//! Each part of an assessment has one function that reads it and one that
//! writes it, side by side. Reading is strict: an unknown or repeated key, a
//! wrong type, a text over its limit or an unknown id is [`DecodeError`] at an exact
//! path. After the gate, types are trusted.

mod answer;
mod flags;
mod node;
mod plan;
mod value;

pub(crate) use answer::{as_checked, read_answer, write_answer};
pub(crate) use flags::{
    LeftOut, read_kind, read_left_out, read_source, read_tracks, write_kind, write_left_out,
    write_source, write_tracks,
};
pub(crate) use node::{Nfc, Node, Read, as_it_is};
pub(crate) use plan::{read_plan, write_plan};

use std::fmt;

/// Where outside data stopped making sense, for example
/// `answers.authn-verify-email.evidence[2].url`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Keys joined by dots, places in brackets; empty for the whole.
    pub path: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not as the format says at {}", self.path)
    }
}

impl std::error::Error for DecodeError {}
