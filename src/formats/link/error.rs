//! Why a share link cannot be read.

use std::fmt;

/// Why a share link cannot be read. Nothing of such a link is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// Its end is missing, as happens when a mail client breaks it.
    CutOff,
    /// It was written by a newer version of the page.
    NewerVersion,
    /// It is not a link of ours.
    NotALink,
    /// It was changed on the way, or never was whole.
    Damaged,
    /// It is longer than any link that the page writes.
    TooLarge,
}

impl ShareError {
    /// The value of `data-error`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::CutOff => "cut-off",
            Self::NewerVersion => "newer-version",
            Self::NotALink => "not-a-link",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
        }
    }
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl std::error::Error for ShareError {}
