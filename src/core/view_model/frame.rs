//! What the frame around every view shows.

use crate::core::app::{Model, View};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;

/// Which view stands in `main`. It changes only when another view is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Where a visit begins.
    Home,
    /// What the repository does.
    Profile,
    /// The criteria of one track.
    Assess(TrackId),
    /// How the tracks stand.
    Scorecard,
    /// What leaves, and how.
    Share,
    /// What this is.
    Help,
    /// The example with this id.
    Example(String),
    /// The link or file being read.
    Shared,
    /// A link that cannot be read.
    LinkError,
}

impl Screen {
    /// The screen that the model asks for.
    pub fn of(model: &Model) -> Self {
        match &model.view {
            View::LinkError(_) => Self::LinkError,
            View::At(route) => match route {
                Route::Home => Self::Home,
                Route::Profile => Self::Profile,
                Route::Assess(track, _) => Self::Assess(*track),
                Route::Scorecard => Self::Scorecard,
                Route::Share => Self::Share,
                Route::Help => Self::Help,
                Route::Example(id) => Self::Example(id.clone()),
                Route::Shared => Self::Shared,
            },
        }
    }

    /// The value of `main[data-view]`.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Profile => "profile",
            Self::Assess(_) => "assess",
            Self::Scorecard => "scorecard",
            Self::Share => "share",
            Self::Help => "help",
            Self::Example(_) => "example",
            Self::Shared => "shared",
            Self::LinkError => "link-error",
        }
    }
}
