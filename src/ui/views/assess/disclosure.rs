//! A disclosure whose content is drawn by the second part of the program.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::remote::Remote;
use crate::core::text::frame;
use crate::ui::context::Context;
use crate::ui::dom::{Child, El, button, el, part};
use crate::ui::later::{Piece, draw};

/// A disclosure. Its content is drawn once it was opened: most are never opened.
pub(super) fn disclosure(summary: impl Child, piece: Piece<'static>) -> El {
    let context = Context::get();
    let opened = RwSignal::new(false);
    el("details")
        .on("toggle", move |_| {
            if !opened.get_untracked() {
                opened.set(true);
                context.send(Msg::Prepare);
            }
        })
        .child(el("summary").child(summary))
        .child(part(move || opened.get().then(|| content(piece))))
}

fn content(piece: Piece<'static>) -> AnyView {
    let context = Context::get();
    let state = context.memo(|model| model.later.clone());
    part(move || match state.get() {
        Remote::Idle | Remote::Loading => Some(el("p").class("sub").child(frame::LOADING).draw()),
        Remote::Failed => {
            let again = button(frame::RETRY, move || context.send(Msg::Prepare));
            let failed = el("p").child(frame::PIECE_NOT_LOADED);
            Some(el("div").child(failed).child(el("p").child(again)).draw())
        }
        Remote::Here(_) => draw(piece),
    })
}
