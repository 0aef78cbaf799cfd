//! Note and evidence of a criterion.

use leptos::html::Button;
use leptos::prelude::*;

use crate::core::app::{EvidenceField, Msg};
use crate::core::assessment::{ADDRESS, MAX_EVIDENCE, NOTE, SHORT};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as of_criterion, evidence, name};
use crate::core::view_model::field::FieldView;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Control, Field, Spec};

/// The disclosure "Note and evidence"; its summary counts what is inside.
#[component]
pub fn NoteAndEvidence(
    /// The criterion.
    criterion: &'static Criterion,
) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let summary = context.memo(move |model| of_criterion::note_and_evidence(model, id));
    let note = context.memo(move |model| of_criterion::note(model, id));
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let add = NodeRef::<Button>::new();
    let spec = Spec {
        id: name("n-", criterion),
        name: name("n-", criterion),
        label: text::NOTE,
        control: Control::Area,
        max: NOTE.chars,
        autocomplete: "off",
    };
    let input = UnsyncCallback::new(move |typed| context.send(Msg::Note(id, typed)));
    let rows = (0..MAX_EVIDENCE).map(|place| {
        let shown = Memo::new(move |_| place < count.get());
        let alone = Memo::new(move |_| count.get() < 2);
        move || shown.get().then(|| row(criterion, place, alone, add))
    });
    view! {
        <details>
            <summary>{move || summary.get()}</summary>
            <Field spec state=note input />
            <ul>{rows.collect_view()}</ul>
            <p>
                <button type="button" class="plain" node_ref=add hidden=move || full.get()
                    on:click=move |_| context.send(Msg::AddEvidence(id))>
                    {text::ADD_LINK}
                </button>
            </p>
        </details>
    }
    .into_any()
}

fn row(
    criterion: &'static Criterion,
    place: usize,
    alone: Memo<bool>,
    add: NodeRef<Button>,
) -> AnyView {
    let context = Context::get();
    let id = criterion.id;
    let url = context.memo(move |model| evidence::url(model, id, place));
    let title = context.memo(move |model| evidence::title(model, id, place));
    let date = context.memo(move |model| evidence::date(model, id, place));
    let remove = move |_| {
        context.send(Msg::RemoveEvidence(id, place));
        // The button goes with its row; a refusal leaves focus where the browser puts it.
        if let Some(add) = add.get_untracked() {
            let _ = add.focus();
        }
    };
    view! {
        <li class="ev">
            {field(criterion, place, EvidenceField::Url, url)}
            {field(criterion, place, EvidenceField::Title, title)}
            {field(criterion, place, EvidenceField::Date, date)}
            <button type="button" class="plain" on:click=remove hidden=move || alone.get()>
                {text::REMOVE_LINK}
            </button>
        </li>
    }
    .into_any()
}

fn field(
    criterion: &'static Criterion,
    place: usize,
    which: EvidenceField,
    state: Memo<FieldView>,
) -> AnyView {
    let context = Context::get();
    let (end, label, kind, max) = match which {
        EvidenceField::Url => ("-url", text::EVIDENCE, "url", ADDRESS.chars),
        EvidenceField::Title => ("-title", text::EVIDENCE_TITLE, "text", SHORT.chars),
        EvidenceField::Date => ("-date", text::EVIDENCE_DATE, "date", SHORT.chars),
    };
    let name = [&name("e-", criterion), end].concat();
    let spec = Spec {
        id: [name.as_str(), &evidence::suffix(place)].concat(),
        name,
        label,
        control: Control::Input(kind),
        max,
        autocomplete: "off",
    };
    let id = criterion.id;
    let input =
        UnsyncCallback::new(move |typed| context.send(Msg::Evidence(id, place, which, typed)));
    view! { <Field spec state input /> }.into_any()
}
