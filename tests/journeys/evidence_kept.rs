//! What is saved stays while something else is typed over it, and what is typed survives a reload.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hand::{Hand, Mouse};
use crate::site::Site;
use crate::states::{State, assessment, criteria_of, keep};

const HOME: &str = "\u{E011}";
const DELETE: &str = "\u{E017}";
const BACKSPACE: &str = "\u{E003}";
const RIGHT: &str = "\u{E014}";
const TAB: &str = "\u{E004}";
const UNDO: &str = "header [data-act=undo]";

/// The first criterion that has evidence: one link with title and day.
struct Of(String);

impl Of {
    fn field(&self, field: &str) -> String {
        format!("#e-{}-{field}", self.0)
    }

    fn evidence(&self, browser: &Browser) -> Value {
        browser.newest()["answers"][&self.0]["evidence"].clone()
    }

    /// Opens its fields at a page loaded anew.
    fn open(&self, browser: &Browser) {
        browser.wait_view("assess");
        browser.open_note(&self.0);
    }
}

/// A page at the fields of evidence of a saved assessment.
fn at_evidence(site: &Site) -> (Browser, Of, Value) {
    let browser = Browser::start();
    keep(&browser, site, &assessment(State::Half));
    browser.load(site, "#/assess/authn");
    let of = Of(criteria_of("authn").swap_remove(2));
    of.open(&browser);
    let saved = of.evidence(&browser);
    let wanted = json!([{ "url": "https://registry.example/policy", "title": "Policy", "date": "2026-01-31" }]);
    browser.equal("the evidence to begin with", &saved, &wanted);
    (browser, of, saved)
}

/// Selects all of a field, as a triple click does, and types over it.
fn type_over(browser: &Browser, css: &str, text: &str) {
    browser.click(css);
    browser.eval_with(
        "document.querySelector(arguments[0]).select()",
        &json!([css]),
    );
    browser.press(text);
    browser.equal("typed", &browser.value(css), &text.to_owned());
}

/// What the message of a field says; empty where there is none.
fn message(browser: &Browser, css: &str) -> String {
    let found = browser.eval_with(
        "const field = document.querySelector(arguments[0]);
         const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
         const message = document.querySelector(arguments[0] + '-m');
         if (message && !(ids.includes(message.id) && field.getAttribute('aria-invalid') === 'true')) return 'not told of';
         return message?.textContent ?? ''",
        &json!([css]),
    );
    found.as_str().unwrap().to_owned()
}

/// How many records of drafts are stored.
fn drafts(browser: &Browser) -> Value {
    browser.eval(
        "return Object.keys(localStorage).filter((key) => key.startsWith('plumbline:d:')).length",
    )
}

/// Whether the date control holds half a date.
fn is_half(browser: &Browser, css: &str) -> bool {
    let half = browser.eval_with(
        "const field = document.querySelector(arguments[0]); return field.value === '' && field.validity.badInput",
        &json!([css]),
    );
    half == true
}

#[test]
fn a_wrong_character_takes_no_evidence_away_and_the_draft_survives_a_reload() {
    let site = Site::start();
    let (browser, of, saved) = at_evidence(&site);
    let url = of.field("url");
    let kept = "Not a web address yet. The last good link is kept: https://registry.example/policy";

    browser.step("deleting one character");
    browser.click(&url);
    browser.press(&[HOME, DELETE].concat());
    browser.equal(
        "typed",
        &browser.value(&url),
        &"ttps://registry.example/policy".to_owned(),
    );
    browser.equal("what is saved", &of.evidence(&browser), &saved);
    browser.equal("the message", &message(&browser, &url), &kept.to_owned());
    let line = browser.eval_with(
        "return document.querySelector(`#c-${arguments[0]} .more`).textContent.includes('1 link')",
        &json!([of.0]),
    );
    browser.check(line == true, "the line above counts the link no more");

    browser.step("reloading");
    browser.reload();
    of.open(&browser);
    browser.equal(
        "the draft",
        &browser.value(&url),
        &"ttps://registry.example/policy".to_owned(),
    );
    browser.equal("the message", &message(&browser, &url), &kept.to_owned());
    browser.equal(
        "title",
        &browser.value(&of.field("title")),
        &"Policy".to_owned(),
    );
    browser.equal(
        "date",
        &browser.value(&of.field("date")),
        &"2026-01-31".to_owned(),
    );
    browser.equal("what is saved", &of.evidence(&browser), &saved);

    browser.step("undoing after the reload");
    browser.click(UNDO);
    browser.equal(
        "the link",
        &browser.value(&url),
        &"https://registry.example/policy".to_owned(),
    );
    browser.equal("the message", &message(&browser, &url), &String::new());
    browser.equal("what is saved", &of.evidence(&browser), &saved);
    browser.equal("drafts in storage", &drafts(&browser), &json!(0));

    browser.step("typing over it and leaving");
    type_over(&browser, &url, "example.org/policy");
    browser.equal("what is saved", &of.evidence(&browser), &saved);
    browser.equal("drafts in storage", &drafts(&browser), &json!(1));
    browser.press(TAB);
    browser.equal(
        "completed",
        &browser.value(&url),
        &"https://example.org/policy".to_owned(),
    );
    let wanted =
        json!([{ "url": "https://example.org/policy", "title": "Policy", "date": "2026-01-31" }]);
    browser.equal("what is saved", &of.evidence(&browser), &wanted);
    browser.equal("drafts in storage", &drafts(&browser), &json!(0));
    browser.click(UNDO);
    browser.equal(
        "the link",
        &browser.value(&url),
        &"https://registry.example/policy".to_owned(),
    );
    browser.equal("what is saved", &of.evidence(&browser), &saved);

    browser.step("going elsewhere from within the field");
    type_over(&browser, &url, "example.org/else");
    browser.eval("history.back()");
    browser.eval("location.hash = '#/assess/authn'");
    of.open(&browser);
    let now = of.evidence(&browser);
    let (typed, url) = (browser.value(&url), &now[0]["url"]);
    browser.check(
        typed.ends_with("example.org/else") && (now == saved || *url == json!(typed)),
        "neither the saved link nor what was typed is there",
    );
    browser.finish(&site);
}

