//! Projections of the model behind one type of memo.
//!
//! A memo of each type would compile the whole reactive machinery again. Here
//! the value stands behind a pointer, so that it compiles once.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use super::run::Run;

/// A value derived from the model that notifies only when it changes.
pub struct Seen<T> {
    memo: Memo<Shared>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Seen<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Seen<T> {}

impl<T: PartialEq + Send + Sync + 'static> Seen<T> {
    /// Derives a value; what it reads is followed.
    pub fn new(derive: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self {
            memo: erased(Box::new(move |()| Shared(Arc::new(derive())))),
            of: PhantomData,
        }
    }

    /// Lends the value.
    pub fn with<R: Default>(self, read: impl FnOnce(&T) -> R) -> R {
        let value = self.memo.get();
        let value = value.0.as_any().downcast_ref();
        // Only `new` fills the memo, and with a T; the default spares a way to end the program.
        value.map(read).unwrap_or_default()
    }
}

impl<T: Clone + Default + PartialEq + Send + Sync + 'static> Seen<T> {
    /// A copy of the value.
    pub fn get(self) -> T {
        self.with(T::clone)
    }
}

#[inline(never)]
fn erased(derive: Box<dyn Run<(), Shared>>) -> Memo<Shared> {
    Memo::new(move |_| derive.run(()))
}

#[derive(Clone)]
struct Shared(Arc<dyn Value>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(other.0.as_any())
    }
}

trait Value: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn same(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}
