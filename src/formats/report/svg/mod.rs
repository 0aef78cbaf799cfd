//! The scorecard as a picture (SVG 1.1): for slides, pages and chat.

mod column;
mod draw;
mod edges;
mod mark;
mod palette;
mod plumb;
mod width;

use crate::domain::catalogue::{Level, tracks};
use crate::formats::report::Report;
use crate::formats::report::svg::column::Column;
use crate::formats::words::exports as formats;
pub(crate) use draw::Draw;
pub use palette::Theme;
pub(crate) use width::width;

/// All widths and heights in pixels. The picture is as wide as a slide wants it.
const WIDTH: i32 = 1200;
const MARGIN: i32 = 32;
const COLUMN: i32 = 272;
const GAP: i32 = 16;
/// Where the tracks hang from, unless what stands above takes more room.
const BEAM: i32 = 112;
/// From one line of the claim to the next, where it has lines of its own.
const CLAIM: i32 = 18;
/// From there to level 1.
const HEAD: i32 = 124;
/// Key and last line.
const FOOT: i32 = 76;
const SANS: &str =
    "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";
const SERIF: &str =
    "Charter, Bitstream Charter, Sitka Text, Cambria, Georgia, Noto Serif, DejaVu Serif, serif";

/// Where the tracks hang from, and where the levels end. It follows from the
/// catalogue alone, so every picture is as large as the next and can take its
/// place; only a name that takes several lines makes it higher.
struct Board {
    beam: i32,
    ends: [i32; 4],
}

impl Board {
    fn new(beam: i32) -> Self {
        let mut y = beam + HEAD;
        let mut end = |level: Level| {
            let high = tracks().iter().map(|track| {
                let titles = track.at(level).map(|criterion| criterion.title);
                column::level_high(titles)
            });
            y += high.max().unwrap_or_default();
            y
        };
        let [one, two, three] = Level::ALL.map(&mut end);
        Self {
            beam,
            ends: [beam + HEAD, one, two, three],
        }
    }

    /// The lower end of a level; that of level 0 is where level 1 begins.
    fn end(&self, level: u8) -> i32 {
        let [zero, one, two, three] = self.ends;
        match level {
            0 => zero,
            1 => one,
            2 => two,
            _ => three,
        }
    }
}

/// Draws the scorecard with everything in words: nothing in it depends on
/// seeing colours. It needs nothing from outside: no font, picture, script,
/// style sheet or link.
pub fn svg(report: &Report, theme: Theme) -> String {
    let colours = theme.palette();
    let claim = edges::claim(report);
    let more = i32::try_from(claim.len().saturating_sub(1)).unwrap_or_default();
    let board = Board::new(BEAM + more * CLAIM);
    let high = board.end(3) + FOOT;
    let (title, about) = (formats::picture(report), formats::pictured(report));
    let mut draw = Draw::begin("card", (WIDTH, high), SANS, [&title, &about]);
    draw.rect([0, 0, WIDTH, high], &[("fill", colours.paper)]);
    edges::head(&mut draw, report, colours, &claim);
    let mut x = MARGIN;
    for track in &report.tracks {
        let mut column = Column {
            draw: &mut draw,
            colours,
            board: &board,
            track,
            x,
        };
        column.draw();
        x += COLUMN + GAP;
    }
    edges::foot(&mut draw, report, colours, board.end(3));
    draw.end()
}
