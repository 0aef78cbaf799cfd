//! What the repository does, and which tracks apply.

use leptos::prelude::*;

use crate::core::app::{Later, Model, ProfileEdit};
use crate::core::assessment::{ADDRESS, Accounts, PackageForm, SHORT};
use crate::core::catalogue::{ProfileOption, ProfileQuestion, TrackId, profile_questions};
use crate::core::draft::DraftField;
use crate::core::text::profile as text;
use crate::core::view_model::field::FieldView;
use crate::core::view_model::profile as view_model;
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, live, part};
use crate::ui::seen::Seen;
use crate::ui::widgets::anyway::anyway;
use crate::ui::widgets::draft::draft_field;
use crate::ui::widgets::field::{Beside, Control, Spec, field as text_field};
use crate::ui::widgets::heading::heading;

/// What the repository does, and which tracks apply.
pub fn profile() -> AnyView {
    let next = Context::get().memo(view_model::next);
    let main = part(move || {
        let (words, href) = next.get();
        el("a").class("btn main").set("href", href).child(words)
    });
    let form = el("div")
        .children(profile_questions().iter().map(question))
        .child(about())
        .child(el("div").class("blk row").child(main));
    let two = el("div").class("two").child(form).child(consequences());
    group([heading(text::TITLE, text::LEAD), two])
}

fn question(question: &'static ProfileQuestion) -> El {
    let accounts = question
        .options
        .iter()
        .any(|one| Accounts::parse(one.id).is_some());
    let fieldset = el("fieldset")
        .child(el("legend").child(el("h2").child(question.question)))
        .child(el("p").class("small sub").child(question.help))
        .child(
            el("ul")
                .class("opts")
                .children(question.options.iter().map(option)),
        )
        .child(accounts.then(leave_open));
    el("section").child(fieldset)
}

fn option(option: &'static ProfileOption) -> Option<El> {
    let (input, consequence) = if let Some(one) = Accounts::parse(option.id) {
        (accounts(one), text::accounts(one))
    } else {
        let one = PackageForm::parse(option.id)?;
        (form(one), text::form(one))
    };
    let example = el("span")
        .class("tiny")
        .child([text::FOR_EXAMPLE, option.example, "."].concat());
    let words = el("span")
        .child(el("b").child(option.label))
        .child(el("br"))
        .child(el("span").class("small").child(consequence))
        .child(" ")
        .child(example);
    let input = input.set("value", option.id);
    Some(el("li").child(el("label").class("opt").child(input).child(words)))
}

fn accounts(accounts: Accounts) -> El {
    let context = Context::get();
    let chosen = context.memo(move |model| model.mine.profile.accounts == Some(accounts));
    el("input")
        .set("type", "radio")
        .set("name", "p-accounts")
        .is("checked", move || chosen.get())
        .on("change", move |_| {
            context.send(Later::Profile(ProfileEdit::Accounts(accounts)));
        })
}

fn form(form: PackageForm) -> El {
    let context = Context::get();
    let chosen = context.memo(move |model| model.mine.profile.forms.has(form));
    el("input")
        .set("type", "checkbox")
        .set("name", "p-form")
        .is("checked", move || chosen.get())
        .on("change", move |event| {
            let chosen = event_target_checked(&event);
            context.send(Later::Profile(ProfileEdit::Form(form, chosen)));
        })
}

fn leave_open() -> El {
    let context = Context::get();
    let open = context.memo(|model| model.mine.profile.accounts.is_none());
    let clear = button(text::CLEAR, move || {
        context.send(Later::Profile(ProfileEdit::ClearAccounts));
    });
    el("p").child(clear.class("plain").flag("hidden", move || open.get()))
}

fn about() -> El {
    el("section")
        .child(el("h2").child(text::ABOUT))
        .child(field(
            "p-name",
            text::NAME,
            "text",
            view_model::name,
            ProfileEdit::Name,
        ))
        .child(field(
            "p-url",
            text::URL,
            "url",
            view_model::url,
            ProfileEdit::Url,
        ))
        .child(field(
            "p-tools",
            text::TOOLS,
            "text",
            view_model::tools,
            ProfileEdit::Tools,
        ))
        .child(field(
            "p-assessor",
            text::ASSESSOR,
            "text",
            view_model::assessor,
            ProfileEdit::Assessor,
        ))
        .child(field(
            "p-date",
            text::DATE,
            "date",
            view_model::date,
            ProfileEdit::Date,
        ))
}

pub(super) fn field(
    id: &'static str,
    label: &'static str,
    kind: &'static str,
    state: fn(&Model) -> FieldView,
    edit: fn(String) -> ProfileEdit,
) -> El {
    let context = Context::get();
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
        beside: match id {
            "p-tools" => Beside::Hint,
            "p-date" => Beside::HintAndProblem,
            "p-url" => Beside::Problem,
            _ => Beside::Nothing,
        },
        autocomplete: if id == "p-name" {
            "organization"
        } else {
            "off"
        },
    };
    let state = context.memo(state);
    let input = move |typed| context.send(Later::Profile(edit(typed)));
    match id {
        "p-url" => draft_field(spec, state, DraftField::RepositoryUrl, input),
        "p-date" => draft_field(spec, state, DraftField::StatedDate, input),
        _ => text_field(spec, state, input),
    }
}

/// Which tracks apply, and the choice to assess the others anyway.
fn consequences() -> El {
    el("aside")
        .set("aria-labelledby", "h-cons")
        .child(el("h2").set("id", "h-cons").child(text::MEANS))
        .child(
            el("ul")
                .class("plainlist")
                .children(TrackId::ALL.map(consequence)),
        )
        .child(el("p").class("small sub").child(text::ANYWAY_HINT))
}

fn consequence(track: TrackId) -> El {
    let state = Context::get().memo(move |model| view_model::consequence(model, track));
    let choice = Seen::new(move || state.with(|state| state.choice));
    let words = live(move || state.with(|state| state.words.to_owned()));
    el("li")
        .class("row")
        .child(el("span").child(track.track().title))
        .child(el("span").class("sub small").child(words))
        .child(part(move || choice.get().then(|| anyway(track))))
}
