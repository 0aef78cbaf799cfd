//! What a person does with a browser: point, type, choose a file, change tabs.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE};

/// The name by which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How often a click or a drop is aimed.
const AIMS: usize = 5;

impl Browser {
    /// The first element for a selector, which must exist, as WebDriver's reference.
    pub(crate) fn element(&self, css: &str) -> Value {
        self.wait(
            &format!("{css} exists"),
            &format!("document.querySelector({})", json!(css)),
        );
        self.send(
            "POST",
            "/element",
            &json!({ "using": "css selector", "value": css }),
        )
    }

    /// Clicks the middle of an element with the mouse, having scrolled it to the middle of the window.
    ///
    /// The page may move under the pointer, as when a banner comes or goes: then it is aimed again,
    /// as a person would.
    pub(crate) fn click(&self, css: &str) {
        let element = self.element(css);
        let path = format!("/element/{}/click", element[ELEMENT].as_str().unwrap());
        for _ in 0..AIMS {
            self.eval_with(
                "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
                &json!([element]),
            );
            match self.driver.send("POST", &path, &json!({})) {
                Err(cause) if cause.contains("click intercepted") => {
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(cause) => self.fail(&format!("clicking {css}: {cause}")),
                Ok(_) => return,
            }
        }
        self.fail(&format!("{css} is covered by something else"));
    }

    /// Clicks if nothing covers the element, and says whether.
    pub(crate) fn try_click(&self, css: &str) -> bool {
        let element = self.element(css);
        self.eval_with(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            &json!([element]),
        );
        let path = format!("/element/{}/click", element[ELEMENT].as_str().unwrap());
        self.driver.send("POST", &path, &json!({})).is_ok()
    }

    /// Clicks what offers a file whose name ends like this, and returns what arrives.
    pub(crate) fn download(&self, css: &str, end: &str) -> Vec<u8> {
        let folder = self.driver.folder().join("downloads");
        // What was downloaded before must not be taken for this.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let rule = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
        self.cdp("Browser.setDownloadBehavior", &rule);
        self.click(css);
        let start = Instant::now();
        loop {
            self.check(start.elapsed() < PATIENCE, "no file arrived");
            let paths = std::fs::read_dir(&folder).unwrap();
            let paths = paths.map(|entry| entry.unwrap().path());
            let whole = |path: &PathBuf| path.extension().is_some_and(|other| other == end);
            if let Some(content) = paths
                .filter(whole)
                .find_map(|path| std::fs::read(path).ok())
                && !content.is_empty()
            {
                return content;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Puts a file into a file input, as the browser's own dialogue would.
    pub(crate) fn choose_file(&self, css: &str, name: &str, content: &[u8]) {
        let path = self.driver.folder().join(name);
        std::fs::write(&path, content).unwrap();
        let element = self.element(css);
        let id = element[ELEMENT].as_str().unwrap();
        let path = path.to_str().unwrap();
        self.send(
            "POST",
            &format!("/element/{id}/value"),
            &json!({ "text": path }),
        );
    }

    /// Chooses several files at once.
    pub(crate) fn choose_files(&self, css: &str, files: &[(&str, String)]) {
        let paths = files.iter().map(|(name, content)| {
            let path = self.driver.folder().join(name);
            std::fs::write(&path, content).unwrap();
            path.to_str().unwrap().to_owned()
        });
        let paths: Vec<_> = paths.collect();
        let element = self.element(css);
        let id = element[ELEMENT].as_str().unwrap();
        self.send(
            "POST",
            &format!("/element/{id}/value"),
            &json!({ "text": paths.join("\n") }),
        );
    }

    /// Drops a file on the middle of the page, as from a file manager: focus stays where it was.
    ///
    /// What moves under the pointer, as while the page scrolls, may refuse it: then it is aimed again.
    pub(crate) fn drop_file(&self, name: &str, content: &str) {
        let path = self.driver.folder().join(name);
        std::fs::write(&path, content).unwrap();
        let middle = self.eval(
            "window.dropped = false;
             addEventListener('drop', () => dropped = true, { once: true, capture: true });
             return [innerWidth / 2, innerHeight / 2]",
        );
        let data = json!({ "items": [], "files": [path], "dragOperationsMask": 1 });
        for _ in 0..AIMS {
            for kind in ["dragEnter", "dragOver", "dragOver", "drop"] {
                let event = json!({ "type": kind, "x": middle[0], "y": middle[1], "data": data });
                self.cdp("Input.dispatchDragEvent", &event);
            }
            if self.eval("return dropped") == true {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        self.fail("nothing can be dropped");
    }

    /// Presses and releases keys one after the other; they go wherever focus is.
    pub(crate) fn press(&self, keys: &str) {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
            })
            .collect();
        let actions =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.send("POST", "/actions", &actions);
    }

    /// Opens a new tab, goes there, and returns its handle.
    pub(crate) fn new_tab(&self) -> Value {
        self.new_page("tab")
    }

    /// The same in a window of its own, beside which the first is not slowed down as a hidden one is.
    pub(crate) fn new_window(&self) -> Value {
        self.new_page("window")
    }

    fn new_page(&self, kind: &str) -> Value {
        let handle = self.send("POST", "/window/new", &json!({ "type": kind }))["handle"].clone();
        self.switch_to(&handle);
        handle
    }

    /// The handle of the tab in use.
    pub(crate) fn tab(&self) -> Value {
        self.send("GET", "/window", &Value::Null)
    }

    /// Goes to another tab.
    pub(crate) fn switch_to(&self, handle: &Value) {
        self.send("POST", "/window", &json!({ "handle": handle }));
    }
}
