//! The OSCAL results: closed, complete, harmless as Markdown, and no better than the answers.

mod carried;
mod claims;
mod shape;

use std::collections::BTreeSet;

use carried::read;
use plumbline::domain::assessment::{Assessment, NOTE, Reason, Status, Text};
use plumbline::formats::report::{Report, oscal};
use serde_json::Value;

use crate::inputs::{complete, id};
use crate::interop::{inputs, one_answer};

fn results(assessment: &Assessment) -> Value {
    serde_json::from_str(&oscal(&Report::of(assessment))).unwrap()
}

fn result(document: &Value) -> &Value {
    &document["assessment-results"]["results"][0]
}

fn list<'a>(document: &'a Value, key: &str) -> &'a [Value] {
    result(document)[key].as_array().map_or(&[], Vec::as_slice)
}

fn prop<'a>(object: &'a Value, name: &str) -> Vec<&'a str> {
    let all = object["props"].as_array().map_or(&[][..], Vec::as_slice);
    let named = all.iter().filter(|one| one["name"] == name);
    named.map(|one| one["value"].as_str().unwrap()).collect()
}

fn observation<'a>(document: &'a Value, slug: &str) -> Option<&'a Value> {
    let mut all = list(document, "observations").iter();
    all.find(|one| prop(one, "control-id") == [slug])
}

fn finding<'a>(document: &'a Value, slug: &str) -> Option<&'a Value> {
    let mut all = list(document, "findings").iter();
    all.find(|one| one["target"]["target-id"] == format!("{slug}_obj"))
}

#[test]
fn each_answer_has_the_finding_that_the_format_agrees_on() {
    for (status, state, reason) in [
        (Status::Met, "satisfied", "pass"),
        (Status::Partial, "not-satisfied", "other"),
        (Status::NotMet, "not-satisfied", "fail"),
    ] {
        let document = results(&one_answer("cli-sbom", status));
        let status_of = &finding(&document, "cli-sbom").unwrap()["target"]["status"];
        assert_eq!(
            (&status_of["state"], &status_of["reason"]),
            (&state.into(), &reason.into())
        );
        let partial = (status == Status::Partial).then_some("Partly met");
        assert_eq!(status_of["remarks"].as_str(), partial);
        let seen = observation(&document, "cli-sbom").unwrap();
        assert_eq!(prop(seen, "answer"), [status.slug()]);
        assert_eq!(seen["collected"], "2026-11-20T00:00:00Z");
        let selection = &result(&document)["reviewed-controls"]["control-selections"][0];
        assert_eq!(selection["include-controls"].as_array().unwrap().len(), 1);
    }
    for status in [Status::Unknown, Status::NotApplicable] {
        let mut one = one_answer("cli-sbom", status);
        one.answers.get_mut(id("cli-sbom")).reason = Reason::Withheld;
        let document = results(&one);
        assert!(finding(&document, "cli-sbom").is_none());
        assert_eq!(
            prop(observation(&document, "cli-sbom").unwrap(), "answer"),
            [status.slug()]
        );
        let remarks = result(&document)["reviewed-controls"]["remarks"].as_str();
        let named = remarks.is_some_and(|text| text.ends_with(": cli-sbom."));
        assert_eq!(named, status == Status::NotApplicable);
    }
}

#[test]
fn an_open_question_is_left_out_unless_something_was_said() {
    let mut one = Assessment::default();
    one.answers.get_mut(id("cli-sbom")).note = Text::typed("Ask Ada.", NOTE);
    let document = results(&one);
    assert_eq!(list(&document, "observations").len(), 1);
    let seen = observation(&document, "cli-sbom").unwrap();
    assert_eq!(prop(seen, "answer"), ["unanswered"]);
    assert!(
        read(seen["description"].as_str().unwrap())
            .unwrap()
            .ends_with("Ask Ada.")
    );
    assert!(list(&document, "findings").is_empty());
}

#[test]
fn ids_differ_with_the_content_and_stay_with_the_thing() {
    let uuids = |one: &Assessment| {
        let document = results(one);
        let uuid = |value: &Value| value["uuid"].as_str().unwrap().to_owned();
        let seen = uuid(observation(&document, "cli-sbom").unwrap());
        [
            uuid(&document["assessment-results"]),
            uuid(result(&document)),
            seen,
        ]
    };
    let one = complete();
    let mut other = one.clone();
    other.answers.get_mut(id("cli-sbom")).note = Text::typed("Another", NOTE);
    let (before, after) = (uuids(&one), uuids(&other));
    assert_eq!(uuids(&one), before);
    assert_ne!(before[0], after[0]);
    assert_ne!(before[1], after[1]);
    assert_eq!(before[2], after[2]);
    let mut own = other;
    own.metadata.id = "another".to_owned();
    assert_ne!(uuids(&own)[2], before[2]);
    let documents: BTreeSet<String> = inputs().iter().map(|(_, one)| uuids_of(one)).collect();
    // Two of the inputs differ in nothing that is written.
    assert!(documents.len() + 2 >= inputs().len());
}

fn uuids_of(one: &Assessment) -> String {
    results(one)["assessment-results"]["uuid"]
        .as_str()
        .unwrap()
        .to_owned()
}
