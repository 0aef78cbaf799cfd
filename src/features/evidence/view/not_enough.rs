//! What looks close to *met* and is not enough, in sight above the answers.

use leptos::prelude::*;

use crate::domain::catalogue::{CriterionId, what_counts};
use crate::features::questions::view_model::criterion as view_model;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// What is not enough for a criterion; and what counts where people log in through an outside provider.
#[component]
pub(crate) fn NotEnough(id: CriterionId) -> impl IntoView {
    let delegated = Context::get().memo(view_model::delegated);
    let words = what_counts(id);
    let lines = words.not_enough.into_iter();
    let lines: String = lines.map(|line| [" ", line, "."].concat()).collect();
    let login = words.delegated_login;
    view! {
        <p class="small sub">
            <b>{text::NOT_ENOUGH}</b>
            {lines}
        </p>
        {move || {
            login.filter(|_| delegated.get()).map(|words| {
                view! {
                    <p class="small sub">
                        <b>{text::DELEGATED}</b>
                        " "
                        {words}
                    </p>
                }
            })
        }}
    }
}
