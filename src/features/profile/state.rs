//! What happens to the profile.

use crate::domain::assessment::{Accounts, PackageForm, Source};
use crate::domain::catalogue::TrackId;

/// Id of the field for who answered.
pub const ASSESSOR: &str = "p-assessor";

/// A change to the profile or to what is known about the assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileMsg {
    /// The repository's name.
    Name(String),
    /// The repository's address, valid or not.
    Url(String),
    /// Command-line tools in scope.
    Tools(String),
    /// Whose reading the answers are.
    Source(Source),
    /// Who answered.
    Assessor(String),
    /// The stated day, as the input gives it; empty for none.
    Date(String),
    /// User accounts.
    Accounts(Accounts),
    /// Opens the question about accounts again.
    ClearAccounts,
    /// One form of packages.
    Form(PackageForm, bool),
    /// Assess an excluded track all the same.
    Anyway(TrackId, bool),
}
