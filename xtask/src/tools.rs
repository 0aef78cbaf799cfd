//! The pinned tools, fetched on first use.
//!
//! Each lives in a folder of the cache that carries its name and version. It is installed under
//! another name and renamed when whole, so that an install that was cut off is never used.

pub mod browser;
mod cargo_tool;
mod npm_package;
mod place;
mod python;
mod rust_target;
mod system;

use std::path::{Path, PathBuf};

use anyhow::Result;

use cargo_tool::Runs;

/// Must equal the `wasm-bindgen` in `Cargo.lock`.
const WASM_BINDGEN: &str = "0.2.128";
/// Cuts the app into parts. Its twin in `Cargo.lock`, `wasm_split_helpers`, marks where.
const WASM_SPLIT: &str = "0.2.4";
/// Holds `wasm-opt` and `wasm-metadce`; the one in Debian is too old for what rustc writes.
const BINARYEN: &str = "132.0.0";
/// Makes one script of several, and minifies scripts and the style sheet.
const ESBUILD: &str = "0.28.2";
/// Builds the page in the other way that `CONTRIBUTING.md` names.
const TRUNK: &str = "0.21.14";
/// Writes the bill of materials of a release.
const CARGO_CYCLONEDX: &str = "0.5.9";
/// Looks at licences and sources of dependencies.
const CARGO_DENY: &str = "0.20.2";
/// Builds the fuzz targets.
const CARGO_FUZZ: &str = "0.13.2";
/// The accessibility checks of the journeys.
const AXE: &str = "4.14.1";
/// A form of the same questions, for the bench; the last version that has a renderer without a framework.
const SURVEY: &str = "2.5.38";
/// The Nu Html Checker, which is what the W3C runs.
const VNU: &str = "26.9.27";

/// Makes sure that rustc can compile to WebAssembly.
///
/// # Errors
/// When the target is missing and rustup cannot add it.
pub fn wasm_target() -> Result<()> {
    rust_target::ensure()
}

/// The `wasm-bindgen` program.
///
/// # Errors
/// When it cannot be installed.
pub fn wasm_bindgen() -> Result<PathBuf> {
    cargo_tool::program(
        "wasm-bindgen-cli",
        WASM_BINDGEN,
        &[],
        "wasm-bindgen",
        "1 to 3 minutes on two cores",
        Runs::OnEachEdit,
    )
}

/// The program that runs `wasm-bindgen-test` tests in a browser.
///
/// # Errors
/// When it cannot be installed.
pub fn wasm_bindgen_test_runner() -> Result<PathBuf> {
    cargo_tool::program(
        "wasm-bindgen-cli",
        WASM_BINDGEN,
        &[],
        "wasm-bindgen-test-runner",
        "1 to 3 minutes on two cores",
        Runs::OnEachEdit,
    )
}

/// The `wasm-split-cli` program. Its crate is a library first: the program is a feature of it.
///
/// # Errors
/// When it cannot be installed.
pub fn wasm_split() -> Result<PathBuf> {
    cargo_tool::program(
        "wasm_split_cli_support",
        WASM_SPLIT,
        &["build-binary"],
        "wasm-split-cli",
        "1 to 2 minutes on two cores",
        Runs::Seldom,
    )
}

/// The `trunk` program.
///
/// # Errors
/// When it cannot be installed.
pub fn trunk() -> Result<PathBuf> {
    cargo_tool::program(
        "trunk",
        TRUNK,
        &[],
        "trunk",
        "2 to 5 minutes on two cores",
        Runs::Seldom,
    )
}

/// The `cargo-fuzz` program.
///
/// # Errors
/// When it cannot be installed.
pub fn cargo_fuzz() -> Result<PathBuf> {
    cargo_tool::program(
        "cargo-fuzz",
        CARGO_FUZZ,
        &[],
        "cargo-fuzz",
        "about a minute",
        Runs::Seldom,
    )
}

/// The `cargo-cyclonedx` program.
///
/// # Errors
/// When it cannot be installed.
pub fn cargo_cyclonedx() -> Result<PathBuf> {
    cargo_tool::program(
        "cargo-cyclonedx",
        CARGO_CYCLONEDX,
        &[],
        "cargo-cyclonedx",
        "about a minute",
        Runs::Seldom,
    )
}

/// The `cargo-deny` program.
///
/// # Errors
/// When it cannot be installed.
pub fn cargo_deny() -> Result<PathBuf> {
    cargo_tool::program(
        "cargo-deny",
        CARGO_DENY,
        &[],
        "cargo-deny",
        "2 to 5 minutes on two cores",
        Runs::Seldom,
    )
}

/// The script that Node runs as this program of binaryen.
///
/// # Errors
/// When it cannot be installed.
pub fn binaryen(program: &str) -> Result<PathBuf> {
    npm_package::file("binaryen", BINARYEN, &format!("bin/{program}"))
}

/// The script that Node runs as `esbuild`.
///
/// # Errors
/// When it cannot be installed.
pub fn esbuild() -> Result<PathBuf> {
    npm_package::file("esbuild", ESBUILD, "bin/esbuild")
}

/// The scripts and the style of a page of `SurveyJS`, by the name that the page gives them.
///
/// # Errors
/// When they cannot be installed.
pub fn survey() -> Result<[(&'static str, PathBuf); 3]> {
    let core = |file| npm_package::file("survey-core", SURVEY, file);
    Ok([
        ("survey.core.js", core("survey.core.min.js")?),
        ("survey-core.css", core("survey-core.min.css")?),
        (
            "survey-js-ui.js",
            npm_package::file("survey-js-ui", SURVEY, "survey-js-ui.min.js")?,
        ),
    ])
}

/// axe-core as one script for a page.
///
/// # Errors
/// When it cannot be installed.
pub fn axe() -> Result<PathBuf> {
    npm_package::file("axe-core", AXE, "axe.min.js")
}

/// The Nu Html Checker as a program for Java.
///
/// # Errors
/// When Java is missing or the checker cannot be installed.
pub fn html_checker() -> Result<PathBuf> {
    system::program(
        "java",
        "the checker of the HTML report runs in it",
        &["default-jre-headless"],
    )?;
    npm_package::file("vnu-jar", VNU, "build/dist/vnu.jar")
}

/// The `curl` program, by which `check-host` asks a host.
///
/// # Errors
/// When it is missing and cannot be installed.
pub fn curl() -> Result<PathBuf> {
    system::program("curl", "`check-host` asks a host with it", &["curl"])
}

/// A Python that holds the validators of other projects (`tests/validators/`).
///
/// # Errors
/// When Python is missing or the packages cannot be installed.
pub fn validators(checkout: &Path) -> Result<PathBuf> {
    python::validators(checkout)
}
