//! A field whose text can be a draft: it also reports when it is left, and half a date.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::tachys::renderer::types::Element;

use super::field::{Control, Spec, around, control};
use crate::core::app::Later;
use crate::core::draft::DraftField;
use crate::core::view_model::field::FieldView;
use crate::ui::context::Context;
use crate::ui::dom::El;
use crate::ui::seen::Seen;

/// A field whose text can be a draft.
pub fn draft_field(
    spec: Spec,
    state: Seen<FieldView>,
    which: DraftField,
    input: impl Fn(String) + Send + Sync + 'static,
) -> El {
    let context = Context::get();
    let control = control(&spec);
    let control = if spec.control == Control::Input("date") {
        // A date control is empty while it holds half a date; only its validity
        // tells that from one that was emptied. Of a part that is added or taken
        // away no `input` tells, so it is looked at again when it is left.
        let input = Arc::new(input);
        let left = Arc::clone(&input);
        control
            .on("input", move |event| {
                if is_half(&event) {
                    context.send(Later::Unfinished(which));
                } else {
                    input(event_target_value(&event));
                }
            })
            .on("blur", move |event| {
                if is_half(&event) {
                    context.send(Later::Unfinished(which));
                } else if event_target_value(&event).is_empty() {
                    left(String::new());
                }
            })
    } else {
        control
            .on("input", move |event| input(event_target_value(&event)))
            .on("change", move |_| context.send(Later::Left(which)))
    };
    around(control, spec, state)
}

/// Whether what is in the control is less than a value.
fn is_half(event: &Event) -> bool {
    event_target::<Element>(event).matches(":invalid") == Ok(true)
}
