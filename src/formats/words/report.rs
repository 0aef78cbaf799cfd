//! Words of the report.

use crate::domain::assessment::{Accounts, Assessment, Kind, PackageForm, Source};
use crate::domain::date::Date;
use crate::domain::words::date_words;

/// The day.
pub const DATE: &str = "Date";
/// The day on which to look at the whole again.
pub const NEXT_LOOK: &str = "Next look";
/// What to do on that day.
pub const LOOK_AT_IT: &str =
    "Look at the answers, the plan and the accepted risks again, and confirm what still holds.";
/// Before the name of who suggested an answer.
pub const SUGGESTED_BY: &str = "Suggested by";
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
/// What the levels mean.
const LEVELS_EXPLAINED: &str = "A level is reached when every criterion of it, and of the levels below, is met or does not apply. There is no score across tracks and no ranking. ";
/// Which words count.
const PUBLISHED_WINS: &str = " The published framework wins over the words used here.";

/// `Next look: 28 May 2027`
pub fn next_look(day: Date) -> String {
    [NEXT_LOOK, ": ", &date_words(day)].concat()
}

/// What the levels mean, and what the report is not. Whether anybody is named
/// above is not known here, so nobody is referred to.
pub fn explained(about: &Assessment) -> String {
    let whose = match (about.source, about.kind) {
        (Source::Own, Kind::Proposal) => {
            "The answers are suggestions to the registry. They are not verified and not endorsed."
        }
        (Source::Own, Kind::Assessment) => {
            "The answers are the registry’s own account. They are not verified and not endorsed."
        }
        (Source::Public, _) => {
            "The answers were read from public statements, not given by the registry. They are not verified and not endorsed."
        }
    };
    [LEVELS_EXPLAINED, whose, PUBLISHED_WINS].concat()
}

/// Stands before the repository's name.
pub fn title(source: Source) -> &'static str {
    match source {
        Source::Own => "Security self-assessment",
        Source::Public => "Security assessment from public statements",
    }
}

/// Before the name of who answered.
pub fn by(source: Source) -> &'static str {
    match source {
        Source::Own => "By",
        Source::Public => "Read by",
    }
}

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
