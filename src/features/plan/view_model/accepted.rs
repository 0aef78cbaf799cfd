//! The risks that are accepted, as a list of their own.

use crate::app::model::Model;
use crate::domain::assessment::Accepted;
use crate::domain::catalogue::CriterionId;
use crate::features::plan::accept::saved;
use crate::features::plan::update::steps;
use crate::features::plan::words::table as words;
use crate::formats::words::plan::look_again;

/// A risk that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedRisk {
    /// The criterion.
    pub id: CriterionId,
    /// Why.
    pub reason: String,
    /// When to look again.
    pub look_again: String,
}

/// The risks that are accepted, in the order of the steps.
pub fn accepted(model: &Model) -> Vec<AcceptedRisk> {
    let risk = |id: CriterionId| {
        let saved = saved(model, id)?;
        let day = saved.look_again();
        Some(AcceptedRisk {
            id,
            reason: Accepted::reason(saved).as_str().to_owned(),
            look_again: day.map_or_else(|| words::NO_LOOK_AGAIN.to_owned(), look_again),
        })
    };
    steps(model).into_iter().filter_map(risk).collect()
}
