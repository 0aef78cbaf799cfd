//! Somebody who walks: what is done and looked at with every step.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::json;

use super::random::Random;
use super::record::Record;
use super::storage;
use super::targets::{Field, Target};
use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, keep};

/// How many of the last acts a failure names.
const NAMED: usize = 12;

/// What an act says that loaded the page anew.
const RELOAD: &str = "reload";

/// Counts the files that were read, once the app has had its turn.
const COUNT_FILES: &str = "
const text = File.prototype.text;
File.prototype.text = function () {
  const count = () => setTimeout(() => window.filesRead = (window.filesRead ?? 0) + 1);
  return text.call(this).finally(count);
}";

/// Waits until a view is drawn and nothing is on its way, and does not insist.
const SETTLE: &str = "
const done = arguments[0];
let left = 200;
const look = () => {
  const still = document.querySelector('#app main h1') && !document.querySelector('#app .loading');
  still || --left === 0 ? done() : setTimeout(look, 15);
};
setTimeout(look, 15)";

/// What is looked at after every act.
const LOOK: &str = "return {
  running: document.documentElement.dataset.state === 'running' && !document.querySelector('#recovery:not([hidden])'),
  view: document.querySelector('main')?.dataset.view ?? '',
  saved: !!document.querySelector('#app [data-save=saved]'),
  stored: Object.entries(localStorage),
}";

#[derive(Deserialize)]
struct Look {
    running: bool,
    view: String,
    saved: bool,
    stored: Vec<(String, String)>,
}

/// Somebody who walks.
pub(super) struct Walk {
    pub(super) browser: Browser,
    pub(super) site: Site,
    pub(super) random: Random,
    pub(super) record: Record,
    /// The control that was used last, if it is still there.
    pub(super) used: Option<Field>,
    /// The name of the control that was typed in last.
    pub(super) last_typed: Option<String>,
    /// Whether the last act was to type.
    pub(super) is_dirty: bool,
    /// Whether something was deleted that may be an assessment.
    deletes: bool,
    said: Vec<String>,
    pub(super) views: BTreeSet<String>,
    pub(super) typed: usize,
}

impl Walk {
    pub(super) fn start() -> Self {
        let (site, browser) = (Site::start(), Browser::start());
        let folder = browser.driver.folder().join("downloads");
        let allow = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
        browser.cdp("Browser.setDownloadBehavior", &allow);
        browser.before_every_page(COUNT_FILES);
        keep(
            &browser,
            &site,
            &crate::plan::with_plan(assessment(State::Half)),
        );
        Self {
            browser,
            site,
            random: Random::start(),
            record: Record::default(),
            used: None,
            last_typed: None,
            is_dirty: false,
            deletes: false,
            said: Vec::new(),
            views: BTreeSet::new(),
            typed: 0,
        }
    }

    pub(super) fn settle(&self) {
        self.browser.eval_async(SETTLE, &json!([]));
    }

    pub(super) fn reload(&mut self) -> String {
        self.browser.reload();
        self.settle();
        RELOAD.to_owned()
    }

    /// One act, after which the page goes on and has lost nothing.
    pub(super) fn step(&mut self, act: impl FnOnce(&mut Self) -> String) {
        let missing = self.lost_by(act);
        self.browser
            .equal("shown as saved and not stored", &missing, &Vec::new());
    }

    /// One act, after which the page goes on: what was shown as saved and is not stored.
    pub(super) fn lost_by(&mut self, act: impl FnOnce(&mut Self) -> String) -> Vec<String> {
        let said = act(self);
        let reloaded = said == RELOAD;
        self.said.push(said);
        let from = self.said.len().saturating_sub(NAMED);
        let last = self.said[from..].join(", ");
        self.browser
            .step(&format!("{} acts, the last: {last}", self.said.len()));
        let look: Look = serde_json::from_value(self.browser.eval(LOOK)).unwrap();
        self.browser.check(look.running, "the page has stopped");
        self.browser.nothing_logged();
        self.views.insert(look.view);
        let stored = match storage::read(&look.stored) {
            Ok(stored) => stored,
            Err(cause) => self.browser.fail(&cause),
        };
        if std::mem::take(&mut self.deletes) {
            let gone = self.record.gone(&stored);
            self.browser
                .check(gone.len() <= 1, "more than one was deleted");
            for id in &gone {
                self.record.forget(id, "");
            }
        }
        if let Some(used) = self.used.take().filter(|_| look.saved) {
            self.record.note(&stored.open, &used);
        }
        let missing = self.record.missing(&stored);
        if reloaded {
            self.record.compared();
        }
        missing
    }

    /// Forgets what an act is meant to change.
    pub(super) fn forget_before(&mut self, target: &Target) {
        let look: Look = serde_json::from_value(self.browser.eval(LOOK)).unwrap();
        let open = storage::read(&look.stored)
            .map(|stored| stored.open)
            .unwrap_or_default();
        let words = target.words.as_str();
        self.deletes = words.starts_with("Delete: ");
        let of = |kind: &str| [kind, "-", &target.criterion].concat();
        let controls = match target.act.as_str() {
            _ if self.deletes => return,
            _ if target.goes_back() => vec![String::new()],
            // The answer goes with its day and its reason; ticks, note and evidence stay.
            "clear" => vec![of("a"), of("r")],
            // One button for the plan of several criteria, or of one that it does not name.
            "apply" | "step-again" => vec!["i-".to_owned()],
            _ if words == "Remove answer" => vec!["p-accounts".to_owned()],
            _ if words == "Remove this link" => vec!["e-".to_owned()],
            _ if target.answers => vec!["a-".to_owned()],
            _ => return,
        };
        for control in controls {
            self.record.forget(&open, &control);
        }
    }
}
