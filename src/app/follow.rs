//! From a fragment to a view, now or when the lazy part of the view is loaded.

use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::lazy::handlers::Handlers;
use crate::app::lazy::queue;
use crate::app::model::{Model, View};
use crate::app::msg::{Arrival, Msg, Resource};
use crate::app::routes::{Fragment, Route};
use crate::app::start::Now;
use crate::app::{fetch, navigate, routes};
use crate::features::compare::update as compare;
use crate::features::import::update as import;
use crate::features::plan::update as plan;
use crate::features::preview::update as preview;
use crate::features::reports::update as reports;
use crate::features::share::update as share;

/// Follows a fragment, now or when what it needs is loaded.
pub(crate) fn follow(
    model: &mut Model,
    (fragment, in_page): (&str, bool),
    arrival: Arrival,
    now: &Now,
    handlers: &Handlers,
) -> Vec<Effect> {
    let fragment = routes::parse(fragment, |_| in_page);
    queue::handle(model, Msg::Follow(fragment, arrival), now, handlers)
}

/// Handles a message of the first part that has waited: it leads somewhere.
pub(crate) fn first(model: &mut Model, msg: Msg, _: &Now) -> Vec<Effect> {
    let Msg::Follow(fragment, arrival) = msg else {
        return Vec::new();
    };
    match fragment {
        Fragment::Route(route) => navigate::arrive(model, View::At(route), None, arrival),
        other => navigate::stay(model, &other, arrival),
    }
}

/// Follows a fragment that leads to a feature in the lazy part with this number.
pub(crate) fn follow_in<const PART: usize>(
    model: &mut Model,
    fragment: Fragment,
    arrival: Arrival,
) -> Vec<Effect> {
    match fragment {
        Fragment::ShareLink(link) if const { Feature::Preview.is_in(PART) } => {
            preview::link(model, &link, arrival)
        }
        Fragment::BrokenLink(text) if const { Feature::Import.is_in(PART) } => {
            import::search(model, &text, arrival)
        }
        Fragment::Route(route) => {
            let mut effects = match route {
                Route::Example(_) if const { Feature::Example.is_in(PART) } => {
                    fetch::want(model, Resource::Examples)
                }
                Route::Plan if const { Feature::Plan.is_in(PART) } => plan::arrive(model),
                Route::Shared if const { Feature::Preview.is_in(PART) } => preview::arrive(model),
                Route::Share if const { Feature::Share.is_in(PART) } => share::arrive(model),
                Route::Compare if const { Feature::Compare.is_in(PART) } => compare::arrive(model),
                Route::Reports if const { Feature::Reports.is_in(PART) } => reports::look(model),
                _ => Vec::new(),
            };
            effects.extend(navigate::arrive(model, View::At(route), None, arrival));
            effects
        }
        other => navigate::stay(model, &other, arrival),
    }
}
