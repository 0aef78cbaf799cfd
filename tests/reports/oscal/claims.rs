//! The document says what it is and is not, and makes nothing up.

use plumbline::domain::assessment::{Assessment, Status};
use plumbline::domain::catalogue::{CriterionId, TrackId};

use super::carried::read;
use super::{list, observation, prop, result, results};
use crate::inputs::{complete, fictional, id};
use crate::interop::{answered, inputs, without};

#[test]
fn an_empty_assessment_excludes_every_criterion_and_makes_up_no_time() {
    let document = results(&Assessment::default());
    let selection = &result(&document)["reviewed-controls"]["control-selections"][0];
    assert_eq!(selection["exclude-controls"].as_array().unwrap().len(), 32);
    let metadata = &document["assessment-results"]["metadata"];
    assert_eq!(metadata["last-modified"], "1970-01-01T00:00:00Z");
    assert!(
        metadata["remarks"]
            .as_str()
            .unwrap()
            .contains("is a placeholder for an unknown time")
    );
    assert_eq!(metadata.get("parties"), None);
    assert!(list(&document, "observations").is_empty());
}

#[test]
fn the_document_says_what_it_is_and_is_not() {
    let document = results(&fictional());
    let metadata = &document["assessment-results"]["metadata"];
    assert_eq!(
        prop(metadata, "claim"),
        ["Self-assessed, not verified, not endorsed"]
    );
    assert_eq!(prop(metadata, "framework-version"), ["0.1"]);
    assert_eq!(prop(metadata, "assessment-date"), ["2026-11-20"]);
    let says = read(metadata["remarks"].as_str().unwrap()).unwrap();
    assert!(
        says.contains("CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"),
        "{says}"
    );
    assert_eq!(prop(result(&document), "level"), ["1", "2", "1", "1"]);
    let href = document["assessment-results"]["import-ap"]["href"]
        .as_str()
        .unwrap();
    let resource = &document["assessment-results"]["back-matter"]["resources"][0];
    assert_eq!(href, format!("#{}", resource["uuid"].as_str().unwrap()));
    let says = read(result(&document)["description"].as_str().unwrap()).unwrap();
    assert!(
        says.contains("Authentication: level 1, level 2 possible"),
        "{says}"
    );
}

#[test]
fn what_is_left_out_and_what_is_assessed_anyway_is_said() {
    let mut one = without(TrackId::Cli, &answered(Status::Met));
    let answer = one.answers.get_mut(id("authn-mfa-totp"));
    (answer.status, answer.withheld) = (None, true);
    let document = results(&one);
    assert_eq!(prop(result(&document), "left-out"), ["track", "open"]);
    assert_eq!(prop(result(&document), "level"), ["0", "3", "3"]);
    assert_eq!(prop(result(&document), "possible-level"), ["3", "3"]);
    assert!(observation(&document, "cli-sbom").is_none());
    let anyway = inputs()
        .into_iter()
        .find(|(name, _)| name.ends_with("assessed anyway"))
        .unwrap()
        .1;
    let document = results(&anyway);
    assert_eq!(prop(result(&document), "assessed-anyway"), ["true"]);
    let says = result(&document)["description"].as_str().unwrap();
    assert!(
        says.contains("Answered although the profile says that this track does not apply."),
        "{says}"
    );
    assert!(
        says.contains("The registry has no user accounts."),
        "{says}"
    );
}

#[test]
fn the_namespace_and_the_ids_are_those_of_the_published_catalogue() {
    let document = results(&complete());
    for (path, text) in crate::interop::shape::texts(&document) {
        if path.ends_with("/ns") {
            assert_eq!(text, xtask::build::NAMESPACE);
        }
    }
    let source =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/principles-v0.1.json");
    let files = xtask::build::framework_files(&source).unwrap();
    let catalogue = |name: &str| &files.iter().find(|(one, _)| one == name).unwrap().1;
    for id in CriterionId::all() {
        let slug = id.get().slug;
        let objective = format!("\"{slug}_obj\"");
        assert!(catalogue("pprs-0.1.oscal-catalog.json").contains(&objective));
        assert!(catalogue("pprs-0.1.gemara.json").contains(&format!("\"{slug}.01\"")));
    }
}
