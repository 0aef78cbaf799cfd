//! What the help view shows.
