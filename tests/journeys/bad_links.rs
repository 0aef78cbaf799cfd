//! Links that are not what they should be: a message that names the cause, and one's own work untouched.

use serde_json::json;

use crate::browser::Browser;
use crate::driver::Setup;
use crate::site::Site;
use crate::states::{NOTHING, State, assessment, golden, keep, link};

/// Opens a bad link in a fresh tab and in a running app; both must name the cause and change nothing.
fn refused(fragment: &str, cause: &str) {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();

    browser.step("the link opens a fresh page");
    browser.go("about:blank");
    browser.go(&format!("{}{fragment}", site.url()));
    browser.wait_until_running();
    says(&browser, cause, &before);

    browser.step("the link arrives while the app runs");
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.eval_with("location.hash = arguments[0]", &json!([fragment]));
    says(&browser, cause, &before);

    browser.step("the way home");
    browser.eval("location.hash = '#/'");
    browser.wait_view("home");
    browser.equal("what is stored", &browser.stored(), &before);
    browser.finish(&site);
}

fn says(browser: &Browser, cause: &str, before: &str) {
    browser.wait_view("link-error");
    browser.equal("the cause", &browser.error(), &cause.to_owned());
    let tracks = browser.eval("return document.querySelectorAll('main [data-track]').length");
    browser.equal("no scorecard stands for the bad link", &tracks, &json!(0));
    browser.equal("what is stored", &browser.stored().as_str(), &before);
}

/// The first golden link with texts in it, with one character changed in the middle.
fn changed() -> String {
    let mut characters: Vec<char> = golden("with a name and a reason").chars().collect();
    let middle = characters.len() / 2;
    characters[middle] = if characters[middle] == 'A' { 'B' } else { 'A' };
    characters.into_iter().collect()
}

#[test]
fn a_link_that_was_cut_is_refused() {
    let whole = golden("with a name and a reason");
    refused(&whole[..whole.len() - 12], "cut-off");
}

#[test]
fn a_link_with_one_character_changed_is_refused() {
    refused(&changed(), "damaged");
}

#[test]
fn a_link_of_a_newer_version_is_refused() {
    let newer = golden("nothing answered").replacen("#1.", "#2.", 1);
    refused(&newer, "newer-version");
}

#[test]
fn a_link_that_is_none_of_ours_is_refused() {
    refused("#0.AAAAAAAAAAAAAAAAAAAA.yJungg", "not-a-link");
}

#[test]
fn a_link_with_a_deflate_bomb_is_refused() {
    let bomb = format!("{{\"name\":\"{}\"}}", " ".repeat(20_000_000));
    let bomb = link(NOTHING, Some(bomb.as_bytes()));
    assert!(
        bomb.len() < 64 * 1024,
        "it would be refused for its length already"
    );
    refused(&bomb, "too-large");
}

#[test]
fn a_link_with_invalid_utf_8_is_refused() {
    refused(&link(NOTHING, Some(b"{\"name\":\"\xFF\xFE\"}")), "damaged");
}

#[test]
fn a_link_with_an_unknown_key_is_refused() {
    refused(
        &link(NOTHING, Some(br#"{"name":"x","colour":"red"}"#)),
        "damaged",
    );
}

#[test]
fn a_link_of_nearly_two_megabytes_by_navigation_is_refused() {
    let site = Site::start();
    // The record of requests would repeat the address in every entry.
    let browser = Browser::with(&Setup {
        unwatched: true,
        ..Setup::default()
    });
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();
    browser.go("about:blank");
    browser.step("navigating to 1.9 MB");
    browser.go(&format!("{}#1.{}", site.url(), "A".repeat(1_900_000)));
    browser.wait_until_running();
    says(&browser, "too-large", &before);
    browser.nothing_logged();
}

#[test]
fn a_link_of_three_megabytes_by_the_address_of_a_running_app_is_refused() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();
    browser.step("assigning 3 MB to location.hash");
    browser.eval("location.hash = '1.' + 'A'.repeat(3000000)");
    says(&browser, "too-large", &before);
    browser.finish(&site);
}

#[test]
fn a_pasted_link_that_is_bad_is_refused_in_place() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let before = browser.stored();
    browser.load(&site, "#/");
    browser.step("pasting a changed link");
    browser.click("main[data-view=home] input[data-link]");
    browser.press(&format!("{}{}", site.url(), changed()));
    browser.press("\u{E006}");
    browser.equal("the cause", &browser.error(), &"damaged".to_owned());
    browser.equal("what is stored", &browser.stored(), &before);
    browser.finish(&site);
}
