//! The document's title for each view.

use crate::app::model::{Model, View};
use crate::app::routes::Route;
use crate::domain::catalogue::examples;

/// The title of the view as it stands: view, repository, product.
pub fn of(model: &Model) -> String {
    let mine = model.mine.repository.name.as_str();
    let (view, name): (&str, &str) = match &model.view {
        View::Opening => ("", ""),
        View::LinkError(_) => ("This link cannot be read", ""),
        View::At(route) => {
            let name = match route {
                Route::Home | Route::Help => "",
                Route::Example(id) => {
                    let example = examples().iter().find(|one| one.id == id);
                    example.map_or("", |one| one.name)
                }
                Route::Shared => {
                    let opened = model.opened.as_ref();
                    opened.map_or("", |opened| opened.assessment.repository.name.as_str())
                }
                _ => mine,
            };
            let title = match route {
                Route::Assess(track, _) => track.track().title,
                _ => route.info().title,
            };
            (title, name)
        }
    };
    match (view.is_empty(), name.trim().is_empty()) {
        (true, _) => "Plumbline: where does your package repository stand?".to_owned(),
        (false, true) => [view, " · Plumbline"].concat(),
        (false, false) => [view, ", ", name, " · Plumbline"].concat(),
    }
}
