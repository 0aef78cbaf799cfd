//! Why a criterion matters and how others do it; fetched when first opened.

use leptos::prelude::*;

use crate::core::app::{Later, Resource};
use crate::core::catalogue::{Criterion, CriterionId};
use crate::core::remote::Remote;
use crate::core::text::assess as text;
use crate::core::view_model::assess::advice::{AdviceView, Line, advice};
use crate::core::view_model::external::titled;
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, part};
use crate::ui::widgets::external::external;

/// What stands in the disclosure "Why and how".
pub(in crate::ui::views) fn why_and_how(criterion: &'static Criterion) -> AnyView {
    Context::get().send(Later::Want(Resource::Guidance));
    let source = external(titled(text::PUBLISHED, criterion.anchor()));
    group([
        content(criterion.id),
        el("h4").child(text::SOURCE).draw(),
        el("p").child(source).draw(),
    ])
}

fn content(id: CriterionId) -> AnyView {
    let context = Context::get();
    let state = context.memo(move |model| advice(model, id));
    part(move || match state.get() {
        Remote::Idle | Remote::Loading => vec![el("p").class("sub").child(text::LOADING)],
        Remote::Failed => {
            let again = button(text::RETRY, move || {
                context.send(Later::Want(Resource::Guidance));
            });
            vec![el("p").child(text::FAILED), el("p").child(again)]
        }
        Remote::Here(advice) => drawn(advice),
    })
}

fn drawn(advice: AdviceView) -> Vec<El> {
    let mut out = vec![el("h4").child(text::WHY), el("p").child(advice.why)];
    for (heading, lines) in advice.lists {
        out.push(el("h4").child(heading));
        out.push(el("ul").children(lines.into_iter().map(line)));
    }
    out
}

fn line(line: Line) -> El {
    el("li").child(line.text).child(line.link.map(external))
}
