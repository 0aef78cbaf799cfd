//! Which gaps are handed on, and what goes along.

use leptos::prelude::*;

use crate::core::app::handing_on::picked;
use crate::core::app::{Handing, Later};
use crate::core::text::handon as words;
use crate::core::view_model::handon::{PickLine, picks};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};

/// Which gaps are handed on, and what goes along.
pub fn what() -> AnyView {
    let context = Context::get();
    let all = context.memo(picks);
    let list = part(move || {
        let lines = all.get().into_iter().map(|one| line(one, context));
        el("div").children(lines)
    });
    let private = context.memo(|model| model.drafts.hand_on.with_private);
    let input = el("input")
        .set("type", "checkbox")
        .set("name", "h-private")
        .is("checked", move || private.get())
        .on("change", move |event| {
            context.send(Later::HandOn(Handing::Private(event_target_checked(
                &event,
            ))));
        });
    let said = el("span").child(words::WITH_PRIVATE).child(el("br")).child(
        el("span")
            .class("small sub")
            .child(words::WITH_PRIVATE_MORE),
    );
    let legend = el("legend").class("lbl").child(words::PICK_LEGEND);
    el("div")
        .class("text")
        .child(
            el("fieldset")
                .child(legend)
                .child(el("p").class("small sub").child(words::PICK_MORE))
                .child(list),
        )
        .child(el("label").class("opt").child(input).child(said))
        .draw()
}

fn line(line: PickLine, context: Context) -> El {
    let id = line.id;
    let is_in = context.memo(move |model| picked(model).contains(&id));
    let input = el("input")
        .set("type", "checkbox")
        .set("name", "h-gap")
        .set("value", id.get().slug)
        .is("checked", move || is_in.get())
        .on("change", move |event| {
            let is_in = event_target_checked(&event);
            context.send(Later::HandOn(Handing::Pick(id, is_in)));
        });
    let label = el("label").class("opt").child(input);
    label.child(el("span").child(line.words))
}
