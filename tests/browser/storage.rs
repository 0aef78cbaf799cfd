//! Storage that is denied, full or shared with others.

use plumbline::app::msg::{Msg, StorageError};
use plumbline::features::library::state::LibraryMsg;
use plumbline::shell::{storage, tabs};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Inbox, Stub, script, text};

const KEY: &str = "plumbline:a:1";

fn denied(name: &str) -> Stub {
    let throwing =
        "{ configurable: true, get() { throw new DOMException('no', 'SecurityError') } }";
    Stub::new("window", name, throwing)
}

fn full() -> Stub {
    let throwing = "{ configurable: true, writable: true, value() { throw new DOMException('no', 'QuotaExceededError') } }";
    Stub::new("Storage.prototype", "setItem", throwing)
}

fn empty() {
    script("localStorage.clear(); sessionStorage.clear()");
}

#[test]
fn what_is_written_is_there_at_once_and_is_read_back() {
    empty();
    assert_eq!(storage::write(KEY, "text \u{1f4e6}"), Ok(()));
    assert_eq!(text("localStorage['plumbline:a:1']"), "text \u{1f4e6}");
    assert_eq!(storage::read(KEY).as_deref(), Some("text \u{1f4e6}"));
    let all = storage::read_all();
    assert_eq!(
        all,
        Some(vec![(KEY.to_owned(), "text \u{1f4e6}".to_owned())])
    );
    assert_eq!(
        script("localStorage.length"),
        1,
        "the probe left nothing behind"
    );
}

#[test]
fn what_goes_is_ours_and_a_text_is_moved_only_once_it_is_written() {
    empty();
    script("localStorage['other'] = 'x'; localStorage['plumbline:theme'] = 'dark'");
    storage::write(KEY, "1").unwrap();
    storage::quarantine(KEY, "plumbline:x:1");
    assert_eq!(storage::read(KEY), None);
    assert_eq!(storage::read("plumbline:x:1").as_deref(), Some("1"));
    {
        let _full = full();
        storage::quarantine("plumbline:x:1", KEY);
    }
    assert_eq!(storage::read("plumbline:x:1").as_deref(), Some("1"));
    storage::remove("other");
    storage::write(KEY, "2").unwrap();
    storage::remove(KEY);
    assert_eq!(storage::read(KEY), None);
    storage::write(KEY, "3").unwrap();
    storage::remove_all();
    assert_eq!(
        text("Object.keys(localStorage).sort().join()"),
        "other,plumbline:theme"
    );
}

#[test]
fn denied_storage_is_an_answer_and_no_panic() {
    empty();
    storage::write(KEY, "1").unwrap();
    {
        let _local = denied("localStorage");
        let _session = denied("sessionStorage");
        assert_eq!(storage::read_all(), None);
        assert_eq!(storage::read(KEY), None);
        assert_eq!(storage::write(KEY, "2"), Err(StorageError::Denied));
        storage::remember(Some("link"));
        storage::remember(None);
        assert_eq!(storage::remembered(), None);
        assert!(!storage::is_safe_start());
    }
    assert_eq!(storage::read(KEY).as_deref(), Some("1"), "it may come back");
}

#[test]
fn storage_that_is_null_is_denied_too() {
    let _null = Stub::new(
        "window",
        "localStorage",
        "{ configurable: true, get: () => null }",
    );
    assert_eq!(storage::read_all(), None);
    assert_eq!(storage::write(KEY, "2"), Err(StorageError::Denied));
}

#[test]
fn full_storage_says_so_and_can_still_be_read() {
    empty();
    storage::write(KEY, "1").unwrap();
    let _full = full();
    assert_eq!(storage::write(KEY, "2"), Err(StorageError::Full));
    assert_eq!(storage::read_all().map(|all| all.len()), Some(1));
}

#[test]
fn storage_that_is_full_while_empty_is_denied() {
    empty();
    let _full = full();
    assert_eq!(storage::read_all(), None);
}

#[test]
fn a_real_quota_is_recognised() {
    empty();
    let much = "x".repeat(6_000_000);
    assert_eq!(storage::write(KEY, &much), Err(StorageError::Full));
    assert_eq!(storage::write(KEY, "little"), Ok(()));
}

#[test]
fn nothing_without_our_prefix_is_read_or_written() {
    empty();
    script("localStorage.foreign = 'theirs'; localStorage['plumbline'] = 'theirs'");
    assert_eq!(storage::write("foreign", "ours"), Err(StorageError::Denied));
    assert_eq!(storage::read("foreign"), None);
    assert_eq!(storage::write(storage::THEME, "dark"), Ok(()));
    assert_eq!(
        storage::read_all(),
        Some(Vec::new()),
        "the theme is the page's"
    );
    assert_eq!(
        text("localStorage.foreign + localStorage['plumbline']"),
        "theirstheirs"
    );
    empty();
}

#[test]
fn what_is_being_read_is_kept_for_the_tab_alone() {
    empty();
    storage::remember(Some("link"));
    assert_eq!(storage::remembered().as_deref(), Some("link"));
    assert_eq!(storage::read_all(), Some(Vec::new()));
    storage::remember(None);
    assert_eq!(storage::remembered(), None);
}

#[test]
fn only_changes_of_ours_by_other_tabs_are_reported() {
    empty();
    let inbox = Inbox::default();
    tabs::watch(inbox.sender());
    let tell = |key: &str, value: &str, area: &str| {
        script(&format!(
            "dispatchEvent(new StorageEvent('storage', {{ key: {key}, newValue: {value}, storageArea: {area} }}))"
        ));
    };
    tell("'foreign'", "'x'", "localStorage");
    tell("'plumbline:theme'", "'dark'", "localStorage");
    tell("'plumbline:a:1'", "'x'", "sessionStorage");
    tell("null", "null", "sessionStorage");
    assert_eq!(inbox.take(), []);
    tell("'plumbline:a:1'", "'x'", "localStorage");
    tell("'plumbline:a:1'", "null", "localStorage");
    tell("null", "null", "localStorage");
    let changed = |text: Option<&str>| Some((KEY.to_owned(), text.map(ToOwned::to_owned)));
    let expected = [changed(Some("x")), changed(None), None].map(LibraryMsg::OtherTab);
    assert_eq!(inbox.take(), expected.map(Msg::Library));
}
