//! The document's title for each view.

use crate::app::model::{Model, View};
use crate::app::routes::Route;
use crate::app::words::frame;
use crate::domain::catalogue::examples;
use crate::formats::words::credits;

/// The title of the view as it stands: view, repository, product.
pub fn of(model: &Model) -> String {
    let mine = model.mine.repository.name.as_str();
    let (track, view, name): (&str, &str, &str) = match &model.view {
        View::Opening => return credits::PRODUCT.to_owned(),
        View::LinkError(_) => ("", frame::LINK_ERROR, ""),
        View::At(route) => {
            let name = match route {
                Route::Home | Route::Reports | Route::Help => "",
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
            let track = match route {
                Route::Assess(track, _) => track.track().title,
                _ => "",
            };
            (track, route.info().title, name)
        }
    };
    let comma = if name.trim().is_empty() { "" } else { ", " };
    [track, view, comma, name.trim(), " · Plumbline"].concat()
}
