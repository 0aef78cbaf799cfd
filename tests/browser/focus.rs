//! Focus after a view was drawn.

use plumbline::app::effect::Focus;
use plumbline::app::msg::Msg;
use plumbline::shell::focus;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{new_runtime, script, stays_away, text, wait};

/// A page higher than the window, with what focus may go to.
fn page() {
    script(
        "document.getElementById('app')?.remove();
        document.body.insertAdjacentHTML('beforeend', `<div id=app>
            <h1 id=h tabindex=-1>View</h1><div style='height:3000px'></div>
            <fieldset id=c-x><legend id=l tabindex=-1>Question</legend></fieldset>
            <button id=b>Button</button><div style='height:3000px'></div></div>`)",
    );
}

async fn after(to: Focus) -> String {
    focus::go(to);
    wait(50).await;
    text("document.activeElement.id")
}

fn top_of(id: &str) -> f64 {
    let top = format!("document.getElementById('{id}').getBoundingClientRect().top");
    script(&top).as_f64().unwrap()
}

#[test]
async fn focus_goes_where_it_is_sent_and_shows_it() {
    page();
    assert_eq!(after(Focus::Legend("c-x".to_owned())).await, "l");
    assert!((-1.0..200.0).contains(&top_of("l")), "{}", top_of("l"));
    assert_eq!(after(Focus::Element("b".to_owned())).await, "b");
    assert_eq!(after(Focus::Heading).await, "h");
    // The runner's own output may stand above.
    assert!((-1.0..800.0).contains(&top_of("h")), "{}", top_of("h"));
}

#[test]
async fn focus_does_not_fall_to_the_body() {
    page();
    assert_eq!(after(Focus::Legend("c-none".to_owned())).await, "h");
    script("document.activeElement.blur()");
    assert_eq!(after(Focus::Element("none".to_owned())).await, "h");
}

#[test]
async fn focus_that_a_message_takes_away_goes_to_the_heading() {
    page();
    let remove = |_| {
        script("document.getElementById('b').remove()");
        Vec::new()
    };
    let runtime = new_runtime(remove, stays_away);
    script("document.getElementById('b').focus()");
    runtime.send(Msg::New);
    assert_eq!(text("document.activeElement.tagName"), "BODY");
    wait(50).await;
    assert_eq!(text("document.activeElement.id"), "h");
}

#[test]
async fn a_message_takes_no_focus_that_was_not_there() {
    page();
    script("document.activeElement.blur()");
    new_runtime(|_| Vec::new(), stays_away).send(Msg::New);
    wait(50).await;
    assert_eq!(text("document.activeElement.tagName"), "BODY");
}

#[test]
async fn what_has_focus_keeps_it() {
    page();
    script("document.getElementById('b').focus()");
    new_runtime(|_| Vec::new(), stays_away).send(Msg::New);
    wait(50).await;
    assert_eq!(text("document.activeElement.id"), "b");
}

#[test]
async fn revealing_scrolls_and_leaves_focus() {
    page();
    script("document.activeElement.blur(); scrollTo(0, 0)");
    focus::reveal("c-x".to_owned());
    wait(50).await;
    assert!((100.0..140.0).contains(&top_of("c-x")), "{}", top_of("c-x"));
    assert_eq!(text("document.activeElement.tagName"), "BODY");
}
