//! What the frame around every view shows.

use crate::core::app::{Model, Notice, Saving, View};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::frame;

/// Which view stands in `main`. It changes only when another view is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Screen {
    /// Where a visit begins.
    #[default]
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
    matches!(Screen::of(model), Screen::Shared | Screen::Example(_))
}

/// A message above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The value of `data-error`, when something is wrong.
    pub error: Option<&'static str>,
    /// The message.
    pub text: String,
    /// Whether the change can be taken back.
    pub undo: bool,
}

/// The message above the view, if there is one.
pub fn notice(model: &Model) -> Option<NoticeView> {
    let (error, text) = match model.notice.as_ref()? {
        Notice::UnknownAddress => (Some("unknown-address"), frame::UNKNOWN_ADDRESS.to_owned()),
        Notice::Link(error) => (Some(error.slug()), frame::link_error(*error).to_owned()),
        Notice::File(error) => (Some(error.slug()), frame::file_error(error)),
        Notice::Unreadable => (Some("unreadable"), frame::UNREADABLE.to_owned()),
        Notice::Damaged(count) => (Some("damaged"), frame::damaged(*count)),
        Notice::Newer(count) => (Some("newer-version"), frame::newer(*count)),
        Notice::Done(done) => (None, frame::done(*done)),
    };
    let undo = error.is_none() && model.undo.is_some();
    Some(NoticeView { error, text, undo })
}
