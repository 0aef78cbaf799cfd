//! What passed, what failed and what was skipped, by layer.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::Result;

use super::counts::Counts;
use super::selection::LAYERS;
use crate::cli::AlreadyPrinted;

/// Counts per layer, and a line for everything that failed or was skipped.
#[derive(Debug, Default)]
pub(super) struct Tally {
    layers: BTreeMap<&'static str, Row>,
    faults: Vec<String>,
    skipped: Vec<String>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Row {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Tally {
    /// Counts a check that is not a test.
    pub(super) fn check(&mut self, name: &str, outcome: Result<()>) {
        let row = self.layers.entry("checks").or_default();
        match outcome {
            Ok(()) => row.passed += 1,
            Err(failure) => {
                println!("    {name}: FAILED: {failure:#}");
                row.failed += 1;
                self.faults.push(format!("{name}: {failure:#}"));
            }
        }
    }

    /// Counts the tests of a program; a test file without a test is a failure.
    pub(super) fn tests(&mut self, layer: &'static str, name: &str, outcome: Result<Counts>) {
        let row = self.layers.entry(layer).or_default();
        match outcome {
            Ok(counts) if counts.expects_some && counts.all() == 0 => {
                row.failed += 1;
                self.faults.push(format!("{layer}: {name} ran no test"));
            }
            Ok(counts) => {
                row.passed += counts.passed;
                row.failed += counts.failed;
                row.skipped += counts.skipped.len();
                self.skipped.extend(counts.skipped);
                if counts.failed > 0 {
                    self.faults
                        .push(format!("{layer}: {} failed in {name}", counts.failed));
                }
            }
            Err(failure) => {
                row.failed += 1;
                self.faults.push(format!("{layer}: {name}: {failure:#}"));
            }
        }
    }

    /// Whether a test was counted, which a check is not.
    pub(super) fn has_any(&self) -> bool {
        let mut tests = self.layers.iter().filter(|(layer, _)| **layer != "checks");
        tests.any(|(_, row)| row.passed + row.failed + row.skipped > 0)
    }

    /// Prints the summary, whose last line is `N passed, N failed, N skipped`.
    ///
    /// # Errors
    /// When anything failed, or was skipped that was needed.
    pub(super) fn finish(mut self, start: Instant, all: bool) -> Result<()> {
        self.faults.extend(self.lack(all));
        println!(
            "\n{:<14} {:>7} {:>7} {:>7}",
            "layer", "passed", "failed", "skipped"
        );
        for layer in LAYERS {
            if let Some(row) = self.layers.get(layer) {
                println!(
                    "{layer:<14} {:>7} {:>7} {:>7}",
                    row.passed, row.failed, row.skipped
                );
            }
        }
        for reason in &self.skipped {
            println!("skipped {reason}");
        }
        for fault in &self.faults {
            println!("FAILED {fault}");
        }
        let total = self.total();
        println!("in {:.0} s", start.elapsed().as_secs_f32());
        println!(
            "{} passed, {} failed, {} skipped",
            total.passed, total.failed, total.skipped
        );
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(AlreadyPrinted.into())
        }
    }

    /// What is missing when tests were skipped that were needed: every one where all were asked for, and one
    /// at least of those that were named.
    fn lack(&self, all: bool) -> Option<String> {
        let total = self.total();
        let checks = self.layers.get("checks").copied().unwrap_or_default();
        let ran = total.passed + total.failed - checks.passed - checks.failed;
        if total.skipped == 0 {
            None
        } else if all {
            Some(format!(
                "{} skipped, and --all asks for every one: provide what the lines above name",
                total.skipped
            ))
        } else if ran == 0 {
            Some(
                "every test was skipped: provide what the lines above name, or add --all"
                    .to_owned(),
            )
        } else {
            None
        }
    }

    fn total(&self) -> Row {
        self.layers.values().fold(Row::default(), |sum, row| Row {
            passed: sum.passed + row.passed,
            failed: sum.failed + row.failed,
            skipped: sum.skipped + row.skipped,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Instant, Tally};

    fn counts(passed: usize, skipped: &[&str]) -> Counts {
        Counts {
            passed,
            skipped: skipped.iter().map(|&name| name.to_owned()).collect(),
            expects_some: true,
            ..Counts::default()
        }
    }

    #[test]
    fn a_file_without_tests_fails_and_a_crate_without_tests_does_not() {
        let mut tally = Tally::default();
        tally.tests("core", "main", Ok(Counts::default()));
        assert!(tally.faults.is_empty() && !tally.has_any());
        tally.tests("views", "views", Ok(counts(0, &[])));
        assert_eq!(tally.faults, ["views: views ran no test"]);
        assert!(tally.finish(Instant::now(), false).is_err());
    }

    #[test]
    fn what_was_skipped_is_neither_passed_nor_failed() {
        let mut tally = Tally::default();
        tally.check("format", Ok(()));
        tally.tests("core", "a", Ok(counts(2, &["a_test: needs more"])));
        let total = tally.total();
        assert_eq!((total.passed, total.failed, total.skipped), (3, 0, 1));
        assert_eq!(tally.skipped, ["a_test: needs more"]);
        assert!(tally.finish(Instant::now(), false).is_ok());
    }

    #[test]
    fn a_run_that_skipped_what_was_needed_has_not_passed() {
        let skipping = |passed| {
            let mut tally = Tally::default();
            tally.check("build", Ok(()));
            tally.tests("journeys", "a", Ok(counts(passed, &["a_test: needs more"])));
            tally
        };
        assert!(skipping(0).finish(Instant::now(), false).is_err());
        assert!(skipping(1).finish(Instant::now(), false).is_ok());
        assert!(skipping(1).finish(Instant::now(), true).is_err());
    }
}
