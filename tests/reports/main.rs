//! Reports: complete, honest, and harmless whatever was typed.
//!
//! One test binary for all formats, since linking costs more than running.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;

mod badges;
mod csv;
mod csv_row;
mod digest;
mod gemara;
mod html;
mod html_look;
mod html_page;
mod html_reopen;
mod html_says;
mod html_sheet;
mod html_valid;
mod inputs;
mod interop;
mod markdown;
mod next_look;
mod not_assessed;
mod one_page;
mod oscal;
mod print_marks;
mod scorecard;
mod snippets;
mod source;
mod svg_reader;
mod task_reader;
mod tasks;
mod validators;
