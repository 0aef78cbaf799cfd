//! Words of the profile.

use crate::domain::assessment::{Accounts, PackageForm, Source};

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
/// Question about the source of the answers.
pub const SOURCE: &str = "Source of the answers";
/// Under the label of the assessor, where somebody else read public statements.
pub const READER_HINT: &str = "Name who read the statements. Every report and link names them too.";
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

/// A source of the answers, and what follows from it.
pub fn source(source: Source) -> (&'static str, &'static str) {
    match source {
        Source::Own => (
            "The registry itself",
            "Reports say that the answers are self-assessed.",
        ),
        Source::Public => (
            "Someone else, from public statements",
            "Reports say that the answers were read from public statements, by whom, and not by the registry.",
        ),
    }
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

/// Label of who suggests the answers.
pub const SUGGESTED_BY: &str = "Whose answers are these?";
