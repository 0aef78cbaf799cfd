//! The gaps to pick from.

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::update::{gaps, picked as ids};
use crate::features::handoff::words;

/// One gap to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickLine {
    /// The criterion.
    pub id: CriterionId,
    /// Its title.
    pub words: String,
}

/// The gaps to pick from, in the order of the steps.
pub fn picks(model: &Model) -> Vec<PickLine> {
    let steps = gaps(model).into_iter();
    let line = |id: CriterionId| PickLine {
        id,
        words: id.get().title.to_owned(),
    };
    steps.map(line).collect()
}

/// Whether there is a gap at all.
pub fn any_gap(model: &Model) -> bool {
    !gaps(model).is_empty()
}

/// What is picked, in a sentence.
pub fn picked(model: &Model) -> String {
    let names: Vec<_> = ids(model)
        .iter()
        .map(|id| id.get().title.to_owned())
        .collect();
    if names.is_empty() {
        return words::NOTHING_PICKED.to_owned();
    }
    words::picked(&names)
}
