//! The files say what the catalogue says, once for each criterion, and stay what they are.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::framework_files;

fn source() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask
        .parent()
        .unwrap()
        .join("catalogue/principles-v0.1.json")
}

fn catalogue() -> Value {
    crate::files::read_json(&source()).unwrap()
}

fn files() -> BTreeMap<String, Value> {
    let all = framework_files(&source()).unwrap();
    all.into_iter()
        .map(|(name, text)| {
            assert!(text.ends_with("}\n"), "{name}");
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect()
}

fn array(value: &Value) -> &[Value] {
    value
        .as_array()
        .map_or_else(|| panic!("not a list: {value}"), Vec::as_slice)
}

/// Criteria with the id of their track.
fn criteria(catalogue: &Value) -> Vec<(&Value, &Value)> {
    let tracks = array(&catalogue["tracks"]).iter();
    tracks
        .flat_map(|track| {
            array(&track["criteria"])
                .iter()
                .map(|one| (&track["id"], one))
        })
        .collect()
}

#[test]
fn the_names_stay() {
    let names: Vec<String> = files().into_keys().collect();
    assert_eq!(
        names,
        [
            "pprs-0.1-level-1.oscal-profile.json",
            "pprs-0.1-level-2.oscal-profile.json",
            "pprs-0.1-level-3.oscal-profile.json",
            "pprs-0.1.gemara.json",
            "pprs-0.1.json",
            "pprs-0.1.oscal-catalog.json",
        ]
    );
}

#[test]
fn the_catalogue_itself_is_published_as_it_is() {
    let (name, text) = framework_files(&source()).unwrap().swap_remove(0);
    assert_eq!(name, "pprs-0.1.json");
    assert_eq!(text, std::fs::read_to_string(source()).unwrap());
}

#[test]
fn every_criterion_is_a_gemara_control_that_applies_from_its_level_on() {
    let (catalogue, files) = (catalogue(), files());
    let gemara = &files["pprs-0.1.gemara.json"];
    let controls = array(&gemara["controls"]);
    let criteria = criteria(&catalogue);
    assert_eq!((controls.len(), criteria.len()), (32, 32));
    for (control, (track, criterion)) in controls.iter().zip(criteria) {
        assert_eq!(control["id"], criterion["id"]);
        assert_eq!(control["title"], criterion["title"]);
        assert_eq!(control["objective"], criterion["question"]);
        assert_eq!(control["group"], *track);
        let requirement = &control["assessment-requirements"][0];
        assert_eq!(
            requirement["id"],
            format!("{}.01", criterion["id"].as_str().unwrap())
        );
        let all = ["level-1", "level-2", "level-3"];
        let below = usize::try_from(criterion["level"].as_u64().unwrap()).unwrap() - 1;
        assert_eq!(requirement["applicability"], json!(all[below..]));
        for check in array(&criterion["required"]) {
            let says = requirement["text"].as_str().unwrap();
            assert!(says.contains(check["text"].as_str().unwrap()), "{says}");
        }
    }
    let levels = array(&gemara["metadata"]["applicability-groups"]);
    let levels: Vec<&Value> = levels.iter().map(|level| &level["id"]).collect();
    assert_eq!(levels, ["level-0", "level-1", "level-2", "level-3"]);
    assert_eq!(array(&gemara["groups"]).len(), 4);
}

#[test]
fn every_criterion_is_an_oscal_control_with_a_statement_and_an_objective() {
    let (catalogue, files) = (catalogue(), files());
    let groups = array(&files["pprs-0.1.oscal-catalog.json"]["catalog"]["groups"]);
    let controls: Vec<&Value> = groups
        .iter()
        .flat_map(|group| array(&group["controls"]))
        .collect();
    let criteria = criteria(&catalogue);
    assert_eq!((groups.len(), controls.len()), (4, 32));
    let mut ids = BTreeSet::new();
    for (control, (_, criterion)) in controls.iter().zip(criteria) {
        let id = criterion["id"].as_str().unwrap();
        assert_eq!(control["id"], id);
        assert_eq!(control["props"][0]["value"], criterion["code"]);
        let level = criterion["level"].to_string();
        assert_eq!(control["props"][1]["value"], level);
        let (statement, objective) = (&control["parts"][0], &control["parts"][1]);
        assert_eq!(statement["prose"], criterion["question"]);
        assert_eq!(objective["id"], format!("{id}_obj"));
        assert_eq!(objective["links"][0]["href"], format!("#{id}_smt"));
        let items = array(&statement["parts"]);
        assert_eq!(items.len(), array(&criterion["required"]).len());
        let parts = items.iter().chain([*control, statement, objective]);
        for part in parts {
            assert!(ids.insert(part["id"].as_str().unwrap()), "{}", part["id"]);
        }
    }
}

#[test]
fn each_profile_takes_in_the_levels_below() {
    let (catalogue, files) = (catalogue(), files());
    let mut uuids = BTreeSet::new();
    for (level, wanted) in [(1, 10), (2, 20), (3, 32)] {
        let profile = &files[&format!("pprs-0.1-level-{level}.oscal-profile.json")]["profile"];
        let import = &profile["imports"][0];
        assert!(files.contains_key(import["href"].as_str().unwrap()));
        let expected: Vec<&Value> = criteria(&catalogue)
            .into_iter()
            .filter(|(_, one)| one["level"].as_u64().unwrap() <= level)
            .map(|(_, one)| &one["id"])
            .collect();
        assert_eq!(expected.len(), wanted);
        assert_eq!(import["include-controls"][0]["with-ids"], json!(expected));
        uuids.insert(profile["uuid"].as_str().unwrap());
    }
    uuids.insert(
        files["pprs-0.1.oscal-catalog.json"]["catalog"]["uuid"]
            .as_str()
            .unwrap(),
    );
    assert_eq!(uuids.len(), 4);
}

#[test]
fn every_file_credits_the_framework_and_says_whose_the_words_are() {
    for (name, text) in framework_files(&source()).unwrap() {
        assert!(text.contains("CC BY 4.0"), "{name}");
        assert!(
            text.contains("https://creativecommons.org/licenses/by/4.0/"),
            "{name}"
        );
        assert!(text.contains("not reviewed or endorsed"), "{name}");
        assert!(text.contains("the framework takes precedence"), "{name}");
    }
}
