//! What the frame around every view shows.

use crate::app::lazy::problem::is_loading;
use crate::app::lazy::waiting::destination;
use crate::app::model::{Model, Saving, View};
use crate::app::routes::{Route, RouteInfo};
use crate::app::words::frame;
use crate::domain::catalogue::TrackId;
use crate::domain::words::of;

/// Which view stands in `main`. It changes only when another view is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Nothing yet: what is to be shown has to be loaded first. The frame is that of the view to come, so that it
    /// does not move when the view is there.
    Loading(Option<Route>),
    /// The view of an address. No criterion is named in it.
    At(Route),
    /// A link that cannot be read.
    LinkError,
}

impl Default for Screen {
    fn default() -> Self {
        Self::At(Route::Home)
    }
}

impl Screen {
    /// The screen that the model asks for.
    pub fn of(model: &Model) -> Self {
        let plain = |route: &Route| match route {
            Route::Assess(track, _) => Route::Assess(*track, None),
            route => route.clone(),
        };
        match &model.view {
            // Where it cannot be loaded, the whole frame is there to go elsewhere.
            View::Opening => {
                let to = destination(model);
                let to = to.filter(|to| **to == Route::Home || is_loading(model));
                Self::Loading(to.map(plain))
            }
            View::LinkError(_) => Self::LinkError,
            View::At(route) => Self::At(plain(route)),
        }
    }

    /// The address that the frame is drawn for.
    fn route(&self) -> Option<&Route> {
        match self {
            Self::At(route) => Some(route),
            Self::Loading(route) => route.as_ref(),
            Self::LinkError => None,
        }
    }

    /// The value of `main[data-view]`; none while nothing is shown yet.
    pub fn slug(&self) -> Option<&'static str> {
        match self {
            Self::Loading(_) => None,
            Self::At(route) => Some(route.info().view),
            Self::LinkError => Some("link-error"),
        }
    }

    /// Whether it is one of the steps inside the questions.
    pub fn is_work(&self) -> bool {
        matches!(
            self.route(),
            Some(Route::Profile | Route::Assess(..) | Route::Review)
        )
    }

    /// Whether it is what somebody else has made, or should be: a link says only when it is read that it cannot be.
    pub fn is_received(&self) -> bool {
        *self == Self::LinkError || self.route() == Some(&Route::Shared)
    }

    /// Whether it is this step inside the questions.
    pub fn is(&self, step: &Route) -> bool {
        self.route() == Some(step)
    }

    /// `aria-current` of a link of the frame: it leads here, or this is inside of where it leads.
    pub fn current(&self, link: &RouteInfo) -> Option<&'static str> {
        if matches!(link.route, Route::Assess(..)) {
            return self.is_work().then_some("true");
        }
        let view = self.route().map(|route| route.info().view);
        (view == Some(link.view)).then_some("page")
    }
}

/// The steps inside the questions, in the order of work.
pub static WORK: [Route; 6] = [
    Route::Profile,
    Route::Assess(TrackId::Authn, None),
    Route::Assess(TrackId::Authz, None),
    Route::Assess(TrackId::General, None),
    Route::Assess(TrackId::Cli, None),
    Route::Review,
];

/// How far one of them is.
pub fn progress(model: &Model, step: &Route) -> String {
    let mine = &model.mine;
    let (done, all) = match step {
        Route::Assess(track, _) if mine.is_assessed(*track) => {
            (mine.answered(*track), track.track().criteria().len())
        }
        Route::Assess(..) => return frame::DOES_NOT_APPLY.to_owned(),
        Route::Profile => {
            let has_name = !mine.repository.name.is_blank();
            let has_forms = !mine.profile.forms.is_empty();
            let given = [has_name, mine.profile.accounts.is_some(), has_forms];
            (
                given.iter().filter(|is_given| **is_given).count(),
                given.len(),
            )
        }
        _ => {
            let (done, all) = mine.progress();
            return if done == all {
                frame::ALL_ANSWERED.to_owned()
            } else {
                frame::not_answered(all - done)
            };
        }
    };
    of(done, all)
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

/// Whether the header offers to take the last change back: not where one's own answers are not to be seen.
pub fn undo(model: &Model) -> bool {
    let is_own = !matches!(model.view, View::LinkError(_)) && !is_reading(model);
    is_own && !model.history.is_empty()
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
