//! Which names from outside a file may use: the browser, a clock, Leptos.

use super::{files, graph};

/// Crates that reach the browser. Leptos hands some of them on, so a name counts anywhere in a path.
const BROWSER: [&str; 6] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_storage",
    "gloo",
];

/// What would make the same input give another answer, or do something; hash maps have a random order.
const IMPURE: [&str; 16] = [
    "leptos",
    "rand",
    "getrandom",
    "HashMap",
    "HashSet",
    "SystemTime",
    "Instant::now",
    "println",
    "eprintln",
    "dbg",
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
];

/// Rounded differently by every reader. The parser names one only to refuse it.
const FLOATS: [&str; 2] = ["f32", "f64"];
const REFUSES_FLOATS: &str = "src/formats/json/parse.rs";

/// They join Leptos, the browser and the app.
const WIRING: [&str; 3] = ["src/main.rs", "src/dispatch.rs", "src/lazy_parts.rs"];

/// Whether a file may draw: it stands in `ui`, or it or its folder is named `view`.
fn draws(file: &str) -> bool {
    let is_view = |part: &str| part == "view" || part == "view.rs";
    file.starts_with("src/ui/") || file.split('/').any(is_view)
}

/// What breaks a rule about names from outside.
fn foreign(file: &str, source: &str) -> Vec<String> {
    let wrong = |path: &String| {
        let has = |names: &[&str]| path.split("::").any(|part| names.contains(&part));
        let handed_on = file.starts_with("src/ui/") && path == "leptos::web_sys::Element";
        let browser = !handed_on && !file.starts_with("src/shell/") && has(&BROWSER);
        let pure = !draws(file) && !file.starts_with("src/shell/") && !WIRING.contains(&file);
        let impure = pure
            && IMPURE
                .iter()
                .any(|one| has(&[*one]) || path.starts_with(one));
        let floats = pure && file != REFUSES_FLOATS && has(&FLOATS);
        browser
            || impure
            || floats
            || has(&["tachys"])
            || file.starts_with("src/shell/") && has(&["leptos"])
    };
    let found = graph::paths(file, source)
        .into_iter()
        .filter(|path| wrong(path));
    found.map(|path| format!("{file} names {path}")).collect()
}

#[test]
fn nothing_names_the_browser_a_clock_or_leptos_where_it_must_not() {
    let files = files::below("src/", ".rs").into_iter();
    let broken: Vec<_> = files
        .flat_map(|file| foreign(&file, &files::read(&file)))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_rules_find_every_way_round_them() {
    let domain = "src/domain/a.rs";
    for (file, source) in [
        (domain, "use leptos::prelude::*;"),
        (domain, "use std::{fmt, thread::spawn};"),
        (domain, "use std::collections::{BTreeMap, HashMap};"),
        (domain, "fn a() -> f64 { 1.0 }"),
        (domain, "fn a() { some_macro!(web_sys::window()) }"),
        ("src/ui/a.rs", "use leptos::{prelude::*, web_sys};"),
        (
            "src/features/a/view.rs",
            "fn a() { leptos::wasm_bindgen::JsCast::b() }",
        ),
        (
            "src/features/a/view.rs",
            "use leptos::tachys::view::Render;",
        ),
        ("src/features/a/update.rs", "use leptos::prelude::*;"),
        ("src/shell/a.rs", "use leptos::prelude::*;"),
    ] {
        assert_eq!(foreign(file, source).len(), 1, "{file}: {source}");
    }
    let fine = "//! web_sys\nuse std::fmt;\nconst A: &str = \"leptos::b\";\n#[cfg(test)]\nmod tests { use std::fs; }\n";
    assert!(foreign(domain, fine).is_empty());
}
