//! Pure decisions: no browser, no Leptos, no clock, no randomness, no I/O.
//!
//! Same input, same bytes. What depends on the platform comes in as a value.

pub mod assessment;
pub mod catalogue;
pub mod date;
pub mod scoring;
