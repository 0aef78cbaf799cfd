//! What happens to the plan.

pub use crate::domain::assessment::{PlanField, PlanText};
use crate::domain::catalogue::{CriterionId, Level, TrackId};

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanMsg {
    /// The level that a track should reach; `None` for the next one.
    Target(TrackId, Option<Level>),
    /// A field of what is planned changed: the text, or the name of the choice; empty for none.
    Change(CriterionId, PlanField, String),
    /// A text about the whole plan changed.
    Write(PlanText, String),
    /// Bring the steps of the plan into their order again.
    Sort,
    /// Go to the targets.
    ShowTargets,
    /// Go to the fields of a step.
    Edit(CriterionId),
    /// Go there to accept the risk.
    Accept(CriterionId),
    /// Several steps changed alike, as one change.
    ChangeSeveral(Vec<CriterionId>, ForSeveral),
    /// Answer a step with *met*.
    MarkMet(CriterionId),
}

/// What is changed of several steps: texts as of one, and `None` where a field stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForSeveral {
    /// The quarter.
    pub due: Option<String>,
    /// Who does it.
    pub owner: Option<String>,
    /// How far it has come. A risk is accepted one by one, each with its reason.
    pub state: Option<String>,
}
