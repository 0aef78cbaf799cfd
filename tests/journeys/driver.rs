//! A chromedriver process with one browser session.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use xtask::tools::browser;
use xtask::tools::browser::{Browser as Programs, HEADLESS};

use crate::http;

/// How a browser differs from the usual one.
#[derive(Default)]
pub(crate) struct Setup {
    /// Blocks site data, as a strict privacy setting does: reading `localStorage` throws.
    pub(crate) deny_storage: bool,
    /// Keeps no record of requests, which costs time.
    pub(crate) unwatched: bool,
}

/// The process and its session; both end when this is dropped.
pub(crate) struct Driver {
    process: Child,
    /// Kept open, because a program that prints into a closed pipe ends.
    _said: BufReader<ChildStdout>,
    port: u16,
    session: String,
    folder: PathBuf,
}

impl Driver {
    /// Starts chromedriver on a free port, and in it a browser with a fresh profile.
    pub(crate) fn start(setup: &Setup) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "plumbline-journey-{}-{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let programs = programs();
        let (process, said, port) = chromedriver(&programs.chromedriver);
        let mut driver = Self {
            process,
            _said: said,
            port,
            session: String::new(),
            folder: std::env::temp_dir().join(name),
        };
        let wanted = capabilities(setup, &programs.chromium, &driver.folder);
        let (status, answer) = http::call(port, "POST", "/session", &wanted).unwrap();
        assert_eq!(status, 200, "no browser session: {answer}");
        answer["value"]["sessionId"]
            .as_str()
            .unwrap()
            .clone_into(&mut driver.session);
        driver
    }

    /// The folder that goes with the session; files for it may be put there.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Sends a command of the session, for example `POST` to `/url`.
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let path = format!("/session/{}{path}", self.session);
        let (status, mut answer) = http::call(self.port, method, &path, body)
            .map_err(|cause| format!("{method} {path}: {cause}"))?;
        match status {
            200 => Ok(answer["value"].take()),
            _ => Err(format!(
                "{}: {}",
                answer["value"]["error"].as_str().unwrap_or("error"),
                answer["value"]["message"].as_str().unwrap_or_default()
            )),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let path = format!("/session/{}", self.session);
        let _ = http::call(self.port, "DELETE", &path, &Value::Null);
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Starts chromedriver and reads which port it took.
///
/// It asks for a free port of IPv4, then for the same of IPv6, and ends without a word about a port
/// when another one took that in between; so it is asked again.
fn chromedriver(program: &Path) -> (Child, BufReader<ChildStdout>, u16) {
    for _ in 0..5 {
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut said = BufReader::new(process.stdout.take().unwrap());
        let port = said
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            });
        if let Some(port) = port {
            return (process, said, port);
        }
        let _ = process.kill();
        let _ = process.wait();
    }
    panic!("chromedriver found no free port in five tries");
}

/// Chromium and its driver: those that `cargo xtask test` names, or found as it finds them.
pub(crate) fn programs() -> &'static Programs {
    static FOUND: OnceLock<Programs> = OnceLock::new();
    FOUND.get_or_init(|| browser::browser().expect("Chromium and chromedriver are there"))
}

fn capabilities(setup: &Setup, chromium: &Path, folder: &Path) -> Value {
    let mut arguments: Vec<String> = HEADLESS.map(str::to_owned).into();
    arguments.push(format!(
        "--user-data-dir={}",
        folder.join("profile").display()
    ));
    arguments.push("--window-size=1280,900".to_owned());
    let mut options = json!({ "binary": chromium, "args": arguments });
    if setup.deny_storage {
        options["prefs"] = json!({ "profile.default_content_setting_values.cookies": 2 });
    }
    let mut wanted = json!({
        "browserName": "chrome",
        "timeouts": { "script": 100_000, "pageLoad": 60_000 },
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    if !setup.unwatched {
        wanted["goog:loggingPrefs"]["performance"] = json!("ALL");
        options["perfLoggingPrefs"] = json!({ "enableNetwork": true, "enablePage": false });
    }
    wanted["goog:chromeOptions"] = options;
    json!({ "capabilities": { "alwaysMatch": wanted } })
}
