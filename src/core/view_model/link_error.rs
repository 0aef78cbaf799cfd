//! What the link_error view shows.
