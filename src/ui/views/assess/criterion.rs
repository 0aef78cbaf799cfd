//! One criterion: its question, its checks, its answers and what they call for.

use super::answers::{Radios, answers};
use super::{checks, due, note_and_evidence, reason, what_counts, why_and_how};
use crate::core::app::Msg;
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as view_model, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el};
use crate::ui::widgets::mark::mark;

/// One criterion. Only what changed about it is drawn again.
pub(super) fn criterion(criterion: &'static Criterion) -> El {
    let context = Context::get();
    let id = criterion.id;
    let state = context.memo(move |model| view_model::state(model, id));
    let status = move || state.with(|state| state.mark);
    let radios = Radios::undrawn();
    let clear = button(text::CLEAR, move || {
        context.send(Msg::Clear(id));
        // The button goes; focus stays with the criterion.
        radios.focus_first();
    })
    .class("plain")
    .set("data-act", "clear")
    .flag("hidden", move || state.with(|state| state.status.is_none()));
    let legend = el("legend")
        .set("tabindex", "-1")
        .child(mark(status))
        .child(el("h3").child(criterion.title))
        .child(" ")
        .child(el("span").class("code").child(criterion.code));
    let more = el("div")
        .class("more")
        .child(what_counts::what_counts(criterion, state))
        .child(why_and_how::why_and_how(criterion))
        .child(note_and_evidence::note_and_evidence(criterion))
        .child(clear);
    let question = name("q-", criterion);
    el("fieldset")
        .class("crit")
        .set("id", name("c-", criterion))
        .live("data-s", move || Some(status().to_owned()))
        .set("aria-describedby", question.clone())
        .flag("hidden", move || state.with(|state| state.hidden))
        .child(legend)
        .child(
            el("p")
                .class("q")
                .set("id", question)
                .child(criterion.question),
        )
        .child(checks::checks(criterion, state))
        .child(answers(criterion, state, radios))
        .child(reason::reason(criterion, state))
        .child(due::due(criterion, radios))
        .child(more)
}
