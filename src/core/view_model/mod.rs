//! The model as plain structs, one module for each view, texts already formed.
