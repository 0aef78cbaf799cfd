//! Runs messages through the app and fulfils its effects.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::{
    clipboard, crash, deflate, download, fetch, files, focus, location, page, storage, tabs, theme,
};
use crate::core::app::{Effect, Msg};

/// The one way for messages into the app.
///
/// A message sent while another is handled waits for its turn. After a panic
/// none is handled any more; that is what keeps broken state out of storage.
pub struct Runtime {
    update: Box<dyn Fn(Msg) -> Vec<Effect>>,
    waiting: RefCell<VecDeque<Msg>>,
    busy: Cell<bool>,
}

impl Runtime {
    /// A runtime around the app's update, which changes the model and returns its wishes.
    pub fn new(update: impl Fn(Msg) -> Vec<Effect> + 'static) -> Rc<Self> {
        Rc::new(Self {
            update: Box::new(update),
            waiting: RefCell::default(),
            busy: Cell::new(false),
        })
    }

    /// Handles a message. Everything that it makes the app store is stored when
    /// this returns, so that a tab closed right after has lost nothing.
    pub fn send(self: &Rc<Self>, msg: Msg) {
        if crash::has_stopped() {
            return;
        }
        self.waiting.borrow_mut().push_back(msg);
        if self.busy.replace(true) {
            return;
        }
        let has_focus = focus::is_held();
        while let Some(msg) = self.next() {
            for effect in (self.update)(msg) {
                if let Some(answer) = self.fulfil(effect) {
                    self.waiting.borrow_mut().push_back(answer);
                }
            }
        }
        self.busy.set(false);
        // After the effects, so that a wish of theirs for focus goes first.
        if has_focus {
            focus::catch();
        }
    }

    /// Reports from now on what happens outside of the views.
    pub fn listen(self: &Rc<Self>) {
        location::watch(self.sender());
        tabs::watch(self.sender());
        files::watch(self.sender());
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
            Effect::Load(key) => {
                let text = storage::read(&key);
                return Some(Msg::Loaded(key, text));
            }
            Effect::Remember(text) => storage::remember(text.as_deref()),
            Effect::ReplaceFragment(fragment) => location::replace(&fragment),
            Effect::Go(href) => location::go(&href),
            Effect::Title(title) => page::set_title(&title),
            Effect::Focus(to) => focus::go(to),
            Effect::Reveal(id) => focus::reveal(id),
            Effect::Fetch(resource) => {
                let send = self.sender();
                fetch::fetch(resource, move |text| send(Msg::Came(resource, text)));
            }
            Effect::Deflate(bytes) => {
                let send = self.sender();
                deflate::deflate(bytes, move |bytes| send(Msg::Deflated(bytes)));
            }
            Effect::Copy(text) => {
                let send = self.sender();
                clipboard::copy(text, move |copied| send(Msg::Copied(copied)));
            }
            Effect::Download { name, mime, text } => download::offer(&name, mime, &text),
            Effect::SwitchTheme => theme::switch(),
        }
        None
    }
}
