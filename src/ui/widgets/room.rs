//! How much room is left in a field for text, or how much more was pasted than there is.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use crate::app::field::FieldView;
use crate::app::words::field as words;

/// How many characters of the last input had no room.
///
/// A number beside a trigger, which weighs less than a signal of a number: every type of signal is
/// compiled anew.
#[derive(Clone, Default)]
pub struct Over(Arc<AtomicUsize>, ArcTrigger);

impl Over {
    /// What was typed or pasted, cut in the control too at so many characters. The browser's own
    /// `maxlength` counts an emoji twice and does not say that it cuts.
    pub fn cut(&self, event: &Event, max: usize) -> String {
        let mut text = event_target_value(event);
        let over = text.chars().count().saturating_sub(max);
        if over > 0 {
            text = text.chars().take(max).collect();
            // Where the model has this text already, nothing would be drawn anew.
            event_target::<HtmlInputElement>(event).set_value(&text);
        }
        if self.0.swap(over, Ordering::Relaxed) != over {
            self.1.notify();
        }
        text
    }

    fn get(&self) -> usize {
        self.1.track();
        self.0.load(Ordering::Relaxed)
    }
}

/// The line below a field: what of the last input was left out, or how much room is left once it is
/// little.
#[component]
pub fn Room(
    /// What had no room.
    over: Over,
    /// Characters at most.
    max: usize,
    /// The field.
    state: Memo<FieldView>,
) -> impl IntoView {
    move || {
        let over = over.get();
        let role = (over > 0).then_some("status");
        let words = if over > 0 {
            Some(words::left_out(over, max))
        } else {
            state.with(|state| state.left.clone())
        };
        words.map(|words| view! { <p class="count" role=role>{words}</p> })
    }
}
