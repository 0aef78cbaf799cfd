//! The examples: read as the build bundles them, and scored.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod common;

use std::fs;
use std::path::Path;

use common::bundle;
use plumbline::domain::assessment::Mark;
use plumbline::domain::catalogue::TrackId;
use plumbline::domain::scoring::{TrackResult, score};
use plumbline::formats::example::Examples;
use plumbline::formats::report::Report;
use plumbline::formats::{example, file};
use serde_json::{Value, json};

/// Breaks one thing in a bundle.
type Harm = fn(&mut Value);

fn read() -> Examples {
    example::read(&bundle().to_string()).expect("the bundle is readable")
}

/// The folder that a host may copy is one that the page reads.
#[test]
fn the_example_of_a_folder_of_reports_is_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples/reports");
    let list = fs::read_to_string(folder.join("index.json")).unwrap();
    let names: Vec<String> = serde_json::from_str(&list).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), names.len() + 2);
    for name in names {
        let text = fs::read_to_string(folder.join(&name)).unwrap();
        assert!(file::read(&text).is_ok(), "{name}");
    }
}

/// Level and possible level of the four tracks, as in `0/1(2)/-/3`.
fn levels(all: &Examples, id: &str) -> String {
    let scores = score(&all.get(id).unwrap().assessment);
    let words = TrackId::ALL.map(|track| match scores.get(track).standing {
        TrackResult::Level { level, possible } if level == possible => level.to_string(),
        TrackResult::Level { level, possible } => format!("{level}({possible})"),
        _ => "-".to_owned(),
    });
    words.join("/")
}

#[test]
fn the_eleven_survey_answers_give_the_stated_levels() {
    let all = read();
    let stated = [
        ("apache-maven", "-/-/0/1"),
        ("dart", "0/0/0/0(1)"),
        ("gradle", "0/0/0/1"),
        ("opam", "-/-/0/1"),
        ("rubygems", "0/0(3)/0/0(1)"),
    ];
    for (id, expected) in stated {
        assert_eq!(levels(&all, id), expected, "{id}");
    }
    let vectors: Vec<Value> = serde_json::from_str(include_str!("vectors/scoring.json")).unwrap();
    let mut compared = 0;
    for vector in &vectors {
        let name = vector["name"].as_str().unwrap();
        let Some(id) = name.strip_prefix("survey 2022: ") else {
            continue;
        };
        let Some(example) = all.get(id) else {
            continue;
        };
        assert_eq!(
            score(&example.assessment),
            score(&common::assessment_of(vector)),
            "{id}"
        );
        let expected = TrackId::ALL.map(|track| {
            let expect = &vector["expect"][track.slug()];
            match (expect["level"].as_u64(), expect["possible"].as_u64()) {
                (Some(level), Some(possible)) if level == possible => level.to_string(),
                (Some(level), Some(possible)) => format!("{level}({possible})"),
                _ => "-".to_owned(),
            }
        });
        assert_eq!(levels(&all, id), expected.join("/"), "{id}");
        compared += 1;
    }
    assert_eq!(compared, 6);
}

#[test]
fn every_survey_answer_states_its_source_and_what_it_covers() {
    let all = read();
    let surveys: Vec<_> = all.iter().filter_map(|one| one.survey.as_ref()).collect();
    assert_eq!(surveys.len(), 11);
    for survey in surveys {
        assert_eq!(survey.as_of, "2022-12");
        assert!((13..=15).contains(&survey.covered), "{}", survey.covered);
        assert!(survey.disclaimer.contains("endorse"));
        assert!(survey.source_url.starts_with("https://"));
    }
    assert_eq!(
        all.get("pypi").unwrap().survey.as_ref().unwrap().covered,
        14
    );
}

#[test]
fn the_made_up_registry_is_complete_and_without_contradiction() {
    let all = read();
    assert_eq!(levels(&all, "example-registry"), "1(2)/2/1/1");
    let example = all.get("example-registry").unwrap();
    assert!(example.survey.is_none());
    let report = Report::of(&example.assessment);
    assert_eq!(report.contradictions, []);
    let open: Vec<_> = report
        .lines()
        .filter(|line| line.mark == Mark::None)
        .map(|line| line.criterion.code)
        .collect();
    assert_eq!(open, ["AN2.1", "AN2.4"]);
    let hosts = report.lines().flat_map(|line| &line.answer.evidence);
    for piece in hosts {
        assert_eq!(piece.url.host(), "registry.example");
    }
}

#[test]
fn a_bundle_with_any_fault_is_refused_whole() {
    let good = bundle();
    assert!(example::read(&good.to_string()).is_some());
    let mutations: [(&str, Harm); 6] = [
        ("no id", |all| {
            all[1].as_object_mut().unwrap().remove("id");
        }),
        ("no data", |all| {
            all[1].as_object_mut().unwrap().remove("data");
        }),
        ("unknown criterion", |all| {
            all[1]["data"]["answers"]["authn-nothing"] = json!({"status": "met"});
        }),
        ("unknown status", |all| {
            let answers = all[1]["data"]["answers"].as_object_mut().unwrap();
            answers.values_mut().next().unwrap()["status"] = json!("perhaps");
        }),
        ("no source", |all| {
            all[1]["data"].as_object_mut().unwrap().remove("source");
        }),
        ("the made-up one is not ours", |all| {
            all[0]["data"]["format"] = json!("other");
        }),
    ];
    for (name, mutations) in mutations {
        let mut bad = good.clone();
        mutations(&mut bad);
        assert_eq!(example::read(&bad.to_string()), None, "{name}");
    }
    for text in ["", "{}", "[]", "null", "[1]"] {
        assert_eq!(example::read(text), None, "{text}");
    }
}
