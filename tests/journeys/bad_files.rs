//! Files that are not what they should be: a message that names the cause, and nothing applied.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

/// Opens a bad file on home; the cause must be named and nothing changed.
fn refused(content: &[u8], cause: &str) {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();
    browser.step("opening the file");
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.choose_file("input[type=file][data-import]", "bad.json", content);
    browser.equal("the cause", &browser.error(), &cause.to_owned());
    browser.wait_view("home");
    browser.equal("what is stored", &browser.stored(), &before);
    browser.step("a good file after the bad one");
    let good = assessment(State::Complete).to_string();
    browser.choose_file(
        "input[type=file][data-import]",
        "good.json",
        good.as_bytes(),
    );
    browser.wait_view("shared");
    browser.equal("what is stored", &browser.stored(), &before);
    browser.finish(&site);
}

/// A good document with one change.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut document = assessment(State::Half);
    change(&mut document);
    document.to_string().into_bytes()
}

#[test]
fn a_file_that_is_not_json_is_refused() {
    refused(b"\x89PNG\r\n\x1a\n and then some", "not-json");
}

#[test]
fn an_empty_file_is_refused() {
    refused(b"", "not-json");
}

#[test]
fn a_file_that_is_not_ours_is_refused() {
    refused(br#"{"name":"left-pad","version":"1.3.0"}"#, "not-ours");
}

#[test]
fn a_file_of_a_newer_version_is_refused() {
    refused(
        &changed(|document| document["version"] = json!(2)),
        "newer-version",
    );
}

#[test]
fn a_file_of_over_one_megabyte_is_refused() {
    let mut content = changed(|_| {});
    content.resize(1_100_000, b' ');
    refused(&content, "too-large");
}

#[test]
fn a_file_that_is_100_levels_deep_is_refused() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let content = String::from_utf8(changed(|document| document["deep"] = json!(0))).unwrap();
    refused(
        content
            .replace("\"deep\":0", &format!("\"deep\":{deep}"))
            .as_bytes(),
        "damaged",
    );
}

#[test]
fn a_file_with_unknown_criteria_is_refused() {
    let change =
        |document: &mut Value| document["answers"]["authn-telepathy"] = json!({ "status": "met" });
    refused(&changed(change), "unknown-criteria");
}

#[test]
fn a_file_with_wrong_types_is_refused() {
    refused(
        &changed(|document| document["answers"] = json!("many")),
        "damaged",
    );
}

#[test]
fn a_file_with_a_wrong_type_deep_inside_is_refused() {
    let change = |document: &mut Value| document["answers"]["cli-sbom"] = json!({ "status": 1 });
    refused(&changed(change), "damaged");
}

#[test]
fn a_file_with_proto_as_a_key_is_refused() {
    let content = String::from_utf8(changed(|document| document["evil"] = json!(0))).unwrap();
    let evil = content.replace("\"evil\":0", "\"__proto__\":{\"polluted\":true}");
    refused(evil.as_bytes(), "damaged");
}

#[test]
fn a_file_with_a_script_address_as_evidence_is_refused() {
    let change = |document: &mut Value| {
        document["answers"]["cli-sbom"] =
            json!({ "status": "met", "evidence": [{ "url": "javascript:document.title='ran'" }] });
    };
    refused(&changed(change), "damaged");
}
