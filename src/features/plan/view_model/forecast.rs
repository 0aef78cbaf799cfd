//! The levels to come, as a table that draws them.

use crate::app::model::Model;
use crate::domain::catalogue::TrackId;
use crate::domain::plan;
use crate::domain::plan::Levels;
use crate::features::plan::words;

/// The levels to come.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct WhatIfView {
    /// Heads of the columns after that of the tracks; empty where nothing is due.
    pub columns: Vec<String>,
    /// One row for each track that has levels.
    pub rows: Vec<(&'static str, Vec<Cell>)>,
    /// What is to be said of it.
    pub notes: Vec<String>,
}

/// The level of one track at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The figure.
    pub level: String,
    /// `data-s` of the squares, from level 3 down.
    pub squares: [&'static str; 3],
}

/// The levels to come.
pub fn what_if(model: &Model) -> WhatIfView {
    let Some(today) = model.today else {
        return WhatIfView::default();
    };
    let found = plan::what_if(&model.mine, today);
    if found.columns.is_empty() {
        return WhatIfView::default();
    }
    let mut times: Vec<(String, Levels)> = vec![(words::NOW.to_owned(), found.now)];
    for column in &found.columns {
        times.push((words::quarter_words(column.quarter), column.levels));
    }
    let mut notes = Vec::new();
    if found.overdue > 0 {
        notes.push(words::overdue(found.overdue));
    }
    if let Some(beyond) = found.beyond {
        times.push((words::AFTERWARD.to_owned(), beyond.levels));
        notes.push(words::beyond(beyond.count, beyond.last));
    }
    let row = |track: TrackId| {
        let cells = times.iter().map(|(_, levels)| levels.get(track).map(cell));
        Some((track.track().title, cells.collect::<Option<_>>()?))
    };
    WhatIfView {
        rows: TrackId::ALL.into_iter().filter_map(row).collect(),
        columns: times.into_iter().map(|(head, _)| head).collect(),
        notes,
    }
}

fn cell(level: u8) -> Cell {
    let square = |one: u8| if one <= level { "met" } else { "not-met" };
    Cell {
        level: level.to_string(),
        squares: [3, 2, 1].map(square),
    }
}
