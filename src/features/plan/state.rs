//! What happens to the plan.

use crate::domain::catalogue::{CriterionId, Level, TrackId};

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanMsg {
    /// The level that a track should reach; `None` for the next one.
    Target(TrackId, Option<Level>),
    /// A field of what is planned changed: the text, or the name of the choice; empty for none.
    Change(CriterionId, PlanField, String),
    /// Bring the steps of the plan into their order again.
    Sort,
    /// Answer a step with *met*.
    MarkMet(CriterionId),
}

/// A field of what is planned for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanField {
    /// How far it has come.
    State,
    /// By when, as typed.
    Due,
    /// Who does it.
    Owner,
    /// The team's own estimate.
    Effort,
    /// What it changes for users.
    Impact,
    /// Where the work is tracked, as typed.
    Url,
    /// A note.
    Note,
}
