//! Words of a plan, on the page and in files.

use crate::domain::assessment::{Due, Size};
use crate::domain::date::Date;
use crate::domain::words::date_words;
use crate::formats::words::report_html::quarter;

/// Label of the state.
pub const STATE: &str = "State";
/// Label of the owner.
pub const OWNER: &str = "Owner";
/// Label of the note.
pub const NOTE: &str = "Note";
/// In the table: who judged the effort.
pub const JUDGED_BY_TEAM: &str = "the team";
/// The same where nobody else did.
pub const JUDGED_BY_US: &str = "Plumbline, roughly";
/// Names of the columns of the table.
pub const COLUMNS: [&str; 22] = [
    "Repository",
    "Date",
    "Order",
    "Track",
    "Track target",
    "Level",
    "Code",
    "Id",
    "Title",
    "Answer",
    "State",
    "Due",
    "Owner",
    "Effort",
    "Effort judged by",
    "Impact",
    "Usually after",
    "Missing checks",
    "Link",
    "Note",
    "Framework",
    "Status",
];

/// A size with what it is.
pub fn effort(size: Size) -> &'static str {
    match size {
        Size::S => "S, a small change",
        Size::M => "M, a feature",
        Size::L => "L, a project",
        Size::Xl => "XL, a long project",
    }
}

/// A day, or a quarter: `second quarter of 2027`.
pub fn due_words(due: &Due) -> String {
    let text = due.as_str();
    if let Some(day) = Date::parse(text) {
        return date_words(day);
    }
    let (year, number) = text.split_once("-Q").unwrap_or((text, ""));
    [quarter(number), year].concat()
}
