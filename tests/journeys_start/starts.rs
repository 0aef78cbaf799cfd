//! The page starts, or tells the truth where there are no scripts.

use crate::site::Site;
use std::time::Duration;
use xtask::server::Route;

#[test]
fn starts_under_the_strict_policy_and_a_sub_path() {
    let Some(site) = Site::built() else { return };
    let page = site.visit("");
    assert_eq!(page.root("state"), Some("running"));
    assert!(page.html.contains("data-view=\"home\""));
    assert!(page.tag("static").is_none(), "the start page is gone");
    assert_eq!(page.html.matches("id=\"main\"").count(), 1);
    assert_eq!(page.console, Vec::<String>::new());
}

#[test]
fn starts_from_a_host_that_does_not_know_the_type() {
    let Some(site) = Site::built() else { return };
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let page = site
        .answer(&name, Route::new("application/octet-stream", bytes))
        .visit("");
    assert_eq!(page.root("state"), Some("running"));
}

#[test]
fn a_late_arrival_still_takes_over() {
    let Some(site) = Site::built() else { return };
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
    let Some(site) = Site::built() else { return };
    let page = site
        .header("Content-Security-Policy", "sandbox allow-same-origin")
        .visit("");
    assert_eq!(page.criteria(), 32);
    assert!(page.html.contains("<b>Scripts are switched off</b>"));
    assert!(!page.shows("recovery"));
    assert!(page.shows("hero"));
}

#[test]
fn the_stored_theme_is_kept() {
    let Some(site) = Site::built() else { return };
    let page = site
        .before("localStorage.setItem('plumbline:theme', 'dark')")
        .visit("");
    assert_eq!(page.root("theme"), Some("dark"));
}
