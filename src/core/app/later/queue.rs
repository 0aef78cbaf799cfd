//! What waits for the second part, and what becomes of it.

use super::{Arrival, Later, LaterPart};
use crate::core::app::{Effect, Model, Notice, Now, View};
use crate::core::fragment::{Fragment, Route};
use crate::core::remote::Remote;
use crate::core::stored;
use crate::core::text::{frame, spoken};

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
        // Nobody here asked for it, so nobody is told that it is on its way.
        Later::OtherTab(_) => {
            model.waiting.push(wish);
            return begin(model);
        }
        _ => {}
    }
    model.waiting.push(wish);
    load(model)
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
    let own = stored::key_of(&model.mine.stamp.id);
    let changes =
        |wish: &Later| matches!(wish, Later::OtherTab(Some((key, Some(_)))) if *key == own);
    model.waiting.iter().any(changes)
}

/// Gives up what would lead elsewhere, because somebody went somewhere.
pub(in crate::core::app) fn leave(model: &mut Model) {
    let leads = |wish: &Later| {
        matches!(
            wish,
            Later::Follow(..) | Later::PasteLink(_) | Later::FileChosen | Later::OpenStored(_)
        )
    };
    model.waiting.retain(|wish| !leads(wish));
    if !is_awaited(model) && model.notice == Some(Notice::NotLoaded) {
        model.notice = None;
    }
}

/// Loads the second part because something waits for it, also after a failure.
pub(in crate::core::app) fn load(model: &mut Model) -> Vec<Effect> {
    if model.notice == Some(Notice::NotLoaded) {
        model.notice = None;
    }
    spoken::LOADING.clone_into(&mut model.announcement);
    begin(model)
}

/// Loads the second part after an answer: whoever has answered will want to see
/// the result, perhaps where there is no network. A failure waits until asked.
pub(in crate::core::app) fn prepare(model: &mut Model) -> Vec<Effect> {
    if model.later == Remote::Idle {
        begin(model)
    } else {
        Vec::new()
    }
}

/// Loads the second part, if that is to be done or to be done again.
pub(in crate::core::app) fn begin(model: &mut Model) -> Vec<Effect> {
    if !model.later.is_wanted() {
        return Vec::new();
    }
    model.later = Remote::Loading;
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
        if !is_awaited(model) {
            return Vec::new();
        }
        model.notice = Some(Notice::NotLoaded);
        frame::NOT_LOADED.clone_into(&mut model.announcement);
        return shown_address(model);
    };
    model.later = Remote::Here(part);
    if model.announcement == spoken::LOADING {
        model.announcement.clear();
    }
    let mut effects = Vec::new();
    if model.notice == Some(Notice::NotLoaded) {
        // It came late, and nobody had to ask again.
        model.notice = None;
        effects.extend(wanted_address(model));
    }
    for wish in std::mem::take(&mut model.waiting) {
        effects.extend((part.0)(model, wish, now));
    }
    effects
}

/// Says that the second part takes long. It may still come.
pub(in crate::core::app) fn slow(model: &mut Model, now: &Now) -> Vec<Effect> {
    if model.later == Remote::Loading {
        return came(model, None, now);
    }
    Vec::new()
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
pub(in crate::core::app) fn give_up(model: &mut Model) {
    let stays = |wish: &Later| matches!(wish, Later::Restore { .. } | Later::OtherTab(_));
    model.waiting.retain(stays);
}
