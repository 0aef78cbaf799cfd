//! The repository's name in OSCAL.

use crate::domain::assessment::Repository;
use crate::formats::report::escape;
use crate::formats::words::scorecard;

/// The repository's name, or words in its place.
pub(crate) fn name(repository: &Repository) -> String {
    escape::readable(scorecard::named(repository.name.as_str()))
}
