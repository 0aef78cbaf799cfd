//! A second scorer, written from the words of the scoring rule and the raw
//! catalogue, on raw JSON. It shares no code with the product.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests"
)]

use serde_json::Value;

/// Level and possible level of a track, or `None` where it has no level.
pub(crate) type Levels = Option<(u64, u64)>;

/// The raw catalogue.
pub(crate) fn catalogue() -> Value {
    serde_json::from_str(include_str!("../../catalogue/principles-v0.1.json")).unwrap()
}

/// Scores a file in the product's own format, track by track in catalogue order.
pub(crate) fn score(file: &Value) -> Vec<(String, Levels)> {
    let catalogue = catalogue();
    let tracks = catalogue["tracks"].as_array().unwrap();
    tracks
        .iter()
        .map(|track| {
            (
                track["id"].as_str().unwrap().to_owned(),
                levels(file, track),
            )
        })
        .collect()
}

fn holds(list: &Value, one: &Value) -> bool {
    list.as_array().is_some_and(|list| list.contains(one))
}

/// Whether the author of a copy kept an answer back.
pub(crate) fn is_withheld(file: &Value, track: &Value, criterion: &Value) -> bool {
    let answer = &file["answers"][criterion["id"].as_str().unwrap()];
    let kept_back = answer["withheld"] == true
        || holds(&file["left_out"], &track["id"])
        || holds(&file["left_out"], &Value::from("open"));
    answer["status"].is_null() && kept_back
}

fn levels(file: &Value, track: &Value) -> Levels {
    let criteria = track["criteria"].as_array().unwrap();
    let is_withheld = |criterion: &Value| is_withheld(file, track, criterion);
    if criteria.iter().all(is_withheld) {
        return None;
    }
    let applies = track["applies"]["all"]
        .as_array()
        .unwrap()
        .iter()
        .all(|condition| {
            let given = &file["profile"][condition["question"].as_str().unwrap()];
            let wanted = &condition["any"];
            given.is_null()
                || holds(wanted, given)
                || given
                    .as_array()
                    .is_some_and(|some| some.iter().any(|one| holds(wanted, one)))
        });
    if !applies && !holds(&file["assess_anyway"], &track["id"]) {
        return None;
    }
    let state = |criterion: &Value| {
        let answer = &file["answers"][criterion["id"].as_str().unwrap()];
        let has_reason = answer["reason"]
            .as_str()
            .is_some_and(|words| !words.trim().is_empty())
            || answer["reason_withheld"] == true;
        match answer["status"].as_str() {
            Some("met") => 'm',
            Some("partial" | "not-met") => 'x',
            Some("not-applicable") if has_reason => 'n',
            None if is_withheld(criterion) => 'w',
            _ => 'o',
        }
    };
    let at = |level: u64| -> String {
        criteria
            .iter()
            .filter(|criterion| criterion["level"] == level)
            .map(state)
            .filter(|one| *one != 'n')
            .collect()
    };
    let applicable = [at(1), at(2), at(3)];
    if applicable.iter().all(String::is_empty) {
        return None;
    }
    let reach = |passing: &str| {
        let mut last = 0;
        for (level, states) in (1..).zip(&applicable) {
            if !states.chars().all(|one| passing.contains(one)) {
                break;
            }
            if !states.is_empty() {
                last = level;
            }
        }
        last
    };
    Some((reach("m"), reach("mo")))
}
