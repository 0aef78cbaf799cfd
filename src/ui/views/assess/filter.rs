//! Which criteria are shown, and the search in their text.

use leptos::prelude::*;

use crate::core::app::{Msg, Show};
use crate::core::catalogue::TrackId;
use crate::core::text::assess as text;
use crate::core::view_model::assess::filter::{self as view_model, OPTIONS};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};

/// Filter and search.
pub(super) fn filter(track: TrackId) -> El {
    let context = Context::get();
    let show = context.memo(|model| model.show);
    let find = context.memo(|model| model.find.clone());
    let options = OPTIONS.map(|(slug, one)| {
        let words = context.memo(move |model| view_model::option(model, track, one));
        el("option")
            .set("value", slug)
            .is("selected", move || show.get() == one)
            .child(live(move || words.get()))
    });
    let select = el("select").child(options).on("change", move |event| {
        context.send(Msg::Show(view_model::parse(&event_target_value(&event))));
    });
    let search = el("input")
        .set("type", "search")
        .set("autocomplete", "off")
        .value(move || find.get())
        .on("input", move |event| {
            context.send(Msg::Find(event_target_value(&event)));
        });
    el("div")
        .class("find")
        .set("role", "search")
        .child(el("label").child(text::SHOW).child(select))
        .child(el("label").child(text::FIND).child(search))
}

/// Said when filter and search leave nothing.
pub(super) fn nothing(track: TrackId) -> AnyView {
    let context = Context::get();
    let nothing = context.memo(move |model| view_model::shows_nothing(model, track));
    let all = move || {
        context.send(Msg::Find(String::new()));
        context.send(Msg::Show(Show::All));
    };
    part(move || {
        nothing.get().then(|| {
            el("div")
                .class("empty row")
                .set("role", "status")
                .child(el("p").child(text::NOTHING))
                .child(button(text::SHOW_ALL, all))
        })
    })
}
