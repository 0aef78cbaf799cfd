//! What leaves with a link or file.

use crate::core::catalogue::PerTrack;

/// What leaves. By default the answers of every track and the repository's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Notes.
    pub notes: bool,
    /// Reasons for *not applicable*.
    pub reasons: bool,
    /// Evidence.
    pub evidence: bool,
    /// Ticked checks and the days of the answers.
    pub details: bool,
    /// The plan.
    pub plan: bool,
    /// The repository's address, its tools and the assessor.
    pub about: bool,
    /// Answers other than met and not applicable; without them only levels and met answers leave.
    pub open: bool,
    /// The tracks that leave.
    pub tracks: PerTrack<bool>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            notes: false,
            reasons: false,
            evidence: false,
            details: false,
            plan: false,
            about: false,
            open: true,
            tracks: PerTrack::from_fn(|_| true),
        }
    }
}
