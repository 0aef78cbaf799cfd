//! The messages above the view.

use crate::app::lazy::problem::{self, LoadProblem};
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::msg::{LazyMsg, Msg};
use crate::app::words::frame;
use crate::features::library::state::LibraryMsg;

/// A message above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The id of its element.
    pub id: &'static str,
    /// The value of `data-error`, when something is wrong.
    pub error: Option<&'static str>,
    /// The message.
    pub text: String,
    /// What takes the change back.
    pub undo: Option<Back>,
    /// Whether it can be tried again.
    pub retry: bool,
    /// What closes it; none while it is all that there is to see.
    pub dismiss: Option<Close>,
}

/// What takes back the change that a message tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// The last change is taken back.
    Undo,
    /// What was deleted is stored again.
    Undelete,
}

impl Back {
    /// The message to the app.
    pub fn msg(self) -> Msg {
        match self {
            Self::Undo => Msg::Undo,
            Self::Undelete => LibraryMsg::Undelete.into(),
        }
    }
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
            Self::Wait => LazyMsg::GiveUp.into(),
        }
    }
}

/// The message about what is waited for, while something is wrong with that.
pub fn problem(model: &Model) -> Option<NoticeView> {
    let problem = problem::problem(model)?;
    let failed = problem == LoadProblem::NotLoaded;
    Some(NoticeView {
        id: "trouble",
        error: failed.then_some("not-loaded"),
        text: problem.text(model),
        undo: None,
        retry: failed,
        dismiss: problem.can_be_closed(model).then_some(Close::Wait),
    })
}

fn way_back(model: &Model, done: Done) -> Option<Back> {
    match done {
        Done::Deleted => model.deleted.is_some().then_some(Back::Undelete),
        Done::Replaced | Done::Cleared | Done::MarkedMet | Done::Confirmed | Done::Profile => {
            (!model.history.is_empty()).then_some(Back::Undo)
        }
        _ => None,
    }
}

/// The message above the view, if there is one.
pub fn notice(model: &Model) -> Option<NoticeView> {
    let (error, text, undo) = match model.messages.notice()? {
        Notice::UnknownAddress => (Some("unknown-address"), frame::UNKNOWN_ADDRESS, None),
        Notice::Unreadable(cause, text) | Notice::Stored(cause, text) => {
            (Some(*cause), text.as_str(), None)
        }
        Notice::Done(done, text) => (None, text.as_str(), way_back(model, *done)),
    };
    Some(NoticeView {
        id: "notice",
        error,
        text: text.to_owned(),
        undo,
        retry: false,
        dismiss: Some(Close::Notice),
    })
}
