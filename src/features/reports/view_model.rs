//! Many reports as a table.

use crate::app::model::Model;
use crate::domain::assessment::Mark;
use crate::domain::catalogue::TrackId;
use crate::domain::compare::Disclosed;
use crate::domain::words::date_words;
use crate::features::reports::state::ReportsState;
use crate::formats::table::{Row, Sort};
use crate::formats::words::{scorecard, table as words};

/// Many reports as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    /// How many are shown.
    pub count: String,
    /// Code and title of each column after the name; the code may be empty.
    pub head: Vec<(&'static str, &'static str)>,
    /// The reports.
    pub rows: Vec<RowView>,
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// The repository.
    pub name: String,
    /// What it says.
    pub cells: Vec<CellView>,
}

/// What it says of one criterion or track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// `data-s`, where there is an answer.
    pub mark: Option<&'static str>,
    /// The word.
    pub word: String,
    /// The day; may be empty.
    pub day: String,
}

/// The table; `None` while there is none.
pub fn table(model: &Model) -> Option<TableView> {
    let reports = &model.reports;
    let all = reports.table.rows.len();
    if all == 0 {
        return None;
    }
    let rows = reports.shown();
    Some(TableView {
        count: words::count(rows.len(), all),
        head: head(reports),
        rows: rows
            .into_iter()
            .map(|row| view(row, reports.track))
            .collect(),
    })
}

fn head(reports: &ReportsState) -> Vec<(&'static str, &'static str)> {
    match reports.track {
        None => TrackId::ALL.map(|track| ("", track.track().title)).into(),
        Some(track) => {
            let criteria = track.track().criteria().iter();
            criteria.map(|one| (one.code, one.title)).collect()
        }
    }
}

/// The name to show for a row.
fn name_of(row: &Row) -> &str {
    if row.name.is_empty() {
        scorecard::UNNAMED
    } else {
        &row.name
    }
}

fn view(row: &Row, track: Option<TrackId>) -> RowView {
    let day = |date: Option<_>| date.map(date_words).unwrap_or_default();
    let cells = match track {
        None => {
            let levels = TrackId::ALL.map(|track| CellView {
                mark: None,
                word: words::level_of(row.scores.get(track)),
                day: day(row.date),
            });
            levels.into()
        }
        Some(track) => {
            let criteria = track.track().criteria().iter();
            let cell = |disclosed: Disclosed, date| CellView {
                mark: mark(disclosed),
                word: words::disclosed(disclosed).to_owned(),
                day: day(date),
            };
            let cells = criteria.map(|one| row.cells.get(one.id));
            cells.map(|one| cell(one.disclosed, one.date)).collect()
        }
    };
    RowView {
        name: name_of(row).to_owned(),
        cells,
    }
}

fn mark(disclosed: Disclosed) -> Option<&'static str> {
    match disclosed {
        Disclosed::Answer(mark) => Some(Mark::slug(mark)),
        Disclosed::Excluded | Disclosed::LeftOut => None,
    }
}

/// What is no row, and why, one line each.
pub fn left_over(model: &Model) -> Vec<String> {
    let table = &model.reports.table;
    let again = table.again.iter().map(|name| words::again(name));
    table
        .refused
        .iter()
        .map(words::refused)
        .chain(again)
        .collect()
}

/// The choices of what is shown, with their values.
pub fn shows() -> Vec<(&'static str, &'static str)> {
    let tracks = TrackId::ALL.map(|track| (track.slug(), track.track().title));
    std::iter::once(("", words::LEVELS)).chain(tracks).collect()
}

/// The value of what is shown.
pub fn shown(model: &Model) -> &'static str {
    model.reports.track.map_or("", TrackId::slug)
}

/// The orders, with their values.
pub const SORTS: [(&str, &str); 2] = [("name", words::BY_NAME), ("date", words::BY_DATE)];

/// The value of the order.
pub fn sorted(model: &Model) -> &'static str {
    match model.reports.sort {
        Sort::Name => "name",
        Sort::Date => "date",
    }
}

/// The order with this value.
pub fn sort_of(value: &str) -> Sort {
    if value == "date" {
        Sort::Date
    } else {
        Sort::Name
    }
}
