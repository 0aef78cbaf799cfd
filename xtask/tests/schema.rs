//! The published schemas: that of files says the same as their reader, that of the catalogue holds it.
//!
//! It stands here and not among the product's tests, so that those need not
//! compile a validator. Without its default features it cannot fetch anything.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

fn file(name: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    serde_json::from_str(&fs::read_to_string(root.join(name)).unwrap()).unwrap()
}

fn schema() -> Value {
    file("catalogue/schema/plumbline-assessment-1.json")
}

fn golden() -> Value {
    file("tests/vectors/assessment-1.json")
}

fn validator() -> Validator {
    validator_of(&schema())
}

fn validator_of(schema: &Value) -> Validator {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    let options = options.should_validate_formats(true);
    options.build(schema).unwrap()
}

#[test]
fn the_schema_itself_is_valid() {
    jsonschema::meta::validate(&schema()).unwrap();
}

#[test]
fn the_schema_lists_the_catalogue() {
    let (schema, catalogue) = (schema(), file("catalogue/principles-v0.1.json"));
    let answers = &schema["properties"]["answers"]["properties"];
    let mut criteria = BTreeSet::new();
    for track in catalogue["tracks"].as_array().unwrap() {
        for criterion in track["criteria"].as_array().unwrap() {
            let id = criterion["id"].as_str().unwrap();
            let required = criterion["required"].as_array().unwrap();
            let checks: Vec<&Value> = required.iter().map(|check| &check["id"]).collect();
            let listed = &answers[id]["properties"]["checks"]["items"]["enum"];
            assert_eq!(*listed, json!(checks), "{id}");
            criteria.insert(id);
        }
    }
    let ids = |object: &Value| -> BTreeSet<String> {
        object.as_object().unwrap().keys().cloned().collect()
    };
    let expected: BTreeSet<String> = criteria.into_iter().map(str::to_owned).collect();
    assert_eq!(ids(answers), expected);
    let items = &schema["properties"]["plan"]["properties"]["items"]["propertyNames"]["enum"];
    let items: BTreeSet<String> = serde_json::from_value(items.clone()).unwrap();
    assert_eq!(items, expected);
    let tracks = catalogue["tracks"].as_array().unwrap().iter();
    let tracks: Vec<&Value> = tracks.map(|track| &track["id"]).collect();
    assert_eq!(schema["$defs"]["track"]["enum"], json!(tracks));
    let stated = &schema["properties"]["framework"]["properties"];
    assert_eq!(stated["id"]["const"], catalogue["framework"]["id"]);
    assert_eq!(
        stated["version"]["const"],
        catalogue["framework"]["version"]
    );
}

#[test]
fn every_written_file_is_valid() {
    let validator = validator();
    let written = file("tests/vectors/written.json");
    let written = written.as_array().unwrap();
    assert!(written.len() >= 16);
    for file in written.iter().chain([&golden()]) {
        let errors: Vec<String> = validator
            .iter_errors(file)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn every_damaged_file_is_invalid() {
    let validator = validator();
    for case in file("tests/vectors/damaged.json").as_array().unwrap() {
        let mut damaged = golden();
        let pointer = case.get("at").or_else(|| case.get("without")).unwrap();
        let (parent, key) = pointer.as_str().unwrap().rsplit_once('/').unwrap();
        match (damaged.pointer_mut(parent).unwrap(), case.get("value")) {
            (Value::Array(items), Some(value)) => {
                items[key.parse::<usize>().unwrap()] = value.clone();
            }
            (Value::Object(fields), Some(value)) => {
                drop(fields.insert(key.to_owned(), value.clone()));
            }
            (Value::Object(fields), None) => drop(fields.remove(key).unwrap()),
            _ => panic!("{case}"),
        }
        assert!(!validator.is_valid(&damaged), "{case}");
    }
}

#[test]
fn hidden_characters_and_unknown_criteria_are_invalid() {
    let validator = validator();
    for bad in ["\u{202e}", "\u{0}", "\n", "\u{85}", "\u{feff}", "\u{2028}"] {
        let mut file = golden();
        file["repository"]["name"] = json!(bad);
        assert!(!validator.is_valid(&file), "{bad:?}");
    }
    let mut file = golden();
    file["answers"]["authn-quantum"] = json!({"status": "met"});
    assert!(!validator.is_valid(&file));
}

#[test]
fn the_published_framework_is_valid_and_what_differs_is_not() {
    let schema = file("catalogue/schema/pprs-catalogue-1.json");
    jsonschema::meta::validate(&schema).unwrap();
    let validator = validator_of(&schema);
    let catalogue = file("catalogue/principles-v0.1.json");
    let errors: Vec<String> = validator
        .iter_errors(&catalogue)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let faults = [
        ("/framework/id", json!("other")),
        ("/framework/extra", json!("x")),
        ("/catalogue/compiled", json!("2026-13-01")),
        ("/conventions/new", json!("x")),
        ("/levels/3/number", json!(4)),
        ("/tracks/0/criteria/0/id", json!("Authn MFA")),
        ("/tracks/0/criteria/0/level", json!(0)),
        ("/tracks/0/criteria/0/title", json!(" space")),
        ("/tracks/0/criteria/0/required", json!([])),
        ("/tracks/0/criteria/0/implies", json!(["a", "a"])),
        ("/tracks/0/criteria/0/effort/size", json!("XXL")),
        (
            "/tracks/0/criteria/0/guides/0/url",
            json!("http://a.example"),
        ),
        ("/tracks/0/criteria/0/implementations/0/fit", json!("some")),
        (
            "/tracks/0/criteria/0/implementations/0/gate_fit",
            json!("full"),
        ),
        ("/tracks/3/criteria", json!([])),
        ("/tracks/3", json!(null)),
    ];
    for (pointer, value) in &faults {
        let mut spoilt = catalogue.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match spoilt.pointer_mut(parent).unwrap() {
            Value::Object(fields) => drop(fields.insert(key.to_owned(), value.clone())),
            items => items[key.parse::<usize>().unwrap()] = value.clone(),
        }
        assert!(!validator.is_valid(&spoilt), "{pointer}");
    }
    let mut spoilt = catalogue.clone();
    let criterion = spoilt.pointer_mut("/tracks/1/criteria/2").unwrap();
    criterion
        .as_object_mut()
        .unwrap()
        .remove("question")
        .unwrap();
    assert!(!validator.is_valid(&spoilt));
    println!("valid; {} faults refused", faults.len() + 1);
}
