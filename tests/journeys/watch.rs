//! What has to hold after every journey: a quiet console, no report of the security policy, no
//! request to another origin, and nothing stored but under our own prefix.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;

/// Every key that the page stores starts with this.
pub(crate) const PREFIX: &str = "plumbline:";

/// The files of the lazy parts, as the page names them.
pub(crate) const PARTS: &str = "return Object.values(document.getElementById('boot').dataset)
    .filter((file) => file.endsWith('.wasm') && !file.includes('plumbline_bg')).map((file) => file.slice(2))";

impl Browser {
    /// Ends a journey with the checks above.
    pub(crate) fn finish(self, site: &Site) {
        self.finish_with(site, &[]);
    }

    /// The same where the journey itself stored under foreign keys.
    pub(crate) fn finish_with(self, site: &Site, foreign: &[&str]) {
        self.step("after the journey");
        self.only_our_keys(foreign);
        self.nothing_logged();
        self.nothing_sent(site);
    }

    /// The same where these words in the console are what the test itself has brought about.
    pub(crate) fn finish_despite(self, site: &Site, words: &[&str]) {
        self.step("after the journey");
        self.only_our_keys(&[]);
        self.nothing_logged_but(words);
        self.nothing_sent(site);
    }

    /// The same where the lazy parts of the program were refused: the browser and the loader say
    /// that, and nothing else is logged.
    pub(crate) fn finish_after_refusal(self, site: &Site) {
        self.step("after the journey");
        self.only_our_keys(&[]);
        let parts = self.eval(PARTS);
        let names = parts.as_array().unwrap().iter();
        let mut expected: Vec<&str> = names.map(|name| name.as_str().unwrap()).collect();
        assert!(expected.len() > 1, "only {expected:?}");
        expected.push("Error: the server answered 404");
        self.nothing_logged_but(&expected);
        self.nothing_sent(site);
    }

    /// No error or warning was logged, by the page or about it.
    pub(crate) fn nothing_logged(&self) {
        self.nothing_logged_but(&[]);
    }

    fn nothing_logged_but(&self, words: &[&str]) {
        let entries = self.log("browser");
        let is_expected = |entry: &Value| {
            let message = entry["message"].as_str().unwrap();
            words.iter().any(|word| message.contains(word))
        };
        let bad: Vec<&Value> = entries
            .iter()
            .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")))
            .filter(|entry| !is_expected(entry))
            .collect();
        self.check(
            bad.is_empty(),
            &format!("the console is not quiet: {bad:#?}"),
        );
    }

    fn nothing_sent(&self, site: &Site) {
        let ours = format!("{}/", site.origin());
        let host = site.host_page();
        let asked = self.requests();
        self.check(
            asked.iter().any(|address| address.starts_with(&ours)),
            "the record of requests does not even hold our own",
        );
        let foreign: Vec<&String> = asked
            .iter()
            .filter(|address| !address.starts_with(&ours) && **address != host)
            // These two carry their own content: the favicon of a test page, a download.
            .filter(|address| !address.starts_with("data:") && !address.starts_with("blob:"))
            .collect();
        self.check(
            foreign.is_empty(),
            &format!("requests left the origin: {foreign:?}"),
        );
    }

    /// Every address that the browser asked for.
    fn requests(&self) -> Vec<String> {
        self.log("performance")
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|event| {
                let address = &event["message"]["params"]["request"]["url"];
                Some(address.as_str()?.to_owned())
            })
            // The browser's own pages, such as the one of a new tab; no page may ask for them.
            .filter(|address| address != "about:blank" && !address.starts_with("chrome://"))
            .collect()
    }

    fn only_our_keys(&self, foreign: &[&str]) {
        let keys = self.eval(
            "const keys = [];
             for (const kind of ['localStorage', 'sessionStorage']) {
               try { keys.push(...Object.keys(window[kind])); } catch {}
             }
             return keys;",
        );
        for key in keys.as_array().unwrap() {
            let key = key.as_str().unwrap();
            self.check(
                key.starts_with(PREFIX) || foreign.contains(&key),
                &format!("a key without our prefix was stored: {key}"),
            );
        }
    }

    /// The log entries of a kind since the last reading.
    fn log(&self, kind: &str) -> Vec<Value> {
        match self.send("POST", "/se/log", &json!({ "type": kind })) {
            Value::Array(entries) => entries,
            other => self.fail(&format!("a log of {kind} that is no list: {other}")),
        }
    }
}
