//! What several views draw.
