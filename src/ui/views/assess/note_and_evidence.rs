//! Note and evidence of a criterion.

use leptos::prelude::*;

use crate::core::app::{EvidenceField, Later, evidence::add_id};
use crate::core::assessment::{ADDRESS, NOTE, SHORT};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as of_criterion, evidence, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, part};
use crate::ui::widgets::field::{Beside, Control, Spec, field};

/// What stands in the disclosure "Note and evidence".
pub(in crate::ui::views) fn note_and_evidence(criterion: &'static Criterion) -> AnyView {
    let context = Context::get();
    let id = criterion.id;
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let rows = part(move || {
        let count = count.get();
        let rows = (0..count).map(|at| row(criterion, at, count));
        rows.collect::<Vec<_>>()
    });
    let add = button(text::ADD_LINK, move || context.send(Later::AddEvidence(id)))
        .class("plain")
        .set("id", add_id(id))
        .flag("hidden", move || full.get());
    group([note(criterion), el("ul").child(rows), el("p").child(add)])
}

fn note(criterion: &'static Criterion) -> El {
    let context = Context::get();
    let id = criterion.id;
    let spec = Spec {
        id: name("n-", criterion),
        name: name("n-", criterion),
        label: text::NOTE,
        control: Control::Area,
        max: NOTE.chars,
        autocomplete: "off",
        beside: Beside::Nothing,
    };
    let state = context.memo(move |model| of_criterion::note(model, id));
    field(spec, state, move |typed| {
        context.send(Later::Note(id, typed));
    })
}

fn row(criterion: &'static Criterion, at: usize, count: usize) -> El {
    let context = Context::get();
    let id = criterion.id;
    let remove = button(text::REMOVE_LINK, move || {
        context.send(Later::RemoveEvidence(id, at));
    })
    .class("plain");
    let one = |which| input(criterion, at, which);
    el("li")
        .class("ev")
        .child(
            [
                EvidenceField::Url,
                EvidenceField::Title,
                EvidenceField::Date,
            ]
            .map(one),
        )
        .child((count > 1).then_some(remove))
}

fn input(criterion: &'static Criterion, at: usize, which: EvidenceField) -> El {
    let context = Context::get();
    let id = criterion.id;
    let (end, label, kind, max) = match which {
        EvidenceField::Url => ("-url", text::EVIDENCE, "url", ADDRESS.chars),
        EvidenceField::Title => ("-title", text::EVIDENCE_TITLE, "text", SHORT.chars),
        EvidenceField::Date => ("-date", text::EVIDENCE_DATE, "date", SHORT.chars),
    };
    let beside = match which {
        EvidenceField::Url => Beside::Problem,
        EvidenceField::Title | EvidenceField::Date => Beside::Nothing,
    };
    let name = [&name("e-", criterion), end].concat();
    let spec = Spec {
        id: [name.as_str(), &evidence::suffix(at)].concat(),
        name,
        label,
        control: Control::Input(kind),
        max,
        autocomplete: "off",
        beside,
    };
    let state = context.memo(move |model| evidence::field(model, id, at, which));
    field(spec, state, move |typed| {
        context.send(Later::Evidence(id, at, which, typed));
    })
}
