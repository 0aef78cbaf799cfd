//! How long an answer takes to show on a slow processor.
//!
//! Milliseconds say as much about the machine, and what else runs on it, as about the app: they are
//! printed. What can fail is the comparison with a copy of the page without the program, on which the
//! same clicks are made in turns with those on the app (docs/decisions/speed.md).

use serde_json::json;

use crate::browser::{Browser, alone};
use crate::driver::Setup;
use crate::page::TRACKS;
use crate::site::Site;
use crate::states::criteria_of;

/// How many times as long as on the copy 98 of 100 clicks may take.
const TIMES: f64 = 3.0;
/// How often it is measured at most: a machine that does something else just then slows one side.
const ROUNDS: usize = 3;
/// The answers in the order of the clicks.
const ANSWERS: [&str; 5] = ["met", "partial", "not-met", "unknown", "not-applicable"];
/// Chromium reports no interaction that was shown sooner than this, in milliseconds.
const SHORTEST: f64 = 16.0;

#[test]
fn an_answer_shows_within_three_times_what_a_copy_without_the_program_takes() {
    if std::env::var_os("PLUMBLINE_ALL").is_none() {
        xtask::test::skip("measured with `cargo xtask test --all` only");
        return;
    }
    let _alone = alone();
    let site = Site::start();
    let browser = Browser::measuring(&Setup {
        unwatched: true,
        ..Setup::default()
    });
    let mut rounds = (0..ROUNDS).map(|_| measured(&browser, &site));
    let is_quick = rounds.any(|[app, copy]| app <= TIMES * copy);
    browser.check(
        is_quick,
        &format!("98 of 100 clicks take more than {TIMES} times what they take on the copy, {ROUNDS} times in a row"),
    );
}

/// The 98th percentile on the app and on the copy.
fn measured(browser: &Browser, site: &Site) -> [f64; 2] {
    let (mut app, mut copy) = (Vec::new(), Vec::new());
    for track in TRACKS {
        browser.load(site, &format!("#/assess/{track}"));
        browser.wait_view("assess");
        browser.eval(
            "window.program = document.getElementById('app'); window.copy = program.cloneNode(true)",
        );
        for criterion in criteria_of(track) {
            browser.step(&format!("answering {criterion}"));
            app.extend(click_through(browser, &criterion));
            browser.step(&format!("answering {criterion} without the program"));
            browser.eval("program.replaceWith(copy)");
            copy.extend(click_through(browser, &criterion));
            browser.eval("copy.replaceWith(program)");
        }
    }
    [
        said("the app", app),
        said("a copy without the program", copy),
    ]
}

/// Chooses every answer of a criterion and returns how long each took to show.
fn click_through(browser: &Browser, criterion: &str) -> Vec<f64> {
    browser.eval(
        "window.slow = new Map();
         window.watcher?.disconnect();
         window.watcher = new PerformanceObserver((list) => {
           for (const e of list.getEntries()) if (e.interactionId)
             slow.set(e.interactionId, Math.max(slow.get(e.interactionId) ?? 0, e.duration));
         });
         watcher.observe({ type: 'event', durationThreshold: 16 })",
    );
    browser.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    for value in ANSWERS {
        let label = format!("label:has(input[name=a-{criterion}][value={value}])");
        settle(browser, &label);
        browser.click(&label);
    }
    browser.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
    let slow = browser.eval_async(
        "const done = arguments[0]; setTimeout(() => done([...slow.values()]), 200)",
        &json!([]),
    );
    let mut times: Vec<f64> = slow
        .as_array()
        .unwrap()
        .iter()
        .filter_map(serde_json::Value::as_f64)
        .collect();
    assert!(
        times.len() <= ANSWERS.len(),
        "more interactions than clicks"
    );
    times.resize(ANSWERS.len(), SHORTEST);
    times
}

/// Brings a label into view and waits until that is drawn: scrolling is no part of a click.
fn settle(browser: &Browser, label: &str) {
    browser.eval_async(
        "const [css, done] = arguments;
         document.querySelector(css).scrollIntoView({ block: 'center', behavior: 'instant' });
         requestAnimationFrame(() => setTimeout(done, 50))",
        &json!([label]),
    );
}

/// Says how long the clicks took and returns the 98th percentile.
fn said(what: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    assert_eq!(times.len(), 160);
    let (median, most, worst) = (times[79], times[156], times[159]);
    println!(
        "click to next paint of {what}, 160 clicks, 4x slower: median {median} ms, 98th percentile {most} ms, worst {worst} ms"
    );
    most
}
