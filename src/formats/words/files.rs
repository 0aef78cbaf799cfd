//! Words of the files on offer.

use crate::domain::catalogue::TrackId;

/// Heading of the downloads.
pub const FILES: &str = "Files";
/// What is in them.
pub const FILES_MORE: &str = "They carry the same content as above. The HTML report can be read and printed anywhere, and like the JSON file it can be opened here again. Markdown reads well on GitHub and GitLab; OSCAL, Gemara and tables are under “More formats”.";
/// Downloads the own format.
pub const JSON: &str = "Download JSON";
/// Downloads the report.
pub const MARKDOWN: &str = "Download a report (Markdown)";
/// Downloads the report as a page.
pub const HTML: &str = "Download a report (HTML)";
/// Discloses the other formats.
pub const MORE_FORMATS: &str = "More formats";
/// Downloads the list of tasks.
pub const TASKS: &str = "Task list (Markdown)";
/// Downloads the table.
pub const CSV: &str = "Table (CSV)";
/// Downloads the scorecard.
pub const SVG: &str = "Scorecard (SVG)";
/// Downloads the scorecard for dark pages.
pub const SVG_DARK: &str = "Dark scorecard (SVG)";
/// Downloads the badge.
pub const BADGE: &str = "Badge of all tracks (SVG)";
/// Downloads the data of a badge.
pub const SHIELDS: &str = "Badge for shields.io (JSON)";
/// Downloads the evaluation log.
pub const GEMARA: &str = "Gemara evaluation log (JSON)";
/// Downloads the assessment results.
pub const OSCAL: &str = "OSCAL assessment results (JSON)";
/// Downloads the snippet.
pub const INSIGHTS: &str = "Security Insights snippet (YAML)";
/// Discloses a file before it is downloaded.
pub const PEEK: &str = "Look into a file first";
/// Label of the choice among them.
pub const PEEK_WHICH: &str = "File";
/// Before one is chosen.
pub const PEEK_NONE: &str = "Choose one";

/// Downloads the badge of a track.
pub fn track_badge(track: TrackId) -> String {
    ["Badge: ", track.track().title, " (SVG)"].concat()
}

/// How the name of that file ends.
pub fn badge_extension(track: TrackId) -> &'static str {
    match track {
        TrackId::Authn => "badge-authn.svg",
        TrackId::Authz => "badge-authz.svg",
        TrackId::General => "badge-general.svg",
        TrackId::Cli => "badge-cli.svg",
    }
}

/// Of a file that is too long to show.
pub fn goes_on(shown: usize, whole: usize) -> String {
    let (shown, whole) = (shown.to_string(), whole.to_string());
    ["The first ", &shown, " of ", &whole, " characters."].concat()
}

/// After a file was offered. Whether the browser saves it, it does not tell.
pub fn offered(name: &str) -> String {
    ["Offered to your browser to save: ", name, "."].concat()
}
