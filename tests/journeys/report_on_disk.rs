//! The HTML report, downloaded, opened from disk and printed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization as _;

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{all_criteria, document, keep};

/// A note that no other criterion has.
fn note(criterion: &str) -> String {
    format!("What is said of {criterion} ends here.")
}

/// Without spaces, line ends and ligatures, which a printed page sets anew.
pub(crate) fn tight(text: &str) -> String {
    text.nfkc().filter(|one| !one.is_whitespace()).collect()
}

/// The titles of all criteria, in the catalogue's order.
fn titles() -> Vec<String> {
    let catalogue: Value =
        serde_json::from_str(include_str!("../../catalogue/principles-v0.1.json")).unwrap();
    let tracks = catalogue["tracks"].as_array().unwrap().iter();
    tracks
        .flat_map(|track| track["criteria"].as_array().unwrap())
        .map(|criterion| criterion["title"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_report_opens_from_disk_without_script_or_request_and_prints_everything() {
    let site = Site::start();
    let browser = Browser::start();
    let statuses = ["met", "partial", "not-met", "unknown"];
    let mut answers = Map::new();
    for (place, criterion) in all_criteria().into_iter().enumerate() {
        let answer = json!({ "status": statuses[place % 4], "note": note(&criterion) });
        answers.insert(criterion, answer);
    }
    keep(&browser, &site, &document("Journey Registry", &answers));
    browser.step("downloading the report with everything");
    browser.load(&site, "#/share");
    browser.wait_view("share");
    browser.click("label:has(input[name=for][value=tools])");
    let report = browser.download("main button[data-export=html]", "html");
    let path = browser.driver.folder().join("report.html");
    std::fs::write(&path, &report).unwrap();

    browser.step("opening it from disk");
    browser.go(&format!("file://{}", path.display()));
    let title = browser.eval("return document.title");
    browser.check(
        title.as_str().unwrap().contains("Journey Registry"),
        "it is not the report",
    );
    let scripts = browser.eval(
        "return [...document.scripts].filter((one) => one.type !== 'application/json').length
           + [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some((a) => /^on/i.test(a.name))).length",
    );
    browser.equal("what could run", &scripts, &json!(0));
    let requests = browser.eval("return performance.getEntriesByType('resource').length");
    browser.equal("what it asked for", &requests, &json!(0));
    browser.nothing_logged();

    browser.step("printing it");
    let printed = browser.send("POST", "/print", &json!({}));
    let bytes = STANDARD.decode(printed.as_str().unwrap()).unwrap();
    let words = tight(&pdf_extract::extract_text_from_mem(&bytes).unwrap());
    for (criterion, title) in all_criteria().iter().zip(titles()) {
        browser.check(
            words.contains(&tight(&title)),
            &format!("{title} is not in the print"),
        );
        browser.check(
            words.contains(&tight(&note(criterion))),
            &format!("the note of {criterion} is not in the print"),
        );
    }
}
