//! What passed and what failed, by layer.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::Result;

use super::harness::Counts;
use crate::cli::AlreadyPrinted;

/// The layers in the order of the summary.
const LAYERS: [&str; 8] = [
    "checks",
    "xtask",
    "core",
    "views",
    "architecture",
    "style",
    "browser",
    "journeys",
];

/// Counts per layer, and a line for everything that failed.
#[derive(Debug, Default)]
pub(super) struct Tally {
    layers: BTreeMap<&'static str, (usize, usize)>,
    faults: Vec<String>,
}

impl Tally {
    /// Counts a check that is not a test.
    pub(super) fn check(&mut self, name: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.add("checks", 1, 0),
            Err(failure) => {
                println!("    {name}: FAILED: {failure:#}");
                self.add("checks", 0, 1);
                self.faults.push(format!("{name}: {failure:#}"));
            }
        }
    }

    /// Counts the tests of a program; a test file without a test is a failure.
    pub(super) fn tests(&mut self, layer: &'static str, name: &str, outcome: Result<Counts>) {
        match outcome {
            Ok(counts) if counts.expects_some && counts.passed + counts.failed == 0 => {
                self.add(layer, 0, 1);
                self.faults.push(format!("{layer}: {name} ran no test"));
            }
            Ok(counts) => {
                self.add(layer, counts.passed, counts.failed);
                if counts.failed > 0 {
                    self.faults
                        .push(format!("{layer}: {} failed in {name}", counts.failed));
                }
            }
            Err(failure) => {
                self.add(layer, 0, 1);
                self.faults.push(format!("{layer}: {name}: {failure:#}"));
            }
        }
    }

    /// Counts the examples in documentation comments, which belong to the core.
    pub(super) fn documentation_tests(&mut self, outcome: Result<Counts>) {
        self.tests("core", "examples in the documentation", outcome);
    }

    /// Prints the summary, whose last line is `N passed, N failed`.
    ///
    /// # Errors
    /// When anything failed.
    pub(super) fn finish(self, start: Instant) -> Result<()> {
        println!("\n{:<14} {:>7} {:>7}", "layer", "passed", "failed");
        for layer in LAYERS {
            if let Some((passed, failed)) = self.layers.get(layer) {
                println!("{layer:<14} {passed:>7} {failed:>7}");
            }
        }
        for fault in &self.faults {
            println!("FAILED {fault}");
        }
        let passed: usize = self.layers.values().map(|(passed, _)| passed).sum();
        let failed: usize = self.layers.values().map(|(_, failed)| failed).sum();
        println!("in {:.0} s", start.elapsed().as_secs_f32());
        println!("{passed} passed, {failed} failed");
        if failed == 0 {
            Ok(())
        } else {
            Err(AlreadyPrinted.into())
        }
    }

    fn add(&mut self, layer: &'static str, passed: usize, failed: usize) {
        let counts = self.layers.entry(layer).or_default();
        counts.0 += passed;
        counts.1 += failed;
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Instant, Tally};

    #[test]
    fn a_file_without_tests_fails_and_a_crate_without_tests_does_not() {
        let mut tally = Tally::default();
        tally.tests("core", "main", Ok(Counts::default()));
        assert!(tally.faults.is_empty());
        tally.tests(
            "views",
            "views",
            Ok(Counts {
                expects_some: true,
                ..Counts::default()
            }),
        );
        assert_eq!(tally.faults, ["views: views ran no test"]);
        assert!(tally.finish(Instant::now()).is_err());
    }

    #[test]
    fn everything_well_is_well() {
        let mut tally = Tally::default();
        tally.check("format", Ok(()));
        tally.tests(
            "core",
            "a",
            Ok(Counts {
                passed: 2,
                failed: 0,
                expects_some: true,
            }),
        );
        assert!(tally.finish(Instant::now()).is_ok());
    }
}
