//! Why a file cannot be read.

use std::fmt;

use crate::formats::decode::DecodeError;

/// Why a file cannot be read. Nothing of such a file is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is neither JSON nor a whole HTML report of ours.
    NotJson,
    /// It is JSON, but no assessment of ours.
    NotOurs,
    /// It was written by a newer version.
    Newer {
        /// The version it states.
        version: u64,
    },
    /// Something in it is not as the format says.
    Damaged {
        /// Where, for example `answers.authn-verify-email.evidence[2].url`.
        path: String,
    },
    /// It answers criteria that the framework does not have.
    UnknownCriteria {
        /// How many.
        count: usize,
    },
    /// It is larger than 1 MB, or than 4 MB as an HTML report.
    TooLarge,
}

impl FileError {
    /// The value of `data-error`.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::NotOurs => "not-ours",
            Self::Newer { .. } => "newer-version",
            Self::Damaged { .. } => "damaged",
            Self::UnknownCriteria { .. } => "unknown-criteria",
            Self::TooLarge => "too-large",
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { path } => write!(f, "damaged at {path}"),
            Self::UnknownCriteria { count } => write!(f, "{count} unknown criteria"),
            Self::Newer { version } => write!(f, "version {version} is newer than this page"),
            Self::NotJson | Self::NotOurs | Self::TooLarge => f.write_str(self.slug()),
        }
    }
}

impl std::error::Error for FileError {}

impl From<DecodeError> for FileError {
    fn from(error: DecodeError) -> Self {
        Self::Damaged { path: error.path }
    }
}

/// Why a file could not even be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileReadError {
    /// Larger than an assessment can be; not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

impl fmt::Display for FileReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "larger than an assessment can be",
            Self::Unreadable => "the browser could not read it",
        })
    }
}

impl std::error::Error for FileReadError {}
