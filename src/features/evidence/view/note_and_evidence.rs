//! Note and evidence of a criterion.

use leptos::prelude::*;

use crate::domain::assessment::{ADDRESS, NOTE, SHORT};
use crate::domain::catalogue::Criterion;
use crate::features::evidence::state::{EvidenceField, EvidenceMsg};
use crate::features::evidence::update::add_id;
use crate::features::evidence::view_model::evidence;
use crate::features::questions::view_model::{criterion as of_criterion, name};
use crate::features::questions::words as text;
use crate::formats::draft::DraftField;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// What stands in the disclosure "Note and evidence".
#[component]
pub(crate) fn NoteAndEvidence(criterion: &'static Criterion) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let rows = move || {
        let rows = (0..count.get()).map(|at| view! { <Row criterion at /> });
        rows.collect_view()
    };
    let most = move || {
        full.get()
            .then(|| view! { <span class="small sub">{text::NO_MORE_LINKS}</span> })
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
                on:click=move |_| context.send(EvidenceMsg::Add(id))
            >
                {text::ADD_LINK}
            </button>
            {most}
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
        draft: None,
    };
    let state = context.memo(move |model| of_criterion::note(model, id));
    let input = move |typed| context.send(EvidenceMsg::Note(id, typed));
    view! { <Field spec state input /> }
}

#[component]
fn Row(criterion: &'static Criterion, at: usize) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let fields = [
        EvidenceField::Url,
        EvidenceField::Title,
        EvidenceField::Date,
    ]
    .map(|which| view! { <Input criterion at which /> });
    let can_remove = context.memo(move |model| evidence::can_remove(model, id, at));
    view! {
        <li class="ev">
            {fields}
            <button
                type="button"
                class="plain"
                hidden=move || !can_remove.get()
                on:click=move |_| context.send(EvidenceMsg::Remove(id, at))
            >
                {text::REMOVE_LINK}
            </button>
        </li>
    }
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
    let (beside, draft) = match which {
        EvidenceField::Url | EvidenceField::Date => {
            (Beside::Problem, Some((DraftField::Evidence(id), at)))
        }
        EvidenceField::Title => (Beside::Nothing, None),
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
        draft,
    };
    let state = context.memo(move |model| evidence::field(model, id, at, which));
    let input = move |typed| context.send(EvidenceMsg::Change(id, at, which, typed));
    view! { <Field spec state input /> }
}
