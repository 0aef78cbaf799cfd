//! Words of the frame around every view.
