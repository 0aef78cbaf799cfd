//! Dates of which half is typed.

use serde_json::{Value, json};

use crate::evidence_kept::{BACKSPACE, RIGHT, TAB, UNDO, at_evidence, is_half, message};
use crate::site::Site;

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
    let kept = "This date is not complete. The last valid date is saved: 31 January 2026.";
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
    let kept = "This date is not complete. The last valid date is saved: 2 March 2026.";
    browser.equal("the message", &message(&browser, &date), &kept.to_owned());
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
    let kept = "This date is not complete. The last valid date is saved: 20 November 2026.";
    browser.equal(
        "the message",
        &message(&browser, "#p-date"),
        &kept.to_owned(),
    );
    browser.finish(&site);
}
