//! Acting as a person does: by keyboard alone, or with the mouse.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::browser::{Browser, PATIENCE};

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E006}";
const RIGHT: &str = "\u{E014}";

/// More presses of Tab than any view has stops.
const STOPS: usize = 500;

/// What the whole job needs a person to do.
pub(crate) trait Hand {
    /// Presses a button, follows a link or opens a disclosure.
    fn press(&self, browser: &Browser, css: &str);
    /// Chooses the radio of this name and value.
    fn choose(&self, browser: &Browser, name: &str, value: &str);
    /// Ticks a checkbox.
    fn tick(&self, browser: &Browser, css: &str);
    /// Goes into a field and types.
    fn type_into(&self, browser: &Browser, css: &str, text: &str);
}

/// Tab, arrows, Space, Enter and typing: no pointer, and no focus set by a script.
pub(crate) struct Keyboard;

/// Clicks, and typing where the click went.
pub(crate) struct Mouse;

impl Keyboard {
    /// Presses Tab until the element in focus matches.
    pub(crate) fn reach(browser: &Browser, css: &str) {
        browser.wait(
            &format!("{css} exists"),
            &format!("document.querySelector({})", json!(css)),
        );
        for _ in 0..STOPS {
            if browser.eval_with(
                "return document.activeElement.matches(arguments[0])",
                &json!([css]),
            ) == true
            {
                return Self::focus_is_visible(browser, css);
            }
            browser.press(TAB);
        }
        browser.fail(&format!("Tab never reaches {css}"));
    }

    /// What has focus can be seen once scrolling has ended: in the window, not covered, and with a
    /// ring of its own or its label's.
    fn focus_is_visible(browser: &Browser, css: &str) {
        let start = Instant::now();
        loop {
            let hidden = browser.eval(HIDDEN);
            if hidden == "" {
                return;
            }
            if start.elapsed() > PATIENCE {
                browser.fail(&format!("focus on {css} cannot be seen: {hidden}"));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

/// Says why the element in focus cannot be seen; nothing when it can.
const HIDDEN: &str = "
const e = document.activeElement, target = e.closest('label') || e;
const ring = [e, target, e.nextElementSibling].some((x) => x && getComputedStyle(x).outlineStyle !== 'none');
const box = target.getBoundingClientRect();
const inside = box.bottom > 0 && box.top < innerHeight;
const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
const top = document.elementFromPoint(x, y);
const covered = inside && top && !target.contains(top) && !top.contains(target);
return [ring ? '' : 'no focus ring', inside ? '' : 'outside the window',
  covered ? 'covered by ' + top.outerHTML.slice(0, 80) : ''].filter(Boolean).join(', ')";

impl Hand for Keyboard {
    fn press(&self, browser: &Browser, css: &str) {
        Self::reach(browser, css);
        browser.press(ENTER);
    }

    fn choose(&self, browser: &Browser, name: &str, value: &str) {
        Self::reach(browser, &format!("input[type=radio][name={name}]"));
        let is_there = || browser.eval("return document.activeElement.value") == value;
        if is_there() {
            browser.press(" ");
        }
        for _ in 0..5 {
            if is_there() {
                break;
            }
            browser.press(RIGHT);
        }
        let chosen =
            format!("document.activeElement.matches('input[name={name}][value={value}]:checked')");
        browser.wait(&format!("{name} is {value} and keeps focus"), &chosen);
    }

    fn tick(&self, browser: &Browser, css: &str) {
        Self::reach(browser, css);
        browser.press(" ");
        browser.wait(
            &format!("{css} is ticked"),
            "document.activeElement.checked",
        );
    }

    fn type_into(&self, browser: &Browser, css: &str, text: &str) {
        Self::reach(browser, css);
        browser.press(text);
        browser.equal(
            &format!("typed into {css}"),
            &browser.value(css),
            &text.to_owned(),
        );
    }
}

impl Hand for Mouse {
    fn press(&self, browser: &Browser, css: &str) {
        browser.click(css);
    }

    fn choose(&self, browser: &Browser, name: &str, value: &str) {
        // The whole segment is the label, and people aim at the word.
        let radio = format!("input[type=radio][name={name}][value={value}]");
        browser.click(&format!("label:has({radio})"));
        let chosen = format!("document.querySelector('{radio}').checked");
        browser.wait(&format!("{name} is {value}"), &chosen);
    }

    fn tick(&self, browser: &Browser, css: &str) {
        browser.click(&format!("label:has({css})"));
        browser.wait(
            &format!("{css} is ticked"),
            &format!("document.querySelector({}).checked", json!(css)),
        );
    }

    fn type_into(&self, browser: &Browser, css: &str, text: &str) {
        browser.click(css);
        browser.press(text);
        browser.equal(
            &format!("typed into {css}"),
            &browser.value(css),
            &text.to_owned(),
        );
    }
}
