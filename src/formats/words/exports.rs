//! Words of the task list, the table, the pictures and the snippets.

use crate::domain::assessment::{Mark, Source};
use crate::domain::catalogue::TrackId;
use crate::domain::scoring::TrackResult;
use crate::domain::words::{date_words, joined, level_figure, possible_words};
use crate::formats::report::{Report, TrackReport, digest};
use crate::formats::words::{scorecard, standing};

/// Label of the digest.
pub const STATE: &str = "Fingerprint";
/// What the digest is for.
pub const STATE_FOR: &str = " (identical in all reports, images and badges with these answers)";
/// Heading of how the tracks stand.
pub const TRACKS: &str = "Track results";
/// Heading of the criteria that are no tasks.
pub const NO_TASKS: &str = "Not applicable (no tasks)";
/// In place of the tasks, where the copy or the profile leaves none.
pub const NOTHING: &str = "Nothing to list: this file contains no criteria.";
/// Before a note.
pub const NOTE: &str = "Note";
/// Before a piece of evidence.
pub const EVIDENCE: &str = "Evidence";
/// Before what is planned.
pub const PLAN: &str = "Plan";
/// Before the note of a plan.
pub const PLAN_NOTE: &str = "Plan note";
/// Before the level that a track should reach.
pub const TARGET: &str = "Target: ";
/// In the place of an answer that the copy does not carry.
pub use crate::domain::words::NOT_HERE;
/// In the place of an answer in a track that the profile excludes.
pub const EXCLUDED: &str = "Does not apply";
/// Left half of the badge, and label of the shields one.
pub const BADGE: &str = "registry security";
/// On a badge, in place of a level that the copy does not carry.
const NOT_SHOWN: &str = "not shown";
/// On a badge, in place of a level where nothing applies.
const NOT_APPLYING: &str = "does not apply";
/// On a badge, behind the level of a track that the profile excludes.
const ANYWAY: &str = " (answered although it does not apply)";
/// Between the parts of a badge.
pub const DOT: &str = " · ";

/// The names of the columns before those of the plan, in order.
pub const COLUMNS: [&str; 16] = [
    "Registry",
    "Date",
    "Track",
    "Track result",
    "Track target",
    "Level",
    "Code",
    "Id",
    "Title",
    "Answer",
    "Counts as met",
    "Reason",
    "Note",
    "Evidence",
    "Confirmed",
    "Suggested by",
];
/// The names of the columns behind those.
pub const COLUMNS_BEHIND: [&str; 5] = [
    "Framework",
    "Disclaimer",
    "Fingerprint",
    "Checked by",
    "Checked on",
];

/// First lines of the Security Insights snippet.
pub fn insights(source: Source) -> [&'static str; 4] {
    [
        "For security-insights.yml (Security Insights 2.x): merge this into the section \"repository\".",
        "Publish a report first. Then replace the address after \"evidence\" with the address of the report.",
        match source {
            Source::Own => "The content is self-assessed, not verified and not endorsed.",
            Source::Public => {
                "The content was read from public statements, not by the registry. It is not verified and not endorsed."
            }
        },
        "The published framework (CC BY 4.0) takes precedence over the wording used here:",
    ]
}

/// Behind the framework's name in the snippet.
pub fn insights_name(source: Source) -> &'static str {
    match source {
        Source::Own => " self-assessment",
        Source::Public => " assessment from public statements",
    }
}

/// In place of an address of the repository.
pub const INSIGHTS_HOST: &str = "https://registry.example";
/// In place of the report's path.
pub const INSIGHTS_PATH: &str = "/REPLACE-WITH-THE-PATH-OF-THE-PUBLISHED-REPORT";

/// The name as typed, or what stands in its place.
pub fn name<'a>(report: &Report<'a>) -> &'a str {
    scorecard::named(report.assessment.repository.name.as_str())
}

/// Every track in a few words, one after the other:
/// `Authentication: level 1, level 2 possible; CLI Tooling: level 3`.
pub fn tracks(report: &Report) -> String {
    let tracks = report.tracks.iter();
    let each: Vec<_> = tracks.map(|track| title_and_level(track)).collect();
    each.join("; ")
}

fn title_and_level(track: &TrackReport) -> String {
    [track.track.title, ": ", &level(track), anyway(track)].concat()
}

/// The level with its range, or what stands in its place.
pub fn level(track: &TrackReport) -> String {
    standing::level_in_text(&track.score)
}

/// `authn 1, level 2 possible · authz 2 · general 0 · cli 3 · self-assessed 2026-11-20`
pub fn badge(report: &Report) -> String {
    let mut parts: Vec<_> = report.tracks.iter().map(slug_and_level).collect();
    parts.push(whose(report));
    parts.join(DOT)
}

