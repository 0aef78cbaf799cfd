// Views that are drawn twice: by this crate in `same.rs`, by stock Leptos in `stock/lib.rs`.

use leptos::either::Either;
use leptos::prelude::*;

/// Each view by a name, as a string.
pub fn drawn() -> Vec<(&'static str, String)> {
    let owner = Owner::new();
    owner.with(|| {
        vec![
            (
                "text",
                view! { <p>"a < b & \"c\""</p> }.into_any().to_html(),
            ),
            ("attributes", attributes().into_any().to_html()),
            ("inert", inert().into_any().to_html()),
            ("children", children().into_any().to_html()),
            ("signals", signals().into_any().to_html()),
            (
                "components",
                view! { <Outer title="Title" /> }.into_any().to_html(),
            ),
            ("show", show().into_any().to_html()),
            ("for", list().into_any().to_html()),
            ("controls", controls().into_any().to_html()),
            (
                "fragment",
                view! { <i>"1"</i> "two" <b>{3}</b> }.into_any().to_html(),
            ),
            (
                "custom",
                view! { <my-tag some-name="x">"y"</my-tag> }
                    .into_any()
                    .to_html(),
            ),
        ]
    })
}

fn attributes() -> impl IntoView {
    let (none, some): (Option<&str>, _) = (None, Some("some".to_owned()));
    view! {
        <section
            class="a b"
            id=String::from("x\"y")
            title=some
            lang=none
            hidden
            inert=false
            tabindex="-1"
            aria-label="label"
            data-n=3
            data-live=move || Some("live")
            data-none=move || { None::<String> }
            on:click=move |_| {}
        >
            <a href="#/" rel="noopener">{"link"}</a>
            <br />
        </section>
    }
}

fn inert() -> impl IntoView {
    let around = "around";
    view! {
        <div class=around>
            <p class="still" data-quote="\"&<>">"text < & \"" <b>"bold"</b> " end"</p>
            <input type="text" name="plain" required />
            <ul><li>"one"</li><li></li><li>"three"</li></ul>
        </div>
    }
}

fn children() -> impl IntoView {
    let items = vec!["a", "b"];
    view! {
        <ul>
            {items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}
            {Some(view! { <li>"some"</li> })}
            {None::<String>}
            {["x", "y"].map(|item| view! { <li>{item}</li> })}
            {(view! { <li>"1"</li> }, view! { <li>"2"</li> }, "text")}
            {either(true)}
            {either(false)}
            {view! { <li>"any"</li> }.into_any()}
        </ul>
    }
}

fn either(left: bool) -> impl IntoView {
    if left {
        Either::Left(view! { <li>"left"</li> })
    } else {
        Either::Right("right")
    }
}

fn signals() -> impl IntoView {
    let (count, _) = signal(2);
    let name = RwSignal::new("name".to_owned());
    let double = Memo::new(move |_| count.get() * 2);
    view! {
        <p class=name title=move || double.get().to_string()>
            {count} "-" {double} "-" {name} "-" {move || count.get() + 1}
            {move || (count.get() > 1).then(|| view! { <em>"many"</em> })}
            {move || (count.get() > 2).then(|| view! { <em>"too many"</em> })}
        </p>
    }
}

#[component]
fn Outer(title: &'static str, #[prop(optional)] level: Option<u8>) -> impl IntoView {
    view! {
        <h1 data-level=level>{title}</h1>
        <Framed label="frame".to_owned()>
            <p>"inside"</p>
            "and text"
        </Framed>
        <Framed label="text".to_owned()>"only text"</Framed>
        <Empty />
    }
}

#[component]
fn Framed(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <div role="group" aria-label=label>{children()}</div> }
}

#[component]
fn Empty() -> impl IntoView {}

fn show() -> impl IntoView {
    let (on, _) = signal(true);
    view! {
        <Show when=move || on.get() fallback=|| "off">
            <p>"on"</p>
        </Show>
        <Show when=move || !on.get() fallback=|| view! { <p>"fallback"</p> }>
            "never"
        </Show>
        <Show when=move || !on.get()>"never"</Show>
    }
}

fn list() -> impl IntoView {
    let (items, _) = signal(vec![(1, "one"), (2, "two")]);
    view! {
        <ol>
            <For each=move || items.get() key=|item| item.0 let:item>
                <li value=item.0>{item.1}</li>
            </For>
        </ol>
        <For
            each=move || items.get()
            key=|item| item.0
            children=move |(number, _)| view! { <b>{number}</b> }
        />
    }
}

fn controls() -> impl IntoView {
    let (text, set_text) = signal("typed".to_owned());
    view! {
        <form novalidate on:submit=move |event| event.prevent_default()>
            <label for="in">"Label"</label>
            <input
                id="in"
                type="text"
                prop:value=text
                on:input=move |event| set_text.set(event_target_value(&event))
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        set_text.set(String::new());
                    }
                }
            />
            <input type="checkbox" name="c" value="v" prop:checked=move || text.get().is_empty() />
            <select name="s">
                <option value="1" prop:selected=true>"One"</option>
            </select>
            <textarea name="t" maxlength="10" prop:value="text"></textarea>
            <button type="submit" disabled=move || text.with(String::is_empty)>"Send"</button>
        </form>
    }
}
