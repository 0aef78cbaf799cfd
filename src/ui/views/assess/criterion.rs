//! One criterion: its question, its checks, its answers and what they call for.

use super::Line;
use super::answers::answers;
use super::disclosure::disclosure;
use super::{checks, reason};
use crate::core::app::Msg;
use crate::core::text::assess as text;
use crate::core::view_model::assess::name;
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live};
use crate::ui::later::Piece;
use crate::ui::widgets::mark::mark;
use crate::ui::widgets::once_here::once_here;

/// One criterion. Only what changed about it is drawn again.
pub(super) fn criterion(line: Line) -> El {
    let Line { criterion, state } = line;
    let context = Context::get();
    let id = criterion.id;
    let status = move || state.with(|state| state.mark.slug());
    let clear = button(text::CLEAR, move || {
        context.send(Msg::Clear(id));
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
    let note_and_evidence = live(move || state.with(|state| state.note_and_evidence.clone()));
    let more = el("div")
        .class("more")
        .child(disclosure(text::WHAT_COUNTS, Piece::WhatCounts(id)))
        .child(disclosure(text::WHY_AND_HOW, Piece::WhyAndHow(id)))
        .child(disclosure(note_and_evidence, Piece::NoteAndEvidence(id)))
        .child(clear);
    let question = name("q-", criterion);
    el("fieldset")
        .class("crit")
        .set("id", name("c-", criterion))
        .live("data-mark", move || Some(status().to_owned()))
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
        .child(answers(criterion, state))
        .child(reason::reason(criterion, state))
        .child(once_here(Piece::Due(id)))
        .child(more)
}
