//! Views: Leptos components that draw what `core::view_model` has formed.
//!
//! Nothing here decides, counts, forms a sentence or touches browser objects.

#![allow(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "`#[component]` makes what every component takes public, and a component owns it"
)]

pub mod context;
pub mod lazy;
pub mod widgets;
