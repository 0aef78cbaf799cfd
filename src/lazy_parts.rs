//! Where the program is cut into parts (docs/decisions/two-parts.md).
//!
//! `cargo xtask build` moves everything that only one of the functions below
//! reaches into a file of its own, which is fetched when [`load`] first asks for it.
//! A plain `cargo build`, and with it `trunk serve`, leaves the program whole.

use std::pin::Pin;

use plumbline::app::feature::LazyPart;
use plumbline::app::lazy::handlers::Handler;
use plumbline::app::update::update_in;
use plumbline::app::view::lazy::draw_in;
use plumbline::shell::runtime::{Loaded, RunLazy};
use plumbline::shell::{lazy as effects, task};
use plumbline::ui::lazy;
use plumbline::ui::lazy::Draw;
use wasm_split_helpers::SplitLoaderError;

#[cfg(feature = "split")]
use std::convert::identity as loaded;
#[cfg(not(feature = "split"))]
use std::future::ready as loaded;

/// The ways into a part, one for each layer.
struct Part {
    update: Handler,
    draw: Draw,
    run: RunLazy,
}

type Answer = Result<Part, SplitLoaderError>;

/// Loads a part and calls back with it, or with `None` when it could not be
/// loaded; a later call tries again.
pub(crate) fn load(part: LazyPart, done: Box<dyn FnOnce(Loaded)>) {
    let answer = ask(part);
    task::spawn(async move {
        done(answer.await.ok().map(|ways| {
            lazy::install(part, ways.draw);
            (ways.update, ways.run)
        }));
    });
}

/// Asks for a part. In a box each, because the states of all of them together weigh more.
fn ask(part: LazyPart) -> Pin<Box<dyn Future<Output = Answer>>> {
    match part {
        LazyPart::Result => Box::pin(loaded(result())),
        LazyPart::Details => Box::pin(loaded(details())),
        LazyPart::Library => Box::pin(loaded(library())),
        LazyPart::Plan => Box::pin(loaded(plan())),
        LazyPart::Handoff => Box::pin(loaded(handoff())),
        LazyPart::Share => Box::pin(loaded(share())),
        LazyPart::Compare => Box::pin(loaded(compare())),
        LazyPart::Review => Box::pin(loaded(review())),
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(result, fallible))]
fn result() -> Answer {
    part::<{ LazyPart::Result.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(details, fallible))]
fn details() -> Answer {
    part::<{ LazyPart::Details.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(library, fallible))]
fn library() -> Answer {
    part::<{ LazyPart::Library.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(plan, fallible))]
fn plan() -> Answer {
    part::<{ LazyPart::Plan.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(handoff, fallible))]
fn handoff() -> Answer {
    part::<{ LazyPart::Handoff.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(share, fallible))]
fn share() -> Answer {
    part::<{ LazyPart::Share.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(compare, fallible))]
fn compare() -> Answer {
    part::<{ LazyPart::Compare.index() }>()
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(review, fallible))]
fn review() -> Answer {
    part::<{ LazyPart::Review.index() }>()
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "the macro adds that it cannot be loaded"
)]
fn part<const PART: usize>() -> Answer {
    Ok(Part {
        update: update_in::<PART>,
        draw: draw_in::<PART>,
        run: effects::run::<PART>,
    })
}
