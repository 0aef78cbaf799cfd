//! The scorecard: head, board, table and the lists below them.
//!
//! The same parts make the views of an opened link and of an example.

pub mod board;
mod cell;
pub mod copy;
pub mod details;
pub mod head;
pub mod lists;
pub mod table;
pub mod waits;

use crate::app::model::Model;
use crate::app::routes::Route;
use crate::app::words::frame::continue_with;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::is_gap;
use crate::formats::report::Report;
use crate::formats::words::scorecard as words;
pub use board::{Column, Row};
pub use cell::Cell;
pub use copy::{Copy, copy};
pub use details::{Proof, Said, SaidTrack};
pub(crate) use details::{said_line, speaks};
pub use head::{Fact, Head};
pub use lists::{Entry, Footnote};
pub use table::{Group, TableLine};
pub use waits::SentencePart;

/// How a scorecard is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScorecardOptions {
    /// Boxes and codes link to the reader's own questions.
    pub linked: bool,
    /// Levels stand in words and the plumb line is drawn. Answers that cannot
    /// give a fair level are shown without.
    pub levels: bool,
}

/// Everything on a scorecard.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ScorecardView {
    /// Name and particulars.
    pub head: Head,
    /// The four tracks.
    pub columns: Vec<Column>,
    /// Whether the key explains the plumb line.
    pub lined: bool,
    /// Whether it explains what is not in a copy.
    pub has_withheld: bool,
    /// The same as a table.
    pub groups: Vec<Group>,
    /// What must be read beside the boxes: reasons, contradictions.
    pub asides: Vec<Footnote>,
    /// Notes and evidence; empty on the person's own scorecard, where each box
    /// leads to them.
    pub said: Vec<SaidTrack>,
}

/// Words and address of the main button: the next question while one has no answer, the plan while a gap is
/// left, then sharing.
pub fn next(model: &Model) -> (String, String) {
    let mine = &model.mine;
    let (words, route) = if let Some(id) = mine.next_question() {
        (continue_with(id.get().title), Route::to_criterion(id))
    } else if CriterionId::all().any(|id| is_gap(mine, id)) {
        (words::PLAN.to_owned(), Route::Plan)
    } else {
        (words::SHARE.to_owned(), Route::Share)
    };
    (words, route.href())
}

/// The scorecard of the person's own assessment.
pub fn scorecard(model: &Model) -> ScorecardView {
    let options = ScorecardOptions {
        linked: true,
        levels: true,
    };
    scorecard_view(&model.mine, words::OVER, options)
}

/// The scorecard of any assessment, under a line that says what it is.
pub fn scorecard_view(
    assessment: &Assessment,
    over: &'static str,
    options: ScorecardOptions,
) -> ScorecardView {
    let report = Report::of(assessment);
    ScorecardView {
        head: head::head(assessment, over, options),
        columns: board::columns(&report, options),
        lined: options.levels,
        has_withheld: assessment.withheld().next().is_some(),
        groups: table::groups(&report, options),
        asides: lists::asides(&report, options),
        said: if options.linked {
            Vec::new()
        } else {
            details::said(&report)
        },
    }
}
