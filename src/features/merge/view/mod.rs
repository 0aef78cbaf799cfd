//! What is being read beside one's own: each difference, and what is to become of it.

pub(crate) mod side_by_side;

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::assessment::Section;
use crate::domain::compare::Verdict;
use crate::features::merge::state::MergeMsg;
use crate::features::merge::update::DIFFERENCES;
use crate::features::merge::view_model::{
    Checks, Difference as One, Side as SideView, bring_in, checks, count, differences as state, go,
    lead, verdict,
};
use crate::features::merge::words;
use crate::features::scorecard::view::Entry;
use crate::ui::context::Context;

/// The way to what differs, for the banner of what is being read, or that nothing does.
#[component]
pub(crate) fn GoToDifferences() -> impl IntoView {
    let context = Context::get();
    let words = context.memo(go);
    move || match words.get() {
        Some(words) => Either::Left(view! {
            <button
                type="button"
                class="main"
                data-act="differences"
                on:click=move |_| context.send(MergeMsg::Show)
            >
                {words}
            </button>
        }),
        None => Either::Right(view! { <p>{words::NONE}</p> }),
    }
}

/// Each difference, where something is being read.
#[component]
pub(crate) fn Differences() -> impl IntoView {
    let list = Context::get().memo(state);
    move || {
        list.get().map(|list| {
            let list = if list.is_empty() {
                Either::Left(view! { <p>{words::NONE}</p> })
            } else {
                Either::Right(view! { <List list /> })
            };
            view! {
                <section class="blk diffs">
                    <h2 id=DIFFERENCES tabindex="-1">
                        {words::TITLE}
                    </h2>
                    <CheckedByThem />
                    {list}
                </section>
            }
        })
    }
}

/// Which answers somebody else agrees with, and the button to take that over.
#[component]
fn CheckedByThem() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(checks);
    move || {
        state.get().map(|Checks { said, take }| {
            view! {
                <p>
                    <b>{said}</b>
                </p>
                <div class="row">
                    <button
                        type="button"
                        data-act="take-checks"
                        on:click=move |_| context.send(MergeMsg::TakeChecks)
                    >
                        {take}
                    </button>
                    <span class="small sub">{words::ONE_STEP}</span>
                </div>
            }
        })
    }
}

/// The choices are followed one by one, so that choosing draws no field anew.
#[component]
fn List(list: Vec<One>) -> impl IntoView {
    let context = Context::get();
    let (said, button) = (context.memo(count), context.memo(bring_in));
    let lead_words = context.memo(lead);
    let list = list.into_iter().map(|one| view! { <Difference one /> });
    view! {
        <p class="sub">{move || lead_words.get()}</p>
        <p>
            <b>{move || said.get()}</b>
        </p>
        {list.collect_view()}
        <div class="row">
            <button
                type="button"
                data-act="bring-in"
                on:click=move |_| context.send(MergeMsg::Apply)
            >
                {move || button.get()}
            </button>
            <span class="small sub">{words::ONE_STEP}</span>
        </div>
    }
}

#[component]
fn Difference(one: One) -> impl IntoView {
    let code = (!one.code.is_empty()).then(|| view! { <span class="code">{one.code}</span> });
    let (section, name) = (one.section, one.name);
    let choices = Verdict::ALL.map(|choice| view! { <Choice section name=name.clone() choice /> });
    view! {
        <fieldset id=name>
            <legend>
                <h3>{one.title} " " {code}</h3>
            </legend>
            <div class="pair">
                <Side whose=words::MINE side=one.mine />
                <Side whose=words::THEIRS side=one.theirs />
            </div>
            <div class="row">{choices}</div>
        </fieldset>
    }
}

#[component]
fn Side(whose: &'static str, side: SideView) -> impl IntoView {
    let said = match side {
        SideView::Answer(said) => Either::Left(view! {
            <ul class="said">
                <Entry said=*said />
            </ul>
        }),
        SideView::Lines(lines) => {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
            Either::Right(view! { <ul>{lines.collect_view()}</ul> })
        }
    };
    view! {
        <div>
            <p class="over">{whose}</p>
            {said}
        </div>
    }
}

#[component]
fn Choice(section: Section, name: String, choice: Verdict) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| verdict(model, section));
    view! {
        <label class="opt">
            <input
                type="radio"
                name=name
                value=choice.slug()
                prop:checked=move || chosen.get() == Some(choice)
                on:change=move |_| context.send(MergeMsg::Decide(section, choice))
            />
            <span>{words::verdict(choice)}</span>
        </label>
    }
}
