//! A day for the next look, set on the start page and carried to a calendar.

use serde_json::json;

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

#[test]
fn a_day_for_the_next_look_is_set_kept_downloaded_and_removed() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Complete));
    browser.load(&site, "#/");
    browser.wait_view("home");
    browser.step("setting a day");
    browser.click("#set-look");
    browser.wait(
        "the field has focus",
        "document.activeElement.id === 'next-look' && document.activeElement.value",
    );
    let day = browser.value("#next-look");
    let wanted = browser.eval(
        "const day = new Date(); day.setDate(1); day.setMonth(day.getMonth() + 6);
         return day.toLocaleDateString('sv').slice(0, 7)",
    );
    browser.equal("its month", &json!(&day[..7]), &wanted);
    browser.step("a calendar entry of it");
    let entry = browser.download("#look-calendar", "ics");
    let entry = String::from_utf8(entry).unwrap();
    let line = format!("DTSTART;VALUE=DATE:{}", day.replace('-', ""));
    browser.check(entry.contains(&line), &format!("{line} is not in {entry}"));
    browser.step("the same day after a reload");
    browser.reload();
    browser.wait_view("home");
    browser.wait(
        "the day is there",
        &format!("document.getElementById('next-look')?.value === '{day}'"),
    );
    browser.step("removing it");
    browser.click("#remove-look");
    browser.wait(
        "the button is back and has focus",
        "document.activeElement.id === 'set-look'",
    );
    browser.finish(&site);
}
