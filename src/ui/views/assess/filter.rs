//! Which criteria are shown, and the search in their text.

use leptos::prelude::*;

use crate::core::app::{Msg, Show};
use crate::core::text::assess as text;
use crate::core::view_model::assess::filter::{OPTIONS, parse};
use crate::core::view_model::assess::track::TrackView;
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};
use crate::ui::seen::Seen;

/// Filter and search.
pub(super) fn filter(page: Seen<TrackView>) -> El {
    let context = Context::get();
    let show = context.memo(|model| model.show);
    let find = context.memo(|model| model.find.clone());
    let options = OPTIONS.iter().enumerate().map(|(place, (slug, one))| {
        let words = move || page.with(|page| page.options.get(place).cloned());
        el("option")
            .set("value", *slug)
            .is("selected", move || show.get() == *one)
            .child(live(move || words().unwrap_or_default()))
    });
    let select = el("select").children(options).on("change", move |event| {
        context.send(Msg::Show(parse(&event_target_value(&event))));
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
pub(super) fn nothing(page: Seen<TrackView>) -> AnyView {
    let context = Context::get();
    let nothing = Seen::new(move || page.with(|page| page.nothing));
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
