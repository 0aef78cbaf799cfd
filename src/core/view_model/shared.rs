//! What the shared view shows.
