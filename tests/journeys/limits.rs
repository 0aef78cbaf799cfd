//! More text than a field has room for: what is not saved is said, and nothing else is touched.

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
fn what_is_cut_of_a_request_is_said_in_the_color_of_errors() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/plan");
    browser.wait_view("plan");
    paste(&browser, "#plan-request", &"r".repeat(450));
    browser.equal(
        "what is said",
        &said(&browser, "#plan-request"),
        &"50 characters are over the limit of 400 and are not saved".to_owned(),
    );
    let class =
        "return document.querySelector('.field:has(#plan-request) [role=status]').className";
    browser.equal("how it looks", &browser.eval(class), &json!("msg"));
    browser.finish(&site);
}

#[test]
fn a_paste_over_the_limit_says_how_much_is_not_saved_and_an_emoji_is_one_character() {
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
        &"1 character is over the limit of 500 and is not saved".to_owned(),
    );
    browser.step("50,000 letters");
    paste(&browser, NOTE, &"x".repeat(50_000));
    browser.equal(
        "what is said",
        &said(&browser, NOTE),
        &"48000 characters are over the limit of 2000 and are not saved".to_owned(),
    );
    let stored = browser.stored();
    browser.check(
        stored.contains(&"x".repeat(2_000)) && !stored.contains(&"x".repeat(2_001)),
        "not the first 2,000 are saved",
    );
    browser.step("a letter at the start of a full note");
    paste(&browser, NOTE, &"y".repeat(2_000));
    browser.eval_with(
        "document.querySelector(arguments[0]).setSelectionRange(0, 0)",
        &json!([NOTE]),
    );
    browser.press("z");
    browser.press("w");
    browser.check(
        browser.value(NOTE).starts_with("zwyyy") && browser.value(NOTE).ends_with('y'),
        "the caret has moved, or the end is gone",
    );
    browser.equal("what is in the field", &browser.value(NOTE).len(), &2_002);
    browser.equal(
        "what is said",
        &said(&browser, NOTE),
        &"2 characters are over the limit of 2000 and are not saved".to_owned(),
    );
    browser.eval("document.execCommand('undo')");
    browser.check(
        !browser.value(NOTE).starts_with("zw"),
        "the browser can undo nothing",
    );
    browser.step("2,000 emoji");
    paste(&browser, NOTE, &"\u{1f980}".repeat(2_000));
    browser.equal("what is said", &said(&browser, NOTE), &String::new());
    browser.equal("what stays", &browser.value(NOTE).chars().count(), &2_000);
    browser.finish(&site);
}
