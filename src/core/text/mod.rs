//! The words of the interface: shared ones here, those of one view in its file.

pub mod assess;
pub mod common;
pub mod compare;
pub mod differences;
pub mod done;
pub mod errors;
pub mod example;
pub mod field;
pub mod files;
pub mod formats;
pub mod frame;
pub mod handon;
pub mod help;
pub mod home;
pub mod interop;
pub mod plan;
pub mod profile;
pub mod report;
pub mod report_html;
pub mod review;
pub mod scorecard;
pub mod share;
pub mod spoken;
pub mod table;
pub mod title;

pub use common::{
    answered, date_words, day_of, joined, level_range, level_words, mark_word, moment_words,
    month_words, number_words, status_word,
};
