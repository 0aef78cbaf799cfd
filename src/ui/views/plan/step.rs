//! One step of the plan: a line, and what opens below it.

use leptos::prelude::*;

use super::{disclosure, fields};
use crate::core::app::Later;
use crate::core::assessment::Status;
use crate::core::catalogue::CriterionId;
use crate::core::fragment::Route;
use crate::core::text::{assess, plan as words};
use crate::core::view_model::plan::{After, Body, body, line};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};
use crate::ui::widgets::mark::mark;

pub(super) fn step(id: CriterionId, context: Context) -> El {
    let state = context.memo(move |model| line(model, id));
    let criterion = id.get();
    let beside = live(move || state.with(|line| line.beside.clone()));
    let title = el("span")
        .child(el("b").child(criterion.title))
        .child(" ")
        .child(el("span").class("code").child(criterion.code))
        .child(el("br"))
        .child(el("span").class("small sub").child(beside));
    let summary = [mark(move || state.with(|line| line.mark)), title];
    let details = disclosure(summary, move || inside(id));
    el("li").child(el("div").class("more").child(details))
}

/// What stands in a step once it is opened.
pub fn inside(id: CriterionId) -> AnyView {
    let context = Context::get();
    let state = context.memo(move |model| body(model, id));
    let question = el("a")
        .set("href", Route::to_criterion(id).href())
        .child(words::QUESTION);
    let asks = part(move || state.with(|body| body.asks).then(|| asks(id, context)));
    el("div")
        .class("text hd")
        .child(part(move || above(state.get())))
        .child(el("p").child(question))
        .child(fields::choices(id, context))
        .child(asks)
        .child(fields::texts(id, context))
        .draw()
}

fn above(body: Body) -> Vec<El> {
    let mut out = Vec::new();
    let title = |words: &'static str| el("p").child(el("b").child(words));
    if !body.after.is_empty() {
        out.push(title(words::USUALLY_FIRST));
        out.push(el("ul").children(body.after.into_iter().map(after)));
    }
    if let Some(heading) = body.heading {
        let checks = body.missing.into_iter().map(|text| el("li").child(text));
        out.push(title(heading));
        out.push(el("ul").children(checks));
    }
    out
}

fn after(after: After) -> El {
    el("li").child(el("a").set("href", after.href).child(after.words))
}

/// The plan never answers by itself.
fn asks(id: CriterionId, context: Context) -> El {
    let met = Status::Met;
    let answer = button(assess::answer_button(met), move || {
        context.send(Later::Accept(id, met));
    });
    el("div")
        .class("note row")
        .child(el("p").child(words::DONE_ASKS))
        .child(answer)
}
