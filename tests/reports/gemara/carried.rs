//! Every log is closed and carries everything that was said.

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::formats::report::Report;
use proptest::prelude::proptest;
use serde_json::Value;

use super::shape::faults_of;
use super::{log, of};
use crate::common::arbitrary::assessments;
use crate::inputs::complete;
use crate::interop::{cases, each_is_found, inputs};

/// Everything that was said beside the answers and is not in the log.
fn missing(assessment: &Assessment, log: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    let mut want = |place: &Value, text: &str| {
        let whole = place.to_string();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let quoted = Value::from(line).to_string();
            if !whole.contains(quoted.trim_matches('"')) {
                missing.push(format!("{line} in {whole}"));
            }
        }
    };
    let repository = &assessment.repository;
    want(&log["target"], repository.name.as_str());
    want(&log["target"], repository.tools.as_str());
    want(&log["metadata"]["author"], assessment.assessor.as_str());
    for line in Report::of(assessment).lines() {
        let one = of(log, line.criterion.slug);
        let (answer, plan) = (line.answer, assessment.plan.items.get(line.criterion.id));
        want(one, answer.note.as_str());
        if answer.status == Some(Status::NotApplicable) {
            want(one, answer.reason.text());
        }
        for piece in &answer.evidence {
            want(one, piece.url.as_str());
            want(one, piece.title.as_str());
        }
        let address = plan.url.as_ref().map_or("", |url| url.as_str());
        for text in [plan.note.as_str(), plan.owner.as_str(), address] {
            want(one, text);
        }
        want(one, plan.due.as_ref().map_or("", |due| due.as_str()));
    }
    missing
}

#[test]
fn every_log_is_closed_and_carries_everything_that_was_said() {
    let inputs = inputs();
    for (name, assessment) in &inputs {
        let log = log(assessment);
        assert_eq!(faults_of(&log), [""; 0], "{name}");
        assert_eq!(missing(assessment, &log), [""; 0], "{name}");
    }
    println!("{} logs", inputs.len());
}

#[test]
fn every_fault_is_found() {
    each_is_found("gemara", &log(&complete()), faults_of);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_assessment_makes_a_closed_log(assessment in assessments()) {
        let log = log(&assessment);
        assert_eq!(faults_of(&log), [""; 0]);
        assert_eq!(missing(&assessment, &log), [""; 0]);
    }
}
