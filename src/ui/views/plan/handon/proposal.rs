//! A proposal for a funder: what is asked, the text, where to ask.

use leptos::prelude::*;

use super::{choice, paper};
use crate::core::app::{Handing, Later, Paper, Resource};
use crate::core::assessment::NOTE;
use crate::core::handon::Shape;
use crate::core::remote::Remote;
use crate::core::text::{assess, handon as words};
use crate::core::view_model::handon::{self as view_model, Asked, Fact, Facts};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, part};
use crate::ui::widgets::external::external;

/// A proposal for a funder.
pub fn for_funder() -> AnyView {
    let context = Context::get();
    want(context);
    let come = context.memo(|model| match view_model::proposal(model) {
        Remote::Here(_) => Remote::Here(()),
        Remote::Failed => Remote::Failed,
        Remote::Idle | Remote::Loading => Remote::Loading,
    });
    part(move || match come.get() {
        Remote::Idle | Remote::Loading => vec![el("p").class("sub").child(words::LOADING)],
        Remote::Failed => {
            let again = button(assess::RETRY, move || want(context));
            vec![el("p").child(words::FAILED), el("p").child(again)]
        }
        Remote::Here(()) => drawn(context),
    })
}

fn want(context: Context) {
    context.send(Later::Want(Resource::Guidance));
    context.send(Later::Want(Resource::Funding));
}

fn drawn(context: Context) -> Vec<El> {
    let asked = context.memo(view_model::asked);
    let fields = part(move || {
        let fields = asked.get().into_iter().map(|one| field(one, context));
        el("div").class("pair").children(fields)
    });
    let text = context.memo(|model| view_model::proposal(model).here().cloned());
    let text = part(move || {
        let text = text.get().filter(|text| !text.is_empty());
        match text {
            Some(text) => paper::text("h-proposal".to_owned(), words::TEXT, text).into(),
            None => vec![el("p").child(words::NOTHING_PICKED)],
        }
    });
    let facts = context.memo(view_model::facts);
    vec![
        shape(context),
        el("section")
            .child(el("h3").child(words::YOURS))
            .child(el("p").class("small sub").child(words::YOURS_MORE))
            .child(fields),
        el("section")
            .class("text")
            .child(text)
            .child(paper::buttons(Paper::Proposal, context)),
        el("div").child(part(move || facts.get().map(where_to_ask))),
    ]
}

fn shape(context: Context) -> El {
    let now = context.memo(|model| model.drafts.hand_on.shape);
    let options = Shape::ALL.map(|shape| {
        el("option")
            .set("value", shape.slug())
            .is("selected", move || now.get() == shape)
            .child(words::shape(shape))
    });
    choice("h-shape", words::SHAPE, options, move |value| {
        if let Some(shape) = Shape::parse(value) {
            context.send(Later::HandOn(Handing::Shape(shape)));
        }
    })
}

fn field(asked: Asked, context: Context) -> El {
    let (id, hint) = (asked.id.clone(), [&asked.control, "-h"].concat());
    let value = context.memo(move |model| view_model::value(model, &id));
    let control = el("textarea")
        .set("id", asked.control.clone())
        .set("name", asked.control.clone())
        .set("maxlength", NOTE.chars.to_string())
        .set("autocomplete", "off")
        .set("aria-describedby", hint.clone())
        .value(move || value.get())
        .on("input", move |event| {
            let text = event_target_value(&event);
            context.send(Later::HandOn(Handing::Field(asked.id.clone(), text)));
        });
    el("div")
        .class("field")
        .child(el("label").set("for", asked.control).child(asked.label))
        .child(
            el("span")
                .class("small sub")
                .set("id", hint)
                .child(asked.help),
        )
        .child(control)
}

fn where_to_ask(facts: Facts) -> El {
    let none = facts.close.is_empty();
    let none = none.then(|| el("p").child(words::NO_PRECEDENT));
    let all = el("details")
        .child(el("summary").child(facts.all_words))
        .child(list(facts.all));
    el("section")
        .child(el("h3").child(words::ROUTES))
        .child(el("p").class("small sub").child(facts.as_of))
        .child(list(facts.routes))
        .child(el("h3").child(words::PRECEDENTS))
        .child(none)
        .child(list(facts.close))
        .child(all)
        .child(list(facts.notes))
}

fn list(facts: Vec<Fact>) -> El {
    let line = |fact: Fact| {
        el("li")
            .child(fact.before)
            .child(fact.link.map(external))
            .child(fact.after)
    };
    el("ul").children(facts.into_iter().map(line))
}
