//! Words of the home view.
