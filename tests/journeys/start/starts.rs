//! The page starts, or tells the truth where there are no scripts.

use std::time::Duration;

use xtask::server::Route;

use super::site::Site;

#[test]
fn starts_under_the_strict_policy_and_a_sub_path() {
    let site = Site::built();
    let page = site.visit("");
    assert_eq!(page.root("state"), Some("running"));
    assert!(page.html.contains("data-view=\"home\""));
    assert!(page.tag("static").is_none(), "the start page is gone");
    assert_eq!(page.html.matches("id=\"main\"").count(), 1);
    assert_eq!(page.console, Vec::<String>::new());
}

#[test]
fn the_app_begins_with_what_the_page_showed() {
    let site = Site::built();
    let before = site.page().to_owned();
    let after = site.visit("");
    // Header, heading, lead and facts: all that stands above the first thing to press.
    let static_hero = words(&before, "<div id=\"hero\">", "</dl>");
    let app_hero = words(&after.html, "<div class=\"head\">", "</dl>");
    assert_eq!(app_hero, static_hero);
    let static_nav = words(&before, "<nav class=\"later\"", "</nav>");
    assert_eq!(
        words(&after.html, "<nav aria-label=\"Main\"", "</nav>"),
        static_nav
    );
}

/// The words between two places of a page, without its markup.
fn words(page: &str, from: &str, to: &str) -> Vec<String> {
    let rest = page.split_once(from).unwrap().1.split_once(to).unwrap().0;
    let text: Vec<&str> = rest
        .split('<')
        .map(|part| part.rsplit('>').next().unwrap())
        .collect();
    text.join(" ")
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

#[test]
fn starts_from_a_host_that_does_not_know_the_type() {
    let site = Site::built();
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let page = site
        .answer(&name, Route::new("application/octet-stream", bytes))
        .visit("");
    assert_eq!(page.root("state"), Some("running"));
}

#[test]
fn a_late_arrival_still_takes_over() {
    let site = Site::built();
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let late = Route::new("application/wasm", bytes).stalls(20_000, Some(Duration::from_secs(16)));
    // The panel leaves a mark when it appears, because it is gone again at the end.
    let watch = "addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
        document.documentElement.dataset.seen = document.getElementById('recovery').dataset.cause;
    }).observe(document.getElementById('recovery'), { attributeFilter: ['data-cause'] }));";
    let page = site
        .answer(&name, late)
        .before(watch)
        .after_seconds(20)
        .visit("");
    assert_eq!(page.root("state"), Some("running"));
    assert!(page.root("seen").is_some(), "the panel had appeared");
    assert!(page.tag("recovery").is_none());
}

#[test]
fn without_scripts_the_criteria_can_be_read() {
    let site = Site::built();
    let page = site
        .header("Content-Security-Policy", "sandbox allow-same-origin")
        .visit("");
    assert_eq!(page.criteria(), 32);
    assert!(page.html.contains("<b>JavaScript is turned off</b>"));
    assert!(!page.shows("recovery"));
    assert!(page.shows("hero"));
}

#[test]
fn the_view_that_is_asked_for_is_known_without_the_boot_script() {
    for (fragment, entry) in [
        ("", None),
        ("#/", None),
        ("#main", None),
        ("#/scorecard", Some("scorecard")),
        ("#/assess/authn", Some("assess")),
        ("#1.AAAA", Some("shared")),
    ] {
        let site = Site::built();
        let (name, _) = site.file("boot-", "js");
        let silent = Route::new("text/javascript", "");
        let page = site.answer(&name, silent).visit(fragment);
        assert_eq!(page.root("entry"), entry, "{fragment}");
    }
}

#[test]
fn a_host_may_forbid_scripts_in_the_page() {
    let page = Site::built()
        .before("localStorage.setItem('plumbline:theme', 'dark')")
        .header(
            "Content-Security-Policy",
            "script-src 'self' 'wasm-unsafe-eval'",
        )
        .visit("#/help");
    assert_eq!(page.root("state"), Some("running"));
    assert_eq!(page.root("entry"), Some("help"));
    assert_eq!(page.root("theme"), Some("dark"));
}

#[test]
fn the_stored_theme_is_kept() {
    let site = Site::built();
    let page = site
        .before("localStorage.setItem('plumbline:theme', 'dark')")
        .visit("");
    assert_eq!(page.root("theme"), Some("dark"));
}
