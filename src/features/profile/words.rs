//! Words of the profile.

use crate::domain::assessment::{Accounts, PackageForm, Source};

/// Title.
pub const TITLE: &str = "Registry profile";
/// Lead.
pub const LEAD: &str = "Two questions decide which tracks apply. All fields are optional: without answers, all tracks apply.";
/// In front of a registry of this kind.
pub const FOR_EXAMPLE: &str = "For example ";
/// Button that opens the question about accounts again.
pub const CLEAR: &str = "Remove answer";
/// Particulars.
pub const ABOUT: &str = "About this assessment";
/// Label of the name.
pub const NAME: &str = "Registry name";
/// Label of the address.
pub const URL: &str = "Website";
/// Label of the tools.
pub const TOOLS: &str = "Command-line tools assessed";
/// Under it.
pub const TOOLS_HINT: &str = "List the tools with which most users install packages. For each CLI Tooling question, answer for the weakest tool, and name it in the note of that question.";
/// Question about the source of the answers.
pub const SOURCE: &str = "Source of the answers";
/// Under the label of the assessor, where somebody else read public statements.
pub const READER_HINT: &str =
    "The person who read the statements. Every report and link shows this name.";
/// Label of the assessor.
pub const ASSESSOR: &str = "Assessed by";
/// Label of the date.
pub const DATE: &str = "Date";
/// Under it.
pub const DATE_HINT: &str = "If empty, the date of your last answer is used.";
/// Heading of the consequences.
pub const MEANS: &str = "Tracks that apply";
/// A track that applies.
pub const APPLIES: &str = "applies";
/// A track that does not.
pub const DOES_NOT_APPLY: &str = "does not apply";
/// A track assessed anyway.
pub const ANYWAY: &str = "does not apply, answered anyway";
/// Under the consequences.
pub const ANYWAY_HINT: &str = "A track that does not apply has no level. If you answer it anyway, reports show the answers and say that the track does not apply.";

/// Button to the first track that is assessed.
pub fn go_to(track: &str) -> String {
    ["Continue to ", track].concat()
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
            "Reports name who answered, and say that the answers come from public statements and not from the registry.",
        ),
    }
}

/// What follows from an answer about accounts.
pub fn accounts(accounts: Accounts) -> &'static str {
    match accounts {
        Accounts::Yes => {
            "Authentication applies. Choose this also if users can sign in with an external provider as well. Authorization also applies if maintainers upload packages (next question)."
        }
        Accounts::Delegated => {
            "Authentication applies. Choose this for company single sign-on too. Each Authentication question then has one more line. It says when the work of the provider counts as Met. Authorization also applies if maintainers upload packages (next question)."
        }
        Accounts::No => {
            "Authentication and Authorization do not apply. Choose this also if maintainers upload without a login, for example with a form and an email."
        }
    }
}

/// What follows from a form of packages.
pub fn form(form: PackageForm) -> &'static str {
    match form {
        PackageForm::Built => "Authorization applies if you have accounts.",
        PackageForm::Builds | PackageForm::Source => {
            "Authorization applies only if you also select the first option."
        }
    }
}

/// Label of who suggests the answers.
pub const SUGGESTED_BY: &str = "Your name";
