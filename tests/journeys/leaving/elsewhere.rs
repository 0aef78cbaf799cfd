//! What was typed belongs to the assessment in which it was typed, and to no other.

use serde_json::{Map, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, document, keep};

const NOTE: &str = "[name=n-authn-verify-email]";

/// A browser with two assessments, `Other` and then `Example Registry`, which is open.
fn with_two(site: &Site) -> Browser {
    let browser = Browser::start();
    let mut other = document("Other", &Map::new());
    other["answers"] = json!({ "authn-verify-email": { "status": "met", "note": "Other." } });
    keep(&browser, site, &other);
    keep(&browser, site, &assessment(State::Half));
    browser
}

/// Opens the other assessment from the list without moving focus.
fn open_other(browser: &Browser) {
    let entry =
        "[...document.querySelectorAll('.device button')].find((b) => b.textContent === 'Other')";
    browser.wait("the list", entry);
    browser.eval(&format!("{entry}.click()"));
    browser.wait_view("scorecard");
    browser.wait(
        "it is open",
        "document.querySelector('main h1').innerText.includes('Other')",
    );
}

/// The newest stored state of both, by name, and nothing of the list, which tells what is open.
fn stored(browser: &Browser) -> serde_json::Value {
    browser.eval(
        "const newest = {};
         for (const key of Object.keys(localStorage).filter((key) => /^plumbline:[ab]:/.test(key))) {
           const text = localStorage.getItem(key);
           const state = JSON.parse(text.slice(text.indexOf('\\n'), text.lastIndexOf('}') + 1));
           const { name } = state.repository;
           if (!(newest[name]?.revision > state.revision)) newest[name] = state;
         }
         return newest",
    )
}

/// Fires on a field that was taken away what a browser may fire on it.
const LATE: &str = "
field.value = 'late';
for (const name of ['input', 'change', 'blur', 'focusout']) field.dispatchEvent(new Event(name, { bubbles: true }))";

#[test]
fn a_note_stays_with_its_assessment_when_another_is_opened() {
    let site = Site::start();
    let browser = with_two(&site);
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    browser.open_note("authn-verify-email");
    browser.click(NOTE);
    browser.press(" More.");
    browser.wait_save("saved");
    let before = stored(&browser);
    browser.equal(
        "the note",
        &before["Example Registry"]["answers"]["authn-verify-email"]["note"],
        &json!("Since 2021, for all accounts. More."),
    );
    browser.step("to the start page and to the other one, focus staying in the note");
    browser.eval(&format!(
        "window.field = document.querySelector('{NOTE}'); document.querySelector('header a.brand').click()"
    ));
    browser.wait_view("home");
    open_other(&browser);
    browser.eval(LATE);
    browser.equal("what is stored", &stored(&browser), &before);
    browser.step("the other one has its own note");
    browser.eval("location.hash = '#/assess/authn'");
    browser.wait_view("assess");
    browser.open_note("authn-verify-email");
    browser.eval(LATE);
    browser.equal("the note", &browser.value(NOTE), &"Other.".to_owned());
    browser.equal("what is stored", &stored(&browser), &before);
    browser.finish(&site);
}

#[test]
fn a_link_that_was_begun_opens_nothing_when_another_assessment_is_opened() {
    let site = Site::start();
    let browser = with_two(&site);
    browser.load(&site, "#/");
    browser.wait_view("home");
    let before = stored(&browser);
    browser.click("#link");
    browser.press(&crate::states::golden(
        "everything met, accounts, built packages",
    ));
    browser.eval("window.field = document.querySelector('#link')");
    open_other(&browser);
    browser.eval(LATE);
    browser.check(
        browser.eval("return !document.querySelector('#app [data-error]') && location.hash === '#/scorecard'") == true,
        "the link was read after all",
    );
    browser.equal("what is stored", &stored(&browser), &before);
    browser.finish(&site);
}
