//! Sentences.

pub mod errors;
pub mod exports;
pub mod files;
pub mod interop;
pub mod plan;
pub mod report;
pub mod report_html;
pub mod scorecard;
pub mod table;
