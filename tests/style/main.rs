//! The style sheets: that their colours can be read, and that they keep to their rules.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod contrast;
mod print;
mod rules;
mod sheet;
