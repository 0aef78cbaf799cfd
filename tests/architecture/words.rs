//! Words that may not stand in the code, and how long a file may be.

use super::{code, files};

/// Lines of a file in `src/`, tests not counted. A ratchet: the files are below it, so one that
/// wants more has taken on a second concept and is to be split. It may only be lowered.
const LONGEST: usize = 220;
/// The same for lists of words, which have no paths to follow.
const LONGEST_LIST: usize = 260;

/// Reminders of unfinished work. They are put together here so that this file holds none.
const UNFINISHED: [[&str; 2]; 4] = [
    ["TO", "DO"],
    ["FIX", "ME"],
    ["XX", "X"],
    ["coming", " soon"],
];

/// Ways to end the program. In the browser each of them takes the page away from the person.
const ENDS: [&str; 8] = [
    ".unwrap()",
    ".expect(",
    "panic!",
    "unreachable!",
    "todo!",
    "unimplemented!",
    "dbg!",
    "unsafe ",
];

/// Ways round Leptos's escaping or the content security policy.
const UNSAFE_MARKUP: [&str; 6] = [
    "inner_html",
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
    "document_write",
    "eval(",
];

#[test]
fn nothing_is_left_unfinished() {
    for (name, text) in files::texts().filter(|(name, _)| name != "Cargo.lock") {
        for word in UNFINISHED.map(|halves| halves.concat()) {
            assert!(!holds(&text, &word), "{name}: {word}");
        }
    }
}

/// Whether a text holds a word, not only as a part of a longer one.
fn holds(text: &str, word: &str) -> bool {
    let ends = |part: &str| part.ends_with(char::is_alphanumeric);
    let begins = |part: &str| part.starts_with(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(place, _)| !ends(&text[..place]) && !begins(&text[place + word.len()..]))
}

#[test]
fn nothing_in_the_product_ends_the_program() {
    for file in files::below("src/", ".rs") {
        let bare = code::bare(&code::without_tests(&files::read(&file)));
        for (number, line) in (1..).zip(bare.lines()) {
            let found = ENDS.iter().find(|end| line.contains(*end));
            assert_eq!(found, None, "{file}:{number}");
        }
    }
}

#[test]
fn nothing_writes_markup_past_the_views() {
    for file in files::below("src/", ".rs") {
        let bare = code::bare(&files::read(&file));
        for (number, line) in (1..).zip(bare.lines()) {
            let found = UNSAFE_MARKUP.iter().find(|word| line.contains(*word));
            assert_eq!(found, None, "{file}:{number}");
        }
    }
}

/// The files that draw.
fn views() -> Vec<String> {
    let mut found = files::below("src/", ".rs");
    found.retain(|file| {
        file.starts_with("src/ui/") || file.contains("/view/") || file.ends_with("/view.rs")
    });
    assert!(found.len() > 50, "only {} files draw", found.len());
    found
}

#[test]
fn nothing_carries_a_style_attribute() {
    // The policy blocks it; `style:name=` would set the property by script and passes.
    let attribute = ["style", "="].concat();
    for file in views() {
        let bare = code::bare(&files::read(&file));
        let found = bare
            .split_whitespace()
            .any(|word| word.starts_with(&attribute));
        assert!(!found, "{file}");
    }
    let page = files::read("index.html");
    assert!(!page.contains(&[" ", &attribute].concat()), "index.html");
}

#[test]
fn views_hold_no_words() {
    for file in views() {
        for (number, text) in code::strings(&code::without_tests(&files::read(&file))) {
            let mut letters = text.chars().skip_while(|one| one.is_whitespace());
            let capital = letters.next().is_some_and(char::is_uppercase);
            let sentence = capital && letters.next().is_some_and(char::is_lowercase);
            assert!(
                !sentence,
                "{file}:{number}: {text:?} belongs in the words of its feature"
            );
        }
    }
}

#[test]
fn every_exception_to_a_lint_has_a_reason() {
    for file in files::below("", ".rs") {
        let source = files::read(&file);
        for opening in ["#[allow(", "#![allow(", "#[expect(", "#![expect("] {
            // At the start of a line only: this file names them too.
            for (place, _) in source.match_indices(opening) {
                let before = source[..place].rsplit('\n').next().unwrap();
                if !before.trim().is_empty() {
                    continue;
                }
                let end = source[place..].find(")]").unwrap() + place;
                assert!(
                    source[place..end].contains("reason ="),
                    "{file}: {}",
                    &source[place..end]
                );
            }
        }
    }
}

#[test]
fn every_file_stays_short() {
    let mut long = Vec::new();
    for file in files::below("src/", ".rs") {
        let lines = code::without_tests(&files::read(&file)).lines().count();
        let is_list = file.contains("words");
        let most = if is_list { LONGEST_LIST } else { LONGEST };
        if lines > most {
            long.push(format!("{file} has {lines} lines, {most} at most"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    for file in files::below("src/", ".rs")
        .into_iter()
        .chain(files::below("xtask/src/", ".rs"))
    {
        assert!(
            files::read(&file).starts_with("//! "),
            "{file} begins without a sentence"
        );
    }
}
