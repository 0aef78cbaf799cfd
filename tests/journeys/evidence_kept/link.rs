//! A link of evidence that is typed over, and the fifth one.

use serde_json::json;

use crate::evidence_kept::{DELETE, HOME, TAB, UNDO, at_evidence, drafts, message, type_over};
use crate::hand::{Hand, Mouse};
use crate::site::Site;

#[test]
fn a_wrong_character_takes_no_evidence_away_and_the_draft_survives_a_reload() {
    let site = Site::start();
    let (browser, of, saved) = at_evidence(&site);
    let url = of.field("url");
    let kept =
        "Not a web address yet. The last valid link is saved: https://registry.example/policy";

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
