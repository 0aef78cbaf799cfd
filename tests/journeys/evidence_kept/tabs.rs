//! Drafts in two tabs.

use serde_json::json;

use crate::evidence_kept::{at_evidence, message, type_over};
use crate::site::Site;

#[test]
fn a_draft_shows_in_both_tabs_and_ends_in_both() {
    let site = Site::start();
    let (browser, of, saved) = at_evidence(&site);
    let url = of.field("url");
    let first = browser.tab();
    browser.new_tab();
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    let second = browser.tab();

    browser.step("a draft in each tab");
    type_over(&browser, "#p-url", "soon");
    browser.switch_to(&first);
    type_over(&browser, &url, "ttps://other.example");
    browser.switch_to(&second);
    browser.equal(
        "the second tab's",
        &browser.value("#p-url"),
        &"soon".to_owned(),
    );
    browser.eval("location.hash = '#/assess/authn'");
    of.open(&browser);
    browser.wait(
        "the second tab shows the first one's",
        &format!(
            "document.querySelector({}).value === 'ttps://other.example'",
            json!(url)
        ),
    );

    browser.step("ending it in the second tab");
    type_over(&browser, &url, "https://other.example/");
    browser.switch_to(&first);
    browser.wait(
        "the first tab shows it",
        &format!(
            "document.querySelector({}).value === 'https://other.example/'",
            json!(url)
        ),
    );
    browser.equal("the message", &message(&browser, &url), &String::new());
    browser.equal(
        "the title",
        &of.evidence(&browser)[0]["title"],
        &saved[0]["title"],
    );
    browser.step("the draft of the second tab is still there");
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    browser.equal("the draft", &browser.value("#p-url"), &"soon".to_owned());
    browser.finish(&site);
}
