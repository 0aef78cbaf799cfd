//! `cargo xtask test`: everything that has to pass, from fast to slow, or a part of it.

mod browser;
mod checks;
mod counts;
mod harness;
mod reproducible;
mod run;
mod selection;
mod skipped;
mod stock;
mod tally;
mod trunk;

use std::path::Path;

use anyhow::Result;
pub(crate) use reproducible::copy_source;
use run::Run;
pub use selection::Selection;
pub use skipped::skip;

use crate::fuzz;

/// Runs what was asked for in order, prints how many tests ran in each layer, and fails when one failed.
///
/// Asking for all adds what takes long: a second build to compare with the first, the documentation,
/// the page as Trunk builds it, the rules for dependencies, the views drawn by stock Leptos, the
/// validators of other projects, a minute of each fuzz target, and larger counts in the tests that read
/// `PLUMBLINE_ALL`.
///
/// # Errors
/// When there is no test of that name, a check or a test failed, a test file ran no test, or tests were
/// skipped that were asked for.
pub fn test(checkout: &Path, asked: &Selection) -> Result<()> {
    let targets = asked.targets(checkout)?;
    let mut run = Run::new(checkout, asked);
    if asked.has("checks") {
        run.checks();
    }
    let Some(programs) = run.compile(&targets)? else {
        return run.finish();
    };
    run.add_system_programs();
    run.add_validators();
    let (journeys, native) = programs
        .into_iter()
        .partition(|program| program.layer() == "journeys");
    run.programs(native);
    if asked.all && asked.has("views") && asked.name.is_none() {
        run.count("views", "on stock Leptos", stock::check(checkout));
    }
    if asked.is_everything() {
        if asked.all {
            run.check("fuzzing", fuzz::fuzz(checkout, fuzz::SECONDS));
        }
        let examples = harness::documentation_tests(checkout);
        run.count("core", "examples in the documentation", examples);
    }
    run.in_browser(journeys);
    run.finish()
}
