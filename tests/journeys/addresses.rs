//! Addresses that name nothing, and those that name a part of the page.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;

/// Loads an address and returns once home stands there with a notice.
fn shows_home_with_a_notice(fragment: &str) {
    let site = Site::start();
    let browser = Browser::start();
    browser.step("on first load");
    browser.load(&site, fragment);
    browser.wait_view("home");
    browser.equal("the cause", &browser.error(), &"unknown-address".to_owned());
    browser.step("in a running app");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.eval_with("location.hash = arguments[0]", &json!([fragment]));
    browser.wait_view("home");
    browser.equal("the cause", &browser.error(), &"unknown-address".to_owned());
    browser.equal("what is stored", &browser.stored(), &"[]".to_owned());
    browser.finish(&site);
}

#[test]
fn an_unknown_route_shows_home_with_a_notice() {
    shows_home_with_a_notice("#/nowhere/at/all");
}

#[test]
fn an_unknown_word_shows_home_with_a_notice() {
    shows_home_with_a_notice("#utm_source=mail");
}

#[test]
fn an_unknown_criterion_shows_home_with_a_notice() {
    shows_home_with_a_notice("#/assess/authn/authn-telepathy");
}

#[test]
fn an_unknown_example_is_told_apart_from_one_that_loads() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/example/nobody");
    browser.equal("the cause", &browser.error(), &"unknown-example".to_owned());
    let tracks = browser.eval("return document.querySelectorAll('main [data-track]').length");
    browser.equal("no scorecard stands for it", &tracks, &json!(0));
    browser.finish(&site);
}

#[test]
fn a_criterion_has_an_address_and_focus_and_title_follow_navigation() {
    let site = Site::start();
    let browser = Browser::start();
    browser.step("first load leaves focus alone");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    let focus = browser.eval("return document.activeElement.tagName");
    browser.equal("focus after loading", &focus, &json!("BODY"));
    let title = browser.eval("return document.title");
    browser.step("navigation moves focus to the criterion's legend");
    browser.eval("location.hash = '#/assess/general/general-vdp'");
    browser.wait_view("assess");
    browser.wait(
        "focus is on the legend",
        "document.activeElement === document.querySelector('#c-general-vdp legend')",
    );
    browser.check(
        browser.eval("return document.title") != title,
        "the title has not changed",
    );
    browser.step("navigation moves focus to the heading");
    browser.eval("location.hash = '#/help'");
    browser.wait_view("help");
    browser.wait(
        "focus is on the heading",
        "document.activeElement === document.querySelector('main h1')",
    );
    browser.step("Back returns");
    browser.send("POST", "/back", &json!({}));
    browser.wait_view("assess");
    browser.step("a jump within the page is left alone");
    browser.eval("location.hash = '#main'");
    browser.wait("the address is the jump's", "location.hash === '#main'");
    browser.wait_view("assess");
    browser.finish(&site);
}
