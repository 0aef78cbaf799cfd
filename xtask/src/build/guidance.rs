//! The part of the catalogue that the app fetches when a person asks why and how.

use anyhow::{Error, Result, anyhow};
use serde_json::{Map, Value};

/// Keys of a criterion that answering and scoring do not need.
const KEYS: [&str; 10] = [
    "task",
    "why",
    "incidents",
    "good_practice",
    "implementations",
    "guides",
    "effort",
    "depends_on",
    "suggests",
    "threats",
];

/// `{"criteria": {"<id>": {task, why, incidents, ..}}, "threats": [..]}` as compact JSON; empty lists are left out.
///
/// # Errors
/// When the catalogue lacks its tracks, criteria or threats.
pub(super) fn json(catalogue: &Value) -> Result<String> {
    let mut criteria = Map::new();
    for track in list(catalogue, "tracks")? {
        for criterion in list(track, "criteria")? {
            let entry: Map<String, Value> = KEYS
                .iter()
                .filter_map(|key| Some(((*key).to_owned(), criterion.get(*key)?.clone())))
                .filter(|(_, value)| value.as_array().is_none_or(|list| !list.is_empty()))
                .collect();
            criteria.insert(text(criterion, "id")?.to_owned(), Value::Object(entry));
        }
    }
    let mut all = Map::new();
    all.insert("criteria".to_owned(), Value::Object(criteria));
    all.insert(
        "threats".to_owned(),
        Value::Array(list(catalogue, "threats")?.clone()),
    );
    Ok(Value::Object(all).to_string())
}

/// The list under a key.
pub(super) fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    value
        .get(key)
        .and_then(Value::as_array)
        .ok_or_else(|| missing(key, "list"))
}

/// The text under a key.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> Result<&'a str> {
    value
        .get(key)
        .and_then(Value::as_str)
        .ok_or_else(|| missing(key, "text"))
}

fn missing(key: &str, kind: &str) -> Error {
    anyhow!("the catalogue has an entry without the {kind} \"{key}\"")
}
