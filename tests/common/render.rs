//! Draws the app as a string, as Leptos does on a server.

use std::mem::ManuallyDrop;

use leptos::prelude::*;
use plumbline::app::feature::LazyPart;
use plumbline::app::model::{Model, View};
use plumbline::app::msg::Msg;
use plumbline::app::routes::{Fragment, parse};
use plumbline::app::view::App;
use plumbline::app::view::lazy::draw_in;
use plumbline::ui::context::Context;
use plumbline::ui::lazy::{Draw, LazyView, install};
use scraper::{ElementRef, Html, Node};

/// What each lazy part draws.
const DRAW: [Draw; LazyPart::ALL.len()] = [
    draw_in::<{ LazyPart::Result.index() }>,
    draw_in::<{ LazyPart::Details.index() }>,
    draw_in::<{ LazyPart::Library.index() }>,
    draw_in::<{ LazyPart::Plan.index() }>,
    draw_in::<{ LazyPart::Handoff.index() }>,
    draw_in::<{ LazyPart::Share.index() }>,
    draw_in::<{ LazyPart::Compare.index() }>,
    draw_in::<{ LazyPart::Review.index() }>,
];

/// The whole app with this model.
pub(crate) fn page(model: Model) -> String {
    for (part, draw) in LazyPart::ALL.into_iter().zip(DRAW) {
        install(part, draw);
    }
    drawn(model, || view! { <App /> }.into_any())
}

/// The whole app at an address.
pub(crate) fn at(mut model: Model, address: &str) -> String {
    let Fragment::Route(route) = parse(address, |_| false) else {
        panic!("{address} is no address of the app");
    };
    model.view = View::At(route);
    page(model)
}

/// A view of a lazy part alone, as a disclosure shows it once it was opened.
pub(crate) fn piece(model: Model, view: LazyView) -> String {
    let part = view.feature().part().unwrap();
    drawn(model, || DRAW[part.index()](view))
}

/// Whatever is drawn with this model.
pub(crate) fn drawn(model: Model, draw: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let (model, _) = signal(ManuallyDrop::new(model));
        Context::provide(model, |_: Msg| {});
        draw().to_html()
    });
    let mut out = String::new();
    write(Html::parse_fragment(&html).root_element(), &mut out);
    out
}

/// Elements without an end.
const VOID: [&str; 3] = ["br", "img", "input"];

/// Writes what a browser makes of it: whatever draws, each attribute has a value, the class comes
/// first, and no comment marks the places of text for a later take-over.
fn write(of: ElementRef, out: &mut String) {
    for child in of.children() {
        if let Node::Text(text) = child.value() {
            out.push_str(&escaped(text));
        }
        let Some(child) = ElementRef::wrap(child) else {
            continue;
        };
        let name = child.value().name();
        let mut attributes: Vec<_> = child.value().attrs().collect();
        attributes.sort_by_key(|(name, _)| *name != "class");
        out.extend(["<", name]);
        for (name, value) in attributes {
            let value = escaped(value).replace('"', "&quot;");
            out.extend([" ", name, "=\"", &value, "\""]);
        }
        out.push('>');
        write(child, out);
        if !VOID.contains(&name) {
            out.extend(["</", name, ">"]);
        }
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;")
}

/// The part of `html` from the first `start` up to the next `end`.
pub(crate) fn part<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let from = html
        .find(start)
        .unwrap_or_else(|| panic!("no {start} on the page"));
    let rest = &html[from..];
    let to = rest
        .find(end)
        .unwrap_or_else(|| panic!("no {end} after {start}"));
    &rest[..to]
}

/// The text alone, without tags and comments, white space collapsed.
pub(crate) fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for one in html.chars() {
        match one {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(one),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
