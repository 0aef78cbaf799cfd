//! What may leave, for whom, and as which file.

use crate::core::catalogue::TrackId;

/// For whom something is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everything, so that colleagues can answer too.
    #[default]
    Team,
    /// The team, which takes the answers one by one.
    Proposal,
    /// A scorecard to read.
    Public,
    /// Files for programs.
    Tools,
}

/// A part of the assessment that may leave or stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Answers other than met and not applicable.
    Open,
    /// Notes.
    Notes,
    /// Reasons for *not applicable*.
    Reasons,
    /// Evidence.
    Evidence,
    /// Address, tools and assessor.
    About,
    /// The plan.
    Plan,
    /// A track.
    Track(TrackId),
}

/// A file that the app can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Own JSON.
    Json,
    /// The report as Markdown.
    Markdown,
    /// A list of tasks as Markdown.
    Tasks,
    /// The report as a page that can be opened here again.
    Html,
    /// A table of the answers.
    Csv,
    /// The scorecard as a picture.
    Svg,
    /// The scorecard as a picture for dark pages.
    SvgDark,
    /// A badge of all tracks.
    Badge,
    /// A badge of one track.
    TrackBadge(TrackId),
    /// What shields.io makes a badge of.
    Shields,
    /// A Gemara evaluation log.
    Gemara,
    /// OSCAL assessment results.
    Oscal,
    /// A snippet for Security Insights.
    Insights,
    /// Own JSON with everything, whatever the share form says.
    Backup,
    /// The plan as a table, whole like the backup.
    Plan,
    /// The due dates of the plan for a calendar, likewise.
    Calendar,
}
