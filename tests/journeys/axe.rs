//! axe-core in every view, theme, width and state, with nothing excluded.
//!
//! `cargo xtask test --all` runs the whole product. Without it every view and state is looked at in
//! both themes and both widths, but not in all four pairs of them: that is half the runs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::axe_views::{prepare, show};
use crate::browser::Browser;
use crate::site::Site;
use crate::states::State;

const VIEWS: [&str; 13] = [
    "home",
    "profile",
    "assess",
    "scorecard",
    "plan",
    "review",
    "compare",
    "reports",
    "share",
    "help",
    "shared",
    "example",
    "link-error",
];
const THEMES: [&str; 2] = ["light", "dark"];
const WIDTHS: [u32; 2] = [320, 1280];
const STATES: [State; 4] = [State::Empty, State::Half, State::Complete, State::Error];

/// What the runs of one browser found.
#[derive(Default)]
struct Found {
    runs: usize,
    /// Rule and element, and where they were seen first.
    violations: BTreeMap<String, String>,
    /// Rules that axe could not decide, each with the elements.
    undecided: BTreeMap<String, BTreeSet<String>>,
}

#[test]
fn axe_finds_nothing_in_any_view_theme_width_and_state() {
    let axe = std::env::var("PLUMBLINE_AXE").map_or_else(
        |_| xtask::tools::axe().expect("axe-core is there"),
        std::path::PathBuf::from,
    );
    let axe = std::fs::read_to_string(axe).unwrap();
    let site = Site::start();
    let found: Vec<Found> = std::thread::scope(|scope| {
        let threads: Vec<_> = THEMES
            .map(|theme| scope.spawn(|| in_theme(&site, &axe, theme)))
            .into_iter()
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let runs: usize = found.iter().map(|found| found.runs).sum();
    let product = VIEWS.len() * THEMES.len() * WIDTHS.len() * STATES.len();
    let wanted = if is_whole() { product } else { product / 2 };
    println!(
        "axe: {runs} runs; {} views x 2 themes x 2 widths x 4 states are {product}",
        VIEWS.len()
    );
    let mut undecided: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (rule, elements) in found.iter().flat_map(|found| &found.undecided) {
        undecided
            .entry(rule)
            .or_default()
            .extend(elements.iter().map(String::as_str));
    }
    for (rule, elements) in undecided {
        println!(
            "axe could not decide: {rule} on {} elements, such as {:?}",
            elements.len(),
            elements.first()
        );
    }
    let violations: BTreeMap<&String, &String> =
        found.iter().flat_map(|found| &found.violations).collect();
    assert!(violations.is_empty(), "axe found: {violations:#?}");
    assert_eq!(runs, wanted);
}

fn is_whole() -> bool {
    std::env::var_os("PLUMBLINE_ALL").is_some()
}

/// Whether a combination is looked at. Neighbouring views and states differ in which theme meets
/// which width.
fn is_due(view: &str, theme: &str, width: u32, state: State) -> bool {
    let place = VIEWS.iter().position(|one| *one == view).unwrap()
        + STATES.iter().position(|one| *one == state).unwrap()
        + usize::from(theme == THEMES[0])
        + usize::from(width == WIDTHS[0]);
    is_whole() || place.is_multiple_of(2)
}

fn in_theme(site: &Site, axe: &str, theme: &str) -> Found {
    let browser = Browser::start();
    browser.prefer(theme);
    let mut found = Found::default();
    for state in STATES {
        prepare(&browser, site, state);
        for view in VIEWS {
            browser.step(&format!("{view}, {state:?}, {theme}"));
            show(&browser, site, view, state);
            for width in WIDTHS {
                if is_due(view, theme, width, state) {
                    browser.resize(width, 900);
                    let place = format!("{view}, {state:?}, {theme}, {width} px");
                    run(&browser, axe, &place, &mut found);
                }
            }
        }
    }
    browser.finish(site);
    found
}

fn run(browser: &Browser, axe: &str, place: &str, found: &mut Found) {
    if browser.eval("return typeof window.axe") == "undefined" {
        browser.eval(&format!("{axe}\nwindow.axe = axe;"));
    }
    let result = browser.eval_async(
        "const done = arguments[0];
         const short = (rules) => rules.flatMap((rule) => rule.nodes.map((node) =>
           [rule.id, node.target.join(' '), node.failureSummary ?? '', node.html.slice(0, 160)]));
         axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                             resultTypes: ['violations', 'incomplete'] })
           .then((r) => done({ violations: short(r.violations), undecided: short(r.incomplete), passes: r.passes.length }),
                 (error) => done({ error: String(error) }))",
        &json!([]),
    );
    browser.check(
        result["passes"].as_u64().is_some_and(|rules| rules > 10),
        &format!("axe did not run: {}", result["error"]),
    );
    found.runs += 1;
    let text = |entry: &Value, place: usize| entry[place].as_str().unwrap_or_default().to_owned();
    for entry in result["violations"].as_array().unwrap() {
        let what = format!("{} at {}", text(entry, 0), text(entry, 1));
        let more = format!("{place}: {} {}", text(entry, 2), text(entry, 3));
        found.violations.entry(what).or_insert(more);
    }
    for entry in result["undecided"].as_array().unwrap() {
        found
            .undecided
            .entry(text(entry, 0))
            .or_default()
            .insert(text(entry, 1));
    }
}
