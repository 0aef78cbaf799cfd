//! Words of the report.

use crate::domain::assessment::{Accounts, PackageForm};

/// Stands before the repository's name.
pub const TITLE: &str = "Security self-assessment";
/// The day.
pub const DATE: &str = "Date";
/// Who answered.
pub const BY: &str = "By";
/// What was assessed against.
pub const FRAMEWORK: &str = "Framework";
/// Where the repository is.
pub const ADDRESS: &str = "Address";
/// Which command-line tools are meant.
pub const TOOLS: &str = "Command-line tools";
/// The first question of the profile.
pub const ACCOUNTS: &str = "User accounts";
/// The second question of the profile.
pub const FORMS: &str = "Packages";
/// What kind of copy it is.
pub const COPY: &str = "This copy";
/// What a copy without open gaps says of itself.
pub const MET_ONLY: &str =
    "levels and met answers only; the other answers were left out by its author";
/// Heading of the table of levels.
pub const LEVELS: &str = "Levels";
/// First rows of the table of levels.
pub const LEVELS_HEAD: &str =
    "| Track | Level | At level 1 | At level 2 | At level 3 |\n| --- | --- | --- | --- | --- |\n";
/// First rows of the table of answers.
pub const ANSWERS_HEAD: &str = "| Code | Criterion | Level | Answer |\n| --- | --- | --- | --- |\n";
/// Heading of the contradictions.
pub const CONTRADICTIONS: &str = "Answers that contradict each other";
/// Heading of what was said beside the answers.
pub const NOTES: &str = "Notes and evidence";
/// Before the reason of *not applicable*.
pub const REASON: &str = "Reason";
/// Last heading.
pub const ABOUT: &str = "About this report";
/// What the levels mean, and what the report is not.
pub const EXPLAINED: &str = "A level is reached when every criterion of it, and of the levels below, is met or does not apply. There is no score across tracks and no ranking. The people named above answered for themselves; nobody verified or endorsed the answers. The published framework wins over the words used here.";

/// The answer to the question about accounts.
pub fn accounts(accounts: Accounts) -> &'static str {
    match accounts {
        Accounts::Yes => "yes, with its own login",
        Accounts::Delegated => "yes, through an outside login",
        Accounts::No => "none",
    }
}

/// A form of package.
pub fn form(form: PackageForm) -> &'static str {
    match form {
        PackageForm::Built => "accepts packages built by their maintainers",
        PackageForm::Builds => "builds packages for its users",
        PackageForm::Source => "hosts source code",
    }
}
