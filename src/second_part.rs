//! Where the program is cut in two (docs/decisions/two-parts.md).
//!
//! `cargo xtask build` moves everything that only [`whole`] reaches into a file
//! of its own, which is fetched when [`load`] first runs. A plain `cargo build`,
//! and with it `trunk serve`, leaves the program whole.

use plumbline::core::app::{LaterPart, later};
use plumbline::shell::runtime::{Came, FulfilLater};
use plumbline::shell::{later as shell, task};
use plumbline::ui::{later as door, views::later as views};
#[cfg(not(feature = "split"))]
use std::future::ready as loaded;
use wasm_split_helpers::SplitLoaderError;
#[cfg(feature = "split")]
use {std::convert::identity as loaded, wasm_split_helpers::wasm_split};

/// The ways into the second part, one for each layer.
struct Whole {
    run: LaterPart,
    draw: door::Draw,
    fulfil: FulfilLater,
}

/// Hands on the second part, or `None` when it did not come; a later call tries again.
pub(crate) fn load(done: Box<dyn FnOnce(Came)>) {
    task::spawn(async move {
        let came = loaded(whole()).await.ok().map(|part| {
            door::install(part.draw);
            (part.run, part.fulfil)
        });
        done(came);
    });
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "the macro adds that it does not come"
)]
#[cfg_attr(feature = "split", wasm_split(later, fallible))]
fn whole() -> Result<Whole, SplitLoaderError> {
    Ok(Whole {
        run: LaterPart(later::run),
        draw: views::later,
        fulfil: shell::fulfil,
    })
}
