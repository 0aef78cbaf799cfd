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

/// Opens the rest of the step by keyboard.
fn open_step(browser: &Browser) {
    let row = format!("main .edit tbody:has(#i-{OF}-due)");
    Keyboard.press(browser, &format!("{row} [data-act=more]"));
    browser.wait(
        "its fields are there",
        &format!("document.querySelector(\"{}\")", control("note")),
    );
}

/// Chooses the next quarter by one key. The row goes to the group of that quarter, and focus goes
/// along.
fn next_quarter(browser: &Browser) -> String {
    let css = control("due");
    Keyboard::reach(browser, &css);
    let before = browser.value(&css);
    browser.press(DOWN);
    let holds = browser.wait_for_quarter(&css, &before);
    let group = browser.eval_with(
        "let row = document.querySelector(arguments[0]).closest('tbody');
         while (!row.querySelector('[scope=colgroup]')) row = row.previousElementSibling;
         return row.querySelector('b').textContent",
        &json!([css]),
    );
    let (year, quarter) = holds.split_once('-').unwrap();
    browser.equal("its group", &group, &json!(format!("{quarter} {year}")));
    holds
}

impl Browser {
    /// Waits until another quarter is chosen in the field that has focus.
    fn wait_for_quarter(&self, css: &str, before: &str) -> String {
        self.wait(
            "another quarter is chosen where focus is",
            &format!(
                "document.activeElement.matches(\"{css}\") && document.activeElement.value !== '{before}'"
            ),
        );
        self.value(css)
    }
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
        "document.querySelector('main').innerText.includes('To reach level 2: two steps')",
    );
    browser.wait_save("saved");
    browser.step("the fields of a step");
    open_step(&browser);
    choose(&browser, &control("state"), 2, "doing");
    choose(&browser, &control("effort"), 3, "L");
    choose(&browser, &control("impact"), 3, "L");
    browser.step("a word that is no address");
    Keyboard.type_into(&browser, &control("url"), "soon");
    browser.equal("the cause", &browser.error(), &"address".to_owned());
    browser.press(&BACKSPACE.repeat(4));
    browser.wait(
        "the message goes",
        "!document.querySelector('main [data-error]')",
    );
    for (field, text) in [("url", "https://tracker.example/7"), ("owner", "Ada <b>")] {
        Keyboard.type_into(&browser, &control(field), text);
    }
    browser.step("a quarter, and the one after it");
    next_quarter(&browser);
    let due = next_quarter(&browser);
    browser.wait(
        "what was opened stays open",
        &format!("document.querySelector(\"{}\")", control("note")),
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
        ("due", due.as_str()),
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
        "the forecast says that the track stays, and why",
        "document.querySelector('main').innerText.includes('Authentication stays at level 0 because')",
    );
    browser.step("done asks, and the answer is taken back");
    choose(&browser, &control("state"), 1, "done");
    browser.eval(
        "[...document.querySelectorAll('main button')].find((b) => b.textContent === 'Set to Met').id = 'met'",
    );
    Keyboard.press(&browser, "#met");
    browser.wait(
        "focus is with the steps",
        "document.activeElement.id === 'steps'",
    );
    Keyboard.press(&browser, "#notice [data-act=undo]");
    browser.wait(
        "the step is among those left again",
        &format!("document.querySelector('main .edit #i-{OF}-due')"),
    );
    browser.finish(&site);
}

#[test]
fn several_steps_are_changed_at_once_by_keyboard_and_taken_back_in_one_go() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/plan");
    browser.wait_view("plan");
    let both = [OF, "authn-recovery-policy"];
    for id in both {
        Keyboard.tick(&browser, &format!("main [name=plan-select][value={id}]"));
    }
    browser.wait(
        "the line says how many",
        "document.querySelector('[data-act=apply]')?.innerText === 'Apply to 2 steps'",
    );
    browser.check(
        browser.eval("return document.querySelector('[data-act=apply]').disabled") == true,
        "nothing is chosen yet",
    );
    choose(&browser, "main [name=plan-all-state]", 2, "planned");
    Keyboard.type_into(&browser, "main [name=plan-all-owner]", "Ada");
    Keyboard.press(&browser, "main [data-act=apply]");
    browser.wait(
        "focus is with the steps, and nothing is selected",
        "document.activeElement.id === 'steps' && !document.querySelector('[name=plan-select]:checked, .bulk')",
    );
    browser.wait_save("saved");
    browser.reload();
    browser.wait_view("plan");
    let holds = |field: &str, value: &str| {
        for id in both {
            let css = format!("main [name=i-{id}-{field}]");
            browser.equal(&css, &browser.value(&css), &value.to_owned());
        }
    };
    holds("state", "planned");
    holds("owner", "Ada");
    browser.step("once more, and taken back");
    browser.click("[data-act=select]");
    choose(
        &browser,
        "main [name=plan-all-due]",
        2,
        &first_quarter(&browser),
    );
    Keyboard.press(&browser, "main [data-act=apply]");
    browser.wait(
        "there is one group",
        "document.querySelectorAll('main .edit [scope=colgroup]').length === 1",
    );
    holds("due", &first_quarter(&browser));
    browser.click("header [data-act=undo]");
    browser.wait(
        "no step has a quarter",
        "[...document.querySelectorAll('main .edit [name$=-due]')].every((due) => due.value === '')",
    );
    holds("owner", "Ada");
    browser.finish(&site);
}

/// The first quarter that can be chosen.
fn first_quarter(browser: &Browser) -> String {
    let first = browser.eval(&format!(
        "return document.querySelector(\"{}\").options[1].value",
        control("due")
    ));
    first.as_str().unwrap().to_owned()
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
