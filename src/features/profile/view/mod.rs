//! What the repository does, and which tracks apply.

mod source;
pub mod suggested_by;

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::assessment::{Accounts, PackageForm};
use crate::domain::catalogue::{ProfileOption, ProfileQuestion, TrackId, profile_questions};
use crate::features::profile::state::{ASSESSOR, ProfileMsg};
use crate::features::profile::view::source::WhoseReading;
use crate::features::profile::{view_model, words as text};
use crate::ui::context::Context;
use crate::ui::widgets::anyway::Anyway;
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::profile_field::ProfileField;

/// What the repository does, and which tracks apply.
#[component]
pub fn Profile() -> impl IntoView {
    let next = Context::get().memo(view_model::next);
    let questions = profile_questions().iter();
    let questions = questions.map(|question| view! { <Question question /> });
    view! {
        <Heading title=text::TITLE lead=text::LEAD />
        <div class="two">
            <div>
                // The name stands first: every copy, report and issue begins with it.
                <ProfileField
                    id="p-name"
                    label=text::NAME
                    kind="text"
                    state=view_model::name
                    edit=ProfileMsg::Name
                />
                {questions.collect_view()}
                <About />
                <div class="blk row">
                    {move || {
                        let (words, href) = next.get();
                        view! {
                            <a class="btn main" href=href>
                                {words}
                            </a>
                        }
                    }}
                </div>
            </div>
            <Consequences />
        </div>
    }
}

#[component]
fn Question(question: &'static ProfileQuestion) -> impl IntoView {
    let mut options = question.options.iter();
    let accounts = options.any(|one| Accounts::parse(one.id).is_some());
    let options = question.options.iter();
    let options = options.map(|option| view! { <Choice option /> });
    view! {
        <section>
            <fieldset>
                <legend>
                    <h2>{question.question}</h2>
                </legend>
                <p class="small sub">{question.help}</p>
                <ul class="opts">{options.collect_view()}</ul>
                {accounts.then(|| view! { <LeaveOpen /> })}
            </fieldset>
        </section>
    }
}

#[component]
fn Choice(option: &'static ProfileOption) -> impl IntoView {
    let (input, consequence) = if let Some(accounts) = Accounts::parse(option.id) {
        let input = view! { <AccountsInput accounts value=option.id /> };
        (Either::Left(input), text::accounts(accounts))
    } else {
        let form = PackageForm::parse(option.id)?;
        let input = view! { <FormInput form value=option.id /> };
        (Either::Right(input), text::form(form))
    };
    let example = [text::FOR_EXAMPLE, option.example, "."].concat();
    Some(view! {
        <li>
            <label class="opt">
                {input}
                <span>
                    <b>{option.label}</b>
                    <br />
                    <span class="small">{consequence}</span>
                    " "
                    <span class="tiny">{example}</span>
                </span>
            </label>
        </li>
    })
}

#[component]
fn AccountsInput(accounts: Accounts, value: &'static str) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| model.mine.profile.accounts == Some(accounts));
    view! {
        <input
            type="radio"
            name="p-accounts"
            value=value
            prop:checked=move || chosen.get()
            on:change=move |_| context.send(ProfileMsg::Accounts(accounts))
        />
    }
}

#[component]
fn FormInput(form: PackageForm, value: &'static str) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| model.mine.profile.forms.has(form));
    view! {
        <input
            type="checkbox"
            name="p-form"
            value=value
            prop:checked=move || chosen.get()
            on:change=move |event| {
                let chosen = event_target_checked(&event);
                context.send(ProfileMsg::Form(form, chosen));
            }
        />
    }
}

#[component]
fn LeaveOpen() -> impl IntoView {
    let context = Context::get();
    let open = context.memo(|model| model.mine.profile.accounts.is_none());
    view! {
        <p>
            <button
                type="button"
                class="plain"
                hidden=move || open.get()
                on:click=move |_| context.send(ProfileMsg::ClearAccounts)
            >
                {text::CLEAR}
            </button>
        </p>
    }
}

#[component]
fn About() -> impl IntoView {
    use view_model::{assessor, date, tools, url};
    view! {
        <section>
            <h2>{text::ABOUT}</h2>
            <ProfileField id="p-url" label=text::URL kind="url" state=url edit=ProfileMsg::Url />
            <ProfileField id="p-tools" label=text::TOOLS kind="text" state=tools edit=ProfileMsg::Tools />
            <WhoseReading />
            <ProfileField
                id=ASSESSOR
                label=text::ASSESSOR
                kind="text"
                state=assessor
                edit=ProfileMsg::Assessor
            />
            <ProfileField id="p-date" label=text::DATE kind="date" state=date edit=ProfileMsg::Date />
        </section>
    }
}

/// Which tracks apply, and the choice to assess the others anyway.
#[component]
fn Consequences() -> impl IntoView {
    let tracks = TrackId::ALL.map(|track| view! { <Consequence track /> });
    view! {
        <aside aria-labelledby="h-cons">
            <h2 id="h-cons">{text::MEANS}</h2>
            <ul class="plainlist">{tracks}</ul>
            <p class="small sub">{text::ANYWAY_HINT}</p>
        </aside>
    }
}

#[component]
fn Consequence(track: TrackId) -> impl IntoView {
    let state = Context::get().memo(move |model| view_model::consequence(model, track));
    let choice = Memo::new(move |_| state.with(|state| state.choice));
    view! {
        <li class="row">
            <span>{track.track().title}</span>
            <span class="sub small">
                {move || state.with(|state| [state.words, &state.kept].concat())}
            </span>
            {move || choice.get().then(|| view! { <Anyway track /> })}
        </li>
    }
}
