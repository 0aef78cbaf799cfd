//! Words of the start page. Its head stands in `index.html` too, so that nothing jumps.

use crate::domain::date::Date;
use crate::domain::words::date_words;

/// Title.
pub const TITLE: &str = "Assess the security of your package registry";
/// Lead, in front of the framework's title.
pub const LEAD: &str = "Answer 32 questions based on the OpenSSF ";
/// Lead, behind it.
pub const LEAD_END: &str = ". See what is done and what comes next.";
/// Three things to know.
pub const FACTS: [(&str, &str); 3] = [
    (
        "Stop and continue at any time",
        "Every answer is saved. There are four topics, called tracks. Answer them in any order.",
    ),
    (
        "Stays in this browser",
        "Nothing is sent unless you share it. Some browsers delete saved data after seven days without a visit. After your first answer, you can download a backup on this page.",
    ),
    ("No rankings", "Self-assessed. There is no overall score."),
];
/// Above the name of an assessment that was begun.
pub const CONTINUE: &str = "Continue your assessment";
/// Above the heading of an assessment not yet begun.
pub const BEGIN: &str = "Not started";
/// Heading of an assessment not yet begun.
pub const YOURS: &str = "Your assessment";
/// An assessment without a name.
pub const UNNAMED: &str = "Unnamed registry";
/// Behind the count, in front of the time.
pub const LAST_SAVED: &str = " Last saved: ";
/// Main button once everything is answered.
pub const SEE_SCORECARD: &str = "See the scorecard";
/// Main button once every question is answered and gaps are left.
pub const PLAN_NEXT: &str = "Plan next steps";
/// Main button before anything was entered.
pub const START: &str = "Describe your registry";
/// Beside it.
pub const SKIP: &str = "Go to the 32 questions";
/// Link to the profile later.
pub const CHANGE_PROFILE: &str = "Edit registry profile";
/// The day on which to look at the open assessment again.
pub const NEXT_LOOK: &str = "Next review";
/// While there is none.
pub const NO_LOOK: &str = "No day set.";
/// Proposes one.
pub const SET_LOOK: &str = "Set a day";
/// Label of its field.
pub const LOOK_DAY: &str = "Day";
/// Downloads it for a calendar.
pub const LOOK_CALENDAR: &str = "Download calendar entry";
/// Removes it.
pub const REMOVE_LOOK: &str = "Remove day";
/// Where old answers are confirmed.
pub const CHECK_ANSWERS: &str = "Check your answers";

/// When the next look is, seen from today: `28 May 2027, in 26 weeks.`
pub fn look_on(day: Date, today: Option<Date>) -> String {
    let days = today.map(|today| day.days_since_2000() - today.days_since_2000());
    let day = date_words(day);
    match days {
        None => [&day, "."].concat(),
        Some(..0) => ["The next review was due on ", &day, "."].concat(),
        Some(0) => "The next review is due today.".to_owned(),
        Some(1) => [&day, ", tomorrow."].concat(),
        Some(days @ 2..14) => [&day, ", in ", &days.to_string(), " days."].concat(),
        Some(days) => [&day, ", in ", &(days / 7).to_string(), " weeks."].concat(),
    }
}

/// How many answers are older than they should be, now or on the day of the next look.
pub fn old_answers(count: usize, is_now: bool) -> String {
    let noun = if count == 1 { " answer" } else { " answers" };
    let verb = match (is_now, count) {
        (false, _) => " will then be",
        (true, 1) => " is",
        (true, _) => " are",
    };
    [&count.to_string(), noun, verb, " older than 12 months."].concat()
}

/// The assessments that are stored.
pub const ON_DEVICE: &str = "Saved in this browser";
/// Above the earlier states of the open assessment.
pub const EARLIER: &str = "Version history";
/// What they are.
pub const EARLIER_WHAT: &str = "Plumbline saves a version before your first change of each day, and before other answers replace or change yours. When versions use too much space, the oldest automatic ones are deleted first.";
/// Keeps the present state.
pub const KEEP: &str = "Save a version";
/// Somebody asked for it.
pub const BY_HAND: &str = "saved by you";
/// Nobody asked for it.
pub const BY_PAGE: &str = "saved automatically";
/// Opens the field of a version's name.
pub const NAME_VERSION: &str = "Name";
/// Its label.
pub const VERSION_NAME: &str = "Name of this version";
/// Saves it.
pub const SAVE_NAME: &str = "Save name";
/// Compares with what is currently open.
pub const CHANGED_SINCE: &str = "What changed since";
/// While all of an assessment is only in this browser.
pub const NO_BACKUP: &str = "No backup yet.";

/// When all of an assessment was last offered as a file, and whether it has changed since.
pub fn backup_offered(day: Date, has_changed: bool) -> String {
    let end = if has_changed {
        ". Your answers have changed since then."
    } else {
        "."
    };
    ["Last backup download: ", &date_words(day), end].concat()
}

/// Makes an earlier state the present one.
pub const RESTORE: &str = "Restore";
/// What duplicates an assessment.
pub const DUPLICATE: &str = "Duplicate";
/// What deletes one.
pub const DELETE: &str = "Delete";
/// What downloads a text.
pub const DOWNLOAD: &str = "Download";
/// Behind the open one.
pub const OPEN_NOW: &str = "currently open";
/// A text that could not be read.
pub const UNREADABLE: &str = "Damaged data";
/// Downloads everything.
pub const SAVE_ALL: &str = "Download a backup";
/// Asks whether everything shall go.
pub const WIPE: &str = "Delete all saved data…";
/// The question.
pub const WIPE_ASKED: &str = "Delete all assessments and versions that Plumbline saved in this browser? You cannot undo this. Other data in the browser is not affected.";
/// Yes.
pub const WIPE_NOW: &str = "Delete everything";
/// No.
pub const WIPE_NOT: &str = "Cancel";
/// Behind the name of a copy.
const COPY: &str = " (copy)";

/// The name of a copy.
pub fn copy_of(name: &str) -> String {
    [name.trim(), COPY].concat().trim().to_owned()
}

/// A new one.
pub const NEW_TITLE: &str = "Start another assessment";
/// What happens then.
pub const NEW_TEXT: &str =
    "It starts empty and is saved with your first answer. Your current assessment is kept.";
/// The button.
pub const NEW: &str = "New assessment";
/// Links and files.
pub const OPEN_TITLE: &str = "Open a shared link, a file or a backup";
/// Label of the link.
pub const LINK: &str = "Paste a Plumbline link, or the message that contains it";
/// Button beside it.
pub const OPEN_LINK: &str = "Open link";
/// Label of the file.
pub const FILE: &str =
    "File: an assessment (JSON), an HTML report, a task list or a backup of all assessments";
/// What happens then.
pub const OPEN_TEXT: &str = "Your own answers do not change. Links, reports and single assessments open as a preview. A backup has no preview: its assessments are added to yours immediately.";
/// Examples.
pub const EXAMPLES: &str = "Look at an example";
/// Behind the made-up one.
pub const MADE_UP: &str = "fictional";
/// What the others are.
pub const SURVEY: &str =
    "Answers that registries gave in a survey of 2022. It did not cover every criterion.";
/// Disclosure of the rest.
pub const MORE_EXAMPLES: &str = "Real registries (answers from a 2022 survey)";

/// Main button before anything is answered.
pub fn start_with(track: &str) -> String {
    ["Start with ", track].concat()
}

/// How many answers a saved assessment has. Which of its tracks count is not known before it is opened.
pub fn answers(number: usize) -> String {
    let noun = if number == 1 { " answer" } else { " answers" };
    [&number.to_string(), noun].concat()
}
