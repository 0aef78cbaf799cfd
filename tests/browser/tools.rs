//! What the tests share: scripts, waiting, and a place for messages.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Promise, Reflect};
use plumbline::app::effect::Effect;
use plumbline::app::feature::LazyPart;
use plumbline::app::lazy::handlers::Handlers;
use plumbline::app::msg::Msg;
use plumbline::app::update::{first_part, update_in};
use plumbline::shell::runtime::{Load, Loaded, Runtime, Update};
use plumbline::shell::{lazy, timer};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Runs a script; the value of its last expression.
pub(crate) fn script(text: &str) -> JsValue {
    js_sys::eval(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// Runs a script whose value is text.
pub(crate) fn text(script_text: &str) -> String {
    script(script_text).as_string().expect("a text")
}

/// Waits so many milliseconds.
pub(crate) async fn wait(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        timer::after(milliseconds, move || {
            resolve.call0(&JsValue::NULL).unwrap();
        });
    });
    JsFuture::from(promise).await.unwrap();
}

/// Waits until something has come, at most half a minute: machines are busy.
pub(crate) async fn until(came: impl Fn() -> bool) {
    for _ in 0..3_000 {
        if came() {
            return;
        }
        wait(10).await;
    }
    panic!("it did not come within half a minute");
}

/// Waits for the value that a callback is handed.
pub(crate) async fn answer<T: 'static>(ask: impl FnOnce(Box<dyn FnOnce(T)>)) -> T {
    let place = Rc::new(RefCell::new(None));
    let to = Rc::clone(&place);
    ask(Box::new(move |value| *to.borrow_mut() = Some(value)));
    until(|| place.borrow().is_some()).await;
    place.borrow_mut().take().unwrap()
}

/// A stand-in for the app.
pub(crate) struct FakeApp(Box<dyn Fn(Msg) -> Vec<Effect>>);

impl Update for FakeApp {
    fn update(&self, msg: Msg, _: &Handlers) -> Vec<Effect> {
        (self.0)(msg)
    }
}

/// A runtime around a stand-in for the app.
pub(crate) fn new_runtime(
    update: impl Fn(Msg) -> Vec<Effect> + 'static,
    load: Load,
) -> Rc<Runtime<FakeApp>> {
    Runtime::new(FakeApp(Box::new(update)), first_part(), load)
}

/// Takes in a lazy part of the program.
pub(crate) type TakeIn = Box<dyn FnOnce(Loaded)>;

/// A lazy part that is there at once, and runs what the base of all parts runs.
pub(crate) fn comes(_: LazyPart, done: TakeIn) {
    done(Some((
        update_in::<{ LazyPart::Share.index() }>,
        lazy::run::<{ LazyPart::Result.index() }>,
    )));
}

/// A lazy part that does not come.
pub(crate) fn stays_away(_: LazyPart, done: TakeIn) {
    done(None);
}

/// A stand-in for the app: it keeps the messages that it is sent.
#[derive(Clone, Default)]
pub(crate) struct Inbox(Rc<RefCell<Vec<Msg>>>);

impl Inbox {
    /// What sends into it.
    pub(crate) fn sender(&self) -> impl Fn(Msg) + Clone + 'static + use<> {
        let messages = Rc::clone(&self.0);
        move |msg| messages.borrow_mut().push(msg)
    }

    /// Takes what came so far.
    pub(crate) fn take(&self) -> Vec<Msg> {
        self.0.take()
    }

    /// Waits for messages and takes them.
    pub(crate) async fn next(&self) -> Vec<Msg> {
        until(|| !self.0.borrow().is_empty()).await;
        self.take()
    }
}

/// Replaces a property by a script's value until dropped.
pub(crate) struct Stub {
    object: Object,
    name: JsValue,
    before: JsValue,
}

impl Stub {
    /// `descriptor` is a script that gives a property descriptor.
    pub(crate) fn new(object: &str, name: &str, descriptor: &str) -> Self {
        let object: Object = script(object).unchecked_into();
        let name = JsValue::from_str(name);
        let before = Object::get_own_property_descriptor(&object, &name);
        let stub = Self {
            object,
            name,
            before,
        };
        stub.define(&script(&format!("({descriptor})")));
        stub
    }

    fn define(&self, descriptor: &JsValue) {
        Reflect::define_property(&self.object, &self.name, descriptor.unchecked_ref()).unwrap();
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        if self.before.is_undefined() {
            Reflect::delete_property(&self.object, &self.name).unwrap();
        } else {
            self.define(&self.before);
        }
    }
}
