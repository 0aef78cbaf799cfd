//! One report as one row.

use crate::domain::assessment::{Assessment, Kind, Source};
use crate::domain::catalogue::{CriterionId, PerCriterion, PerTrack};
use crate::domain::compare::Disclosed;
use crate::domain::date::Date;
use crate::domain::scoring::{TrackScore, score};
use crate::formats::words::scorecard;

/// What a report says of one criterion, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The answer.
    pub disclosed: Disclosed,
    /// The day of the answer, else that of the report; none where nothing is answered.
    pub date: Option<Date>,
}

impl Cell {
    fn of(one: &Assessment, id: CriterionId) -> Self {
        let disclosed = Disclosed::of(one, id);
        let is_answered = matches!(disclosed, Disclosed::Answer(_)) && !disclosed.is_unanswered();
        let date = one.answers.get(id).confirmed.or_else(|| one.date());
        Self {
            disclosed,
            date: date.filter(|_| is_answered),
        }
    }
}

/// Whose word a report is. The repository's own comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The repository's own.
    Own,
    /// Read from public statements by somebody else.
    Read,
    /// Answers that somebody suggests to it.
    Suggested,
}

impl Origin {
    fn of(one: &Assessment) -> Self {
        match (one.kind, one.source) {
            (Kind::Proposal, _) => Self::Suggested,
            (Kind::Assessment, Source::Public) => Self::Read,
            (Kind::Assessment, Source::Own) => Self::Own,
        }
    }
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
    /// Whose word it is.
    pub origin: Origin,
    /// Who answered, as typed; may be empty.
    pub by: String,
    /// The name of its file.
    pub file: String,
    /// How many answers its author left out, in words.
    pub left_out: Option<String>,
    /// How the tracks stand.
    pub scores: PerTrack<TrackScore>,
    /// What it says of each criterion.
    pub cells: PerCriterion<Cell>,
}

impl Row {
    /// The row of a report in a file of this name.
    pub fn of(one: &Assessment, file: &str) -> Self {
        let name = one.repository.name.as_str().trim();
        let date = one.date();
        Self {
            name: name.to_owned(),
            sort_name: name.to_lowercase(),
            date,
            origin: Origin::of(one),
            by: one.assessor.as_str().trim().to_owned(),
            file: file.to_owned(),
            left_out: scorecard::left_out(one),
            scores: score(one),
            cells: PerCriterion::from_fn(|id| Cell::of(one, id)),
        }
    }
}
