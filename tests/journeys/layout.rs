//! What is drawn fits its window, whatever was typed, and has room around it.

use serde_json::{Value, json};

use crate::axe_views::open_everything;
use crate::browser::Browser;
use crate::check::with_age;
use crate::site::Site;
use crate::states::{State, assessment, keep};

const VIEWS: [(&str, &str); 14] = [
    ("home", "#/"),
    ("profile", "#/profile"),
    ("assess", "#/assess/authn"),
    ("assess", "#/assess/authz"),
    ("assess", "#/assess/general"),
    ("assess", "#/assess/cli"),
    ("scorecard", "#/scorecard"),
    ("plan", "#/plan"),
    ("review", "#/review"),
    ("compare", "#/compare"),
    ("reports", "#/reports"),
    ("share", "#/share"),
    ("help", "#/help"),
    ("example", "#/example/example-registry"),
];

/// One word of so many letters.
fn word(letters: usize) -> String {
    "W".repeat(letters)
}

fn address() -> String {
    ["https://registry.example/", &word(400)].concat()
}

/// The word in each field of the profile, of every answer and of the plan.
fn in_every_field() -> Value {
    let mut one = with_age(assessment(State::Complete));
    one["repository"] = json!({ "name": word(200), "url": address(), "tools": word(200) });
    one["assessor"] = json!(word(200));
    let answers = one["answers"].as_object_mut().unwrap();
    let ids: Vec<String> = answers.keys().cloned().collect();
    for answer in answers.values_mut() {
        answer["note"] = json!(word(2_000));
        answer["evidence"] =
            json!([{ "url": address(), "title": word(200) }, { "url": address() }]);
        answer["suggested_by"] = json!(word(200));
        if answer["status"] == "not-applicable" {
            answer["reason"] = json!(word(500));
        }
    }
    let mut items = json!({});
    for (place, id) in ids.iter().enumerate() {
        let mut item = json!({ "owner": word(200), "url": address(), "note": word(500),
            "due": if place % 2 == 0 { "2027-Q1" } else { "2027-Q2" } });
        if place % 3 == 0 {
            item["state"] = json!("accepted");
            item["reason"] = json!(word(500));
        }
        items[id] = item;
    }
    one["plan"] = json!({ "items": items, "summary": word(400), "request": word(400),
        "targets": { "authn": 3, "authz": 3, "general": 3, "cli": 3 } });
    one
}

/// The same word, and every answer another one.
fn other() -> Value {
    let mut one = in_every_field();
    one["id"] = json!("journey-2");
    one["repository"]["name"] = json!(word(199));
    for answer in one["answers"].as_object_mut().unwrap().values_mut() {
        let is_met = answer["status"] == "met";
        answer["status"] = json!(if is_met { "not-met" } else { "met" });
        answer.as_object_mut().unwrap().remove("reason");
        answer["note"] = json!(word(1_999));
    }
    one
}

/// What sticks out of what is shown, in windows of three widths.
fn sticks_out(browser: &Browser, view: &str) -> Vec<String> {
    let mut all = Vec::new();
    for width in [320, 768, 1280] {
        browser.resize(width, 900);
        let out = browser.eval(
            "const room = document.documentElement.clientWidth;
             if (document.documentElement.scrollWidth <= room) return [];
             const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1);
             const typed = out.filter((one) => [...one.childNodes].some((node) => /W{30}/.test(node.data ?? '')));
             const names = (typed.length ? typed : out).map((one) => `${one.parentElement.localName}.${one.parentElement.className} > ${one.localName}.${one.className}`);
             return [...new Set(names)].slice(0, 5)",
        );
        let out = out.as_array().unwrap().iter();
        all.extend(out.map(|one| format!("{view} at {width} px: {one}")));
    }
    browser.resize(1280, 900);
    all
}

#[test]
fn a_long_word_in_any_field_makes_no_view_wider_than_its_window() {
    let site = Site::start();
    let browser = Browser::start();
    browser.resize(1280, 900);
    keep(&browser, &site, &in_every_field());
    let mut all = Vec::new();
    for (view, address) in VIEWS {
        browser.step(&format!("looking at {address}"));
        browser.load(&site, address);
        browser.wait_view(view);
        if view == "share" {
            browser.click("input[name=for][value=colleague]");
        }
        open_everything(&browser);
        all.extend(sticks_out(&browser, address));
    }
    browser.step("comparing with a version and an example");
    browser.load(&site, "#/compare");
    browser.wait_view("compare");
    browser.eval(
        "const s = document.querySelector('main select[name=compare-with]');
         s.value = 'example pypi'; s.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    browser.wait("both are there", "document.querySelector('main table')");
    open_everything(&browser);
    all.extend(sticks_out(&browser, "the comparison"));
    browser.step("reading another one beside it, and what differs");
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.choose_file(
        "input[type=file][data-import]",
        "other.json",
        other().to_string().as_bytes(),
    );
    browser.wait_view("shared");
    open_everything(&browser);
    all.extend(sticks_out(&browser, "what is received"));
    browser.equal("what sticks out", &all, &Vec::new());
    browser.finish(&site);
}

#[test]
fn headings_of_groups_of_files_have_room_around_them() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/share");
    browser.wait_view("share");
    browser.eval("document.querySelectorAll('main details').forEach((one) => { one.open = true })");
    for width in [320, 1280] {
        browser.resize(width, 900);
        let touching = browser.eval(
            "const box = (one) => one.getBoundingClientRect();
             const heads = [...document.querySelectorAll('main details > h3')];
             return heads.filter((one) => box(one).top - box(one.previousElementSibling).bottom < 16
               || box(one.nextElementSibling).top - box(one).bottom < 8).map((one) => one.textContent)",
        );
        browser.equal("what touches its neighbors", &touching, &json!([]));
        let heads = browser.eval("return document.querySelectorAll('main details > h3').length");
        browser.equal("the groups", &heads, &json!(3));
    }
    browser.finish(&site);
}
