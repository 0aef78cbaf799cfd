//! What the profile view shows.
