//! A piece that appears as soon as the second part of the program is here.

use leptos::prelude::*;

use crate::ui::context::Context;
use crate::ui::later::{Piece, draw};

/// The piece; nothing before. For what is never needed before the first answer.
#[component]
pub fn OnceHere(
    /// What appears.
    piece: Piece<'static>,
) -> impl IntoView {
    let here = Context::get().memo(|model| model.later.here().is_some());
    move || here.get().then(|| draw(piece)).flatten()
}
