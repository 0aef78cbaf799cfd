//! The document's title for each view.

use crate::core::app::{Model, View};
use crate::core::catalogue::examples;
use crate::core::fragment::Route;

/// The title of the view as it stands: view, repository, product.
pub fn of(model: &Model) -> String {
    let mine = model.mine.repository.name.as_str();
    let (view, name): (&str, &str) = match &model.view {
        View::At(Route::Home) | View::Opening => ("", ""),
        View::At(Route::Profile) => ("Profile", mine),
        View::At(Route::Assess(track, _)) => (track.track().title, mine),
        View::At(Route::Scorecard) => ("Scorecard", mine),
        View::At(Route::Plan) => ("Plan", mine),
        View::At(Route::Review) => ("Review", mine),
        View::At(Route::Compare) => ("Compare", mine),
        View::At(Route::Share) => ("Share", mine),
        View::At(Route::Help) => ("Help", ""),
        View::At(Route::Example(id)) => (
            "Example",
            examples()
                .iter()
                .find(|one| one.id == id)
                .map_or("", |one| one.name),
        ),
        View::At(Route::Shared) => {
            let name = model
                .opened
                .as_ref()
                .map_or("", |opened| opened.assessment.repository.name.as_str());
            ("Shared with you", name)
        }
        View::LinkError(_) => ("This link cannot be read", ""),
    };
    match (view.is_empty(), name.trim().is_empty()) {
        (true, _) => "Plumbline: where does your package repository stand?".to_owned(),
        (false, true) => [view, " · Plumbline"].concat(),
        (false, false) => [view, ", ", name, " · Plumbline"].concat(),
    }
}
