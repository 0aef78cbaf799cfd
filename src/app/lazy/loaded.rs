//! What follows once a part is here, late, or could not be loaded.

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::lazy::handlers::Handlers;
use crate::app::lazy::loading::shown_address;
use crate::app::lazy::problem;
use crate::app::lazy::queue::run_waiting;
use crate::app::model::Model;
use crate::app::remote::Remote;
use crate::app::start::Now;
use crate::app::words::spoken;

/// Takes in that a part is here.
pub(crate) fn loaded(
    model: &mut Model,
    part: LazyPart,
    now: &Now,
    handlers: &Handlers,
) -> Vec<Effect> {
    model.lazy.part_mut(part).state = Remote::Here(());
    let was_loading = model.messages.announcement() == spoken::LOADING;
    if was_loading {
        model.messages.announce("");
    }
    let effects = run_waiting(model, now, handlers);
    if was_loading && model.messages.announcement().is_empty() && problem::is_loading(model) {
        model.messages.announce(spoken::LOADING);
    }
    effects
}

/// Takes in that a part could not be loaded.
pub(crate) fn failed(
    model: &mut Model,
    part: LazyPart,
    now: &Now,
    handlers: &Handlers,
) -> Vec<Effect> {
    model.lazy.part_mut(part).state = Remote::Failed;
    let mut effects = run_waiting(model, now, handlers);
    if problem::say(model) {
        effects.extend(shown_address(model));
    }
    effects
}

/// Says that a part takes long. It may still be loaded, so that what waits goes on waiting.
pub(crate) fn slow(
    model: &mut Model,
    part: LazyPart,
    now: &Now,
    handlers: &Handlers,
) -> Vec<Effect> {
    if *model.lazy.state(part) != Remote::Loading {
        return Vec::new();
    }
    model.lazy.part_mut(part).is_slow = true;
    let effects = run_waiting(model, now, handlers);
    problem::say(model);
    effects
}
