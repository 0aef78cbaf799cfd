//! Issues for a tracker: the exact text first, then the way there.

use leptos::prelude::*;

use super::{choice, paper};
use crate::core::app::{Handing, Later, Paper};
use crate::core::assessment::ADDRESS;
use crate::core::draft::DraftField;
use crate::core::handon::Host;
use crate::core::text::handon as words;
use crate::core::view_model::handon::{self as view_model, IssueView, ToTracker};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};
use crate::ui::widgets::draft::draft_field;
use crate::ui::widgets::external::external;
use crate::ui::widgets::field::{Beside, Control, Spec};

/// Issues for a tracker.
pub fn for_tracker() -> AnyView {
    let context = Context::get();
    let asks_host = context.memo(view_model::asks_host);
    let host = part(move || asks_host.get().then(|| host(context)));
    let issues = context.memo(view_model::issues);
    let papers = part(move || {
        let issues = issues.get();
        let nothing = issues
            .is_empty()
            .then(|| el("p").child(words::NOTHING_PICKED));
        let papers = (0..).zip(issues);
        let papers = papers.map(|(place, issue)| paper(place, issue, context));
        papers.chain(nothing).collect::<Vec<_>>()
    });
    el("div")
        .class("text")
        .child(address(context))
        .child(host)
        .child(how_many(context))
        .child(el("p").class("note").child(words::PUBLIC))
        .child(papers)
        .draw()
}

fn address(context: Context) -> El {
    let spec = Spec {
        id: "h-tracker".to_owned(),
        name: "h-tracker".to_owned(),
        label: words::TRACKER,
        control: Control::Input("url"),
        max: ADDRESS.chars,
        autocomplete: "off",
        beside: Beside::Problem,
    };
    let state = context.memo(view_model::address);
    draft_field(spec, state, DraftField::Tracker, move |typed| {
        context.send(Later::HandOn(Handing::Tracker(typed)));
    })
}

fn how_many(context: Context) -> El {
    let now = context.memo(|model| model.drafts.hand_on.is_apart);
    let option = |value: &'static str, apart: bool, said: &'static str| {
        el("option")
            .set("value", value)
            .is("selected", move || now.get() == apart)
            .child(said)
    };
    let options = [
        option("together", false, words::TOGETHER),
        option("apart", true, words::APART),
    ];
    choice("h-apart", words::HOW_MANY, options, move |value| {
        context.send(Later::HandOn(Handing::Apart(value == "apart")));
    })
}

fn host(context: Context) -> El {
    let now = context.memo(view_model::host_value);
    let options = view_model::hosts().into_iter().map(|(value, said)| {
        el("option")
            .set("value", value)
            .is("selected", move || now.get() == value)
            .child(said)
    });
    choice("h-host", words::HOST, options, move |value| {
        context.send(Later::HandOn(Handing::Host(Host::parse(value))));
    })
}

/// Title and text of one issue, then its link, then what else can be done.
fn paper(place: usize, issue: IssueView, context: Context) -> El {
    let id = |what: &str| ["h-issue-", &place.to_string(), what].concat();
    let title = el("input")
        .set("id", id("-title"))
        .bare("readonly")
        .set("value", issue.title);
    let label = el("label").class("lbl").set("for", id("-title"));
    let way = context.memo(move |model| Some(view_model::to_tracker(model, place)));
    let way = part(move || {
        way.get().map(|way| match way {
            ToTracker::Open(link) => el("p").bare("data-issue").child(external(link)),
            ToTracker::Why(why) => el("p").class("small sub").child(why),
        })
    });
    el("section")
        .child(el("p").child(label.child(words::ISSUE_TITLE)))
        .child(title)
        .child(paper::text(id("-body"), words::ISSUE_BODY, issue.body))
        .child(way)
        .child(paper::buttons(Paper::Issue(place), context))
}
