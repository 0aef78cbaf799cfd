//! What stands above and below the board: whose it is, what it is not, and the key.

use crate::domain::assessment::{Mark, Source};
use crate::domain::catalogue::framework;
use crate::domain::words::{date_words, mark_word};
use crate::formats::report::svg::draw::Draw;
use crate::formats::report::svg::palette::Palette;
use crate::formats::report::svg::width::{fitted, lines, width};
use crate::formats::report::svg::{CLAIM, MARGIN, SERIF, WIDTH, mark};
use crate::formats::report::{Report, digest};
use crate::formats::words::{credits, exports as formats, scorecard as words};

/// Size of the facts, of the name, and of what stands below the board.
const FACTS: i32 = 13;
const NAME: i32 = 34;
const SMALL: i32 = 11;
/// Room for the facts on the right.
const RIGHT: i32 = 380;
/// What bold type may take more than what is measured.
const BOLD: i32 = 120;
/// Side of a mark in the key.
const MARK: i32 = 11;

/// The lines of the claim that stand below the name, over the whole width: whose
/// reading it is must not be cut off, however long the name of its author. Of one's
/// own assessment the claim is short and stands among the facts.
pub(crate) fn claim(report: &Report) -> Vec<String> {
    let about = report.assessment;
    match about.source {
        Source::Own => Vec::new(),
        Source::Public => {
            let claim = words::claim(about, str::to_owned);
            lines(&claim, FACTS, WIDTH - 2 * MARGIN - BOLD)
        }
    }
}

/// Name on the left; on the right who, when and against what; the claim.
pub(crate) fn head(draw: &mut Draw, report: &Report, colours: &Palette, below: &[String]) {
    let Palette { ink, ink_2, .. } = colours;
    let strong = [("fill", *ink_2), ("font-weight", "600")];
    let left = MARGIN;
    text(draw, [left, 36, FACTS], &strong, words::OVER);
    let room = WIDTH - 2 * MARGIN - RIGHT - 40;
    let name = fitted(formats::name(report), NAME, room);
    let serif = [("fill", *ink), ("font-family", SERIF)];
    text(draw, [left, 80, NAME], &serif, &name);

    let about = report.assessment;
    let day = about.date().map(date_words).unwrap_or_default();
    // The claim of a reading by somebody else names them.
    let who = match about.source {
        Source::Own => about.assessor.as_str().trim(),
        Source::Public => "",
    };
    let between = if day.is_empty() || who.is_empty() {
        ""
    } else {
        ", "
    };
    let first = fitted(&[&day, between, who].concat(), FACTS, RIGHT);
    let end = [("fill", *ink), ("text-anchor", "end")];
    let claim = [end[0], end[1], ("font-weight", "600")];
    let own = if below.is_empty() {
        words::claim(about, str::to_owned)
    } else {
        String::new()
    };
    let left_out = formats::left_out(report).unwrap_or_default();
    let facts: [(&[_], &str); 4] = [
        (&end, &first),
        (&end, &words::framework_words()),
        (&claim, &own),
        (&end, &left_out),
    ];
    let mut y = 36;
    for (how, fact) in facts {
        if !fact.is_empty() {
            text(draw, [WIDTH - MARGIN, y, FACTS], how, fact);
            y += 20;
        }
    }
    let mut y = 102;
    for line in below {
        let strong = [("fill", *ink), ("font-weight", "600")];
        text(draw, [left, y, FACTS], &strong, line);
        y += CLAIM;
    }
}

/// The key, what contradicts itself, and the line that ties the picture to its state.
pub(crate) fn foot(draw: &mut Draw, report: &Report, colours: &Palette, top: i32) {
    let Palette {
        ink,
        ink_2,
        rule,
        line,
        accent,
        ..
    } = colours;
    draw.rect([MARGIN, top, WIDTH - 2 * MARGIN, 1], &[("fill", rule)]);
    let plain = [("fill", *ink)];
    let mut x = MARGIN;
    let y = top + 26;
    for one in Mark::key(formats::left_out(report).is_some()) {
        let area = [x, y - MARK + 1, MARK + 1, MARK + 1];
        mark::frame(draw, colours, one, area, line);
        mark::pattern(
            draw,
            colours,
            one,
            [x + 1, y - MARK + 2, MARK - 1, MARK - 1],
        );
        x = labelled(draw, [x + MARK + 8, y], &plain, mark_word(one));
    }
    draw.rect([x, y - 5, 24, 3], &[("fill", accent)]);
    x = labelled(draw, [x + 31, y], &plain, words::KEY_REACHED);
    let [from, middle] = [x, y - 4].map(|one| one.to_string());
    let dots = ["M", &from, " ", &middle, ".5h24"].concat();
    let dotted = [
        ("d", &*dots),
        ("stroke", accent),
        ("stroke-dasharray", "3 3"),
    ];
    draw.shape("path", &[("stroke-width", 3)], &dotted);
    labelled(draw, [x + 31, y], &plain, words::KEY_POSSIBLE);

    let state = [formats::STATE, " ", &digest(report.assessment)].concat();
    let credit = [
        &state,
        formats::DOT,
        framework().url,
        formats::DOT,
        credits::LICENCE,
    ]
    .concat();
    let faint = [("fill", *ink_2)];
    text(draw, [MARGIN, top + 54, SMALL], &faint, &credit);
    let end = [("fill", *ink_2), ("text-anchor", "end")];
    let right = WIDTH - MARGIN;
    let room = right - MARGIN - width(&credit, SMALL) - 100;
    let contradictions = fitted(&formats::contradictions(report), SMALL, room);
    let serif = [end[0], end[1], ("font-family", SERIF)];
    text(draw, [right, top + 54, FACTS], &serif, credits::PRODUCT);
    if !contradictions.is_empty() {
        text(draw, [right - 80, top + 54, SMALL], &end, &contradictions);
    }
}

/// A label of the key; returns where the next entry begins.
fn labelled(draw: &mut Draw, [x, y]: [i32; 2], how: &[(&'static str, &str)], label: &str) -> i32 {
    text(draw, [x, y, 12], how, label);
    x + width(label, 12) + 22
}

fn text(draw: &mut Draw, [x, y, size]: [i32; 3], how: &[(&'static str, &str)], text: &str) {
    let place = [("x", x), ("y", y), ("font-size", size)];
    draw.text("text", &place, how, text);
}
