//! Reports of many registries, and what happens to them.

use crate::domain::catalogue::TrackId;
use crate::formats::file::FileReadError;
use crate::formats::table::{Row, Sort, Table};

/// What happens to the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportsMsg {
    /// The criteria of a track, or the levels of all.
    Show(Option<TrackId>),
    /// Only repositories with these words in their name.
    Find(String),
    /// Another order.
    Sort(Sort),
    /// The reports that the host offers.
    Fetch,
    /// The table for a spreadsheet.
    Csv,
    /// The table as a page.
    Html,
    /// No table any more.
    Clear,
    /// Several files were chosen or dropped, and are still to be read.
    FilesChosen,
    /// They were read, each with its name.
    FilesRead(Vec<(String, Result<String, FileReadError>)>),
    /// Files of the same origin were fetched, or could not be, each with its path.
    Fetched(Vec<(String, Option<String>)>),
}

/// The table, and how it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportsState {
    /// The reports.
    pub table: Table,
    /// The track whose criteria are shown; `None` for the levels of all.
    pub track: Option<TrackId>,
    /// The words searched for.
    pub find: String,
    /// The order.
    pub sort: Sort,
    /// The names of the reports that the host offers.
    pub offered: Vec<String>,
    /// Whether they are on their way.
    pub is_fetching: bool,
}

impl ReportsState {
    /// The rows that are shown, in their order.
    pub fn shown(&self) -> Vec<&Row> {
        self.table.shown(&self.find, self.sort)
    }
}
