//! Words of the profile view.
