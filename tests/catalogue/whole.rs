//! The catalogue is whole and refers only to what exists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use plumbline::domain::assessment::Status;
use plumbline::domain::catalogue::examples;
use serde_json::Value;

use super::{list, read, text};

/// How many criteria each level of each track has in the published text.
const SHAPE: [(&str, [usize; 3]); 4] = [
    ("authn", [5, 4, 3]),
    ("authz", [2, 1, 3]),
    ("general", [2, 4, 3]),
    ("cli", [1, 1, 3]),
];

/// Ticked checks of one criterion are kept as the bits of one byte.
const MOST_CHECKS: usize = 8;

fn catalogue() -> Value {
    read("principles-v0.1.json")
}

fn texts(value: &Value) -> BTreeSet<&str> {
    list(value).iter().map(text).collect()
}

/// Every criterion with its track, in order.
fn all(catalogue: &Value) -> Vec<(&Value, &Value)> {
    let mut found = Vec::new();
    for track in list(&catalogue["tracks"]) {
        found.extend(list(&track["criteria"]).iter().map(|one| (track, one)));
    }
    found
}

/// What each criterion lists under a key.
fn edges<'a>(catalogue: &'a Value, key: &str) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    all(catalogue)
        .iter()
        .map(|(_, one)| (text(&one["id"]), texts(&one[key])))
        .collect()
}

fn is_slug(id: &str) -> bool {
    let fits = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-';
    id.starts_with(|one: char| one.is_ascii_lowercase())
        && !id.ends_with('-')
        && id.chars().all(fits)
}

#[test]
fn there_are_32_criteria_in_the_published_shape() {
    let catalogue = catalogue();
    assert_eq!(all(&catalogue).len(), 32);
    let levels = |track: &Value| {
        [1, 2, 3].map(|level| {
            list(&track["criteria"])
                .iter()
                .filter(|one| one["level"] == level)
                .count()
        })
    };
    let shape: Vec<_> = list(&catalogue["tracks"])
        .iter()
        .map(|track| (text(&track["id"]), levels(track)))
        .collect();
    assert_eq!(shape, SHAPE);
}

#[test]
fn ids_are_unique_and_codes_name_track_level_and_place() {
    let catalogue = catalogue();
    let mut ids = BTreeSet::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (track, one) in all(&catalogue) {
        let id = text(&one["id"]);
        assert!(
            is_slug(id) && id.starts_with(&format!("{}-", text(&track["id"]))),
            "{id}"
        );
        assert!(ids.insert(id), "{id} twice");
        let group = format!("{}{}", text(&track["code"]), one["level"]);
        let place = places.entry(group.clone()).or_default();
        *place += 1;
        assert_eq!(text(&one["code"]), format!("{group}.{place}"), "{id}");
    }
    let levels: Vec<_> = all(&catalogue)
        .iter()
        .map(|(track, one)| (text(&track["id"]), one["level"].as_u64()))
        .collect();
    for track in SHAPE.map(|(id, _)| id) {
        let own = levels
            .iter()
            .filter(|(id, _)| *id == track)
            .map(|(_, level)| *level);
        assert!(own.is_sorted(), "{track} is not in the order of levels");
    }
}

#[test]
fn checks_are_few_and_their_ids_unique() {
    for (_, one) in all(&catalogue()) {
        let checks = list(&one["required"]);
        let id = &one["id"];
        assert!((1..=MOST_CHECKS).contains(&checks.len()), "{id}");
        let names: BTreeSet<&str> = checks.iter().map(|check| text(&check["id"])).collect();
        assert_eq!(names.len(), checks.len(), "{id}");
        assert!(names.iter().all(|name| is_slug(name)), "{id}");
        let hard = checks.iter().filter(|check| check["soft"] != true).count();
        assert!(hard > 0, "{id} demands nothing");
        // "The first two of these" are what met needs.
        let soft = |check: &Value| check["soft"] == true;
        assert!(
            checks.is_sorted_by_key(soft),
            "{id}: advice follows what is needed"
        );
        assert!(one["any_of"] == false || hard > 1, "{id} offers one of one");
    }
}

