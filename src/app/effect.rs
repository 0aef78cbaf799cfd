//! Everything that the app asks of the browser.

use crate::app::feature::{Feature, LazyPart};
use crate::app::msg::{Copied, Msg, Resource};
use crate::features::library::state::{ReadFor, Written};
use crate::formats::storage::Quarantined;

/// Something that the shell does; some answer with a [`Msg`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write a text under a key with our prefix, at once; answers `Stored`.
    Store {
        /// With the prefix `plumbline:`.
        key: String,
        /// What to write.
        text: String,
    },
    /// Remember the link or file being read in this tab only, and in the present entry of its
    /// history, so that Back finds it again; `None` forgets it.
    Remember(Option<String>),
    /// Replace the fragment without a new entry in the history and without `Navigated`.
    ReplaceFragment(String),
    /// Change the fragment with a new entry in the history and without `Navigated`, even to the same one.
    PushFragment(String),
    /// Go to an address inside the app, as a link would.
    Go(String),
    /// Set the document's title.
    Title(String),
    /// Move focus once the view is drawn.
    Focus(Focus),
    /// Scroll the element with this id into view once the view is drawn, without
    /// moving focus: on first load focus belongs to whoever embeds the page.
    Reveal(String),
    /// Forget what was recorded before the program was there.
    ForgetEarly,
    /// Load a part of the program; answers `LazyMsg::Loaded`.
    LoadPart(LazyPart),
    /// Light and dark change places.
    SwitchTheme,
    /// Handle another message after this one: how one feature asks another.
    Send(Box<Msg>),
    /// Handle another message once neither a pointer nor the space bar is pressed.
    AfterPress(Box<Msg>),
    /// Read the file that was chosen last; answers `FileRead`.
    ReadFile,
    /// Read the files that were chosen together; answers `ReportsMsg::FilesRead`.
    ReadReports,
    /// Fetch files of the same origin by their paths; answers `ReportsMsg::Fetched`.
    FetchReports(Vec<String>),
    /// Fetch a resource from the same origin; answers `ResourceMsg::Loaded`.
    Fetch(Resource),
    /// Deflate bytes without header; answers `Deflated`.
    Deflate(Vec<u8>),
    /// Copy text; answers `Copied`.
    Copy(Copied, String),
    /// Read the texts under keys with our prefix; answers `Read` with the purpose.
    Read(ReadFor, Vec<String>),
    /// Write texts under keys with our prefix, all of them or none; answers `Written` with the purpose.
    WriteAll(Written, Vec<(String, String)>),
    /// Remove what stands under keys with our prefix.
    Remove(Vec<String>),
    /// Remove everything with our prefix.
    RemoveAll,
    /// Move a text to another key: it goes from its place only once it stands in the other.
    Quarantine(Quarantined),
    /// Open the browser's dialog for printing what is shown.
    Print,
    /// Offer a file for download.
    Download {
        /// File name.
        name: String,
        /// Media type.
        mime: &'static str,
        /// Content.
        text: String,
    },
}

impl Effect {
    /// The lazy part whose code runs it, if not the first part does. That of one feature alone is in the
    /// feature's part; the others are in the base, and run in any part.
    pub fn part(&self) -> LazyPart {
        match self {
            Self::ReadFile => Feature::Import.part(),
            Self::ReadReports | Self::FetchReports(_) => Feature::Reports.part(),
            _ => None,
        }
        .unwrap_or(LazyPart::Result)
    }
}

/// Where focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The view's `h1`.
    Heading,
    /// The legend of the criterion with this `fieldset` id.
    Legend(String),
    /// The element with this id.
    Element(String),
}
