//! One criterion on the board, and in the sentence above it.

use crate::app::routes::Route;
use crate::domain::words::mark_word;
use crate::features::scorecard::view_model::ScorecardOptions;
use crate::formats::report::Line;

/// One criterion on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its question, where it is the reader's own.
    pub href: Option<String>,
    /// `data-s`.
    pub mark: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The answer in words.
    pub word: &'static str,
    /// Its code.
    pub code: &'static str,
}

pub(crate) fn cell(line: &Line, options: ScorecardOptions) -> Cell {
    let criterion = line.criterion;
    let href = || Route::to_criterion(criterion.id).href();
    Cell {
        href: options.linked.then(href),
        mark: line.mark.slug(),
        title: criterion.title,
        word: mark_word(line.mark),
        code: criterion.code,
    }
}
