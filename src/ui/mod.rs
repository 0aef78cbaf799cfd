//! Views: Leptos components that draw what `core::view_model` has formed.
//!
//! Nothing here decides, counts, forms a sentence or touches browser objects.

pub mod app;
pub mod context;
pub mod dom;
pub mod later;
mod run;
pub mod seen;
pub mod views;
pub mod widgets;
