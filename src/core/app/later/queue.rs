//! What waits for the second part, and what becomes of it.

use super::{Arrival, Later, LaterPart, trouble};
use crate::core::app::{Change, Effect, Focus, Model, Now, Saving, View, keep, navigate};
use crate::core::fragment::{Fragment, Route};
use crate::core::remote::Remote;
use crate::core::stored;
use crate::core::text::spoken;

/// Has the second part fulfil a wish, now or when it has come.
pub(in crate::core::app) fn ask(model: &mut Model, wish: Later, now: &Now) -> Vec<Effect> {
    if let Remote::Here(part) = model.later {
        return (part.0)(model, wish, now);
    }
    match wish {
        // A later address takes the place of one that is still waited for.
        Later::Follow(_, arrival) => {
            leave(model);
            if arrival == Arrival::First {
                model.view = View::Opening;
            }
        }
        Later::OtherTab(change) => return other_tab(model, change),
        _ => {}
    }
    if !is_repeated(model.waiting.last(), &wish) {
        model.waiting.push(wish);
    }
    load(model)
}

/// Whether somebody has pressed twice for one thing. Only of what is done by a
/// press: to compare every kind of wish would weigh more than it is worth.
fn is_repeated(last: Option<&Later>, wish: &Later) -> bool {
    match (last, wish) {
        (Some(Later::Export(last)), Later::Export(export)) => last == export,
        (Some(Later::PasteLink(last)), Later::PasteLink(link)) => last == link,
        _ => false,
    }
}

/// Nobody here asked for it, so nobody is told that it is on its way, and a failure is left alone.
fn other_tab(model: &mut Model, change: Change) -> Vec<Effect> {
    if keep::takes_mine(model, &change) {
        // To be said now: the next answer is stored again, and it would be untrue after that.
        model.saving = Saving::Emptied;
        return Vec::new();
    }
    let key = |change: &Change| change.as_ref().map(|(key, _)| key.clone());
    let older = |wish: &Later| matches!(wish, Later::OtherTab(other) if key(other) == key(&change));
    model.waiting.retain(|wish| !older(wish));
    model.waiting.push(Later::OtherTab(change));
    if model.later == Remote::Idle {
        begin(model)
    } else {
        Vec::new()
    }
}

/// Whether somebody waits, and not only the page itself.
pub(in crate::core::app) fn is_awaited(model: &Model) -> bool {
    let awaited = |wish: &Later| !matches!(wish, Later::OtherTab(_));
    model.waiting.iter().any(awaited)
}

/// Whether saved work is still to be read.
pub fn restores(model: &Model) -> bool {
    let restores = |wish: &Later| matches!(wish, Later::Restore { .. });
    model.waiting.iter().any(restores)
}

/// Whether going anywhere waits for the saved work: what is answered before it
/// has come becomes an assessment of its own, and nobody should begin one unawares.
pub(in crate::core::app) fn holds(model: &Model) -> bool {
    restores(model) && model.later == Remote::Loading && !model.is_slow
}

/// Whether the start page is what is waited for.
pub fn opens_home(model: &Model) -> bool {
    let home = |wish: &Later| matches!(wish, Later::Follow(Fragment::Route(Route::Home), _));
    model.waiting.iter().any(home)
}

/// Lets the new assessment that was just begun stay open when the saved ones come.
pub(in crate::core::app) fn keep_open(model: &mut Model) {
    for wish in &mut model.waiting {
        if let Later::Restore { open, .. } = wish {
            *open = false;
        }
    }
}

/// Whether another tab has changed the open assessment in a way that is still to be read.
pub(in crate::core::app) fn has_unread_change(model: &Model) -> bool {
    let own = stored::keys_of(&model.mine.stamp.id);
    let changes =
        |wish: &Later| matches!(wish, Later::OtherTab(Some((key, Some(_)))) if own.contains(key));
    model.waiting.iter().any(changes)
}

