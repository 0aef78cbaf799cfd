//! The page when the program cannot run at all: 32 criteria to read, and a message that is true.
//!
//! Everything else that may go wrong at the start is tested in `tests/journeys/start`.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;
use crate::states::all_criteria;

/// All 32 criteria stand on the page and can be seen.
pub(crate) fn criteria_are_readable(browser: &Browser) {
    let shown = browser.eval(
        "return [...document.querySelectorAll('#static .tick li')]
           .filter((e) => e.getBoundingClientRect().height > 0)
           .map((e) => e.innerText.match(/\\b(AN|AZ|GC|CT)[123]\\.[0-9]\\b/)?.[0])",
    );
    let mut codes: Vec<&str> = shown
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|code| code.as_str())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    browser.equal(
        "criteria that can be read",
        &codes.len(),
        &all_criteria().len(),
    );
}

/// The recovery panel names this cause, in a view without a running app.
fn recovery_says(browser: &Browser, cause: &str, words: &str) {
    browser.wait(
        "the recovery panel is shown",
        "document.querySelector('#recovery:not([hidden])')",
    );
    let found = browser.eval("return document.getElementById('recovery').dataset.cause");
    browser.equal("the cause", &found, &json!(cause));
    browser.check(
        browser.text().contains(words),
        &format!("the message does not say: {words}"),
    );
    criteria_are_readable(browser);
}

#[test]
fn without_scripts_the_criteria_can_be_read_and_the_page_says_what_is_missing() {
    let site = Site::start();
    let browser = Browser::start();
    browser.cdp(
        "Emulation.setScriptExecutionDisabled",
        &json!({ "value": true }),
    );
    browser.go(&site.url());
    let text = browser.text();
    browser.check(
        text.contains("JavaScript is turned off"),
        "the page does not say that scripts are off",
    );
    criteria_are_readable(&browser);
    browser.finish(&site);
}

#[test]
fn without_webassembly_the_criteria_can_be_read_and_the_page_says_what_is_missing() {
    let site = Site::start();
    let browser = Browser::start();
    browser.before_every_page("delete window.WebAssembly");
    browser.go(&site.url());
    recovery_says(
        &browser,
        "no-wasm",
        "WebAssembly is turned off or not supported",
    );
    browser.finish(&site);
}
