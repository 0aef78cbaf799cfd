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
use crate::domain::assessment::Assessment;
use crate::formats::report::Report;
use crate::formats::words::scorecard as words;
pub use board::{Column, Row};
pub use cell::Cell;
pub use copy::{Copy, copy};
pub use details::{Proof, Said, SaidTrack};
pub(crate) use details::{said_line, speaks};
pub use head::{Fact, Head};
pub use lists::{Aside, Entry};
pub use table::{Group, TableLine};
pub use waits::Run;

/// How a scorecard is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Boxes and codes link to the reader's own questions.
    pub linked: bool,
    /// Levels stand in words and the plumb line is drawn. Answers that cannot
    /// give a fair level are shown without.
    pub levels: bool,
}

/// Everything on a scorecard.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Name and particulars.
    pub head: Head,
    /// The four tracks.
    pub columns: Vec<Column>,
    /// Whether the key explains the plumb line.
    pub lined: bool,
    /// The same as a table.
    pub groups: Vec<Group>,
    /// What must be read beside the boxes: reasons, contradictions.
    pub asides: Vec<Aside>,
    /// Notes and evidence; empty on the person's own scorecard, where each box
    /// leads to them.
    pub said: Vec<SaidTrack>,
}

/// The scorecard of the person's own assessment.
pub fn scorecard(model: &Model) -> Sheet {
    let manner = Manner {
        linked: true,
        levels: true,
    };
    sheet(&model.mine, words::OVER, manner)
}

/// The scorecard of any assessment, under a line that says what it is.
pub fn sheet(assessment: &Assessment, over: &'static str, manner: Manner) -> Sheet {
    let report = Report::of(assessment);
    Sheet {
        head: head::head(assessment, over, manner),
        columns: board::columns(&report, manner),
        lined: manner.levels,
        groups: table::groups(&report, manner),
        asides: lists::asides(&report, manner),
        said: if manner.linked {
            Vec::new()
        } else {
            details::said(&report)
        },
    }
}
