//! The documents name what is there, and only that.

use std::fs;
use std::path::PathBuf;

use super::files;

/// Folders and files that a document can name; a word in backticks that begins so is a path.
const ROOTS: [&str; 8] = [
    "src/",
    "xtask/",
    "tests/",
    "docs/",
    "catalogue/",
    "style/",
    ".ci/",
    ".cargo/",
];

#[test]
fn the_map_names_every_layer() {
    let map = files::read("ARCHITECTURE.md");
    for file in files::below("src/", ".rs") {
        let parts: Vec<&str> = file.split('/').collect();
        let layer = parts[1];
        if parts.len() > 2 {
            let folder = format!("`src/{layer}/");
            assert!(
                map.contains(&folder),
                "ARCHITECTURE.md does not name {folder}"
            );
        }
    }
}

#[test]
fn every_feature_says_what_it_is_for() {
    let list = files::read("src/features/mod.rs");
    let lines: Vec<&str> = list.lines().collect();
    let features = lines.iter().enumerate();
    let features = features.filter(|(_, line)| line.starts_with("pub mod "));
    let mut count = 0;
    for (at, line) in features {
        count += 1;
        assert!(at > 0 && lines[at - 1].starts_with("/// "), "{line}");
    }
    assert!(count > 10, "only {count} features");
}

#[test]
fn every_path_in_a_document_exists() {
    let mut checked = 0;
    for document in files::below("", ".md") {
        for (number, line) in (1..).zip(files::read(&document).lines()) {
            for word in line.split('`').skip(1).step_by(2) {
                let is_path = ROOTS.iter().any(|root| word.starts_with(root))
                    && !word.contains([' ', '<', '*', '{']);
                if is_path {
                    checked += 1;
                    assert!(
                        files::top().join(word).exists(),
                        "{document}:{number}: {word}"
                    );
                }
            }
        }
    }
    assert!(checked > 60, "only {checked} paths found");
}

/// Where a document's links lead: whether it is a picture, and the target.
fn links(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices("](") {
        let target = text[place + 2..].split(')').next().unwrap();
        let opening = text[..place].rfind('[').unwrap_or_default();
        if !target.contains("://") && !target.starts_with("mailto:") {
            found.push((text[..opening].ends_with('!'), target));
        }
    }
    found
}

fn folder_of(document: &str) -> PathBuf {
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    files::top().join(folder)
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut checked = 0;
    for document in files::below("", ".md") {
        let text = files::read(&document);
        for (_, target) in links(&text)
            .into_iter()
            .filter(|(is_picture, _)| !is_picture)
        {
            checked += 1;
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = folder_of(&document).join(file);
            assert!(path.exists(), "{document}: {target}");
            if !anchor.is_empty() {
                let own = file.is_empty().then(|| text.clone());
                let whole = own.unwrap_or_else(|| fs::read_to_string(&path).unwrap());
                let mut headings = whole.lines().filter(|line| line.starts_with('#'));
                assert!(
                    headings.any(|line| slug(line) == anchor),
                    "{document}: {target}"
                );
            }
        }
    }
    assert!(checked > 20, "only {checked} links found");
}

#[test]
fn every_picture_in_a_document_exists_and_is_described() {
    for document in files::below("", ".md") {
        let text = files::read(&document);
        for (_, target) in links(&text)
            .into_iter()
            .filter(|(is_picture, _)| *is_picture)
        {
            assert!(
                folder_of(&document).join(target).is_file(),
                "{document}: {target}"
            );
            assert!(
                !text.contains(&format!("![]({target})")),
                "{document}: {target} says nothing"
            );
        }
    }
}

/// The anchor of a heading, as code hosts make it.
fn slug(heading: &str) -> String {
    let words = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = words
        .chars()
        .filter(|one| one.is_alphanumeric() || matches!(one, ' ' | '-' | '_'));
    kept.map(|one| if one == ' ' { '-' } else { one }).collect()
}

#[test]
fn every_decision_is_listed_and_whole() {
    let list = files::read("docs/decisions/README.md");
    for file in files::below("docs/decisions/", ".md") {
        let name = file.trim_start_matches("docs/decisions/");
        if name == "README.md" {
            continue;
        }
        assert!(
            list.contains(&format!("]({name})")),
            "docs/decisions/README.md lacks {name}"
        );
        let page = files::read(&file);
        for heading in ["# ", "## Context", "## Decision", "## Revisit when"] {
            let found = page
                .lines()
                .filter(|line| line.starts_with(heading))
                .count();
            assert_eq!(found, 1, "{file}: {heading}");
        }
    }
}

#[test]
fn every_line_of_the_policy_that_is_quoted_is_the_real_one() {
    let quoted = files::read("SECURITY.md");
    let source = files::read("xtask/src/build/policy.rs");
    for directive in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "connect-src 'self'",
    ] {
        assert!(
            source.contains(directive) && quoted.contains(directive),
            "{directive}"
        );
    }
}
