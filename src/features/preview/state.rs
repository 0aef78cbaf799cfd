//! A link or file that is being read, and what happens to it.

use crate::domain::assessment::Assessment;
use crate::domain::compare::MergeChoices;
use crate::formats::file::FileReadError;

/// Opening a link or a file, and what becomes of what is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreviewMsg {
    /// A link was pasted.
    PasteLink(String),
    /// A file was chosen or dropped, and is still to be read.
    FileChosen,
    /// A file was read; its text is NFC.
    FileRead(Result<String, FileReadError>),
    /// Save it as an assessment of one's own.
    SaveCopy,
    /// Close it.
    Close,
}

/// A link or file that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The assessment in it.
    pub assessment: Assessment,
    /// Where it came from.
    pub from: OpenedFrom,
    /// What is to become of the differences from one's own.
    pub choices: MergeChoices,
}

/// Where an opened assessment came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedFrom {
    /// A link, followed or pasted.
    Link,
    /// A file.
    File,
}

impl OpenedFrom {
    /// The word with which it is remembered in this tab.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::File => "file",
        }
    }

    /// What is remembered under this word.
    pub(crate) fn parse(slug: &str) -> Option<Self> {
        [Self::Link, Self::File]
            .into_iter()
            .find(|from| from.slug() == slug)
    }
}
