//! The report as a Gemara `EvaluationLog`, in JSON (<https://gemara.openssf.org>).
//!
//! Fields and rules: `EvaluationLog` of Gemara 1.0.0 to 1.5.0, whose `v1` changes only by addition.
//! Its texts are plain, so what was typed stands in them as it is.

mod evaluation;
mod head;

use crate::domain::assessment::Mark;
use crate::domain::catalogue::Criterion;
use crate::domain::scoring::TrackResult;
use crate::formats::json::Writer;
use crate::formats::report::{Line, Report, TrackReport, moment};
use crate::formats::words::{interop as words, scorecard};

const PASSED: &str = "Passed";
const FAILED: &str = "Failed";
const NOT_APPLICABLE: &str = "Not Applicable";
const NOT_RUN: &str = "Not Run";
const UNKNOWN: &str = "Unknown";

/// Writes the report as a Gemara `EvaluationLog`, with one evaluation for each
/// of the 32 criteria; `entry-id` is the criterion's id in the files of the
/// catalogue.
pub fn gemara(report: &Report) -> String {
    let about = report.assessment;
    // `start` is required: up to 1.4 everywhere, since then where something was answered.
    let moment = moment::made(about).unwrap_or_else(|| moment::NOT_KNOWN.to_owned());
    let mut out = Writer::new(true);
    out.open('{');
    head::metadata(&mut out, report);
    head::target(&mut out, about);
    out.text_at("result", overall(report));
    out.open_at("evaluations", '[');
    for (track, criterion) in criteria(report) {
        evaluation::evaluation(&mut out, about, track, criterion, &moment);
    }
    out.close(']');
    out.close('}');
    let mut text = out.finish();
    text.push('\n');
    text
}

fn criteria<'a>(
    report: &'a Report<'a>,
) -> impl Iterator<Item = (&'a TrackReport<'a>, &'static Criterion)> {
    let of = |track: &'a TrackReport<'a>| {
        let all = track.track.criteria().iter();
        all.map(move |criterion| (track, criterion))
    };
    report.tracks.iter().flat_map(of)
}

/// The one result that the format demands for the whole.
///
/// As Gemara's own programs add up, but that they pass over *Not Run*: a log
/// in which something is not answered would read as passed.
fn overall(report: &Report) -> &'static str {
    let results: Vec<_> = criteria(report)
        .map(|(track, criterion)| outcome(track, line(track, criterion)).0)
        .collect();
    let has = |result| results.contains(&result);
    match () {
        () if has(FAILED) => FAILED,
        () if has(UNKNOWN) => UNKNOWN,
        () if has(NOT_RUN) && has(PASSED) => "Needs Review",
        () if has(NOT_RUN) => NOT_RUN,
        () if has(PASSED) => PASSED,
        () => NOT_APPLICABLE,
    }
}

fn line<'a>(track: &'a TrackReport<'a>, criterion: &Criterion) -> Option<&'a Line<'a>> {
    let mut lines = track.lines.iter();
    lines.find(|line| line.criterion.id == criterion.id)
}

/// The result of a criterion, and the sentence that says why. What this copy
/// does not carry is unknown to it; *met in part* is not met.
fn outcome(track: &TrackReport, line: Option<&Line>) -> (&'static str, String) {
    let Some(line) = line.filter(|line| line.mark != Mark::Withheld) else {
        return match track.score.standing {
            TrackResult::Excluded(why) => {
                let says = [words::EXCLUDED, scorecard::exclusion(why)].concat();
                (NOT_APPLICABLE, says)
            }
            TrackResult::LeftOut => (
                UNKNOWN,
                scorecard::no_level(TrackResult::LeftOut).1.to_owned(),
            ),
            _ => (UNKNOWN, words::NOT_HERE.to_owned()),
        };
    };
    let result = match line.mark {
        Mark::Met => PASSED,
        Mark::Partial | Mark::NotMet => FAILED,
        Mark::NotApplicable => NOT_APPLICABLE,
        Mark::Unknown | Mark::None | Mark::ReasonMissing | Mark::Withheld => NOT_RUN,
    };
    (result, words::answer(line.mark).to_owned())
}
