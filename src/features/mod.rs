//! Everything that a person does, one folder for each thing. What each is for stands here.

#![allow(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "`#[component]` makes what every component takes public, and a component owns it"
)]

/// Looks over all answers.
pub mod check;
/// Compares two assessments.
pub mod compare;
/// Reads what counts and why, writes notes and evidence.
pub mod evidence;
/// Reads an example.
pub mod example;
/// Makes proposals and issues of the plan.
pub mod handoff;
/// Reads what this is.
pub mod help;
/// Begins, goes on.
pub mod home;
/// Opens what somebody pastes, drops or chooses.
pub mod import;
/// Opens, copies, deletes and backs up the assessments in this browser; versions of them.
pub mod library;
/// Takes over what differs in it.
pub mod merge;
/// Decides what comes next.
pub mod plan;
/// Reads a link or a file.
pub mod preview;
/// Says what the repository does.
pub mod profile;
/// Answers.
pub mod questions;
/// Reads the reports of many registries.
pub mod reports;
/// Reads the levels.
pub mod scorecard;
/// Makes a link or a file.
pub mod share;
