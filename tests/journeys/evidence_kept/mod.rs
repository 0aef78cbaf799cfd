//! What is saved stays while something else is typed over it, and what is typed survives a reload.

mod address;
mod date;
mod link;
mod tabs;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, criteria_of, keep};

pub(crate) const HOME: &str = "\u{E011}";
pub(crate) const DELETE: &str = "\u{E017}";
pub(crate) const BACKSPACE: &str = "\u{E003}";
pub(crate) const RIGHT: &str = "\u{E014}";
pub(crate) const TAB: &str = "\u{E004}";
pub(crate) const UNDO: &str = "header [data-act=undo]";

/// The first criterion that has evidence: one link with title and day.
pub(crate) struct Of(pub(crate) String);

impl Of {
    pub(crate) fn field(&self, field: &str) -> String {
        format!("#e-{}-{field}", self.0)
    }

    pub(crate) fn evidence(&self, browser: &Browser) -> Value {
        browser.newest()["answers"][&self.0]["evidence"].clone()
    }

    /// Opens its fields at a page loaded anew.
    pub(crate) fn open(&self, browser: &Browser) {
        browser.wait_view("assess");
        browser.open_note(&self.0);
    }
}

/// A page at the fields of evidence of a saved assessment.
pub(crate) fn at_evidence(site: &Site) -> (Browser, Of, Value) {
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
pub(crate) fn type_over(browser: &Browser, css: &str, text: &str) {
    browser.click(css);
    browser.eval_with(
        "document.querySelector(arguments[0]).select()",
        &json!([css]),
    );
    browser.press(text);
    browser.equal("typed", &browser.value(css), &text.to_owned());
}

/// What the message of a field says; empty where there is none.
pub(crate) fn message(browser: &Browser, css: &str) -> String {
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
pub(crate) fn drafts(browser: &Browser) -> Value {
    browser.eval(
        "return Object.keys(localStorage).filter((key) => key.startsWith('plumbline:d:')).length",
    )
}

/// Whether the date control holds half a date.
pub(crate) fn is_half(browser: &Browser, css: &str) -> bool {
    let half = browser.eval_with(
        "const field = document.querySelector(arguments[0]); return field.value === '' && field.validity.badInput",
        &json!([css]),
    );
    half == true
}
