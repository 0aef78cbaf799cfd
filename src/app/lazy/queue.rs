//! Which messages wait for a part, and what becomes of them.

use crate::app::effect::{Effect, Focus};
use crate::app::feature::LazyPart;
use crate::app::lazy::loading::{begin, load, shown_address};
use crate::app::lazy::other_tab::takes_mine;
use crate::app::lazy::{Handler, trouble};
use crate::app::model::{Model, Saving, View};
use crate::app::msg::{Arrival, Msg};
use crate::app::remote::Remote;
use crate::app::routes::{Fragment, Route};
use crate::app::start::{Change, Now};
use crate::features::library::state::LibraryMsg;
use crate::features::preview::state::PreviewMsg;
use crate::features::reports::state::ReportsMsg;
use crate::features::share::state::ShareMsg;
use crate::formats::storage as stored;

/// Handles a message now, or when the part that it needs is loaded.
pub(crate) fn handle(model: &mut Model, msg: Msg, now: &Now, first: Handler) -> Vec<Effect> {
    let Some(part) = missing(model, &msg) else {
        return run(model, msg, now, first);
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
        _ => {}
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

/// The part that a message still has to wait for.
pub(crate) fn missing(model: &Model, msg: &Msg) -> Option<LazyPart> {
    match msg {
        Msg::Follow(fragment, arrival) if is_held(model, fragment, *arrival) => {
            Some(LazyPart::Library)
        }
        _ => msg.part().filter(|part| !model.lazy.has(*part)),
    }
}

/// Whether going somewhere waits for the saved work: what is answered before it
/// is read becomes an assessment of its own, and nobody should begin one unawares.
fn is_held(model: &Model, to: &Fragment, arrival: Arrival) -> bool {
    let is_soon = *model.lazy.state(LazyPart::Library) == Remote::Loading
        && !model.lazy.is_slow(LazyPart::Library);
    restores(model)
        && match arrival {
            Arrival::First => true,
            // A jump within the page that is shown needs nothing.
            Arrival::Inside => is_soon && !matches!(to, Fragment::InPage(_)),
        }
}

fn run(model: &mut Model, msg: Msg, now: &Now, first: Handler) -> Vec<Effect> {
    match msg.part().map(|part| model.lazy.state(part)) {
        Some(Remote::Here(module)) => (module.0)(model, msg, now),
        Some(_) => Vec::new(),
        None => first(model, msg, now),
    }
}

/// Handles what waits and can be handled by now, in order.
pub(crate) fn run_waiting(model: &mut Model, now: &Now, first: Handler) -> Vec<Effect> {
    let mut effects = Vec::new();
    for msg in std::mem::take(&mut model.lazy.waiting) {
        if missing(model, &msg).is_some() {
            model.lazy.waiting.push(msg);
        } else {
            effects.extend(run(model, msg, now, first));
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
        (
            Some(Msg::Preview(PreviewMsg::PasteLink(last))),
            Msg::Preview(PreviewMsg::PasteLink(link)),
        ) => last == link,
        _ => false,
    }
}

/// Nobody here asked for it, so nobody is told that it is on its way, and a failure is left alone.
fn other_tab(model: &mut Model, change: Change) -> Vec<Effect> {
    if takes_mine(model, &change) {
        // To be said now: the next answer is stored again, and it would be untrue after that.
        model.saving = Saving::Emptied;
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

fn of_other_tab(msg: &Msg) -> Option<&Change> {
    match msg {
        Msg::Library(LibraryMsg::OtherTab(change)) => Some(change),
        _ => None,
    }
}

/// The messages that somebody waits for, and not only the page itself.
pub(crate) fn awaited(model: &Model) -> impl Iterator<Item = &Msg> {
    let waiting = model.lazy.waiting.iter();
    waiting.filter(|msg| of_other_tab(msg).is_none())
}

/// The parts that somebody waits for.
pub(crate) fn awaited_parts(model: &Model) -> impl Iterator<Item = LazyPart> {
    awaited(model).filter_map(|msg| missing(model, msg))
}

/// Whether somebody waits for a part, and nothing is wrong with that.
pub(crate) fn is_loading(model: &Model) -> bool {
    awaited_parts(model).next().is_some() && trouble::trouble(model).is_none()
}

/// Whether saved work is still to be read.
pub fn restores(model: &Model) -> bool {
    let restores = |msg: &Msg| matches!(msg, Msg::Library(LibraryMsg::Restore { .. }));
    model.lazy.waiting.iter().any(restores)
}

/// Whether the start page is what waits.
pub fn opens_home(model: &Model) -> bool {
    let home = |msg: &Msg| matches!(msg, Msg::Follow(Fragment::Route(Route::Home), _));
    model.lazy.waiting.iter().any(home)
}

/// Lets the new assessment that was just begun stay open when the saved ones are read.
pub(crate) fn keep_open(model: &mut Model) {
    for msg in &mut model.lazy.waiting {
        if let Msg::Library(LibraryMsg::Restore { open, .. }) = msg {
            *open = false;
        }
    }
}

/// Whether another tab has changed the open assessment in a way that is still to be read.
pub(crate) fn has_unread_change(model: &Model) -> bool {
    let own = stored::keys_of(&model.mine.stamp.id);
    let changes = |msg: &Msg| match of_other_tab(msg) {
        Some(Some((key, Some(_)))) => own.contains(key),
        _ => false,
    };
    model.lazy.waiting.iter().any(changes)
}

/// Gives up what would lead elsewhere, because somebody went somewhere.
pub(crate) fn leave(model: &mut Model) {
    let leads = |msg: &Msg| match msg {
        Msg::Follow(..)
        | Msg::Preview(PreviewMsg::PasteLink(_) | PreviewMsg::FileChosen)
        | Msg::Reports(ReportsMsg::FilesChosen) => true,
        Msg::Library(msg) => !matches!(msg, LibraryMsg::Restore { .. } | LibraryMsg::OtherTab(_)),
        _ => false,
    };
    model.lazy.waiting.retain(|msg| !leads(msg));
}

/// Gives up what has waited in vain, but not the saved work: nobody gives that up by closing a message.
pub(crate) fn give_up(model: &mut Model) -> Vec<Effect> {
    let stays = |msg: &Msg| {
        matches!(
            msg,
            Msg::Library(LibraryMsg::Restore { .. } | LibraryMsg::OtherTab(_))
        )
    };
    model.lazy.waiting.retain(stays);
    let mut effects = shown_address(model);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
