//! The dependency rule: `main -> ui, shell, core`; `ui -> core`; `shell -> core`.

use super::{files, paths};

/// Crates that reach the browser. `leptos` re-exports some of them, so the
/// name is forbidden anywhere in a path.
const BROWSER: &[&str] = &[
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_storage",
    "gloo",
];

/// What draws for Leptos. Only `leptos-slim` knows it, so that views stay ordinary Leptos.
const RENDERER: &[&str] = &["tachys", "stock"];

/// What would make the core answer differently for the same input, or do something.
const IMPURE: &[&str] = &[
    "std::time",
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
];
/// The same, wherever it comes from; hash maps have a random order.
const IMPURE_NAMES: &[&str] = &[
    "leptos",
    "rand",
    "getrandom",
    "HashMap",
    "HashSet",
    "SystemTime",
    "println",
    "eprintln",
    "dbg",
];
/// Rounded differently by every reader. The parser names one only to refuse it.
const FLOATS: &[&str] = &["f32", "f64"];
const REFUSES_FLOATS: &str = "src/core/json/parse.rs";

/// Where the layers meet: the program, the library, and the place where the program is cut in two.
const ENTRY: [&str; 3] = ["main.rs", "lib.rs", "second_part.rs"];

/// What breaks the rule for one file of a layer.
fn faults(layer: &str, file: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths::named(file, source) {
        let parts: Vec<&str> = path.split("::").collect();
        let of_ours = parts[0] == "crate" && parts.len() > 1;
        let below = of_ours && (parts[1] == "core" || parts[1] == layer);
        let has = |names: &[&str]| parts.iter().any(|part| names.contains(part));
        let wrong = match layer {
            _ if of_ours && !below && layer != "main" => true,
            _ if has(RENDERER) => true,
            "core" => {
                has(BROWSER)
                    || has(IMPURE_NAMES)
                    || (has(FLOATS) && file != REFUSES_FLOATS)
                    || IMPURE.iter().any(|one| path.starts_with(one))
            }
            "shell" => has(&["leptos"]),
            // Views and the entry point only ever see the browser through the shell.
            _ => has(BROWSER) || IMPURE.iter().any(|one| path.starts_with(one)),
        };
        if wrong {
            found.push(format!("{file} names {path}"));
        }
    }
    found
}

#[test]
fn no_layer_names_what_it_must_not() {
    let mut broken = Vec::new();
    for layer in ["core", "shell", "ui", "main"] {
        let files = match layer {
            "main" => ENTRY.map(|file| ["src/", file].concat()).into(),
            _ => files::below(&format!("src/{layer}/"), ".rs"),
        };
        for file in files {
            broken.extend(faults(layer, &file, &files::read(&file)));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_belongs_to_a_layer() {
    for file in files::below("src/", ".rs") {
        let inner = file.trim_start_matches("src/");
        let known = ["core/", "shell/", "ui/"]
            .iter()
            .any(|layer| inner.starts_with(layer));
        assert!(known || ENTRY.contains(&inner), "{file}");
    }
}

#[test]
fn the_rule_finds_every_way_round_it() {
    let breaks = [
        ("core", "use leptos::prelude::*;"),
        ("core", "use crate::{core::date, ui::app};"),
        (
            "core",
            "fn a() { super::super::super::shell::clock::now() }",
        ),
        ("core", "use std::{fmt, time::Instant};"),
        ("core", "use std::collections::{BTreeMap, HashMap};"),
        ("core", "fn a() -> f64 { 1.0 }"),
        ("ui", "use crate::shell::page;"),
        ("ui", "use leptos::{prelude::*, web_sys};"),
        ("ui", "fn a() { leptos::wasm_bindgen::JsCast::b() }"),
        ("ui", "use leptos::tachys::view::Mountable;"),
        ("shell", "use crate::ui::app::App;"),
        ("shell", "use leptos::prelude::*;"),
        ("main", "use web_sys::window;"),
    ];
    for (layer, source) in breaks {
        let file = format!("src/{layer}/some/file.rs");
        assert_eq!(faults(layer, &file, source).len(), 1, "{layer}: {source}");
    }
    let fine = "//! web_sys is for the shell.\nuse super::date;\nuse std::fmt;\nconst A: &str = \"leptos::b\";\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
    assert_eq!(faults("core", "src/core/a.rs", fine), Vec::<String>::new());
}
