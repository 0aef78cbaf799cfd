//! What is said of the whole plan: fields for it.

use leptos::prelude::*;

use crate::domain::assessment::{PlanText, SENTENCES};
use crate::features::handoff::state::{HandoffMsg, OnePageOf};
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view_model::offered;
use crate::features::plan::{text, words};
use crate::formats::words::one_page::{BUTTON, EXTENSION};
use crate::formats::words::plan as names;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// A field for each text about the whole plan.
#[component]
pub(crate) fn OwnWords() -> impl IntoView {
    let fields = PlanText::ALL.map(|which| view! { <TextField which /> });
    let offered = Context::get().memo(|model| offered(model, &[EXTENSION]));
    view! {
        <section class="no-print">
            <h2>{words::TEXTS}</h2>
            <p class="small sub">{words::TEXTS_MORE}</p>
            <div class="pair">{fields}</div>
            <div class="row">
                <Act act=BUTTON.0 words=BUTTON.1 msg=sends(|| HandoffMsg::OnePage(OnePageOf::Everything)) />
            </div>
            <p class="small sub">{move || offered.get()}</p>
        </section>
    }
}

#[component]
fn TextField(which: PlanText) -> impl IntoView {
    let context = Context::get();
    let id = ["plan-", which.key()].concat();
    let spec = Spec {
        name: id.clone(),
        id,
        label: names::text(which),
        control: Control::Area,
        max: SENTENCES.chars,
        autocomplete: "off",
        beside: Beside::Hint,
        draft: None,
    };
    let state = context.memo(move |model| text::field(model, which));
    let input = move |typed| context.send(PlanMsg::Write(which, typed));
    view! { <Field spec state input /> }
}
