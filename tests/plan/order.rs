//! The order of work.

use std::cell::Cell;

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, depends_on};
use plumbline::domain::plan::{order, scope, usually_first};
use serde_json::Value;

use crate::{cases, each};

/// What comes first, as the catalogue itself says.
fn raw() -> Vec<(String, String)> {
    let catalogue: Value =
        serde_json::from_str(include_str!("../../catalogue/principles-v0.1.json")).unwrap();
    let mut found = Vec::new();
    for track in catalogue["tracks"].as_array().unwrap() {
        for criterion in track["criteria"].as_array().unwrap() {
            for first in criterion["depends_on"].as_array().unwrap() {
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                found.push((text(first), text(&criterion["id"])));
            }
        }
    }
    found
}

#[test]
fn the_order_is_a_topological_one() {
    let edges = raw();
    assert!(edges.len() > 20);
    let mut met = 0;
    each(2, cases(10_000), |mine| {
        let scope = scope(&mine);
        let order = order(&mine, &scope);
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, scope, "each of them once");
        let place = |slug: &str| order.iter().position(|id| id.get().slug == slug);
        for (first, later) in &edges {
            if let (Some(first), Some(later)) = (place(first), place(later)) {
                assert!(first < later, "{order:?}");
                met += 1;
            }
        }
    });
    assert!(met > 1_000);
}

#[test]
fn everything_at_once_has_an_order_and_it_is_always_the_same() {
    let mine = Assessment::default();
    let all: Vec<CriterionId> = CriterionId::all().collect();
    let backwards: Vec<CriterionId> = CriterionId::all().rev().collect();
    assert_eq!(order(&mine, &all), order(&mine, &backwards));
    assert_eq!(order(&mine, &all).len(), all.len());
    assert_eq!(order(&mine, &[]), []);
}

#[test]
fn what_usually_comes_first_is_named_only_while_it_is_still_to_do() {
    let named = Cell::new(0);
    each(3, cases(1_000), |mine| {
        for id in CriterionId::all() {
            for first in usually_first(&mine, id) {
                named.set(named.get() + 1);
                let met = mine.answers.get(first).status;
                assert!(met != Some(Status::Met) && mine.is_assessed(first.get().track));
                assert!(depends_on(id).any(|one| one == first));
            }
        }
    });
    assert!(named.get() > 100, "{}", named.get());
}
