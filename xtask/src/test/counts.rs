//! How many tests of a program passed, failed and were skipped.

use std::process::Command;

use anyhow::{Context as _, Result};

use super::skipped;
use crate::command::{self, Finished};

/// What came of the tests of a program.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
    /// The names of those that did not run, with the reasons.
    pub(super) skipped: Vec<String>,
    /// Whether the program holds tests by its nature, so that none is a fault.
    pub(super) expects_some: bool,
}

impl Counts {
    /// How many tests there are.
    pub(super) fn all(&self) -> usize {
        self.passed + self.failed + self.skipped.len()
    }

    /// Adds those of another program.
    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped.extend(other.skipped);
    }
}

/// Runs tests with their output shown, and counts them.
///
/// # Errors
/// When the program is missing or a summary has no numbers.
pub(super) fn run(label: &str, command: &mut Command, expects_some: bool) -> Result<Counts> {
    let start = command::begin(label);
    let finished = command::watch(command)?;
    command::end(label, start);
    counts(&finished, expects_some)
}

/// Adds up the summary lines. A program that ends badly without one counts as one failure.
fn counts(finished: &Finished, expects_some: bool) -> Result<Counts> {
    let mut counts = Counts {
        expects_some,
        skipped: skipped::read(&finished.output),
        ..Counts::default()
    };
    for line in finished
        .output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test result: "))
    {
        counts.passed += number_before(line, " passed")?;
        counts.failed += number_before(line, " failed")?;
    }
    // To the harness, a test that says so and returns has passed.
    counts.passed = counts.passed.saturating_sub(counts.skipped.len());
    if !finished.success && counts.failed == 0 {
        counts.failed = 1;
    }
    Ok(counts)
}

fn number_before(line: &str, word: &str) -> Result<usize> {
    line.split_once(word)
        .and_then(|(before, _)| before.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .with_context(|| format!("a test summary without a number{word}: {line}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Counts, Finished, counts};

    fn said(output: &str, success: bool) -> Finished {
        Finished {
            output: output.to_owned(),
            success,
        }
    }

    #[test]
    fn summaries_add_up_without_what_was_skipped() {
        let output = "x\ntest result: ok. 3 passed; 0 failed; 1 ignored\n\nskipped: a: why\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored\n";
        let wanted = Counts {
            passed: 4,
            failed: 1,
            skipped: vec!["a: why".to_owned()],
            expects_some: true,
        };
        let mut counted = counts(&said(output, false), true).unwrap();
        assert_eq!(counted, wanted);
        counted.add(wanted);
        assert_eq!(counted.all(), 12);
    }

    #[test]
    fn a_crash_without_summary_is_a_failure() {
        assert_eq!(counts(&said("boom", false), false).unwrap().failed, 1);
        assert!(counts(&said("test result: who knows", true), false).is_err());
    }
}