#[test]
fn half_a_date_takes_no_date_away_and_an_emptied_one_does() {
    let site = Site::start();
    let (browser, of, saved) = at_evidence(&site);
    let date = of.field("date");

    browser.step("half a date");
    browser.click(&of.field("title"));
    browser.press(TAB);
    browser.press(BACKSPACE);
    browser.check(is_half(&browser, &date), "it is not half a date");
    browser.equal("what is saved", &of.evidence(&browser), &saved);
    let kept = "Not a whole date yet. The last good date is kept: 31 January 2026.";
    browser.equal("the message", &message(&browser, &date), &kept.to_owned());

    browser.step("leaving it");
    browser.click(&of.field("title"));
    browser.check(is_half(&browser, &date), "what was typed is gone");
    browser.equal("what is saved", &of.evidence(&browser), &saved);

    browser.step("undoing");
    browser.click(UNDO);
    browser.equal("the date", &browser.value(&date), &"2026-01-31".to_owned());
    browser.equal("the message", &message(&browser, &date), &String::new());

    browser.step("half a date again, and reloading");
    browser.click(&of.field("title"));
    browser.press(&[TAB, BACKSPACE].concat());
    browser.check(is_half(&browser, &date), "it is not half a date");
    browser.reload();
    of.open(&browser);
    browser.equal("the date", &browser.value(&date), &"2026-01-31".to_owned());

    browser.step("half a date, and another view");
    browser.click(&of.field("title"));
    browser.press(&[TAB, BACKSPACE].concat());
    browser.check(is_half(&browser, &date), "it is not half a date");
    browser.eval("location.hash = '#/scorecard'");
    browser.wait_view("scorecard");
    browser.eval("location.hash = '#/assess/authn'");
    of.open(&browser);
    browser.equal("the date", &browser.value(&date), &"2026-01-31".to_owned());
    browser.equal("the message", &message(&browser, &date), &String::new());
    browser.equal("what is saved", &of.evidence(&browser), &saved);

    browser.step("typing a year");
    browser.click(&of.field("title"));
    browser.press(&[TAB, "03", "02", "20"].concat());
    browser.equal("typed", &browser.value(&date), &"0020-03-02".to_owned());
    // Month and day made good dates on the way; the year 20 does not.
    browser.equal(
        "the date",
        &of.evidence(&browser)[0]["date"],
        &json!("2026-03-02"),
    );
    browser.press("25");
    browser.equal(
        "the date",
        &of.evidence(&browser)[0]["date"],
        &json!("2025-03-02"),
    );
    browser.step("undoing the year, then month and day");
    browser.click(UNDO);
    browser.equal(
        "the date",
        &of.evidence(&browser)[0]["date"],
        &json!("2026-03-02"),
    );
    // Each part of the date that was typed over a good one is a step.
    browser.click(UNDO);
    browser.click(UNDO);
    browser.equal("what is saved", &of.evidence(&browser), &saved);

    browser.step("emptying it");
    browser.click(&of.field("title"));
    browser.press(&[TAB, BACKSPACE, RIGHT, BACKSPACE, RIGHT, BACKSPACE].concat());
    browser.check(!is_half(&browser, &date), "it is not empty");
    browser.click(&of.field("title"));
    browser.equal("the date", &of.evidence(&browser)[0]["date"], &Value::Null);
    browser.equal("the message", &message(&browser, &date), &String::new());

    browser.step("the date of the assessment");
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    browser.click("#p-assessor");
    browser.press(&[TAB, BACKSPACE].concat());
    browser.check(is_half(&browser, "#p-date"), "it is not half a date");
    browser.equal("the date", &browser.newest()["date"], &json!("2026-11-20"));
    let kept = "Not a whole date yet. The last good date is kept: 20 November 2026.";
    browser.equal(
        "the message",
        &message(&browser, "#p-date"),
        &kept.to_owned(),
    );
    browser.finish(&site);
}

