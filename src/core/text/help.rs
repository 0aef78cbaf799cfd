//! Words of the help view.
