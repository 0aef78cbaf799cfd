//! Leptos, with one type behind every element.
//!
//! Stock Leptos gives each element, attribute, memo and closure of a page a type of its own, and
//! the compiler writes the code to build, update, mount and drop it anew for each. This crate stands
//! in for it: its library is called `leptos`, it exports all of Leptos, and it replaces what
//! [`view!`] and [`component`](macro@component) expand to by values of one type each. The source of
//! an app stays ordinary Leptos, and compiles against stock Leptos too.
//!
//! See the README for what is supported, for figures, and for how it redraws.
//!
//! What is not supported does not compile:
//!
//! ```compile_fail
//! use leptos::prelude::*;
//! let _ = view! { <p class:red=true>"one class of several"</p> };
//! ```
//! ```compile_fail
//! use leptos::prelude::*;
//! let _ = view! { <p style:color="red">"one property of a style"</p> };
//! ```
//! ```compile_fail
//! use leptos::prelude::*;
//! let text = RwSignal::new(String::new());
//! let _ = view! { <input bind:value=text /> };
//! ```
//! ```compile_fail
//! use leptos::prelude::*;
//! let _ = view! { <button on:click:capture=|_| {}>"listening on the way down"</button> };
//! ```
//! ```compile_fail
//! use leptos::prelude::*;
//! #[component]
//! fn Inner() -> impl IntoView {
//!     view! { <p>"text"</p> }
//! }
//! let _ = view! { <Inner attr:class="an attribute from outside" /> };
//! ```

extern crate self as leptos;

mod attribute;
mod bound;
pub mod children;
pub mod component;
pub mod control_flow;
mod drawn;
mod dynamic;
mod element;

mod inert;
mod keyed;
mod listener;
mod memo;
mod node;
mod own;
mod place;
mod state;
mod tags;
mod view;
mod write;

pub use stock::*;
pub use tachys::html::{element as html, event as ev};
pub use view::IntoView;

/// What `use leptos::prelude::*` brings.
pub mod prelude {
    pub use stock::prelude::*;

    pub use crate::attribute::IntoAttributeValue;
    pub use crate::children::{Children, ChildrenFn, ToChildren, ViewFn};
    pub use crate::control_flow::{For, ForProps, Show, ShowProps};
    pub use crate::memo::Memo;
    pub use crate::view::{CollectView, IntoAny, IntoRender, IntoView, View, View as AnyView};
}

/// The renderer, with the elements and events of this crate.
pub mod tachys {
    pub use stock::tachys::*;

    /// HTML.
    pub mod html {
        pub use stock::tachys::html::*;

        pub use crate::inert::InertElement;

        /// Elements.
        pub mod element {
            pub use crate::element::{El, custom};
            pub use crate::tags::*;
        }

        /// Events.
        pub mod event {
            pub use stock::tachys::html::event::*;

            pub use crate::listener::capture;
        }
    }
}
