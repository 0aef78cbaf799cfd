//! Words of the scorecard, and of every report of one.

use crate::domain::assessment::{Assessment, Exclusion, Mark};
use crate::domain::catalogue::{Level, framework};
use crate::domain::date::Date;
use crate::domain::scoring::{LevelScore, TrackResult};
use crate::domain::words::{
    NOT_ASSESSED, NOT_HERE, and_not_applicable, date_words, mark_word, not_here,
};
use crate::formats::report::Contradiction;
pub use crate::formats::words::claim::{CLAIM, claim, claim_pieces};

/// Above the name.
pub const OVER: &str = "Scorecard";
/// In place of a level.
pub const NO_LEVEL: &str = "No level";
/// Beside `6 of 12`, where no level is shown.
pub const ANSWERED: &str = "answered";
/// Label of the claim.
pub const STATUS: &str = "Disclaimer";
/// Name of the row of levels.
pub const LEVELS: &str = "Level of each track";
/// Link to where a name is given.
pub const NAME_IT: &str = "Add the registry name";
/// Contradictions below the board.
pub const CONTRADICTIONS: &str = "Answers that contradict each other";
/// Not applicable without a reason, below the board.
pub const MISSING: &str = "Reason missing";
/// Not applicable with reasons, below the board.
pub const NOT_APPLICABLE: &str = "Not applicable, and why";
/// Name of the key.
pub const KEY: &str = "Legend";
/// The solid line in the key.
pub const KEY_REACHED: &str = "Level reached";
/// The dotted line in the key.
pub const KEY_POSSIBLE: &str = "Level possible if Not answered or Don’t know becomes Met";
/// Opens the table.
pub const AS_TABLE: &str = "Show as a table";
/// Name of the region in which the table scrolls.
pub const TABLE_REGION: &str = "Scorecard as a table";
/// Caption of the table.
pub const CAPTION: &str = "All criteria with their answers";
/// First column of the table.
pub const CODE: &str = "Code";
/// Second column of the table.
pub const CRITERION: &str = "Criterion";
/// Third column of the table.
pub const LEVEL: &str = "Level";
/// Fourth column of the table.
pub const ANSWER: &str = "Answer";
/// Opens the answers with what was said beside them.
pub const ANSWERS: &str = "Answers, notes and evidence";
/// To the share view.
pub const SHARE: &str = "Share or download";
/// To the plan.
pub const PLAN: &str = "Plan next steps";
/// To the review.
pub const REVIEW: &str = "Check all answers";
/// To the profile.
pub const PROFILE: &str = "Edit name, date and profile";
/// Opens the browser's dialog for printing.
pub const PRINT: &str = "Print";
/// When nothing was downloaded yet.
const COPY_NONE: &str = "You have answered everything, but there is no backup. Some browsers delete saved data after seven days without a visit.";
/// Under the state.
pub const SAME_STATE: &str = "Anyone can make a link that shows this registry’s name. Ask the registry to confirm the fingerprint. It does not cover names, notes, evidence or the plan. If someone changes these, it stays the same.";
/// Stands where a repository has no name.
pub const UNNAMED: &str = "Unnamed registry";
/// A track that the profile excludes but the person assessed.
pub const ANYWAY: &str = "Answered although the profile says that this track does not apply.";
/// In place of the sentence, in a copy without open gaps.
pub const GAPS_STAY_HOME: &str = "Open gaps are not included.";
/// A reason was given, but the copy does not carry it.
pub const REASON_WITHHELD: &str = "The reason was not shared.";
/// *Not applicable* was chosen without a reason.
pub const REASON_MISSING: &str = "No reason given: counts as not answered.";
/// Nothing is left to do in a track.
pub const ALL_MET: &str = "All levels reached.";
/// Stands for a level in which nothing applies.
pub const NOTHING_APPLIES: &str = "not applicable";

/// Under the claim, in plain words, behind how complete the answers are.
pub fn not_approved(complete: Option<String>) -> String {
    const WORDS: &str = "OpenSSF has not checked or approved this.";
    match complete {
        Some(complete) => [&complete, ". ", WORDS].concat(),
        None => WORDS.to_owned(),
    }
}

