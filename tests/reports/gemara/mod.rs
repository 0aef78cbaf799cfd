//! The Gemara log: closed, complete, and no better than the answers.

mod carried;
mod shape;

use plumbline::domain::assessment::{Assessment, Reason, Status};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::report::{Report, gemara};
use serde_json::Value;

use crate::inputs::{fictional, id};
use crate::interop::{answered, one_answer, without};

fn log(assessment: &Assessment) -> Value {
    serde_json::from_str(&gemara(&Report::of(assessment))).unwrap()
}

fn of<'a>(log: &'a Value, slug: &str) -> &'a Value {
    let mut all = log["evaluations"].as_array().unwrap().iter();
    all.find(|one| one["control"]["entry-id"] == slug).unwrap()
}

#[test]
fn each_answer_has_the_result_that_the_format_agrees_on() {
    for (status, result, says, whole) in [
        (Status::Met, "Passed", "Met.", "Needs Review"),
        (Status::Partial, "Failed", "Partly met.", "Failed"),
        (Status::NotMet, "Failed", "Not met.", "Failed"),
        (Status::Unknown, "Not Run", "Answered Don’t know", "Not Run"),
        // Without a reason it counts as not answered.
        (
            Status::NotApplicable,
            "Not Run",
            "No reason given",
            "Not Run",
        ),
    ] {
        let log = log(&one_answer("cli-sbom", status));
        let one = of(&log, "cli-sbom");
        assert_eq!(one["result"], result);
        let message = one["assessment-logs"][0]["message"].as_str().unwrap();
        assert!(message.starts_with(says), "{message}");
        assert_eq!(one["assessment-logs"][0]["start"], "2026-11-20T00:00:00Z");
        let run = u64::from(result != "Not Run");
        assert_eq!(one["assessment-logs"][0]["steps-executed"], run);
        assert_eq!(log["result"], whole, "with 31 open ones");
    }
    assert_eq!(log(&answered(Status::Met))["result"], "Passed");
    assert_eq!(log(&Assessment::default())["result"], "Not Run");
    let mut none = answered(Status::NotApplicable);
    for id in CriterionId::all() {
        none.answers.get_mut(id).reason = Reason::Withheld;
    }
    let none = log(&none);
    assert_eq!(none["result"], "Not Applicable");
    assert_eq!(of(&none, "cli-sbom")["result"], "Not Applicable");
}

#[test]
fn what_a_copy_leaves_out_is_unknown_and_never_passed() {
    let met = answered(Status::Met);
    let mut gap = met.clone();
    gap.answers.get_mut(id("cli-sbom")).status = Some(Status::NotMet);
    let copy = copy_for(
        &gap,
        &Choice {
            open: false,
            ..Choice::default()
        },
    );
    let log_of_copy = log(&copy);
    assert_eq!(of(&log_of_copy, "cli-sbom")["result"], "Unknown");
    assert_eq!(
        of(&log_of_copy, "cli-sbom")["assessment-logs"][0]["steps-executed"],
        0
    );
    assert_eq!(log_of_copy["result"], "Unknown");
    let log_of_track = log(&without(TrackId::Cli, &met));
    assert_eq!(of(&log_of_track, "cli-sbom")["result"], "Unknown");
    let says = log_of_track["metadata"]["description"].as_str().unwrap();
    assert!(
        says.contains("The author did not include this track."),
        "{says}"
    );
}

#[test]
fn the_log_says_what_it_is_and_is_not() {
    let log = log(&fictional());
    let says = log["metadata"]["description"].as_str().unwrap();
    for part in [
        "Self-assessed, not verified, not endorsed.",
        "Assessed on: 20 November 2026.",
        "Principles for Package Repository Security v0.1, by the OpenSSF",
        "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)",
        "Authentication: level 1, level 2 possible",
    ] {
        assert!(says.contains(part), "{part}: {says}");
    }
    assert_eq!(log["metadata"]["mapping-references"][0]["version"], "0.1");
    let empty = self::log(&Assessment::default());
    assert_eq!(empty["metadata"].get("date"), None);
    let says = empty["metadata"]["description"].as_str().unwrap();
    assert!(
        says.contains("1970-01-01T00:00:00Z is a placeholder for an unknown time"),
        "{says}"
    );
}
