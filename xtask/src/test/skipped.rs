//! Tests that do not run everywhere, and say so.

use std::io::Write as _;
use std::thread;

/// How the line begins by which a test says that it did not run.
const MARK: &str = "skipped: ";

/// Says that the test which calls this does not run here, so that `cargo xtask test` does not count it as
/// passed. The test returns after it.
pub fn skip(reason: &str) {
    let thread = thread::current();
    // The harness names threads after tests.
    let name = thread.name().unwrap_or("a test");
    // Past `println!`, whose text the harness keeps to itself when a test does not fail. Another test may
    // have begun a line.
    let _ = writeln!(std::io::stdout(), "\n{MARK}{name}: {reason}");
}

/// What the tests of a program have said so.
pub(super) fn read(output: &str) -> Vec<String> {
    let lines = output.lines().filter_map(|line| line.strip_prefix(MARK));
    lines.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn only_whole_lines_count() {
        let output = "test one ... \nskipped: two: needs Java\nok\nthis is not skipped: three\n";
        assert_eq!(read(output), ["two: needs Java"]);
    }
}
