//! Answers from memory, for pages and faults that only a test needs.

use std::time::Duration;

/// One answer from memory.
#[derive(Debug, Clone)]
pub struct Route {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Vec<u8>,
    pub(super) stall: Option<Stall>,
}

/// A pause in the middle of an answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stall {
    /// How many bytes go out before it.
    pub(super) after: usize,
    /// How long it lasts; for ever without one.
    pub(super) lasts: Option<Duration>,
}

impl Route {
    /// A good answer with this content type and body.
    pub fn new(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            content_type: content_type.to_owned(),
            body: body.into(),
            stall: None,
        }
    }

    /// An HTML page.
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    /// The same answer with another status, for example 404.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Sends this many bytes, pauses for a while (or until the server stops), and sends the rest.
    #[must_use]
    pub fn stalls(mut self, after: usize, lasts: Option<Duration>) -> Self {
        self.stall = Some(Stall { after, lasts });
        self
    }
}
