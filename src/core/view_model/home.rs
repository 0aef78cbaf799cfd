//! What the home view shows.
