//! `<For>` and `<Show>`.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{draw, drawn, holds, html, script};

/// A list of buttons that says how often each was drawn.
fn list(rows: RwSignal<Vec<&'static str>>, around: RwSignal<i32>) {
    draw(move || {
        move || {
            let around = around.get();
            let times = StoredValue::new(0);
            view! {
                <ul data-n=around>
                    <For each=move || rows.get() key=|row| *row let:row>
                        {times.update_value(|times| *times += 1)}
                        <li id=row>{move || format!("{row}{around}{}", rows.get().len())}</li>
                    </For>
                    <li>{times.get_value()}</li>
                </ul>
            }
        }
    });
}

fn ids() -> String {
    let ids = "[...root.querySelectorAll('li[id]')].map(one => one.id + one.textContent).join()";
    crate::tools::text(ids)
}

#[test]
async fn rows_are_known_by_their_keys() {
    let (rows, around) = (RwSignal::new(vec!["a", "b", "c"]), RwSignal::new(0));
    list(rows, around);
    assert_eq!(ids(), "aa03,bb03,cc03");
    script("window.before = { a, b, c }");
    rows.set(vec!["c", "x", "a"]);
    drawn().await;
    assert_eq!(ids(), "cc03,xx03,aa03");
    assert!(holds(
        "before.a === a && before.c === c && !before.b.isConnected"
    ));
    rows.set(vec!["a"]);
    drawn().await;
    assert_eq!(ids(), "aa01");
    rows.set(Vec::new());
    drawn().await;
    assert_eq!(ids(), "");
    rows.set(vec!["b", "b", "a"]);
    drawn().await;
    assert_eq!(ids(), "bb03,bb03,aa03");
}

#[test]
async fn a_row_keeps_focus_while_others_come_and_go() {
    let (rows, around) = (RwSignal::new(vec!["a", "b"]), RwSignal::new(0));
    list(rows, around);
    script("b.tabIndex = 0; b.focus()");
    rows.set(vec!["x", "y", "b", "z"]);
    drawn().await;
    assert!(holds("document.activeElement === b"));
    rows.set(vec!["b"]);
    drawn().await;
    assert!(holds("document.activeElement === b"));
}

#[test]
async fn a_list_that_is_drawn_again_lays_each_row_over_its_own() {
    let (rows, around) = (RwSignal::new(vec!["a", "b"]), RwSignal::new(0));
    list(rows, around);
    script("window.before = { a, b }; b.tabIndex = 0; b.focus()");
    around.set(1);
    drawn().await;
    assert_eq!(ids(), "aa12,bb12");
    assert!(holds(
        "before.a === a && before.b === b && document.activeElement === b"
    ));
    // What the rows follow is alive.
    rows.set(vec!["b", "a", "c"]);
    drawn().await;
    assert_eq!(ids(), "bb13,aa13,cc13");
}

#[test]
async fn show_draws_one_or_the_other() {
    let on = RwSignal::new(0);
    draw(move || {
        view! {
            <Show when=move || { on.get() > 1 } fallback=|| view! { <p>"off"</p> }>
                <p>"on"</p>
            </Show>
        }
    });
    assert_eq!(html(), "<p>off</p>");
    script("window.before = root.querySelector('p')");
    on.set(1);
    drawn().await;
    assert!(holds("before === root.querySelector('p')"));
    on.set(2);
    drawn().await;
    assert_eq!(html(), "<p>on</p>");
    assert!(holds("!before.isConnected"));
}
