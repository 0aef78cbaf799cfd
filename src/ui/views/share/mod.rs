//! What leaves, and how.

mod choices;
mod files;
mod link;
mod preview;

use leptos::prelude::*;

use super::profile;
use crate::core::app::{Audience, Later, ProfileEdit, SUGGESTED_BY};
use crate::core::text::share as words;
use crate::core::view_model::profile::assessor;
use crate::core::view_model::share as view_model;
use crate::ui::context::Context;
use crate::ui::dom::{El, el, group, part};

/// What leaves, and how.
pub fn share() -> AnyView {
    let context = Context::get();
    let leaves = context.memo(view_model::preview);
    let head = el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(words::TITLE))
        .child(el("p").class("lead").child(words::LEAD))
        .child(empty(context))
        .child(nameless(context));
    let audiences = view_model::AUDIENCES.map(|one| audience(one, context));
    let who = el("fieldset")
        .child(el("legend").child(el("h2").child(words::WHO)))
        .child(el("div").class("pick").child(audiences));
    let out = part(move || preview::preview(leaves.get()));
    let out = el("section")
        .child(el("h2").child(words::LEAVES))
        .child(el("p").class("small sub").child(words::READERS))
        .child(el("div").class("out").child(out));
    let choose = el("section")
        .child(el("h2").child(words::CHOOSE))
        .child(choices::choices(context));
    group([
        head,
        el("section").child(who),
        suggested_by(context),
        el("div").class("two").child(out).child(choose),
        link::link(context),
        files::files(context),
    ])
}

/// Who suggests the answers; asked for only where that leaves.
fn suggested_by(context: Context) -> El {
    let is_proposal = context.memo(|model| model.share.choice.proposal);
    el("section")
        .flag("hidden", move || !is_proposal.get())
        .child(profile::field(
            SUGGESTED_BY,
            words::SUGGESTED_BY,
            "text",
            assessor,
            ProfileEdit::Assessor,
        ))
}

fn empty(context: Context) -> AnyView {
    let empty = context.memo(view_model::empty);
    part(move || {
        empty.get().map(|href| {
            let next = el("a").set("href", href).child(words::EMPTY_NEXT);
            el("div")
                .class("note")
                .child(el("p").child(words::EMPTY))
                .child(el("p").child(next))
        })
    })
}

fn nameless(context: Context) -> AnyView {
    let nameless = context.memo(view_model::nameless);
    part(move || {
        nameless.get().map(|href| {
            let next = el("a").set("href", href).child(words::NAME_IT);
            let note = el("p").class("note").child(words::NAMELESS);
            note.child(" ").child(next)
        })
    })
}

fn audience(audience: Audience, context: Context) -> El {
    let chosen = context.memo(move |model| model.share.audience == audience);
    let (name, gets) = words::audience(audience);
    let input = el("input")
        .set("type", "radio")
        .set("name", "for")
        .set("value", words::audience_slug(audience))
        .is("checked", move || chosen.get())
        .on("change", move |_| context.send(Later::Audience(audience)));
    let words = el("span")
        .child(el("b").child(name))
        .child(el("span").class("small sub").child(gets));
    el("label").class("opt").child(input).child(words)
}
