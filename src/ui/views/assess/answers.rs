//! The answers as native radios in one ruled row.

use leptos::html::Input;
use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::assessment::Status;
use crate::core::catalogue::Criterion;
use crate::core::text::status_word;
use crate::core::view_model::assess::{criterion::CriterionView, name};
use crate::ui::context::Context;

/// The radios of one criterion, to give one of them focus when the button that
/// had it goes away.
#[derive(Clone, Copy)]
pub struct Radios([(Status, NodeRef<Input>); 5]);

impl Radios {
    /// References to radios that are yet to be drawn.
    pub fn undrawn() -> Self {
        Self(Status::ALL.map(|status| (status, NodeRef::new())))
    }

    /// Gives focus to the radio of this answer.
    pub fn focus(self, status: Status) {
        for (one, radio) in self.0 {
            if one == status
                && let Some(radio) = radio.get_untracked()
            {
                // A refusal leaves focus where the browser puts it.
                let _ = radio.focus();
            }
        }
    }

    /// Gives focus to the first radio.
    pub fn focus_first(self) {
        self.focus(Status::Met);
    }
}

/// The five answers. Their order never changes.
#[component]
pub fn Answers(
    /// The criterion.
    criterion: &'static Criterion,
    /// What changes about it.
    state: Memo<CriterionView>,
    /// Its radios, to move focus to.
    radios: Radios,
) -> impl IntoView {
    let answers = radios
        .0
        .map(|(status, radio)| answer(criterion, state, status, radio));
    view! { <div class="ans">{answers.into_iter().collect_view()}</div> }
}

fn answer(
    criterion: &'static Criterion,
    state: Memo<CriterionView>,
    status: Status,
    radio: NodeRef<Input>,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <label data-s=status.slug()>
            <input type="radio" name=name("a-", criterion) value=status.slug() node_ref=radio
                prop:checked=move || state.with(|state| state.status == Some(status))
                on:change=move |_| context.send(Msg::Answer(criterion.id, status)) />
            <span>{status_word(status)}</span>
        </label>
    }
}
