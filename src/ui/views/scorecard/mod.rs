//! How the tracks stand.

mod board;
mod head;
mod key;
mod lists;
mod said;
mod table;

pub(super) use said::entry;

use leptos::prelude::*;

use crate::core::fragment::Route;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Sheet, scorecard};
use crate::ui::context::Context;

/// How the tracks stand.
#[component]
pub fn Scorecard() -> impl IntoView {
    let page = Context::get().memo(scorecard);
    move || own(page.get())
}

fn own(page: Sheet) -> AnyView {
    view! {
        {head::head(page.head)}
        {board::board(page.columns)}
        {key::key(page.lined)}
        {lists::asides(page.asides)}
        <div class="blk row no-print">
            <a class="btn main" href=Route::Share.href()>
                {words::SHARE}
            </a>
            <a class="btn" href=Route::Profile.href()>
                {words::PROFILE}
            </a>
        </div>
        {table::table(page.groups)}
    }
    .into_any()
}

/// A scorecard to read, with `between` its head and its board.
pub(super) fn to_read(page: Sheet, between: AnyView) -> AnyView {
    view! {
        {head::head(page.head)}
        {between}
        {board::board(page.columns)}
        {key::key(page.lined)}
        {lists::asides(page.asides)}
        {said::said(page.said)}
        {table::table(page.groups)}
    }
    .into_any()
}
