//! The plumb line beside a track: how far it has come, drawn.

use crate::formats::report::svg::column::Column;
use crate::formats::report::svg::palette::Palette;

/// The outline of the weight, from its upper left.
const WEIGHT: &str = "h9l3 8-7.5 13-7.5-13z";

impl Column<'_> {
    /// The cord hangs from the beam to the end of the level reached, where its
    /// weight is; dots go on to the level that is still possible, a hairline to
    /// the end. A track without a level has the hairline alone.
    pub(crate) fn plumb_line(&mut self, reached: Option<(u8, u8)>) {
        let Palette { accent, rule, .. } = self.colours;
        let beam = self.board.beam;
        let mut from = beam + 2;
        if let Some((level, possible)) = reached {
            let end = self.board.end(level);
            let cord = [self.x + 6, beam, 3, end - 18 - beam];
            self.draw.rect(cord, &[("fill", accent)]);
            let [x, y] = [self.x + 3, end - 22].map(|one| one.to_string());
            let weight = ["M", &x, " ", &y, WEIGHT].concat();
            let words = [("d", &*weight), ("fill", accent)];
            self.draw.shape("path", &[], &words);
            from = end + 3;
            if possible > level {
                let to = self.board.end(possible);
                self.dots(from, to);
                from = to;
            }
        }
        let bottom = self.board.end(3);
        if bottom > from {
            let hair = [self.x + 7, from, 1, bottom - from];
            self.draw.rect(hair, &[("fill", rule)]);
        }
    }

    fn dots(&mut self, from: i32, to: i32) {
        let [x, from, to] = [self.x + 7, from, to].map(|one| one.to_string());
        let path = ["M", &x, ".5 ", &from, "V", &to].concat();
        let words = [
            ("d", &*path),
            ("stroke", self.colours.accent),
            ("stroke-dasharray", "3 3"),
        ];
        self.draw.shape("path", &[("stroke-width", 3)], &words);
    }
}
