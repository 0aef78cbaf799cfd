//! What a person has typed, ticked or opened.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{draw, drawn, holds, html, script, text};

/// A field of this id, drawn anew with every count.
fn field(id: &'static str, count: RwSignal<i32>) {
    draw(move || {
        move || {
            let count = count.get();
            let id = if count < 2 { id } else { "other" };
            view! { <input id=id prop:value=format!("text {count}") data-n=count /> }
        }
    });
}

#[test]
async fn a_field_shows_what_the_new_view_says() {
    let count = RwSignal::new(0);
    field("typed", count);
    script("window.before = typed; typed.value = 'typed by a person'");
    count.set(1);
    drawn().await;
    assert!(holds("before === typed"));
    assert_eq!(text("typed.value"), "text 1");
}

#[test]
async fn a_field_with_another_id_keeps_nothing() {
    let count = RwSignal::new(1);
    field("mine", count);
    script("window.before = mine; mine.value = 'typed by a person'; mine.focus()");
    count.set(2);
    drawn().await;
    assert!(holds("before !== other && !before.isConnected"));
    assert_eq!(text("other.value"), "text 2");
}

#[test]
async fn a_field_that_nothing_names_or_sets_is_drawn_anew() {
    let count = RwSignal::new(0);
    draw(
        move || move || view! { <input data-n=count.get() /> <input name="named" data-n=count.get() /> },
    );
    script(
        "window.before = [...root.querySelectorAll('input')];
        before.forEach(one => one.value = 'typed')",
    );
    count.set(1);
    drawn().await;
    let values = "[...root.querySelectorAll('input')].map(one => one.value).join()";
    assert_eq!(text(values), ",typed");
    assert!(holds("before[1] === root.querySelector('[name=named]')"));
}

#[test]
async fn while_a_view_stays_a_text_is_only_set_when_it_changes() {
    let (value, other) = (RwSignal::new("a".to_owned()), RwSignal::new(0));
    draw(move || {
        view! {
            <input
                id="own"
                prop:value=move || {
                    other.track();
                    value.get()
                }
            />
        }
    });
    script("own.value = 'half typed'");
    other.set(1);
    drawn().await;
    assert_eq!(text("own.value"), "half typed");
    value.set("b".to_owned());
    drawn().await;
    assert_eq!(text("own.value"), "b");
}

#[test]
async fn ticks_and_choices_follow_the_view() {
    let chosen = RwSignal::new(0);
    draw(move || {
        let radio = move |n: i32| {
            view! { <input type="radio" name="r" value=n prop:checked=move || chosen.get() == n /> }
        };
        let option = move |n: i32| {
            view! { <option value=n prop:selected=move || chosen.get() == n>{n}</option> }
        };
        view! {
            <form>{[0, 1, 2].map(radio)} <select name="s">{[0, 1, 2].map(option)}</select></form>
        }
    });
    let is = "root.firstElementChild.r.value + root.firstElementChild.s.value";
    assert_eq!(text(is), "00");
    script("root.firstElementChild.r[1].click(); root.firstElementChild.s.value = '1'");
    chosen.set(2);
    drawn().await;
    assert_eq!(text(is), "22");
    assert!(!html().contains("checked"), "{}", html());
}

#[test]
async fn a_disclosure_is_open_only_if_the_new_view_says_so() {
    let (count, open) = (RwSignal::new(0), RwSignal::new(false));
    draw(move || {
        move || {
            view! {
                <details data-n=count.get()></details>
                <details id="said" open=open.get() data-n=count.get()></details>
            }
        }
    });
    script(
        "root.querySelectorAll('details').forEach(one => one.open = true); window.before = said",
    );
    count.set(1);
    drawn().await;
    let shown = "[...root.querySelectorAll('details')].map(one => one.open).join()";
    assert_eq!(text(shown), "false,false");
    assert!(holds("before === said"));
    open.set(true);
    drawn().await;
    assert_eq!(text(shown), "false,true");
}
