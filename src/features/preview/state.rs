//! A link or file that is being read, and what happens to it.

use crate::domain::assessment::{Assessment, Section};
use crate::domain::compare::{MergeChoices, Verdict};
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

/// What becomes of the differences between what is being read and one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeMsg {
    /// Go to them.
    Show,
    /// Decide on one of them.
    Decide(Section, Verdict),
    /// Take over what was chosen of them.
    Apply,
    /// Put all of it in the place of the open assessment.
    Replace,
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
