//! How much room is left in a field for text, or how much more was typed than there is.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use crate::app::field::FieldView;
use crate::app::words::field as words;

/// What a control holds beyond the limit of its field.
///
/// The model saves the beginning. The control keeps all of it: who cut it there would move the
/// caret, drop the end of what stood there before, and end what the browser can undo. The browser's
/// own `maxlength` cuts without a word, and counts an emoji twice.
///
/// A value beside a trigger weighs less than a signal: every type of signal is compiled anew.
#[derive(Clone, Default)]
pub struct Overflow(Arc<Mutex<Option<TooLong>>>, ArcTrigger);

/// A text that has no room, what the model saves of it, and how many characters that leaves out.
struct TooLong {
    typed: String,
    saved: String,
    over: usize,
}

impl Overflow {
    /// Notes what was typed, once the model has taken of it what there is room for.
    pub fn note(&self, typed: String, state: Memo<FieldView>, max: usize) {
        let over = typed.chars().count().saturating_sub(max);
        let saved = state.with_untracked(|state| state.value.clone());
        // Brought into normal form, it may have room after all.
        let is_cut = over > 0 && saved.chars().count() >= max;
        let new = is_cut.then_some(TooLong { typed, saved, over });
        if let Ok(mut now) = self.0.lock() {
            let is_silent = now.is_none() && new.is_none();
            *now = new;
            drop(now);
            if !is_silent {
                self.1.notify();
            }
        }
    }

    /// What the control shows where the model has saved this.
    pub fn shown(&self, saved: &str) -> String {
        self.of(saved, |one| one.typed.clone())
            .unwrap_or_else(|| saved.to_owned())
    }

    fn of<T>(&self, saved: &str, look: fn(&TooLong) -> T) -> Option<T> {
        self.1.track();
        let now = self.0.lock().ok()?;
        now.as_ref().filter(|one| one.saved == saved).map(look)
    }
}

/// The line below a field: how much of what was typed is not saved, or how much room is left once it
/// is little. What is wrong with the text says enough.
#[component]
pub fn CharacterCount(
    /// What has no room.
    over: Overflow,
    /// Characters at most.
    max: usize,
    /// The field.
    state: Memo<FieldView>,
) -> impl IntoView {
    move || {
        let over = state.with(|state| {
            let over = over.of(&state.value, |one| one.over);
            over.filter(|_| state.problem.is_none())
        });
        let (role, class) = match over {
            Some(_) => (Some("status"), "msg"),
            None => (None, "count"),
        };
        let words = match over {
            Some(over) => Some(words::not_saved(over, max)),
            None => state.with(|state| state.left.clone()),
        };
        words.map(|words| view! { <p class=class role=role>{words}</p> })
    }
}
