//! The track so far: its level, what is answered, and a way to each criterion.

use leptos::prelude::*;

use crate::core::catalogue::{Criterion, Level, TrackId};
use crate::core::fragment::Route;
use crate::core::text::assess as text;
use crate::core::view_model::assess::summary::{self as view_model, Other};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};
use crate::ui::seen::Seen;
use crate::ui::widgets::mark::mark;

/// The track so far.
pub(super) fn summary(track: TrackId) -> El {
    let context = Context::get();
    let state = context.memo(move |model| view_model::summary(model, track));
    let saved = Seen::new(move || state.with(|state| state.saved.clone()));
    let range = Seen::new(move || state.with(|state| state.range.clone()));
    let now = el("p")
        .class("now")
        .child(el("b").child(live(move || state.with(|state| state.level.to_owned()))))
        .child(part(move || {
            let range = range.get();
            let comma = (!range.is_empty()).then(|| el("i").child(","));
            [comma.map(El::draw), Some([" ", &range].concat().into_any())]
        }))
        .child(
            el("span")
                .class("why")
                .child(live(move || state.with(|state| state.why.clone()))),
        );
    let levels = Level::ALL.map(|level| el("ol").children(track.track().at(level).map(link)));
    el("aside")
        .class("sum")
        .set("aria-label", text::SO_FAR)
        .child(el("p").class("over").child(track.track().title))
        .child(now)
        .child(el("p").child(live(move || state.with(|state| state.answered.clone()))))
        .child(
            el("nav")
                .class("map")
                .set("aria-label", text::MAP)
                .child(levels),
        )
        .child(part(move || {
            saved.get().map(|words| el("p").class("save").child(words))
        }))
        .child(others(track))
}

fn link(criterion: &'static Criterion) -> El {
    let id = criterion.id;
    let state = Context::get().memo(move |model| view_model::map_link(model, id));
    let words = live(move || state.get().0);
    let link = el("a")
        .set("href", Route::to_criterion(id).href())
        .child(el("span").class("vh").child(words))
        .child(mark(move || state.with(|state| state.1)))
        .child(el("span").child(view_model::map_number(criterion)));
    el("li").child(link)
}

fn others(track: TrackId) -> El {
    let state = Context::get().memo(move |model| view_model::others(model, track));
    let lines = part(move || state.get().into_iter().map(other).collect::<Vec<_>>());
    let list = el("ul").class("plainlist small").child(lines);
    el("div").class("more-t").child(list)
}

fn other(other: Other) -> El {
    el("li")
        .child(el("a").set("href", other.href).child(other.title))
        .child(" ")
        .child(el("span").class("sub tiny").child(other.answered))
}
