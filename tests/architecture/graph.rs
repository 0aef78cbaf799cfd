//! Which file of `src` names which other, read from the syntax and not from the text.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, UseTree};

use super::files;

/// Every path that a source names outside of its tests, in full: `crate::domain::date::Date`.
pub(crate) fn paths(file: &str, source: &str) -> Vec<String> {
    let parsed = syn::parse_file(source).unwrap_or_else(|cause| panic!("{file}: {cause}"));
    let mut found = Vec::new();
    for item in parsed.items.into_iter().filter(|item| !is_test(item)) {
        match item {
            Item::Use(item) => in_use(&item.tree, &mut Vec::new(), &mut found),
            other => in_tokens(other.to_token_stream(), &mut found),
        }
    }
    let module = module_of(file);
    found
        .into_iter()
        .map(|path| absolute(&module, &path))
        .collect()
}

fn is_test(item: &Item) -> bool {
    let Item::Mod(item) = item else { return false };
    let text = |tokens: TokenStream| tokens.to_string().replace(' ', "");
    item.attrs
        .iter()
        .any(|one| text(one.to_token_stream()) == "#[cfg(test)]")
}

fn in_use(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            in_use(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => group
            .items
            .iter()
            .for_each(|item| in_use(item, before, found)),
        UseTree::Name(name) => found.push(with(before, &name.ident.to_string())),
        UseTree::Rename(name) => found.push(with(before, &name.ident.to_string())),
        UseTree::Glob(_) => found.push(before.clone()),
    }
}

fn with(before: &[String], last: &str) -> Vec<String> {
    let last = (last != "self").then(|| last.to_owned());
    before.iter().cloned().chain(last).collect()
}

/// Names joined by `::`, also in what is handed to a macro.
fn in_tokens(tokens: TokenStream, found: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if colons == 2 && !path.is_empty() => {
                path.push(name.to_string());
            }
            TokenTree::Ident(name) => {
                found.push(std::mem::replace(&mut path, vec![name.to_string()]));
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Group(group) => {
                found.push(std::mem::take(&mut path));
                in_tokens(group.stream(), found);
            }
            _ => found.push(std::mem::take(&mut path)),
        }
        colons = 0;
    }
    found.push(path);
    found.retain(|path| !path.is_empty());
}

fn absolute(module: &[String], path: &[String]) -> String {
    let ups = path.iter().take_while(|name| *name == "super").count();
    let base = match path.first().map(String::as_str) {
        Some("super") => &module[..module.len().saturating_sub(ups)],
        Some("self") => module,
        _ => return path.join("::"),
    };
    let rest = path.iter().skip(ups.max(1)).cloned();
    let whole: Vec<String> = base.iter().cloned().chain(rest).collect();
    ["crate::".to_owned(), whole.join("::")].concat()
}

/// `src/app/lazy/mod.rs` is the module `app::lazy`.
fn module_of(file: &str) -> Vec<String> {
    let inner = file.trim_start_matches("src/").trim_end_matches(".rs");
    let inner = inner.trim_end_matches("/mod").trim_end_matches("lib");
    inner
        .split('/')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// By file: the files that it names.
pub(crate) fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let all = files::below("src/", ".rs");
    let by_module: BTreeMap<_, _> = all
        .iter()
        .map(|file| (module_of(file), file.clone()))
        .collect();
    let target = |path: &str| {
        let path = path
            .strip_prefix("crate::")
            .or_else(|| path.strip_prefix("plumbline::"))?;
        let mut parts: Vec<String> = path.split("::").map(str::to_owned).collect();
        while !parts.is_empty() && !by_module.contains_key(&parts) {
            parts.pop();
        }
        by_module.get(&parts).cloned()
    };
    let named = |file: &String| {
        let paths = paths(file, &files::read(file));
        paths
            .iter()
            .filter_map(|path| target(path))
            .filter(|other| other != file)
            .collect()
    };
    all.iter().map(|file| (file.clone(), named(file))).collect()
}

/// The files that stand in a circle. A module and the children in its folder may name each other.
pub(crate) fn circles(mut graph: BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    for (file, named) in &mut graph {
        named.retain(|other| !is_parent(file, other) && !is_parent(other, file));
    }
    loop {
        let rest: BTreeSet<String> = graph.keys().cloned().collect();
        let used: BTreeSet<String> = graph.values().flatten().cloned().collect();
        graph.retain(|file, named| used.contains(file) && !named.is_disjoint(&rest));
        if graph.len() == rest.len() {
            return rest.into_iter().collect();
        }
    }
}

fn is_parent(file: &str, other: &str) -> bool {
    let child = file
        .strip_suffix("mod.rs")
        .and_then(|folder| other.strip_prefix(folder));
    child.is_some_and(|child| !child.trim_end_matches("/mod.rs").contains('/'))
}
