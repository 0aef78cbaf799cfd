//! Which file may name which (ARCHITECTURE.md, *The layers*).

use super::{files, graph};

/// The layers from the bottom up; the first pattern that fits decides. A file names its own layer and
/// those above it in this list. `*` stands for one part of a path.
const LAYERS: [(&str, &[&str]); 8] = [
    ("domain", &["domain"]),
    ("formats", &["formats"]),
    (
        "words and states",
        &[
            "features/*/words",
            "features/*/state",
            "features/check/issues",
            "app/words",
            "app/start.rs",
        ],
    ),
    (
        "main",
        &["main.rs", "lib.rs", "lazy_parts.rs", "features/mod.rs"],
    ),
    (
        "frame",
        &[
            "app/mod.rs",
            "app/view",
            "app/update.rs",
            "app/follow.rs",
            "app/begin.rs",
            "app/complete.rs",
            "app/resources.rs",
        ],
    ),
    ("features", &["features"]),
    ("app", &["app"]),
    ("edges", &["ui", "shell"]),
];

/// From the bottom up, by name.
const ORDER: [&str; 8] = [
    "domain",
    "formats",
    "words and states",
    "app",
    "edges",
    "features",
    "frame",
    "main",
];

/// Features that may name each other, and why.
const PAIRS: [(&str, &str, &str); 20] = [
    (
        "compare",
        "reports",
        "the table stands below the comparison",
    ),
    (
        "reports",
        "compare",
        "a cell looks like one of a comparison",
    ),
    ("evidence", "questions", "opens inside a question"),
    ("example", "scorecard", "shows one"),
    (
        "merge",
        "scorecard",
        "shows what differs as a scorecard does",
    ),
    ("preview", "scorecard", "shows one"),
    ("share", "scorecard", "previews one"),
    ("handoff", "plan", "hands off its steps"),
    ("plan", "handoff", "has its section"),
    ("plan", "share", "offers files"),
    ("home", "questions", "says how far each track is"),
    ("library", "home", "names assessments alike"),
    ("library", "preview", "reads back what was open in this tab"),
    ("merge", "library", "keeps a version before it merges"),
    ("merge", "preview", "merges what is being read"),
    ("merge", "share", "names parts alike"),
    ("share", "profile", "asks who suggests the answers"),
    ("evidence", "plan", "ticks look alike"),
    ("check", "scorecard", "says what an answer is"),
    ("help", "home", "says who made this"),
];

/// Files of one folder that still name each other in a circle. To be untied; none may be added.
const KNOTS: [&str; 22] = [
    "src/app/drafts/mod.rs",
    "src/app/effect.rs",
    "src/app/lazy/loading.rs",
    "src/app/lazy/mod.rs",
    "src/app/lazy/other_tab.rs",
    "src/app/lazy/queue.rs",
    "src/app/lazy/trouble.rs",
    "src/app/messages.rs",
    "src/app/model.rs",
    "src/app/msg.rs",
    "src/features/scorecard/view_model/board.rs",
    "src/features/scorecard/view_model/waits.rs",
    "src/formats/handoff/filled.rs",
    "src/formats/handoff/proposal.rs",
    "src/formats/report/html/criterion.rs",
    "src/formats/report/html/plan.rs",
    "src/formats/report/markdown.rs",
    "src/formats/report/tasks.rs",
    "src/shell/files.rs",
    "src/shell/location.rs",
    "src/shell/page.rs",
    "src/shell/storage.rs",
];

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

fn layer(file: &str) -> &'static str {
    let inner = file.trim_start_matches("src/");
    let fits = |pattern: &str| {
        let mut parts = inner.split('/');
        let mut same = pattern.split('/').map(|one| {
            let part = parts.next().unwrap_or_default();
            one == "*" || one == part || part.strip_suffix(".rs") == Some(one)
        });
        same.all(|same| same)
    };
    let found = LAYERS
        .iter()
        .find(|(_, patterns)| patterns.iter().any(|pattern| fits(pattern)));
    found
        .unwrap_or_else(|| panic!("{file} belongs to no layer"))
        .0
}

fn height(file: &str) -> usize {
    ORDER.iter().position(|name| *name == layer(file)).unwrap()
}

fn feature(file: &str) -> Option<&str> {
    file.strip_prefix("src/features/")?.split('/').next()
}

/// Whether a file may draw: it stands in `ui`, or it or its folder is named `view`.
fn draws(file: &str) -> bool {
    let is_view = |part: &str| part == "view" || part == "view.rs";
    file.starts_with("src/ui/") || file.split('/').any(is_view)
}

fn is_allowed(file: &str, other: &str) -> bool {
    let pair = |a, b| PAIRS.iter().any(|(from, to, _)| (*from, *to) == (a, b));
    let between = match (feature(file), feature(other)) {
        (Some(a), Some(b)) => {
            a == b
                || layer(other) == "words and states" && layer(file) != "words and states"
                || pair(a, b)
        }
        _ => true,
    };
    let apart = |a: &str, b: &str| file.starts_with(a) && other.starts_with(b);
    let edges = apart("src/ui/", "src/shell/") || apart("src/shell/", "src/ui/");
    // A report says a thing in the words of the page that says it too.
    let in_words =
        layer(file) == "formats" && layer(other) == "words and states" && other.contains("words");
    between && !edges && (in_words || height(file) >= height(other))
}

/// What breaks a rule about names from outside.
fn foreign(file: &str, source: &str) -> Vec<String> {
    let wrong = |path: &String| {
        let has = |names: &[&str]| path.split("::").any(|part| names.contains(&part));
        let handed_on = file.starts_with("src/ui/") && path == "leptos::web_sys::Element";
        let browser = !handed_on && !file.starts_with("src/shell/") && has(&BROWSER);
        let pure = !draws(file) && !file.starts_with("src/shell/") && layer(file) != "main";
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
fn every_file_names_only_what_is_below_it() {
    let mut broken = Vec::new();
    for (file, named) in graph::imports() {
        let wrong = named.iter().filter(|other| !is_allowed(&file, other));
        broken.extend(wrong.map(|other| format!("{file} -> {other}")));
    }
    assert!(
        broken.is_empty(),
        "{}\n{} in all",
        broken.join("\n"),
        broken.len()
    );
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    assert_eq!(graph::circles(graph::imports()), KNOTS);
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
    for (file, other) in [
        (domain, "src/app/model.rs"),
        ("src/features/plan/update.rs", "src/features/help/update.rs"),
        ("src/features/plan/words.rs", "src/features/plan/update.rs"),
        ("src/ui/field.rs", "src/shell/page.rs"),
        ("src/app/model.rs", "src/features/plan/update.rs"),
    ] {
        assert!(!is_allowed(file, other), "{file} -> {other}");
    }
}
