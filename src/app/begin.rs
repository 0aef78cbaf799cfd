//! Opening the page, and beginning an empty assessment.

use crate::app::early;
use crate::app::effect::Effect;
use crate::app::lazy::handlers::Handlers;
use crate::app::lazy::{queue, waiting};
use crate::app::model::{Model, Saving};
use crate::app::msg::Arrival;
use crate::app::routes::Route;
use crate::app::start::{Now, Start};
use crate::app::{follow, persist};
use crate::domain::assessment::Assessment;
use crate::features::library::state::LibraryMsg;

/// Takes in what the shell found when the page was opened. Reading what is
/// saved is for a lazy part; a first visit has nothing to read.
pub(crate) fn start(
    model: &mut Model,
    mut start: Start,
    now: &Now,
    handlers: &Handlers,
) -> Vec<Effect> {
    model.address = std::mem::take(&mut start.address);
    model.fresh_id = (std::mem::take(&mut start.fresh_id), 0);
    model.nfc = start.nfc;
    let mut record = std::mem::take(&mut start.early);
    if start.safe {
        start.stored = Some(Vec::new());
        record.clear();
    } else if start.stored.is_none() {
        model.saving = Saving::Memory;
    }
    let has_work = start.stored.as_ref().is_some_and(|items| !items.is_empty());
    let (fragment, in_page) = (std::mem::take(&mut start.fragment), start.in_page);
    let mut effects = Vec::new();
    if has_work || start.opened.is_some() {
        // The answers go to the saved assessment, which a lazy part reads.
        start.early = std::mem::take(&mut record);
        let msg = LibraryMsg::Restore {
            start: Box::new(start),
            open: true,
        };
        effects = queue::handle(model, msg.into(), now, handlers);
    }
    effects.extend(follow::follow(
        model,
        (&fragment, in_page),
        Arrival::First,
        now,
        handlers,
    ));
    if !record.is_empty() {
        effects.push(early::replay(record));
    }
    effects
}

/// Begins an empty assessment.
pub(crate) fn new(model: &mut Model) -> Vec<Effect> {
    waiting::keep_open(model);
    persist::adopt(model, Assessment::default());
    if matches!(model.saving, Saving::Saved(_)) {
        model.saving = Saving::Idle;
    }
    vec![Effect::Go(Route::Profile.href())]
}
