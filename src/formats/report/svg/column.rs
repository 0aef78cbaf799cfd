//! One track of the picture: its level in words, and a box for each criterion.

use crate::domain::assessment::Mark;
use crate::domain::catalogue::{Level, level_text};
use crate::domain::scoring::TrackResult;
use crate::domain::words::{level_figure, level_words, mark_word};
use crate::formats::report::svg::draw::Draw;
use crate::formats::report::svg::palette::Palette;
use crate::formats::report::svg::width::{balanced, width};
use crate::formats::report::svg::{Board, mark};
use crate::formats::report::{Line, TrackReport};
use crate::formats::words::{exports as formats, scorecard as words, standing};

/// From the left edge to everything but the plumb line.
const INDENT: i32 = 22;
/// Where the title of a criterion begins in its box: behind the band of the pattern.
const BAND: i32 = 10;
/// Free room on both sides of a title.
const AIR: i32 = 7;
/// From one box to the next.
const APART: i32 = 5;
/// From the top of a level to its first box.
const LABEL: i32 = 24;
/// From the last box to the end of the level.
const BELOW: i32 = 18;
/// The size of titles, of what stands below them, and of the level.
const TITLE: i32 = 13;
const SMALL: i32 = 11;
const FIGURE: i32 = 28;

/// How high a level is that holds these criteria.
pub(crate) fn level_high<'a>(titles: impl Iterator<Item = &'a str>) -> i32 {
    LABEL + titles.map(|title| high(title) + APART).sum::<i32>() + BELOW
}

/// One track on the board.
pub(crate) struct Column<'a> {
    pub(crate) draw: &'a mut Draw,
    pub(crate) colours: &'static Palette,
    pub(crate) board: &'a Board,
    pub(crate) track: &'a TrackReport<'a>,
    /// The left edge.
    pub(crate) x: i32,
}

impl Column<'_> {
    /// Draws all of it.
    pub(crate) fn draw(&mut self) {
        let reached = match self.track.score.standing {
            TrackResult::Level { level, possible } => Some((level, possible)),
            _ => None,
        };
        self.head(reached);
        self.plumb_line(reached);
        for level in Level::ALL {
            self.level(level, reached.is_some());
        }
    }

    fn head(&mut self, reached: Option<(u8, u8)>) {
        let Palette {
            ink, ink_2, rule, ..
        } = self.colours;
        let (beam, figure_ink) = if reached.is_some() {
            (ink, ink)
        } else {
            (rule, ink_2)
        };
        self.draw.rect(
            [
                self.x,
                self.board.beam,
                crate::formats::report::svg::COLUMN,
                2,
            ],
            &[("fill", beam)],
        );
        let title = self.track.track.title;
        self.words(
            0,
            self.board.beam + 28,
            15,
            title,
            &[("fill", ink), ("font-weight", "600")],
        );
        let figure = level_figure(&self.track.score).unwrap_or(words::NO_LEVEL);
        let beside = standing::beside_parts(&self.track.score);
        let serif = [
            ("fill", *figure_ink),
            ("font-family", crate::formats::report::svg::SERIF),
        ];
        self.words(0, self.board.beam + 64, FIGURE, figure, &serif);
        let right = width(figure, FIGURE) + 12;
        let lowest = self.board.beam + 64;
        for (above, text) in beside.iter().rev().enumerate() {
            let y = lowest - 15 * i32::try_from(above).unwrap_or_default();
            self.words(right, y, 12, text, &[("fill", ink_2)]);
        }
        let room = crate::formats::report::svg::COLUMN - INDENT;
        let mut y = self.board.beam + 86;
        for line in balanced(&formats::sentence(self.track), 12, room) {
            self.words(0, y, 12, &line, &[("fill", ink_2)]);
            y += 15;
        }
        if self.track.score.anyway {
            self.words(0, y, SMALL, words::ANYWAY, &[("fill", ink_2)]);
        }
    }

    fn level(&mut self, level: Level, has_level: bool) {
        let number = level.number();
        let Palette { ink, ink_2, .. } = self.colours;
        let top = self.board.end(number - 1);
        let title = [level_words(number), ", ", level_text(number).name].concat();
        let plain = [("fill", *ink_2)];
        let bold = [("fill", *ink), ("font-weight", "600")];
        let title_words: &[_] = if has_level { &bold } else { &plain };
        self.words(0, top + 16, 12, &title, title_words);
        let known = matches!(
            self.track.score.standing,
            TrackResult::Level { .. } | TrackResult::NothingApplies
        );
        let scores = (1..).zip(self.track.score.levels);
        let count = if known {
            let mut own = scores.filter(|(one, _)| *one == number);
            own.next().map(|(_, score)| words::count(score))
        } else {
            Some(words::criteria(self.track.track.at(level).count()))
        };
        let count = count.unwrap_or_default();
        let end = [("fill", *ink_2), ("text-anchor", "end")];
        self.words(
            crate::formats::report::svg::COLUMN - INDENT,
            top + 16,
            12,
            &count,
            &end,
        );
        let mut y = top + LABEL;
        let track = self.track;
        for line in track.at(level) {
            self.criterion(line, y);
            y += high(line.criterion.title) + APART;
        }
    }

    /// A box: title, word, code, and the pattern at its start.
    fn criterion(&mut self, line: &Line, y: i32) {
        let colours = self.colours;
        let (title, high) = (line.criterion.title, high(line.criterion.title));
        let area = [
            self.x + INDENT,
            y,
            crate::formats::report::svg::COLUMN - INDENT,
            high,
        ];
        mark::frame(self.draw, colours, line.mark, area, colours.rule);
        let band = [self.x + INDENT + 1, y + 1, BAND, high - 2];
        mark::pattern(self.draw, colours, line.mark, band);
        let (ink, ink_2) = match line.mark {
            Mark::Met => (colours.on_met, colours.on_met),
            Mark::NotApplicable => (colours.ink_2, colours.ink_2),
            _ => (colours.ink, colours.ink_2),
        };
        let mut base = y + 17;
        for text in lines(title) {
            self.words(BAND + AIR, base, TITLE, &text, &[("fill", ink)]);
            base += 16;
        }
        let base = y + high - 9;
        let word = mark_word(line.mark);
        self.words(BAND + AIR, base, SMALL, word, &[("fill", ink_2)]);
        let right = crate::formats::report::svg::COLUMN - INDENT - AIR;
        let end = [("fill", ink_2), ("text-anchor", "end")];
        self.words(right, base, SMALL, line.criterion.code, &end);
    }

    /// Text at a place from where the boxes begin.
    fn words(&mut self, x: i32, y: i32, size: i32, text: &str, words: &[(&'static str, &str)]) {
        let place = [("x", self.x + INDENT + x), ("y", y), ("font-size", size)];
        self.draw.text("text", &place, words, text);
    }
}

/// How a title is broken.
fn lines(title: &str) -> Vec<String> {
    let room = crate::formats::report::svg::COLUMN - INDENT - BAND - 2 * AIR + 2;
    balanced(title, TITLE, room)
}

/// How high the box of a criterion is.
fn high(title: &str) -> i32 {
    let more = lines(title).len().saturating_sub(1);
    40 + 16 * i32::try_from(more).unwrap_or_default()
}
