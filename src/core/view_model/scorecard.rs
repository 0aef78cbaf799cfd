//! What the scorecard view shows.
