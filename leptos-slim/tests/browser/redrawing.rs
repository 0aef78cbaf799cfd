//! A view that is drawn again is laid over what is there.

use leptos::either::Either;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{draw, drawn, holds, html, script};

#[test]
async fn focus_caret_and_scrolling_stay() {
    let count = RwSignal::new(0);
    draw(move || {
        view! {
            {move || {
                let count = count.get();
                view! {
                    <p class=format!("c{count}")>{count}</p>
                    <div id="scrolls">
                        <input id="text" prop:value="some text" />
                        <div id="high"></div>
                    </div>
                }
            }}
        }
    });
    script(
        "scrolls.style.cssText = 'height:50px;overflow:auto'; high.style.height = '500px';
        scrolls.scrollTop = 20; text.focus({ preventScroll: true }); text.setSelectionRange(2, 4);
        window.before = [text, scrolls]",
    );
    count.set(1);
    drawn().await;
    assert!(html().starts_with(r#"<p class="c1">1</p>"#), "{}", html());
    assert!(holds("before[0] === text && before[1] === scrolls"));
    assert!(holds("document.activeElement === text"));
    assert!(holds(
        "text.selectionStart === 2 && text.selectionEnd === 4"
    ));
    assert!(holds("scrolls.scrollTop === 20"));
}

#[test]
async fn places_stay_apart_while_something_comes_and_goes() {
    let shows = RwSignal::new(false);
    draw(move || {
        view! {
            <ul>
                {move || {
                    let first = shows.get().then(|| view! { <li>"first"</li> });
                    let more: Vec<_> = (0..2 * i32::from(shows.get())).collect();
                    let more = more.into_iter().map(|n| view! { <li>{n}</li> }).collect_view();
                    (first, more, view! { <li id="last">"last"</li> })
                }}
                <li>"end"</li>
            </ul>
        }
    });
    let short = r#"<ul><li id="last">last</li><li>end</li></ul>"#;
    assert_eq!(html(), short);
    script("window.before = last");
    shows.set(true);
    drawn().await;
    let long = r#"<ul><li>first</li><li>0</li><li>1</li><li id="last">last</li><li>end</li></ul>"#;
    assert_eq!(html(), long);
    shows.set(false);
    drawn().await;
    assert_eq!(html(), short);
    assert!(holds("before === last"));
}

#[test]
async fn a_part_inside_of_a_part_stays_too_and_goes_on_following() {
    let (outer, inner) = (RwSignal::new(0), RwSignal::new(0));
    draw(move || {
        view! {
            {move || {
                let outer = outer.get();
                let double = Memo::new(move |_| inner.get() * 2 + outer);
                view! { <div>{move || view! { <button id="b">{double.get()}</button> }}</div> }
            }}
        }
    });
    script("b.focus(); window.before = b");
    outer.set(1);
    drawn().await;
    inner.set(5);
    drawn().await;
    assert_eq!(html(), r#"<div><button id="b">11</button></div>"#);
    assert!(holds("before === b && document.activeElement === b"));
}

#[component]
fn One(text: &'static str) -> impl IntoView {
    view! { <p>{text}</p> }
}

#[component]
fn Other(text: &'static str) -> impl IntoView {
    view! { <p>{text}</p> }
}

#[test]
async fn one_component_is_never_laid_over_another() {
    let which = RwSignal::new(0);
    draw(move || {
        move || match which.get() {
            0 => view! { <One text="a" /> },
            1 => view! { <One text="b" /> },
            _ => view! { <Other text="c" /> },
        }
    });
    script("window.before = root.querySelector('p')");
    which.set(1);
    drawn().await;
    assert_eq!(html(), "<p>b</p>");
    assert!(holds("before === root.querySelector('p')"));
    which.set(2);
    drawn().await;
    assert_eq!(html(), "<p>c</p>");
    assert!(holds("before !== root.querySelector('p')"));
}

#[test]
async fn one_side_is_never_laid_over_the_other() {
    let left = RwSignal::new(true);
    draw(move || {
        move || {
            if left.get() {
                Either::Left(view! { <p>"left"</p> })
            } else {
                Either::Right(view! { <p>"right"</p> })
            }
        }
    });
    script("window.before = root.querySelector('p')");
    left.set(false);
    drawn().await;
    assert_eq!(html(), "<p>right</p>");
    assert!(holds("before !== root.querySelector('p')"));
}

#[test]
async fn what_a_browser_has_translated_is_drawn_anew() {
    let text = RwSignal::new("one");
    draw(move || move || view! { <p>{text.get()}</p> });
    script("root.querySelector('p').innerHTML = '<font>eins</font>'");
    text.set("two");
    drawn().await;
    assert_eq!(html(), "<p>two</p>");
}

#[test]
async fn a_translated_text_beside_others_follows_its_signal() {
    let text = RwSignal::new("one");
    draw(move || {
        view! {
            <p>
                "Level "
                {move || text.get()}
                {move || (text.get() == "one").then_some("!")}
                {move || {
                    if text.get() == "one" { Either::Left("a") } else { Either::Right("b") }
                }}
                " of 3"
            </p>
        }
    });
    for inside in ["node.data", "node"] {
        text.set("one");
        drawn().await;
        script(&format!(
            "for (const node of [...root.querySelector('p').childNodes]) {{
                if (node.nodeType !== Node.TEXT_NODE) continue;
                const inner = document.createElement('font');
                node.replaceWith(inner);
                inner.append({inside});
            }}"
        ));
        text.set("two");
        drawn().await;
        assert_eq!(
            super::tools::text("root.textContent"),
            "Level twob of 3",
            "{inside}"
        );
    }
}

#[test]
async fn attributes_come_and_go() {
    let name = RwSignal::new(Some("x"));
    draw(move || {
        view! {
            <p title=name data-live=move || name.get().is_some()></p>
            {move || view! { <b title=name.get() hidden=name.get().is_none()></b> }}
        }
    });
    assert_eq!(html(), r#"<p title="x" data-live=""></p><b title="x"></b>"#);
    name.set(None);
    drawn().await;
    assert_eq!(html(), r#"<p></p><b hidden=""></b>"#);
    name.set(Some("y"));
    drawn().await;
    assert_eq!(html(), r#"<p title="y" data-live=""></p><b title="y"></b>"#);
}
