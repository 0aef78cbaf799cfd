//! What a log of ours may hold, by the rules of Gemara and by our own.

use std::collections::BTreeSet;

use plumbline::domain::catalogue::CriterionId;
use serde_json::Value;

use crate::interop::shape;
use crate::interop::shape::{Shape, is_moment};

const SHAPE: &Shape = &[
    ("", &["metadata", "target", "result", "evaluations"], &[]),
    (
        "/metadata",
        &[
            "id",
            "type",
            "gemara-version",
            "version",
            "description",
            "author",
            "mapping-references",
        ],
        &["date"],
    ),
    (
        "/metadata/author",
        &["id", "name", "type", "description"],
        &[],
    ),
    (
        "/metadata/mapping-references",
        &["id", "title", "version", "url"],
        &[],
    ),
    ("/target", &["id", "name", "type"], &["uri", "description"]),
    (
        "/evaluations",
        &["name", "result", "message", "control", "assessment-logs"],
        &[],
    ),
    ("/evaluations/control", &["reference-id", "entry-id"], &[]),
    (
        "/evaluations/assessment-logs",
        &[
            "requirement",
            "description",
            "result",
            "message",
            "applicability",
            "steps",
            "steps-executed",
            "start",
        ],
        &["evidence", "recommendation"],
    ),
    (
        "/evaluations/assessment-logs/requirement",
        &["reference-id", "entry-id"],
        &[],
    ),
    (
        "/evaluations/assessment-logs/evidence",
        &["id", "type", "collected-at", "payload"],
        &["description"],
    ),
    (
        "/evaluations/assessment-logs/evidence/payload",
        &["url"],
        &[],
    ),
];

/// What is wrong with a log, by Gemara's rules and ours.
pub(crate) fn faults_of(log: &Value) -> Vec<String> {
    let mut found = shape::faults(log, SHAPE);
    let mut evidence = BTreeSet::new();
    for (path, text) in shape::texts(log) {
        let key = path.rsplit('/').next().unwrap();
        let fits = match path.as_str() {
            "/metadata/type" => text == "EvaluationLog",
            "/metadata/author/type" => text == "Software Assisted",
            "/target/uri" | "/metadata/mapping-references/url" => {
                text.starts_with("http")
                    && !text.contains(char::is_whitespace)
                    && !text.starts_with("HTTP")
            }
            "/evaluations/assessment-logs/evidence/id" => evidence.insert(text.clone()),
            _ => match key {
                "result" => RESULTS.contains(&text.as_str()),
                "date" | "start" | "collected-at" => is_moment(&text),
                "reference-id" => text == "pprs",
                _ => true,
            },
        };
        if !fits {
            found.push(format!("{path}: {text}"));
        }
    }
    let evaluations = log["evaluations"].as_array().map_or(&[][..], Vec::as_slice);
    let names: Vec<&str> = evaluations
        .iter()
        .filter_map(|one| one["control"]["entry-id"].as_str())
        .collect();
    if names
        != CriterionId::all()
            .map(|id| id.get().slug)
            .collect::<Vec<_>>()
    {
        found.push("not the 32 criteria in order".to_owned());
    }
    for (one, id) in evaluations.iter().zip(CriterionId::all()) {
        let levels: Vec<_> = (id.get().level.number()..=3)
            .map(|level| format!("level-{level}"))
            .collect();
        if one["assessment-logs"][0]["applicability"] != Value::from(levels) {
            found.push(format!("{}: not the levels from its own on", id.get().slug));
        }
        let log = &one["assessment-logs"][0];
        let requirement = log["requirement"]["entry-id"].as_str().unwrap_or_default();
        if Some(requirement)
            != one["control"]["entry-id"]
                .as_str()
                .map(|id| format!("{id}.01"))
                .as_deref()
            || log["result"] != one["result"]
        {
            found.push(format!(
                "{requirement}: the log is not that of the evaluation"
            ));
        }
    }
    found
}

const RESULTS: [&str; 6] = [
    "Passed",
    "Failed",
    "Not Applicable",
    "Not Run",
    "Needs Review",
    "Unknown",
];
