//! Reading the texts that the build wrote line by line.

/// Stands between the records of a text whose records differ in length.
pub(super) const RECORD: char = '|';

/// What is left of a text. Past its end every line is empty, so reading cannot fail.
pub(super) struct Lines(pub(super) &'static str);

impl Lines {
    /// The next line.
    pub(super) fn next(&mut self) -> &'static str {
        let (line, rest) = self.0.split_once('\n').unwrap_or((self.0, ""));
        self.0 = rest;
        line
    }

    /// The next few lines.
    pub(super) fn take<const N: usize>(&mut self) -> [&'static str; N] {
        std::array::from_fn(|_| self.next())
    }
}
