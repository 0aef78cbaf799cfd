//! Versions that have to be the same in several files.

use super::files;

/// The text between quotes after `before`, once in the file.
fn quoted(file: &str, before: &str) -> String {
    let text = files::read(file);
    let after: Vec<&str> = text.split(before).skip(1).collect();
    assert_eq!(
        after.len(),
        1,
        "{file} holds {before} {} times",
        after.len()
    );
    after[0].split('"').nth(1).unwrap().to_owned()
}

fn locked(name: &str) -> String {
    quoted("Cargo.lock", &format!("name = \"{name}\"\nversion = "))
}

#[test]
fn wasm_bindgen_is_one_version_everywhere() {
    let version = locked("wasm-bindgen");
    assert_eq!(
        quoted("Cargo.toml", "\nwasm-bindgen = "),
        format!("={version}")
    );
    assert_eq!(
        quoted("tests/bench/floor/Cargo.toml", "\nwasm-bindgen = "),
        format!("={version}")
    );
    assert_eq!(quoted("Trunk.toml", "\nwasm_bindgen = "), version);
    assert_eq!(
        quoted("xtask/src/tools.rs", "const WASM_BINDGEN: &str = "),
        version
    );
}

#[test]
fn what_marks_the_cut_and_what_cuts_are_of_one_series() {
    // Their patch releases differ; what one writes and the other reads is the same within a series.
    let series = |version: String| version.rsplit_once('.').unwrap().0.to_owned();
    assert_eq!(
        series(locked("wasm_split_helpers")),
        series(quoted("xtask/src/tools.rs", "const WASM_SPLIT: &str = "))
    );
}

#[test]
fn leptos_is_pinned_alike_wherever_it_is_named() {
    let wanted = format!("version = \"={}\"", locked("leptos"));
    let mut lines = 0;
    for file in [
        "Cargo.toml",
        "leptos-slim/Cargo.toml",
        "leptos-slim/tests/stock/Cargo.toml",
        "tests/bench/floor/Cargo.toml",
    ] {
        let text = files::read(file);
        let named = |line: &&str| line.starts_with("leptos = ") || line.starts_with("stock = ");
        for line in text.lines().filter(named) {
            lines += 1;
            let is_ours = line == "leptos = { package = \"leptos-slim\", path = \"leptos-slim\" }";
            assert!(is_ours || line.contains(&wanted), "{file}: {line}");
        }
    }
    assert_eq!(lines, 6);
}

#[test]
fn small_crates_are_in_place_of_the_published_ones() {
    // Cargo only warns when a patch is not used, and the published crates weigh thousands of bytes more.
    let lock = files::read("Cargo.lock");
    for name in ["async-once-cell", "wasm-streams"] {
        let package = lock.split("[[package]]");
        let mut own = package.filter(|one| one.contains(&format!("\nname = \"{name}\"")));
        assert!(!own.next().unwrap().contains("source = "), "{name}");
        assert_eq!(own.next(), None, "{name}");
    }
}

#[test]
fn the_toolchain_is_the_one_that_the_packages_name() {
    let channel = quoted("rust-toolchain.toml", "\nchannel = ");
    let needed = quoted("Cargo.toml", "\nrust-version = ");
    assert!(
        channel.starts_with(&format!("{needed}.")),
        "{channel} and {needed}"
    );
}

#[test]
fn the_version_has_a_section_in_the_changelog() {
    let manifest = files::read("Cargo.toml");
    let package = manifest.split("[package]").nth(1).unwrap();
    let version = package
        .split("\nversion = \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let heading = format!("\n## [{version}]");
    assert!(
        files::read("CHANGELOG.md").contains(&heading),
        "CHANGELOG.md lacks{heading}"
    );
}

#[test]
fn every_dependency_comes_from_the_public_registry() {
    let lock = files::read("Cargo.lock");
    let sources = || lock.lines().filter(|line| line.starts_with("source = "));
    assert!(sources().count() > 50);
    for line in sources() {
        let wanted = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        assert_eq!(line, wanted);
    }
}

#[test]
fn every_action_is_a_full_commit_with_its_tag_beside_it() {
    let mut count = 0;
    for file in files::below(".github/workflows/", ".yml") {
        let text = files::read(&file);
        assert!(
            text.contains("\npermissions: {}\n"),
            "{file} gives rights to every job"
        );
        for line in text.lines().filter(|line| line.contains("uses: ")) {
            count += 1;
            let (action, tag) = line
                .split_once(" # v")
                .unwrap_or_else(|| panic!("{file}: {line}"));
            let commit = action.split_once('@').map_or("", |(_, commit)| commit);
            let is_whole = commit.len() == 40 && commit.chars().all(|one| one.is_ascii_hexdigit());
            assert!(is_whole && tag.split('.').count() == 3, "{file}: {line}");
        }
    }
    assert!(count > 5, "only {count} actions");
}
