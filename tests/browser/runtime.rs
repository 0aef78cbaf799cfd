//! The loop of messages and effects.

use std::cell::RefCell;
use std::rc::Rc;

use plumbline::core::app::{Effect, Msg, StoreTrouble};
use plumbline::shell::runtime::Runtime;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Inbox, Stub, script, text, until};

fn store(text: &str) -> Effect {
    Effect::Store {
        key: "plumbline:a:1".to_owned(),
        text: text.to_owned(),
    }
}

/// A runtime that answers `New` with these effects and keeps every message.
fn runtime(effects: Vec<Effect>) -> (Rc<Runtime>, Inbox) {
    let inbox = Inbox::default();
    let keep = inbox.sender();
    let effects = RefCell::new(effects);
    let runtime = Runtime::new(move |msg| {
        let answer = if msg == Msg::New {
            effects.take()
        } else {
            Vec::new()
        };
        keep(msg);
        answer
    });
    (runtime, inbox)
}

#[test]
fn what_is_to_be_stored_is_stored_when_the_message_returns() {
    script("localStorage.clear()");
    let (runtime, inbox) = runtime(vec![store("first"), store("second")]);
    runtime.send(Msg::New);
    assert_eq!(text("localStorage['plumbline:a:1']"), "second");
    assert_eq!(
        inbox.take(),
        [Msg::New, Msg::Stored(Ok(())), Msg::Stored(Ok(()))]
    );
}

#[test]
fn a_refused_write_is_answered() {
    let throwing =
        "{ configurable: true, get() { throw new DOMException('no', 'SecurityError') } }";
    let _denied = Stub::new("window", "localStorage", throwing);
    let (runtime, inbox) = runtime(vec![store("first")]);
    runtime.send(Msg::New);
    let refused = Msg::Stored(Err(StoreTrouble::Denied));
    assert_eq!(inbox.take(), [Msg::New, refused]);
}

#[test]
fn reading_is_answered_at_once() {
    script("localStorage.clear()");
    let key = "plumbline:a:1".to_owned();
    let (runtime, inbox) = runtime(vec![
        Effect::Load(key.clone()),
        store("x"),
        Effect::Load(key.clone()),
    ]);
    runtime.send(Msg::New);
    let expected = [
        Msg::New,
        Msg::Loaded(key.clone(), None),
        Msg::Stored(Ok(())),
        Msg::Loaded(key, Some("x".to_owned())),
    ];
    assert_eq!(inbox.take(), expected);
}

#[test]
fn a_message_sent_while_another_is_handled_waits_for_its_turn() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let itself: Rc<RefCell<Option<Rc<Runtime>>>> = Rc::default();
    let runtime = Runtime::new({
        let (log, itself) = (Rc::clone(&log), Rc::clone(&itself));
        move |msg| {
            log.borrow_mut().push(format!("in {msg:?}"));
            if msg == Msg::New {
                let runtime = itself.borrow().clone().unwrap();
                runtime.send(Msg::Undo);
                runtime.send(Msg::Dismiss);
            }
            log.borrow_mut().push(format!("out {msg:?}"));
            Vec::new()
        }
    });
    *itself.borrow_mut() = Some(Rc::clone(&runtime));
    runtime.send(Msg::New);
    let expected = [
        "in New",
        "out New",
        "in Undo",
        "out Undo",
        "in Dismiss",
        "out Dismiss",
    ];
    assert_eq!(*log.borrow(), expected);
}

#[test]
async fn what_takes_time_is_answered_later() {
    let (runtime, inbox) = runtime(vec![Effect::Deflate(vec![1; 100])]);
    runtime.send(Msg::New);
    assert_eq!(inbox.take(), [Msg::New]);
    let messages = inbox.next().await;
    assert!(matches!(messages.as_slice(), [Msg::Deflated(Some(_))]));
}

#[test]
async fn everything_outside_of_the_views_is_listened_to() {
    let (runtime, inbox) = runtime(Vec::new());
    runtime.listen();
    script(
        "location.hash = '#/share'; dispatchEvent(new StorageEvent('storage', { storageArea: localStorage }))",
    );
    assert_eq!(inbox.take(), [Msg::OtherTab(None)]);
    let seen = RefCell::new(Vec::new());
    until(|| {
        seen.borrow_mut().extend(inbox.take());
        !seen.borrow().is_empty()
    })
    .await;
    assert!(
        matches!(seen.borrow().as_slice(), [Msg::Navigated { fragment, .. }] if fragment == "/share")
    );
    script("history.replaceState(null, '', '#/')");
}
