//! The plan: made by keyboard, kept, taken back, carried away.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hand::{Hand, Keyboard};
use crate::site::Site;
use crate::states::{State, assessment, keep};

const DOWN: &str = "\u{E015}";
const BACKSPACE: &str = "\u{E003}";

/// The criterion whose plan is edited.
const OF: &str = "authn-verify-email";

/// The step of a criterion, once it was opened.
fn control(field: &str) -> String {
    format!("main [name='i-{OF}-{field}']")
}

/// Opens the step by keyboard: its summary is the one before its fields.
fn open_step(browser: &Browser) {
    browser.eval(&format!(
        "[...document.querySelectorAll('main ol summary')].find((s) => s.textContent.includes('AN1.1')).id = 's-{OF}'",
    ));
    Keyboard.press(browser, &format!("#s-{OF}"));
    browser.wait(
        "its fields are there",
        &format!("document.querySelector(\"{}\")", control("due")),
    );
}

/// Chooses an option so many places further down.
fn choose(browser: &Browser, css: &str, down: usize, value: &str) {
    Keyboard::reach(browser, css);
    browser.press(&DOWN.repeat(down));
    browser.equal("chosen", &browser.value(css), &value.to_owned());
}

#[test]
fn a_plan_is_made_by_keyboard_kept_and_taken_back() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/scorecard");
    browser.wait_view("scorecard");
    browser.step("from the scorecard to the plan");
    Keyboard.press(&browser, "main a[href$='#/plan']");
    browser.wait_view("plan");
    browser.step("a target");
    choose(&browser, "main [name=g-cli]", 2, "2");
    browser.wait(
        "what is left goes as far",
        "document.querySelector('main').innerText.includes('Left for level 2: two criteria')",
    );
    browser.wait_save("saved");
    browser.step("the fields of a step");
    open_step(&browser);
    choose(&browser, &control("state"), 3, "doing");
    choose(&browser, &control("effort"), 3, "L");
    choose(&browser, &control("impact"), 3, "L");
    for (field, text) in [
        ("url", "https://tracker.example/7"),
        ("owner", "Ada <b>"),
        ("due", "soon"),
    ] {
        Keyboard.type_into(&browser, &control(field), text);
    }
    browser.step("a word that is no date");
    browser.equal("the cause", &browser.error(), &"due".to_owned());
    browser.press(&BACKSPACE.repeat(4));
    Keyboard.type_into(&browser, &control("due"), "2099-Q4");
    browser.wait(
        "the message goes",
        "!document.querySelector('main [data-error]')",
    );
    Keyboard.type_into(&browser, &control("note"), "After the move.");
    browser.step("reloading");
    browser.reload();
    browser.wait_view("plan");
    open_step(&browser);
    for (field, value) in [
        ("state", "doing"),
        ("effort", "L"),
        ("impact", "L"),
        ("due", "2099-Q4"),
        ("owner", "Ada <b>"),
        ("url", "https://tracker.example/7"),
        ("note", "After the move."),
    ] {
        browser.equal(field, &browser.value(&control(field)), &value.to_owned());
    }
    browser.equal(
        "the target",
        &browser.value("[name=g-cli]"),
        &"2".to_owned(),
    );
    browser.wait(
        "the last quarter of all is told",
        "document.querySelector('main').innerText.includes('the last in Q4 2099')",
    );
    browser.step("done asks, and the answer is taken back");
    choose(&browser, &control("state"), 1, "done");
    browser.eval(
        "[...document.querySelectorAll('main button')].find((b) => b.textContent === 'Answer: met').id = 'met'",
    );
    Keyboard.press(&browser, "#met");
    browser.wait(
        "focus is with the steps",
        "document.activeElement.id === 'steps'",
    );
    Keyboard.press(&browser, "#notice [data-act=undo]");
    browser.wait(
        "the step is among those left again",
        "[...document.querySelectorAll('main ol summary')].some((s) => s.textContent.includes('AN1.1'))",
    );
    browser.finish(&site);
}

#[test]
fn both_files_arrive() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &with_plan(assessment(State::Half)));
    browser.load(&site, "#/plan");
    browser.wait_view("plan");
    let table = browser.download("main button[data-export=plan]", "csv");
    let table = String::from_utf8(table).unwrap();
    browser.check(table.contains("\"'=1+1\""), "a formula is no text");
    let dues = browser.download("main button[data-export=calendar]", "ics");
    let dues = String::from_utf8(dues).unwrap();
    browser.check(dues.contains("DTSTART;VALUE=DATE:99991231"), "no due date");
    browser.finish(&site);
}

/// The assessment with a plan for some of what it leaves open.
pub(crate) fn with_plan(mut document: Value) -> Value {
    document["plan"] = json!({
        "targets": { "authn": 2, "general": 3 },
        "items": {
            "authn-recovery-policy": { "state": "doing", "due": "2027-Q1", "owner": "=1+1" },
            "authn-brute-force": { "state": "open", "due": "2027-Q4", "url": "https://tracker.example/7" },
            "authn-security-notifications": { "state": "done", "due": "2027-03-31", "impact": "L" },
            "cli-sbom": { "due": "9999-12-31", "effort": "L", "note": "One day." },
        },
    });
    document
}
