//! The address of the repository.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::evidence_kept::{BACKSPACE, DELETE, HOME, TAB, type_over};
use crate::site::Site;
use crate::states::{State, assessment, keep};

#[test]
fn the_address_of_the_repository_stays_too() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    let url = |browser: &Browser| browser.newest()["repository"]["url"].clone();
    let saved = json!("https://registry.example");
    browser.click("#p-url");
    browser.press(&[HOME, DELETE].concat());
    browser.equal("what is saved", &url(&browser), &saved);
    browser.reload();
    browser.wait_view("profile");
    browser.equal(
        "the draft",
        &browser.value("#p-url"),
        &"ttps://registry.example".to_owned(),
    );
    browser.equal("what is saved", &url(&browser), &saved);
    type_over(&browser, "#p-url", "ada@registry.example");
    browser.press(TAB);
    browser.equal(
        "no address",
        &browser.value("#p-url"),
        &"ada@registry.example".to_owned(),
    );
    browser.equal("what is saved", &url(&browser), &saved);
    type_over(&browser, "#p-url", "other.example");
    browser.press(TAB);
    browser.equal(
        "completed",
        &browser.value("#p-url"),
        &"https://other.example".to_owned(),
    );
    browser.equal(
        "what is saved",
        &url(&browser),
        &json!("https://other.example"),
    );
    browser.step("emptying it on purpose");
    browser.click("#p-url");
    browser.eval("document.querySelector('#p-url').select()");
    browser.press(BACKSPACE);
    browser.equal("what is saved", &url(&browser), &Value::Null);
    browser.finish(&site);
}
