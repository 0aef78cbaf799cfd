//! What the share view shows.
