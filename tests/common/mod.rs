//! What several test files share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests use parts of it"
)]

pub(crate) mod arbitrary;
pub(crate) mod forge;
pub(crate) mod holds;
pub(crate) mod second_scorer;

use std::fs;
use std::path::Path;

use plumbline::domain::assessment::{
    Accounts, Assessment, PackageForm, REASON, Reason, Status, Text,
};
use plumbline::domain::catalogue::{CriterionId, TrackId, examples};
use plumbline::formats::link::Draft;
use serde_json::{Value, json};

/// Reads `profile`, `answers` and `overrides` (or `assess_anyway`) of a vector.
pub(crate) fn assessment_of(vector: &Value) -> Assessment {
    let mut assessment = Assessment::default();
    let profile = &vector["profile"];
    assessment.profile.accounts = profile["accounts"]
        .as_str()
        .map(|slug| Accounts::parse(slug).unwrap());
    for form in profile["package_form"].as_array().into_iter().flatten() {
        assessment
            .profile
            .forms
            .set(PackageForm::parse(form.as_str().unwrap()).unwrap(), true);
    }
    for (slug, given) in vector["answers"].as_object().unwrap() {
        let answer = assessment
            .answers
            .get_mut(CriterionId::parse(slug).unwrap());
        answer.status = given["status"]
            .as_str()
            .map(|slug| Status::parse(slug).unwrap());
        answer.reason = match (given["reason"].as_str(), given["reason_withheld"].as_bool()) {
            (Some(words), _) => Reason::Given(Text::typed(words, REASON)),
            (None, Some(true)) => Reason::Withheld,
            _ => Reason::Missing,
        };
    }
    for key in ["overrides", "assess_anyway"] {
        for track in vector[key].as_array().into_iter().flatten() {
            *assessment
                .assess_anyway
                .get_mut(TrackId::parse(track.as_str().unwrap()).unwrap()) = true;
        }
    }
    assessment
}

/// The whole link of a draft, deflated as a browser would.
pub(crate) fn finished(draft: &Draft) -> String {
    let extra = draft.extra().unwrap_or_default();
    draft.finish(&miniz_oxide::deflate::compress_to_vec(extra, 6))
}

/// The examples in the build's shape, one entry for each name in the catalogue.
pub(crate) fn bundle() -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/examples");
    let entry = |id: &str, name: &str, fictional: bool| {
        let file = folder.join(id).with_extension("json");
        let data: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        json!({"id": id, "name": name, "as_of": "2022-12", "fictional": fictional, "data": data})
    };
    let all = examples().iter();
    all.map(|one| entry(one.id, one.name, one.fictional))
        .collect()
}
