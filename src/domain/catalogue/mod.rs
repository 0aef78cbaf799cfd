//! The framework: four tracks, 32 criteria, the level names.
//!
//! The data comes from `catalogue/principles-v0.1.json`, transcribed by
//! `build.rs`. In the browser the page carries the words of the tracks and
//! criteria (`words.rs`); nothing else here can fail there.

mod criterion;
mod id;
mod lines;
mod planning;
mod what_counts;
mod words;

use crate::domain::catalogue::criterion::Traits;
pub use criterion::{Check, Criterion, Track, criteria, tracks};
pub use id::{CriterionId, Level, PerCriterion, PerTrack, TrackId};
pub use planning::{
    Estimate, Threat, ThreatId, depends_on, estimate, estimated_size, suggested_by, why,
};
pub use what_counts::{WhatCounts, what_counts};
pub use words::set_words;

/// The framework that the criteria come from.
#[derive(Debug)]
pub struct Framework {
    /// Short id used in files: `pprs`.
    pub id: &'static str,
    /// Full title as published.
    pub title: &'static str,
    /// Published version, `0.1`.
    pub version: &'static str,
    /// The published page, which wins over our words.
    pub url: &'static str,
}

/// The name of one of the levels 0 to 3.
#[derive(Debug)]
pub struct LevelText {
    /// For example `Basic`.
    pub name: &'static str,
}

/// A question of the profile that decides which tracks apply.
#[derive(Debug)]
pub struct ProfileQuestion {
    /// The question as asked.
    pub question: &'static str,
    /// What depends on the answer.
    pub help: &'static str,
    /// The answers to choose from.
    pub options: &'static [ProfileOption],
}

/// One answer to a [`ProfileQuestion`].
#[derive(Debug)]
pub struct ProfileOption {
    /// The value in files and inputs, for example `delegated`.
    pub id: &'static str,
    /// The words beside the input.
    pub label: &'static str,
    /// A registry of this kind.
    pub example: &'static str,
}

/// An example that can be opened.
#[derive(Debug)]
pub struct ExampleName {
    /// Its id in addresses, for example `pypi`.
    pub id: &'static str,
    /// The registry's name.
    pub name: &'static str,
    /// Made up, and marked so wherever it is shown.
    pub fictional: bool,
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The framework's own particulars.
pub fn framework() -> &'static Framework {
    &FRAMEWORK
}

/// The name of a level from 0 to 3; a higher number reads as level 3.
pub fn level_text(level: u8) -> &'static LevelText {
    let [zero, one, two, three] = &LEVELS;
    match level {
        0 => zero,
        1 => one,
        2 => two,
        _ => three,
    }
}

/// The questions of the profile, in the order asked.
pub fn profile_questions() -> &'static [ProfileQuestion] {
    QUESTIONS
}

/// The examples, the fictional one first, then by name.
pub fn examples() -> &'static [ExampleName] {
    EXAMPLES
}
