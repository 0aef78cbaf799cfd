//! What keeps the app from starting is named, and the list stays readable.

use xtask::server::Route;

use super::site::Site;

#[test]
fn no_web_assembly() {
    let site = Site::built();
    let page = site.before("delete self.WebAssembly").visit("");
    page.assert_failed("no-wasm", "WebAssembly is turned off or not supported");
}

#[test]
fn the_app_is_missing() {
    for fragment in ["", "#/scorecard"] {
        let site = Site::built();
        let (name, _) = site.file("plumbline_bg", "wasm");
        let page = site
            .answer(&name, Route::new("text/plain", "gone").status(404))
            .visit(fragment);
        page.assert_failed("status", "The server returned error 404");
        assert_eq!(page.root("entry"), None, "the list is hidden");
    }
}

#[test]
fn the_glue_is_missing() {
    let site = Site::built();
    let (name, _) = site.file("plumbline-", "js");
    let page = site
        .answer(&name, Route::new("text/plain", "gone").status(503))
        .visit("");
    page.assert_failed("status", "The server returned error 503");
}

#[test]
fn the_app_is_cut_off() {
    let site = Site::built();
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let half = Route::new("application/wasm", bytes[..bytes.len() / 2].to_vec());
    site.answer(&name, half)
        .visit("")
        .assert_failed("damaged", "A file is incomplete, damaged or was changed");
}

#[test]
fn one_byte_of_the_app_is_changed() {
    let site = Site::built();
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let changed = Route::new("application/wasm", in_a_text(bytes));
    site.answer(&name, changed)
        .visit("")
        .assert_failed("damaged", "A file is incomplete, damaged or was changed");
}

/// The program with a letter of a text in it changed, so that it is valid all the same.
fn in_a_text(mut program: Vec<u8>) -> Vec<u8> {
    let word = b"Moderate";
    let place = program
        .windows(word.len())
        .position(|window| window == word);
    program[place.expect("the name of a level")] = b'B';
    program
}

#[test]
fn one_word_of_a_criterion_is_changed() {
    Site::built()
        .change("\nauthn-verify-email\n", "\nauthn-verify-emails\n")
        .visit("")
        .assert_failed("damaged", "The app did not start");
}

#[test]
fn the_glue_is_damaged() {
    let site = Site::built();
    let (name, _) = site.file("plumbline-", "js");
    let page = site
        .answer(&name, Route::new("text/javascript", "export default ("))
        .visit("");
    page.assert_failed("damaged", "A file is incomplete, damaged or was changed");
    assert_eq!(page.text("recovery-title"), "Plumbline could not start");
}

#[test]
fn the_app_stalls() {
    let site = Site::built();
    let (name, bytes) = site.file("plumbline_bg", "wasm");
    let stalled = Route::new("application/wasm", bytes).stalls(20_000, None);
    let page = site.answer(&name, stalled).after_seconds(16).visit("");
    page.assert_failed("stalled", "No data was received for ten seconds");
    assert_eq!(page.text("recovery-title"), "Plumbline is still loading");
}

#[test]
fn a_policy_refuses_the_app() {
    let site = Site::built();
    let page = site
        .header("Content-Security-Policy", "script-src 'self'")
        .visit("");
    page.assert_failed("refused", "The browser blocked the app");
}

#[test]
fn a_closed_frame_says_so_and_links_out() {
    let site = Site::built();
    // The same opaque origin that a frame with sandbox="allow-scripts" gives.
    let page = site
        .header("Content-Security-Policy", "sandbox allow-scripts")
        .after_seconds(4)
        .visit("");
    page.assert_failed("embedded", "embeds Plumbline");
    assert!(page.shows("recovery-open") && !page.shows("recovery-retry"));
    let link = page.tag("recovery-open").unwrap();
    assert!(
        link.contains("target=\"_blank\"") && link.contains("/some/path/"),
        "{link}"
    );
}
