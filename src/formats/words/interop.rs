//! Words in the files for other programs: Gemara and OSCAL.

use crate::domain::assessment::{Assessment, Kind, Mark, PlanField, PlanItem, PlanValue, Source};
use crate::domain::words::date_words;
use crate::formats::report::{Report, digest};
use crate::formats::words::credits::{CREDITS_BY, LICENCE, LICENCE_URL};
use crate::formats::words::plan::names;
use crate::formats::words::{exports as formats, report as report_words, scorecard, standing};

/// In place of the name of who answered.
pub const NOBODY_NAMED: &str = "Not named";
/// Before why the profile excludes a track.
pub const EXCLUDED: &str = "Not applicable: the profile says that this track does not apply. ";
/// A criterion that a copy does not carry.
pub const NOT_HERE: &str = "Not included: the author did not share this answer.";
/// Before the ticked checks.
const CHECKS: &str = "Checks ticked: ";
/// What a proposal is.
const PROPOSAL: &str = "Suggested answers, not yet confirmed by the registry.";
/// Where no moment is known.
const NO_TIME: &str =
    "1970-01-01T00:00:00Z is a placeholder for an unknown time, because this format requires one.";
/// Why there is no assessment plan.
pub const NO_PLAN: &str =
    "An assessment without an assessment plan. The reference names the framework.";
/// The name of the role.
pub const ASSESSOR: &str = "Assessor";
/// About the criteria that have a finding.
pub const REVIEWED: &str = "Criteria answered Met, Partly met or Not met.";
/// The same, where there are none.
pub const NONE_REVIEWED: &str =
    "No criterion is answered Met, Partly met or Not met, so all are excluded.";
/// Before the criteria that do not apply.
pub const WITHOUT_FINDING: &str = "Not applicable, so without a finding: ";
/// Before the note of a plan.
pub const PLAN_NOTE: &str = "Planned:";
/// Beside the status of a criterion that is met in part.
pub const PARTIALLY: &str = "Partly met";

/// What was done to come to an answer.
pub fn step(source: Source) -> &'static str {
    match source {
        Source::Own => "Manual self-assessment",
        Source::Public => "Manual reading of public statements",
    }
}

/// About whoever answered.
pub fn answered_in(source: Source) -> &'static str {
    match source {
        Source::Own => "Completed the Plumbline questionnaire for the registry.",
        Source::Public => {
            "Completed the Plumbline questionnaire from public statements, not for the registry."
        }
    }
}

/// The answer as a sentence.
pub fn answer(mark: Mark) -> &'static str {
    match mark {
        Mark::Met => "Met.",
        Mark::Partial => "Partly met.",
        Mark::NotMet => "Not met.",
        Mark::Unknown => "Answered Don’t know.",
        Mark::None => "Not answered.",
        Mark::NotApplicable => "Not applicable.",
        Mark::ReasonMissing => scorecard::REASON_MISSING,
        Mark::Withheld => NOT_HERE,
    }
}

/// `Checks ticked: one; another.`
pub fn checks(texts: &[&str]) -> String {
    [CHECKS, &texts.join("; "), "."].concat()
}

/// What the whole file is and is not: the claim, the day, the kind of copy, the credit.
///
/// `typed` makes a name harmless where the format reads markup.
pub fn claims(assessment: &Assessment, time_known: bool, typed: fn(&str) -> String) -> Vec<String> {
    let mut out = vec![[&scorecard::claim(assessment, typed), "."].concat()];
    if let Some(date) = assessment.date() {
        out.push([report_words::DATE, ": ", &date_words(date), "."].concat());
    }
    out.push(
        [
            formats::STATE,
            ": ",
            &digest(assessment),
            formats::STATE_FOR,
            ".",
        ]
        .concat(),
    );
    if !time_known {
        out.push(NO_TIME.to_owned());
    }
    if assessment.kind == Kind::Proposal {
        out.push(PROPOSAL.to_owned());
    }
    if let Some(left_out) = scorecard::left_out(assessment) {
        out.push([report_words::COPY, ": ", &left_out, "."].concat());
    }
    out.push(credit());
    out
}

/// Who wrote the framework, and under which licence.
fn credit() -> String {
    [
        &scorecard::framework_words(),
        CREDITS_BY,
        LICENCE,
        " (",
        LICENCE_URL,
        "). The Plumbline project wrote the questions. The published framework takes precedence.",
    ]
    .concat()
}

/// How each track stands, and which answers contradict each other.
pub fn standings(report: &Report) -> Vec<String> {
    let mut out = Vec::new();
    for track in &report.tracks {
        let mut says = [track.track.title, ": ", &standing::in_full(track)].concat();
        if track.score.anyway {
            says.push(' ');
            says.push_str(scorecard::ANYWAY);
        }
        if let Some(level) = report.assessment.plan.targets.get(track.track.id) {
            says.push_str(" Planned: level ");
            says.push_str(&level.number().to_string());
            says.push('.');
        }
        out.push(says);
    }
    for pair in &report.contradictions {
        let mark = report.assessment.answers.get(pair.weaker).mark();
        out.push(scorecard::contradiction(*pair, mark));
    }
    out
}

/// What the team intends, in one line but for the breaks of its note.
pub fn planned(item: &PlanItem) -> String {
    let one = |(field, value): (PlanField, PlanValue)| {
        let (within, word) = (names(field).within, value.as_str());
        let space = if within.is_empty() { "" } else { " " };
        (!word.trim().is_empty()).then(|| [within, space, word].concat())
    };
    let said: Vec<_> = item.values().filter_map(one).collect();
    ["Planned: ", &said.join("; ")].concat()
}
