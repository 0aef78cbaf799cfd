//! What the repository does, and which tracks apply.

use leptos::prelude::*;

use super::assess::gate::Anyway;
use crate::core::app::{Model, Msg, ProfileEdit};
use crate::core::assessment::{ADDRESS, Accounts, PackageForm, SHORT};
use crate::core::catalogue::{ProfileOption, ProfileQuestion, TrackId, profile_questions};
use crate::core::text::profile as text;
use crate::core::view_model::field::FieldView;
use crate::core::view_model::profile as view_model;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Control, Field, Spec};

/// What the repository does, and which tracks apply.
#[component]
pub fn Profile() -> impl IntoView {
    let next = Context::get().memo(view_model::next);
    let main = move || {
        let (words, href) = next.get();
        view! { <a class="btn main" href=href>{words}</a> }
    };
    let questions = profile_questions().iter().map(question).collect_view();
    view! {
        <div class="head"><h1 tabindex="-1">{text::TITLE}</h1><p class="lead">{text::LEAD}</p></div>
        <div class="two">
            <div>
                {questions}
                <About />
                <div class="blk row">{main}</div>
            </div>
            <Consequences />
        </div>
    }
    .into_any()
}

fn question(question: &'static ProfileQuestion) -> AnyView {
    let options = question.options.iter().map(option).collect_view();
    let accounts = question
        .options
        .iter()
        .any(|one| Accounts::parse(one.id).is_some());
    view! {
        <section>
            <fieldset>
                <legend><h2>{question.question}</h2></legend>
                <p class="small sub">{question.help}</p>
                <ul class="opts">{options}</ul>
                {accounts.then(leave_open)}
            </fieldset>
        </section>
    }
    .into_any()
}

fn option(option: &'static ProfileOption) -> AnyView {
    let context = Context::get();
    let (input, consequence) = match (Accounts::parse(option.id), PackageForm::parse(option.id)) {
        (Some(accounts), _) => {
            let chosen = context.memo(move |model| model.mine.profile.accounts == Some(accounts));
            let choose = move |_| context.send(Msg::Profile(ProfileEdit::Accounts(accounts)));
            let input = view! {
                <input type="radio" name="p-accounts" value=option.id
                    prop:checked=move || chosen.get() on:change=choose />
            };
            (input.into_any(), text::accounts(accounts))
        }
        (None, Some(form)) => {
            let chosen = context.memo(move |model| model.mine.profile.forms.has(form));
            let choose = move |event| {
                let chosen = event_target_checked(&event);
                context.send(Msg::Profile(ProfileEdit::Form(form, chosen)));
            };
            let input = view! {
                <input type="checkbox" name="p-form" value=option.id
                    prop:checked=move || chosen.get() on:change=choose />
            };
            (input.into_any(), text::form(form))
        }
        (None, None) => return ().into_any(),
    };
    view! {
        <li>
            <label class="opt">
                {input}
                <span>
                    <b>{option.label}</b> <br /> <span class="small">{consequence}</span> " "
                    <span class="tiny">{text::FOR_EXAMPLE} {option.example} "."</span>
                </span>
            </label>
        </li>
    }
    .into_any()
}

fn leave_open() -> AnyView {
    let context = Context::get();
    let open = context.memo(|model| model.mine.profile.accounts.is_none());
    view! {
        <p>
            <button type="button" class="plain" hidden=move || open.get()
                on:click=move |_| context.send(Msg::Profile(ProfileEdit::ClearAccounts))>
                {text::CLEAR}
            </button>
        </p>
    }
    .into_any()
}

#[component]
fn About() -> impl IntoView {
    view! {
        <section>
            <h2>{text::ABOUT}</h2>
            {field("p-name", text::NAME, "text", "organization", view_model::name, ProfileEdit::Name)}
            {field("p-url", text::URL, "url", "url", view_model::url, ProfileEdit::Url)}
            {field("p-tools", text::TOOLS, "text", "off", view_model::tools, ProfileEdit::Tools)}
            {field("p-assessor", text::ASSESSOR, "text", "off", view_model::assessor, ProfileEdit::Assessor)}
            {field("p-date", text::DATE, "date", "off", view_model::date, ProfileEdit::Date)}
        </section>
    }
    .into_any()
}

fn field(
    id: &'static str,
    label: &'static str,
    kind: &'static str,
    autocomplete: &'static str,
    state: fn(&Model) -> FieldView,
    edit: fn(String) -> ProfileEdit,
) -> AnyView {
    let context = Context::get();
    let state = context.memo(state);
    let spec = Spec {
        id: id.to_owned(),
        name: id.to_owned(),
        label,
        control: Control::Input(kind),
        max: if kind == "url" {
            ADDRESS.chars
        } else {
            SHORT.chars
        },
        autocomplete,
    };
    let input = UnsyncCallback::new(move |typed| context.send(Msg::Profile(edit(typed))));
    view! { <Field spec state input /> }.into_any()
}

/// Which tracks apply, and the choice to assess the others anyway.
#[component]
fn Consequences() -> impl IntoView {
    let context = Context::get();
    let lines = TrackId::ALL.map(|track| {
        let state = context.memo(move |model| view_model::consequence(model, track));
        let choice = Memo::new(move |_| state.with(|state| state.choice));
        view! {
            <li>
                <div class="row">
                    <span>{track.track().title}</span>
                    <span class="sub small">{move || state.with(|state| state.words)}</span>
                </div>
                {move || choice.get().then(|| view! { <Anyway track /> })}
            </li>
        }
    });
    view! {
        <aside aria-labelledby="h-cons">
            <h2 id="h-cons">{text::MEANS}</h2>
            <ul class="plainlist">{lines.into_iter().collect_view()}</ul>
            <p class="small sub">{text::ANYWAY_HINT}</p>
        </aside>
    }
    .into_any()
}
