//! What the example view shows.
