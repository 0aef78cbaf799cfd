//! Words of the assess view.

use crate::domain::assessment::{Exclusion, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::scoring::LevelScore;
use crate::domain::words::{and_not_applicable, level_words, number_words, of};

/// Above the required checks.
pub const CHECKS: &str = "What “Met” needs:";
/// Behind it: each check counts.
pub const ALL_OF: &str = "all of these";
/// The same where one check is enough.
pub const ONE_OF: &str = "at least one of these";
/// In front of the sentence about *partly*.
pub const PARTLY_FITS: &str = "Partly met:";
/// Label of the reason.
pub const WHY_NOT: &str = "Why does it not apply?";
/// Why a reason is needed.
pub const REASON_COUNTS: &str = "Required. Without a reason, this counts as not answered.";
/// A reason that the copy did not carry.
pub const REASON_WITHHELD: &str =
    "The file you opened had a reason, but it was not shared. It counts until you enter your own.";
/// Two answers contradict each other.
pub const CONTRADICTION: &str = "Two answers contradict each other.";
/// Under the answers, where a copy that was saved did not carry this one.
pub const WITHHELD: &str = "This answer was not included in the file you opened. It counts neither as met nor as a gap until you answer.";
/// An open answer follows from another.
pub const FOLLOWS: &str = "Another answer already covers this criterion.";
/// In front of the answer *met* to a stricter criterion.
pub const YOU_ANSWERED: &str = "You answered ";
/// Behind it.
pub const TO: &str = " to ";
/// What follows.
pub const MEETS_BOTH: &str = ". If you meet it, you also meet this criterion.";
/// Button that resolves it.
pub const MARK_MET: &str = "Set to Met";
/// In front of what looks close and is not enough.
pub const NOT_ENOUGH: &str = "Not met, for example:";
/// How an ambiguous line is read.
pub const HOW_WE_READ: &str = "How Plumbline interprets it";
/// The page where a mistake in a reading can be reported, up to the id of the criterion.
pub const READINGS_PAGE: &str = "./about.html#";
/// Link to it.
pub const REPORT_READING: &str = "Report a mistake in this interpretation";
/// What counts with an outside login.
pub const DELEGATED: &str = "If users sign in with an external provider, such as GitHub:";
/// Disclosure of reasons and advice.
pub const WHY_AND_HOW: &str = "Why it matters, and examples";
/// Why it matters.
pub const WHY: &str = "Why it matters";
/// What happened.
pub const INCIDENTS: &str = "Past incidents";
/// Advice.
pub const GOOD_PRACTICE: &str = "Good practice (does not affect the level)";
/// Others.
pub const WHO: &str = "What other registries do";
/// Where to read on.
pub const GUIDES: &str = "Guides";
/// The framework itself.
pub const SOURCE: &str = "Framework";
/// Link to it.
pub const PUBLISHED: &str = "Framework text (takes precedence over this wording)";
/// While the advice is fetched.
pub const LOADING: &str = "Loading…";
/// The advice could not be fetched.
pub const FAILED: &str = "This section could not be loaded. Your answers are not affected.";
/// Button that tries again.
pub const RETRY: &str = "Try again";
/// Label of the note.
pub const NOTE: &str = "Note";
/// Label of an evidence address.
pub const EVIDENCE: &str = "Evidence (link)";
/// Label of an evidence title.
pub const EVIDENCE_TITLE: &str = "Link title";
/// Label of an evidence date.
pub const EVIDENCE_DATE: &str = "Date published or checked";
/// Button for another piece of evidence.
pub const ADD_LINK: &str = "Add another link";
/// In its place where there is no room for more.
pub const NO_MORE_LINKS: &str = "At most five links.";
/// Button that removes a piece of evidence.
pub const REMOVE_LINK: &str = "Remove this link";
/// Button that takes an answer back.
pub const CLEAR: &str = "Remove answer";
/// Label of the summary.
pub const SO_FAR: &str = "Progress in this track";
/// Label of the map.
pub const MAP: &str = "Criteria in this track";
/// Label of the filter.
pub const SHOW: &str = "Filter";
/// Label of the search.
pub const FIND: &str = "Search questions";
/// Under the title of a track.
pub const MET_MEANS: &str = "Met means “yes” to the question.";
/// Nothing passes filter and search.
pub const NOTHING: &str = "No questions match the filter or search.";
/// Button that ends filter and search.
pub const SHOW_ALL: &str = "Clear filter and search";
/// Button that opens an excluded track.
pub const ANYWAY: &str = "Answer anyway";
/// The same button, which closes it again.
pub const NOT_ANYWAY: &str = "Close this track";
/// What the button does.
pub const ANYWAY_HINT: &str = "The scorecard and all exports will state this.";
/// Link to the profile.
pub const CHANGE_PROFILE: &str = "Edit registry profile";
/// A track without a level.
pub const NO_LEVEL: &str = "No level";
/// The profile excludes the track.
pub const DOES_NOT_APPLY: &str = "does not apply";
/// Every criterion is not applicable.
pub const NOTHING_APPLIES: &str = "no criterion applies";
/// Saved, in the summary.
pub const SAVED: &str = "Saved in this browser, ";
/// Main button after the last track.
pub const CHECK_ANSWERS: &str = "Check your answers";

/// Behind the title of an excluded track.
pub fn exclusion(exclusion: Exclusion) -> &'static str {
    match exclusion {
        Exclusion::NoAccounts => {
            "This track does not apply: according to the profile, the registry has no user accounts."
        }
        Exclusion::NothingBuilt => {
            "This track does not apply: according to the profile, maintainers do not upload packages to the registry."
        }
    }
}

