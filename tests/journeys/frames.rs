//! The page inside another site's page.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hand::Mouse;
use crate::site::Site;
use crate::whole_job::{assess, expected, share};

fn enter_frame(browser: &Browser) {
    let frame = browser.element("iframe");
    browser.send("POST", "/frame", &json!({ "id": frame }));
}

fn leave_frame(browser: &Browser) {
    browser.send("POST", "/frame", &json!({ "id": Value::Null }));
}

#[test]
fn the_whole_job_by_mouse_in_a_frame_of_another_site_leaves_focus_with_the_host() {
    let site = Site::framed("id=frame allow='clipboard-write'");
    let browser = Browser::start();
    browser.go(&site.host_page());
    browser.step("starting inside the frame");
    enter_frame(&browser);
    browser.wait_until_running();
    browser.wait_view("home");
    leave_frame(&browser);
    let focus = browser.eval("return document.activeElement.tagName");
    browser.equal("focus in the host before a click", &focus, &json!("BODY"));
    enter_frame(&browser);

    assess(&browser, &Mouse);
    let link = share(&browser, &Mouse);
    browser.step("reloading the host");
    browser.send("POST", "/frame", &json!({ "id": Value::Null }));
    browser.send("POST", "/refresh", &json!({}));
    enter_frame(&browser);
    browser.wait_until_running();
    leave_frame(&browser);
    let focus = browser.eval("return document.activeElement.tagName");
    browser.equal("focus in the host after reloading", &focus, &json!("BODY"));
    enter_frame(&browser);
    browser.eval("location.hash = '#/scorecard'");
    browser.wait_view("scorecard");
    browser.equal("the levels after reloading", &browser.levels(), &expected());
    browser.finish(&site);

    let elsewhere = Browser::start();
    elsewhere.go(&link);
    elsewhere.wait_until_running();
    elsewhere.wait_view("shared");
    elsewhere.equal("the levels in the link", &elsewhere.levels(), &expected());
    elsewhere.equal(
        "what the link stored",
        &elsewhere.stored(),
        &"[]".to_owned(),
    );
    elsewhere.finish(&site);
}

#[test]
fn in_a_sandboxed_frame_the_message_says_why_and_the_criteria_stay_readable() {
    let site = Site::framed("sandbox='allow-scripts allow-popups'");
    let browser = Browser::start();
    browser.go(&site.host_page());
    enter_frame(&browser);
    browser.wait(
        "the recovery panel is shown",
        "document.querySelector('#recovery:not([hidden])')",
    );
    let cause = browser.eval("return document.getElementById('recovery').dataset.cause");
    browser.equal("the cause", &cause, &json!("embedded"));
    browser.check(
        browser.text().contains("Open it in a new tab to use it."),
        "the way out is not named",
    );
    let link = browser
        .eval("const a = document.getElementById('recovery-open'); return [a.hidden, a.href]");
    browser.equal(
        "the link to its own tab",
        &link,
        &json!([false, site.url()]),
    );
    crate::starting::criteria_are_readable(&browser);
}
