//! The gaps that can be marked as planned at once.

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::features::plan::update::undecided;

/// One gap to select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeveralLine {
    /// The criterion.
    pub id: CriterionId,
    /// Code and title.
    pub words: String,
}

/// The gaps that can be marked as planned, in the order of the steps.
pub fn several(model: &Model) -> Vec<SeveralLine> {
    let line = |id: CriterionId| SeveralLine {
        id,
        words: [id.get().code, " ", id.get().title].concat(),
    };
    undecided(model).into_iter().map(line).collect()
}
