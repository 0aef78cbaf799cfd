//! After a crash: the panel, no way to use the broken app, and no loop.

use super::site::Site;

/// Waits for the app and then does this.
fn once_running(action: &str) -> String {
    format!(
        "new MutationObserver((_, observer) => {{
            if (document.documentElement.dataset.state !== 'running') return;
            observer.disconnect();
            setTimeout(() => {{ {action} }}, 0);
        }}).observe(document.documentElement, {{ attributeFilter: ['data-state'] }});"
    )
}

#[test]
fn a_panic_shows_the_panel_and_locks_the_app() {
    for action in [
        "document.documentElement.dataset.state = 'crashed';",
        "setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });",
        "Promise.reject(new WebAssembly.RuntimeError('unreachable'));",
    ] {
        let site = Site::built();
        let script = format!(
            "localStorage.setItem('plumbline:a', '1');{}",
            once_running(action)
        );
        let page = site.before(&script).visit("");
        assert_eq!(page.root("state"), Some("crashed"), "{action}");
        assert!(page.shows("recovery"));
        assert_eq!(page.text("recovery-title"), "Plumbline stopped");
        assert_eq!(page.text("recovery-retry"), "Reload the page");
        assert!(page.tag("app").unwrap().contains("inert"));
        assert!(page.shows("recovery-save") && page.shows("recovery-safe"));
    }
}

#[test]
fn another_error_on_the_page_is_not_a_crash() {
    let site = Site::built();
    let script = once_running("setTimeout(() => { throw new Error('of an extension'); });");
    let page = site.before(&script).visit("");
    assert_eq!(page.root("state"), Some("running"));
}

#[test]
fn after_two_crashes_it_waits_to_be_asked() {
    let site = Site::built();
    let script = "sessionStorage.setItem('plumbline:crashes', '2'); localStorage.setItem('plumbline:a', '1');";
    let page = site.before(script).visit("");
    page.assert_failed("stopped", "stopped twice in a row");
    assert!(page.shows("recovery-safe"));
}

#[test]
fn starting_without_the_saved_data_asks_the_app_and_deletes_nothing() {
    let site = Site::built();
    let script = "if (!sessionStorage.getItem('plumbline:safe')) {
        sessionStorage.setItem('plumbline:crashes', '2');
        localStorage.setItem('plumbline:a', '1');
        addEventListener('load', () => document.getElementById('recovery-safe').click());
    } else {
        document.documentElement.dataset.left = [localStorage.getItem('plumbline:a'), sessionStorage.getItem('plumbline:crashes')].join();
    }";
    let page = site.before(script).visit("");
    assert_eq!(page.root("state"), Some("running"));
    assert_eq!(page.root("left"), Some("1,"));
}