/// Behind a piece of evidence: `published or checked: 18 November 2026`
pub fn dated(day: Date) -> String {
    ["published or checked: ", &date_words(day)].concat()
}

/// The name of a repository as typed, or what stands in its place.
pub fn named(name: &str) -> &str {
    if name.trim().is_empty() {
        UNNAMED
    } else {
        name
    }
}

/// `Principles for Package Repository Security v0.1`
pub fn framework_words() -> String {
    [framework().title, " v", framework().version].concat()
}

/// Why the profile excludes a track.
pub fn exclusion(why: Exclusion) -> &'static str {
    match why {
        Exclusion::NoAccounts => "The registry has no user accounts.",
        Exclusion::NothingBuilt => "Maintainers do not upload packages to the registry.",
    }
}

/// Beside *No level*, and why.
pub fn no_level(standing: TrackResult) -> (&'static str, &'static str) {
    match standing {
        TrackResult::Excluded(why) => ("does not apply", exclusion(why)),
        TrackResult::LeftOut => ("not included", "The author did not include this track."),
        TrackResult::NothingApplies | TrackResult::Level { .. } => (
            "does not apply",
            "Every criterion is answered with Not applicable.",
        ),
    }
}

/// What a level counts: `2 of 4 met`; of one that nobody has looked at, that.
pub fn count(level: LevelScore) -> String {
    if level.applicable == 0 {
        return NOTHING_APPLIES.to_owned();
    }
    if level.withheld == level.applicable {
        return NOT_HERE.to_ascii_lowercase();
    }
    if !level.answered && level.withheld == 0 {
        return NOT_ASSESSED.to_owned();
    }
    let met = [
        &level.met.to_string(),
        " of ",
        &level.applicable.to_string(),
        " met",
    ];
    match level.withheld {
        0 => met.concat(),
        some => [&met.concat(), ", ", &not_here(some)].concat(),
    }
}

/// The same of all criteria in a list: `1 of 3 met, plus 1 not applicable`.
pub fn count_of_all(level: LevelScore) -> String {
    let others = if level.applicable > 0 {
        level.not_applicable
    } else {
        0
    };
    [count(level), and_not_applicable(others)].concat()
}

/// How many answers the author of a copy left out: `13 answers are not included`. `None` where all are here.
pub fn left_out(assessment: &Assessment) -> Option<String> {
    match assessment.withheld().count() {
        0 => None,
        1 => Some("1 answer is not included".to_owned()),
        some => Some([&some.to_string(), " answers are not included"].concat()),
    }
}

/// `5 criteria`, `1 criterion`
pub fn criteria(number: usize) -> String {
    let noun = if number == 1 {
        " criterion"
    } else {
        " criteria"
    };
    [&number.to_string(), noun].concat()
}

/// Begins the sentence: `To reach level 2:`.
pub fn waits_for(level: Level) -> String {
    ["To reach level ", &level.number().to_string(), ":"].concat()
}

/// Behind the first of many: ` and 3 more`.
pub fn and_more(number: usize) -> String {
    [" and ", &number.to_string(), " more"].concat()
}

/// The mark in running text: `not answered`.
pub fn mark_in_text(mark: Mark) -> String {
    mark_word(mark).to_ascii_lowercase()
}

/// Why two answers contradict each other.
pub fn contradiction(pair: Contradiction, weaker: Mark) -> String {
    let (stricter, other) = (pair.stricter.get(), pair.weaker.get());
    [
        stricter.code,
        " ",
        stricter.title,
        " is answered Met. This implies ",
        other.code,
        " ",
        other.title,
        ", which is answered ",
        mark_word(weaker),
        ".",
    ]
    .concat()
}

/// Whether the answers lie anywhere else than in this browser.
pub fn copied(day: Option<Date>, is_due: bool) -> String {
    match day {
        None => COPY_NONE.to_owned(),
        Some(day) if is_due => {
            let old = [
                "Last backup download: ",
                &date_words(day),
                ". Your answers have changed since then.",
            ];
            old.concat()
        }
        Some(day) => ["Last backup download: ", &date_words(day), "."].concat(),
    }
}
