//! What every component may use: read the model, send a message.

use std::mem::ManuallyDrop;

use leptos::prelude::*;
/// What holds the model, for what joins the views with the rest.
pub use leptos::prelude::{RwSignal, Update as UpdateSignal};

use crate::app::model::Model;
use crate::app::msg::Msg;

/// The model for the life of the page: nothing takes it apart at its end, and what would is not
/// compiled into the first part.
pub type LeakedModel = ManuallyDrop<Model>;

/// The one way to change the model: a plain function, so that every handler can hold it.
pub type Dispatch = fn(Msg);

/// The model as a signal and the one way to change it.
///
/// State is a signal, events are calls: a signal would drop the first of two
/// messages sent in a row.
#[derive(Clone, Copy)]
pub struct Context {
    model: ReadSignal<LeakedModel>,
    dispatch: Dispatch,
}

impl Context {
    /// Puts model and dispatch in reach of the components below.
    pub fn provide(model: ReadSignal<LeakedModel>, dispatch: Dispatch) {
        provide_context(Self { model, dispatch });
    }

    /// The context provided above. Without one, which only a mistake of ours
    /// could bring about, a view shows an empty model that nothing changes:
    /// `expect_context` would end the program, and load all that formats text
    /// for debugging to do so (docs/decisions/weight.md).
    pub fn get() -> Self {
        use_context().unwrap_or_else(|| Self {
            model: RwSignal::new(LeakedModel::default()).read_only(),
            dispatch: |_| {},
        })
    }

    /// Sends a message; the model has changed when this returns.
    pub fn send(self, msg: impl Into<Msg>) {
        (self.dispatch)(msg.into());
    }

    /// A projection of the model that redraws only when its value changes.
    pub fn memo<T>(self, project: impl Fn(&Model) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| project(&self.model.read()))
    }
}
