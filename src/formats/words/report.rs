//! Words of the report.

use crate::domain::assessment::{Accounts, Assessment, Checked, Kind, PackageForm, Source};
use crate::domain::date::Date;
use crate::domain::words::{date_words, joined};

/// The day.
pub const DATE: &str = "Assessed on";
/// The day on which to look at the whole again.
pub const NEXT_LOOK: &str = "Next review";
/// What to do on that day.
pub const LOOK_AT_IT: &str =
    "Look at the answers, the plan and the accepted risks again, and confirm what still holds.";
/// Before the name of who suggested an answer.
pub const SUGGESTED_BY: &str = "Suggested by";
/// Before the name of who checked an answer.
pub const CHECKED_BY: &str = "Checked by";
/// Before how many answers were checked, and by whom.
pub const CHECKED: &str = "Checked";
/// What was assessed against.
pub const FRAMEWORK: &str = "Framework";
/// Where the repository is.
pub const ADDRESS: &str = "Website";
/// Which command-line tools are meant.
pub const TOOLS: &str = "Command-line tools";
/// The first question of the profile.
pub const ACCOUNTS: &str = "User accounts";
/// The second question of the profile.
pub const FORMS: &str = "Packages";
/// What kind of copy it is.
pub const COPY: &str = "Included content";
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
const PUBLISHED_WINS: &str =
    " The published framework takes precedence over the wording used here.";

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
        Source::Own => "Assessed by",
        Source::Public => "Read by",
    }
}

/// Who checked an answer: `Checked by Kim, 29 November 2026`.
pub fn checked(who: &str, day: Date) -> String {
    [CHECKED_BY, " ", who, ", ", &date_words(day)].concat()
}

/// Between the first day and the last.
pub const TO: &str = " to ";

/// How many of the answers a second person has checked, who, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedOf<'a> {
    /// `30 of 32 answers, by `
    pub said: String,
    /// Whoever has checked any, each once.
    pub names: Vec<&'a str>,
    /// The first day and the last.
    pub days: [Date; 2],
}

impl CheckedOf<'_> {
    /// `29 November 2026`, or `3 May 2026 to 29 November 2026`
    pub fn days_words(&self) -> String {
        let [first, last] = self.days.map(date_words);
        if first == last {
            return first;
        }
        [&first, TO, &last].concat()
    }
}

/// The names of who checked, each once, in the order in which they come first.
pub fn names<'a>(all: impl Iterator<Item = &'a Checked>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for checked in all {
        let name = checked.by().as_str().trim();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// How many of the answers are checked; `None` where none is.
pub fn checked_of(about: &Assessment) -> Option<CheckedOf<'_>> {
    let count = about.checked().count();
    let days = || about.checked().map(|(_, checked)| checked.on());
    let days = [days().min()?, days().max()?];
    let names = names(about.checked().map(|(_, checked)| checked));
    let all = (count + about.unchecked().count()).to_string();
    let said = [&count.to_string(), " of ", &all, " answers, by "].concat();
    Some(CheckedOf { said, names, days })
}

/// The same in words: `30 of 32 answers, by Kim and Ada, 29 November 2026`; `None` where none is. `typed`
/// makes the names harmless where the format reads markup.
pub fn checked_words(about: &Assessment, typed: impl Fn(&str) -> String) -> Option<String> {
    let checked = checked_of(about)?;
    let names: Vec<_> = checked.names.iter().map(|&name| typed(name)).collect();
    Some([&checked.said, &joined(&names), ", ", &checked.days_words()].concat())
}

/// The answer to the question about accounts.
pub fn accounts(accounts: Accounts) -> &'static str {
    match accounts {
        Accounts::Yes => "yes, with its own login",
        Accounts::Delegated => "yes, with an external identity provider",
        Accounts::No => "none",
    }
}

/// A form of package.
pub fn form(form: PackageForm) -> &'static str {
    match form {
        PackageForm::Built => "accepts packages that their maintainers upload",
        PackageForm::Builds => "builds packages for its users",
        PackageForm::Source => "fetches source code or packages",
    }
}
