//! A text of lines, as `src/domain/catalogue/lines.rs` reads it.

use std::error::Error;

use super::json;

/// Stands between the records of a text whose records differ in length.
pub(crate) const RECORD: char = '|';

/// A text that is written line by line.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// Writes one line. A line that would be read as two stops the build.
    pub(crate) fn push(&mut self, line: &str) -> Result<(), Box<dyn Error>> {
        if line.contains(['\n', RECORD]) {
            return Err(format!("{}: a separator within {line:?}", json::SOURCE).into());
        }
        self.0.push_str(line);
        self.0.push('\n');
        Ok(())
    }

    /// Ends the record.
    pub(crate) fn end(&mut self) {
        self.0.push(RECORD);
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// The Rust item that holds the text.
    pub(crate) fn item(&self, name: &str) -> String {
        format!("static {name}: &str = {:?};\n", self.0)
    }
}
