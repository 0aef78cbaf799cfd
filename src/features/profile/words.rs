//! Words of the profile.

use crate::domain::assessment::{Accounts, PackageForm};

/// Title.
pub const TITLE: &str = "Profile";
/// Lead.
pub const LEAD: &str = "Two questions decide which tracks apply. Both may stay open; an open question leaves nothing out.";
/// In front of a registry of this kind.
pub const FOR_EXAMPLE: &str = "For example ";
/// Button that opens the question about accounts again.
pub const CLEAR: &str = "Leave this question open";
/// Particulars.
pub const ABOUT: &str = "About this assessment";
/// Label of the name.
pub const NAME: &str = "Name of the repository";
/// Label of the address.
pub const URL: &str = "Address";
/// Label of the tools.
pub const TOOLS: &str = "Command-line tools in scope";
/// Under it.
pub const TOOLS_HINT: &str =
    "If there are several, answer for the weakest and name it in the note.";
/// Label of the assessor.
pub const ASSESSOR: &str = "Who answered";
/// Label of the date.
pub const DATE: &str = "Date";
/// Under it.
pub const DATE_HINT: &str = "Left alone, it is the day of the last answer.";
/// Heading of the consequences.
pub const MEANS: &str = "What this means";
/// A track that applies.
pub const APPLIES: &str = "applies";
/// A track that does not.
pub const DOES_NOT_APPLY: &str = "does not apply";
/// A track assessed anyway.
pub const ANYWAY: &str = "does not apply, assessed anyway";
/// Under the consequences.
pub const ANYWAY_HINT: &str = "A track that does not apply has no level. You may assess it anyway, and every output will say that you did.";

/// Button to the first track that is assessed.
pub fn go_to(track: &str) -> String {
    ["Go to ", track].concat()
}

/// What follows from an answer about accounts.
pub fn accounts(accounts: Accounts) -> &'static str {
    match accounts {
        Accounts::Yes => {
            "Authentication applies. Authorization applies too if you take in built packages."
        }
        Accounts::Delegated => {
            "Authentication applies; each criterion says what then counts. Authorization applies if you take in built packages."
        }
        Accounts::No => "Authentication and Authorization do not apply.",
    }
}

/// What follows from a form of packages.
pub fn form(form: PackageForm) -> &'static str {
    match form {
        PackageForm::Built => "Authorization applies if you have accounts.",
        PackageForm::Builds | PackageForm::Source => "Alone, it leaves Authorization out.",
    }
}