/// Gives up what would lead elsewhere, because somebody went somewhere.
pub(in crate::core::app) fn leave(model: &mut Model) {
    let leads = |wish: &Later| {
        matches!(
            wish,
            Later::Follow(..)
                | Later::PasteLink(_)
                | Later::FileChosen
                | Later::ReportsChosen
                | Later::Device(_)
        )
    };
    model.waiting.retain(|wish| !leads(wish));
}

/// Loads the second part because something waits for it, also after a failure.
fn load(model: &mut Model) -> Vec<Effect> {
    spoken::LOADING.clone_into(&mut model.announcement);
    begin(model)
}

/// Loads the second part, unless it is here or on its way.
pub(in crate::core::app) fn begin(model: &mut Model) -> Vec<Effect> {
    if !model.later.is_wanted() {
        return Vec::new();
    }
    model.later = Remote::Loading;
    model.is_slow = false;
    vec![Effect::LoadLater]
}

/// Loads the second part again, for what still waits.
pub(in crate::core::app) fn retry(model: &mut Model) -> Vec<Effect> {
    let mut effects = load(model);
    effects.extend(wanted_address(model));
    effects
}

/// Fulfils what has waited, in order, or says that it has to wait on.
pub(in crate::core::app) fn came(
    model: &mut Model,
    part: Option<LaterPart>,
    now: &Now,
) -> Vec<Effect> {
    let Some(part) = part else {
        model.later = Remote::Failed;
        let mut effects = release(model, now);
        if trouble::say(model) {
            effects.extend(shown_address(model));
        }
        return effects;
    };
    model.later = Remote::Here(part);
    if model.announcement == spoken::LOADING {
        model.announcement.clear();
    }
    let mut effects = Vec::new();
    for wish in std::mem::take(&mut model.waiting) {
        effects.extend((part.0)(model, wish, now));
    }
    effects
}

/// Says that the second part takes long. It may still come, so that what waits goes on waiting.
pub(in crate::core::app) fn slow(model: &mut Model, now: &Now) -> Vec<Effect> {
    if model.later != Remote::Loading {
        return Vec::new();
    }
    model.is_slow = true;
    let effects = release(model, now);
    trouble::say(model);
    effects
}

/// Goes where the saved work was to come first, now that it will not come soon.
fn release(model: &mut Model, now: &Now) -> Vec<Effect> {
    let is_held =
        |wish: &Later| matches!(wish, Later::Follow(to, Arrival::Inside) if !to.is_later());
    let place = model.waiting.iter().position(is_held);
    match place.map(|place| model.waiting.remove(place)) {
        Some(Later::Follow(to, arrival)) => navigate::follow(model, to, arrival, now),
        _ => Vec::new(),
    }
}

/// The address of the view that is shown, so that the link to the one that was not works again.
fn shown_address(model: &Model) -> Vec<Effect> {
    // A link exists only in the address: it must survive a reload.
    let link = |wish: &Later| matches!(wish, Later::Follow(Fragment::ShareLink(_), _));
    if model.waiting.iter().any(link) {
        return Vec::new();
    }
    match &model.view {
        View::At(route) => vec![Effect::ReplaceFragment(route.href())],
        View::Opening | View::LinkError(_) => Vec::new(),
    }
}

/// The address of the view that is waited for.
fn wanted_address(model: &Model) -> Option<Effect> {
    model.waiting.iter().find_map(|wish| match wish {
        Later::Follow(Fragment::Route(route), _) => Some(Effect::ReplaceFragment(route.href())),
        _ => None,
    })
}

/// Gives up what has waited in vain, but not the saved work: nobody gives that up by closing a message.
pub(in crate::core::app) fn give_up(model: &mut Model) -> Vec<Effect> {
    let stays = |wish: &Later| matches!(wish, Later::Restore { .. } | Later::OtherTab(_));
    model.waiting.retain(stays);
    let mut effects = shown_address(model);
    effects.push(Effect::Focus(Focus::Heading));
    effects
}
