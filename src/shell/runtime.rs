//! Runs messages through the app and fulfils its effects.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::{crash, files, focus, location, page, storage, tabs, theme, timer};
use crate::core::app::{Effect, LaterEffect, LaterPart, Msg};

/// How long the second part may take before a word is said, in milliseconds.
/// What arrives of it cannot be counted, as `boot.js` does with the first part.
const PATIENCE: i32 = 10_000;

/// Fulfils a wish of the second part and hands on the answer.
pub type FulfilLater = fn(LaterEffect, Box<dyn Fn(Msg)>);

/// The ways into the second part of the program, or `None` when it did not come.
pub type Came = Option<(LaterPart, FulfilLater)>;

/// Loads the second part and hands it on.
pub type Load = fn(Box<dyn FnOnce(Came)>);

/// The one way for messages into the app.
///
/// A message sent while another is handled waits for its turn. After a panic
/// none is handled any more; that is what keeps broken state out of storage.
pub struct Runtime {
    update: Box<dyn Fn(Msg) -> Vec<Effect>>,
    load: Load,
    fulfil_later: OnceCell<FulfilLater>,
    /// How often the second part was asked for.
    loads: Cell<u32>,
    waiting: RefCell<VecDeque<Msg>>,
    busy: Cell<bool>,
}

thread_local! {
    /// The runtime of the page, so that a plain function can send to it.
    static INSTALLED: OnceCell<Rc<Runtime>> = const { OnceCell::new() };
}

/// Makes the runtime of the page; a second one would not be sent to.
pub fn install(update: impl Fn(Msg) -> Vec<Effect> + 'static, load: Load) -> Rc<Runtime> {
    let runtime = Runtime::new(update, load);
    INSTALLED.with(|installed| Rc::clone(installed.get_or_init(|| runtime)))
}

/// Sends to the runtime of the page.
pub fn send(msg: Msg) {
    if let Some(runtime) = INSTALLED.with(|installed| installed.get().map(Rc::clone)) {
        runtime.send(msg);
    }
}

impl Runtime {
    /// A runtime around the app's update, which changes the model and returns its wishes.
    pub fn new(update: impl Fn(Msg) -> Vec<Effect> + 'static, load: Load) -> Rc<Self> {
        Rc::new(Self {
            update: Box::new(update),
            load,
            fulfil_later: OnceCell::new(),
            loads: Cell::new(0),
            waiting: RefCell::default(),
            busy: Cell::new(false),
        })
    }

    /// Handles a message. Everything that it makes the app store is stored when
    /// this returns, so that a tab closed right after has lost nothing.
    pub fn send(self: &Rc<Self>, msg: impl Into<Msg>) {
        if crash::has_stopped() {
            return;
        }
        self.waiting.borrow_mut().push_back(msg.into());
        if self.busy.replace(true) {
            return;
        }
        let held = focus::held();
        while let Some(msg) = self.next() {
            for effect in (self.update)(msg) {
                if let Some(answer) = self.fulfil(effect) {
                    self.waiting.borrow_mut().push_back(answer);
                }
            }
        }
        self.busy.set(false);
        // After the effects, so that a wish of theirs for focus goes first.
        if let Some(held) = held {
            focus::catch(held);
        }
    }

    /// Reports from now on what happens outside of the views.
    pub fn listen(self: &Rc<Self>) {
        location::watch(self.sender());
        tabs::watch(self.sender());
        files::watch(self.sender());
    }

    /// Takes in the second part, or that it did not come.
    fn take_in(self: &Rc<Self>, came: Came) {
        let part = came.map(|(part, fulfil)| {
            let _ = self.fulfil_later.set(fulfil);
            part
        });
        self.send(Msg::LaterCame(part));
    }

    /// Loads the second part, and says so if it takes long.
    fn load_later(self: &Rc<Self>) {
        let this = Rc::clone(self);
        (self.load)(Box::new(move |came| this.take_in(came)));
        let load = self.loads.get().wrapping_add(1);
        self.loads.set(load);
        let this = Rc::clone(self);
        timer::after(PATIENCE, move || {
            // A load that was tried again since has a time of its own.
            if this.loads.get() == load {
                this.send(Msg::LaterSlow);
            }
        });
    }

    fn next(&self) -> Option<Msg> {
        self.waiting.borrow_mut().pop_front()
    }

    fn sender(self: &Rc<Self>) -> impl Fn(Msg) + 'static + use<> {
        let this = Rc::clone(self);
        move |msg| this.send(msg)
    }

    /// Fulfils a wish; one that is fulfilled at once has its answer returned.
    fn fulfil(self: &Rc<Self>, effect: Effect) -> Option<Msg> {
        match effect {
            Effect::Store { key, text } => return Some(Msg::Stored(storage::write(&key, &text))),
            Effect::Remember(text) => storage::remember(text.as_deref()),
            Effect::ReplaceFragment(fragment) => location::replace(&fragment),
            Effect::Go(href) => location::go(&href),
            Effect::Title(title) => page::set_title(&title),
            Effect::Focus(to) => focus::go(to),
            Effect::Reveal(id) => focus::reveal(id),
            Effect::LoadLater => self.load_later(),
            Effect::Later(wish) => {
                // Such a wish comes from the second part, which brought this pointer.
                if let Some(fulfil) = self.fulfil_later.get() {
                    fulfil(wish, Box::new(self.sender()));
                }
            }
            Effect::SwitchTheme => theme::switch(),
        }
        None
    }
}
