//! A tab that is closed at once has lost nothing.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;

/// Acts in one tab, closes it at once, and returns to another tab of the same profile.
fn act_and_close(browser: &Browser, site: &Site, act: impl FnOnce()) {
    let first = browser.tab();
    browser.new_tab();
    browser.load(site, "#/assess/authn");
    browser.wait_view("assess");
    act();
    browser.send("DELETE", "/window", &Value::Null);
    browser.switch_to(&first);
    browser.load(site, "#/assess/authn");
    browser.wait_view("assess");
}

#[test]
fn a_click_is_saved_when_the_tab_is_closed_directly_after_it() {
    let site = Site::start();
    let browser = Browser::start();
    for (id, value) in [
        ("authn-verify-email", "met"),
        ("authn-recovery-policy", "partial"),
    ] {
        let radio = format!("input[name=a-{id}][value={value}]");
        act_and_close(&browser, &site, || {
            browser.click(&format!("label:has({radio})"));
        });
        browser.equal(
            "the answer in another tab",
            &browser.answers()[id],
            &json!(value),
        );
    }
    browser.finish(&site);
}

#[test]
fn a_note_is_saved_when_the_tab_is_closed_directly_after_the_last_key() {
    let site = Site::start();
    let browser = Browser::start();
    let note = "[name='n-authn-verify-email']";
    act_and_close(&browser, &site, || {
        browser.open_note("authn-verify-email");
        browser.click(note);
        browser.press("Links end after an hour.");
    });
    browser.open_note("authn-verify-email");
    browser.equal(
        "the note in another tab",
        &browser.value(note),
        &"Links end after an hour.".to_owned(),
    );
    browser.finish(&site);
}
