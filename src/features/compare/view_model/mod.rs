//! What the comparison shows.

mod columns;
pub mod pair;
pub mod track;

use crate::app::model::Model;
use crate::app::remote::Remote;
use crate::domain::catalogue::examples;
use crate::features::compare::sides::other;
use crate::features::compare::state::Against;
use crate::features::compare::update::choices;
use crate::features::compare::view_model::columns::version;
use crate::features::compare::words;
use crate::features::example::words as example;
pub use pair::{AnswerLine, ChangeLine, Comparison, comparison};
pub use track::{Side, TrackPair};

/// The choices with their values and words.
pub fn options(model: &Model) -> Vec<(String, String)> {
    let all = choices(model).into_iter();
    all.map(|one| (one.value(), named(model, &one))).collect()
}

fn named(model: &Model, one: &Against) -> String {
    match one {
        Against::Nothing => words::CHOOSE.to_owned(),
        Against::Opened => {
            let opened = model.opened.as_ref();
            let name = opened.map_or("", |one| one.assessment.repository.name.as_str().trim());
            let colon = if name.is_empty() { "" } else { ": " };
            [words::OPENED, colon, name].concat()
        }
        Against::Earlier(key) => {
            let found = model.snapshots.iter().find(|one| one.key == *key);
            words::earlier(&found.map(version).unwrap_or_default())
        }
        Against::Example(id) => {
            let found = examples().iter().find(|one| one.id == id);
            words::example(found.map_or("", |one| one.name))
        }
    }
}

/// The value of what is chosen.
pub fn chosen(model: &Model) -> String {
    model.compare.against.value()
}

/// The choice with this value.
pub fn choice_of(value: &str) -> Against {
    match value.split_once(' ') {
        Some(("earlier", key)) => Against::Earlier(key.to_owned()),
        Some(("example", id)) => Against::Example(id.to_owned()),
        _ if value == Against::Opened.value() => Against::Opened,
        _ => Against::Nothing,
    }
}

/// Said in place of a comparison; empty where there is one.
pub fn instead(model: &Model) -> &'static str {
    if other(model).is_some() {
        return "";
    }
    match (&model.compare.against, &model.examples) {
        (Against::Nothing | Against::Opened, _) => words::NOTHING,
        (Against::Example(_), Remote::Failed) => example::FAILED,
        _ => words::LOADING,
    }
}
