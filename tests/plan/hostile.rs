//! Plans from files that are not as they should be.

use plumbline::domain::assessment::Assessment;
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::plan::{order, scope, what_if};
use plumbline::formats::file;
use serde_json::{Value, json};

/// The file of an assessment with this plan.
fn with(plan: &Value) -> String {
    let mut json: Value = serde_json::from_str(&file::write(&Assessment::default())).unwrap();
    json["plan"] = plan.clone();
    json.to_string()
}

#[test]
fn unknown_ids_and_words_are_told_and_nothing_is_taken() {
    for plan in [
        json!({ "items": { "authn-nothing": { "owner": "Ada" } } }),
        json!({ "targets": { "nowhere": 2 } }),
        json!({ "targets": { "authn": 4 } }),
        json!({ "targets": { "authn": 0 } }),
        json!({ "items": { "cli-sbom": { "due": "9999-Q5" } } }),
        json!({ "items": { "cli-sbom": { "due": "10000-01-01" } } }),
        json!({ "items": { "cli-sbom": { "impact": "XL" } } }),
        json!({ "items": { "cli-sbom": { "url": "javascript:alert(1)" } } }),
        json!({ "items": { "cli-sbom": { "state": "later" } } }),
    ] {
        assert!(file::read(&with(&plan)).is_err(), "{plan}");
    }
}

#[test]
fn the_furthest_days_and_markup_are_only_a_plan() {
    let items: serde_json::Map<String, Value> = CriterionId::all()
        .zip(
            ["0001-01-01", "9999-12-31", "9999-Q4", "0001-Q1"]
                .iter()
                .cycle(),
        )
        .map(|(id, due)| {
            let item = json!({ "due": due, "owner": "<script>alert(1)</script>" });
            (id.get().slug.to_owned(), item)
        })
        .collect();
    let mine = file::read(&with(&json!({ "items": items }))).unwrap();
    assert_eq!(order(&mine, &scope(&mine)).len(), CriterionId::all().len());
    for today in ["0001-01-01", "2026-11-20", "9999-12-31"] {
        let today = plumbline::domain::date::Date::parse(today).unwrap();
        let found = what_if(&mine, today);
        assert!(!found.columns.is_empty() && found.columns.len() <= 8);
    }
}
