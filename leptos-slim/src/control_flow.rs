//! `<Show>` and `<For>`, with Leptos' own names for what they take.

pub use stock::control_flow::*;
use stock::either::Either;
use stock::prelude::{Owner, component};

use crate::children::{ChildrenFn, ViewFn};
use crate::keyed::{Row, Rows};
use crate::memo::{Memo, Shared};
use crate::node::Nodes;
use crate::view::IntoView;

/// Draws its children while a condition holds, and else the fallback. Each time the condition
/// changes, it draws one of them anew.
#[component]
pub fn Show<W>(
    /// What is drawn while the condition holds.
    children: ChildrenFn,
    /// The condition.
    when: W,
    /// What is drawn while it does not.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView
where
    W: Fn() -> bool + Send + Sync + 'static,
{
    let when = Memo::new(move |_| when());
    move || {
        if when.get() {
            Either::Left(children())
        } else {
            Either::Right(fallback.run())
        }
    }
}

/// Draws each item once and keeps it, by its key, as long as it is among the items.
#[component]
pub fn For<EF, I, T, CF, N, KF, K>(
    /// The items.
    each: EF,
    /// What tells an item from all others.
    key: KF,
    /// Draws an item.
    children: CF,
) -> impl IntoView
where
    EF: Fn() -> I + Send + 'static,
    I: IntoIterator<Item = T>,
    T: Send + 'static,
    CF: Fn(T) -> N + Clone + Send + 'static,
    N: IntoView,
    KF: Fn(&T) -> K + Send + 'static,
    K: PartialEq + Send + Sync + 'static,
{
    // What belongs to a row is not cleaned up when the list changes, but when the row goes.
    let owner = Owner::current().unwrap_or_default();
    move || {
        let items = each().into_iter();
        let rows = items.map(|item| {
            let draw = children.clone();
            Row {
                key: Shared::new(key(&item)),
                owner: owner.clone(),
                draw: Box::new(move || Nodes::of(draw(item))),
            }
        });
        Rows(rows.collect())
    }
}
