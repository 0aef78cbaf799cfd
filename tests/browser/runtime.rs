//! The loop of messages and effects.

use std::cell::RefCell;
use std::rc::Rc;

use plumbline::app::effect::Effect;
use plumbline::app::feature::LazyPart;
use plumbline::app::msg::{LazyMsg, Msg, StorageError};
use plumbline::features::library::state::{LibraryMsg, ReadFor};
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::share::state::ShareMsg;
use plumbline::shell::runtime::Runtime;
use plumbline::shell::{lazy, storage};
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{
    FakeApp, Inbox, Stub, TakeIn, comes, new_runtime, script, stays_away, text, until,
};

/// What the app is told when the part has come.
fn loaded() -> Msg {
    LazyMsg::Loaded(LazyPart::Share).into()
}

fn store(text: &str) -> Effect {
    Effect::Store {
        key: "plumbline:a:1".to_owned(),
        text: text.to_owned(),
    }
}

/// A runtime that answers `New` with these effects and keeps every message.
fn runtime(effects: Vec<Effect>) -> (Rc<Runtime<FakeApp>>, Inbox) {
    runtime_with(comes, effects)
}

/// The same with another way for a lazy part to come.
fn runtime_with(load: fn(LazyPart, TakeIn), effects: Vec<Effect>) -> (Rc<Runtime<FakeApp>>, Inbox) {
    let inbox = Inbox::default();
    let keep = inbox.sender();
    let effects = RefCell::new(effects);
    let update = move |msg| {
        let answer = if msg == Msg::New {
            effects.take()
        } else {
            Vec::new()
        };
        keep(msg);
        answer
    };
    (new_runtime(update, load), inbox)
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
    let refused = Msg::Stored(Err(StorageError::Denied));
    assert_eq!(inbox.take(), [Msg::New, refused]);
}

#[test]
fn reading_is_answered_at_once() {
    script("localStorage.clear()");
    let key = "plumbline:a:1".to_owned();
    let purpose = || ReadFor::Open("1".to_owned());
    let read = || Effect::Read(purpose(), vec![key.clone()]);
    let inbox: Rc<RefCell<Vec<Msg>>> = Rc::default();
    let take = |effect| {
        let inbox = Rc::clone(&inbox);
        let run = lazy::run::<{ LazyPart::Result.index() }>;
        run(effect, Box::new(move |msg| inbox.borrow_mut().push(msg)));
    };
    take(read());
    assert_eq!(storage::write(&key, "x"), Ok(()));
    take(read());
    let expected = [
        Msg::Read(purpose(), vec![None]),
        Msg::Read(purpose(), vec![Some("x".to_owned())]),
    ];
    assert_eq!(inbox.take(), expected);
}

#[test]
fn a_message_sent_while_another_is_handled_waits_for_its_turn() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let itself: Rc<RefCell<Option<Rc<Runtime<FakeApp>>>>> = Rc::default();
    let update = {
        let (log, itself) = (Rc::clone(&log), Rc::clone(&itself));
        move |msg| {
            log.borrow_mut().push(format!("in {msg:?}"));
            if msg == Msg::New {
                let runtime = itself.borrow().clone().unwrap();
                runtime.send(Msg::CloseNotice);
                runtime.send(PreviewMsg::Close);
            }
            log.borrow_mut().push(format!("out {msg:?}"));
            Vec::new()
        }
    };
    let runtime = new_runtime(update, stays_away);
    *itself.borrow_mut() = Some(Rc::clone(&runtime));
    runtime.send(Msg::New);
    let expected = [
        "in New",
        "out New",
        "in CloseNotice",
        "out CloseNotice",
        "in Preview(Close)",
        "out Preview(Close)",
    ];
    assert_eq!(*log.borrow(), expected);
}

#[test]
async fn what_takes_time_is_answered_later() {
    let deflate = Effect::Deflate(vec![1; 100]);
    let (runtime, inbox) = runtime(vec![Effect::LoadPart(LazyPart::Share), deflate]);
    runtime.send(Msg::New);
    let came = loaded();
    assert_eq!(inbox.take(), [Msg::New, came]);
    let messages = inbox.next().await;
    assert!(matches!(
        messages.as_slice(),
        [Msg::Share(ShareMsg::Deflated(Some(_)))]
    ));
}

#[test]
fn a_lazy_part_that_does_not_come_is_told_and_can_be_asked_for_again() {
    let load = vec![
        Effect::LoadPart(LazyPart::Share),
        Effect::LoadPart(LazyPart::Share),
    ];
    let (runtime, inbox) = runtime_with(stays_away, load);
    runtime.send(Msg::New);
    let away = Msg::from(LazyMsg::Failed(LazyPart::Share));
    assert_eq!(inbox.take(), [Msg::New, away.clone(), away]);
}

#[test]
fn a_lazy_part_that_takes_its_time_is_taken_in_when_it_comes() {
    thread_local! {
        static TAKE_IN: RefCell<Option<TakeIn>> = const { RefCell::new(None) };
    }
    let (runtime, inbox) = runtime_with(
        |_, done| TAKE_IN.set(Some(done)),
        vec![Effect::LoadPart(LazyPart::Share)],
    );
    runtime.send(Msg::New);
    assert_eq!(inbox.take(), [Msg::New]);
    comes(LazyPart::Share, TAKE_IN.take().unwrap());
    assert_eq!(inbox.take(), [loaded()]);
}

#[test]
async fn everything_outside_of_the_views_is_listened_to() {
    crate::files::watched();
    let (runtime, inbox) = runtime(Vec::new());
    runtime.listen();
    script(
        "location.hash = '#/share'; dispatchEvent(new StorageEvent('storage', { storageArea: localStorage }))",
    );
    assert_eq!(inbox.take(), [LibraryMsg::OtherTab(None).into()]);
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
