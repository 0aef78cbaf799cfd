//! From a fragment to a view: title and focus with it.

use super::{
    Arrival, Effect, Focus, Later, Model, Notice, Now, Resource, View, comparing, later, open,
    planning,
};
use crate::core::catalogue::CriterionId;
use crate::core::fragment::{self, Fragment, Route};
use crate::core::text::title;

/// Follows a change of the fragment inside the app.
pub(super) fn to(model: &mut Model, fragment: &str, in_page: bool, now: &Now) -> Vec<Effect> {
    let fragment = fragment::parse(fragment, |_| in_page);
    follow(model, fragment, Arrival::Inside, now)
}

/// Follows the fragment with which the page was opened.
pub(super) fn first(model: &mut Model, fragment: &str, in_page: bool, now: &Now) -> Vec<Effect> {
    let fragment = fragment::parse(fragment, |_| in_page);
    follow(model, fragment, Arrival::First, now)
}

/// Follows a fragment, now or when what it needs has come.
pub(super) fn follow(
    model: &mut Model,
    fragment: Fragment,
    arrival: Arrival,
    now: &Now,
) -> Vec<Effect> {
    // A jump within the page that is shown needs nothing.
    let is_jump = arrival == Arrival::Inside && matches!(fragment, Fragment::InPage(_));
    if fragment.is_later() || (later::holds(model) && !is_jump) {
        return later::ask(model, Later::Follow(fragment, arrival), now);
    }
    match fragment {
        Fragment::Route(route) => arrive(model, View::At(route), None, arrival),
        other => stay(model, &other, arrival),
    }
}

/// Follows a fragment once the second part has come, whatever it asks for.
pub(super) fn follow_later(model: &mut Model, fragment: Fragment, arrival: Arrival) -> Vec<Effect> {
    match fragment {
        Fragment::ShareLink(link) => open::link(model, &link, arrival),
        Fragment::Route(route) => {
            let mut effects = match route {
                Route::Example(_) => open::want(model, Resource::Examples),
                Route::Plan => planning::sort(model),
                Route::Compare => comparing::arrive(model),
                _ => Vec::new(),
            };
            effects.extend(arrive(model, View::At(route), None, arrival));
            effects
        }
        other => stay(model, &other, arrival),
    }
}

/// A fragment that asks for no view: an unknown one leads home.
fn stay(model: &mut Model, fragment: &Fragment, arrival: Arrival) -> Vec<Effect> {
    let notice = match (fragment, arrival) {
        (Fragment::Unknown(_), _) => Some(Notice::UnknownAddress),
        (_, Arrival::Inside) => return Vec::new(),
        // The page was opened at an element of the start page.
        (_, Arrival::First) => None,
    };
    arrive(model, View::At(Route::Home), notice, arrival)
}

/// Shows a view: title and, inside the app, focus with it.
pub(super) fn arrive(
    model: &mut Model,
    view: View,
    notice: Option<Notice>,
    arrival: Arrival,
) -> Vec<Effect> {
    later::leave(model);
    if !matches!(
        (&model.view, &view),
        (View::At(Route::Assess(..)), View::At(Route::Assess(..)))
    ) {
        model.show = super::Show::All;
        model.shown = None;
        model.find.clear();
    }
    if view != model.view || notice.is_some() {
        let was_reading = matches!(model.view, View::At(Route::Shared | Route::Example(_)));
        let stays = |notice: &Notice| notice.outlives_navigation(was_reading);
        model.notice = notice.or(model.notice.take().filter(stays));
    }
    model.view = view;
    let mut effects = vec![Effect::Title(title::of(model))];
    let named = named_criterion(model).map(element);
    match arrival {
        Arrival::First => effects.extend(named.map(Effect::Reveal)),
        Arrival::Inside => {
            effects.push(Effect::Focus(named.map_or(Focus::Heading, Focus::Legend)));
        }
    }
    effects
}

fn named_criterion(model: &Model) -> Option<CriterionId> {
    match &model.view {
        View::At(Route::Assess(_, id)) => *id,
        _ => None,
    }
}

fn element(id: CriterionId) -> String {
    ["c-", id.get().slug].concat()
}
