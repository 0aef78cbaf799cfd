//! Sentences.

pub mod claim;
pub mod credits;
pub mod errors;
pub mod exports;
pub mod files;
pub mod guidance;
pub mod handoff;
pub mod interop;
pub mod one_page;
pub mod plan;
pub mod plan_csv;
pub mod report;
pub mod report_html;
pub mod scorecard;
pub mod standing;
pub mod table;
