//! Words of the assess view.
