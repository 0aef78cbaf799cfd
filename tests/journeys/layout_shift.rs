//! Nothing that is painted moves while the page loads, whatever address it is opened at.
//!
//! The network is slow, so that each file arrives after what came before it was painted.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, golden, keep};

/// The most that may have moved when a view is complete: the score of the browser, of which 0.1 is called good.
const MOST: f64 = 0.01;

/// Every kind of address, and the view that comes. The address of one criterion is tested below: what is partly met
/// comes a moment later to the questions above it, too, and the score of the browser counts that, although it holds in
/// its place what is seen.
const ENTRIES: [(&str, &str); 13] = [
    ("#/", "home"),
    ("#/profile", "profile"),
    ("#/assess/authn", "assess"),
    ("#/assess/authz", "assess"),
    ("#/scorecard", "scorecard"),
    ("#/plan", "plan"),
    ("#/review", "review"),
    ("#/compare", "compare"),
    ("#/reports", "reports"),
    ("#/share", "share"),
    ("#/help", "help"),
    ("#/example/example-registry", "example"),
    ("#1.broken", "link-error"),
];

/// Collects what moves without anybody having touched the page.
const OBSERVER: &str = "window.moved = [];
    new PerformanceObserver((list) => list.getEntries().filter((e) => !e.hadRecentInput).forEach((e) => moved.push({
      score: e.value,
      what: e.sources.map(({ node, previousRect, currentRect }) =>
        `${(node?.outerHTML ?? node?.data ?? '').slice(0, 80)} from ${previousRect.y} to ${currentRect.y}`),
    }))).observe({ type: 'layout-shift', buffered: true })";

/// A browser on a slow network that asks for every file anew.
fn slow(width: u32, height: u32) -> Browser {
    let browser = Browser::start();
    browser.resize(width, height);
    browser.cdp("Network.enable", &json!({}));
    browser.cdp(
        "Network.setCacheDisabled",
        &json!({ "cacheDisabled": true }),
    );
    browser
}

fn slow_down(browser: &Browser) {
    browser.before_every_page(OBSERVER);
    browser.cdp(
        "Network.emulateNetworkConditions",
        &json!({ "offline": false, "latency": 100, "downloadThroughput": 400_000, "uploadThroughput": 400_000 }),
    );
}

/// Loads an address, waits until its view is complete and returns what has moved by too much.
fn moved(browser: &Browser, site: &Site, fragment: &str, view: &str) -> Option<Value> {
    browser.step(&format!("loading {fragment}"));
    browser.load(site, fragment);
    browser.wait_view(view);
    // Complete: everything that is on its way has arrived, and half a second has passed since.
    browser.eval_async(
        "const done = arguments[0];
         const files = () => performance.getEntriesByType('resource').length;
         let seen = -1;
         const look = () => (files() === seen ? done() : ((seen = files()), setTimeout(look, 700)));
         look()",
        &json!([]),
    );
    let moved = browser.eval("return moved");
    let all = moved.as_array().unwrap().iter();
    let score: f64 = all.map(|one| one["score"].as_f64().unwrap()).sum();
    println!("layout shift of {fragment}: {score:.4}");
    (score > MOST).then_some(moved)
}

fn nothing_moves(browser: &Browser, site: &Site) {
    let shared =
        golden("every answer code, delegated login, source, authorization assessed anyway");
    let mut all = Vec::new();
    for (fragment, view) in ENTRIES.into_iter().chain([(&*shared, "shared")]) {
        if let Some(moved) = moved(browser, site, fragment, view) {
            all.push(format!("{fragment}: {moved}"));
        }
    }
    browser.equal("what moves", &all, &Vec::new());
}

#[test]
fn nothing_moves_from_any_address_on_a_first_visit_with_a_phone() {
    let site = Site::start();
    let browser = slow(412, 823);
    slow_down(&browser);
    nothing_moves(&browser, &site);
}

#[test]
fn nothing_moves_from_any_address_for_who_has_saved_something() {
    let site = Site::start();
    let browser = slow(1280, 800);
    keep(&browser, &site, &assessment(State::Half));
    slow_down(&browser);
    nothing_moves(&browser, &site);
}

/// Collects where the answers of a criterion are, at every frame in which they are seen.
const ANSWERS_OBSERVER: &str = "window.tops = [];
    const look = () => {
      const all = [...document.querySelectorAll('#c-authn-leaked-passwords .ans')];
      const seen = all.find((one) => one.offsetParent);
      if (seen && scrollY) tops.push(seen.getBoundingClientRect().top);
      requestAnimationFrame(look);
    };
    look()";

#[test]
fn the_answers_of_the_criterion_in_the_address_stay_where_they_are() {
    let site = Site::start();
    let browser = slow(412, 823);
    browser.before_every_page(ANSWERS_OBSERVER);
    slow_down(&browser);
    browser.load(&site, "#/assess/authn/authn-leaked-passwords");
    browser.wait(
        "what is partly met is there, of all questions",
        "document.querySelectorAll('#app .counts').length
           === document.querySelectorAll('#app .counts p:first-child').length
           && document.querySelector('#app .counts')",
    );
    browser.eval_async("setTimeout(arguments[0], 300)", &json!([]));
    let moved = browser.eval("return [tops.length > 20, Math.max(...tops) - Math.min(...tops)]");
    browser.check(
        moved[0] == true && moved[1].as_f64().is_some_and(|most| most < 1.5),
        &format!("whether they were seen, and how far they moved: {moved}"),
    );
    browser.finish(&site);
}
