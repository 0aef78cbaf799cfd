//! The gaps to pick from.

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::update::picked as ids;
use crate::features::handoff::words;
use crate::features::plan::update::steps;

/// One gap to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickLine {
    /// The criterion.
    pub id: CriterionId,
    /// Code and title.
    pub words: String,
}

/// The gaps to pick from, in the order of the steps.
pub fn picks(model: &Model) -> Vec<PickLine> {
    let steps = steps(model).into_iter();
    let line = |id: CriterionId| PickLine {
        id,
        words: [id.get().code, " ", id.get().title].concat(),
    };
    steps.map(line).collect()
}

/// Whether there is a gap at all.
pub fn any_gap(model: &Model) -> bool {
    !steps(model).is_empty()
}

/// What is picked, in a sentence: one gap by its name, several by their codes.
pub fn picked(model: &Model) -> String {
    let names: Vec<_> = match &*ids(model) {
        [] => return words::NOTHING_PICKED.to_owned(),
        [only] => vec![[only.get().code, " ", only.get().title].concat()],
        several => several.iter().map(|id| id.get().code.to_owned()).collect(),
    };
    words::picked(&names)
}