#[test]
fn the_address_of_the_repository_stays_too() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    let url = |browser: &Browser| browser.newest()["repository"]["url"].clone();
    let saved = json!("https://registry.example");
    browser.click("#p-url");
    browser.press(&[HOME, DELETE].concat());
    browser.equal("what is saved", &url(&browser), &saved);
    browser.reload();
    browser.wait_view("profile");
    browser.equal(
        "the draft",
        &browser.value("#p-url"),
        &"ttps://registry.example".to_owned(),
    );
    browser.equal("what is saved", &url(&browser), &saved);
    type_over(&browser, "#p-url", "ada@registry.example");
    browser.press(TAB);
    browser.equal(
        "no address",
        &browser.value("#p-url"),
        &"ada@registry.example".to_owned(),
    );
    browser.equal("what is saved", &url(&browser), &saved);
    type_over(&browser, "#p-url", "other.example");
    browser.press(TAB);
    browser.equal(
        "completed",
        &browser.value("#p-url"),
        &"https://other.example".to_owned(),
    );
    browser.equal(
        "what is saved",
        &url(&browser),
        &json!("https://other.example"),
    );
    browser.step("emptying it on purpose");
    browser.click("#p-url");
    browser.eval("document.querySelector('#p-url').select()");
    browser.press(BACKSPACE);
    browser.equal("what is saved", &url(&browser), &Value::Null);
    browser.finish(&site);
}

#[test]
fn a_draft_shows_in_both_tabs_and_ends_in_both() {
    let site = Site::start();
    let (browser, of, saved) = at_evidence(&site);
    let url = of.field("url");
    let first = browser.tab();
    browser.new_tab();
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    let second = browser.tab();

    browser.step("a draft in each tab");
    type_over(&browser, "#p-url", "soon");
    browser.switch_to(&first);
    type_over(&browser, &url, "ttps://other.example");
    browser.switch_to(&second);
    browser.equal(
        "the second tab's",
        &browser.value("#p-url"),
        &"soon".to_owned(),
    );
    browser.eval("location.hash = '#/assess/authn'");
    of.open(&browser);
    browser.wait(
        "the second tab shows the first one's",
        &format!(
            "document.querySelector({}).value === 'ttps://other.example'",
            json!(url)
        ),
    );

    browser.step("ending it in the second tab");
    type_over(&browser, &url, "https://other.example/");
    browser.switch_to(&first);
    browser.wait(
        "the first tab shows it",
        &format!(
            "document.querySelector({}).value === 'https://other.example/'",
            json!(url)
        ),
    );
    browser.equal("the message", &message(&browser, &url), &String::new());
    browser.equal(
        "the title",
        &of.evidence(&browser)[0]["title"],
        &saved[0]["title"],
    );
    browser.step("the draft of the second tab is still there");
    browser.load(&site, "#/profile");
    browser.wait_view("profile");
    browser.equal("the draft", &browser.value("#p-url"), &"soon".to_owned());
    browser.finish(&site);
}

#[test]
fn after_the_fifth_link_the_page_says_that_there_can_be_no_more() {
    let site = Site::start();
    let (browser, of, _) = at_evidence(&site);
    let add = of.field("add");
    for place in 2..=5 {
        Mouse.press(&browser, &add);
        let url = format!("{}-{place}", of.field("url"));
        browser.wait(
            "focus is in it",
            &format!("document.activeElement.matches({})", json!(url)),
        );
        browser.press(&format!("https://a.example/{place}"));
    }
    browser.equal(
        "how many are saved",
        &json!(of.evidence(&browser).as_array().unwrap().len()),
        &json!(5),
    );
    browser.wait(
        "the button is gone",
        &format!("!document.querySelector({}).checkVisibility()", json!(add)),
    );
    browser.check(
        browser.text().contains("At most five links."),
        "nothing says why",
    );
    browser.click(&format!("#c-{} .ev:nth-of-type(2) button", of.0));
    browser.wait(
        "the button is back",
        &format!("document.querySelector({}).checkVisibility()", json!(add)),
    );
    browser.check(
        !browser.text().contains("At most five links."),
        "it still says so",
    );
    browser.finish(&site);
}
