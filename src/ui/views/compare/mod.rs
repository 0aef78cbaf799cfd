//! One's own assessment beside another one.

mod pair;
mod table;

use leptos::prelude::*;

use crate::core::app::Later;
use crate::core::text::compare as words;
use crate::core::view_model::compare::{choice_of, chosen, comparison, instead, options};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, group, part};
use crate::ui::widgets::heading::heading;

/// One's own assessment beside another one.
pub fn compare() -> AnyView {
    let context = Context::get();
    let state = context.memo(comparison);
    let said = context.memo(|model| instead(model).to_owned());
    group([
        heading(words::TITLE, words::LEAD)
            .child(choice(context))
            .child(part(move || {
                let said = said.get();
                (!said.is_empty()).then(|| el("p").class("note").child(said))
            }))
            .draw(),
        part(move || state.get().map(pair::pair)),
        table::table(context).draw(),
    ])
}

fn choice(context: Context) -> El {
    let all = context.memo(options);
    let select = el("select")
        .set("id", "compare-with")
        .set("name", "compare-with")
        .child(part(move || {
            let first = (String::new(), words::CHOOSE.to_owned());
            let all = std::iter::once(first).chain(all.get());
            all.map(|(value, words)| option(value, words, context))
                .collect::<Vec<_>>()
        }))
        .on("change", move |event| {
            context.send(Later::Compare(choice_of(&event_target_value(&event))));
        });
    let label = el("label").set("for", "compare-with").child(words::WITH);
    el("div").class("field").child(label).child(select)
}

fn option(value: String, words: String, context: Context) -> El {
    let chosen = context.memo(chosen);
    let own = value.clone();
    el("option")
        .set("value", value)
        .is("selected", move || chosen.with(|chosen| *chosen == own))
        .child(words)
}
