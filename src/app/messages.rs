//! What is said above the view, after something was done or went wrong.

use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;

/// A message above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address names nothing that the app knows.
    UnknownAddress,
    /// A pasted link or a chosen file cannot be read: the cause in short, and what
    /// to do. Formed when it happens, because only the second part has the words.
    Unreadable(&'static str, String),
    /// The same of what is stored on this device.
    Stored(&'static str, String),
    /// Something was done, in words.
    Done(Done, String),
}

impl Notice {
    /// Whether the message still matters in the next view. What was done with a
    /// link or example is said in the view that follows it, and not after that.
    pub fn outlives_navigation(&self, was_reading: bool) -> bool {
        match self {
            // A way back stays in reach until the next change closes it.
            Self::Stored(..) | Self::Done(Done::Replaced | Done::Cleared | Done::MarkedMet, _) => {
                true
            }
            Self::Done(Done::SavedCopy, _) => was_reading,
            _ => false,
        }
    }
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The open assessment was replaced.
    Replaced,
    /// A copy was saved (and is now open).
    SavedCopy,
    /// An assessment was deleted from this device.
    Deleted,
    /// It is there again.
    Undeleted,
    /// The assessments of a file were added to those on this device.
    Added,
    /// Everything on this device was deleted.
    Wiped,
    /// An answer was cleared.
    Cleared,
    /// An answer was set to *met* by the button of a contradiction.
    MarkedMet,
    /// An old answer was confirmed.
    Confirmed,
    /// The present state was kept as an earlier one.
    Kept,
    /// A change of another tab has won over one of this tab, which was kept.
    Merged,
    /// The last change was taken back.
    Undone,
}

/// Closes the message above the view.
pub(crate) fn close(model: &mut Model) -> Vec<Effect> {
    model.notice = None;
    model.deleted = None;
    vec![Effect::Focus(Focus::Heading)]
}
