//! In place of the crate of the same name, for the one thing that `wasm_split_helpers` asks of it: to
//! remember that a part is loaded (docs/decisions/weight.md).
//!
//! The published cell makes a second caller wait for the first. That queue, and what it can print of
//! itself, is code that everybody downloads; here `src/shell/load.js` already gives both the same promise.

use std::sync::OnceLock;

/// A value that is there once some future has brought it.
#[derive(Debug)]
pub struct OnceCell<T>(OnceLock<T>);

impl<T> OnceCell<T> {
    /// Without a value.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The value; while there is none, what the future brings. Of two futures at a time both run, and the
    /// value of the first to end stays.
    ///
    /// # Errors
    ///
    /// If the future fails. Then there is still no value, and the next call tries again.
    pub async fn get_or_try_init<E>(
        &self,
        init: impl Future<Output = Result<T, E>>,
    ) -> Result<&T, E> {
        if let Some(value) = self.0.get() {
            return Ok(value);
        }
        let value = init.await?;
        Ok(self.0.get_or_init(|| value))
    }
}

impl<T> Default for OnceCell<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::OnceCell;

    /// What a future that never waits brings.
    fn now<T>(future: impl Future<Output = T>) -> Option<T> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    #[test]
    fn a_failure_is_tried_again_and_a_value_stays() {
        let cell = OnceCell::new();
        let tried = |value: Result<u8, &'static str>| {
            let found = now(cell.get_or_try_init(async { value }))?;
            Some(found.copied())
        };
        assert_eq!(tried(Err("offline")), Some(Err("offline")));
        assert_eq!(tried(Ok(1)), Some(Ok(1)));
        assert_eq!(tried(Ok(2)), Some(Ok(1)));
        assert_eq!(tried(Err("offline")), Some(Ok(1)));
    }

    #[test]
    fn of_two_at_a_time_the_first_to_end_stays() {
        let cell = OnceCell::new();
        let inner = async {
            let _ = cell.get_or_try_init(async { Ok::<_, ()>(1) }).await;
            Ok::<_, ()>(2)
        };
        assert_eq!(now(cell.get_or_try_init(inner)), Some(Ok(&1)));
    }
}
