//! `cargo xtask test`: everything that has to pass, from fast to slow.

mod browser;
mod checks;
mod harness;
mod reproducible;
mod stock;
mod tally;

use std::ffi::OsString;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use harness::Program;
use tally::Tally;

use crate::build::{self, Profile};
use crate::{fuzz, paths, size, tools};

/// Runs every check in order, prints how many tests ran in each layer, and fails when one failed.
///
/// `all` adds what takes long: a second build to compare with the first, the documentation, the
/// views drawn by stock Leptos, the validators of other projects, a minute of each fuzz target, and larger counts in the tests that read `PLUMBLINE_ALL`.
///
/// # Errors
/// When a check or a test failed, or a test file ran no test.
pub fn test(checkout: &Path, all: bool) -> Result<()> {
    let start = Instant::now();
    let mut tally = Tally::default();
    tally.check("format", checks::format(checkout));
    tally.check("target", tools::wasm_target());
    tally.check("lints", checks::lints(checkout));
    tally.check("lints for WebAssembly", checks::lints_for_wasm(checkout));
    if all {
        tally.check("documentation", checks::documentation(checkout));
    }

    // A plain `cargo test` leaves the target `journeys` out, so it is named.
    let whole = harness::compile(checkout, &["--workspace"]);
    let named = harness::compile(checkout, &["--workspace", "--test", "journeys"]);
    let programs = match (whole, named) {
        (Ok(whole), Ok(named)) => whole.into_iter().chain(named),
        (Err(failure), _) | (_, Err(failure)) => {
            tally.check("compiling the tests", Err(failure));
            return tally.finish(start);
        }
    };
    let (journeys, native): (Vec<Program>, Vec<Program>) =
        programs.partition(|program| program.layer() == "journeys");
    let mut common: Vec<(&str, OsString)> = Vec::new();
    if all {
        common.push(("PLUMBLINE_ALL", "1".into()));
        let checkers = [
            ("PLUMBLINE_PYTHON", tools::validators(checkout)),
            ("PLUMBLINE_VNU", tools::html_checker()),
        ];
        for (name, found) in checkers {
            match found {
                Ok(path) => common.push((name, path.into_os_string())),
                Err(failure) => tally.check("validators of other projects", Err(failure)),
            }
        }
    }
    for program in &native {
        tally.tests(program.layer(), &program.name, program.run(&common));
    }
    if all {
        tally.tests("views", "on stock Leptos", stock::check(checkout));
        tally.check("fuzzing", fuzz::fuzz(checkout, fuzz::SECONDS));
    }
    tally.documentation_tests(harness::documentation_tests(checkout));

    let built = build::build(checkout, Profile::Release);
    let is_built = built.is_ok();
    tally.check("build", built);
    if is_built {
        tally.check("size", size::check(checkout));
        if all {
            tally.check(
                "the same bytes from another folder",
                reproducible::check(checkout),
            );
        }
        in_browser(checkout, &journeys, &common, &mut tally);
    }
    tally.finish(start)
}

/// The layers that need Chromium.
fn in_browser(
    checkout: &Path,
    journeys: &[Program],
    common: &[(&str, OsString)],
    tally: &mut Tally,
) {
    let has_shell_tests = checkout.join("tests/browser.rs").is_file();
    if !has_shell_tests && journeys.is_empty() {
        return;
    }
    let found = match tools::browser::browser() {
        Ok(found) => found,
        Err(failure) => return tally.check("browser", Err(failure)),
    };
    if has_shell_tests {
        tally.tests("browser", "browser", browser::run(checkout, &found));
    }
    let axe = match tools::axe() {
        Ok(axe) => axe,
        Err(failure) => return tally.check("axe-core", Err(failure)),
    };
    let mut environment = common.to_vec();
    environment.extend([
        ("PLUMBLINE_DIST", paths::dist(checkout).into_os_string()),
        ("PLUMBLINE_CHROMIUM", found.chromium.into_os_string()),
        (
            "PLUMBLINE_CHROMEDRIVER",
            found.chromedriver.into_os_string(),
        ),
        ("PLUMBLINE_AXE", axe.into_os_string()),
    ]);
    for program in journeys {
        tally.tests(program.layer(), &program.name, program.run(&environment));
    }
}
