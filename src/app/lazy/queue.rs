//! Which messages wait for a part, and what becomes of them.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::LazyPart;
use crate::app::lazy::handlers::Handlers;
use crate::app::lazy::loading::{begin, load, shown_address};
use crate::app::lazy::waiting::{
    is_saved_work, is_silent, leave, leave_failed, missing, of_other_tab, takes_mine,
};
use crate::app::model::{Model, Saving, View};
use crate::app::msg::{Arrival, Msg};
use crate::app::remote::Remote;
use crate::app::start::{Change, Now};
use crate::features::import::state::ImportMsg;
use crate::features::library::state::LibraryMsg;
use crate::features::share::state::ShareMsg;

/// Handles a message now, or when the part that it needs is loaded.
pub(crate) fn handle(model: &mut Model, msg: Msg, now: &Now, handlers: &Handlers) -> Vec<Effect> {
    let Some(part) = missing(model, &msg) else {
        return run(model, msg, now, handlers);
    };
    match msg {
        // A new address takes the place of one that still waits.
        Msg::Follow(_, arrival) => {
            leave(model);
            if arrival == Arrival::First {
                model.view = View::Opening;
            }
        }
        Msg::Library(LibraryMsg::OtherTab(change)) => return other_tab(model, change),
        // It comes with the part, which every stored change has loaded.
        msg if is_silent(&msg) => {
            model.lazy.waiting.push(msg);
            return Vec::new();
        }
        _ => leave_failed(model, part),
    }
    let own = msg.part();
    if !is_repeated(model.lazy.waiting.last(), &msg) {
        model.lazy.waiting.push(msg);
    }
    let mut effects = load(model, part);
    if let Some(own) = own {
        effects.extend(begin(model, own));
    }
    effects
}

fn run(model: &mut Model, msg: Msg, now: &Now, handlers: &Handlers) -> Vec<Effect> {
    match handlers.get(msg.part()) {
        Some(handler) => handler(model, msg, now),
        None => Vec::new(),
    }
}

/// Handles what waits and can be handled by now, in order.
pub(crate) fn run_waiting(model: &mut Model, now: &Now, handlers: &Handlers) -> Vec<Effect> {
    let mut effects = Vec::new();
    for msg in std::mem::take(&mut model.lazy.waiting) {
        if missing(model, &msg).is_some() {
            model.lazy.waiting.push(msg);
        } else {
            effects.extend(run(model, msg, now, handlers));
        }
    }
    effects
}

/// Whether somebody has pressed twice for one thing. Only of what is done by a
/// press: to compare every kind of message would weigh more than it is worth.
fn is_repeated(last: Option<&Msg>, msg: &Msg) -> bool {
    match (last, msg) {
        (Some(Msg::Share(ShareMsg::Export(last))), Msg::Share(ShareMsg::Export(export))) => {
            last == export
        }
        (Some(Msg::Import(ImportMsg::Paste(last))), Msg::Import(ImportMsg::Paste(link))) => {
            last == link
        }
        _ => false,
    }
}

/// Nobody here asked for it, so nobody is told that it is on its way, and a failure is left alone.
fn other_tab(model: &mut Model, change: Change) -> Vec<Effect> {
    if takes_mine(model, &change) {
        // To be said now: the next answer is stored again, and it would be untrue after that.
        model.saving = Saving::Emptied;
        model.drafts.forget_stored();
        return Vec::new();
    }
    let key = |change: &Change| change.as_ref().map(|(key, _)| key.clone());
    let older = |msg: &Msg| of_other_tab(msg).is_some_and(|other| key(other) == key(&change));
    model.lazy.waiting.retain(|msg| !older(msg));
    model.lazy.waiting.push(LibraryMsg::OtherTab(change).into());
    if *model.lazy.state(LazyPart::Library) == Remote::Idle {
        begin(model, LazyPart::Library)
    } else {
        Vec::new()
    }
}

/// Gives up what has waited in vain, but not the saved work.
pub(crate) fn give_up(model: &mut Model) -> Vec<Effect> {
    model.lazy.waiting.retain(is_saved_work);
    let mut effects = shown_address(model);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
