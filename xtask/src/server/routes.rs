//! Answers from memory, for pages and faults that only a test needs.

/// One answer from memory.
#[derive(Debug, Clone)]
pub struct Route {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Vec<u8>,
    pub(super) stall_after: Option<usize>,
}

impl Route {
    /// A good answer with this content type and body.
    pub fn new(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            content_type: content_type.to_owned(),
            body: body.into(),
            stall_after: None,
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

    /// Sends this many bytes and then nothing more, with the connection open until the server stops.
    #[must_use]
    pub fn stalls_after(mut self, bytes: usize) -> Self {
        self.stall_after = Some(bytes);
        self
    }
}
