//! Reading the texts that the build wrote line by line.

/// Stands between the records of a text whose records differ in length.
pub(crate) const RECORD: char = '|';

/// What is left of a text. Past its end every line is empty, so reading cannot fail.
pub(crate) struct Lines(pub(crate) &'static str);

impl Lines {
    /// The next line.
    pub(crate) fn next(&mut self) -> &'static str {
        let (line, rest) = self.0.split_once('\n').unwrap_or((self.0, ""));
        self.0 = rest;
        line
    }

    /// The next few lines.
    pub(crate) fn take<const N: usize>(&mut self) -> [&'static str; N] {
        std::array::from_fn(|_| self.next())
    }
}
