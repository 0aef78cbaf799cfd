//! What is not shown before the program is there, because only the program can be sure of it.

use serde_json::json;

use super::saved::{reopen, save};
use super::{NOTHING_RECORDED, choose, held, let_go, open};
use crate::site::Site;
use crate::states::{State, assessment};

#[test]
fn a_track_that_does_not_apply_is_left_to_the_program() {
    let site = Site::start();
    let browser = held();
    let mut saved = assessment(State::Half);
    saved["profile"] = json!({ "accounts": "no" });
    save(&browser, &site, &saved);
    for (track, count) in [("authn", 0), ("authz", 0), ("general", 9)] {
        reopen(&browser, &site, &format!("#/assess/{track}"));
        let shown = browser.eval("return document.querySelectorAll('#static .crit').length");
        browser.equal(track, &shown, &json!(count));
    }
    browser.finish_despite(&site, &["favicon.ico"]);
}

#[test]
fn where_no_program_comes_a_track_that_does_not_apply_leaves_the_panel_there() {
    let site = Site::start();
    let browser = held();
    let mut saved = assessment(State::Half);
    saved["profile"] = json!({ "accounts": "no" });
    save(&browser, &site, &saved);
    reopen(&browser, &site, "#/assess/general");
    browser.wait(
        "the panel says that it still loads",
        "document.querySelector('#recovery:not([hidden])')",
    );
    for link in ["#/assess/authn", "#/review"] {
        browser.eval(&format!("location.hash = '{link}'"));
        let seen = browser
            .eval("return getComputedStyle(document.querySelector('#recovery-title')).visibility");
        browser.equal("the panel", &seen, &json!("visible"));
    }
    let listed = browser.eval("return document.querySelector('.tick').checkVisibility()");
    browser.equal("the list of criteria", &listed, &json!(true));
    browser.finish_despite(
        &site,
        &[
            "favicon.ico",
            "was preloaded using link preload but not used",
        ],
    );
}

#[test]
fn answers_that_only_the_program_can_be_sure_of_are_left_to_it() {
    // Seals a changed text again.
    const SEAL: &str = "
        const seal = (text) => {
          let rest = -1;
          for (const byte of new TextEncoder().encode(text)) {
            rest ^= byte;
            for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
          }
          return (~rest >>> 0).toString(16).padStart(8, '0') + ' ' + text;
        };
        const key = Object.keys(localStorage).find((key) => /^plumbline:[ab]:/.test(key));
        const text = localStorage[key].slice(9);";
    let site = Site::start();
    for damage in [
        "localStorage[key] = localStorage[key].replace('partial', 'met')",
        "localStorage[key] = localStorage[key].slice(0, -40)",
        "localStorage[key] = seal(text.replace('1', '2'))",
        "localStorage[key] = seal(text.replace(/\"version\": ?1/, '\"version\":2'))",
        "localStorage[key] = seal(text.replace(/\"format\": ?\"[^\"]*/, '\"format\":\"another'))",
        "localStorage[key] = seal(text.replace(/\"status\": ?\"partial\"/, '$&,\"checks\":5'))",
        "localStorage[key] = seal(text.replace(/\"status\": ?\"partial\"/, '$&,\"reason\":{}'))",
        "localStorage['plumbline:index'] = '00000000 1\\n{}'",
        "localStorage.removeItem('plumbline:index'); localStorage['plumbline:early:0'] = '2026-01-01T00:00:00.000Z authn-mfa-totp met\\n'",
        "sessionStorage['plumbline:safe'] = '1'",
    ] {
        let browser = held();
        open(&browser, &site, "#/assess/authn");
        choose(&browser, "authn-verify-email", "partial");
        let_go(&browser);
        browser.wait("nothing is recorded", NOTHING_RECORDED);
        let before = browser.eval(&format!("{SEAL} return seal(text) === localStorage[key]"));
        browser.equal("the seal of this test", &before, &json!(true));
        browser.eval(&format!("{SEAL} {damage}"));
        reopen(&browser, &site, "#/assess/authn");
        browser.check(
            browser.eval("return document.querySelectorAll('#static .crit').length") == json!(0),
            &format!("a form is shown after {damage}"),
        );
        browser.finish(&site);
    }
}
