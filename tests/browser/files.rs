//! Files chosen and dropped, and what becomes of their text.

use plumbline::features::import::state::ImportMsg;
use plumbline::formats::file::FileReadError;
use plumbline::shell::files;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Inbox, Stub, answer, script, text, wait};

thread_local! {
    static INBOX: Inbox = {
        let inbox = Inbox::default();
        files::watch(inbox.sender());
        inbox
    };
}

/// The page is watched once, as in the app: the first watcher empties the input. A test that adds
/// another watcher calls this before, because no order of tests can be relied on.
pub(crate) fn watched() -> Inbox {
    let inbox = INBOX.with(Clone::clone);
    inbox.take();
    inbox
}

/// The file that was just chosen or dropped is reported, and read when asked for.
async fn read(inbox: &Inbox) -> Result<String, FileReadError> {
    assert_eq!(inbox.take(), [ImportMsg::FileChosen.into()]);
    answer(files::read_chosen).await
}

const CHOOSE: &str = "(attribute, content) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.setAttribute(attribute, '');
    document.body.append(input);
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'a.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const left = input.files.length;
    input.remove();
    return left;
}";

#[test]
fn text_is_composed() {
    assert_eq!(files::nfc("plain"), "plain");
    assert_eq!(files::nfc("e\u{301}"), "\u{e9}");
    assert_eq!(
        files::nfc("\u{1f4e6} \u{1100}\u{1161}"),
        "\u{1f4e6} \u{ac00}"
    );
}

#[test]
async fn a_chosen_file_is_read_and_can_be_chosen_again() {
    let inbox = watched();
    let left = script(&format!("({CHOOSE})('data-import', '{{\"e\u{301}\"}}')"));
    assert_eq!(read(&inbox).await, Ok("{\"\u{e9}\"}".to_owned()));
    assert_eq!(left, 0, "the input is empty again");
}

#[test]
async fn another_input_is_left_alone() {
    let inbox = watched();
    let left = script(&format!("({CHOOSE})('data-other', 'x')"));
    wait(100).await;
    assert_eq!(inbox.take(), []);
    assert_eq!(left, 1);
}

#[test]
async fn a_file_that_is_too_large_is_not_read() {
    let inbox = watched();
    script(&format!("({CHOOSE})('data-import', 'x'.repeat(16000001))"));
    assert_eq!(read(&inbox).await, Err(FileReadError::TooLarge));
    script(&format!("({CHOOSE})('data-import', 'x'.repeat(16000000))"));
    assert_eq!(read(&inbox).await.map(|text| text.len()), Ok(16_000_000));
}

#[test]
async fn a_file_that_cannot_be_read_says_so() {
    let inbox = watched();
    let failing = "{ configurable: true, value: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }";
    let _failing = Stub::new("File.prototype", "text", failing);
    script(&format!("({CHOOSE})('data-import', 'x')"));
    assert_eq!(read(&inbox).await, Err(FileReadError::Unreadable));
}

#[test]
async fn the_file_chosen_last_is_read_and_only_once() {
    let inbox = watched();
    script(&format!("({CHOOSE})('data-import', 'first')"));
    inbox.take();
    script(&format!("({CHOOSE})('data-import', 'second')"));
    assert_eq!(read(&inbox).await, Ok("second".to_owned()));
    files::read_chosen(|_| panic!("nothing is left to read"));
    wait(100).await;
}

const DRAG: &str = "(name, content) => {
    const transfer = new DataTransfer();
    if (content === null) transfer.setData('text/plain', 'text');
    else transfer.items.add(new File([content], 'a.json'));
    const event = new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return String(event.defaultPrevented);
}";

#[test]
async fn a_file_can_be_dropped_anywhere_and_text_is_left_to_the_browser() {
    let inbox = watched();
    assert_eq!(text(&format!("({DRAG})('dragover', null)")), "false");
    assert_eq!(text(&format!("({DRAG})('drop', null)")), "false");
    assert_eq!(text(&format!("({DRAG})('dragover', 'x')")), "true");
    wait(100).await;
    assert_eq!(inbox.take(), []);
    assert_eq!(text(&format!("({DRAG})('drop', 'dropped')")), "true");
    assert_eq!(read(&inbox).await, Ok("dropped".to_owned()));
}
