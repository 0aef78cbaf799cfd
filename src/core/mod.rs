//! Pure decisions: no browser, no Leptos, no clock, no randomness, no I/O.
//!
//! Same input, same bytes. What depends on the platform comes in as a value.

pub mod app;
pub mod assessment;
pub mod catalogue;
pub mod checksum;
pub mod compare;
pub mod date;
pub mod draft;
pub mod example;
pub mod file;
pub mod fragment;
mod gate;
pub mod guidance;
pub mod handon;
pub mod json;
mod percent;
pub mod plan;
pub mod remote;
pub mod report;
pub mod review;
pub mod scoring;
pub mod share;
pub mod stored;
pub mod table;
pub mod text;
pub mod view_model;
