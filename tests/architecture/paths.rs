//! The paths that a file names, whether in a `use` or in the middle of code.

use super::code;

/// Every path of at least one segment, `use` trees taken apart, made absolute.
///
/// `self` and `super` are resolved against the module that the file is, so
/// that `super::super::shell` and `crate::shell` read the same. A path begins
/// with `crate`, with the name of another crate, or with a local name.
pub(crate) fn named(file: &str, source: &str) -> Vec<String> {
    let bare = code::bare(&code::without_tests(source));
    let mut found = Vec::new();
    let mut words = split(&bare).into_iter().peekable();
    while let Some(word) = words.next() {
        // `use<..>` in a type is no import.
        if word == "use" && words.peek() != Some(&"<") {
            let tree: Vec<&str> = words.by_ref().take_while(|next| *next != ";").collect();
            take_apart(&tree, "", &mut found);
        } else if is_name(word) {
            let mut path = word.to_owned();
            while words.peek() == Some(&"::") {
                words.next();
                match words.peek().copied().filter(|next| is_name(next)) {
                    Some(next) => path = [&path, "::", next].concat(),
                    None => break,
                }
                words.next();
            }
            found.push(path);
        }
    }
    let module = module_of(file);
    found.iter().map(|path| absolute(&module, path)).collect()
}

fn take_apart(tree: &[&str], before: &str, found: &mut Vec<String>) {
    let mut depth = 0_usize;
    let mut start = 0;
    for place in 0..=tree.len() {
        let ends = place == tree.len() || (depth == 0 && tree[place] == ",");
        if ends {
            branch(&tree[start..place], before, found);
            start = place + 1;
        } else if tree[place] == "{" {
            depth += 1;
        } else if tree[place] == "}" {
            depth -= 1;
        }
    }
}

fn branch(words: &[&str], before: &str, found: &mut Vec<String>) {
    let mut path = before.to_owned();
    for (place, word) in words.iter().enumerate() {
        match *word {
            "{" => return take_apart(&words[place + 1..words.len() - 1], &path, found),
            "::" | "*" => {}
            "as" => break,
            _ if path.is_empty() => (*word).clone_into(&mut path),
            _ => path = [&path, "::", word].concat(),
        }
    }
    if !path.is_empty() {
        found.push(path);
    }
}

fn split(bare: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = bare.trim_start();
    while let Some(one) = rest.chars().next() {
        let length = if rest.starts_with("::") {
            2
        } else if is_of_name(one) {
            rest.find(|one| !is_of_name(one)).unwrap_or(rest.len())
        } else {
            one.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        words.push(word);
        rest = after.trim_start();
    }
    words
}

fn is_of_name(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

fn is_name(word: &str) -> bool {
    word.starts_with(|one: char| one.is_alphabetic() || one == '_')
}

/// `src/core/share/link.rs` is `crate::core::share::link`.
fn module_of(file: &str) -> Vec<&str> {
    let inner = file.trim_start_matches("src/").trim_end_matches(".rs");
    let inner = inner.trim_end_matches("/mod");
    let parts = inner
        .split('/')
        .filter(|part| !matches!(*part, "lib" | "main"));
    std::iter::once("crate").chain(parts).collect()
}

fn absolute(module: &[&str], path: &str) -> String {
    let mut here = module.to_vec();
    let mut parts = path.split("::").peekable();
    let relative = matches!(parts.peek(), Some(&("self" | "super")));
    while let Some(first) = parts.next_if(|part| matches!(*part, "self" | "super")) {
        if first == "super" {
            here.pop();
        }
    }
    // The package's own name is the crate as the binary sees it.
    let rest: Vec<&str> = parts
        .enumerate()
        .map(|(place, part)| {
            if place == 0 && part == "plumbline" {
                "crate"
            } else {
                part
            }
        })
        .collect();
    if relative {
        [here, rest].concat().join("::")
    } else {
        rest.join("::")
    }
}

#[test]
fn trees_and_relative_paths_come_out_whole() {
    let source = "use super::super::shell::{self, page::{a as b, c}};\nuse std::{fs, io::*};\nfn x() -> impl A + use<> { crate::ui::y::<T>(); plumbline::core::z }";
    let found = named("src/core/share/link.rs", source);
    for wanted in [
        "crate::core::shell::self",
        "crate::core::shell::page::a",
        "crate::core::shell::page::c",
        "std::fs",
        "std::io",
        "crate::ui::y",
        "crate::core::z",
    ] {
        assert!(
            found.iter().any(|path| path == wanted),
            "{wanted} in {found:?}"
        );
    }
}
