//! Runs messages through the app and fulfils its effects.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::lazy::handlers::{Handler, Handlers};
use crate::app::msg::{LazyMsg, Msg};
use crate::shell::{crash, files, focus, location, page, storage, tabs, theme, timer};

/// How long a lazy part may take before a word is said, in milliseconds.
/// What arrives of it cannot be counted, as `boot.js` does with the first part.
const PATIENCE: i32 = 10_000;

/// Runs an effect of a lazy part and sends the answer.
pub type RunLazy = fn(Effect, Box<dyn Fn(Msg)>);

/// A lazy part as it is loaded, or `None` when it could not be.
pub type Loaded = Option<(Handler, RunLazy)>;

/// Loads a lazy part and calls back.
pub type Load = fn(LazyPart, Box<dyn FnOnce(Loaded)>);

/// Changes the model as a message says and returns the effects.
pub trait Update: 'static {
    /// Handles one message.
    fn update(&self, msg: Msg, handlers: &Handlers) -> Vec<Effect>;
}

/// The one way for messages into the app.
///
/// A message sent while another is handled waits for its turn. After a panic
/// none is handled any more; that is what keeps broken state out of storage.
pub struct Runtime<U> {
    update: U,
    handlers: RefCell<Handlers>,
    load: Load,
    run_lazy: [OnceCell<RunLazy>; LazyPart::ALL.len()],
    /// How often each lazy part was asked for.
    loads: [Cell<u32>; LazyPart::ALL.len()],
    waiting: RefCell<VecDeque<Msg>>,
    busy: Cell<bool>,
}

impl<U: Update> Runtime<U> {
    /// A runtime around the app's update, which changes the model and returns its effects.
    pub fn new(update: U, first: Handlers, load: Load) -> Rc<Self> {
        Rc::new(Self {
            update,
            handlers: RefCell::new(first),
            load,
            run_lazy: Default::default(),
            loads: Default::default(),
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
            let effects = self.update.update(msg, &self.handlers.borrow());
            for effect in effects {
                if let Some(answer) = self.run(effect) {
                    self.waiting.borrow_mut().push_back(answer);
                }
            }
        }
        self.busy.set(false);
        // After the effects, so that one that moves focus goes first.
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

    /// Takes in a lazy part, or that it could not be loaded. What it draws would move the page under a
    /// pointer that is pressed, and the click would fall beside its target: so it waits for the release.
    fn loaded(self: &Rc<Self>, part: LazyPart, loaded: Loaded) {
        if page::is_pressed() {
            let this = Rc::clone(self);
            return timer::after(30, move || this.loaded(part, loaded));
        }
        let Some((handler, run)) = loaded else {
            return self.send(LazyMsg::Failed(part));
        };
        if let Some(own) = self.run_lazy.get(part.index()) {
            let _ = own.set(run);
        }
        self.handlers.borrow_mut().insert(part, handler);
        self.send(LazyMsg::Loaded(part));
    }

    /// Loads a lazy part, and says so if it takes long.
    fn load(self: &Rc<Self>, part: LazyPart) {
        let this = Rc::clone(self);
        (self.load)(part, Box::new(move |loaded| this.loaded(part, loaded)));
        let count = move |this: &Self| this.loads.get(part.index()).map_or(0, Cell::get);
        let load = count(self).wrapping_add(1);
        if let Some(loads) = self.loads.get(part.index()) {
            loads.set(load);
        }
        let this = Rc::clone(self);
        timer::after(PATIENCE, move || {
            // A load that was tried again since has a time of its own.
            if count(&this) == load {
                this.send(LazyMsg::Slow(part));
            }
        });
    }

    fn next(&self) -> Option<Msg> {
        self.waiting.borrow_mut().pop_front()
    }

    fn sender(self: &Rc<Self>) -> impl Fn(Msg) + Clone + 'static + use<U> {
        let this = Rc::clone(self);
        move |msg| this.send(msg)
    }

    /// Runs an effect; one that is done at once has its answer returned.
    fn run(self: &Rc<Self>, effect: Effect) -> Option<Msg> {
        match effect {
            Effect::Store { key, text } => return Some(Msg::Stored(storage::write(&key, &text))),
            Effect::ReplaceFragment(fragment) => location::replace(&fragment),
            Effect::Go(href) => location::go(&href),
            Effect::Title(title) => page::set_title(&title),
            Effect::Focus(to) => focus::go(to),
            Effect::Reveal(id) => focus::reveal(id),
            Effect::LoadPart(part) => self.load(part),
            Effect::SwitchTheme => theme::switch(),
            Effect::ForgetEarly => page::forget_early(),
            Effect::Send(msg) => return Some(*msg),
            effect => {
                // A lazy part asks for it. What belongs to no feature runs in any of them: it is in the base,
                // which comes with each.
                let own = self.run_lazy.get(effect.part().index());
                let own = own.and_then(OnceCell::get);
                if let Some(run) = own.or_else(|| self.run_lazy.iter().find_map(OnceCell::get)) {
                    run(effect, Box::new(self.sender()));
                }
            }
        }
        None
    }
}
