//! Issues for a tracker: the exact text first, then the way there.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::msg::{Resource, ResourceMsg};
use crate::domain::assessment::{ADDRESS, PlanField};
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::{HandoffDocument, HandoffMsg};
use crate::features::handoff::view::Choice;
use crate::features::handoff::view::document::{Buttons, Text};
use crate::features::handoff::view_model::{IssueView, ToTracker};
use crate::features::handoff::{view_model, words};
use crate::features::plan::state::PlanMsg;
use crate::formats::draft::DraftField;
use crate::formats::handoff::{Host, Markup};
use crate::ui::context::Context;
use crate::ui::widgets::external::External;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// Issues for a tracker.
#[component]
pub fn ForTracker() -> impl IntoView {
    let context = Context::get();
    // An issue says why it matters.
    context.send(ResourceMsg::Want(Resource::Guidance));
    let asks_host = context.memo(view_model::asks_host);
    let issues = context.memo(view_model::issues);
    let papers = move || {
        let issues = issues.get();
        let nothing = issues
            .is_empty()
            .then(|| view! { <p>{words::NOTHING_PICKED}</p> });
        let papers = (0..).zip(issues);
        let papers = papers.map(|(place, issue)| view! { <Issue place issue /> });
        (papers.collect_view(), nothing)
    };
    view! {
        <div class="text">
            <Address />
            {move || asks_host.get().then(|| view! { <WhichHost /> })}
            <HowMany />
            <p class="note">{words::PUBLIC}</p>
            {papers}
        </div>
    }
}

#[component]
fn Address() -> impl IntoView {
    let context = Context::get();
    let spec = Spec {
        id: "h-tracker".to_owned(),
        name: "h-tracker".to_owned(),
        label: words::TRACKER,
        control: Control::Input("url"),
        max: ADDRESS.chars,
        autocomplete: "off",
        beside: Beside::Problem,
        draft: Some((DraftField::Tracker, 0)),
    };
    let state = context.memo(view_model::address);
    let input = move |typed| context.send(HandoffMsg::Tracker(typed));
    view! { <Field spec state input /> }
}

#[component]
fn HowMany() -> impl IntoView {
    let context = Context::get();
    let apart = context.memo(|model| model.drafts.handoff.is_apart);
    let choose = move |value: String| {
        context.send(HandoffMsg::Apart(value == "apart"));
    };
    view! {
        <Choice name="h-apart" label=words::HOW_MANY choose>
            <option value="together" prop:selected=move || !apart.get()>
                {words::TOGETHER}
            </option>
            <option value="apart" prop:selected=move || apart.get()>
                {words::APART}
            </option>
        </Choice>
    }
}

#[component]
fn WhichHost() -> impl IntoView {
    let context = Context::get();
    let now = context.memo(view_model::host_value);
    let options = view_model::hosts().into_iter().map(|(value, said)| {
        view! {
            <option value=value prop:selected=move || now.get() == value>
                {said}
            </option>
        }
    });
    let options = options.collect_view();
    let choose = move |value: String| {
        context.send(HandoffMsg::Host(Host::parse(&value)));
    };
    view! {
        <Choice name="h-host" label=words::HOST choose>
            {options}
        </Choice>
    }
}

/// Where the issue is, once it is filed: whoever comes back does not file it twice.
#[component]
fn TrackedAt(gap: CriterionId) -> impl IntoView {
    let context = Context::get();
    let id = ["h-tracked-", gap.get().slug].concat();
    let spec = Spec {
        id: id.clone(),
        name: id,
        label: words::TRACKED,
        control: Control::Input("url"),
        max: ADDRESS.chars,
        autocomplete: "off",
        beside: Beside::Problem,
        draft: Some((DraftField::PlanUrl(gap), 0)),
    };
    let state = context.memo(move |model| view_model::tracked(model, gap));
    let input = move |typed| context.send(PlanMsg::Change(gap, PlanField::Url, typed));
    view! { <Field spec state input /> }
}

/// Title and text of one issue, then its link, then what else can be done.
#[component]
fn Issue(place: usize, issue: IssueView) -> impl IntoView {
    let id = |what: &str| ["h-issue-", &place.to_string(), what].concat();
    let way = Context::get().memo(move |model| view_model::to_tracker(model, place));
    let way = move || match way.get() {
        ToTracker::Open(link) => Either::Left(view! {
            <p data-issue="">
                <External link />
            </p>
        }),
        ToTracker::Why(why) => Either::Right(view! { <p class="small sub">{why}</p> }),
    };
    view! {
        <section>
            <p>
                <label class="lbl" for=id("-title")>
                    {words::ISSUE_TITLE}
                </label>
            </p>
            <input id=id("-title") readonly value=issue.title />
            <Text id=id("-body") label=words::ISSUE_BODY text=issue.body />
            {way}
            <Buttons document=HandoffDocument::Issue(place) markup=Markup::Markdown />
            {issue.gap.map(|gap| view! { <TrackedAt gap /> })}
        </section>
    }
}
