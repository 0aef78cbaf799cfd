//! Note and evidence of a criterion.

use leptos::prelude::*;

use crate::core::app::{EvidenceField, Later, evidence::add_id};
use crate::core::assessment::{ADDRESS, NOTE, SHORT};
use crate::core::catalogue::Criterion;
use crate::core::draft::DraftField;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as of_criterion, evidence, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, part};
use crate::ui::widgets::draft::draft_field;
use crate::ui::widgets::field::{Beside, Control, Spec, field};

/// What stands in the disclosure "Note and evidence".
pub(in crate::ui::views) fn note_and_evidence(criterion: &'static Criterion) -> AnyView {
    let context = Context::get();
    let id = criterion.id;
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let rows = part(move || {
        let rows = (0..count.get()).map(|at| row(criterion, at));
        rows.collect::<Vec<_>>()
    });
    let add = button(text::ADD_LINK, move || context.send(Later::AddEvidence(id)))
        .class("plain")
        .set("id", add_id(id))
        .flag("hidden", move || full.get());
    let most = part(move || {
        let words = el("span").class("small sub").child(text::NO_MORE_LINKS);
        full.get().then_some(words)
    });
    group([
        note(criterion),
        el("ul").child(rows),
        el("p").child(add).child(most),
    ])
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

fn row(criterion: &'static Criterion, at: usize) -> El {
    let context = Context::get();
    let id = criterion.id;
    let remove = button(text::REMOVE_LINK, move || {
        context.send(Later::RemoveEvidence(id, at));
    });
    let can_remove = context.memo(move |model| evidence::can_remove(model, id, at));
    let remove = remove
        .class("plain")
        .flag("hidden", move || !can_remove.get());
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
        .child(remove)
}

fn input(criterion: &'static Criterion, at: usize, which: EvidenceField) -> El {
    let context = Context::get();
    let id = criterion.id;
    let (end, label, kind, max) = match which {
        EvidenceField::Url => ("-url", text::EVIDENCE, "url", ADDRESS.chars),
        EvidenceField::Title => ("-title", text::EVIDENCE_TITLE, "text", SHORT.chars),
        EvidenceField::Date => ("-date", text::EVIDENCE_DATE, "date", SHORT.chars),
    };
    let (beside, draft) = match which {
        EvidenceField::Url => (Beside::Problem, Some(DraftField::EvidenceUrl(id, at))),
        EvidenceField::Title => (Beside::Nothing, None),
        EvidenceField::Date => (Beside::Problem, Some(DraftField::EvidenceDate(id, at))),
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
    let input = move |typed| context.send(Later::Evidence(id, at, which, typed));
    match draft {
        Some(draft) => draft_field(spec, state, draft, input),
        None => field(spec, state, input),
    }
}
