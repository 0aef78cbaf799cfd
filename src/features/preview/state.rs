//! A link or file that is being read, and what happens to it.

use crate::domain::assessment::Assessment;
use crate::domain::compare::MergeChoices;

/// What becomes of what is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreviewMsg {
    /// Save it as an assessment of one's own.
    SaveCopy,
    /// Save it as one, to check its answers for the colleague who sent it.
    Check,
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
    /// A task list that came back, as a file or pasted.
    Tasks,
}

impl OpenedFrom {
    /// The word with which it is remembered in this tab.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::File => "file",
            Self::Tasks => "tasks",
        }
    }

    /// What is remembered under this word.
    pub(crate) fn parse(slug: &str) -> Option<Self> {
        [Self::Link, Self::File, Self::Tasks]
            .into_iter()
            .find(|from| from.slug() == slug)
    }
}
