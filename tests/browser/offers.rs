//! What leaves the page by a person's hand, and what comes in on request.

use plumbline::app::msg::Resource;
use plumbline::shell::{clipboard, deflate, download, fetch};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Stub, answer, script, text, wait};

#[test]
async fn deflated_bytes_inflate_to_the_same() {
    for bytes in [Vec::new(), b"{\"name\":\"x\"}".repeat(5_000)] {
        let given = bytes.clone();
        let deflated: Option<Vec<u8>> = answer(|done| deflate::deflate(given, done)).await;
        let deflated = deflated.expect("this browser can");
        assert!(deflated.len() < 1_000);
        assert_eq!(
            miniz_oxide::inflate::decompress_to_vec(&deflated).unwrap(),
            bytes
        );
    }
}

#[test]
async fn a_browser_that_cannot_deflate_says_so() {
    let _missing = Stub::new(
        "window",
        "CompressionStream",
        "{ configurable: true, value: undefined }",
    );
    assert_eq!(answer(|done| deflate::deflate(vec![1], done)).await, None);
}

const REFUSED: &str = "{ configurable: true, value: { writeText: () => Promise.reject(1) } }";

#[test]
async fn the_clipboard_is_used_where_it_is_allowed() {
    let allowed =
        "{ configurable: true, value: { writeText: async (text) => { window.copied = text } } }";
    let _clipboard = Stub::new("navigator", "clipboard", allowed);
    assert!(answer(|done| clipboard::copy("a link".to_owned(), done)).await);
    assert_eq!(text("window.copied"), "a link");
}

#[test]
async fn without_clipboard_and_field_copying_has_failed() {
    for clipboard in [REFUSED, "{ configurable: true, value: undefined }"] {
        let _clipboard = Stub::new("navigator", "clipboard", clipboard);
        assert!(!answer(|done| clipboard::copy("a link".to_owned(), done)).await);
    }
}

#[test]
async fn without_clipboard_the_field_is_selected_and_copied() {
    let _clipboard = Stub::new("navigator", "clipboard", REFUSED);
    for field in [
        "<input id=li data-link value=\"a link\">",
        "<textarea readonly>before</textarea><textarea id=li readonly>a link</textarea>",
    ] {
        script(&format!(
            "document.body.insertAdjacentHTML('beforeend', '<div id=di>{field}<button id=co>Copy</button></div>')",
        ));
        copies_from_the_field().await;
        script("di.remove()");
    }
}

async fn copies_from_the_field() {
    let command = |copies: bool| {
        let value = format!(
            "{{ configurable: true, value: () => {{ window.selected = String(getSelection()); return {copies} }} }}"
        );
        Stub::new("document", "execCommand", &value)
    };
    {
        script("co.focus()");
        let _command = command(true);
        assert!(answer(|done| clipboard::copy("a link".to_owned(), done)).await);
        assert_eq!(text("window.selected"), "a link");
        assert_eq!(text("document.activeElement.id"), "co", "focus is back");
    }
    {
        let _command = command(false);
        assert!(!answer(|done| clipboard::copy("a link".to_owned(), done)).await);
        assert_eq!(
            text("document.activeElement.id"),
            "li",
            "selected, for a key press"
        );
        assert!(!answer(|done| clipboard::copy("another".to_owned(), done)).await);
    }
}

#[test]
fn a_download_has_name_type_and_text() {
    let click = "{ configurable: true, value() { window.offered = this } }";
    let _click = Stub::new("HTMLAnchorElement.prototype", "click", click);
    let create = "{ configurable: true, value: (blob) => { window.blob = blob; return 'blob:x' } }";
    let _create = Stub::new("URL", "createObjectURL", create);
    download::offer("a.json", "application/json", "{\u{e9}}");
    assert_eq!(
        text("offered.download + ' ' + blob.type"),
        "a.json application/json"
    );
    assert_eq!(script("blob.size"), 4);
}

#[test]
async fn a_resource_comes_or_does_not() {
    script(
        "document.getElementById('boot')?.remove();
        document.body.insertAdjacentHTML('beforeend', '<i id=boot></i>');
        boot.dataset.guidance = URL.createObjectURL(new Blob(['{\"a\":1}']));
        boot.dataset.examples = './no-such-file.json';",
    );
    let ask = |resource| answer(move |done| fetch::fetch(resource, done));
    assert_eq!(ask(Resource::Guidance).await.as_deref(), Some("{\"a\":1}"));
    assert_eq!(ask(Resource::Examples).await, None, "not found");
    script("delete boot.dataset.examples");
    assert_eq!(ask(Resource::Examples).await, None, "no name");
    script("boot.dataset.examples = 'http://127.0.0.1:1/'");
    assert_eq!(ask(Resource::Examples).await, None, "no server");
    wait(0).await;
    script("boot.remove()");
}
