//! Note and evidence of a criterion.

use crate::core::app::{EvidenceField, Msg};
use crate::core::assessment::{ADDRESS, NOTE, SHORT};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as of_criterion, evidence, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, Place, button, el, focus, live, part};
use crate::ui::widgets::field::{Control, Spec, field};

/// The disclosure "Note and evidence"; its summary counts what is inside.
pub(super) fn note_and_evidence(criterion: &'static Criterion) -> El {
    let context = Context::get();
    let id = criterion.id;
    let summary = context.memo(move |model| of_criterion::note_and_evidence(model, id));
    let count = context.memo(move |model| evidence::row_count(model, id));
    let full = context.memo(move |model| !evidence::has_room(model, id));
    let place = Place::new();
    let rows = part(move || {
        let count = count.get();
        let rows = (0..count).map(|at| row(criterion, at, count, place));
        rows.collect::<Vec<_>>()
    });
    let add = button(text::ADD_LINK, move || context.send(Msg::AddEvidence(id)))
        .class("plain")
        .place(place)
        .flag("hidden", move || full.get());
    el("details")
        .child(el("summary").child(live(move || summary.get())))
        .child(note(criterion))
        .child(el("ul").child(rows))
        .child(el("p").child(add))
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
        hinted: false,
    };
    let state = context.memo(move |model| of_criterion::note(model, id));
    field(spec, state, move |typed| context.send(Msg::Note(id, typed)))
}

fn row(criterion: &'static Criterion, at: usize, count: usize, add: Place) -> El {
    let context = Context::get();
    let id = criterion.id;
    let remove = button(text::REMOVE_LINK, move || {
        context.send(Msg::RemoveEvidence(id, at));
        // The button goes with its row.
        focus(add);
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
    let name = [&name("e-", criterion), end].concat();
    let spec = Spec {
        id: [name.as_str(), &evidence::suffix(at)].concat(),
        name,
        label,
        control: Control::Input(kind),
        max,
        autocomplete: "off",
        hinted: false,
    };
    let state = context.memo(move |model| evidence::field(model, id, at, which));
    field(spec, state, move |typed| {
        context.send(Msg::Evidence(id, at, which, typed));
    })
}
