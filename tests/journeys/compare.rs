//! The comparison: with an earlier state, with an example, by keyboard.

use crate::browser::Browser;
use crate::hand::{Hand as _, Keyboard};
use crate::site::Site;
use crate::states::{State, assessment, keep};

const DOWN: &str = "\u{E015}";

#[test]
fn what_changed_since_an_earlier_state_is_shown_and_an_example_stands_beside_mine() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.step("an answer on another day keeps the state before");
    browser.load(&site, "#/assess/cli");
    browser.wait_view("assess");
    browser.click("label:has(input[name=a-cli-sbom][value=met])");
    browser.wait_save("saved");
    browser.reload();
    browser.step("to the comparison");
    Keyboard.press(&browser, "footer a[href$='#/compare']");
    browser.wait_view("compare");
    browser.step("an example");
    Keyboard::reach(&browser, "main select[name=compare-with]");
    browser.press(&DOWN.repeat(2));
    browser.wait(
        "it came, and both stand side by side",
        "document.querySelectorAll('main table').length === 2",
    );
    browser.wait(
        "focus stays with the choice",
        "document.activeElement.name === 'compare-with'",
    );
    browser.check(
        browser
            .value("main select[name=compare-with]")
            .starts_with("example "),
        "no example is chosen",
    );
    browser.finish(&site);
}
