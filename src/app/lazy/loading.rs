//! Loading the parts.

use crate::app::effect::Effect;
use crate::app::feature::{Feature, LazyPart};
use crate::app::lazy::waiting::{awaited_parts, is_retried_on_request, leave_failed, missing};
use crate::app::model::{Model, View};
use crate::app::msg::Msg;
use crate::app::remote::Remote;
use crate::app::routes::Fragment;
use crate::app::words::spoken;

/// Loads a part because something waits for it, also after a failure.
pub(crate) fn load(model: &mut Model, part: LazyPart) -> Vec<Effect> {
    model.messages.announce(spoken::LOADING);
    begin(model, part)
}

/// Begins to load what a feature is in, unless that is here or on its way.
pub(crate) fn begin_for(model: &mut Model, feature: Feature) -> Vec<Effect> {
    feature
        .part()
        .map_or_else(Vec::new, |part| begin(model, part))
}

/// Loads a part, unless it is here or on its way, and with it what could not be
/// loaded before and is still waited for, unless that would lead elsewhere.
pub(crate) fn begin(model: &mut Model, part: LazyPart) -> Vec<Effect> {
    let waiting = model.lazy.waiting.iter();
    let mut parts: Vec<_> = waiting.filter_map(|msg| missing(model, msg)).collect();
    parts.retain(|other| {
        *model.lazy.state(*other) == Remote::Failed && !is_retried_on_request(model, *other)
    });
    parts.insert(0, part);
    let begun = parts.into_iter().filter(|part| {
        let loading = model.lazy.part_mut(*part);
        let is_wanted = loading.state.is_wanted();
        if is_wanted {
            loading.state = Remote::Loading;
            loading.is_slow = false;
        }
        is_wanted
    });
    begun.map(Effect::LoadPart).collect()
}

/// Loads a part for what is on the page. A view that waits for it in vain is given up: it would lead away.
pub(crate) fn prefetch(model: &mut Model, part: LazyPart) -> Vec<Effect> {
    leave_failed(model, part);
    begin(model, part)
}

/// Loads every part: whoever has answered will want to see the result, perhaps
/// where there is no network.
pub(crate) fn begin_all(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    for part in LazyPart::ALL {
        if !is_retried_on_request(model, part) {
            effects.extend(begin(model, part));
        }
    }
    effects
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
