//! Print buttons, and what is on paper then.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::report_on_disk::tight;
use crate::site::Site;
use crate::states::{golden, keep};

fn example() -> Value {
    serde_json::from_str(include_str!(
        "../../catalogue/examples/example-registry.json"
    ))
    .unwrap()
}

/// What is on the pages when this view is printed on A4, without spaces.
fn on_paper(browser: &Browser) -> String {
    let page = json!({ "page": { "width": 21.0, "height": 29.7 } });
    let pdf = browser.send("POST", "/print", &page);
    let bytes = STANDARD.decode(pdf.as_str().unwrap()).unwrap();
    tight(&pdf_extract::extract_text_from_mem(&bytes).unwrap())
}

fn check(browser: &Browser, printed: &str, wanted: &[&str], useless: &[&str]) {
    for words in wanted {
        let has = printed.contains(&tight(words));
        browser.check(has, &format!("{words} is not on paper: {printed}"));
    }
    for words in useless {
        let has = printed.contains(&tight(words));
        browser.check(!has, &format!("{words} is on paper: {printed}"));
    }
}

#[test]
fn scorecard_plan_and_what_was_received_ask_the_browser_to_print() {
    let site = Site::start();
    let browser = Browser::start();
    browser
        .before_every_page("window.print = () => { window.printed = (window.printed ?? 0) + 1 }");
    keep(&browser, &site, &example());
    let shared = golden("with a name and a reason");
    for (view, fragment) in [
        ("scorecard", "#/scorecard"),
        ("plan", "#/plan"),
        ("shared", &shared),
    ] {
        browser.step(&format!("printing the view {view}"));
        browser.load(&site, fragment);
        browser.wait_view(view);
        browser.click("main [data-act=print]");
        browser.wait("it was asked to print", "window.printed === 1");
        let held = browser.eval("return document.activeElement.dataset.act");
        browser.equal("what has focus", &held, &json!("print"));
    }
    browser.finish(&site);
}

#[test]
fn scorecard_and_plan_are_on_paper_what_they_say_and_not_how_they_are_used() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &example());
    browser.step("the scorecard on paper");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    let printed = on_paper(&browser);
    check(
        &browser,
        &printed,
        &[
            "Example Registry",
            "Self-assessed, not verified, not endorsed",
            "Registry security team",
            "Vulnerability warnings at install",
            "To reach level 2:",
            "Not answered",
        ],
        &[
            "Check all answers",
            "Download this assessment",
            "Scorecard as a table",
        ],
    );
    browser.step("the plan on paper");
    browser.load(&site, "#/plan");
    browser.wait_view("plan");
    let printed = on_paper(&browser);
    check(
        &browser,
        &printed,
        &[
            "Example Registry 20 November 2026",
            "Step Effort Owner Quarter Status",
            "Vulnerability warnings at install",
            "Client team",
            "Q1 2027",
            "Risk accepted",
            "2 (was 1)",
        ],
        &[
            "Select",
            "Prepare an issue",
            "Download",
            "Compare with your earlier answers",
        ],
    );
    browser.finish(&site);
}
