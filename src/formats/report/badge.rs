//! A badge: one line for a README, in colours that rank nobody.

use crate::domain::catalogue::TrackId;
use crate::formats::report::Report;
use crate::formats::report::svg::{Draw, width};
use crate::formats::words::exports as formats;

/// What a badge is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeOf {
    /// One track.
    Track(TrackId),
    /// All tracks.
    All,
}

/// Widely installed fonts that are as wide as what is measured.
const FONT: &str = "Verdana, DejaVu Sans, Geneva, sans-serif";
/// In pixels: the type, the badge, the room beside each text.
const SIZE: i32 = 11;
const HIGH: i32 = 20;
const AIR: i32 = 7;
/// The same for every level, on purpose: no green, no red.
const DARK: &str = "#4b585d";
const PALE: &str = "#f3f2ed";
const INK: &str = "#172226";
const EDGE: &str = "#6d797e";

/// Draws a badge (SVG). It says that it is self-assessed and when; framework,
/// digest and claim are in its description. It needs nothing from outside.
pub fn badge(report: &Report, of: BadgeOf) -> String {
    let (what, label) = match of {
        BadgeOf::All => ("all", formats::BADGE),
        BadgeOf::Track(id) => (id.slug(), id.track().title),
    };
    let message = match of {
        BadgeOf::All => formats::badge(report),
        BadgeOf::Track(id) => formats::track_badge(report, id),
    };
    let (left, right) = (width(label, SIZE), width(&message, SIZE));
    let cut = left + 2 * AIR;
    let wide = cut + right + 2 * AIR;
    let title = [formats::name(report), ", ", label, ": ", &message].concat();
    let about = formats::pictured(report);
    let what = ["badge-", what].concat();
    let mut draw = Draw::begin(&what, (wide, HIGH), FONT, [&title, &about]);
    let sides = [("rx", 3), ("width", wide - 1), ("height", HIGH - 1)];
    let words = [
        ("fill", PALE),
        ("stroke", EDGE),
        ("transform", "translate(.5 .5)"),
    ];
    draw.shape("rect", &sides, &words);
    let to = (cut - 3).to_string();
    let half = [
        "M",
        &cut.to_string(),
        " 0H3a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3H",
        &to,
        "h3z",
    ]
    .concat();
    draw.shape("path", &[], &[("d", &half), ("fill", DARK)]);
    text(&mut draw, [AIR, left], "#ffffff", label);
    text(&mut draw, [cut + AIR, right], INK, &message);
    draw.end()
}

/// The length is stated, so that another font cannot push the text over the edge.
fn text(draw: &mut Draw, [x, wide]: [i32; 2], ink: &str, text: &str) {
    let place = [
        ("x", x),
        ("y", 14),
        ("font-size", SIZE),
        ("textLength", wide),
    ];
    draw.text("text", &place, &[("fill", ink)], text);
}