#[test]
fn references_resolve_and_never_point_back() {
    let catalogue = catalogue();
    let ids: BTreeSet<&str> = all(&catalogue)
        .iter()
        .map(|(_, one)| text(&one["id"]))
        .collect();
    for key in ["implies", "suggests", "depends_on"] {
        for (id, targets) in edges(&catalogue, key) {
            assert!(targets.is_subset(&ids), "{id} {key} {targets:?}");
            assert!(!targets.contains(id), "{id} {key} itself");
        }
    }
    let threats: Vec<&str> = list(&catalogue["threats"])
        .iter()
        .map(|one| text(&one["id"]))
        .collect();
    let known: BTreeSet<&str> = threats.iter().copied().collect();
    assert_eq!(known.len(), threats.len());
    let named: BTreeSet<&str> = edges(&catalogue, "threats")
        .into_values()
        .flatten()
        .collect();
    assert_eq!(named, known, "threats named and threats described");
}

#[test]
fn no_order_of_work_runs_in_a_circle() {
    for key in ["depends_on", "implies"] {
        let catalogue = catalogue();
        let mut open = edges(&catalogue, key);
        while !open.is_empty() {
            let waiting: BTreeSet<&str> = open.keys().copied().collect();
            let before = open.len();
            open.retain(|_, targets| !targets.is_disjoint(&waiting));
            assert!(open.len() < before, "{key} runs in a circle: {waiting:?}");
        }
    }
}

#[test]
fn implies_is_complete_and_leads_to_weaker_criteria() {
    let catalogue = catalogue();
    let implies = edges(&catalogue, "implies");
    let level = |id: &str| {
        let of = all(&catalogue)
            .into_iter()
            .find(|(_, one)| one["id"] == id)
            .unwrap();
        (
            text(&of.0["id"]).to_owned(),
            of.1["level"].as_u64().unwrap(),
        )
    };
    let mut count = 0;
    for (id, weaker) in &implies {
        for one in weaker {
            count += 1;
            assert!(
                implies[one].is_subset(weaker),
                "{id} implies {one}, but not all of its own"
            );
            assert!(level(one).1 <= level(id).1, "{id} implies the higher {one}");
        }
    }
    assert!(count > 0);
}

#[test]
fn every_address_is_https_with_a_host() {
    let mut count = 0;
    let mut check = |place: &str, address: &str| {
        count += 1;
        let host = address
            .strip_prefix("https://")
            .and_then(|rest| rest.split(['/', '#', '?']).next());
        let host = host.unwrap_or_else(|| panic!("{place}: {address}"));
        let fits = |one: char| one.is_ascii_alphanumeric() || matches!(one, '.' | '-');
        assert!(
            host.contains('.') && host.chars().all(fits),
            "{place}: {address}"
        );
        assert!(!address.contains(char::is_whitespace), "{place}: {address}");
    };
    let mut names = vec!["principles-v0.1.json".to_owned(), "funding.json".to_owned()];
    names.extend(example_files());
    for name in names {
        visit(&read(&name), "", &mut |key, value| {
            if matches!(key, "url" | "urls" | "anchor") {
                check(&name, value);
            } else {
                let words = value.split_whitespace().filter(|word| word.contains("://"));
                words.for_each(|word| check(&name, word));
            }
        });
    }
    assert!(count > 200, "only {count} addresses found");
}

/// Calls back with every text and the key that it stands under.
fn visit(value: &Value, key: &str, each: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => each(key, text),
        Value::Array(list) => list.iter().for_each(|one| visit(one, key, each)),
        Value::Object(map) => map.iter().for_each(|(key, one)| visit(one, key, each)),
        _ => {}
    }
}

fn example_files() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/examples");
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let mut found: Vec<String> = names
        .map(|name| format!("examples/{}", name.to_str().unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn examples_answer_criteria_that_exist() {
    let catalogue = catalogue();
    let ids: BTreeSet<&str> = all(&catalogue)
        .iter()
        .map(|(_, one)| text(&one["id"]))
        .collect();
    let files = example_files();
    for file in &files {
        let example = read(file);
        let answers = example["answers"].as_object().unwrap();
        assert!(!answers.is_empty(), "{file}");
        for (id, answer) in answers {
            assert!(ids.contains(id.as_str()), "{file}: {id}");
            let status = text(&answer["status"]);
            assert!(Status::parse(status).is_some(), "{file}: {id}: {status}");
        }
    }
    let mut listed: Vec<String> = examples()
        .iter()
        .map(|one| format!("examples/{}.json", one.id))
        .collect();
    listed.sort();
    assert_eq!(listed, files);
}
