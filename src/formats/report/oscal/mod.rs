//! The report as OSCAL assessment results, in JSON (<https://pages.nist.gov/OSCAL>).
//!
//! Fields and rules: the assessment-results model, `oscal-version` 1.1.3, which later 1.x read too.
//! Titles, descriptions and remarks are Markdown there, so what was typed is escaped in them;
//! values of properties are plain. A list that would be empty is left out, because none may be.

mod document;
mod ids;
mod observation;
mod props;
mod prose;
mod result;
mod reviewed;

use crate::formats::json::Writer;
use crate::formats::report::Report;

/// Writes the report as OSCAL `assessment-results` with one result.
///
/// Met, partly met and not met become findings. What else was said, down to a
/// note or a plan beside a question that is open, is an observation without a
/// finding, since a finding can only be satisfied or not.
pub fn oscal(report: &Report) -> String {
    let ids = ids::Ids::of(report.assessment);
    let mut out = Writer::new(true);
    out.open('{');
    out.open_at("assessment-results", '{');
    out.text_at("uuid", &ids.document);
    document::metadata(&mut out, report.assessment, &ids);
    document::plan(&mut out, &ids);
    out.open_at("results", '[');
    result::result(&mut out, report, &ids);
    out.close(']');
    document::back_matter(&mut out, &ids);
    out.close('}');
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}
