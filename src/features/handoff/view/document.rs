//! A proposal or issue, word for word, and what can be done with it.

use leptos::prelude::*;

use crate::features::handoff::state::{HandoffDocument, HandoffMsg};
use crate::features::handoff::view_model::after;
use crate::features::handoff::words;
use crate::formats::handoff::Markup;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};

/// The text, to be read and selected.
#[component]
pub(crate) fn Text(id: String, label: &'static str, text: String) -> impl IntoView {
    view! {
        <p>
            <label class="lbl" for=id.clone()>
                {label}
            </label>
        </p>
        <textarea id=id readonly rows="14" prop:value=text></textarea>
    }
}

/// Copying and downloading it.
#[component]
pub(crate) fn Buttons(document: HandoffDocument, markup: Markup) -> impl IntoView {
    let after = Context::get().memo(move |model| after(model, document));
    view! {
        <div class="row">
            <Act act="copy" words=words::COPY msg=sends(move || HandoffMsg::Copy(document)) />
            <Act act="download" words=words::download(markup) msg=sends(move || HandoffMsg::Download(document)) />
            <p class="small sub">{move || after.get()}</p>
        </div>
    }
}
