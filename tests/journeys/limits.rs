//! More text than a field has room for: cut at characters, and said so.

use serde_json::json;

use crate::browser::Browser;
use crate::page::note_and_evidence;
use crate::site::Site;

const NOTE: &str = "#n-authn-mfa-totp";
const REASON: &str = "#r-authn-mfa-totp";

/// Pastes a text in place of what stands in a field, as the browser does it: one input.
fn paste(browser: &Browser, field: &str, text: &str) {
    browser.eval_with(
        "const field = document.querySelector(arguments[0]);
         field.focus(); field.select(); document.execCommand('insertText', false, arguments[1])",
        &json!([field, text]),
    );
}

fn said(browser: &Browser, field: &str) -> String {
    let said = "return document.querySelector(arguments[0]).closest('.field').querySelector('[role=status]')?.textContent ?? ''";
    let said = browser.eval_with(said, &json!([field]));
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
    browser.step("a reason of 501 characters");
    browser.click("label:has(input[name=a-authn-mfa-totp][value=not-applicable])");
    browser.wait("the reason", &format!("document.querySelector('{REASON}')"));
    paste(&browser, REASON, &"r".repeat(501));
    browser.equal(
        "what is said",
        &said(&browser, REASON),
        &"1 character over the limit of 500 left out".to_owned(),
    );
    browser.step("50,000 letters");
    paste(&browser, NOTE, &"x".repeat(50_000));
    browser.equal(
        "what is said",
        &said(&browser, NOTE),
        &"48000 characters over the limit of 2000 left out".to_owned(),
    );
    browser.equal("what stays", &browser.value(NOTE).len(), &2_000);
    browser.step("one more");
    browser.press("x");
    browser.equal(
        "what is said",
        &said(&browser, NOTE),
        &"1 character over the limit of 2000 left out".to_owned(),
    );
    browser.equal("what stays", &browser.value(NOTE).len(), &2_000);
    browser.step("2,000 emoji");
    paste(&browser, NOTE, &"\u{1f980}".repeat(2_000));
    browser.equal("what is said", &said(&browser, NOTE), &String::new());
    browser.equal("what stays", &browser.value(NOTE).chars().count(), &2_000);
    browser.finish(&site);
}
