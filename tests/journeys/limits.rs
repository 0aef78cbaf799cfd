//! More text than a field has room for: cut at characters, and said so.

use serde_json::json;

use crate::browser::Browser;
use crate::page::note_and_evidence;
use crate::site::Site;

const NOTE: &str = "#n-authn-mfa-totp";

/// Pastes a text in place of what stands in the note, as the browser does it: one input.
fn paste(browser: &Browser, text: &str) {
    browser.eval_with(
        "const note = document.querySelector(arguments[0]);
         note.focus(); note.select(); document.execCommand('insertText', false, arguments[1])",
        &json!([NOTE, text]),
    );
}

fn said(browser: &Browser) -> String {
    let said = "return document.querySelector(arguments[0]).closest('.field').querySelector('[role=status]')?.textContent ?? ''";
    let said = browser.eval_with(said, &json!([NOTE]));
    said.as_str().unwrap().to_owned()
}

#[test]
fn a_paste_over_the_limit_says_how_much_was_left_out_and_an_emoji_is_one_character() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    browser.click(&note_and_evidence("authn-mfa-totp"));
    browser.wait("the note", "document.querySelector('#n-authn-mfa-totp')");
    browser.step("50,000 letters");
    paste(&browser, &"x".repeat(50_000));
    browser.equal(
        "what is said",
        &said(&browser),
        &"48000 characters over the limit of 2000 left out".to_owned(),
    );
    browser.equal("what stays", &browser.value(NOTE).len(), &2_000);
    browser.step("one more");
    browser.press("x");
    browser.equal(
        "what is said",
        &said(&browser),
        &"1 character over the limit of 2000 left out".to_owned(),
    );
    browser.equal("what stays", &browser.value(NOTE).len(), &2_000);
    browser.step("2,000 emoji");
    paste(&browser, &"\u{1f980}".repeat(2_000));
    browser.equal("what is said", &said(&browser), &String::new());
    browser.equal("what stays", &browser.value(NOTE).chars().count(), &2_000);
    browser.finish(&site);
}