fn slug_and_level(track: &TrackReport) -> String {
    let level = match track.score.standing {
        TrackResult::Level { level, .. } => {
            let level = if track.score.is_known() {
                level.to_string()
            } else {
                level_figure(&track.score)
                    .unwrap_or_default()
                    .to_ascii_lowercase()
            };
            let possible = possible_words(&track.score);
            let comma = if possible.is_empty() { "" } else { ", " };
            [&level, comma, &possible].concat()
        }
        TrackResult::LeftOut => NOT_SHOWN.to_owned(),
        TrackResult::Excluded(_) | TrackResult::NothingApplies => NOT_APPLYING.to_owned(),
    };
    [track.track.slug, " ", &level, anyway(track)].concat()
}

/// `level 1, self-assessed 2026-11-20`
pub fn track_badge(report: &Report, id: TrackId) -> String {
    let tracks = report.tracks.iter();
    let mut own = tracks.filter(|track| track.track.id == id);
    let said = own
        .next()
        .map(|track| [&level(track), anyway(track)].concat());
    [&said.unwrap_or_default(), ", ", &whose(report)].concat()
}

/// Behind the levels: whose reading it is, and of which day. A badge has no room
/// for a name; its description has it.
fn whose(report: &Report) -> String {
    let (whose, between) = match report.assessment.source {
        Source::Own => ("self-assessed", " "),
        Source::Public => ("read from public statements, not by the registry", ", "),
    };
    let day = report.assessment.date().map(|day| day.to_string());
    let day = day.map_or_else(String::new, |day| [between, &day].concat());
    [whose, &day].concat()
}

/// Stands before the repository's name in the task list.
pub fn tasks(source: Source) -> &'static str {
    match source {
        Source::Own => "Tasks from the security self-assessment",
        Source::Public => "Tasks from a security assessment from public statements",
    }
}

/// Behind a level: that the profile excludes the track.
fn anyway(track: &TrackReport) -> &'static str {
    if track.score.anyway { ANYWAY } else { "" }
}

/// What the next level waits for, by codes; the answers stand in the boxes:
/// `Level 2 waits for AN2.1 and AN2.4.` Or why there is no level.
pub fn sentence(track: &TrackReport) -> String {
    if !matches!(track.score.standing, TrackResult::Level { .. }) {
        return scorecard::no_level(track.score.standing).1.to_owned();
    }
    let Some((level, ids)) = &track.score.waits_for else {
        return scorecard::ALL_MET.to_owned();
    };
    if track.is_cut_off() {
        return scorecard::GAPS_STAY_HOME.to_owned();
    }
    let codes: Vec<_> = track
        .known(ids)
        .map(|id| id.get().code.to_owned())
        .collect();
    [&scorecard::waits_for(*level), " ", &joined(&codes), "."].concat()
}

/// The name of the picture: `Scorecard of Example Registry, 20 November 2026`
pub fn picture(report: &Report) -> String {
    let day = report.assessment.date().map(date_words);
    let day = day.map_or_else(String::new, |day| [", ", &day].concat());
    [scorecard::OVER, " of ", name(report), &day].concat()
}

/// What a picture or a badge shows, for those who do not see it.
pub fn pictured(report: &Report) -> String {
    let claim = scorecard::claim(report.assessment, str::to_owned);
    let mut out = [&tracks(report), ". ", &claim, ". "].concat();
    for part in [&*scorecard::framework_words(), ". ", STATE, " "] {
        out.push_str(part);
    }
    out.push_str(&digest(report.assessment));
    out.push('.');
    let left_out = left_out(report).unwrap_or_default();
    for more in [contradictions(report), left_out] {
        if !more.is_empty() {
            out.push(' ');
            out.push_str(&more);
        }
    }
    out
}

/// What a copy says that does not carry every answer.
pub fn left_out(report: &Report) -> Option<String> {
    Some([&*scorecard::left_out(report.assessment)?, "."].concat())
}

/// Answers that contradict each other, by codes.
pub fn contradictions(report: &Report) -> String {
    let pairs = report.contradictions.iter();
    let pairs: Vec<_> = pairs
        .map(|pair| [pair.stricter.get().code, " and ", pair.weaker.get().code].concat())
        .collect();
    if pairs.is_empty() {
        return String::new();
    }
    [scorecard::CONTRADICTIONS, ": ", &pairs.join("; "), "."].concat()
}

/// Whether an answer counts as met (scoring rules 2 and 3).
pub fn counts(mark: Mark) -> &'static str {
    match mark {
        Mark::Met => "yes",
        Mark::NotApplicable => "not counted",
        Mark::Withheld => "",
        _ => "no",
    }
}
