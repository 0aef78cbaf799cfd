//! Note and evidence of a criterion.

use leptos::prelude::*;

use crate::core::app::{EvidenceField, Later, evidence::add_id};
use crate::core::assessment::{ADDRESS, NOTE, SHORT};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as of_criterion, evidence, name};
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// What stands in the disclosure "Note and evidence".
#[component]
pub(in crate::ui::views) fn NoteAndEvidence(criterion: &'static Criterion) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let rows = move || {
        let count = count.get();
        let rows = (0..count).map(|at| view! { <Row criterion at count /> });
        rows.collect_view()
    };
    view! {
        <Note criterion />
        <ul>{rows}</ul>
        <p>
            <button
                type="button"
                class="plain"
                id=add_id(id)
                hidden=move || full.get()
                on:click=move |_| context.send(Later::AddEvidence(id))
            >
                {text::ADD_LINK}
            </button>
        </p>
    }
}

#[component]
fn Note(criterion: &'static Criterion) -> impl IntoView {
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
    let input = move |typed| context.send(Later::Note(id, typed));
    view! { <Field spec state input /> }
}

#[component]
fn Row(criterion: &'static Criterion, at: usize, count: usize) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let fields = [
        EvidenceField::Url,
        EvidenceField::Title,
        EvidenceField::Date,
    ]
    .map(|which| view! { <Input criterion at which /> });
    let remove = (count > 1).then(|| {
        view! {
            <button
                type="button"
                class="plain"
                on:click=move |_| context.send(Later::RemoveEvidence(id, at))
            >
                {text::REMOVE_LINK}
            </button>
        }
    });
    view! { <li class="ev">{fields} {remove}</li> }
}

#[component]
fn Input(criterion: &'static Criterion, at: usize, which: EvidenceField) -> impl IntoView {
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
    let input = move |typed| context.send(Later::Evidence(id, at, which, typed));
    view! { <Field spec state input /> }
}
