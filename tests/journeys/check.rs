//! The review: from a gap to its question and back, and an old answer that still holds.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hand::{Hand as _, Keyboard};
use crate::site::Site;
use crate::states::{State, assessment, keep};

#[test]
fn a_review_is_done_by_keyboard_and_old_answers_are_confirmed() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &with_age(assessment(State::Complete)));
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.step("from the scorecard to the review");
    Keyboard.press(&browser, "main a[href$='#/review']");
    browser.wait_view("review");
    browser.step("to a question and back");
    Keyboard.press(&browser, "main .change a[href$='cli-sbom']");
    browser.wait_view("assess");
    browser.eval("history.back()");
    browser.wait_view("review");
    browser.wait(
        "focus is with the heading",
        "document.activeElement.localName === 'h1'",
    );
    browser.step("two answers still hold");
    Keyboard.press(&browser, "li:has(#old-authn-verify-email) button");
    browser.wait(
        "focus is with the next old answer",
        "document.activeElement.id === 'old-cli-sbom'",
    );
    browser.wait_save("saved");
    Keyboard.press(&browser, "li:has(#old-cli-sbom) button");
    browser.wait(
        "focus is with the heading of the list",
        "document.activeElement.id === 'look'",
    );
    browser.step("the last one is taken back");
    Keyboard.press(&browser, "#notice [data-act=undo]");
    browser.wait("it is old again", "document.getElementById('old-cli-sbom')");
    browser.reload();
    browser.wait_view("review");
    browser.wait(
        "one is old and one is not",
        "document.getElementById('old-cli-sbom') && !document.getElementById('old-authn-verify-email')",
    );
    browser.finish(&site);
}

/// Two answers are old, where there are any.
pub(crate) fn with_age(mut document: Value) -> Value {
    for id in ["authn-verify-email", "cli-sbom"] {
        if let Some(answer) = document["answers"].get_mut(id) {
            answer["confirmed"] = json!("2020-01-31");
        }
    }
    document
}
