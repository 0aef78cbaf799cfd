//! Theme, ids, and what the page tells the app at its start.

use plumbline::shell::{page, random, start, storage, theme};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Stub, script, text};

#[test]
fn light_and_dark_change_places_and_the_choice_is_kept() {
    script("localStorage.clear(); delete document.documentElement.dataset.theme");
    let dark = text("matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark'");
    let light = if dark == "dark" { "light" } else { "dark" };
    for expected in [dark.as_str(), light, dark.as_str()] {
        theme::switch();
        assert_eq!(text("document.documentElement.dataset.theme"), expected);
        assert_eq!(storage::read(storage::THEME).as_deref(), Some(expected));
    }
    script("delete document.documentElement.dataset.theme");
}

#[test]
fn the_theme_changes_without_storage() {
    let throwing =
        "{ configurable: true, get() { throw new DOMException('no', 'SecurityError') } }";
    let _denied = Stub::new("window", "localStorage", throwing);
    script("document.documentElement.dataset.theme = 'dark'");
    theme::switch();
    assert_eq!(text("document.documentElement.dataset.theme"), "light");
    script("delete document.documentElement.dataset.theme");
}

#[test]
fn ids_are_long_and_never_the_same() {
    let (one, other) = (random::id(), random::id());
    assert_eq!(one.len(), 32);
    assert!(
        one.bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    );
    assert_ne!(one, other);
}

#[test]
fn the_start_holds_what_the_browser_knows() {
    script(
        "localStorage.clear(); localStorage['plumbline:a:1'] = 'x'; sessionStorage['plumbline:safe'] = '1'; sessionStorage['plumbline:opened'] = 'y'; history.replaceState(null, '', '#/help')",
    );
    let start = start::read();
    assert_eq!(start.fragment, "/help");
    assert!(!start.in_page);
    assert!(start.safe);
    assert_eq!(start.opened.as_deref(), Some("y"));
    assert_eq!(
        start.stored,
        Some(vec![("plumbline:a:1".to_owned(), "x".to_owned())])
    );
    assert_eq!((start.nfc.0)("e\u{301}"), "\u{e9}");
    assert_eq!(start.fresh_id.len(), 32);
    script("localStorage.clear(); sessionStorage.clear(); history.replaceState(null, '', '#/')");
    assert!(!start::read().safe);
}

#[test]
fn state_and_title_reach_the_document() {
    let title = text("document.title");
    page::set_state("running");
    page::set_title("A title");
    assert_eq!(text("document.documentElement.dataset.state"), "running");
    assert_eq!(text("document.title"), "A title");
    script("delete document.documentElement.dataset.state");
    page::set_title(&title);
}
