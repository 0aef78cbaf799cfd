//! One load of a page in a fresh browser, and what was seen.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::{Driver, Setup};
use crate::page::Page;

/// How long a page may take.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long is waited for what comes after the end, in milliseconds.
const AFTER: u64 = 3_000;
/// Slow 4G: milliseconds until an answer begins to come, bytes a second in both directions.
const LATENCY: f64 = 150.0;
const DOWN: f64 = 1.6 * 1_048_576.0 / 8.0;
const UP: f64 = 0.75 * 1_048_576.0 / 8.0;
/// What of a load is compared, and its unit.
pub(crate) const FIGURES: [(&str, &str); 10] = [
    ("bytes", "B"),
    ("paint", "ms"),
    ("largest", "ms"),
    ("ready", "ms"),
    ("stored", "ms"),
    ("level", "ms"),
    ("tasks", ""),
    ("busy", "ms"),
    ("heap", "B"),
    ("shift", ""),
];

/// The figures of one load, by the names of [`FIGURES`].
pub(crate) struct Sample(Value);

impl Sample {
    /// A figure; `None` where the page has no such moment.
    pub(crate) fn get(&self, figure: &str) -> Option<f64> {
        self.0[figure].as_f64()
    }

    /// The moments in one line.
    pub(crate) fn line(&self) -> String {
        let figure = |name: &str| self.get(name).map(|value| format!("{name} {value:.0} ms"));
        let moments = ["paint", "ready", "stored", "level"];
        moments
            .into_iter()
            .filter_map(figure)
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// Loads a page as a phone on slow 4G does, with a processor four times slower than this one, which is what
/// Lighthouse takes for a phone.
///
/// # Errors
/// When the page does not come to its end.
pub(crate) fn load(page: &Page, origin: &str) -> Result<Sample, String> {
    let driver = Driver::start(&Setup {
        unwatched: true,
        ..Setup::default()
    });
    let cdp = |command: &str, parameters: Value| {
        let body = json!({ "cmd": command, "params": parameters });
        driver.send("POST", "/goog/cdp/execute", &body)
    };
    let eval = |script: &str| {
        let body = json!({ "script": script, "args": [] });
        driver.send("POST", "/execute/sync", &body)
    };
    let go = |address: &str| driver.send("POST", "/url", &json!({ "url": address }));
    if !page.stored.is_empty() {
        // The same origin, without anything that is measured.
        go(&format!("{origin}/empty.html"))?;
        for (key, text) in &page.stored {
            eval(&format!(
                "localStorage.setItem({}, {})",
                json!(key),
                json!(text)
            ))?;
        }
    }
    cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": 412, "height": 823, "deviceScaleFactor": 1.75, "mobile": true }),
    )?;
    cdp("Network.enable", json!({}))?;
    cdp(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP }),
    )?;
    cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))?;
    cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": watcher(page) }),
    )?;
    go(&format!("{origin}{}", page.address))?;
    let start = Instant::now();
    while eval("return window.bench?.isDone === true")? != true {
        if start.elapsed() > PATIENCE {
            return Err(format!(
                "never done: {}",
                eval("return JSON.stringify(bench)")?
            ));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(Duration::from_millis(AFTER));
    let mut seen = eval(
        "const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
         const bytes = all.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
         return { ...bench, bytes }",
    )?;
    seen["heap"] = cdp("Runtime.getHeapUsage", json!({}))?["usedSize"].clone();
    Ok(Sample(seen))
}

fn watcher(page: &Page) -> String {
    let script = include_str!("watch.js");
    script
        .replace("READY", page.ready)
        .replace(
            "ANSWER",
            &json!(page.answer.unwrap_or_default()).to_string(),
        )
        .replace("LEVEL", page.level.unwrap_or("true"))
}
