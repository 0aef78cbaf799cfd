//! Builds, serves, measures and tests Plumbline.
fn main() {}
