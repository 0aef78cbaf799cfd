//! Two tabs of one browser.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

#[test]
fn a_change_in_another_tab_is_noticed_and_both_tabs_go_on() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let first = browser.tab();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    let second = browser.new_tab();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");

    browser.step("answering in the second tab");
    browser.click("label:has(input[name=a-authn-verify-email][value=not-met])");
    browser.switch_to(&first);
    browser.wait(
        "the first tab shows the second one's answer",
        "document.querySelector('input[name=a-authn-verify-email][value=not-met]').checked",
    );
    browser.step("answering in the first tab");
    browser.click("label:has(input[name=a-authn-recovery-policy][value=partial])");
    browser.switch_to(&second);
    browser.wait(
        "the second tab shows the first one's answer",
        "document.querySelector('input[name=a-authn-recovery-policy][value=partial]').checked",
    );
    browser.step("both answers are stored");
    browser.reload();
    browser.wait_view("assess");
    let answers = browser.answers();
    browser.equal(
        "the second tab's answer",
        &answers["authn-verify-email"],
        &json!("not-met"),
    );
    browser.equal(
        "the first tab's answer",
        &answers["authn-recovery-policy"],
        &json!("partial"),
    );
    browser.finish(&site);
}
