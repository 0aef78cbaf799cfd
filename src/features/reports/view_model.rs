//! Many reports as a table.

use crate::app::model::Model;
use crate::domain::assessment::Mark;
use crate::domain::catalogue::{Level, TrackId};
use crate::domain::compare::Disclosed;
use crate::domain::words::date_words;
use crate::features::reports::state::ReportsState;
use crate::formats::table::{Row, Sort, repeated};
use crate::formats::words::{scorecard, table as words};

/// Many reports as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    /// How many are shown.
    pub count: String,
    /// Whose word they are.
    pub whose: String,
    /// What all of them are.
    pub claim: String,
    /// Code and title of each column after the name; the code may be empty.
    pub head: Vec<(&'static str, &'static str)>,
    /// Whether the key explains what is not in a copy.
    pub has_withheld: bool,
    /// The reports.
    pub rows: Vec<RowView>,
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// The repository.
    pub name: String,
    /// The day; may be empty.
    pub day: String,
    /// That it is no report of the repository's own.
    pub apart: Option<&'static str>,
    /// Who answered, and what else tells it from others.
    pub particulars: Vec<String>,
    /// What it says.
    pub cells: Vec<CellView>,
}

/// What it says of one criterion or track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// The title of its column, for where the columns stand below each other.
    pub head: &'static str,
    /// `data-s`, where there is an answer.
    pub mark: Option<&'static str>,
    /// The word.
    pub word: String,
    /// `data-s` of each criterion of a track, level by level.
    pub strip: Vec<Vec<&'static str>>,
    /// The same in words; empty without a strip.
    pub counts: String,
}

/// The table; `None` while there is none.
pub fn table(model: &Model) -> Option<TableView> {
    let reports = &model.reports;
    let all = reports.table.rows.len();
    if all == 0 {
        return None;
    }
    let rows = reports.shown();
    let repeated = repeated(&reports.table.rows);
    Some(TableView {
        count: words::count(rows.len(), all),
        whose: words::whose(rows.iter().copied()),
        claim: words::claim_of_all(rows.iter().copied()),
        head: head(reports),
        has_withheld: rows.iter().any(|row| row.left_out.is_some()),
        rows: rows
            .into_iter()
            .map(|row| view(row, reports.track, repeated.contains(&*row.sort_name)))
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

fn view(row: &Row, track: Option<TrackId>, is_repeated: bool) -> RowView {
    let cells = match track {
        None => TrackId::ALL.map(|track| levels(row, track)).into(),
        Some(track) => {
            let criteria = track.track().criteria().iter();
            let cells = criteria.map(|one| (one.title, row.cells.get(one.id).disclosed));
            cells
                .map(|(head, disclosed)| answer(head, disclosed))
                .collect()
        }
    };
    RowView {
        name: scorecard::named(&row.name).to_owned(),
        day: row.date.map(date_words).unwrap_or_default(),
        apart: words::apart(row),
        particulars: words::particulars(row, is_repeated),
        cells,
    }
}

/// A track: its level in words, and what is met beyond it as marks.
fn levels(row: &Row, track: TrackId) -> CellView {
    let score = row.scores.get(track);
    let marks = |level: Level| -> Vec<_> {
        let disclosed = track.track().at(level).map(|one| row.cells.get(one.id));
        disclosed.filter_map(|cell| mark(cell.disclosed)).collect()
    };
    let strip = Level::ALL.map(marks);
    CellView {
        head: track.track().title,
        mark: None,
        word: words::level_of(score),
        counts: words::counts(score),
        strip: if strip.iter().all(Vec::is_empty) {
            Vec::new()
        } else {
            strip.into()
        },
    }
}

fn answer(head: &'static str, disclosed: Disclosed) -> CellView {
    CellView {
        head,
        mark: mark(disclosed),
        word: words::disclosed(disclosed).to_owned(),
        strip: Vec::new(),
        counts: String::new(),
    }
}

fn mark(disclosed: Disclosed) -> Option<&'static str> {
    disclosed.mark().map(Mark::slug)
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
