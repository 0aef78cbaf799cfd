//! What tells the answers apart, in sight below them.

use leptos::prelude::*;

use crate::domain::catalogue::{CriterionId, what_counts};
use crate::features::questions::view_model::criterion as view_model;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// When *partly met* fits and what is not met; and what counts where people log in through an outside provider.
#[component]
pub(crate) fn WhatCounts(id: CriterionId) -> impl IntoView {
    let delegated = Context::get().memo(view_model::delegated);
    let words = what_counts(id);
    let lines = words.not_enough.into_iter();
    let lines: String = lines.map(|line| [" ", line, "."].concat()).collect();
    let login = words.delegated_login;
    view! {
        <p class="small sub">
            <b>{text::PARTLY_FITS}</b>
            " "
            {words.partial_when}
        </p>
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
