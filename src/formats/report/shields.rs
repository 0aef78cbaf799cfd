//! The badge as data for the endpoint badge of shields.io.

use crate::formats::json::Writer;
use crate::formats::report::Report;
use crate::formats::words::exports as formats;

/// The only version of the endpoint's schema.
const SCHEMA: u32 = 1;
/// Grey as ink on paper: the same for every level, on purpose.
const LABEL_COLOR: &str = "172226";
const COLOR: &str = "4b585d";

/// Writes the JSON that shields.io draws a badge from
/// (<https://shields.io/badges/endpoint-badge>), once it is published at an
/// address. It refuses keys that it does not know, so what does not fit into
/// its label and message stays out: framework and digest.
pub fn shields(report: &Report) -> String {
    let mut out = Writer::new(true);
    out.open('{');
    out.number_at("schemaVersion", SCHEMA);
    out.text_at("label", formats::BADGE);
    out.text_at("message", &formats::badge(report));
    out.text_at("labelColor", LABEL_COLOR);
    out.text_at("color", COLOR);
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}
