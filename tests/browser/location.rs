//! The address bar.

use plumbline::app::msg::Msg;
use plumbline::shell::{clock, location};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Inbox, script, text, wait};

#[test]
async fn going_somewhere_is_reported_once_and_replacing_is_not() {
    location::replace("/");
    wait(50).await;
    let inbox = Inbox::default();
    location::watch(inbox.sender());
    let entries = script("history.length");
    location::replace("#/shared");
    location::replace("/shared");
    assert_eq!(location::fragment(), "/shared");
    assert_eq!(script("history.length"), entries);
    wait(50).await;
    assert_eq!(inbox.take(), []);

    location::go("#/assess/authn");
    let navigated = Msg::Navigated {
        fragment: "/assess/authn".to_owned(),
        in_page: false,
        entry: None,
    };
    assert_eq!(inbox.next().await, [navigated]);
    location::replace("/");
}

#[test]
async fn an_entry_that_remembers_a_text_is_reported_even_at_the_same_address() {
    location::replace("/");
    wait(50).await;
    for text in ["one", "two"] {
        location::push("#/shared");
        location::remember(Some(text.to_owned()));
    }
    let inbox = Inbox::default();
    location::watch(inbox.sender());
    script("history.back()");
    let messages = inbox.next().await;
    let expected = Msg::Navigated {
        fragment: "/shared".to_owned(),
        in_page: false,
        entry: Some("one".to_owned()),
    };
    assert_eq!(messages, [expected]);
    assert_eq!(location::remembered().as_deref(), Some("one"));
    location::remember(None);
    assert_eq!(location::remembered(), None);
    location::replace("/");
}

#[test]
async fn a_jump_inside_the_page_is_told_apart() {
    // An earlier change of the fragment may still be on its way.
    wait(50).await;
    script("document.body.insertAdjacentHTML('beforeend', '<p id=jump></p>')");
    let inbox = Inbox::default();
    location::watch(inbox.sender());
    location::go("#jump");
    let messages = inbox.next().await;
    assert!(matches!(
        messages.as_slice(),
        [Msg::Navigated { in_page: true, .. }]
    ));
    script("document.getElementById('jump').remove()");
    assert!(!location::is_in_page("jump"));
    assert!(!location::is_in_page(""));
    location::replace("/");
}

#[test]
async fn three_megabytes_arrive_whole_and_at_once() {
    wait(50).await;
    let inbox = Inbox::default();
    location::watch(inbox.sender());
    let start = js_sys::Date::now();
    script("location.hash = '1.' + 'A'.repeat(3e6)");
    let messages = inbox.next().await;
    let took = js_sys::Date::now() - start;
    let [
        Msg::Navigated {
            fragment,
            in_page: false,
            entry: None,
        },
    ] = messages.as_slice()
    else {
        panic!("one message");
    };
    assert_eq!(fragment.len(), 3_000_002);
    assert!(took < 2_000.0, "{took} ms");
    location::replace("/");
}

#[test]
fn characters_stay_as_the_browser_holds_them() {
    script("location.hash = 'a%41%ff é'");
    assert_eq!(location::fragment(), text("location.hash.slice(1)"));
    assert!(location::fragment().starts_with("a%41%ff"));
    location::replace("/");
}

#[test]
fn the_address_ends_before_the_fragment() {
    location::replace("/help");
    assert_eq!(location::address(), text("location.href.split('#')[0]"));
}

#[test]
fn the_clock_gives_a_day_a_moment_and_a_time() {
    let now = clock::now().unwrap();
    let today = text("new Date().toLocaleDateString('sv')");
    assert_eq!(now.today.to_string(), today);
    assert_eq!(
        now.clock,
        text("new Date().toLocaleTimeString('sv').slice(0, 5)")
    );
    let instant = now.instant.as_str();
    assert_eq!(instant.len(), 20);
    assert_eq!(instant[..16], text("new Date().toISOString().slice(0, 16)"));
}
