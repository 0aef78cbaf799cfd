//! One report as one row.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{PerCriterion, PerTrack};
use crate::domain::compare::Disclosed;
use crate::domain::date::Date;
use crate::domain::scoring::{TrackScore, score};

/// What a report says of one criterion, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The answer.
    pub disclosed: Disclosed,
    /// The day of the answer, else that of the report.
    pub date: Option<Date>,
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The repository's name, as typed; may be empty.
    pub name: String,
    /// The same for sorting and searching.
    pub sort_name: String,
    /// The day of the report.
    pub date: Option<Date>,
    /// How the tracks stand.
    pub scores: PerTrack<TrackScore>,
    /// What it says of each criterion.
    pub cells: PerCriterion<Cell>,
}

impl Row {
    /// The row of a report.
    pub fn of(one: &Assessment) -> Self {
        let name = one.repository.name.as_str().trim();
        let date = one.date();
        Self {
            name: name.to_owned(),
            sort_name: name.to_lowercase(),
            date,
            scores: score(one),
            cells: PerCriterion::from_fn(|id| Cell {
                disclosed: Disclosed::of(one, id),
                date: one.answers.get(id).confirmed.or(date),
            }),
        }
    }
}
