//! Every document is closed, harmless as Markdown, and carries everything that was said.

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::formats::report::Report;
use proptest::prelude::proptest;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

use super::shape::faults_of;
use super::{observation, prop, result, results};
use crate::common::arbitrary::assessments;
use crate::inputs::{complete, fictional};
use crate::interop::{cases, each_is_found, inputs};

/// The words of a Markdown text, or what in it is more than words.
pub(super) fn read(markdown: &str) -> Result<String, String> {
    let mut words = String::new();
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Start(Tag::Paragraph) | Event::SoftBreak => words.push(' '),
            Event::End(_) => {}
            other => return Err(format!("{other:?} in {markdown}")),
        }
    }
    Ok(squeezed(&words))
}

fn squeezed(text: &str) -> String {
    text.replace('\u{200b}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Everything that is more than words in a Markdown text of the document.
fn markup(document: &Value) -> Vec<String> {
    let is_markdown = |path: &str| {
        ["title", "description", "remarks"]
            .iter()
            .any(|key| path.ends_with(key))
    };
    let texts = crate::interop::shape::texts(document).into_iter();
    let texts = texts.filter(|(path, _)| is_markdown(path));
    texts.filter_map(|(_, text)| read(&text).err()).collect()
}

/// Everything that was said beside the answers and is not in the document.
fn missing(assessment: &Assessment, document: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    let mut want = |place: &str, found: &str, text: &str| {
        if !found.contains(&squeezed(text)) {
            missing.push(format!("{place}: {text:?} in {found:?}"));
        }
    };
    let words = |value: &Value| {
        value
            .as_str()
            .map(|text| read(text).unwrap())
            .unwrap_or_default()
    };
    let repository = &assessment.repository;
    let item = &result(document)["local-definitions"]["inventory-items"][0];
    want(
        "name",
        &words(&item["description"]),
        repository.name.as_str(),
    );
    want(
        "tools",
        &squeezed(&prop(item, "tools").join(" ")),
        repository.tools.as_str(),
    );
    let party = &document["assessment-results"]["metadata"]["parties"][0]["name"];
    want(
        "assessor",
        &squeezed(party.as_str().unwrap_or_default()),
        assessment.assessor.as_str(),
    );
    for line in Report::of(assessment).lines() {
        let slug = line.criterion.slug;
        let (answer, plan) = (line.answer, assessment.plan.items.get(line.criterion.id));
        let nothing = Value::Null;
        let one = observation(document, slug).unwrap_or(&nothing);
        want(slug, &words(&one["description"]), answer.note.as_str());
        if answer.status == Some(Status::NotApplicable) && answer.reason.counts() {
            want(slug, &words(&one["description"]), answer.reason.text());
        }
        for (place, piece) in answer.evidence.iter().enumerate() {
            let written = &one["relevant-evidence"][place];
            want(slug, &words(&written["description"]), piece.title.as_str());
            want(
                slug,
                &prop(written, "address").join(" "),
                piece.url.as_str(),
            );
        }
        want(slug, &words(&one["remarks"]), plan.note.as_str());
        want(
            slug,
            &squeezed(&prop(one, "plan-owner").join(" ")),
            plan.owner.as_str(),
        );
        let address = plan.url.as_ref().map_or("", |url| url.as_str());
        want(slug, &prop(one, "plan-address").join(" "), address);
        let due = plan.due.as_ref().map_or("", |due| due.as_str());
        want(slug, &prop(one, "plan-due").join(" "), due);
        let checks: Vec<&str> = answer.checks.ids(line.criterion).collect();
        want(slug, &prop(one, "check").join(" "), &checks.join(" "));
    }
    missing
}

#[test]
fn every_document_is_closed_harmless_and_carries_everything_that_was_said() {
    let inputs = inputs();
    for (name, assessment) in &inputs {
        let document = results(assessment);
        assert_eq!(faults_of(&document), [""; 0], "{name}");
        assert_eq!(markup(&document), [""; 0], "{name}");
        assert_eq!(missing(assessment, &document), [""; 0], "{name}");
    }
    println!("{} documents", inputs.len());
}

#[test]
fn every_fault_is_found() {
    each_is_found("oscal", &results(&complete()), faults_of);
}

#[test]
fn markup_would_be_found() {
    let mut document = results(&fictional());
    document["assessment-results"]["metadata"]["remarks"] =
        "<b>x</b> [a](https://b.example)".into();
    assert_eq!(markup(&document).len(), 1);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_assessment_makes_a_closed_document(assessment in assessments()) {
        let document = results(&assessment);
        assert_eq!(faults_of(&document), [""; 0]);
        assert_eq!(markup(&document), [""; 0]);
        assert_eq!(missing(&assessment, &document), [""; 0]);
    }
}
