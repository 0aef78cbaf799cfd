//! One track: its criteria and how it stands.

mod answers;
mod checks;
mod criterion;
mod disclosure;
pub(super) mod due;
mod filter;
pub(super) mod gate;
pub(super) mod note_and_evidence;
mod reason;
mod summary;
pub(super) mod what_counts;
pub(super) mod why_and_how;

use leptos::prelude::*;

use crate::core::catalogue::{Criterion, Level, TrackId, level_text};
use crate::core::fragment::Route;
use crate::core::text::{assess::SEE_SCORECARD, level_words};
use crate::core::view_model::assess::criterion::{CriterionView, state};
use crate::core::view_model::assess::track::{self as view_model, TrackView};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};
use crate::ui::later::Piece;
use crate::ui::seen::Seen;
use crate::ui::widgets::once_here::once_here;

/// One criterion, and what is seen of it.
#[derive(Clone, Copy)]
struct Line {
    criterion: &'static Criterion,
    state: Seen<CriterionView>,
}

/// One track: its criteria and how it stands.
pub fn assess(track: TrackId) -> AnyView {
    let page = Context::get().memo(move |model| view_model::track(model, track));
    let assessed = Seen::new(move || page.with(|page| page.assessed));
    let words = track.track();
    let over = live(move || page.with(|page| page.over.clone()));
    let head = el("div")
        .class("head")
        .child(
            el("h1")
                .set("tabindex", "-1")
                .child(el("span").class("over").child(over))
                .child(words.title),
        )
        .child(el("p").child(words.summary))
        .child(el("p").class("small sub").child(words.scope_note))
        .child(once_here(Piece::Gate(track)));
    el("div")
        .class("assess")
        .child(head)
        .child(part(move || assessed.get().then(|| criteria(track, page))))
        .child(next(page))
        .draw()
}

fn criteria(track: TrackId, page: Seen<TrackView>) -> Vec<AnyView> {
    let context = Context::get();
    let lines: Vec<Line> = track
        .track()
        .criteria()
        .iter()
        .map(|criterion| Line {
            criterion,
            state: context.memo(move |model| state(model, criterion.id)),
        })
        .collect();
    let mut parts = vec![
        summary::summary(track, page, &lines).draw(),
        filter::filter(page).draw(),
        filter::nothing(page),
    ];
    for level in Level::ALL {
        parts.push(section(level, page, &lines).draw());
    }
    parts
}

fn section(level: Level, page: Seen<TrackView>, lines: &[Line]) -> El {
    let number = level.number();
    let place = usize::from(number).saturating_sub(1);
    let id = ["l", &number.to_string()].concat();
    let of_level = move |page: &TrackView| page.levels.get(place).cloned();
    let count = live(move || page.with(of_level).unwrap_or_default().count);
    let heading = el("h2")
        .set("id", id.clone())
        .child([level_words(number), " "].concat())
        .child(el("span").child(level_text(number).name))
        .child(" ")
        .child(el("span").child(count));
    el("section")
        .class("level")
        .set("aria-labelledby", id)
        .flag("hidden", move || {
            page.with(of_level).unwrap_or_default().hidden
        })
        .child(heading)
        .children(at(lines, level).map(criterion::criterion))
}

fn at(lines: &[Line], level: Level) -> impl Iterator<Item = Line> {
    lines
        .iter()
        .copied()
        .filter(move |line| line.criterion.level == level)
}

fn next(page: Seen<TrackView>) -> El {
    let href = move || Some(page.with(|page| page.next.href.clone()));
    let words = live(move || page.with(|page| page.next.words.clone()));
    let scorecard = el("a")
        .class("btn")
        .set("href", Route::Scorecard.href())
        .flag("hidden", move || page.with(|page| page.next.is_last))
        .child(SEE_SCORECARD);
    let main = el("a").class("btn main").live("href", href).child(words);
    el("div").class("blk row").child(main).child(scorecard)
}
