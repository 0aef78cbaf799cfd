//! The acts of a walk.

use serde_json::json;

use super::Walk;
use super::keys::keys;
use super::spots::spot;
use super::targets::{Target, groups, holds, list, selector};
use crate::states::{State, assessment};

const TAB: &str = "\u{E004}";

/// Sizes of the window: telephones, a tablet, a desk.
const SIZES: [(u32, u32); 4] = [(320, 640), (400, 860), (768, 1024), (1280, 900)];

/// Where work is done; everywhere else one gets by following links.
const WORK: [&str; 8] = [
    "#/",
    "#/profile",
    "#/assess/authn",
    "#/assess/authz",
    "#/assess/general/general-vdp",
    "#/assess/cli",
    "#/plan",
    "#/share",
];

impl Walk {
    /// Does one thing and says what.
    pub(super) fn act(&mut self) -> String {
        // What is in a field and not left yet is what a page forgets most easily.
        if std::mem::take(&mut self.is_dirty) && self.random.once_in(3) {
            return match self.random.below(3) {
                0 => self.step_back(),
                1 => self.visit(),
                _ => self.drop_something(),
            };
        }
        match self.random.below(100) {
            0..33 => self.press(),
            33..78 => self.type_somewhere(),
            78..85 => self.step_back(),
            85..88 => self.send("/forward"),
            88..92 => self.drop_something(),
            92..95 => {
                let (width, height) = *self.random.one_of(&SIZES);
                self.browser.resize(width, height);
                format!("resize to {width}")
            }
            95..96 => self.visit(),
            96..98 => {
                self.browser.press(TAB);
                "Tab".to_owned()
            }
            _ => self.reload(),
        }
    }

    /// Chooses a kind of thing first, so that one of a kind is not lost among dozens of another.
    fn choose(&mut self, wanted: impl Fn(&Target) -> bool) -> Option<(usize, Target)> {
        let list = list(&self.browser);
        let groups = groups(&list, wanted);
        if groups.is_empty() {
            return None;
        }
        let group = self.random.one_of(&groups).clone();
        let number = *self.random.one_of(&group);
        Some((number, list[number].clone()))
    }

    /// Of what is kept more often than of anything else: that is where something can be lost.
    fn choose_rather_kept(&mut self, wanted: impl Fn(&Target) -> bool) -> Option<(usize, Target)> {
        if self.random.once_in(3) {
            return self.choose(wanted);
        }
        let kept = self.choose(|target| wanted(target) && spot(&target.name).is_some());
        kept.or_else(|| self.choose(wanted))
    }

    /// Goes where work is done.
    fn visit(&mut self) -> String {
        let place = *self.random.one_of(&WORK);
        self.browser
            .eval_with("location.hash = arguments[0]", &json!([place]));
        self.settle();
        format!("to {place}")
    }

    fn press(&mut self) -> String {
        // Every other time an answer, a tick, or what opens something.
        let works = self.random.once_in(2);
        // What takes back or replaces is rare, or the walk would get nowhere.
        let goes_back = self.random.once_in(4);
        let Some((number, target)) = self.choose(|target| {
            !target.typed
                && (target.ticked || target.opens || !works)
                && (goes_back || !target.goes_back())
        }) else {
            return self.visit();
        };
        self.forget_before(&target);
        let css = selector(number);
        // Voice control and extensions activate without moving focus.
        let by_script = self.random.once_in(2);
        let around = if target.ticked {
            format!("label:has({css})")
        } else {
            css.clone()
        };
        if by_script || !self.browser.try_click(&around) {
            self.browser.eval_with(
                "document.querySelector(arguments[0])?.click()",
                &json!([css]),
            );
        }
        self.settle();
        if target.ticked {
            self.used = holds(&self.browser, number);
        }
        let how = if by_script { " by script" } else { "" };
        format!("press {:?}{how}", target.words)
    }

    fn type_somewhere(&mut self) -> String {
        // Words are changed again soon after they were typed.
        let last = self.last_typed.clone().filter(|_| self.random.once_in(2));
        let again = last.and_then(|last| self.choose(|target| target.typed && target.name == last));
        let chosen = again.or_else(|| self.choose_rather_kept(|target| target.typed));
        let Some((number, target)) = chosen else {
            return self.visit();
        };
        self.last_typed = Some(target.name).filter(|name| !name.is_empty());
        let css = selector(number);
        let Some(field) = holds(&self.browser, number) else {
            return self.visit();
        };
        let by_mouse = field.kind != "select-one" && self.random.once_in(2);
        if !(by_mouse && self.browser.try_click(&css)) {
            self.browser.eval_with(
                "document.querySelector(arguments[0]).focus()",
                &json!([css]),
            );
        }
        let keys = keys(&mut self.random, &field.name, &field.kind);
        let selects =
            !matches!(field.kind.as_str(), "date" | "select-one") && self.random.once_in(3);
        if selects {
            self.browser.eval_with(
                "document.querySelector(arguments[0]).select()",
                &json!([css]),
            );
        }
        self.browser.press(&keys);
        self.settle();
        self.typed += 1;
        self.is_dirty = true;
        self.used = holds(&self.browser, number);
        let over = if selects { "over" } else { "into" };
        let name = field.name;
        format!("type {keys:?} {over} {name}")
    }

    /// Goes back, and comes again if that left the page.
    fn step_back(&mut self) -> String {
        let said = self.send("/back");
        let here = self.browser.eval("return location.href");
        if !here.as_str().unwrap().starts_with(&self.site.url()) {
            self.browser.go(&self.site.url());
            self.browser.wait_until_running();
            self.settle();
        }
        said
    }

    fn send(&mut self, path: &str) -> String {
        self.browser.send("POST", path, &json!({}));
        self.settle();
        path.trim_start_matches('/').to_owned()
    }

    fn drop_something(&mut self) -> String {
        let mut proposal = assessment(State::Half);
        proposal["kind"] = json!("proposal");
        let whole = assessment(State::Complete);
        let files = [whole.to_string(), proposal.to_string(), "{".to_owned()];
        let file = self.random.one_of(&files).clone();
        let read = self.browser.eval("return window.filesRead ?? 0");
        self.browser.drop_file("dropped.json", &file);
        self.browser
            .wait("the file is read", &format!("window.filesRead > {read}"));
        self.settle();
        format!("drop {} bytes", file.len())
    }
}
