//! The ways out of a field.

use std::cell::Cell;

use serde_json::{Value, json};

use super::fields::{ANSWERED, PLANNED, Place, field};
use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

const UP: &str = "\u{E013}";
const DOWN: &str = "\u{E015}";

/// Notes the checksum of every text that another window has stored, after the page has heard of it.
const HEAR: &str = "
window.heard = new Set();
addEventListener('storage', (event) => heard.add(event.newValue?.slice(0, 8)))";

/// The checksum of the newest state of the only assessment.
const NEWEST: &str = "
const texts = Object.entries(localStorage).filter(([key]) => /^plumbline:[ab]:/.test(key)).map(([, text]) => text);
const revision = (text) => Number(/\"revision\":\\s*(\\d+)/.exec(text)[1]);
return texts.sort((x, y) => revision(y) - revision(x))[0].slice(0, 8)";

/// How a field is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// With the browser's button.
    Back,
    /// Because a file is dropped on the page.
    Drop,
    /// By a script, as voice control and extensions do: focus stays where it was.
    Click,
    /// Because another tab changes what the field belongs to.
    OtherTab,
}

/// A browser at work, and how fields are left in it.
pub(super) struct Visit {
    pub(super) browser: Browser,
    site: Site,
    way: Way,
    /// The first window and, where it is needed, one that changes the same assessment.
    windows: [Value; 2],
    is_changed: Cell<bool>,
}

impl Visit {
    pub(super) fn start(work: &Value, way: Way) -> Self {
        let (site, browser) = (Site::start(), Browser::start());
        keep(&browser, &site, work);
        browser.load(&site, "#/help");
        browser.wait_view("help");
        browser.eval(HEAR);
        let first = browser.tab();
        let mut second = Value::Null;
        if way == Way::OtherTab {
            second = browser.new_window();
            browser.load(&site, "#/assess/authn");
            browser.wait_view("assess");
            browser.switch_to(&first);
            // A field in a window that is not in front counts as left already.
            browser.cdp(
                "Emulation.setFocusEmulationEnabled",
                &json!({ "enabled": true }),
            );
        }
        let windows = [first, second];
        let is_changed = Cell::new(false);
        Self {
            browser,
            site,
            way,
            windows,
            is_changed,
        }
    }

    /// Goes into a field and types, so that the browser knows that its text was changed.
    pub(super) fn type_into(&self, number: usize) {
        let css = field(number);
        let kind = self.browser.eval_with(
            "const field = document.querySelector(arguments[0]);
             field.focus();
             window.before = field.value;
             return field.options && field.selectedIndex === field.options.length - 1 ? 'last' : field.type",
            &json!([css]),
        );
        let keys = match kind.as_str() {
            Some("select-one") => DOWN,
            Some("last") => UP,
            Some("date") => "01022026",
            _ => {
                self.browser.click(&css);
                "abc"
            }
        };
        self.browser.press(keys);
        self.browser.wait(
            "the field has another text and still has focus",
            &format!(
                "document.activeElement.matches('{css}') && document.activeElement.value !== before"
            ),
        );
    }

    /// Leaves the field and sees that the page goes on.
    pub(super) fn leave(&self, place: &Place) {
        let view = match self.way {
            Way::Back => {
                self.browser.send("POST", "/back", &json!({}));
                "help"
            }
            Way::Drop => {
                self.browser
                    .drop_file("theirs.json", &assessment(State::Complete).to_string());
                "shared"
            }
            Way::Click => {
                self.browser
                    .eval("document.querySelector(\"footer a[href$='#/help']\").click()");
                "help"
            }
            Way::OtherTab => {
                self.change(true);
                place.view
            }
        };
        self.goes_on(view);
    }

    /// The program runs, quietly, and shows this view without an error.
    fn goes_on(&self, view: &str) {
        self.browser.wait(
            "the page goes on or has stopped",
            &format!(
                "document.documentElement.dataset.state === 'crashed' || document.querySelector('main[data-view={view}] h1')"
            ),
        );
        self.browser.check(
            self.browser.eval("return document.documentElement.dataset.state === 'running' && !document.querySelector('#recovery:not([hidden])')") == true,
            "the page has stopped",
        );
        self.browser.nothing_logged();
        if self.way != Way::OtherTab {
            let told = self
                .browser
                .eval("return document.querySelector('#app [data-error]')?.innerText ?? null");
            self.browser
                .equal("an error that is told", &told, &Value::Null);
        }
    }

    /// The other window answers so that fields of the first lose their place, or as before.
    fn change(&self, is_changed: bool) {
        let answers = if is_changed {
            [(ANSWERED, "met"), (PLANNED, "met")]
        } else {
            [(ANSWERED, "not-applicable"), (PLANNED, "not-met")]
        };
        self.browser.switch_to(&self.windows[1]);
        for (id, answer) in answers {
            self.browser.eval(&format!(
                "document.getElementById('a-{id}-{answer}').click()"
            ));
        }
        let newest = self.browser.eval(NEWEST);
        self.browser.switch_to(&self.windows[0]);
        self.browser.wait(
            "the first window has heard of it",
            &format!("heard.has({newest})"),
        );
        self.is_changed.set(is_changed);
    }

    /// Takes back what the other window has changed.
    pub(super) fn restore(&self) {
        if self.is_changed.get() {
            self.change(false);
        }
    }

    /// Leaves the link box as above, for a view that shows what was dropped.
    pub(super) fn type_into_link_box_and_drop(&self) {
        self.fields_at("home", "#/");
        self.type_into(0);
        self.browser
            .drop_file("theirs.json", &assessment(State::Complete).to_string());
        self.goes_on("shared");
    }

    pub(super) fn finish(self) {
        self.browser.finish(&self.site);
    }
}
