//! What the view for a link that cannot be read shows.

use crate::app::model::{Model, View};
use crate::formats::words::errors;

/// Why a link cannot be read, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkErrorPage {
    /// `data-error`.
    pub slug: &'static str,
    /// What is wrong.
    pub what: &'static str,
    /// What to do next.
    pub next: &'static [&'static str],
}

/// The page for the link at hand; `None` when another view is shown.
pub fn link_error(model: &Model) -> Option<LinkErrorPage> {
    match model.view {
        View::LinkError(error) => Some(LinkErrorPage {
            slug: error.slug(),
            what: errors::link(error),
            next: errors::link_next(error),
        }),
        View::At(_) | View::Opening => None,
    }
}
