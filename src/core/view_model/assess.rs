//! What the assess view shows.
