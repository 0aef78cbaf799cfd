//! Loading the parts, and what follows once they are here or could not be loaded.

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::lazy::queue::{awaited_parts, is_loading, missing, run_waiting};
use crate::app::lazy::{Handler, LazyModule, trouble};
use crate::app::model::{Model, View};
use crate::app::msg::Msg;
use crate::app::remote::Remote;
use crate::app::routes::Fragment;
use crate::app::start::Now;
use crate::app::words::spoken;

/// Loads a part because something waits for it, also after a failure.
pub(crate) fn load(model: &mut Model, part: LazyPart) -> Vec<Effect> {
    spoken::LOADING.clone_into(&mut model.announcement);
    begin(model, part)
}

/// Loads a part, unless it is here or on its way, and with it what could not be
/// loaded before and is still waited for.
pub(crate) fn begin(model: &mut Model, part: LazyPart) -> Vec<Effect> {
    let waiting = model.lazy.waiting.iter();
    let mut parts: Vec<_> = waiting.filter_map(|msg| missing(model, msg)).collect();
    parts.retain(|other| *model.lazy.state(*other) == Remote::Failed);
    parts.insert(0, part);
    let begun = parts.into_iter().filter(|part| {
        let loading = model.lazy.part_mut(*part);
        let is_wanted = loading.module.is_wanted();
        if is_wanted {
            loading.module = Remote::Loading;
            loading.is_slow = false;
        }
        is_wanted
    });
    begun.map(Effect::LoadPart).collect()
}

/// Loads every part: whoever has answered will want to see the result, perhaps
/// where there is no network.
pub(crate) fn begin_all(model: &mut Model) -> Vec<Effect> {
    let parts = LazyPart::ALL.into_iter();
    parts.flat_map(|part| begin(model, part)).collect()
}

/// Loads again what somebody waits for.
pub(crate) fn retry(model: &mut Model) -> Vec<Effect> {
    let parts: Vec<_> = awaited_parts(model).collect();
    let mut effects = Vec::new();
    for part in parts {
        effects.extend(load(model, part));
    }
    effects.extend(wanted_address(model));
    effects
}

/// Takes in a part, or that it could not be loaded.
pub(crate) fn loaded(
    model: &mut Model,
    part: LazyPart,
    module: Option<LazyModule>,
    now: &Now,
    first: Handler,
) -> Vec<Effect> {
    let Some(module) = module else {
        model.lazy.part_mut(part).module = Remote::Failed;
        let mut effects = run_waiting(model, now, first);
        if trouble::say(model) {
            effects.extend(shown_address(model));
        }
        return effects;
    };
    model.lazy.part_mut(part).module = Remote::Here(module);
    let was_loading = model.announcement == spoken::LOADING;
    if was_loading {
        model.announcement.clear();
    }
    let effects = run_waiting(model, now, first);
    if was_loading && model.announcement.is_empty() && is_loading(model) {
        spoken::LOADING.clone_into(&mut model.announcement);
    }
    effects
}

/// Says that a part takes long. It may still be loaded, so that what waits goes on waiting.
pub(crate) fn slow(model: &mut Model, part: LazyPart, now: &Now, first: Handler) -> Vec<Effect> {
    if *model.lazy.state(part) != Remote::Loading {
        return Vec::new();
    }
    model.lazy.part_mut(part).is_slow = true;
    let effects = run_waiting(model, now, first);
    trouble::say(model);
    effects
}

/// The address of the view that is shown, so that the link to the one that was not works again.
pub(crate) fn shown_address(model: &Model) -> Vec<Effect> {
    // A link exists only in the address: it must survive a reload.
    let link = |msg: &Msg| matches!(msg, Msg::Follow(Fragment::ShareLink(_), _));
    if model.lazy.waiting.iter().any(link) {
        return Vec::new();
    }
    match &model.view {
        View::At(route) => vec![Effect::ReplaceFragment(route.href())],
        View::Opening | View::LinkError(_) => Vec::new(),
    }
}

/// The address of the view that waits.
fn wanted_address(model: &Model) -> Option<Effect> {
    model.lazy.waiting.iter().find_map(|msg| match msg {
        Msg::Follow(Fragment::Route(route), _) => Some(Effect::ReplaceFragment(route.href())),
        _ => None,
    })
}
