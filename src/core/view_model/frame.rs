//! What the frame around every view shows.

use crate::core::app::later::opens_home;
use crate::core::app::{Model, Saving, View};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::frame;

/// Which view stands in `main`. It changes only when another view is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Screen {
    /// Nothing yet: what is to be shown has to be loaded first.
    Opening,
    /// The head of the start page: what is saved has to be loaded first.
    OpeningHome,
    /// Where a visit begins.
    #[default]
    Home,
    /// The criteria of one track.
    Assess(TrackId),
    /// A view of the second part of the program.
    Later(LaterScreen),
}

/// A view of the second part of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaterScreen {
    /// What the repository does.
    Profile,
    /// How the tracks stand.
    Scorecard,
    /// What is left, and in which order.
    Plan,
    /// All answers on one page.
    Review,
    /// One's own beside another one.
    Compare,
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
        let route = match &model.view {
            View::Opening if opens_home(model) => return Self::OpeningHome,
            View::Opening => return Self::Opening,
            View::LinkError(_) => return Self::Later(LaterScreen::LinkError),
            View::At(route) => route,
        };
        Self::Later(match route {
            Route::Home => return Self::Home,
            Route::Assess(track, _) => return Self::Assess(*track),
            Route::Profile => LaterScreen::Profile,
            Route::Scorecard => LaterScreen::Scorecard,
            Route::Plan => LaterScreen::Plan,
            Route::Review => LaterScreen::Review,
            Route::Compare => LaterScreen::Compare,
            Route::Share => LaterScreen::Share,
            Route::Help => LaterScreen::Help,
            Route::Example(id) => LaterScreen::Example(id.clone()),
            Route::Shared => LaterScreen::Shared,
        })
    }

    /// The value of `main[data-view]`; none while nothing is shown yet.
    pub fn slug(&self) -> Option<&'static str> {
        Some(match self {
            Self::Opening | Self::OpeningHome => return None,
            Self::Home => "home",
            Self::Assess(_) => "assess",
            Self::Later(later) => match later {
                LaterScreen::Profile => "profile",
                LaterScreen::Scorecard => "scorecard",
                LaterScreen::Plan => "plan",
                LaterScreen::Review => "review",
                LaterScreen::Compare => "compare",
                LaterScreen::Share => "share",
                LaterScreen::Help => "help",
                LaterScreen::Example(_) => "example",
                LaterScreen::Shared => "shared",
                LaterScreen::LinkError => "link-error",
            },
        })
    }
}

/// The line about saving in the header.
///
/// Exactly one element tells the state of saving: this line, the banner, or
/// the banner of what is only read.
pub fn saved(model: &Model) -> Option<String> {
    match (&model.saving, is_reading(model)) {
        (Saving::Saved(moment), false) => Some([", ", moment].concat()),
        _ => None,
    }
}

/// Whether the header offers to take the last change back.
pub fn undo(model: &Model) -> bool {
    !model.history.is_empty() && !is_reading(model)
}

/// The banner that stays while the work is not safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// The value of `data-save`; none where what is only read tells it already.
    pub save: Option<&'static str>,
    /// What is wrong.
    pub lead: &'static str,
    /// What to do.
    pub text: &'static str,
}

/// The banner, while one is due.
pub fn banner(model: &Model) -> Option<Banner> {
    let (save, (lead, text)) = match model.saving {
        Saving::Idle | Saving::Saved(_) => return None,
        Saving::Memory => ("memory", frame::MEMORY),
        Saving::Full => ("error", frame::FULL),
        Saving::Emptied => ("error", frame::EMPTIED),
    };
    let save = (!is_reading(model)).then_some(save);
    Some(Banner { save, lead, text })
}

fn is_reading(model: &Model) -> bool {
    matches!(model.view, View::At(Route::Shared | Route::Example(_)))
}
