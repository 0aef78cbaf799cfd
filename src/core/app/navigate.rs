//! From a fragment to a view: title and focus with it.

use super::{Effect, Focus, Model, Notice, OpenedFrom, Resource, View, open};
use crate::core::catalogue::CriterionId;
use crate::core::fragment::{self, Fragment, Route};
use crate::core::share;
use crate::core::text::title;

/// Follows a change of the fragment inside the app.
pub(super) fn to(model: &mut Model, fragment: &str, in_page: bool) -> Vec<Effect> {
    let Some(mut effects) = enter(model, fragment, in_page) else {
        return Vec::new();
    };
    effects.push(Effect::Title(title::of(model)));
    effects.push(Effect::Focus(match named_criterion(model) {
        Some(id) => Focus::Legend(element(id)),
        None => Focus::Heading,
    }));
    effects
}

/// Follows the fragment with which the page was opened. Focus stays where it
/// is: it may belong to the page that embeds this one.
pub(super) fn first(model: &mut Model, fragment: &str, in_page: bool) -> Vec<Effect> {
    let mut effects = enter(model, fragment, in_page).unwrap_or_default();
    effects.push(Effect::Title(title::of(model)));
    effects.extend(named_criterion(model).map(|id| Effect::Reveal(element(id))));
    effects
}

fn enter(model: &mut Model, fragment: &str, in_page: bool) -> Option<Vec<Effect>> {
    let (view, notice, effects) = match fragment::parse(fragment, |_| in_page) {
        Fragment::InPage(_) => return None,
        Fragment::Unknown(_) => (
            View::At(Route::Home),
            Some(Notice::UnknownAddress),
            Vec::new(),
        ),
        Fragment::Route(route) => {
            let effects = prepare(model, &route);
            (View::At(route), None, effects)
        }
        Fragment::ShareLink(link) => match share::decode(&link, model.nfc.0) {
            Ok(assessment) => {
                // The answers leave the address bar, so that nobody copies them by accident.
                let remember = open::show(model, assessment, OpenedFrom::Link);
                let address = Effect::ReplaceFragment(Route::Shared.href());
                (View::At(Route::Shared), None, vec![remember, address])
            }
            Err(error) => (View::LinkError(error), None, Vec::new()),
        },
    };
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
    Some(effects)
}

fn prepare(model: &mut Model, route: &Route) -> Vec<Effect> {
    match route {
        Route::Example(_) => open::want(model, Resource::Examples),
        _ => Vec::new(),
    }
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
