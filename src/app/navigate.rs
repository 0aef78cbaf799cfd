//! Arriving at a view: title and focus with it.

use crate::app::effect::{Effect, Focus};
use crate::app::lazy::waiting;
use crate::app::messages::Notice;
use crate::app::model::{Model, View};
use crate::app::msg::Arrival;
use crate::app::routes::{Fragment, Route};
use crate::app::title;
use crate::domain::catalogue::CriterionId;

/// A fragment that asks for no view: an unknown one leads home.
pub(crate) fn stay(model: &mut Model, fragment: &Fragment, arrival: Arrival) -> Vec<Effect> {
    let notice = match (fragment, arrival) {
        (Fragment::Unknown(_), _) => Some(Notice::UnknownAddress),
        (_, Arrival::Inside) => return Vec::new(),
        // The page was opened at an element of the start page.
        (_, Arrival::First) => None,
    };
    arrive(model, View::At(Route::Home), notice, arrival)
}

/// Shows a view: title and, inside the app, focus with it.
pub(crate) fn arrive(
    model: &mut Model,
    view: View,
    notice: Option<Notice>,
    arrival: Arrival,
) -> Vec<Effect> {
    waiting::leave(model);
    if !matches!(
        (&model.view, &view),
        (View::At(Route::Assess(..)), View::At(Route::Assess(..)))
    ) {
        model.show = crate::features::questions::state::AnswerFilter::All;
        model.shown = None;
        model.find.clear();
    }
    if view != model.view || notice.is_some() {
        let was_reading = matches!(model.view, View::At(Route::Shared | Route::Example(_)));
        let stays = |notice: &Notice| notice.outlives_navigation(was_reading);
        match notice {
            Some(notice) => model.messages.show(notice),
            None => model.messages.keep_if(stays),
        }
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
