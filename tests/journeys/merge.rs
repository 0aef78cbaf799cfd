//! A colleague's answers beside one's own: weighed by keyboard alone, brought in together.

use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::hand::{Hand as _, Keyboard};
use crate::site::Site;
use crate::states::{all_criteria, document, keep, link};

/// Everything met, accounts, built packages, no date.
const ALL_MET: [u8; 15] = [
    0x24, 0x92, 0x49, 0x24, 0x92, 0x49, 0x24, 0x92, 0x49, 0x24, 0x92, 0x49, 0x60, 0, 0,
];

#[test]
fn thirty_two_disagreements_are_resolved_by_keyboard_alone() {
    let site = Site::start();
    let browser = Browser::start();
    let mut answers = Map::new();
    for criterion in all_criteria() {
        let mine = json!({ "status": "not-met", "note": "ours", "confirmed": "2026-11-20" });
        answers.insert(criterion, mine);
    }
    keep(&browser, &site, &document("Journey Registry", &answers));
    let stored = browser.stored();

    browser.step("the link opens beside one's own");
    browser.load(&site, &link(ALL_MET, None));
    browser.wait_view("shared");
    Keyboard.press(&browser, "main button[data-act=differences]");
    browser.wait(
        "focus is on the differences",
        "document.activeElement.id === 'differences'",
    );
    let listed = browser.eval("return document.querySelectorAll('.diffs > fieldset').length");
    browser.equal("how many differ", &listed, &json!(32));
    for (place, criterion) in all_criteria().iter().enumerate() {
        browser.step(&format!("deciding on {criterion}"));
        let verdict = ["take", "keep", "later"][place % 3];
        if verdict != "later" {
            Keyboard.choose(&browser, &format!("d-{criterion}"), verdict);
        }
    }
    browser.equal(
        "what is stored before accepting",
        &browser.stored(),
        &stored,
    );

    browser.step("bringing in what was chosen");
    Keyboard.press(&browser, "main button[data-act=bring-in]");
    browser.wait("it is said", "document.activeElement.id === 'notice'");
    let all = browser.newest();
    for (place, criterion) in all_criteria().iter().enumerate() {
        let wanted = if place % 3 == 0 { "met" } else { "not-met" };
        browser.equal(
            criterion,
            &all["answers"][criterion]["status"],
            &json!(wanted),
        );
        browser.equal(
            "the note",
            &all["answers"][criterion]["note"],
            &json!("ours"),
        );
    }
    let left = browser.eval("return document.querySelectorAll('.diffs > fieldset').length");
    browser.equal("how many are left", &left, &json!(21));
    let kept =
        browser.eval("return document.querySelectorAll('.diffs [value=keep]:checked').length");
    browser.equal("how many were kept", &kept, &json!(11));

    browser.step("taking all of it back");
    Keyboard.press(&browser, "#notice button[data-act=undo]");
    browser.wait(
        "every difference is there again",
        "document.querySelectorAll('.diffs > fieldset').length === 32",
    );
    let all = browser.newest();
    let back: Vec<Value> = all_criteria()
        .iter()
        .map(|criterion| all["answers"][criterion]["status"].clone())
        .collect();
    browser.equal("the answers", &back, &vec![json!("not-met"); 32]);
    browser.finish(&site);
}
