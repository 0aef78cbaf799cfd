//! Reads the sheets and takes them apart, as far as the tests need it.

use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("style")
}

/// One sheet without its comments.
pub(crate) fn sheet(name: &str) -> String {
    let text = fs::read_to_string(folder().join(name)).unwrap();
    let mut parts = text.split("/*");
    let mut bare = parts.next().unwrap().to_owned();
    parts.for_each(|part| bare.push_str(part.split_once("*/").expect("a comment ends").1));
    bare
}

/// Every sheet by its file name, without comments. Nothing else lives in the folder.
pub(crate) fn sheets() -> Vec<(String, String)> {
    let names = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let all: Vec<_> = names
        .map(|name| name.into_string().unwrap())
        .map(|name| (name.clone(), sheet(&name)))
        .collect();
    assert!(all.len() >= 5, "tokens, base, widgets, views and print");
    all
}

/// Property and value of every declaration. A piece that a `{` follows is a selector or a condition.
pub(crate) fn declarations(text: &str) -> Vec<(String, String)> {
    let blocks = text.split('{').skip(1);
    let pieces = blocks.flat_map(|block| {
        let end = block.rfind(['}', ';']).map_or(0, |at| at + 1);
        block[..end].split(['}', ';']).collect::<Vec<_>>()
    });
    let pairs = pieces.filter_map(|piece| piece.split_once(':'));
    pairs
        .map(|(property, value)| (property.trim().to_owned(), value.trim().to_owned()))
        .collect()
}
