//! Words that only the HTML report needs.

use crate::domain::catalogue::Level;
use crate::domain::words::{level_words, number_words};

/// First column of the table of levels.
pub const TRACK: &str = "Track";
/// Link to the track in the published framework.
pub const PUBLISHED: &str = "This track in the published framework";
/// Of a copy that suggests answers.
pub const PROPOSAL: &str = "suggested answers for the people who run the registry";
/// Before the tracks that a copy lacks.
pub const WITHOUT: &str = "without these tracks: ";
/// Heading of answers that stand in the data but count for no level.
pub const UNCOUNTED: &str = "Answers that do not count";
/// Label of the ticked checks.
pub const TICKED: &str = "Ticked";
/// Label of a note.
pub const NOTE: &str = "Note";
/// Label of the evidence.
pub const EVIDENCE: &str = "Evidence";
/// Label of a reason for *not applicable* that the answer has no more use for.
pub const OLD_REASON: &str = "Reason given earlier (Not applicable)";
/// Label of what is planned.
pub const PLAN: &str = "Plan";
/// Columns of the planned steps.
pub const STEP_COLUMNS: [&str; 4] = ["Quarter", "Step", "Effort", "Status"];
/// Where the work is tracked.
pub const TRACKED: &str = "Tracking issue";
/// Label of a note about the plan.
pub const PLAN_NOTE: &str = "Plan note";
/// Behind the licence of the framework.
pub const CREDITS_END: &str = ". The Plumbline project wrote the titles and checks. The working group has neither reviewed nor endorsed this report.";
/// What else the file is good for.
pub const REOPENS: &str = "This file also contains the assessment data. To open it in Plumbline, select it or drop it on the Assessments page. It contains no scripts and loads nothing from the network.";

/// Before the year, by the number of the quarter.
pub fn quarter(number: &str) -> &'static str {
    match number {
        "1" => "first quarter of ",
        "2" => "second quarter of ",
        "3" => "third quarter of ",
        "4" => "fourth quarter of ",
        _ => "",
    }
}

/// The level that a track should reach: `Planned: Level 2.`
pub fn target(level: Level) -> String {
    ["Planned: ", level_words(level.number()), "."].concat()
}

/// All checks of a criterion are ticked, and there are so many.
pub fn all_checks(number: usize) -> String {
    match number {
        1 => "the one check".to_owned(),
        2 => "both checks".to_owned(),
        _ => ["all ", &number_words(number), " checks"].concat(),
    }
}

/// Which state of the assessment this is. `day` may be empty.
pub fn revision(id: &str, revision: u32, day: &str) -> String {
    let mut out = ["Revision ", &revision.to_string(), " of assessment ", id].concat();
    if !day.is_empty() {
        out.push_str(", last changed on ");
        out.push_str(day);
    }
    out.push('.');
    out
}
