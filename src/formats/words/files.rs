//! Words of the files on offer.

/// Heading of the downloads.
pub const FILES: &str = "Other files";
/// Discloses the other formats.
pub const MORE_FORMATS: &str = "More formats";
/// Formats to read and to show.
pub const DOCUMENTS: &str = "Documents";
/// Under the formats to read: what comes of a task list.
pub const TASKS_AGAIN: &str = "Tick boxes in a downloaded task list, then open the file on the Assessments page. Each tick becomes a suggested answer, which you accept or reject.";
/// Formats for other programs.
pub const DATA: &str = "Data";
/// Formats for a page of one's own.
pub const BADGES: &str = "Badges";
/// Discloses a file before it is downloaded.
pub const PEEK: &str = "View a file before you download it";
/// Label of the choice among them.
pub const PEEK_WHICH: &str = "File";
/// Before one is chosen.
pub const PEEK_NONE: &str = "Choose one";

/// Of a file that is too long to show.
pub fn goes_on(shown: usize, whole: usize) -> String {
    let (shown, whole) = (shown.to_string(), whole.to_string());
    ["Showing the first ", &shown, " of ", &whole, " characters."].concat()
}

/// After a file was offered. Whether the browser saves it, it does not tell.
pub fn offered(name: &str) -> String {
    ["Download offered: ", name, "."].concat()
}
