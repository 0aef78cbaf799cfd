//! The track so far: its level, what is answered, and a way to each criterion.

use super::{Line, at};
use crate::core::catalogue::{Level, TrackId};
use crate::core::fragment::Route;
use crate::core::text::assess as text;
use crate::core::view_model::assess::summary::{self as view_model, Summary};
use crate::core::view_model::assess::track::TrackView;
use crate::ui::dom::{El, el, live};
use crate::ui::seen::Seen;
use crate::ui::widgets::mark::mark;

/// The track so far.
pub(super) fn summary(track: TrackId, page: Seen<TrackView>, lines: &[Line]) -> El {
    let of =
        move |take: fn(&Summary) -> String| live(move || page.with(|page| take(&page.summary)));
    let comma = el("i")
        .flag("hidden", move || {
            page.with(|page| page.summary.range.is_empty())
        })
        .child(",");
    let now = el("p")
        .class("now")
        .child(el("b").child(of(|summary| summary.level.to_owned())))
        .child(comma)
        .child(of(|summary| [" ", &summary.range].concat()))
        .child(
            el("span")
                .class("why")
                .child(of(|summary| summary.why.clone())),
        );
    let levels = Level::ALL.map(|level| el("ol").children(at(lines, level).map(to_criterion)));
    let saved = el("p")
        .class("save")
        .flag("hidden", move || {
            page.with(|page| page.summary.saved.is_empty())
        })
        .child(of(|summary| summary.saved.clone()));
    el("aside")
        .class("sum")
        .set("aria-label", text::SO_FAR)
        .child(el("p").class("over").child(track.track().title))
        .child(now)
        .child(el("p").child(of(|summary| summary.answered.clone())))
        .child(
            el("nav")
                .class("map")
                .set("aria-label", text::MAP)
                .child(levels),
        )
        .child(saved)
        .child(others(track, page))
}

fn to_criterion(line: Line) -> El {
    let Line { criterion, state } = line;
    let id = criterion.id;
    let words = live(move || view_model::map_words(id, state.with(|state| state.mark)));
    let anchor = el("a")
        .set("href", Route::to_criterion(id).href())
        .child(el("span").class("vh").child(words))
        .child(mark(move || state.with(|state| state.mark.slug())))
        .child(el("span").child(view_model::map_number(criterion)));
    el("li").child(anchor)
}

fn others(track: TrackId, page: Seen<TrackView>) -> El {
    let lines = view_model::others(track).enumerate().map(|(place, one)| {
        let known = move || page.with(|page| page.summary.others.get(place).cloned());
        let link = el("a")
            .set("href", Route::Assess(one, None).href())
            .child(one.track().title);
        let answered = live(move || known().unwrap_or_default());
        el("li")
            .child(link)
            .child(" ")
            .child(el("span").class("sub tiny").child(answered))
    });
    let list = el("ul").class("plainlist small").children(lines);
    el("div").class("more-t").child(list)
}
