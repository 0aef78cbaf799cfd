//! The runtime of the page, and the plain function by which views send to it.

use std::cell::OnceCell;
use std::rc::Rc;

use plumbline::app::effect::Effect;
use plumbline::app::lazy::handlers::Handlers;
use plumbline::app::msg::Msg;
use plumbline::app::update::{first_part, update};
use plumbline::shell::clock;
use plumbline::shell::runtime::{Runtime, Update};
use plumbline::ui::context::{LeakedModel, RwSignal, UpdateSignal as _};

use crate::lazy_parts;

/// The model as the one signal of the page.
pub(crate) struct App(RwSignal<LeakedModel>);

impl Update for App {
    fn update(&self, msg: Msg, handlers: &Handlers) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(now) = clock::now() {
            self.0
                .update(|model| effects = update(model, msg, &now, handlers));
        }
        effects
    }
}

thread_local! {
    static RUNTIME: OnceCell<Rc<Runtime<App>>> = const { OnceCell::new() };
}

/// Makes the runtime of the page; a second one would not be sent to.
pub(crate) fn install(model: RwSignal<LeakedModel>) -> Rc<Runtime<App>> {
    let runtime = Runtime::new(App(model), first_part(), lazy_parts::load);
    RUNTIME.with(|installed| Rc::clone(installed.get_or_init(|| runtime)))
}

/// Sends to the runtime of the page.
pub(crate) fn send(msg: Msg) {
    if let Some(runtime) = RUNTIME.with(|installed| installed.get().map(Rc::clone)) {
        runtime.send(msg);
    }
}
