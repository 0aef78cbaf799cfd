//! No click is lost because the page moves between press and release.
//!
//! WebDriver's own click takes no time. These are pressed and released with a hand's pause between.

use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::evidence_kept::type_over;
use crate::site::Site;
use crate::states::{State, assessment, criteria_of, keep};

/// How long a hand presses.
const PRESS: Duration = Duration::from_millis(60);

const NO_ADDRESS: &str = "it is no address yet";

/// Presses and releases the pointer in the middle of an element, wherever that is by now.
fn click_as_a_hand(browser: &Browser, css: &str) {
    let at = browser.eval_with(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();
         return [box.left + box.width / 2, box.top + box.height / 2]",
        &json!([css]),
    );
    for kind in ["mousePressed", "mouseReleased"] {
        let event =
            json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
        browser.cdp("Input.dispatchMouseEvent", &event);
        std::thread::sleep(PRESS);
    }
}

fn label(criterion: &str, value: &str) -> String {
    format!("label:has(input[name=a-{criterion}][value={value}])")
}

fn chosen(browser: &Browser, criterion: &str) -> Value {
    let css = format!("input[name=a-{criterion}]:checked");
    browser.eval_with(
        "return document.querySelector(arguments[0])?.value ?? null",
        &json!([css]),
    )
}

#[test]
fn none_of_a_hundred_clicks_right_after_a_jump_is_lost() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    // These words arrive by themselves and move the questions below; here the page moves by jumps only.
    browser.wait("what counts is said", "document.querySelector('.counts p')");
    let criteria = criteria_of("authn");
    // Two ways that a page may be scrolled, from end to end in turns: the browser's own, and a link of ours.
    let jumps = [
        "document.getElementById('c-' + arguments[0]).scrollIntoView({ block: 'center' })",
        "location.hash = '#/assess/authn/' + arguments[0]",
    ];
    let mut lost = Vec::new();
    for turn in 0..100 {
        let place = if turn % 2 == 0 { turn } else { turn + 5 } % criteria.len();
        let criterion = &criteria[place];
        let value = ["met", "not-met", "unknown"][turn / criteria.len() % 3];
        browser.eval_with(jumps[turn % 3 % 2], &json!([criterion]));
        // The link of ours is followed in a task of its own.
        browser.eval_async("setTimeout(arguments[0], 10)", &json!([]));
        click_as_a_hand(&browser, &label(criterion, value));
        if chosen(&browser, criterion) != value {
            lost.push((turn, criterion));
        }
    }
    browser.equal("the clicks that were lost", &lost, &Vec::new());
    browser.finish(&site);
}

#[test]
fn a_click_that_leaves_an_address_to_complete_is_not_lost() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    browser.open_note("authn-recovery-policy");
    let url = "[name=e-authn-recovery-policy-url]";
    for (value, host) in [("met", "one.example/a"), ("partial", "two.example/b")] {
        browser.step(host);
        browser.eval_with(
            "const field = document.querySelector(arguments[0]); field.focus(); field.select()",
            &json!([url]),
        );
        browser.press(host);
        browser.wait("it is no address yet", "document.querySelector('.msg')");
        let below = label("authn-mfa-totp", value);
        browser.eval_with(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
            &json!([below]),
        );
        click_as_a_hand(&browser, &below);
        browser.equal(
            "the answer",
            &chosen(&browser, "authn-mfa-totp"),
            &json!(value),
        );
        browser.wait(
            "it is completed all the same",
            "!document.querySelector('.msg')",
        );
        browser.equal(
            "the address",
            &browser.value(url),
            &format!("https://{host}"),
        );
    }
    browser.step("the button below the field");
    type_over(&browser, url, "three.example/c");
    browser.wait(NO_ADDRESS, "document.querySelector('.msg')");
    click_as_a_hand(&browser, "#e-authn-recovery-policy-add");
    browser.wait(
        "another row",
        "document.getElementById('e-authn-recovery-policy-url-2')",
    );
    browser.finish(&site);
}

#[test]
fn the_last_check_is_an_answer_and_its_button_takes_it_back() {
    let site = Site::start();
    let browser = Browser::start();
    browser.load(&site, "#/assess/authn");
    browser.wait_view("assess");
    browser.wait(
        "what counts is said",
        "document.querySelector('.crit .ans ~ .counts')?.innerText.startsWith('Partly met:')",
    );
    for place in [1, 2] {
        let check = format!("#c-authn-verify-email .checks li:nth-child({place}) label");
        browser.click(&check);
    }
    browser.wait(
        "it is met",
        "document.querySelector('input[name=a-authn-verify-email]:checked')?.value === 'met'",
    );
    browser.wait("it is said", "document.querySelector('[role=status].vh').innerText.startsWith('Both checks are ticked. The answer is Met.')");
    browser.click("#c-authn-verify-email [data-act=undo-checks]");
    browser.wait(
        "it has no answer",
        "!document.querySelector('input[name=a-authn-verify-email]:checked')",
    );
    browser.wait(
        "focus is with the answer",
        "document.activeElement.id === 'a-authn-verify-email-met'",
    );
    let ticks = browser
        .eval("return document.querySelectorAll('#c-authn-verify-email .checks :checked').length");
    browser.equal("the ticks", &ticks, &json!(2));
    browser.finish(&site);
}

#[test]
fn the_second_click_of_a_double_click_does_not_reach_what_moved_there() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    browser.load(&site, "#/");
    for count in 2..=3 {
        browser.wait("the list is here", "document.querySelector('.device li')");
        let duplicate = "[...document.querySelectorAll('.device button')].find((one) => one.innerText.startsWith('Duplicate')).click()";
        browser.eval(duplicate);
        browser.load(&site, "#/");
        browser.wait(
            "one more is listed",
            &format!("document.querySelectorAll('.device li').length === {count}"),
        );
    }
    browser.step("deleting the first of three with a double click");
    let delete = "[...document.querySelectorAll('.device button')].find((one) => one.innerText.startsWith('Delete'))";
    browser.eval(&format!("{delete}.scrollIntoView({{ block: 'center' }})"));
    let at = browser.eval(&format!(
        "const box = {delete}.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]"
    ));
    for count in [1, 2] {
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": count });
            browser.cdp("Input.dispatchMouseEvent", &event);
        }
        browser.wait(
            "one is gone",
            "document.querySelectorAll('.device li').length === 2",
        );
    }
    browser.wait(
        "undo is still offered",
        "document.querySelector('#notice [data-act=undo]')",
    );
    browser.finish(&site);
}
