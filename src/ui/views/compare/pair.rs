//! Two assessments side by side: levels with squares, gaps, answers that differ.

use crate::core::catalogue::CriterionId;
use crate::core::text::{compare as words, scorecard};
use crate::core::view_model::compare::{ChangeLine, Comparison, Side, TrackPair};
use crate::ui::dom::{Child, El, el};
use crate::ui::widgets::chip::chip;
use crate::ui::widgets::mark::still;

pub(super) fn pair(pair: Comparison) -> Vec<El> {
    let caveat = (!pair.caveat.is_empty()).then(|| el("p").class("note").child(pair.caveat));
    let [first, second] = pair.columns;
    let head = [words::TRACK, first, second].map(column);
    let rows = pair.tracks.into_iter().map(track);
    let levels = table(words::LEVELS_CAPTION, head.into(), rows.collect());
    let levels = el("section")
        .child(el("h2").child(pair.title))
        .child(caveat)
        .child(el("h3").child(words::LEVELS))
        .child(frame(words::LEVELS_REGION, levels));
    let gaps = pair
        .gaps
        .into_iter()
        .flat_map(|(title, gaps)| gap_list(title, gaps));
    let changes = el("section").child(el("h2").child(words::CHANGES));
    vec![
        levels,
        if pair.changes.is_empty() {
            changes.child(el("p").child(words::SAME))
        } else {
            let head = [scorecard::CODE, scorecard::CRITERION, first, second].map(column);
            let rows = pair.changes.into_iter().map(change);
            let table = table(words::CHANGES_CAPTION, head.into(), rows.collect());
            changes
                .children(gaps)
                .child(frame(words::CHANGES_REGION, table))
        },
    ]
}

fn column(name: &'static str) -> El {
    el("th").set("scope", "col").child(name)
}

fn table(caption: &'static str, head: Vec<El>, rows: Vec<El>) -> El {
    el("table")
        .child(el("caption").child(caption))
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows))
}

/// A table scrolls in its own frame.
pub(super) fn frame(label: &'static str, table: impl Child) -> El {
    el("div")
        .class("wrap")
        .set("role", "region")
        .set("aria-label", label)
        .set("tabindex", "0")
        .child(table)
}

fn track(track: TrackPair) -> El {
    el("tr")
        .child(el("th").set("scope", "row").child(track.title))
        .children(track.sides.into_iter().map(side))
}

fn side(side: Side) -> El {
    let levels = side.squares.into_iter();
    let squares = levels.map(|level| {
        let squares = level.into_iter().map(still);
        el("div")
            .class("sq")
            .set("aria-hidden", "true")
            .children(squares)
    });
    el("td").child(side.standing).children(squares)
}

fn change(line: ChangeLine) -> El {
    let sides = line.sides.into_iter();
    let sides = sides.map(|(mark, word)| el("td").child(still(mark)).child(" ").child(word));
    el("tr")
        .child(el("td").class("code").child(line.code))
        .child(el("th").set("scope", "row").child(line.title))
        .children(sides)
}

fn gap_list(title: String, gaps: Vec<CriterionId>) -> Vec<El> {
    if gaps.is_empty() {
        return Vec::new();
    }
    let gaps = gaps.into_iter().map(chip);
    vec![el("h3").child(title), el("ul").class("row").children(gaps)]
}
