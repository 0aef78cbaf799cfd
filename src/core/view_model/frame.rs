//! What the frame around every view shows.

use crate::core::app::later::{self, opens_home};
use crate::core::app::{Model, Msg, Notice, Saving, Trouble, View};
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

/// A message above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The id of its element.
    pub id: &'static str,
    /// The value of `data-error`, when something is wrong.
    pub error: Option<&'static str>,
    /// The message.
    pub text: String,
    /// Whether the change can be taken back.
    pub undo: bool,
    /// Whether it can be tried again.
    pub retry: bool,
    /// What closes it; none while it is all that there is to see.
    pub dismiss: Option<Close>,
}

/// What closing a message means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Close {
    /// It has been read.
    Notice,
    /// What is waited for is given up.
    Wait,
}

impl Close {
    /// The message to the app.
    pub fn msg(self) -> Msg {
        match self {
            Self::Notice => Msg::CloseNotice,
            Self::Wait => Msg::GiveUp,
        }
    }
}

/// The message about what is waited for, while something is wrong with that.
pub fn trouble(model: &Model) -> Option<NoticeView> {
    let trouble = later::trouble(model)?;
    let failed = trouble == Trouble::NotLoaded;
    Some(NoticeView {
        id: "trouble",
        error: failed.then_some("not-loaded"),
        text: trouble.text(model),
        undo: false,
        retry: failed,
        dismiss: trouble.can_be_closed(model).then_some(Close::Wait),
    })
}

/// The message above the view, if there is one.
pub fn notice(model: &Model) -> Option<NoticeView> {
    let (error, text) = match model.notice.as_ref()? {
        Notice::UnknownAddress => (Some("unknown-address"), frame::UNKNOWN_ADDRESS.to_owned()),
        Notice::Unreadable(cause, text) => (Some(*cause), text.clone()),
        Notice::Damaged(count) => (Some("damaged"), frame::damaged(*count)),
        Notice::Newer(count) => (Some("newer-version"), frame::newer(*count)),
        Notice::Done(done) => (None, frame::done(*done)),
    };
    Some(NoticeView {
        id: "notice",
        error,
        text,
        undo: error.is_none() && model.undo.is_some(),
        retry: false,
        dismiss: Some(Close::Notice),
    })
}