/// The same where advice follows the checks that count: `the first two of these`
pub fn first_of(needed: usize) -> String {
    ["the first ", &number_words(needed), " of these"].concat()
}

/// Behind the heading, what ticking does.
pub fn ticks_optional(which: &str) -> String {
    let start = "Ticking is optional. If you tick ";
    [start, which, ", the answer becomes Met."].concat()
}

/// Button that answers as the ticks suggest.
pub fn answer_button(status: Status) -> &'static str {
    if status == Status::Met {
        MARK_MET
    } else {
        "Set to Partly met"
    }
}

/// All checks that count are ticked.
pub fn all_ticked(needed: usize, has_advice: bool) -> String {
    match (has_advice, needed) {
        (true, _) => "All required checks are ticked.".to_owned(),
        (false, 2) => "Both checks are ticked.".to_owned(),
        (false, _) => ["All ", &number_words(needed), " checks are ticked."].concat(),
    }
}

/// The ticks have given the answer; in front of it, what is ticked.
pub fn answered_by_checks(ticked: &str) -> String {
    [ticked, " The answer is Met."].concat()
}

/// A tick went that had given the answer.
pub fn withdrawn(id: CriterionId) -> String {
    [
        "“",
        id.get().title,
        "” is not answered now: a required check is no longer ticked.",
    ]
    .concat()
}

/// Button that takes it back.
pub const TAKE_BACK: &str = "Undo";

/// Some checks are ticked.
pub fn some_ticked(ticked: usize, all: usize) -> String {
    [
        "Ticked: ",
        &number_words(ticked),
        " of ",
        &number_words(all),
        " checks.",
    ]
    .concat()
}

/// One ticked check suffices.
pub const ONE_TICKED: &str = "One ticked check is enough.";

/// Summary of the third disclosure.
pub fn note_and_evidence(notes: usize, links: usize) -> String {
    let links = match links {
        0 => String::new(),
        1 => "1 link".to_owned(),
        more => [&more.to_string(), " links"].concat(),
    };
    let inside = match (notes, links.is_empty()) {
        (0, true) => return "Note and evidence".to_owned(),
        (0, false) => links,
        (_, true) => "1 note".to_owned(),
        (_, false) => ["1 note, ", &links].concat(),
    };
    ["Note and evidence (", &inside, ")"].concat()
}

/// Beside the title of a level.
pub fn met_of(level: LevelScore) -> String {
    if level.applicable == 0 {
        return "not applicable".to_owned();
    }
    let rest = and_not_applicable(level.not_applicable);
    [&of(level.met, level.applicable), " met", &rest].concat()
}

/// In place of the level, while so many criteria of level 1 have no answer.
pub fn open_at_first(open: usize) -> String {
    [level_words(1), ": ", &open.to_string(), " open"].concat()
}

/// The options of the filter.
pub fn option_all(count: usize) -> String {
    ["All ", &count.to_string(), " questions"].concat()
}

/// Those not answered.
pub fn option_open(count: usize) -> String {
    ["Not answered (", &count.to_string(), ")"].concat()
}

/// Those that the next level needs.
pub fn option_next(level: Option<u8>, count: usize) -> String {
    let level = level.map_or_else(
        || "the next level".to_owned(),
        |number| ["level ", &number.to_string()].concat(),
    );
    ["Still needed for ", &level, " (", &count.to_string(), ")"].concat()
}

/// Those met without evidence.
pub fn option_bare(count: usize) -> String {
    ["Met without evidence (", &count.to_string(), ")"].concat()
}

/// Button to the next track.
pub fn next_track(title: &str) -> String {
    ["Next track: ", title].concat()
}
