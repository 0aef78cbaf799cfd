//! What is said, after something was done or went wrong.

/// A message above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address names nothing that the app knows.
    UnknownAddress,
    /// A pasted link or a chosen file cannot be read: the cause in short, and what
    /// to do. Formed when it happens, because only a lazy part has the words.
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
            Self::Stored(..) => true,
            // Said in the view to which the act itself leads. The header has the way back.
            Self::Done(Done::SavedCopy | Done::Replaced, _) => was_reading,
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
    /// A change of the profile has closed tracks with work in them, or opened them again.
    Profile,
    /// The present state was kept as an earlier one.
    Kept,
    /// A change of another tab has won over one of this tab, which was kept.
    Merged,
    /// The last change was taken back.
    Undone,
}

/// What is said: above the view, and once to whoever hears the page. Nothing else writes either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    notice: Option<Notice>,
    announcement: String,
}

impl Messages {
    /// The message above the view.
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What a screen reader should say once; changes with each message.
    pub fn announcement(&self) -> &str {
        &self.announcement
    }

    /// Shows a message above the view, in place of the one before.
    pub fn show(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    /// Has a screen reader say something.
    pub fn announce(&mut self, words: &str) {
        words.clone_into(&mut self.announcement);
    }

    /// Says what was done, in both ways.
    pub fn say(&mut self, done: Done, words: &str) {
        self.show(Notice::Done(done, words.to_owned()));
        self.announce(words);
    }

    /// Closes the message above the view.
    pub fn close(&mut self) {
        self.notice = None;
    }

    /// Closes it if it says what was done: after the next change that is no longer about the last.
    pub fn close_done(&mut self) {
        self.keep_if(|notice| !matches!(notice, Notice::Done(..)));
    }

    /// Closes it unless it still matters.
    pub fn keep_if(&mut self, matters: impl FnOnce(&Notice) -> bool) {
        self.notice = self.notice.take().filter(matters);
    }
}
