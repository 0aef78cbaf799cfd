//! A memo whose value stands behind a pointer, so that Leptos' part is compiled once for all types.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use stock::prelude::{Get as _, GetUntracked as _, Memo as Stock};

/// A value derived from others, which notifies only when it changes.
pub struct Memo<T> {
    memo: Stock<Shared>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// Derives a value, perhaps from the one before. What it reads is followed.
    pub fn new(derive: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let derive =
            move |before: Option<&Shared>| Shared::new(derive(before.and_then(Shared::downcast)));
        Self {
            memo: erased(Box::new(derive)),
            of: PhantomData,
        }
    }

    /// Lends the value, and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(of_type(&self.memo.get()))
    }

    /// Lends the value as it is now.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(of_type(&self.memo.get_untracked()))
    }

    /// A copy of the value, which is followed.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of the value as it is now.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }
}

/// Only [`Memo::new`] fills a memo, and with a `T`; `abort` ends the program without a text.
fn of_type<T: 'static>(value: &Shared) -> &T {
    value.downcast().unwrap_or_else(|| std::process::abort())
}

type Derive = Box<dyn Fn(Option<&Shared>) -> Shared + Send + Sync>;

// A closure in a generic function is another type for each use of that function, so the one that
// Leptos gets to see stands in a plain one.
#[inline(never)]
fn erased(derive: Derive) -> Stock<Shared> {
    Stock::new(derive)
}

/// A value of any type that can be compared with others.
#[derive(Clone)]
pub(crate) struct Shared(Arc<dyn Comparable>);

impl Shared {
    pub(crate) fn new(value: impl PartialEq + Send + Sync + 'static) -> Self {
        Self(Arc::new(value))
    }

    fn downcast<T: 'static>(&self) -> Option<&T> {
        self.0.as_any().downcast_ref()
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(other.0.as_any())
    }
}

trait Comparable: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn same(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Comparable for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}
