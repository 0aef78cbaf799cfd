//! The choices of what leaves.

use leptos::prelude::*;

use crate::core::app::Part;
use crate::core::catalogue::TrackId;
use crate::core::text::share as words;
use crate::core::view_model::share as view_model;
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};

pub(super) fn choices(context: Context) -> [El; 4] {
    let with = context.memo(|model| view_model::choices(model).with);
    let left_out = context.memo(|model| view_model::choices(model).left_out);
    let tracks = TrackId::ALL.map(|track| tick(Part::Track(track), context));
    let with = part(move || {
        let parts = with.get().into_iter();
        parts.map(|one| tick(one, context)).collect::<Vec<_>>()
    });
    [
        options().child(tick(Part::Open, context)),
        named(words::WITH).child(options().child(with)),
        named(words::TRACKS).child(options().child(tracks)),
        el("p")
            .class("small sub")
            .child(live(move || left_out.get())),
    ]
}

fn options() -> El {
    el("ul").class("opts")
}

fn named(words: &'static str) -> El {
    el("fieldset").child(el("legend").class("lbl").child(words))
}

fn tick(one: Part, context: Context) -> El {
    let line = context.memo(move |model| view_model::line(model, one));
    let under = context.memo(move |model| view_model::line(model, one).under);
    let under = part(move || {
        let under = under.get();
        let under = (!under.is_empty()).then_some(under);
        under.map(|under| [el("br"), el("span").class("small sub").child(under)])
    });
    let input = el("input")
        .set("type", "checkbox")
        .set("name", words::part_slug(one))
        .is("checked", move || line.get().ticked)
        .on("change", move |event| {
            context.send(view_model::ticked(one, event_target_checked(&event)));
        });
    let words = el("span").child(words::part(one)).child(" ").child(under);
    el("li").child(el("label").class("opt").child(input).child(words))
}
