//! What is wrong while somebody waits for a lazy part.
//!
//! It is derived from what waits and how far loading has come, so that no
//! other message can take its place and none outlives its reason.

use crate::app::feature::LazyPart;
use crate::app::lazy::waiting::{awaited_parts, restores};
use crate::app::model::{Model, View};
use crate::app::remote::Remote;
use crate::app::words::frame;

/// Why what was asked for is not to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadProblem {
    /// It could not be loaded; it can be tried again.
    NotLoaded,
    /// It has been on its way for long and may still come.
    Slow,
}

/// The problem, while somebody waits.
pub fn problem(model: &Model) -> Option<LoadProblem> {
    let is_failed = |part: LazyPart| *model.lazy.state(part) == Remote::Failed;
    if awaited_parts(model).any(is_failed) {
        Some(LoadProblem::NotLoaded)
    } else {
        let mut parts = awaited_parts(model);
        let is_slow = parts.any(|part| model.lazy.is_slow(part));
        is_slow.then_some(LoadProblem::Slow)
    }
}

/// Whether somebody waits for a part, and nothing is wrong with that.
pub fn is_loading(model: &Model) -> bool {
    awaited_parts(model).next().is_some() && problem(model).is_none()
}

impl LoadProblem {
    /// The words for it.
    pub fn text(self, model: &Model) -> String {
        let words = match self {
            Self::NotLoaded => frame::NOT_LOADED,
            Self::Slow => frame::SLOW,
        };
        // What stands in for saved work must not look as if it were all that there is.
        let (what, then) = if restores(model) {
            (frame::SAVED_ANSWERS, frame::BEGINS_ANEW)
        } else {
            (frame::THIS_PART, "")
        };
        [what, words, then].concat()
    }

    /// Whether the message can be closed: not while it is all that there is to
    /// see, and not while saved work would seem to be gone without it.
    pub fn can_be_closed(self, model: &Model) -> bool {
        model.view != View::Opening && !restores(model)
    }
}

/// Has a screen reader say the problem, if there is one; whether there is.
pub(crate) fn say(model: &mut Model) -> bool {
    let found = problem(model);
    if let Some(problem) = found {
        model.messages.announce(&problem.text(model));
    }
    found.is_some()
}
