//! The one error of these commands: a sentence for the person at the terminal.

use std::fmt;

/// What went wrong, as a sentence that names the file or the program and the next step.
#[derive(Debug)]
pub struct Failure(String);

/// The outcome of a step.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// Says that doing `what` (for example `read index.html`) failed because of `cause`.
    pub fn of(what: &str, cause: impl fmt::Display) -> Self {
        Self(format!("could not {what}: {cause}"))
    }

    /// A failure of which everything has been said already.
    pub fn told() -> Self {
        Self(String::new())
    }

    /// Whether there is nothing left to say.
    pub fn is_told(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<String> for Failure {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

impl From<&str> for Failure {
    fn from(sentence: &str) -> Self {
        Self(sentence.to_owned())
    }
}
