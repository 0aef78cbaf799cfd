//! The files of the repository, and what may stand in any of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What may lie at the top. A new entry is a decision, so it is added here by hand.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    "Trunk.toml",
    "build",
    "build.rs",
    "catalogue",
    "clippy.toml",
    "docs",
    "index.html",
    "leptos-slim",
    "rust-toolchain.toml",
    "src",
    "style",
    "tests",
    "xtask",
];

/// Folders that hold what tools write, for a copy without git.
const WRITTEN: &[&str] = &[".git", "target", "dist", "dist.partial", "node_modules"];

/// The top of the repository.
pub(crate) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the repository.
pub(crate) fn read(name: &str) -> String {
    fs::read_to_string(top().join(name)).unwrap_or_else(|cause| panic!("{name}: {cause}"))
}

/// Every file of the repository, as git lists or would add it, with `/` between folders.
pub(crate) fn all() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(top())
        .output();
    let mut found: Vec<String> = match listed {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .filter(|name| top().join(name).is_file())
            .map(str::to_owned)
            .collect(),
        _ => walk(top()),
    };
    found.sort();
    assert!(found.len() > 50, "only {} files found", found.len());
    found
}

/// Every file below a folder with this ending.
pub(crate) fn below(folder: &str, ending: &str) -> Vec<String> {
    let found: Vec<String> = all()
        .into_iter()
        .filter(|name| name.starts_with(folder) && name.ends_with(ending))
        .collect();
    assert!(!found.is_empty(), "no {ending} in {folder}");
    found
}

/// Every text file with its text.
pub(crate) fn texts() -> impl Iterator<Item = (String, String)> {
    all().into_iter().filter_map(|name| {
        let bytes = fs::read(top().join(&name)).unwrap();
        Some((name, String::from_utf8(bytes).ok()?))
    })
}

fn walk(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_file() {
                let inner = path.strip_prefix(folder).unwrap();
                found.push(inner.to_str().unwrap().replace('\\', "/"));
            } else if !WRITTEN.contains(&name) {
                open.push(path);
            }
        }
    }
    found
}

#[test]
fn the_top_level_holds_only_what_was_agreed() {
    for name in all() {
        let first = name.split('/').next().unwrap();
        assert!(TOP.contains(&first), "{first} is new at the top level");
    }
}

#[test]
fn no_path_of_a_machine_stands_in_a_file() {
    let homes = [["/ro", "ot/"].concat(), ["/ho", "me/"].concat()];
    // The name that stands for anybody in a test of the rule for published files.
    let made_up = [&homes[1], "someone"].concat();
    let shortest = ["\"", &homes[1], "x\""].concat();
    for (name, text) in texts() {
        let text = text.replace(&made_up, "").replace(&shortest, "");
        for home in &homes {
            assert!(!text.contains(home.as_str()), "{name} holds {home}");
        }
    }
}

#[test]
fn no_file_hides_characters() {
    for (name, text) in texts() {
        for (number, line) in (1..).zip(text.lines()) {
            let hidden = line.chars().find(|&one| is_hidden(one));
            assert_eq!(hidden, None, "{name}:{number}");
        }
        assert!(!text.contains('\r'), "{name} has carriage returns");
    }
}

/// Control characters and those that change how a line reads without being seen.
fn is_hidden(one: char) -> bool {
    matches!(one, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || (one.is_control() && one != '\t')
}

#[test]
fn no_built_program_is_in_the_repository() {
    for name in all() {
        let bytes = fs::read(top().join(&name)).unwrap();
        assert!(!bytes.starts_with(b"\0asm"), "{name} is WebAssembly");
        assert!(!bytes.starts_with(b"\x7fELF"), "{name} is a program");
    }
}
