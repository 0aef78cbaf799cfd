//! The program with stock Leptos in place of `leptos-slim`.
//!
//! The views must stay ordinary Leptos: with the other dependency they compile, and draw what the
//! tests of views ask for. Otherwise `leptos-slim` would be a language of its own, without a way back.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::counts::{self, Counts};
use super::reproducible::copy_source;
use crate::{command, files, paths};

/// The dependency, as `Cargo.toml` names it.
const OURS: &str = r#"leptos = { package = "leptos-slim", path = "leptos-slim" }"#;

/// What stands in front of Leptos' version in the manifest of `leptos-slim`.
const VERSION: &str = r#"stock = { package = "leptos", version = ""#;

/// Compiles a copy for the browser, and runs the tests of views in it.
pub(super) fn check(checkout: &Path) -> Result<Counts> {
    let folder = paths::target(checkout).join("on-stock-leptos");
    let copy = folder.join("source");
    files::remove_folder(&copy)?;
    copy_source(checkout, &copy)?;
    let manifest = files::read_text(&checkout.join("Cargo.toml"))?;
    let slim = files::read_text(&checkout.join("leptos-slim/Cargo.toml"))?;
    let cargo = |feature| {
        let text = on_stock(&manifest, &slim, feature)?;
        files::write(&copy.join("Cargo.toml"), text)?;
        let mut cargo = command::cargo(&copy);
        // It stays for the next time: Leptos itself is most of what there is to compile.
        cargo.env("CARGO_TARGET_DIR", folder.join("target"));
        anyhow::Ok(cargo)
    };

    let mut check = cargo("csr")?;
    check.args(["check", "--offline", "--target", "wasm32-unknown-unknown"]);
    command::run(
        "compiling with stock Leptos",
        check.args(["--lib", "--bins"]),
    )?;
    let mut test = cargo("ssr")?;
    test.args(["test", "--offline", "--test", "views"]);
    counts::run("views: with stock Leptos", &mut test, true)
}

/// The manifest with stock Leptos, of the version that `leptos-slim` stands in for.
fn on_stock(manifest: &str, slim: &str, feature: &str) -> Result<String> {
    let version = slim
        .split_once(VERSION)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(version, _)| version)
        .context("leptos-slim/Cargo.toml names no version of Leptos")?;
    if !manifest.contains(OURS) {
        bail!("Cargo.toml does not name leptos-slim as it did");
    }
    let theirs = [
        "leptos = { version = \"",
        version,
        "\", default-features = false, features = [\"",
        feature,
        "\"] }",
    ]
    .concat();
    Ok(manifest.replace(OURS, &theirs))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{OURS, on_stock};

    #[test]
    fn one_line_is_all_that_changes() {
        let slim = "stock = { package = \"leptos\", version = \"=1.2.3\", x = 1 }";
        let manifest = ["a = 1\n", OURS, "\nb = 2\n"].concat();
        let stock = on_stock(&manifest, slim, "ssr").unwrap();
        let expected = "a = 1\nleptos = { version = \"=1.2.3\", default-features = false, features = [\"ssr\"] }\nb = 2\n";
        assert_eq!(stock, expected);
        assert!(on_stock("a = 1\n", slim, "ssr").is_err());
        assert!(on_stock(&manifest, "", "ssr").is_err());
    }
}
