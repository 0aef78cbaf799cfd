//! A proposal for a funder: what is asked, the text, where to ask.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::msg::{Resource, ResourceMsg};
use crate::app::remote::Remote;
use crate::features::handoff::state::{HandoffDocument, HandoffMsg};
use crate::features::handoff::view::choices::{ForWhich, FromAnswers, HowWritten};
use crate::features::handoff::view::document::{Buttons, Text};
use crate::features::handoff::view_model::{Asked, Fact, Facts};
use crate::features::handoff::{view_model, words};
use crate::features::questions::words as assess;
use crate::formats::handoff::FIELD;
use crate::ui::context::Context;
use crate::ui::widgets::character_count::{CharacterCount, Overflow};
use crate::ui::widgets::external::External;

/// A proposal for a funder.
#[component]
pub fn ForFunder() -> impl IntoView {
    let context = Context::get();
    want(context);
    let come = context.memo(|model| match view_model::proposal(model) {
        Remote::Here(_) => Remote::Here(()),
        Remote::Failed => Remote::Failed,
        Remote::Idle | Remote::Loading => Remote::Loading,
    });
    move || match come.get() {
        Remote::Idle | Remote::Loading => view! { <p class="sub">{words::LOADING}</p> }.into_any(),
        Remote::Failed => view! {
            <p>{words::FAILED}</p>
            <p>
                <button type="button" on:click=move |_| want(context)>
                    {assess::RETRY}
                </button>
            </p>
        }
        .into_any(),
        Remote::Here(()) => view! { <Proposal /> }.into_any(),
    }
}

fn want(context: Context) {
    context.send(ResourceMsg::Want(Resource::Guidance));
    context.send(ResourceMsg::Want(Resource::Funding));
}

#[component]
fn Proposal() -> impl IntoView {
    let context = Context::get();
    let asked = context.memo(view_model::asked);
    let text = context.memo(|model| view_model::proposal(model).here().cloned());
    let text = move || match text.get().filter(|text| !text.is_empty()) {
        Some(text) => Either::Left(view! {
            <Text id="h-proposal".to_owned() label=words::TEXT text />
        }),
        None => Either::Right(view! { <p>{words::NOTHING_PICKED}</p> }),
    };
    let facts = context.memo(view_model::facts);
    let markup = context.memo(|model| model.drafts.handoff.markup);
    view! {
        <ForWhich />
        <section>
            <h3>{words::YOURS}</h3>
            <p class="small sub">{words::YOURS_MORE}</p>
            {move || {
                let fields = asked.get().into_iter();
                let fields = fields.map(|asked| view! { <Field asked /> });
                view! { <div class="pair">{fields.collect_view()}</div> }
            }}
            <FromAnswers />
        </section>
        <section class="text">
            <HowWritten />
            {text}
            {move || {
                let markup = markup.get();
                view! { <Buttons document=HandoffDocument::Proposal markup /> }
            }}
        </section>
        <div>{move || facts.get().map(|facts| view! { <WhereToAsk facts /> })}</div>
    }
}

#[component]
fn Field(asked: Asked) -> impl IntoView {
    let context = Context::get();
    let (id, hint) = (asked.id.clone(), [&asked.control, "-h"].concat());
    let state = context.memo(move |model| view_model::typed(model, &id));
    let (over, max) = (Overflow::default(), FIELD.chars);
    let room = view! { <CharacterCount over=over.clone() max state /> };
    let held = over.clone();
    let typed = move |event| {
        let text = event_target_value(&event);
        context.send(HandoffMsg::Field(asked.id.clone(), text.clone()));
        over.note(text, state, max);
    };
    view! {
        <div class="field">
            <label for=asked.control.clone()>{asked.label}</label>
            <span class="small sub" id=hint.clone()>
                {asked.help}
            </span>
            <textarea
                id=asked.control.clone()
                name=asked.control
                autocomplete="off"
                aria-describedby=hint
                prop:value=move || state.with(|state| held.shown(&state.value))
                on:input=typed
            ></textarea>
            {room}
        </div>
    }
}

#[component]
fn WhereToAsk(facts: Facts) -> impl IntoView {
    let none = facts.close.is_empty();
    let none = none.then(|| view! { <p>{words::NO_PRECEDENT}</p> });
    view! {
        <section>
            <h3>{words::ROUTES}</h3>
            <p class="small sub">{facts.as_of}</p>
            <List facts=facts.routes />
            <h3>{words::PRECEDENTS}</h3>
            {none}
            <List facts=facts.close />
            <details>
                <summary>{facts.all_words}</summary>
                <List facts=facts.all />
            </details>
            <List facts=facts.notes />
        </section>
    }
}

#[component]
fn List(facts: Vec<Fact>) -> impl IntoView {
    let facts = facts.into_iter().map(|fact| {
        let link = fact.link.map(|link| view! { <External link /> });
        view! { <li>{fact.before} {link} {fact.after}</li> }
    });
    view! { <ul>{facts.collect_view()}</ul> }
}
