//! Reading the page by the attributes that product and tests agree on.

use serde_json::{Value, json};

use crate::browser::Browser;

/// The tracks, in their order.
pub(crate) const TRACKS: [&str; 4] = ["authn", "authz", "general", "cli"];

/// Level and possible level of the four tracks, as the attributes state them.
pub(crate) type Levels = [(String, String); 4];

/// Levels from pairs of numbers; `None` for a track without a level.
pub(crate) fn levels(of: [Option<(u8, u8)>; 4]) -> Levels {
    of.map(|pair| {
        pair.map_or_else(Default::default, |(level, possible)| {
            (level.to_string(), possible.to_string())
        })
    })
}

/// The summary of the disclosure of a criterion that holds note and evidence: the last of two.
pub(crate) fn note_and_evidence(criterion: &str) -> String {
    format!("#c-{criterion} .more > details:nth-of-type(2) > summary")
}

impl Browser {
    /// Waits until this view is shown.
    pub(crate) fn wait_view(&self, view: &str) {
        self.wait(
            &format!("the view {view} is shown"),
            &format!("document.querySelector('main[data-view={view}] h1')"),
        );
        if view == "plan" {
            // It is in a part of its own, which is loaded when the plan is shown.
            self.wait("what is handed off", "document.querySelector('#handoff')");
        }
    }

    /// The attributes of the tracks; there must be exactly one element for each.
    pub(crate) fn levels(&self) -> Levels {
        self.wait(
            "the tracks are drawn",
            "document.querySelector('main [data-track][data-level]')",
        );
        let found = self.eval(
            "return [...document.querySelectorAll('main [data-track][data-level]')]
               .map((e) => [e.dataset.track, e.dataset.level, e.dataset.possible])",
        );
        let found = found.as_array().unwrap();
        TRACKS.map(|track| {
            let of_track: Vec<&Value> = found.iter().filter(|entry| entry[0] == track).collect();
            let [entry] = of_track.as_slice() else {
                self.fail(&format!(
                    "{} elements for the track {track}",
                    of_track.len()
                ));
            };
            let text = |place: usize| match entry[place].as_str() {
                Some(text) => text.to_owned(),
                None => self.fail(&format!("an attribute of {track} is missing: {entry}")),
            };
            (text(1), text(2))
        })
    }

    /// Everything in `localStorage`, keys in order, as one text to compare.
    pub(crate) fn stored(&self) -> String {
        let stored = self.eval(
            "return JSON.stringify(Object.keys(localStorage).sort().map((key) => [key, localStorage.getItem(key)]))",
        );
        stored.as_str().unwrap().to_owned()
    }

    /// The newest state of the stored assessment, as own JSON.
    pub(crate) fn newest(&self) -> Value {
        self.eval(
            "const states = Object.keys(localStorage).filter((key) => /^plumbline:[ab]:/.test(key)).map((key) => {
               const text = localStorage.getItem(key);
               return JSON.parse(text.slice(text.indexOf('\\n'), text.lastIndexOf('}') + 1));
             });
             return states.sort((a, b) => b.revision - a.revision)[0]",
        )
    }

    /// The chosen answer of every criterion of the track shown, by criterion.
    pub(crate) fn answers(&self) -> Value {
        self.eval(
            "return Object.fromEntries([...document.querySelectorAll('main fieldset[id^=c-]')].map((f) =>
               [f.id.slice(2), f.querySelector('input[name=\"a-' + f.id.slice(2) + '\"]:checked')?.value ?? null]))",
        )
    }

    /// Waits for a message about bad input and returns its cause.
    pub(crate) fn error(&self) -> String {
        self.wait(
            "a message about bad input",
            "document.querySelector('#app [data-error]')",
        );
        let cause = self.eval("return document.querySelector('#app [data-error]').dataset.error");
        cause.as_str().unwrap().to_owned()
    }

    /// Waits until the page says that saving stands like this.
    pub(crate) fn wait_save(&self, state: &str) {
        self.wait(
            &format!("saving says {state}"),
            &format!("document.querySelector('#app [data-save={state}]')"),
        );
    }

    /// The text of the page as a person sees it.
    pub(crate) fn text(&self) -> String {
        self.eval("return document.body.innerText")
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Opens the disclosure of a criterion that holds note and evidence, and waits for its fields.
    pub(crate) fn open_note(&self, criterion: &str) {
        self.click(&note_and_evidence(criterion));
        self.wait_note(criterion);
    }

    /// Waits for the fields of note and evidence, which come with the second part of the program.
    pub(crate) fn wait_note(&self, criterion: &str) {
        self.wait(
            "the fields of note and evidence are there",
            &format!("document.querySelector(\"[name='n-{criterion}']\")"),
        );
    }

    /// The value of an input.
    pub(crate) fn value(&self, css: &str) -> String {
        let value = self.eval_with(
            "return document.querySelector(arguments[0])?.value ?? null",
            &json!([css]),
        );
        match value.as_str() {
            Some(value) => value.to_owned(),
            None => self.fail(&format!("there is no {css}")),
        }
    }
}
