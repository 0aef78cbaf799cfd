//! What happens while all answers are checked.

use crate::domain::catalogue::CriterionId;

/// Checking all answers before publishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckMsg {
    /// An old answer still holds.
    Confirm(CriterionId),
    /// The name of the second person, as typed.
    Name(String),
    /// The second person agrees with an answer.
    Agree(CriterionId),
    /// The second person agrees with all answers that are not checked.
    AgreeWithRest,
    /// An answer is not checked after all.
    Uncheck(CriterionId),
    /// The second person is done, for now.
    SendBack,
    /// The answers are not a colleague's, or not any more.
    Stop,
}

/// A second person, who reads the answers that somebody else gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecondPerson {
    /// The name as typed.
    pub name: String,
    /// Why nothing could be checked under this name, until it is changed.
    pub problem: Option<NameProblem>,
}

/// What is wrong with the name of a second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// There is none.
    Missing,
    /// It is that of who answered.
    Answered,
}
