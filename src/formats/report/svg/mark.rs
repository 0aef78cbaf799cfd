//! How an answer is drawn: frame, pattern and colour, as on the scorecard.

use crate::domain::assessment::Mark;
use crate::formats::report::svg::draw::Draw;
use crate::formats::report::svg::palette::Palette;

/// From one line of the hatching to the next.
const HATCH: usize = 5;
/// From one dot to the next.
const DOTS: usize = 4;

/// Fills and outlines an area. `faint` is the outline of *not applicable*.
pub(crate) fn frame(draw: &mut Draw, colours: &Palette, mark: Mark, area: [i32; 4], faint: &str) {
    let (fill, stroke, dashes) = match mark {
        Mark::Met => (colours.met, colours.met, ""),
        Mark::Partial => (colours.tint, colours.met, ""),
        Mark::NotMet => ("none", colours.line, ""),
        Mark::Unknown => ("none", colours.line, "1 2"),
        Mark::None | Mark::ReasonMissing => ("none", colours.line, "4 3"),
        Mark::NotApplicable => ("none", faint, ""),
        Mark::Withheld => ("none", faint, "1 3"),
    };
    let [x, y, width, height] = area;
    // A line of one pixel is sharp only on the middle of a pixel.
    let mut words = vec![
        ("fill", fill),
        ("stroke", stroke),
        ("transform", "translate(.5 .5)"),
    ];
    if !dashes.is_empty() {
        words.push(("stroke-dasharray", dashes));
    }
    draw.rect([x, y, width - 1, height - 1], &words);
}

/// The pattern that tells answers apart without colour: hatching, dots, a dash.
///
/// Plain lines rather than a pattern fill: programs for slides draw them too,
/// and nothing in the picture has to refer to an id.
pub(crate) fn pattern(draw: &mut Draw, colours: &Palette, mark: Mark, area: [i32; 4]) {
    let [x, y, width, height] = area;
    match mark {
        Mark::Partial => {
            let words = [("d", &*hatching(area)), ("stroke", colours.met)];
            draw.shape("path", &[("stroke-width", 2)], &words);
        }
        Mark::Unknown => {
            let words = [
                ("d", &*columns(area)),
                ("stroke", colours.line),
                ("stroke-linecap", "round"),
                ("stroke-dasharray", ".1 4"),
            ];
            draw.shape("path", &[("stroke-width", 2)], &words);
        }
        Mark::NotApplicable => {
            let dash = [x + 2, y + height / 2 - 1, width - 4, 2];
            draw.rect(dash, &[("fill", colours.line)]);
        }
        Mark::Met | Mark::NotMet | Mark::None | Mark::ReasonMissing | Mark::Withheld => {}
    }
}

/// Lines from the lower left to the upper right, cut at the edges of the area.
fn hatching([x, y, width, height]: [i32; 4]) -> String {
    let mut path = String::new();
    for along in (3..width + height).step_by(HATCH) {
        let from = (along - height).max(0);
        let to = along.min(width);
        let length = (to - from).to_string();
        let (left, bottom) = ((x + from).to_string(), (y + along - from).to_string());
        for part in ["M", &left, " ", &bottom, "l", &length, " -", &length] {
            path.push_str(part);
        }
    }
    path
}

/// Lines straight down, which round dashes without length turn into dots.
fn columns([x, y, width, height]: [i32; 4]) -> String {
    let (top, length) = ((y + 3).to_string(), (height - 5).max(0).to_string());
    let lines = (x + 3..x + width).step_by(DOTS);
    let line = |x: i32| ["M", &x.to_string(), " ", &top, "v", &length].concat();
    lines.map(line).collect()
}
